"""What became of articles that an admin added or removed, as messages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.locales import Words
from bot.render.amended import kinds
from bot.render.lists import MAX_ID
from bot.render.markup import MAX_UNITS, Markup, Message, bold, clipped, code, packed, plain
from bot.render.source import MAX_TITLE
from index.answer import Added

_ROOM_FOR_TOTALS = 200
_MAX_REASON = 400


@dataclass(frozen=True, slots=True)
class Report:
    """What became of the articles in one message or file.

    Attributes:
        lines: The first ones and the first that failed, each with the article's language.
        done, failed: How many are in the archive now, and how many are not.
    """

    lines: Sequence[tuple[Added, str]]
    done: int
    failed: int

    def message(self, words: Words) -> Message:
        """Return a block for each line, as many as fit, and the totals where there are more."""
        blocks = [_line(added, language, words) for added, language in self.lines]
        body, shown = packed(blocks, "\n\n", MAX_UNITS - _ROOM_FOR_TOTALS)
        if shown == self.done + self.failed:
            return Message(body)
        numbers = {"articles": words.articles(self.done), "failed": words.number(self.failed)}
        return Message(body + plain("\n\n" + words.admin.totals.format(**numbers)))


def failure(where: str, reason: str, words: Words) -> Message:
    """Say that an input could not be added, and why."""
    return Message(_failed(where, reason, words))


def told_of(verb: str, title: str, id: str, words: Words) -> Message:
    """Say what was done to an article.

    Args:
        verb: Say "Removed".
        title: The article's.
        id: The article's.
        words: The language.
    """
    return Message(_named(verb, title, words) + plain("\n") + code(clipped(id, MAX_ID)))


def _line(added: Added, language: str, words: Words) -> Markup:
    if added.status == "failed":
        return _failed(added.id, added.reason, words)
    verb = {
        "added": words.admin.added,
        "revised": words.admin.revised,
        "unchanged": words.admin.unchanged,
    }[added.status]
    details = f"{words.admin.passages(added.passages)} · {language}"
    if added.amended:
        details = f"{details} · {kinds(added.amended, words)}"
    return (
        _named(verb, added.title, words)
        + plain("\n")
        + code(clipped(added.id, MAX_ID))
        + plain(f" · {details}")
    )


def _named(verb: str, title: str, words: Words) -> Markup:
    return plain(f"{verb}: ") + bold(clipped(title, MAX_TITLE) or words.untitled)


def _failed(where: str, reason: str, words: Words) -> Markup:
    place = clipped(where, MAX_TITLE)
    because = clipped(words.reason(reason), _MAX_REASON)
    return plain(": ".join(part for part in (words.admin.failed, place, because) if part))
