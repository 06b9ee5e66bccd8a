"""Whose voice a quote is in: somebody's own words, what somebody said, or the paper's; pure.

Rules of the surface, as in `index.outlets.attribution`: quotation marks, verbs of saying, the mood of German.
Where they leave a doubt, the voice is the paper's and the speaker is not named.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache

from corpus.text import sentences
from index.told import Kind, Part, Voice
from index.voices.saying import NOBODY, Saying, saying

# Share of a quote's length.
_MOSTLY = 2 / 3


# As for `index.outlets.cited`.
@lru_cache(1_024)
def voice(text: str, before: str, language: str) -> Voice:
    """Tell whose voice a quote is in.

    Args:
        text: Whole sentences.
        before: The sentence before them in the article; empty for none.
        language: ISO 639-1 code; in other than German and English only quotation marks are read.

    Returns:
        Every speaker is a slice of `text`, or of `before`.
    """
    running = saying(before, NOBODY, language) if before else NOBODY
    said: list[Saying] = []
    for span in sentences(text, language):
        one = saying(span.of(text), running, language)
        said.append(one)
        running = one
    kind = _kind(said)
    speaker = _speaker(kind, said)
    parts = _parts(said)
    is_told = kind != Kind.PAPER and all(part.speaker in {"", speaker} for part in parts)
    return Voice(kind, speaker, () if is_told else parts)


def _kind(said: Sequence[Saying]) -> Kind:
    direct, reported = (
        sum(one.length for one in said if one.kind == kind) for kind in ("direct", "reported")
    )
    whole = sum(one.length for one in said) or 1
    if direct + reported < _MOSTLY * whole:
        return Kind.PAPER
    return Kind.DIRECT if direct >= reported else Kind.REPORTED


def _speaker(kind: Kind, said: Sequence[Saying]) -> str:
    """Return the one who speaks; of several spellings ("Ada Quandel", "Quandel") the fullest."""
    if kind == Kind.PAPER:
        return ""
    # Who is quoted beside it need not be the one of whom something is reported.
    telling = [one for one in said if one.kind == kind] if kind == Kind.REPORTED else said
    names = {one.speaker for one in telling if one.kind}
    fullest = max(names, key=len, default="")
    return fullest if all(fullest.endswith(name) for name in names) else ""


def _parts(said: Sequence[Saying]) -> tuple[Part, ...]:
    spoken = [one for one in said if one.kind]
    names = {one.speaker for one in spoken}
    return tuple(dict.fromkeys(Part(Kind(one.kind), _in_full(one.speaker, names)) for one in spoken))


def _in_full(name: str, names: Collection[str]) -> str:
    """Return a name as it is first given ("Ada Quandel" for "Quandel"), where only one can be meant."""
    fuller = [one for one in names if name and one.endswith(f" {name}")]
    return fuller[0] if len(fuller) == 1 else name
