"""Where quotes of different articles give different figures or days for the thing asked; pure.

The reader is told that they differ, not which is right. Where it is not sure that the same thing is
meant, nothing is said: a quote counts only if it holds as much of the question as the best one, and
names one such figure and no other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from corpus.article import Article
from index.figures import CURRENCIES, SHARE, figures
from index.points import points
from index.quotes import Run
from index.wants import Want, wants

_MONEY = re.compile(r"\b(?:kost\w*|teuer|preis\w*|wie ?viel geld|costs?|price|expensive|how much)\b")
_SHARE = re.compile(r"\b(?:prozent\w*|anteil\w*|per ?cent\w*|share)\b")
_COUNTED = re.compile(r"\b(?:wie ?viele|how many)\s+(?P<unit>[^\W\d_]{3,})")
# "Menschen" and "Mensch", "votes" and "vote".
_SAME_LETTERS = 4
_ANY_DAY = date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class Said:
    """A figure or a day that an article gives.

    Attributes:
        printed: As it prints it.
        value: By which it is compared with others.
    """

    printed: str
    value: float


Saying = Callable[[str, Article], Iterator[Said]]


def differing(question: str, runs: Sequence[Run]) -> tuple[str, ...]:
    """Return the figures or days in which quotes of different articles differ.

    Args:
        question: As asked.
        runs: What is quoted, best first.

    Returns:
        As printed, each value once, in order of publication; none where nothing differs.
    """
    saying = _saying(question.lower())
    if saying is None:
        return ()
    said: dict[float, Said] = {}
    for quoted in _in_time([run for run in runs if not run.holds_less(runs[0])]):
        article = quoted[0].found.revision.article
        found = {one.value: one for run in quoted for one in saying(run.span.of(article.text), article)}
        if len(found) == 1:
            said |= {value: one for value, one in found.items() if value not in said}
    return tuple(one.printed for one in said.values()) if len(said) > 1 else ()


def _in_time(runs: Sequence[Run]) -> list[list[Run]]:
    """Group what is quoted by article, the earliest first, those without a date last."""
    articles: dict[int, list[Run]] = {}
    for run in runs:
        articles.setdefault(run.found.revision.id, []).append(run)

    def moment(quoted: list[Run]) -> tuple[bool, str]:
        published = quoted[0].found.revision.article.published
        return not published, published

    return sorted(articles.values(), key=moment)


def _saying(question: str) -> Saying | None:
    """Choose what is compared: money, shares, things counted, or days; None for anything else."""
    if counted := _COUNTED.search(question):
        start = counted["unit"][:_SAME_LETTERS]
        return partial(_figures, lambda unit: unit.startswith(start))
    if _SHARE.search(question):
        return partial(_figures, SHARE.__eq__)
    if _MONEY.search(question):
        return partial(_figures, CURRENCIES.__contains__)
    return _days if Want.DATE in wants(question) else None


def _figures(is_asked: Callable[[str], bool], text: str, article: Article) -> Iterator[Said]:
    for figure in figures(text, article.language):
        if is_asked(figure.unit):
            yield Said(figure.printed, figure.value)


def _days(text: str, _article: Article) -> Iterator[Said]:
    """Yield days of a month; the year is mostly left out, and a day of the week is another in each week."""
    for point in points(text, _ANY_DAY):
        if point.exact and {"day", "month"} <= point.match.re.groupindex.keys():
            day = point.days.since
            # The point of an abbreviated month may be the sentence's.
            yield Said(point.span.of(text).rstrip("."), 100 * day.month + day.day)
