"""The bot, put together: which update goes to which handler, and what runs before and after."""

from __future__ import annotations

import logging
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

from telegram import Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    BaseHandler,
    CallbackQueryHandler,
    CommandHandler,
    MessageHandler,
    filters,
)
from telegram.request import BaseRequest

from bot.client import Client, client
from bot.desk import Desk
from bot.fetching import LateFetcher
from bot.filters import GROUPS, PRIVATE, by_own_hand, posts
from bot.handlers.adding import Adding
from bot.handlers.checking import Checking
from bot.handlers.explaining import Explaining
from bot.handlers.failures import failed
from bot.handlers.forwarding import Forwarding
from bot.handlers.ledger import Ledger
from bot.handlers.presses import Admins, Presses
from bot.handlers.previewing import Previewing
from bot.handlers.questions import Questions
from bot.handlers.strays import no_text, not_by_own_hand, unknown_command
from bot.handlers.upkeep import Upkeep
from bot.handlers.welcome import Welcome
from bot.menu import ADMINS, publish
from bot.previews import Previews
from bot.redact import protect
from bot.settings import Settings
from bot.shelf import Shelf
from bot.updates import InOrder, Mailbox
from bot.workers import Workers
from corpus.fetched import Fetching
from corpus.inbox import Inbox
from corpus.schema import FILE

Bot = Application[Client, Any, Any, Any, Any, None]
# Edits, reactions and all the rest are not asked for, so that they cannot be carried out either.
ALLOWED_UPDATES = (Update.MESSAGE, Update.CALLBACK_QUERY)
_LOGGER = logging.getLogger(__name__)


def build_application(
    settings: Settings, archive: Shelf, request: BaseRequest | None = None, fetching: Fetching | None = None
) -> Bot:
    """Put the bot together; `run` runs it.

    Args:
        settings: Token, admins, address of the Bot API, folder of the archive.
        archive: What answers; it is open, and the caller closes it afterwards.
        request: Takes the place of HTTP, in tests.
        fetching: Fetches foreign addresses; None for the client that does.
    """
    token = settings.token.get_secret_value()
    protect(token)
    workers = Workers()
    mailbox = Mailbox(Inbox(settings.data / FILE))
    client_of_others = fetching or LateFetcher(lambda: settings.fetching)
    staff = _staff(archive, workers, client_of_others, settings.admin_ids)
    application: Bot = (
        ApplicationBuilder()
        .bot(client(token, settings.api_url, request))
        .update_queue(mailbox)
        .application_class(_Stoppable, {"workers": workers, "forwarding": staff.forwarding})
        .concurrent_updates(InOrder(mailbox))
        .job_queue(None)
        .post_init(_opening(mailbox, staff.forwarding, settings.admin_ids))
        .post_shutdown(_closing(mailbox, workers))
        .build()
    )
    application.add_handlers(_handlers(staff, settings.admin_ids))
    application.add_error_handler(failed)
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

    def __init__(self, *, workers: Workers, forwarding: Forwarding, **built: Any) -> None:
        super().__init__(**built)
        self._workers = workers
        self._forwarding = forwarding

    async def stop(self) -> None:
        self._workers.stopping.set()
        self.bot.patience.stop()
        await super().stop()
        await self._forwarding.stop()


@dataclass(frozen=True, slots=True)
class _Staff:
    """Who handles what; all of them are made once."""

    questions: Questions
    welcome: Welcome
    checking: Checking
    explaining: Explaining
    adding: Adding
    upkeep: Upkeep
    ledger: Ledger
    forwarding: Forwarding
    previewing: Previewing
    presses: Presses


def _staff(archive: Shelf, workers: Workers, fetching: Fetching, admin_ids: AbstractSet[int]) -> _Staff:
    desk = Desk(archive)
    previews = Previews(archive, workers.stopping)
    questions = Questions(desk, workers)
    upkeep = Upkeep(archive, workers)
    ledger = Ledger(archive, workers)
    previewing = Previewing(previews, questions, workers)
    admins = Admins(admin_ids, upkeep, ledger, previewing)
    return _Staff(
        questions=questions,
        welcome=Welcome(desk, archive, workers, admin_ids),
        checking=Checking(archive, workers),
        explaining=Explaining(desk, workers),
        adding=Adding(previews, workers, fetching),
        upkeep=upkeep,
        ledger=ledger,
        forwarding=Forwarding(archive, previews, workers),
        previewing=previewing,
        presses=Presses(desk, questions, admins, workers),
    )


def _handlers(staff: _Staff, admin_ids: AbstractSet[int]) -> list[BaseHandler[Any, Any, Any]]:
    admin = PRIVATE & filters.User(admin_ids)
    own = by_own_hand(admin)
    return [
        CommandHandler("start", staff.welcome.start, PRIVATE),
        CommandHandler("help", staff.welcome.help, PRIVATE),
        CommandHandler("sources", staff.welcome.sources, PRIVATE),
        CommandHandler("ask", staff.questions.command, PRIVATE | GROUPS),
        CommandHandler("check", staff.checking.command, PRIVATE | GROUPS),
        CommandHandler("why", staff.explaining.why, PRIVATE | GROUPS),
        CommandHandler("again", staff.explaining.again, PRIVATE | GROUPS),
        CommandHandler("add", staff.adding.text, own),
        CommandHandler("remove", staff.upkeep.remove, own),
        CommandHandler("undo", staff.ledger.undo, own),
        CommandHandler("log", staff.ledger.log, own),
        CommandHandler("list", staff.upkeep.list, own),
        CommandHandler("rebuild", staff.upkeep.rebuild, own),
        CommandHandler("stats", staff.upkeep.stats, own),
        MessageHandler(own & filters.Document.ALL, staff.adding.file),
        CommandHandler(ADMINS, not_by_own_hand, admin),
        MessageHandler(admin & filters.Document.ALL, not_by_own_hand),
        MessageHandler(posts(admin), staff.forwarding.post),
        MessageHandler(own & filters.TEXT & filters.REPLY & ~filters.COMMAND, staff.previewing.replied),
        MessageHandler(PRIVATE & filters.COMMAND, unknown_command),
        MessageHandler(PRIVATE & filters.TEXT, staff.questions.asked),
        MessageHandler(PRIVATE & ~filters.StatusUpdate.ALL, no_text),
        CallbackQueryHandler(staff.presses.pressed),
    ]


def _opening(mailbox: Mailbox, forwarding: Forwarding, admin_ids: AbstractSet[int]) -> Any:
    async def open_up(application: Bot) -> None:
        waiting = await mailbox.restore(application.bot)
        if waiting:
            _LOGGER.info("%d updates from before the restart are handled now", waiting)
        await forwarding.resume(application.bot, admin_ids)
        await publish(application.bot, admin_ids)

    return open_up


def _closing(mailbox: Mailbox, workers: Workers) -> Any:
    async def close_down(_application: Bot) -> None:
        workers.close()
        mailbox.close()

    return close_down
