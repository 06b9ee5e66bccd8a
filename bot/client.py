"""The bot as PTB's client, with what PTB leaves open: poisoned updates, lost tokens, its own name."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from telegram import File, LinkPreviewOptions, Update
from telegram.constants import ParseMode
from telegram.error import BadRequest, InvalidToken, NetworkError, TelegramError
from telegram.ext import Defaults, ExtBot
from telegram.request import BaseRequest

from bot.patience import Patience
from bot.requests import Request, TooLarge
from bot.updates import parsed
from corpus.errors import SettingsError

TELEGRAM = "https://api.telegram.org"
_CONNECTIONS = 64
_READ_TIMEOUT_S = 20.0
# A file that drips in keeps its sender waiting, and nobody else; but not for ever.
_DOWNLOAD_S = 300.0
_LOGGER = logging.getLogger(__name__)


class Client(ExtBot[bool]):
    """A bot that skips updates it cannot read and that never prints its token."""

    def __repr__(self) -> str:
        return "Client()"

    async def initialize(self) -> None:
        """As PTB's, but without showing the token where it is wrong, and saying what it waits for.

        Raises:
            SettingsError: Telegram does not know the token.
            NetworkError: Telegram cannot be reached.
        """
        try:
            await super().initialize()
        except InvalidToken:
            reason = (
                "Telegram does not know it; @BotFather shows the right one (or TELEGRAM_API_URL is wrong)"
            )
            raise SettingsError("TELEGRAM_TOKEN", reason) from None
        except NetworkError as error:
            place = urlsplit(self.base_url).netloc
            _LOGGER.warning("%s cannot be reached (%s); it is tried again until it can", place, error)
            raise

    async def download(self, file_id: str) -> bytes:
        """Fetch a file.

        Raises:
            TelegramError: It is too large, whatever was said of it, or gone, or did not come in time.
        """
        file = await self.get_file(file_id)
        return bytes(await self.patience.repeated(partial(_downloaded, file), "download"))

    @property
    def patience(self) -> Patience:
        """How long it waits for Telegram."""
        if not isinstance(self.rate_limiter, Patience):
            raise TypeError("a client is made with patience")
        return self.rate_limiter

    async def get_updates(  # noqa: PLR0913 - PTB's signature
        self,
        offset: int | None = None,
        limit: int | None = None,
        timeout: Any = None,  # noqa: ASYNC109 - how long Telegram holds the poll
        allowed_updates: Sequence[str] | None = None,
        *,
        read_timeout: Any = None,
        write_timeout: Any = None,
        connect_timeout: Any = None,
        pool_timeout: Any = None,
        api_kwargs: dict[str, Any] | None = None,
    ) -> tuple[Update, ...]:
        """As PTB's, except that one unreadable update does not hold up the others for ever.

        Raises:
            TelegramError: Nothing that came can be confirmed.
        """
        wanted = {"offset": offset, "limit": limit, "timeout": timeout, "allowed_updates": allowed_updates}
        times = {
            "write_timeout": write_timeout,
            "connect_timeout": connect_timeout,
            "pool_timeout": pool_timeout,
        }
        raw = await self._poll(
            wanted, _seconds(timeout) + (read_timeout or _READ_TIMEOUT_S), times, api_kwargs
        )
        updates = tuple(update for update in (parsed(one, self) for one in raw) if update)
        if raw and not updates:
            # Polling again at once would bring the same for ever; PTB pauses after an error.
            raise TelegramError("Telegram's updates have no numbers, so they cannot be confirmed")
        return updates

    async def _poll(
        self,
        wanted: dict[str, Any],
        read_timeout: float,
        times: dict[str, Any],
        api_kwargs: dict[str, Any] | None,
    ) -> list[Any]:
        given = {name: value for name, value in times.items() if value is not None}
        try:
            answer: Any = await self._post(
                "getUpdates", wanted, read_timeout=read_timeout, api_kwargs=api_kwargs, **given
            )
        except InvalidToken as error:
            # PTB would stop polling for ever, also where a proxy answered 404 for a moment.
            reason = "Telegram refused the token; if that lasts, set TELEGRAM_TOKEN to what @BotFather shows"
            raise TelegramError(reason) from error
        return answer if isinstance(answer, list) else []


def client(token: str, api_url: str = "", request: BaseRequest | None = None) -> Client:
    """Make a client.

    Args:
        token: The bot's.
        api_url: Address of one's own Bot API server; empty for Telegram's.
        request: Takes the place of HTTP, in tests.
    """
    address = api_url.rstrip("/") or TELEGRAM
    return Client(
        token,
        base_url=f"{address}/bot",
        base_file_url=f"{address}/file/bot",
        request=request or Request(_CONNECTIONS, _READ_TIMEOUT_S),
        get_updates_request=request or Request(1, _READ_TIMEOUT_S),
        defaults=Defaults(
            parse_mode=ParseMode.HTML,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
            allow_sending_without_reply=True,
        ),
        rate_limiter=Patience(),
    )


async def _downloaded(file: File) -> bytearray:
    try:
        async with asyncio.timeout(_DOWNLOAD_S):
            return await file.download_as_bytearray()
    except TimeoutError as error:
        raise BadRequest("the file did not come in time") from error
    except NetworkError as error:
        if isinstance(error.__cause__, TooLarge):
            raise BadRequest("file is too big") from error
        raise


def _seconds(time: Any) -> float:
    return float(time.total_seconds() if hasattr(time, "total_seconds") else time or 0)
