"""Lists of several pages, as messages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.buttons.form import ToPage
from bot.locales import Words
from bot.render.markup import MAX_UNITS, Markup, Message, button, joined, packed, plain

_ROOM_FOR_HEAD = 200


class Around(NamedTuple):
    """What stands around a page.

    Attributes:
        head: Above it; {first}, {last}, {count} and {articles} are filled in.
        first, further: On the buttons to the first page and to the next one.
    """

    head: str
    first: str
    further: str


def paged(entries: Sequence[Markup], at: ToPage, count: int, around: Around, words: Words) -> Message:
    """Put entries one below the other, as many as fit, with buttons to the first page and the next one.

    Args:
        entries: Those of the page; at least one.
        at: The page.
        count: How many there are on all pages.
        around: What stands around them.
        words: The language.
    """
    body, shown = packed(entries, "\n\n", MAX_UNITS - _ROOM_FOR_HEAD)
    numbers = {"first": at.offset + 1, "last": at.offset + shown, "count": count}
    told = {name: words.number(number) for name, number in numbers.items()}
    head = plain(around.head.format(**told, articles=words.articles(count)))
    row = [button(around.first, str(type(at)()))] if at.offset else []
    if numbers["last"] < count:
        row.append(button(around.further, str(type(at)(numbers["last"]))))
    return Message(joined([head, body]), (tuple(row),) if row else ())
