"""What an outlet changed of an article, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from bot.locales import Words

if TYPE_CHECKING:
    from index.amending import Amendment

# Longer ones are told by their beginning; `show --json` has them whole.
_MAX_WORDING = 200
_MOST_LINES = 20


def kinds(amended: Iterable[str], words: Words) -> str:
    """Name kinds of differences; see `index.amending.Kind`."""
    return ", ".join(words.changes.kinds[kind] for kind in amended)


def amended_lines(found: Sequence[Amendment], words: Words) -> Iterator[str]:
    """Yield a line for each difference that matters, and one for all others together.

    Args:
        found: What is different.
        words: The language.
    """
    material = [each for each in found if each.matters]
    for each in material[:_MOST_LINES]:
        change = f"{_clipped(each.was) or '–'} → {_clipped(each.now) or '–'}"
        yield f"{words.changes.kinds[each.kind]}: {change}"
    if more := material[_MOST_LINES:]:
        yield words.changes.others(len(more))
    if small := Counter(each.kind for each in found if not each.matters):
        named = ", ".join(words.changes.kinds[kind] for kind in small)
        yield words.changes.small.format(kinds=named)


def _clipped(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _MAX_WORDING else text[: _MAX_WORDING - 1].rstrip() + "…"
