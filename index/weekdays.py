"""Which day a quote means by "am Mittwoch" or "yesterday", where its tense leaves no doubt; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, timedelta

from corpus.article import Article, Span
from corpus.quotations import quotations
from index.tense import past, plans
from index.timewords import PART_OF_DAY, WEEKDAYS, any_of
from index.told import Meant

_WEEK = 7
_NAME = rf"(?P<weekday>{any_of(WEEKDAYS)}){PART_OF_DAY}"
# Not where more is said of the day: a date, a second day, another week.
_ALONE = (
    r"(?![\w’'-])(?!,?\s(?:de[nm]\s|the\s)?\d|\s(?:und|and|oder|or|bis|to)\s"
    r"|,?\s(?:(?:vergangene|letzte|vorige|kommende|nächste|diese)[rn]\s|(?:last|next|this|of|a)\s"
    r"|(?:vor|in|nach)\s(?:einer|zwei|drei|vier)\s|darauf|danach|zuvor|before|after))"
)
_DAYS = re.compile(
    rf"\b(?:(?P<last>am\s(?:vergangenen|letzten|vorigen)\s|last\s)|(?P<next>am\skommenden\s)"
    rf"|am\s|on\s|(?<=said\s)|(?<=told\sreporters\s)){_NAME}{_ALONE}"
    r"|\b(?P<ago>vorgestern|gestern|yesterday)\b(?![’'-])",
    re.IGNORECASE,
)
_BEFORE = {"vorgestern": 2, "gestern": 1, "yesterday": 1}
_ENDS = re.compile(r"[.!?;:,–—](?=\s)|\b(?:dass|that|nachdem|after|bevor|before|weil|because|als|when)\b|\n")
_WANTS = re.compile(r"\b(?:will|wollen|may|might|ab|from|until)\b", re.IGNORECASE)


# In these hours of UTC it is the same day from California to Eastern Europe.
_SAME_DAY = range(8, 21)


def printed_on(article: Article) -> date | None:
    """Return the day of publication where the outlet is; None where that is not certain."""
    if "T" not in article.published:
        return date.fromisoformat(article.published) if article.published else None
    moment = datetime.fromisoformat(article.published)
    with suppress(ValueError):
        written = datetime.fromisoformat(article.published_as)
        if written.utcoffset():
            return written.date()
    return moment.date() if moment.hour in _SAME_DAY else None


def meant(text: str, published: date) -> tuple[Meant, ...]:
    """Tell which days a quote means.

    A day of the week is the last one in a clause about what has happened, and the next one in a clause
    about plans; in any other, and in somebody's own words, nobody can tell.

    Args:
        text: The quote.
        published: The day on which its article was published, where that was.

    Returns:
        In the order of the text, each wording once.
    """
    spoken = [span for paragraph in _paragraphs(text) for span in paragraph]
    found: dict[str, Meant] = {}
    for match in _DAYS.finditer(text):
        if any(span.start <= match.start() < span.stop for span in spoken):
            continue
        day = _day(match, _clause(text, match.start()), published)
        if day:
            found.setdefault(match[0].lower(), Meant(match[0], day))
    return tuple(found.values())


def _paragraphs(text: str) -> Iterator[list[Span]]:
    start = 0
    for paragraph in text.split("\n"):
        yield [Span(start + span.start, start + span.stop) for span in quotations(paragraph)]
        start += len(paragraph) + 1


def _clause(text: str, at: int) -> str:
    ends = [0, *(match.end() for match in _ENDS.finditer(text)), len(text)]
    return text[max(end for end in ends if end <= at) : min(end for end in ends if end > at)]


def _day(match: re.Match[str], clause: str, published: date) -> date | None:
    if match["ago"]:
        return published - timedelta(days=_BEFORE[match["ago"].lower()])
    wanted = WEEKDAYS[match["weekday"].lower()]
    back = (published.weekday() - wanted) % _WEEK
    if match["last"]:
        return published - timedelta(days=back or _WEEK)
    if match["next"]:
        return published + timedelta(days=_WEEK - back)
    was, will_be = past(clause), plans(clause) or _WANTS.search(clause) is not None
    if was == will_be:
        return None
    return published - timedelta(days=back) if was else published + timedelta(days=(_WEEK - back) % _WEEK)
