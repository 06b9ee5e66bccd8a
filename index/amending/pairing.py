"""Which sentences of two texts are the same, which are two states of one, which came and went; pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corpus.article import Span
from corpus.sentences import paragraphs, sentences
from index.amending.blocks import blocks
from index.amending.tokens import Token, tokens
from index.amending.wording import same

# Sentences that share less of their words are no two states of one.
_ALIKE = 0.5
# How many sentences before and behind its place a sentence is looked for, and how much of it is compared.
_NEAR = 100
# In a long text the nearest ones only: each comparison that shows something is kept until all are made.
_MOST_COMPARED = 200_000
_MOST_WORDS = 200
# Above all letters that have a use, or halves of pairs, of which there are a million.
_FIRST = 0x10000


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its words, and the paragraph in which it stands."""

    span: Span
    paragraph: Span
    words: tuple[Token, ...]

    @property
    def key(self) -> tuple[str, ...]:
        """What it is compared by."""
        return tuple(word.value for word in self.words)


@dataclass(frozen=True, slots=True)
class Aligned:
    """Two texts, sentence by sentence.

    Attributes:
        same: Runs of sentences with the same words, however they are divided.
        pairs: Sentences that are two states of one.
        gone, come: Those without a counterpart.
        moved: Keys of those that stand elsewhere in the other text.
        top: Where the first sentence begins in the new text that stood in the old one.
    """

    same: tuple[tuple[Sequence[Sentence], Sequence[Sentence]], ...]
    pairs: tuple[tuple[Sentence, Sentence], ...]
    gone: tuple[Sentence, ...]
    come: tuple[Sentence, ...]
    moved: frozenset[tuple[str, ...]]
    top: int


def divided(text: str, language: str) -> tuple[Sentence, ...]:
    """Divide a text.

    Args:
        text: Paragraphs with a blank line between them.
        language: ISO 639-1 code.
    """
    whole = list(paragraphs(text))
    found: list[Sentence] = []
    at = 0
    for span in sentences(text, language):
        while whole[at].stop < span.stop:
            at += 1
        found.append(Sentence(span, whole[at], tokens(text, span, language)))
    return tuple(found)


def aligned(old: Sequence[Sentence], new: Sequence[Sentence]) -> Aligned:
    """Find out what became of each sentence.

    Args:
        old: Those of the former text.
        new: Those of the later one.
    """
    equal, gone, come = _blocks(old, new)
    moved = _moved(gone, come)
    pairs = _pairs(*([one for one in side if one.key not in moved] for side in (gone, come)))
    paired = {one.span for one, _ in pairs}, {other.span for _, other in pairs}
    return Aligned(
        same=tuple(equal),
        pairs=tuple(pairs),
        gone=tuple(one for one in gone if one.span not in paired[0]),
        come=tuple(other for other in come if other.span not in paired[1]),
        moved=moved,
        top=equal[0][1][0].span.start if equal else 0,
    )


_Runs = list[tuple[Sequence[Sentence], Sequence[Sentence]]]


def _blocks(old: Sequence[Sentence], new: Sequence[Sentence]) -> tuple[_Runs, list[Sentence], list[Sentence]]:
    """Return what both have in the same order, and the rest of each."""
    keys = [each.key for each in old], [each.key for each in new]
    equal: _Runs = []
    gone: list[Sentence] = []
    come: list[Sentence] = []
    for is_equal, start, stop, begin, end in blocks(*keys):
        before, after = old[start:stop], new[begin:end]
        if is_equal:
            equal += [([one], [other]) for one, other in zip(before, after, strict=True)]
        elif before and after and same(_words(before), _words(after)):
            # Divided otherwise: "Er kam, sie ging." and "Er kam. Sie ging."
            equal.append((before, after))
        else:
            gone += before
            come += after
    return equal, gone, come


def _moved(gone: Sequence[Sentence], come: Sequence[Sentence]) -> frozenset[tuple[str, ...]]:
    one, other = (Counter(each.key for each in side) for side in (gone, come))
    return frozenset(key for key in one if one[key] == other[key])


def _pairs(old: Sequence[Sentence], new: Sequence[Sentence]) -> list[tuple[Sentence, Sentence]]:
    """Pair sentences that are most alike by their words, the most alike first."""
    taken: tuple[set[int], set[int]] = set(), set()
    pairs: list[tuple[Sentence, Sentence]] = []
    for _, _, at, place in sorted(_likenesses(old, new), reverse=True):
        if at not in taken[0] and place not in taken[1]:
            taken[0].add(at)
            taken[1].add(place)
            pairs.append((old[at], new[place]))
    return pairs


def _likenesses(old: Sequence[Sentence], new: Sequence[Sentence]) -> Iterator[tuple[float, int, int, int]]:
    """Yield how like two sentences are and how near their places, with these places."""
    # It takes a part of what `status` may take.
    from rapidfuzz.distance import Indel  # noqa: PLC0415

    letters: dict[str, str] = {}
    one, other = ([_spelt(each, letters) for each in side] for side in (old, new))
    near = min(_NEAR, _MOST_COMPARED // (2 * len(old) + 1) + 1)
    for at, words in enumerate(one):
        # Where a text of thousands of sentences was written anew, not all are compared with all.
        middle = at * len(new) // len(old)
        for place in range(max(0, middle - near), min(len(new), middle + near)):
            likeness = Indel.normalized_similarity(words, other[place], score_cutoff=_ALIKE)
            if likeness:
                yield likeness, -abs(at - place), at, place


def _spelt(sentence: Sentence, letters: dict[str, str]) -> str:
    """Write each word as one letter, since letters are compared much faster."""
    return "".join(
        letters.setdefault(word.value, chr(_FIRST + len(letters))) for word in sentence.words[:_MOST_WORDS]
    )


def _words(side: Sequence[Sentence]) -> list[Token]:
    return [word for each in side for word in each.words]
