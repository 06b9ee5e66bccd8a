"""Whose articles there are, as a message."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.buttons import Sources
from bot.locales import Words
from bot.render.markup import MAX_UNITS, Button, Markup, Message, bold, button, clipped, joined, packed, plain
from bot.render.searched import holding
from bot.render.source import MAX_NAME, span
from corpus.stored import Outlet

# Lines of a page, in a private chat and in a group.
SOURCES_A_PAGE, SOURCES_IN_GROUPS = 25, 8
_ROOM_FOR_HEAD = 300


def sources(outlets: Sequence[Outlet], offset: int, words: Words, *, is_short: bool = False) -> Message:
    """List outlets with their numbers of articles, spans of dates, and as of when that is whole.

    Args:
        outlets: All of them, most articles first.
        offset: How many come before the page.
        words: The language.
        is_short: Whether it stands in a group.
    """
    if not outlets:
        return Message(plain(words.empty_archive))
    most = SOURCES_IN_GROUPS if is_short else SOURCES_A_PAGE
    offset = offset if offset < len(outlets) else (len(outlets) - 1) // most * most
    lines = [_outlet(outlet, words) for outlet in outlets[offset : offset + most]]
    body, shown = packed(lines, room=MAX_UNITS - _ROOM_FOR_HEAD)
    turning = _turning(offset, most, offset + shown < len(outlets), offset + shown, words)
    return Message(joined([bold(_whole(outlets, words)), body]), (turning,) if turning else ())


def _whole(outlets: Sequence[Outlet], words: Words) -> str:
    """Say how much there is, and of which days."""
    held = holding(sum(each.articles for each in outlets), sum(bool(each.name) for each in outlets), words)
    first = min((each.first for each in outlets if each.first), default="")
    dates = span(first, max(each.last for each in outlets), words)
    return f"{held}, {dates}" if dates else held


def _outlet(outlet: Outlet, words: Words) -> Markup:
    name = clipped(outlet.name, MAX_NAME) or words.outlet_unknown
    dates = span(outlet.first, outlet.last, words) or words.date_unknown
    read = words.day(datetime.fromisoformat(outlet.as_of).date()) if outlet.as_of else ""
    as_of = words.as_of.format(date=read) if read else ""
    return plain(f"• {name}: {words.articles(outlet.articles)}, {dates}{as_of}")


def _turning(offset: int, most: int, more: bool, following: int, words: Words) -> tuple[Button, ...]:
    back = (button(words.back, str(Sources(max(0, offset - most)))),) if offset else ()
    return back + ((button(words.more, str(Sources(following))),) if more else ())
