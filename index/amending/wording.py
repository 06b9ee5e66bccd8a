"""What of a sentence is worded differently, and of which kind each difference is; pure, by rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from corpus.article import Span
from index.amending.amendment import Kind
from index.amending.blocks import blocks
from index.amending.spelling import DETERMINERS, is_misspelt, only_determiners
from index.amending.tokens import Token
from index.times import WEEKDAYS

_NEGATION_WORDS = """
    nicht kein keine keinem keinen keiner keines nie niemals niemand niemanden niemandem nichts nirgends weder
    ohne kaum no not never nobody nothing none neither nor without hardly barely
    """
_NEGATIONS = frozenset(_NEGATION_WORDS.split())
_NEGATING = ("un", "non", "dis", "in", "im", "il", "ir", "nicht")
_DATE_WORDS = """
    januar jänner februar märz april mai juni juli august september oktober november dezember january
    february march may june july october december gestern heute morgen vorgestern
    übermorgen yesterday today tomorrow
    """
_DATES = frozenset(_DATE_WORDS.split()) | frozenset(WEEKDAYS)
_AMOUNT_WORDS = """
    tausend tausende million millionen milliarde milliarden billion billionen thousand thousands millions
    billions trillion trillions hundert hunderte dutzende hundreds dozens halb doppelt dreifach half
    double twice triple erste ersten erster zweite zweiten zweiter dritte dritten dritter vierte
    vierten first second third fourth
    """
_AMOUNTS = frozenset(_AMOUNT_WORDS.split())
_TITLE_WORDS = """
    herr herrn frau dr prof professor präsident präsidentin minister ministerin bürgermeister bürgermeisterin
    in aus nach bei von mr mrs ms president mayor
    """
_TITLES = frozenset(_TITLE_WORDS.split())
_DETERMINERS = frozenset(chain(*DETERMINERS))


class Rewording(NamedTuple):
    """A difference between two sentences; spans are of the words concerned, empty ones have no words."""

    kind: Kind
    old: Span
    new: Span


class _Run(NamedTuple):
    """Neighbouring words that are different."""

    old: Sequence[Token]
    new: Sequence[Token]
    # The word before, in the old sentence; None at its beginning.
    before: Token | None
    # What follows in the old sentence.
    after: Token | None


def rewordings(old: Sequence[Token], new: Sequence[Token], language: str) -> tuple[Rewording, ...]:
    """Compare two sentences.

    Args:
        old: Words of the one.
        new: Words of the other.
        language: ISO 639-1 code.

    Returns:
        What differs, in order; nothing where only marks, white space and capitals do.
    """
    runs = list(_runs(old, new))
    negated = _negations(old) != _negations(new)
    found = [(run, _kind(run, language, negated=negated)) for run in runs]
    if negated and Kind.NEGATION not in {kind for _, kind in found}:
        found = [(run, Kind.NEGATION) for run, _ in found]
    if sum(only_determiners(run.old, run.new) for run, _ in found) > 1:
        # Of two that change, who did it to whom may.
        found = [(run, Kind.WORDING if only_determiners(run.old, run.new) else kind) for run, kind in found]
    return tuple(Rewording(kind, _whole(run.old), _whole(run.new)) for run, kind in found)


def same(old: Sequence[Token], new: Sequence[Token]) -> bool:
    """Tell whether two sentences have the same words, however they are joined or written in capitals."""
    # "Not able" is not "notable".
    counted = [(_joined(each), _numbers(each), _negations(each)) for each in (old, new)]
    return counted[0] == counted[1]


def _runs(old: Sequence[Token], new: Sequence[Token]) -> Iterator[_Run]:
    values = [token.value for token in old], [token.value for token in new]
    for is_equal, start, stop, begin, end in blocks(*values):
        if not is_equal and not same(old[start:stop], new[begin:end]):
            before = old[start - 1] if start else None
            after = old[stop] if stop < len(old) else None
            yield _Run(old[start:stop], new[begin:end], before, after)


def _kind(run: _Run, language: str, *, negated: bool) -> Kind:
    both = [token.value for token in chain(run.old, run.new)]
    if (negated and _negations(run.old) != _negations(run.new)) or _is_negated(run):
        return Kind.NEGATION
    named = _is_named(run, language)
    if not named and is_misspelt(run.old, run.new):
        return Kind.SPELLING
    if not _DATES.isdisjoint(both):
        return Kind.DATE
    if _numbers(run.old) != _numbers(run.new) or not _AMOUNTS.isdisjoint(both) or "-" in both:
        return Kind.NUMBER
    if named:
        return Kind.NAME
    return Kind.SPELLING if only_determiners(run.old, run.new) else Kind.WORDING


def _is_negated(run: _Run) -> bool:
    """Tell whether one word is the other with "un" before it."""
    if len(run.old) != 1 or len(run.new) != 1:
        return False
    shorter, longer = sorted((run.old[0].value, run.new[0].value), key=len)
    return len(shorter) > 3 and any(longer == prefix + shorter for prefix in _NEGATING)


def _is_named(run: _Run, language: str) -> bool:
    """Tell whether a name is among the words that changed."""
    return any(
        token.text[0].isupper() and _names(before, after, language)
        for tokens in (run.old, run.new)
        for before, token, after in _neighbours(run, tokens)
    )


def _neighbours(run: _Run, tokens: Sequence[Token]) -> Iterator[tuple[Token | None, Token, Token | None]]:
    padded = [run.before, *tokens, run.after]
    yield from zip(padded, tokens, padded[2:], strict=False)


def _names(before: Token | None, after: Token | None, language: str) -> bool:
    """English writes only names with capitals; German has another capital, or a title, beside a name."""
    if language != "de":
        return before is not None
    beside = before is not None and (
        before.value in _TITLES or (before.text[0].isupper() and before.value not in _DETERMINERS)
    )
    return beside or (before is None and after is not None and after.text[0].isupper())


def _numbers(tokens: Sequence[Token]) -> list[str]:
    return sorted(token.value for token in tokens if token.is_number)


def _negations(tokens: Sequence[Token]) -> int:
    return sum(token.value in _NEGATIONS or token.value.endswith("n't") for token in tokens)


def _joined(tokens: Sequence[Token]) -> str:
    # A space keeps "1 5" from being "15".
    return "".join(f" {token.value} " if token.is_number else token.value for token in tokens)


def _whole(tokens: Sequence[Token]) -> Span:
    return Span(tokens[0].span.start, tokens[-1].span.stop) if tokens else Span(0, 0)
