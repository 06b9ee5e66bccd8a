"""Is an alleged quote in the archive: word for word, changed, or not at all?"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from corpus.article import Revision, Span
from corpus.store import Store
from corpus.text import normalise
from index.alignment import Alignment, Alleged
from index.answer import Headline
from index.quoting import headline
from index.terms import split
from index.words import Words

FEWEST_WORDS = 4
MOST_CHARS = 2_000
SHOWN = 3
# The rarest words find the passage, however many others there are; a changed word finds nothing.
_RAREST = 12
_CANDIDATES = 20
# Of the words of a quote, how many may differ, and what share of their weight must be the same: two
# sentences that share nothing but small words are no quotes of one another.
_ALWAYS = 2
_SHARE = 0.2
_WEIGHT = 0.6
_QUOTED = re.compile(r"^[\s\"'„“”‚‘’«»‹›…]+|[\s\"'„“”‚‘’«»‹›…]+$")


@dataclass(frozen=True, slots=True)
class Match:
    """A place where an alleged quote stands, or nearly.

    Attributes:
        article: Where.
        revision: Number of its revision.
        text: What stands there, untouched.
        alignment: Where that is, and how the alleged quote differs.
    """

    article: Headline
    revision: int
    text: str
    alignment: Alignment


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What became of checking an alleged quote.

    Attributes:
        alleged: The quote without the marks around it.
        is_verbatim: Whether all matches are word for word.
        matches: The earliest article first, or the least changed one; empty where there is none.
        articles: How many articles were searched.
    """

    alleged: str
    is_verbatim: bool = False
    matches: tuple[Match, ...] = ()
    articles: int = 0


def bare(text: str) -> str:
    """Return an alleged quote on one line, without the marks around it."""
    return _QUOTED.sub("", " ".join(normalise(text).split()))


def is_enough(alleged: str) -> bool:
    """Tell whether a quote has so many words that finding them says something."""
    return len(split(alleged, "")) >= FEWEST_WORDS


class Checking:
    """Looks for alleged quotes.

    Args:
        store: The truth.
        words: Finds passages by words.
    """

    def __init__(self, store: Store, words: Words) -> None:
        self._store = store
        self._words = words

    def check(self, text: str) -> Checked:
        """Look for an alleged quote.

        Args:
            text: As somebody wrote it, at most MOST_CHARS and not fewer than FEWEST_WORDS.

        Returns:
            Articles that have it word for word; where there are none, those in which it differs in few words.
        """
        alleged = bare(text)
        counts = self._store.counts()
        found = list(self._matches(alleged, self._frequencies(alleged, counts.languages)))
        verbatim = [match for match in found if match.alignment.is_verbatim]
        matches = sorted(verbatim or found, key=_order)
        return Checked(
            alleged=alleged, is_verbatim=bool(verbatim), matches=tuple(matches), articles=counts.articles
        )

    def _frequencies(self, alleged: str, languages: Iterable[str]) -> dict[str, int]:
        """Return in how many passages each token of a quote stands."""
        tokens = (self._tokens(word, language) for language in languages for word in split(alleged, language))
        return self._words.doc_freq(sorted(frozenset(chain.from_iterable(tokens))))

    def _tokens(self, word: str, language: str) -> tuple[str, ...]:
        return self._words.analyzer.tokens(word, language)

    def _matches(self, alleged: str, frequencies: Mapping[str, int]) -> Iterator[Match]:
        best: dict[int, Match] = {}
        prepared = Alleged(alleged)
        for revision, within in self._places(frequencies, len(alleged)):
            article = revision.article
            alignment = prepared.align(article.text, within)
            if alignment is None or not self._is_quote(alleged, alignment, article.language, frequencies):
                continue
            known = best.get(revision.id)
            if known is None or alignment.changed < known.alignment.changed:
                best[revision.id] = Match(
                    headline(article), revision.number, alignment.span.of(article.text), alignment
                )
        yield from best.values()

    def _places(self, frequencies: Mapping[str, int], around: int) -> Iterator[tuple[Revision, Span]]:
        """Yield where the rarest words stand together, with text around it for what begins or ends there."""
        known = [token for token, count in frequencies.items() if count]
        rarest = sorted(known, key=lambda token: (frequencies[token], token))[:_RAREST]
        hits = [id for id, _ in self._words.search_passages(rarest, _CANDIDATES)] if rarest else []
        passages = self._store.passages(hits)
        revisions = self._store.revisions({passage.revision for passage in passages.values()})
        for passage in passages.values():
            if passage.revision in revisions:
                revision, span = revisions[passage.revision], passage.passage.span
                stop = min(len(revision.article.text), span.stop + around)
                yield revision, Span(max(0, span.start - around), stop)

    def _is_quote(
        self, alleged: str, alignment: Alignment, language: str, frequencies: Mapping[str, int]
    ) -> bool:
        """Tell whether so much is the same that it can be no other sentence."""
        words = split(alleged, language)
        if alignment.changed > max(_ALWAYS, _SHARE * len(words)):
            return False
        weights = {word: self._weight(self._tokens(word, language), frequencies) for word in words}
        kept = sum(weight for word, weight in weights.items() if word in alignment.kept)
        return kept >= _WEIGHT * sum(weights.values())

    def _weight(self, tokens: Sequence[str], frequencies: Mapping[str, int]) -> float:
        """Weigh a word by how rare its stem is, unknown ones as those known once; small words nothing."""
        return math.log((self._words.passages + 1) / max(1, frequencies[tokens[0]])) if tokens else 0.0


def _order(match: Match) -> tuple[int, bool, str]:
    published = match.article.published
    return match.alignment.changed, not published, published
