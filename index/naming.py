"""What of a question must stand in a text as such: names of several words, quoted phrases, days; pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

from index.times import Point, points

_QUOTED = re.compile(r"[„“\"»«‚‘']([^„“”\"»«‚‘’']+\s[^„“”\"»«‚‘’']+)[“”\"«»‘’']")
# Not at the beginning, where any word has a capital.
_NAME = re.compile(r"(?<=[^\W_]\s)[A-ZÄÖÜ][\w-]*(?:\s[A-ZÄÖÜ][\w-]*)+")
_SPACE = re.compile(r"\s+")
_ANY_DAY = date(2000, 1, 1)

Holds = Callable[[str], frozenset[str]]


def phrases(question: str) -> frozenset[str]:
    """Find the names of several words, the quoted phrases, and the days with their month in a question."""
    named = {_same(found) for pattern in (_QUOTED, _NAME) for found in pattern.findall(question)}
    return frozenset(named | {day for day, _ in _days(question)})


def finding(asked: frozenset[str]) -> Holds:
    """Make what tells which phrases stand in a text; days also where it writes them otherwise.

    Args:
        asked: As `phrases` returns them.
    """
    days = any(one[0].isdigit() and one in {day for day, _ in _days(one)} for one in asked)

    def holds(text: str) -> frozenset[str]:
        same = _same(text)
        found = {phrase for phrase in asked if phrase in same}
        return frozenset(found | {day for day, _ in _days(text)} & asked if days else found)

    return holds


def words_of_days(text: str, asked: frozenset[str]) -> frozenset[str]:
    """Return the words of a text, lower-cased, that name a day which is asked for."""
    named = (point.span.of(text) for day, point in _days(text) if day in asked)
    return frozenset(word for name in named for word in _same(name).split())


def _days(text: str) -> Iterator[tuple[str, Point]]:
    """Yield days of a month, each as "12.02." in any year."""
    for point in points(text, _ANY_DAY):
        if point.exact and {"day", "month"} <= point.match.re.groupindex.keys():
            yield f"{point.days.since:%d.%m.}", point


def _same(text: str) -> str:
    return _SPACE.sub(" ", text).casefold()
