"""Answers, lists and lines as Telegram messages: the only place that escapes and knows Telegram's limits."""

from __future__ import annotations

from bot.render.answer import Above, Shown, page, pages, presentable, refusal, unchanged
from bot.render.checked import checked
from bot.render.corrected import changes, notice
from bot.render.explained import compared, explained
from bot.render.lists import example_offer, line, listing, sources, stats
from bot.render.markup import Button, Markup, Message, survives
from bot.render.reports import Report, failure, told_of
from bot.render.source import limits

__all__ = [
    "Above",
    "Button",
    "Markup",
    "Message",
    "Report",
    "Shown",
    "changes",
    "checked",
    "compared",
    "example_offer",
    "explained",
    "failure",
    "limits",
    "line",
    "listing",
    "notice",
    "page",
    "pages",
    "presentable",
    "refusal",
    "sources",
    "stats",
    "survives",
    "told_of",
    "unchanged",
]
