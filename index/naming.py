"""What of a question must stand in a text as such: quoted phrases and days; pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator

from corpus.dates import MONTHS
from index.times import ANY_DAY, Point, points

# Within a word it is an apostrophe, and behind one the end of another quotation.
_QUOTED = re.compile(r"(?<!\w)[„“\"»«‚‘']([^„“”\"»«‚‘’']+\s[^„“”\"»«‚‘’']+)[“”\"«»‘’'](?!\w)")
_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"\w+")
_DIGITS = re.compile(r"\d+")
_DAY = re.compile(r"\d\d\.\d\d\.")

Holds = Callable[[str], frozenset[str]]


def phrases(question: str) -> dict[str, list[str]]:
    """Find the quoted phrases and the days with their month in a question.

    Returns:
        Phrase, or day as of any year → its words, lower-cased.
    """
    quoted = _QUOTED.findall(question)
    days = {day: _WORD.findall(point.span.of(question).lower()) for day, point in _days(question)}
    return {_same(phrase): _WORD.findall(phrase.lower()) for phrase in quoted} | days


def finding(asked: Collection[str]) -> Holds:
    """Make what tells which phrases stand in a text; days also where it writes them otherwise.

    Args:
        asked: The phrases and days.
    """
    if not asked:
        return _nothing
    days = any(map(_DAY.fullmatch, asked))

    def holds(text: str) -> frozenset[str]:
        same = _same(text)
        found = {phrase for phrase in asked if phrase in same}
        return frozenset(found.union(day for day, _ in _days(text) if day in asked) if days else found)

    return holds


def _nothing(_text: str) -> frozenset[str]:
    return frozenset()


def naming(words: Iterable[str], asked: Collection[str], text: str) -> frozenset[str]:
    """Return the words of a question that name days or months which a text writes in any form.

    Args:
        words: Of the question, lower-cased.
        asked: Its days.
        text: The text.
    """
    words = [word for word in words if word in MONTHS or _DIGITS.search(word)]
    if not words:
        # Most questions name no day, and looking for days in a text takes its time.
        return frozenset()
    days = frozenset(day for day, _ in _days(text))
    months = frozenset(int(day[3:5]) for day in days)
    numbers = [_numbers(day) for day in days.intersection(asked)]
    return frozenset(
        word
        for word in words
        if MONTHS.get(word) in months or any(frozenset() < _numbers(word) <= day for day in numbers)
    )


def _numbers(word: str) -> frozenset[str]:
    return frozenset(digits.lstrip("0") for digits in _DIGITS.findall(word))


def _days(text: str) -> Iterator[tuple[str, Point]]:
    """Yield days of a month, each as "12.02." in any year."""
    for point in points(text, ANY_DAY):
        if point.is_of_month:
            yield f"{point.days.since:%d.%m.}", point


def _same(text: str) -> str:
    return _SPACE.sub(" ", text).casefold()
