"""Questions that are followed, as messages."""

from __future__ import annotations

from collections.abc import Sequence

from bot.buttons import AtNight, OnFollows, Unfollow
from bot.locales import Words
from bot.render.markup import Button, Message, bold, button, clipped, joined, plain
from bot.render.source import absolute
from corpus.followrows import Follow, Granted

FOLLOWS_A_PAGE = 8
# So that a page of them fits into a message.
_MAX_QUESTION = 300


def granted(granted: Granted, minutes: int, words: Words) -> Message:
    """Say that a question is followed, with a button that ends it.

    Args:
        granted: What is followed.
        minutes: How often it is told at most.
        words: The language.
    """
    said = words.follows.followed if granted.is_new else words.follows.known
    asked = words.quoted.format(text=clipped(granted.follow.question, _MAX_QUESTION))
    ending = button(words.follows.end, str(Unfollow(granted.follow.id)))
    return Message(plain(said.format(question=asked, minutes=minutes)), ((ending,),))


def follows(listed: Sequence[Follow], offset: int, words: Words, *, night: bool | None) -> Message:
    """List what is followed in a chat, page by page, with buttons that end each.

    Args:
        listed: All of it.
        offset: How many come before the page.
        words: The language.
        night: Whether to tell at night, too, which a button changes; None where that is not asked.
    """
    rows = [] if night is None else [(_night(words, wanted=night),)]
    if not listed:
        return Message(plain(words.follows.none), tuple(rows))
    offset = offset if offset < len(listed) else max(0, len(listed) - 1) // FOLLOWS_A_PAGE * FOLLOWS_A_PAGE
    page = listed[offset : offset + FOLLOWS_A_PAGE]
    lines = [
        plain(f"{number}. ")
        + bold(clipped(follow.question, _MAX_QUESTION))
        + plain(f"\n{words.follows.since.format(date=absolute(follow.made[:10], words))}")
        for number, follow in enumerate(page, offset + 1)
    ]
    ending = tuple(
        button(f"🔕 {number}", str(OnFollows(offset, follow.id)))
        for number, follow in enumerate(page, offset + 1)
    )
    body = joined([plain(words.follows.title(len(listed))), *lines])
    return Message(body, tuple(row for row in (ending, _turning(offset, len(listed), words), *rows) if row))


def _night(words: Words, *, wanted: bool) -> Button:
    return button(words.follows.night if wanted else words.follows.no_night, str(AtNight(not wanted)))


def _turning(offset: int, count: int, words: Words) -> tuple[Button, ...]:
    back = (button(words.back, str(OnFollows(offset - FOLLOWS_A_PAGE))),) if offset else ()
    is_last = offset + FOLLOWS_A_PAGE >= count
    return back + (() if is_last else (button(words.more, str(OnFollows(offset + FOLLOWS_A_PAGE))),))
