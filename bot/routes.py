"""Which update goes to which handler, like a table of contents."""

from __future__ import annotations

from typing import Any

from telegram.ext import (
    BaseHandler,
    CallbackQueryHandler,
    ChosenInlineResultHandler,
    CommandHandler,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

from bot.addressing import ADDRESSED, BY_PEOPLE, MISPLACED
from bot.filters import (
    ADDRESSES,
    BY_GROUPS,
    CAPTIONED,
    ENTERED,
    FOR_US,
    GROUPS,
    OUTLINES,
    PRIVATE,
    PUBLISHED,
    SETTINGS,
    OfRole,
    by_own_hand,
    posts,
)
from bot.handlers.strays import admins_only, not_by_own_hand, unknown_command
from bot.menu import ADMINS, EDITORS
from bot.pressing import presses
from bot.roles import Roles
from bot.staff import Staff

Handlers = list[BaseHandler[Any, Any, Any]]


def routes(staff: Staff, roles: Roles) -> tuple[Handlers, ...]:
    """Return what looks at each update, one after the other; of each the first that it is for.

    Args:
        staff: Who handles what.
        roles: Who may change the archive.
    """
    return _first(staff), _quiet(staff), [*_answering(staff, roles), *_elsewhere(staff)]


def _first(staff: Staff) -> Handlers:
    """What is looked at before all else, wherever something is wanted of the bot."""
    look = staff.limiting.look
    return [
        MessageHandler(PRIVATE | (GROUPS & FOR_US) | filters.UpdateType.GUEST_MESSAGE, look),
        CallbackQueryHandler(look),
        InlineQueryHandler(staff.limiting.typed),
    ]


def _quiet(staff: Staff) -> Handlers:
    return [MessageHandler(GROUPS & FOR_US & ~SETTINGS, staff.grouped.quiet)]


def _answering(staff: Staff, roles: Roles) -> Handlers:
    editor, admin = PRIVATE & OfRole(roles.editors), PRIVATE & OfRole(roles.admins)
    own, ruling = by_own_hand(editor), by_own_hand(admin)
    return [
        CommandHandler("start", staff.welcome.start, PRIVATE),
        CommandHandler("help", staff.welcome.help, PRIVATE),
        CommandHandler("sources", staff.coverage.sources, PRIVATE | GROUPS),
        CommandHandler("latest", staff.surveying.latest, PRIVATE | GROUPS),
        CommandHandler("timeline", staff.surveying.timeline, PRIVATE | GROUPS),
        CommandHandler("privacy", staff.forgetting.privacy, PRIVATE),
        CommandHandler("forget", staff.forgetting.forget, PRIVATE),
        CommandHandler("ask", staff.questions.command, PRIVATE | GROUPS),
        CommandHandler("check", staff.checking.command, PRIVATE | GROUPS),
        CommandHandler("why", staff.explaining.why, PRIVATE | GROUPS),
        CommandHandler("again", staff.explaining.again, PRIVATE | GROUPS),
        CommandHandler("answer", staff.explaining.answer, PRIVATE | GROUPS),
        CommandHandler("follow", staff.following.command, PRIVATE | GROUPS),
        CommandHandler("following", staff.following.list, PRIVATE | GROUPS),
        CommandHandler("settings", staff.preferring.command, PRIVATE | GROUPS | BY_GROUPS),
        *_in_groups(staff),
        CommandHandler("add", staff.adding.text, own),
        CommandHandler("remove", staff.upkeep.remove, own),
        CommandHandler("retract", staff.retracting.retract, own),
        CommandHandler("undo", staff.ledger.undo, own),
        CommandHandler("log", staff.ledger.log, ruling),
        CommandHandler("list", staff.upkeep.list, own),
        CommandHandler("feed", staff.feeding.command, own),
        CommandHandler("rebuild", staff.upkeep.rebuild, ruling),
        CommandHandler("stats", staff.counting.stats, ruling),
        CommandHandler("gaps", staff.lacking.gaps, ruling),
        CommandHandler("export", staff.lacking.export, ruling),
        CommandHandler("outlet", staff.ruling.command, ruling),
        CommandHandler("invite", staff.entrusting.invite, ruling),
        CommandHandler("admins", staff.entrusting.admins, ruling),
        CommandHandler(ADMINS, admins_only, own & ~admin),
        MessageHandler(own & OUTLINES, staff.feeding.file),
        MessageHandler((own & filters.Document.ALL) | (editor & PUBLISHED), staff.adding.file),
        CommandHandler(EDITORS + ADMINS, not_by_own_hand, editor),
        MessageHandler(posts(editor), staff.forwarding.post),
        MessageHandler(editor & filters.Document.ALL, not_by_own_hand),
        MessageHandler(own & filters.TEXT & filters.REPLY & ~filters.COMMAND, staff.previewing.replied),
        MessageHandler(own & ADDRESSES, staff.adding.addresses),
        MessageHandler(PRIVATE & filters.COMMAND, unknown_command),
        MessageHandler(PRIVATE & filters.TEXT & filters.REPLY, staff.voting.replied),
        MessageHandler(PRIVATE & (filters.TEXT | CAPTIONED), staff.questions.asked),
        MessageHandler(PRIVATE & ~filters.StatusUpdate.ALL, staff.strays.no_text),
        CallbackQueryHandler(presses(staff, roles).pressed),
    ]


def _in_groups(staff: Staff) -> Handlers:
    return [
        MessageHandler(GROUPS & ADDRESSED & ~filters.COMMAND, staff.questions.addressed),
        MessageHandler(GROUPS & MISPLACED, staff.grouped.misplaced),
        MessageHandler(ENTERED, staff.grouped.entered),
        MessageHandler(filters.StatusUpdate.MIGRATE, staff.grouped.moved),
    ]


def _elsewhere(staff: Staff) -> Handlers:
    return [
        InlineQueryHandler(staff.elsewhere.inline),
        ChosenInlineResultHandler(staff.elsewhere.chosen),
        MessageHandler(filters.UpdateType.GUEST_MESSAGE & BY_PEOPLE, staff.elsewhere.guest),
    ]
