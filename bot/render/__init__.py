"""Answers, lists and lines as Telegram messages: the only place that escapes and knows Telegram's limits."""

from __future__ import annotations

from bot.render.above import Above
from bot.render.answer import PER_PAGE, Shown, page, pages, presentable, refusal, unchanged
from bot.render.checked import checked, fitting
from bot.render.citing import Cited, File, cited, citing
from bot.render.corrected import changes, notice
from bot.render.explained import compared, explained
from bot.render.feeds import followed, following, unfollowed, unwell
from bot.render.follows import follows, granted
from bot.render.gaps import gaps
from bot.render.keyboard import Rows
from bot.render.lists import example_offer, line, listing
from bot.render.logs import log, undone
from bot.render.markup import Button, Markup, Message, survives
from bot.render.offered import Offered, offered, only, together
from bot.render.pointed import pointer
from bot.render.previews import MOST_NAMED, ask, lines, lot, one
from bot.render.reports import Report, failure, told_of
from bot.render.roles import entrusted
from bot.render.settings import IN_GROUPS, IN_PRIVATE, forget, outlets, privacy, settings
from bot.render.source import limits
from bot.render.sources import sources
from bot.render.usage import stats

__all__ = [
    "IN_GROUPS",
    "IN_PRIVATE",
    "MOST_NAMED",
    "PER_PAGE",
    "Above",
    "Button",
    "Cited",
    "File",
    "Markup",
    "Message",
    "Offered",
    "Report",
    "Rows",
    "Shown",
    "ask",
    "changes",
    "checked",
    "cited",
    "citing",
    "compared",
    "entrusted",
    "example_offer",
    "explained",
    "failure",
    "fitting",
    "followed",
    "following",
    "follows",
    "forget",
    "gaps",
    "granted",
    "limits",
    "line",
    "lines",
    "listing",
    "log",
    "lot",
    "notice",
    "offered",
    "one",
    "only",
    "outlets",
    "page",
    "pages",
    "pointer",
    "presentable",
    "privacy",
    "refusal",
    "settings",
    "sources",
    "stats",
    "survives",
    "together",
    "told_of",
    "unchanged",
    "undone",
    "unfollowed",
    "unwell",
]
