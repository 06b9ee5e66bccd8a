"""Whose voice a quote is in: somebody's own words, what somebody said, or the paper's; pure.

Rules of the surface, as in `index.attribution`: quotation marks, verbs of saying, the mood of German.
Where they leave a doubt, the voice is the paper's and the speaker is not named.
"""

from __future__ import annotations

from collections.abc import Sequence

from corpus.text import sentences
from index.saying import NOBODY, Saying, saying, spoke
from index.told import PAPER, Kind, Voice

# Share of a quote's length.
_MOSTLY = 2 / 3


def voice(text: str, before: str, language: str) -> Voice:
    """Tell whose voice a quote is in.

    Args:
        text: Whole sentences.
        before: The sentence before them in the article; empty for none.
        language: ISO 639-1 code; in other than German and English only quotation marks are read.

    Returns:
        The speaker is a slice of `text`, or of `before`.
    """
    running = spoke(before, language) if before else NOBODY
    said: list[Saying] = []
    for span in sentences(text, language):
        one = saying(span.of(text), running, language)
        said.append(one)
        running = one
    kind = _kind(said)
    return Voice(kind, _speaker(kind, said)) if kind else PAPER


def _kind(said: Sequence[Saying]) -> Kind | None:
    direct, reported = (
        sum(one.length for one in said if one.kind == kind) for kind in ("direct", "reported")
    )
    whole = sum(one.length for one in said) or 1
    if direct + reported < _MOSTLY * whole:
        return None
    return Kind.DIRECT if direct >= reported else Kind.REPORTED


def _speaker(kind: Kind, said: Sequence[Saying]) -> str:
    """Return the one who speaks; of several spellings ("Ada Quandel", "Quandel") the fullest."""
    # Who is quoted beside it need not be the one of whom something is reported.
    telling = [one for one in said if one.kind == kind] if kind == Kind.REPORTED else said
    names = {one.speaker for one in telling if one.kind}
    fullest = max(names, key=len, default="")
    return fullest if all(fullest.endswith(name) for name in names) else ""
