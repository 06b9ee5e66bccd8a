"""Updates that Telegram brings, in the place of those that are asked for."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import re
import socket
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from hmac import compare_digest
from http import HTTPStatus
from typing import Any

from telegram.error import BadRequest, TelegramError
from telegram.ext import Updater
from tornado.httpserver import HTTPServer
from tornado.web import Application, HTTPError, RequestHandler

from bot.client import Client
from bot.context import Context
from bot.updates import Mailbox, parsed
from bot.webhook import Webhook
from corpus.errors import SettingsError

LOOK_EVERY_S = 60.0
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - its name
# Some forty times the longest message with all its formatting.
MAX_BODY = 1024 * 1024
_BODY_S = 30.0
_TAKEN_AWAY = (
    "Telegram was told not to bring updates here any more, by a second program with this token that polls;"
    " it is told again, and the other one should be ended"
)
_LOGGER = logging.getLogger(__name__)


class Receiver(Updater):
    """Listens for Telegram, behind a proxy that has the certificate.

    An update is on the disk before Telegram hears that it came; until then Telegram brings it again.

    Args:
        bot: Who they are for.
        mailbox: Where they go.
        webhook: Where they come.
        wanted: Which kinds of them.
    """

    def __init__(self, bot: Client, mailbox: Mailbox, webhook: Webhook, wanted: Sequence[str]) -> None:
        super().__init__(bot, mailbox)
        self._mailbox = mailbox
        self._webhook = webhook
        self._wanted = tuple(wanted)
        self._server: HTTPServer | None = None
        self._is_told = False
        self._failed: datetime | None = None

    @property
    def running(self) -> bool:
        """Whether it listens."""
        return self._server is not None

    async def start_webhook(self, *_args: Any, **_options: Any) -> asyncio.Queue[object]:
        """Listen, and tell Telegram where; PTB's own options are those of the settings.

        Raises:
            SettingsError: Nobody can listen there, or Telegram refuses to call there.
        """
        handler = re.escape(self._webhook.path), _Brought, {"webhook": self._webhook, "take": self.take}
        # A proxy has a log of who called.
        application = Application([handler], log_function=lambda _handler: None)
        server = HTTPServer(application, max_body_size=MAX_BODY, body_timeout=_BODY_S)
        server.add_socket(_listening(self._webhook.listen, self._webhook.port))
        self._server = server
        # A proxy that speaks no HTTP is not worth a line each time.
        logging.getLogger("tornado.general").setLevel(logging.ERROR)
        await self._begin()
        return self._mailbox

    async def stop(self) -> None:
        """Listen no more; what was not taken in comes again. Telegram keeps the rest for the next start."""
        server, self._server = self._server, None
        if server:
            server.stop()
            await server.close_all_connections()

    async def take(self, body: bytes) -> HTTPStatus:
        """Take an update in.

        Args:
            body: As Telegram sends it.

        Returns:
            What to answer; with anything but OK it comes again.
        """
        try:
            raw = json.loads(body)
        except (ValueError, RecursionError):
            _LOGGER.warning("something came that is no JSON, perhaps cut off on its way")
            return HTTPStatus.BAD_REQUEST
        update = parsed(raw, self.bot)
        if update is None:
            # It would be the same the next time.
            return HTTPStatus.OK
        try:
            await self._mailbox.put(update)
        except TelegramError as error:
            _LOGGER.warning("%s; Telegram brings it again", error)
            return HTTPStatus.SERVICE_UNAVAILABLE
        return HTTPStatus.OK

    async def look(self, _context: Context) -> None:
        """See whether Telegram still brings updates here and gets through, and say where it does not."""
        try:
            await self._look()
        except TelegramError as error:
            _LOGGER.warning("Telegram could not be asked whether it brings updates here: %s", error)

    async def _look(self) -> None:
        info = await self.bot.get_webhook_info()
        if not self._is_told or info.url != self._webhook.url:
            if self._is_told:
                _LOGGER.warning(_TAKEN_AWAY)
            await self._tell()
        elif info.last_error_date and info.last_error_date != self._failed:
            self._failed = info.last_error_date
            _LOGGER.warning("Telegram does not get through to %s: %s", info.url, info.last_error_message)

    async def _begin(self) -> None:
        try:
            await self._tell()
        except BadRequest as error:
            raise SettingsError("WEBHOOK_URL", f"Telegram refuses it: {error.message}") from error
        except TelegramError as error:
            _LOGGER.warning(
                "Telegram could not be told where to bring updates (%s); it is tried again", error
            )

    async def _tell(self) -> None:
        await self.bot.set_webhook(
            self._webhook.url,
            allowed_updates=self._wanted,
            secret_token=self._webhook.secret.get_secret_value(),
            drop_pending_updates=False,
        )
        self._is_told = True
        _LOGGER.info("Telegram brings updates to %s", self._webhook.url)


def _listening(address: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    try:
        opened = socket.create_server((address, port), family=family)
    except OSError as error:
        reason = os.strerror(error.errno or 0)
        raise SettingsError(
            "WEBHOOK_PORT", f"nobody can listen at {address}, port {port}: {reason}"
        ) from error
    opened.setblocking(False)
    return opened


class _Brought(RequestHandler):
    """One call; whoever does not know the secret is not listened to."""

    SUPPORTED_METHODS = ("POST",)

    def initialize(self, webhook: Webhook, take: Callable[[bytes], Awaitable[HTTPStatus]]) -> None:
        """Remember what all calls have in common, as tornado does it."""
        self._secret = webhook.secret.get_secret_value().encode()
        self._take = take

    def prepare(self) -> None:
        """Refuse whoever is not Telegram."""
        if not compare_digest(self.request.headers.get(SECRET_HEADER, "").encode(), self._secret):
            raise HTTPError(HTTPStatus.FORBIDDEN)

    async def post(self) -> None:
        """Take an update in."""
        self.set_status(await self._take(self.request.body))

    def log_exception(self, *_error: Any) -> None:
        """Write nothing of a refusal: anybody may call as often as he likes."""

    def write_error(self, status_code: int, **_more: Any) -> None:
        """Answer with the status alone."""
        self.set_status(status_code)
        self.finish()
