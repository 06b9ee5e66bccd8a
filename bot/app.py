"""The bot, put together: which update goes to which handler, and what runs before and after."""

from __future__ import annotations

import logging
from collections.abc import Set as AbstractSet
from typing import Any

from telegram import Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    BaseHandler,
    CallbackQueryHandler,
    CommandHandler,
    JobQueue,
    MessageHandler,
    filters,
)
from telegram.request import BaseRequest

from bot.client import Client, client
from bot.desk import Desk
from bot.handlers.adding import Adding
from bot.handlers.checking import Checking
from bot.handlers.correcting import Correcting
from bot.handlers.explaining import Explaining
from bot.handlers.failures import failed
from bot.handlers.presses import Presses
from bot.handlers.questions import Questions
from bot.handlers.retracting import Retracting
from bot.handlers.strays import no_text, not_by_own_hand, unknown_command
from bot.handlers.upkeep import Upkeep
from bot.handlers.welcome import Welcome
from bot.menu import ADMINS, publish
from bot.redact import protect
from bot.sending import Sending
from bot.settings import Settings
from bot.shelf import Shelf
from bot.updates import InOrder, Mailbox
from bot.workers import Workers
from corpus.inbox import Inbox
from corpus.schema import FILE

Bot = Application[Client, Any, Any, Any, Any, JobQueue[Any]]
# Edits, reactions and all the rest are not asked for, so that they cannot be carried out either.
ALLOWED_UPDATES = (Update.MESSAGE, Update.CALLBACK_QUERY)
CORRECTING_EVERY_S = 60
_LOGGER = logging.getLogger(__name__)


def build_application(settings: Settings, archive: Shelf, request: BaseRequest | None = None) -> Bot:
    """Put the bot together; `run` runs it.

    Args:
        settings: Token, admins, address of the Bot API, folder of the archive.
        archive: What answers; it is open, and the caller closes it afterwards.
        request: Takes the place of HTTP, in tests.
    """
    token = settings.token.get_secret_value()
    protect(token)
    workers = Workers()
    mailbox = Mailbox(Inbox(settings.data / FILE))
    in_order, jobs = InOrder(mailbox), JobQueue[Any]()
    application: Bot = (
        ApplicationBuilder()
        .bot(client(token, settings.api_url, request))
        .update_queue(mailbox)
        .application_class(_Stoppable, {"workers": workers})
        .concurrent_updates(in_order)
        .job_queue(jobs)
        .post_init(_opening(mailbox, settings.admin_ids))
        .post_shutdown(_closing(mailbox, workers))
        .build()
    )
    application.add_handlers(_handlers(archive, workers, settings.admin_ids))
    application.add_error_handler(failed)
    correcting = Correcting(archive, Desk(archive), workers, in_order.turn)
    jobs.run_repeating(correcting.run, CORRECTING_EVERY_S, name="corrections")
    return application


def run(settings: Settings, archive: Shelf) -> None:
    """Run the bot until it is told to stop by SIGINT or SIGTERM; what was begun is finished.

    Args:
        settings: As for `build_application`.
        archive: As for `build_application`.

    Raises:
        SettingsError: Telegram does not know the token.
    """
    # A network that is not there yet is waited for; what was asked meanwhile is answered.
    build_application(settings, archive).run_polling(
        allowed_updates=list(ALLOWED_UPDATES), drop_pending_updates=False, bootstrap_retries=-1
    )


class _Stoppable(Application[Any, Any, Any, Any, Any, Any]):
    """Tells the workers before it waits for them."""

    def __init__(self, *, workers: Workers, **built: Any) -> None:
        super().__init__(**built)
        self._workers = workers

    async def stop(self) -> None:
        self._workers.stopping.set()
        self.bot.patience.stop()
        await super().stop()


def _handlers(
    archive: Shelf, workers: Workers, admin_ids: AbstractSet[int]
) -> list[BaseHandler[Any, Any, Any]]:
    desk = Desk(archive)
    sending = Sending(archive, workers)
    questions = Questions(desk, sending, workers)
    welcome = Welcome(desk, archive, workers, admin_ids)
    checking = Checking(archive, workers)
    explaining = Explaining(desk, sending, workers)
    adding = Adding(archive, workers)
    upkeep = Upkeep(archive, workers)
    retracting = Retracting(archive, workers)
    presses = Presses(desk, sending, questions, upkeep, workers, admin_ids)

    private = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
    groups = filters.ChatType.GROUPS & filters.UpdateType.MESSAGE
    admin = private & filters.User(admin_ids)
    # A stranger's text must not become a command because an admin passed it on.
    by_own_hand = admin & ~filters.FORWARDED & ~filters.VIA_BOT
    return [
        CommandHandler("start", welcome.start, private),
        CommandHandler("help", welcome.help, private),
        CommandHandler("sources", welcome.sources, private),
        CommandHandler("ask", questions.command, private | groups),
        CommandHandler("check", checking.command, private | groups),
        CommandHandler("why", explaining.why, private | groups),
        CommandHandler("again", explaining.again, private | groups),
        CommandHandler("add", adding.text, by_own_hand),
        CommandHandler("remove", upkeep.remove, by_own_hand),
        CommandHandler("retract", retracting.retract, by_own_hand),
        CommandHandler("list", upkeep.list, by_own_hand),
        CommandHandler("rebuild", upkeep.rebuild, by_own_hand),
        CommandHandler("stats", upkeep.stats, by_own_hand),
        MessageHandler(by_own_hand & filters.Document.ALL, adding.file),
        CommandHandler(ADMINS, not_by_own_hand, admin),
        MessageHandler(admin & filters.Document.ALL, not_by_own_hand),
        MessageHandler(private & filters.COMMAND, unknown_command),
        MessageHandler(private & filters.TEXT, questions.asked),
        MessageHandler(private & ~filters.StatusUpdate.ALL, no_text),
        CallbackQueryHandler(presses.pressed),
    ]


def _opening(mailbox: Mailbox, admin_ids: AbstractSet[int]) -> Any:
    async def open_up(application: Bot) -> None:
        waiting = await mailbox.restore(application.bot)
        if waiting:
            _LOGGER.info("%d updates from before the restart are handled now", waiting)
        await publish(application.bot, admin_ids)

    return open_up


def _closing(mailbox: Mailbox, workers: Workers) -> Any:
    async def close_down(_application: Bot) -> None:
        workers.close()
        mailbox.close()

    return close_down
