"""Which headlines stand beside a refusal: of what was found, by their own words, else the newest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from corpus.store import Store
from corpus.stored import Bounds
from index.analysis import Analyzer
from index.answer import Headline
from index.beside import headline
from index.found import Found
from index.likeness import Likeness, share
from index.matches import UNTELLING
from index.terms import split
from index.words import stemmer

NEAREST = 3
# Titles that are compared with the question, the latest published first.
COMPARED = 2_000


class Near(NamedTuple):
    """Headlines beside a refusal, together at most NEAREST.

    Attributes:
        nearest: Of articles that have something in common with the question, nearest first.
        newest: The latest published, which fill the places that are left.
    """

    nearest: tuple[Headline, ...] = ()
    newest: tuple[Headline, ...] = ()


class Nearest:
    """Names articles beside a refusal.

    Args:
        store: Where they are.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._analyzer = Analyzer(stemmer)

    def to(self, question: str, language: str, founds: Iterable[Found], within: Bounds) -> Near:
        """Name the articles nearest to a question.

        Args:
            question: What was looked for.
            language: Its ISO 639-1 code; empty where it is not known.
            founds: Passages that were found, nearest first.
            within: Where else to look.
        """
        found = {found.revision.id: headline(found.revision.article) for found in founds}
        there = dict(list(found.items())[:NEAREST])
        if len(there) == NEAREST:
            return Near(tuple(there.values()))
        titles = [row for row in self._store.titles_within(within, COMPARED) if row[0] not in there]
        words = self._analyzer.content_words(question, language)
        like = alike([word for word in words if word not in UNTELLING], titles, language)
        chosen = [*like, *(id for id, _ in titles if id not in like)][: NEAREST - len(there)]
        read = self._store.revisions(chosen)
        named = {id: headline(read[id].article) for id in chosen if id in read}
        nearest = (*there.values(), *(named[id] for id in named if id in like))
        return Near(nearest, tuple(named[id] for id in named if id not in like))


def alike(words: Sequence[str], titles: Iterable[tuple[int, str]], language: str) -> list[int]:
    """Find titles that share words with a question, or parts of long ones: "Ausgaben", "Rüstungsausgaben".

    Args:
        words: Those of the question that say what it is about, lower-cased.
        titles: Row ids of revisions with their titles.
        language: ISO 639-1 code of the question.

    Returns:
        Row ids, those that share most first, of equals in the order given.
    """
    likeness = Likeness(words)
    scores = {id: _shared(likeness, title, language) for id, title in titles}
    return sorted((id for id, score in scores.items() if score), key=scores.__getitem__, reverse=True)


def _shared(likeness: Likeness, title: str, language: str) -> float:
    """Add up which share of its letters each word of a question has in a title."""
    letters: dict[str, int] = {}
    for other in set(split(title, language)):
        for word, bits in likeness.like(other):
            letters[word] = letters.get(word, 0) | bits
    return sum(share(bits, word) for word, bits in letters.items())
