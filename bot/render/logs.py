"""The log and what was taken back, as messages and as lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.buttons import LogPage
from bot.locales import Words
from bot.render.lists import MAX_ID
from bot.render.markup import Markup, Message, bold, clipped, code, packed, plain
from bot.render.paging import Around, paged
from bot.render.source import MAX_NAME, MAX_TITLE, absolute
from corpus.actions import BELEG, TERMINAL, Actor, Logged, Undone


def log(logged: Sequence[Logged], offset: int, count: int, words: Words) -> Message:
    """List what was done, with buttons to older and newest lines.

    Args:
        logged: Those to show, last change first; as many as fit are shown.
        offset: How many lines come before them.
        count: How many there are.
        words: The language.
    """
    if not logged:
        return Message(plain(words.log.empty))
    entries = [_entry(one, words) for one in logged]
    around = Around(words.log.listed, words.admin.newest, words.admin.older)
    return paged(entries, LogPage(offset), count, around, words)


def undone(steps: Sequence[Undone], words: Words) -> Message:
    """Say what was taken back.

    Args:
        steps: What became of each; empty where there was nothing to take back.
        words: The language.
    """
    return Message(packed([plain(line) for line in told(steps, words, clipped)])[0])


def told(steps: Sequence[Undone], words: Words, clean: Callable[[str, int], str]) -> list[str]:
    """Return what was taken back, line by line; see `undone`."""
    if not steps:
        return [words.log.nothing]
    return [
        (words.log.undone[step.deed] if step.done else words.log.stays).format(
            title=clean(step.title, MAX_TITLE), id=clean(step.article, MAX_NAME)
        )
        for step in steps
    ]


def who(by: Actor, words: Words, clean: Callable[[str, int], str]) -> str:
    """Name an actor by name and number."""
    name = clean(by.name, MAX_NAME)
    if by.id == BELEG.id:
        return name or "Beleg"
    if by.id == TERMINAL.id:
        return f"{words.log.terminal} ({name})" if name else words.log.terminal
    return f"{name} ({by.id})" if name else str(by.id)


def _entry(one: Logged, words: Words) -> Markup:
    done = words.log.deeds[one.deed](one.articles)
    head = plain(f"{absolute(one.at, words)} · {who(one.by, words, clipped)}\n{done}: ")
    return (
        head
        + bold(clipped(one.title, MAX_TITLE) or words.untitled)
        + plain("\n")
        + code(clipped(one.article, MAX_ID))
    )
