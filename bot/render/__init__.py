"""Answers, lists and lines as Telegram messages: the only place that escapes and knows Telegram's limits."""

from __future__ import annotations

from bot.render.answer import PER_PAGE, Above, Shown, page, pages, presentable, refusal, unchanged
from bot.render.checked import checked
from bot.render.corrected import changes, notice
from bot.render.explained import compared, explained
from bot.render.feeds import followed, following, unfollowed, unwell
from bot.render.lists import example_offer, line, listing, sources, stats
from bot.render.logs import log, undone
from bot.render.markup import Button, Markup, Message, survives
from bot.render.previews import MOST_NAMED, ask, lines, lot, one
from bot.render.reports import Report, failure, told_of
from bot.render.source import limits

__all__ = [
    "MOST_NAMED",
    "PER_PAGE",
    "Above",
    "Button",
    "Markup",
    "Message",
    "Report",
    "Shown",
    "ask",
    "changes",
    "checked",
    "compared",
    "example_offer",
    "explained",
    "failure",
    "followed",
    "following",
    "limits",
    "line",
    "lines",
    "listing",
    "log",
    "lot",
    "notice",
    "one",
    "page",
    "pages",
    "presentable",
    "refusal",
    "sources",
    "stats",
    "survives",
    "told_of",
    "unchanged",
    "undone",
    "unfollowed",
    "unwell",
]
