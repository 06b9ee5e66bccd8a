"""What an outlet changed of an article: sentences are aligned, and pairs of them compared word by word; pure.

Sentences that both texts have are found by the longest common blocks of Ratcliff and Obershelp (1988), as
difflib does; of the others those that are most alike by their words are pairs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from corpus.article import Article, Span
from index.amending.amendment import Amendment, Kind
from index.amending.furniture import is_entry, is_stamp
from index.amending.pairing import Aligned, Sentence, aligned, divided
from index.amending.tokens import tokens
from index.amending.wording import rewordings

_GONE = (Kind.SENTENCE_REMOVED, Kind.PARAGRAPH_REMOVED)
_COME = (Kind.SENTENCE_ADDED, Kind.PARAGRAPH_ADDED)


def amendments(old: Article, new: Article) -> tuple[Amendment, ...]:
    """Find what is different between two states of an article.

    Args:
        old: The former one.
        new: The later one.

    Returns:
        The headline's difference, then what went, then the others in the order of the new text. Nothing where
        title and text are the same letter for letter.
    """
    found = [*_headline(old, new), *_Comparison(old, new).found()]
    if not found and old.text != new.text:
        # Only what stands between sentences.
        one, other = (Span(0, len(each.text)) for each in (old, new))
        return (Amendment(Kind.FORM, one, other, old.text, new.text),)
    return tuple(found)


def _headline(old: Article, new: Article) -> Iterator[Amendment]:
    if old.title == new.title:
        return
    one, other = (tokens(each.title, Span(0, len(each.title)), new.language) for each in (old, new))
    kinds = {each.kind for each in rewordings(one, other, new.language)}
    kind = Kind.FORM if not kinds else Kind.SPELLING if kinds == {Kind.SPELLING} else Kind.HEADLINE
    yield Amendment(kind, None, None, old.title, new.title)


class _Comparison:
    """Two texts while they are compared."""

    def __init__(self, old: Article, new: Article) -> None:
        self._was, self._now = old.text, new.text
        self._language = new.language
        self._old, self._new = (divided(each.text, new.language) for each in (old, new))
        self._is_ticker = any(is_entry(each.paragraph.of(old.text)) for each in self._old)
        self._aligned: Aligned = aligned(self._old, self._new)
        entries = (each.span.start for each in self._new if is_entry(each.paragraph.of(new.text)))
        self._first_entry = next(entries, len(new.text))
        self._whole = _whole(self._old, self._aligned.gone), _whole(self._new, self._aligned.come)

    def found(self) -> Iterator[Amendment]:
        """Yield what is different."""
        yield from map(self._gone, self._aligned.gone)
        together = sorted(
            chain(
                ((other.span.start, self._reworded(one, other)) for one, other in self._aligned.pairs),
                ((new[0].span.start, self._formed(old, new)) for old, new in self._aligned.same),
                ((other.span.start, iter([self._come(other)])) for other in self._aligned.come),
            ),
            key=lambda pair: pair[0],
        )
        yield from chain.from_iterable(each for _, each in together)

    def _formed(self, old: Sequence[Sentence], new: Sequence[Sentence]) -> Iterator[Amendment]:
        """Tell where the same words are printed in another form."""
        one, other = (Span(side[0].span.start, side[-1].span.stop) for side in (old, new))
        was, now = one.of(self._was), other.of(self._now)
        if was != now:
            yield Amendment(Kind.FORM, one, other, was, now)

    def _reworded(self, old: Sentence, new: Sentence) -> Iterator[Amendment]:
        was, now = old.span.of(self._was), new.span.of(self._now)
        if is_stamp(was) and is_stamp(now):
            yield Amendment(Kind.STAMP, old.span, new.span, was, now)
            return
        found = rewordings(old.words, new.words, self._language)
        if not found:
            yield from self._formed([old], [new])
        for each in found:
            yield Amendment(each.kind, old.span, new.span, each.old.of(self._was), each.new.of(self._now))

    def _gone(self, one: Sentence) -> Amendment:
        was = one.span.of(self._was)
        kind = self._no_news(one, was) or _GONE[one.paragraph in self._whole[0]]
        return Amendment(kind, one.span, None, was, "")

    def _come(self, one: Sentence) -> Amendment:
        now = one.span.of(self._now)
        kind = self._no_news(one, now) or _COME[one.paragraph in self._whole[1]]
        if self._is_ticker and self._first_entry <= one.span.start < self._aligned.top:
            # It stands below a time, with which a ticker's entry begins.
            kind = Kind.ENTRY
        return Amendment(kind, None, one.span, "", now)

    def _no_news(self, one: Sentence, text: str) -> Kind | None:
        """Return what a sentence is that came or went without being news; None where it is."""
        if one.key in self._aligned.moved:
            return Kind.MOVED
        return Kind.STAMP if is_stamp(text) else None


def _whole(everything: Sequence[Sentence], alone: Sequence[Sentence]) -> frozenset[Span]:
    """Return the paragraphs of which all sentences came or went."""
    spans = {each.span for each in alone}
    partly = {each.paragraph for each in everything if each.span not in spans}
    return frozenset(each.paragraph for each in alone) - partly
