"""What an article can hold at most of thousands of questions, found word by word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

import numpy as np

from corpus.article import Article, Passage, Span
from index.analysis import Analyzer
from index.awaiting.entry import Entry
from index.awaiting.rarity import Weigh
from index.awaiting.slots import FORM, STEM, Floats, Often, Places, Slot, Slots
from index.awaiting.vocabulary import Vocabulary
from index.terms import split
from index.traits import MOST_SENTENCES

# Words of texts whose slots are known.
REMEMBERED = 50_000
# A run may have the sentence before it, without which it is not understood.
_WINDOW = MOST_SENTENCES + 1


class Most(NamedTuple):
    """What an article can hold of questions at most, float32 (number of questions,).

    Attributes:
        questions: Their numbers; the article has no word of the others.
        words: How many words each has.
        held, covered, names, numbers, matched: See `Met`.
    """

    questions: Places
    words: Floats
    held: Floats
    covered: Floats
    names: Floats
    numbers: Floats
    matched: Floats


class _Hit(NamedTuple):
    """Which slots a word of a text meets, and how: by FORM, STEM, or a share of their letters."""

    places: Places
    how: Floats


class Lexicon:
    """Questions as articles of one language can answer them. One thread at a time uses it.

    Args:
        entries: The questions.
        language: ISO 639-1 code of the articles.
        analyzer: Makes tokens of words.
        weigh: Tells how rare words are.
    """

    def __init__(self, entries: Sequence[Entry], language: str, analyzer: Analyzer, weigh: Weigh) -> None:
        self._language = language
        self._tokens = analyzer.lookup(language)
        words = [(at, word, word in entry.names) for at, entry in enumerate(entries) for word in entry.words]
        found = [Slot(at, word, tokens, name) for at, word, name in words if (tokens := self._tokens(word))]
        self._slots = Slots(found, weigh, partial(analyzer.shares, language=language))
        self._forms: dict[str, list[int]] = {}
        self._stems: dict[str, list[int]] = {}
        for place, slot in enumerate(found):
            self._forms.setdefault(slot.word, []).append(place)
            self._stems.setdefault(slot.tokens[0], []).append(place)
        self._like = Vocabulary(tuple(self._forms))
        self._hits: dict[str, _Hit | None] = {}

    def renew(self, weigh: Weigh) -> None:
        """Weigh all words again, as after many articles."""
        self._slots.renew(weigh)

    def most(self, article: Article, passages: Sequence[Passage], length: float) -> Most | None:
        """Tell what an article can hold of each question at most; None where it has no word of any.

        Args:
            article: Of this language.
            passages: Of its text.
            length: Of its text, as a share of the usual one.
        """
        times = Counter(split(article.text, self._language))
        title = frozenset(split(article.title, self._language))
        hits = {word: hit for word in (*times, *title) if (hit := self._hit(word))}
        if not hits:
            return None
        places = np.unique(np.concatenate([hit.places for hit in hits.values()]))
        # Where a slot stands among those that are met.
        own = {word: _Hit(places.searchsorted(hit.places), hit.how) for word, hit in hits.items()}
        met, width = self._slots.met(places), len(places)
        rows = [self._rows(article.text, passage, own, width) for passage in passages]
        runs, wholes = (
            np.concatenate(list(map(_windows, rows))),
            np.stack([each.max(axis=0) for each in rows]),
        )
        return Most(
            met.questions,
            met.words,
            met.held(runs).max(axis=0),
            met.covered(runs).max(axis=0),
            met.named_share(wholes).max(axis=0),
            met.numbered(wholes).max(axis=0),
            met.matched(_often(times, own, width), _row(title, own, width), length),
        )

    def _rows(self, text: str, passage: Passage, own: Mapping[str, _Hit], width: int) -> Floats:
        """Tell how each slot is met in each sentence of a passage."""
        sentences = passage.sentences or (Span(0, 0),)
        return np.stack([_row(split(each.of(text), self._language), own, width) for each in sentences])

    def _hit(self, word: str) -> _Hit | None:
        if word not in self._hits:
            if len(self._hits) >= REMEMBERED:
                self._hits.clear()
            self._hits[word] = self._looked_up(word)
        return self._hits[word]

    def _looked_up(self, word: str) -> _Hit | None:
        how = {place: share for other, share in self._like.like(word) for place in self._forms[other]}
        if tokens := self._tokens(word):
            how |= dict.fromkeys(self._stems.get(tokens[0], ()), STEM)
            how |= dict.fromkeys(self._forms.get(word, ()), FORM)
        return _Hit(np.fromiter(how, np.intp), np.fromiter(how.values(), np.float32)) if how else None


def _row(words: Iterable[str], own: Mapping[str, _Hit], width: int) -> Floats:
    """Tell how each slot is met by some words."""
    row = np.zeros(width, dtype=np.float32)
    for hit in filter(None, map(own.get, frozenset(words))):
        row[hit.places] = np.maximum(row[hit.places], hit.how)
    return row


def _windows(rows: Floats) -> Floats:
    """Tell how each slot is met in any run of sentences that may be quoted."""
    spans = (rows[at : at + _WINDOW].max(axis=0) for at in range(max(1, len(rows) - _WINDOW + 1)))
    return np.stack(list(spans))


def _often(times: Mapping[str, int], own: Mapping[str, _Hit], width: int) -> Often:
    stems, forms, letters = np.zeros((3, width), dtype=np.float32)
    for word, count in times.items():
        if hit := own.get(word):
            stems[hit.places] += count * (hit.how >= STEM)
            forms[hit.places] += count * (hit.how >= FORM)
            letters[hit.places] += count * (hit.how < STEM)
    return Often(stems, forms, letters)
