"""The words of thousands of questions as arrays, each word of each question in a slot of its own; pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from index.awaiting.rarity import Weigh
from index.evidence import ALIKE, UNNAMED
from index.frequencies import rarity
from index.lookups import PART_WEIGHT, WRITTEN_WEIGHT
from index.reading import WRITTEN_SHARE
from index.traits import RANKING

Shares: TypeAlias = Callable[[Iterable[str]], Mapping[str, float] | None]
Floats: TypeAlias = npt.NDArray[np.floating[Any]]
Places: TypeAlias = npt.NDArray[np.intp]

# How a word is met where it is more than a share of its letters.
STEM, FORM = 2.0, 3.0
# As in tantivy's BM25.
_K1, _B = 1.2, 0.75
_LEAST = 1e-6


class Slot(NamedTuple):
    """A word of a question.

    Attributes:
        question: Number of the question; slots are sorted by it.
        word: Lower-cased.
        tokens: Its stem, and its form where it has one; see `Analyzer.tokens`.
        named: Whether it is written with a capital.
    """

    question: int
    word: str
    tokens: tuple[str, ...]
    named: bool


class Often(NamedTuple):
    """How often each slot is met in a text: by its stem, as it is written, by its letters."""

    stems: Floats
    forms: Floats
    letters: Floats


class Once(NamedTuple):
    """What a word adds to an article's BM25 by its stem, and besides as it is written, for each slot."""

    stem: Floats
    form: Floats


class Slots:
    """All slots, with what each weighs.

    Args:
        slots: By question.
        weigh: Tells how rare words are in the archive.
        shares: Tells in what share of passages in the language words stand; None where that is not known.
    """

    def __init__(self, slots: Sequence[Slot], weigh: Weigh, shares: Shares) -> None:
        self._tokens = [slot.tokens for slot in slots]
        self._all = sorted({token for tokens in self._tokens for token in tokens})
        self._question = np.array([slot.question for slot in slots], dtype=np.intp)
        self._named = _floats(slot.named for slot in slots)
        self._number = _floats(slot.word[0].isdigit() for slot in slots)
        self._is_formed = _floats(len(slot.tokens) > 1 for slot in slots)
        self._words, self._numbers = self._summed(self._is_formed * 0 + 1), self._summed(self._number)
        known = shares(self._all)
        self._shares = self._of(known) if known else None
        self.renew(weigh)

    def renew(self, weigh: Weigh) -> None:
        """Weigh all words again."""
        rare = weigh(self._all)
        self._stem, self._form = self._of(rare.passages)
        self._in_text, self._in_title = self._once(rare.articles), self._once(rare.titles)
        self._weights = self._summed(self._stem + WRITTEN_SHARE * self._form)
        self._rare = self._stem, self._form
        if self._shares:
            stem, form = map(rarity, self._shares, self._rare)
            self._rare = stem, form * self._is_formed
        self._names = self._summed(self._named * self._rare[0])

    def met(self, places: Places) -> Met:
        """Return some slots, to be looked at without all the others.

        Args:
            places: Ascending, each once.
        """
        questions, starts = np.unique(self._question[places], return_index=True)
        return Met(
            questions=questions,
            starts=starts,
            stem=self._stem[places],
            form=self._form[places],
            rare_stem=self._rare[0][places],
            rare_form=self._rare[1][places],
            in_text=Once(*(each[places] for each in self._in_text)),
            in_title=Once(*(each[places] for each in self._in_title)),
            named=self._named[places],
            number=self._number[places],
            words=self._words[questions],
            weights=self._weights[questions],
            names=self._names[questions],
            numbers=self._numbers[questions],
        )

    def _of(self, weights: Mapping[str, float]) -> tuple[Floats, Floats]:
        """Return what each slot weighs by its stem, and as it is written."""
        stem = _floats(weights[tokens[0]] for tokens in self._tokens)
        return stem, _floats(weights[tokens[-1]] for tokens in self._tokens) * self._is_formed

    def _once(self, weights: Mapping[str, float]) -> Once:
        stem, form = self._of(weights)
        return Once(stem, WRITTEN_WEIGHT * form)

    def _summed(self, values: Floats) -> Floats:
        """Add up what belongs to each question; by the questions' numbers, 0 for those without a slot."""
        return np.bincount(self._question, values).astype(np.float32)


