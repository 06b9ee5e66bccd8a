"""Is an alleged quote in the archive: word for word, shortened, changed, or not at all?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from corpus.article import Revision, Span
from corpus.store import Store
from index.audience import EVERYTHING_ALLOWED, Allowed
from index.beside import headline
from index.checking.aligning import Alleged
from index.checking.alignment import Alignment
from index.checking.alleging import readings
from index.checking.checked import Checked, Match
from index.checking.rarity import Rarity
from index.checking.resemblance import is_quote
from index.checking.shortened import Shortened
from index.covering import counted
from index.terms import split
from index.words import Words

# The rarest words find the passage, however many others there are; a changed word finds nothing.
_RAREST = 8
_CANDIDATES = 20
# What holds less than this share of what the best one holds lacks more words than may differ.
_FLOOR = 0.5
# So many are read one by one.
_WITHDRAWN = 1_000


class Checking:
    """Looks for alleged quotes.

    Args:
        store: The truth.
        words: Finds passages by words.
        allowed: What may be shown.
    """

    def __init__(self, store: Store, words: Words, allowed: Allowed = EVERYTHING_ALLOWED) -> None:
        self._store = store
        self._words = words
        self._allowed = allowed

    def check(self, text: str) -> Checked:
        """Look for an alleged quote.

        Args:
            text: As somebody wrote it.

        Returns:
            Articles that have it word for word; where there are none, those that have it but for what it says
            that it leaves out; else those in which few words differ. Where there are none of these either,
            the same of its quotations. Where no article has anything of it, withdrawn ones that do.
        """
        whole, *inner = readings(text)
        articles = self._articles()
        for search, alleged in product((self._matches, self._withdrawn), (whole, *inner)):
            if matches := search(alleged):
                return Checked(alleged, matches, articles, is_inner=alleged != whole)
        return Checked(whole, articles=articles)

    def _articles(self) -> int:
        """Count what was searched."""
        return counted(self._store, self._allowed).articles if self._allowed.barred else self._words.articles

    def _matches(self, alleged: str) -> tuple[Match, ...]:
        quote = _Quote(alleged, Rarity(alleged, self._words, self._store.languages()))
        best: dict[int, Match] = {}
        for revision, within in self._places(quote):
            match = quote.match(revision, within)
            known = best.get(revision.id)
            if match and (known is None or _order(match) < _order(known)):
                best[revision.id] = match
        found = sorted(best.values(), key=_order)
        return tuple(match for match in found if match.verdict is found[0].verdict)

    def _withdrawn(self, alleged: str) -> tuple[Match, ...]:
        """Look through withdrawn articles, which no index has."""
        quote = _Quote(alleged, Rarity(alleged, self._words, self._store.languages()))
        longest = max(re.findall(r"\w+", alleged), key=len, default="")
        found = [
            replace(match, withdrawn=retraction)
            for revision, retraction in self._store.withdrawn(_WITHDRAWN)
            if self._allowed.holds(revision.article.source)
            and longest in (text := revision.article.text)
            and (match := quote.match(revision, Span(0, len(text))))
        ]
        found.sort(key=_order)
        return tuple(match for match in found if match.verdict is found[0].verdict)

    def _places(self, quote: _Quote) -> Iterator[tuple[Revision, Span]]:
        """Yield where the rarest words stand together, with text around it for what begins or ends there."""
        rarest = quote.rarity.rarest(_RAREST)
        barred = self._allowed.barred
        hits = self._words.search_passages(rarest, _CANDIDATES, barred=barred) if rarest else []
        passages = self._store.passages([id for id, score in hits if score >= _FLOOR * hits[0][1]])
        revisions = self._store.revisions({passage.revision for passage in passages.values()})
        for passage in passages.values():
            if passage.revision in revisions and self._allowed.holds(
                revisions[passage.revision].article.source
            ):
                revision, span = revisions[passage.revision], passage.passage.span
                stop = min(len(revision.article.text), span.stop + quote.around)
                yield revision, Span(max(0, span.start - quote.around), stop)


class _Quote:
    """An alleged quote, ready to be compared with many articles."""

    def __init__(self, alleged: str, rarity: Rarity) -> None:
        self.rarity = rarity
        self._alleged = alleged
        self._whole, self._shortened = Alleged(alleged), Shortened(alleged)
        self.around = len(alleged) + self._shortened.reach

    def match(self, revision: Revision, within: Span) -> Match | None:
        """Return how a part of an article has the quote; None where it is another text."""
        text = revision.article.text
        found = (one.align(text, within) for one in (self._whole, self._shortened))
        good = [one for one in found if one and self._is_same(one, revision)]
        if not good:
            return None
        alignment = min(good, key=lambda one: one.changed)
        return Match(
            headline(revision.article), revision.number, revision.added, alignment.span.of(text), alignment
        )

    def _is_same(self, alignment: Alignment, revision: Revision) -> bool:
        language = revision.article.language
        return is_quote(alignment, split(self._alleged, language), self.rarity.weights(language))


def _order(match: Match) -> tuple[int, bool, bool, str]:
    published = match.article.published
    return match.alignment.changed, match.alignment.is_shortened, not published, published
