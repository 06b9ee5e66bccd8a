"""The bot, put together: which update goes to which handler, and what runs before and after."""

from __future__ import annotations

import logging
from functools import partial
from typing import Any, cast

from telegram import Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    ContextTypes,
    Updater,
)
from telegram.request import BaseRequest

from bot.apart import Apart
from bot.client import Client, client
from bot.context import Context
from bot.fetching import LateFetcher
from bot.handlers.failures import failed
from bot.handlers.forwarding import Forwarding
from bot.handlers.refreshing import EVERY_S
from bot.jobs import Repeated, schedule
from bot.menu import publish
from bot.preferences import Preferences
from bot.profile import introduce
from bot.receiving import LOOK_EVERY_S as RECEIVING_EVERY_S
from bot.receiving import Receiver
from bot.redact import protect, protect_process
from bot.roles import Roles
from bot.routes import routes
from bot.settings import Settings
from bot.shelf import Shelf
from bot.staff import Means, Staff, put_together
from bot.updates import InOrder, Mailbox
from bot.workers import Workers
from corpus.fetched import Fetching
from corpus.inbox import Inbox
from corpus.readers.sandbox import Sandbox
from corpus.schema import FILE
from corpus.store import Store

Bot = Application[Client, Context, Any, Any, Preferences, Any]
# Edits, reactions and all the rest are not asked for, so that they cannot be carried out either.
ALLOWED_UPDATES = (
    Update.MESSAGE,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.CHOSEN_INLINE_RESULT,
    Update.GUEST_MESSAGE,
)
LOOK_EVERY_S = 30.0
CORRECTING_EVERY_S = 60.0
TELLING_EVERY_S = 30.0
GAPS_EVERY_S = 60.0
_LOGGER = logging.getLogger(__name__)


def build_application(
    settings: Settings,
    archive: Shelf,
    request: BaseRequest | None = None,
    fetching: Fetching | None = None,
    apart: Apart | None = None,
) -> Bot:
    """Put the bot together; `run` runs it.

    Args:
        settings: Token, admins, address of the Bot API, folder of the archive.
        archive: What answers; it is open, and the caller closes it afterwards.
        request: Takes the place of HTTP, in tests.
        fetching: Fetches foreign addresses; None for the client that does.
        apart: Answers questions, from the same archive; None to answer them here.
    """
    token = settings.token.get_secret_value()
    protect(token, settings.webhook.secret.get_secret_value() if settings.webhook else "")
    workers = Workers()
    mailbox = Mailbox(Inbox(settings.data / FILE))
    store = Store(settings.data / FILE)
    late = LateFetcher(lambda: settings.fetching)
    in_order = InOrder(mailbox)
    sandbox = Sandbox()
    # PTB calls what it is given, and only asks for a class.
    made = cast("type[Preferences]", partial(Preferences, store))
    roles, turn = Roles(store, settings.admin_ids), in_order.turn
    hands = put_together(
        Means(archive, store, fetching or late, sandbox, workers, roles, turn, settings.zone, apart)
    )
    updater = _updater(settings, client(token, settings.api_url, request), mailbox)
    # PTB does not know that its bot is a `Client`.
    building: Any = ApplicationBuilder().updater(updater)
    application: Bot = (
        building.application_class(
            _Stoppable, {"workers": workers, "forwarding": hands.forwarding, "late": late}
        )
        .concurrent_updates(in_order)
        .context_types(ContextTypes(context=Context, bot_data=made))
        .post_init(_opening(mailbox, hands.forwarding, roles))
        .post_shutdown(_closing(workers, sandbox, store, mailbox))
        .build()
    )
    application.add_handlers(dict(enumerate(routes(hands, roles))))
    schedule(application.job_queue, _jobs(hands, updater))
    application.add_error_handler(failed)
    return application


def _updater(settings: Settings, bot: Client, mailbox: Mailbox) -> Updater:
    if settings.webhook is None:
        return Updater(bot, mailbox)
    return Receiver(bot, mailbox, settings.webhook, ALLOWED_UPDATES)


def _jobs(hands: Staff, updater: Updater) -> tuple[Repeated, ...]:
    receiving = (
        [Repeated("webhook", updater.look, RECEIVING_EVERY_S)] if isinstance(updater, Receiver) else []
    )
    return (
        *receiving,
        Repeated("feeds", hands.feeding.look, LOOK_EVERY_S),
        Repeated("corrections", hands.correcting.run, CORRECTING_EVERY_S),
        Repeated("follows", hands.telling.run, TELLING_EVERY_S),
        Repeated("gaps", hands.lacking.look, GAPS_EVERY_S),
        Repeated("refreshing", hands.refreshed.run, EVERY_S),
    )


def run(settings: Settings, archive: Shelf, apart: Apart | None = None) -> None:
    """Run the bot until it is told to stop by SIGINT or SIGTERM; what was begun is finished.

    Args:
        settings: As for `build_application`.
        archive: As for `build_application`.
        apart: Likewise.

    Raises:
        SettingsError: Telegram does not know the token, or cannot bring updates where it should.
    """
    protect_process(settings.token.get_secret_value())
    application = build_application(settings, archive, apart=apart)
    # A network that is not there yet is waited for; what was asked meanwhile is answered.
    if settings.webhook:
        application.run_webhook(bootstrap_retries=-1)
        return
    # It deletes a webhook first.
    application.run_polling(
        allowed_updates=list(ALLOWED_UPDATES), drop_pending_updates=False, bootstrap_retries=-1
    )


class _Stoppable(Application[Any, Any, Any, Any, Any, Any]):
    """Tells the workers before it waits for them."""

    def __init__(self, *, workers: Workers, forwarding: Forwarding, late: LateFetcher, **built: Any) -> None:
        super().__init__(**built)
        self._workers = workers
        self._forwarding = forwarding
        self._late = late

    async def stop(self) -> None:
        self._workers.stopping.set()
        self.bot.patience.stop()
        self._late.close()
        await super().stop()
        await self._forwarding.stop()


def _opening(mailbox: Mailbox, forwarding: Forwarding, roles: Roles) -> Any:
    async def open_up(application: Bot) -> None:
        waiting = await mailbox.restore(application.bot)
        if waiting:
            _LOGGER.info("%d updates from before the restart are handled now", waiting)
        await forwarding.resume(application.bot, roles.editors)
        await publish(application.bot, roles.listed())
        await introduce(application.bot)

    return open_up


def _closing(*opened: Workers | Sandbox | Store | Mailbox) -> Any:
    async def close_down(_application: Bot) -> None:
        for each in opened:
            each.close()

    return close_down