class Met(NamedTuple):
    """The slots that a text meets, and the questions that they belong to.

    How slots are met is given as (…, number of slots): FORM, STEM, a share of their letters, or 0. What is
    returned of questions is (…, number of questions).

    Attributes:
        questions: Their numbers, ascending.
        starts: At which slot each begins.
        stem, form: What each slot weighs by its stem, and as it is written, in the archive.
        rare_stem, rare_form: The same by how rare it is in the language, too.
        in_text, in_title: What it adds to an article's BM25 in these.
        named, number: 1 where a slot is a name or a number; else 0.
        words: How many words each question has, met or not.
        weights: What a text with all of them has.
        names, numbers: What its names weigh, and how many numbers it has.
    """

    questions: Places
    starts: Places
    stem: Floats
    form: Floats
    rare_stem: Floats
    rare_form: Floats
    in_text: Once
    in_title: Once
    named: Floats
    number: Floats
    words: Floats
    weights: Floats
    names: Floats
    numbers: Floats

    def held(self, how: Floats) -> Floats:
        """Weigh what is held of each question, as evidence."""
        stem = self.rare_stem
        return self._summed(_by(how, ALIKE * how * stem, stem, stem + WRITTEN_SHARE * self.rare_form))

    def covered(self, how: Floats) -> Floats:
        """Return the share of each question's weight that is held, as quotes are ranked by."""
        form = self.stem + WRITTEN_SHARE * self.form
        held = self._summed(_by(how, RANKING.alike * how * self.stem, self.stem, form))
        return held / np.maximum(self.weights, _LEAST)

    def named_share(self, how: Floats) -> Floats:
        """Return the share of each question's names that is held."""
        held = self._summed(np.minimum(how, 1) * self.named * self.rare_stem)
        return np.where(self.names > 0, held / np.maximum(self.names, _LEAST), UNNAMED)

    def numbered(self, how: Floats) -> Floats:
        """Return 1 where all numbers of a question are held, -1 where one is not, 0 without numbers."""
        held = self._summed(self.number * (how >= STEM))
        return np.where(self.numbers == 0, 0, np.where(held >= self.numbers, 1, -1))

    def matched(self, text: Often, title: Floats, length: float) -> Floats:
        """Estimate the share of the highest possible BM25 that an article has, from above.

        Args:
            text: How often each slot is met in its text.
            title: How each is met in its title.
            length: Of the text, as a share of the usual one.
        """
        stems, forms, letters = (_saturated(times, length) for times in text)
        by_letters = PART_WEIGHT * letters * (stems == 0)
        whole = self.in_text.stem * (stems + by_letters) + self.in_text.form * forms
        above = self.in_title.stem * (title >= STEM) + self.in_title.form * (title >= FORM)
        return self._summed(whole + above) / np.maximum(self.weights, _LEAST)

    def _summed(self, values: Floats) -> Floats:
        found: Floats = np.add.reduceat(values, self.starts, axis=-1)
        return found


def _by(how: Floats, letters: Floats, stem: Floats, form: Floats) -> Floats:
    return np.where(how >= FORM, form, np.where(how >= STEM, stem, letters))


def _saturated(times: Floats, length: float) -> Floats:
    """Return what BM25 makes of how often a word stands in a text."""
    return times * (_K1 + 1) / (times + _K1 * (1 - _B + _B * length))


def _floats(values: Iterable[float]) -> Floats:
    return np.fromiter(values, dtype=np.float32)
