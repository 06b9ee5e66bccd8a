"""Where a text comes from that several outlets print: copies of one another, and agencies; pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from corpus.article import Article, Revision
from index.quotes import Run
from index.turning import WORD, turned

# Agency copy keeps nearly all of its words, and what is as long and says as much of what was asked.
COPIED = 0.8
_AS_LONG = 0.7
_AS_COVERED = 0.1
_AGENCIES = (
    "Agence France-Presse|Associated Press|Reuters|Bloomberg|Xinhua|Interfax|Keystone-SDA|dpa-AFX"
    "|dpa|APA|AFP|AP|KNA|epd|SID|SDA|Ansa|TASS|EFE"
)
_NAMES = rf"(?P<names>(?:{_AGENCIES})(?:[/,]\s?(?:{_AGENCIES}))*)"
_MARK = rf"\((?:[^()\n]{{0,40}}[^\w()\n])??{_NAMES}(?:[^\w()\n][^()\n]{{0,40}})?\)"
# "Olvermünde (dpa) -", and "(APA, 14. Mai)" behind the last sentence.
_OPENING = re.compile(rf"^[^.!?\n]{{0,60}}?{_MARK}\s?[-–—:]", re.IGNORECASE)
_CLOSING = re.compile(rf"{_MARK}\W*$", re.IGNORECASE)
# People are called Sid, too.
_SIGNED = re.compile(rf"(?<!\w)(?:{_AGENCIES})(?!\w)")
_NAMED = re.compile(_SIGNED.pattern, re.IGNORECASE)
_TAIL = 200
_PRINTED = {name.lower(): name for name in _AGENCIES.split("|")}


def agencies(article: Article) -> tuple[str, ...]:
    """Return the agencies that an article is marked with, at its beginning, its end or where authors stand.

    Args:
        article: As stored.

    Returns:
        Each once, as they usually write themselves.
    """
    marks = (_OPENING.search(article.text[:_TAIL]), _CLOSING.search(article.text[-_TAIL:]))
    marked = [name for mark in marks if mark for name in _NAMED.findall(mark["names"])]
    names = [*marked, *_SIGNED.findall(article.author)]
    return tuple(dict.fromkeys(_PRINTED[name.lower()] for name in names))


def copies(run: Run, runs: Sequence[Run], linked: Iterable[Revision] = ()) -> tuple[Article, ...]:
    """Return the articles of other outlets that print nearly the same.

    Args:
        run: What is quoted.
        runs: All that was found, in any order.
        linked: Near-copies of the article, found or not; those that have other words there are left out.

    Returns:
        One for each outlet, the earliest first, those without a date last.
    """
    own = run.words()
    found: dict[int, Article] = {}
    for other in runs:
        revision = other.found.revision
        is_another = revision.id not in {run.found.revision.id, *found}
        if is_another and _may_be_copy(run, other) and _same(own, other.words()):
            found[revision.id] = revision.article
    found |= {each.id: each.article for each in linked if each.id not in found and _prints(each.article, run)}
    outlets = {_outlet(run.found.revision.article): run.found.revision.article}
    for article in sorted(found.values(), key=lambda article: (not article.published, article.published)):
        outlets.setdefault(_outlet(article), article)
    return tuple(outlets.values())[1:]


def origin(article: Article) -> frozenset[str]:
    """Return from whom an article comes: the agencies that it is marked with, else its outlet."""
    return frozenset(agencies(article)) or frozenset({_outlet(article)})


def _prints(article: Article, run: Run) -> bool:
    """Tell whether a quote stands in an article word by word; marks and spaces are each outlet's own."""
    sought, text = (
        f" {' '.join(WORD.findall(each.casefold()))} "
        for each in (run.span.of(run.found.revision.article.text), article.text)
    )
    return sought in text


def _outlet(article: Article) -> str:
    """Tell outlets apart; articles without one are each of their own."""
    return article.source.casefold() or f"\n{article.id}"


def _same(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    """Tell whether nearly all words are the same, and what differs changes nothing of what is said."""
    if min(len(one), len(other)) < COPIED * max(len(one), len(other)):
        # Together they have more words than can be in common.
        return False
    common = one.keys() & other.keys()
    if len(common) < COPIED * (len(one) + len(other) - len(common)):
        return False
    rest = ([text[word] for word in text.keys() - common] for text in (one, other))
    return not turned(*rest)


def _may_be_copy(run: Run, other: Run) -> bool:
    """Tell by figures that are there already; comparing words takes a hundred times as long."""
    if abs(run.traits.covered - other.traits.covered) > _AS_COVERED:
        return False
    return _AS_LONG * len(run.span) <= len(other.span) <= len(run.span) / _AS_LONG
