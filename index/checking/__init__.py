"""Whether an alleged quote was printed: what is alleged, and what became of it.

`index.checking.finding` looks for it; what only shows the result does without its rules.
"""

from __future__ import annotations

from index.checking.alignment import Alignment, Change, Piece
from index.checking.alleging import FEWEST_WORDS, MOST_CHARS, bare, is_enough
from index.checking.checked import SHOWN, Checked, Match, Verdict

__all__ = [
    "FEWEST_WORDS",
    "MOST_CHARS",
    "SHOWN",
    "Alignment",
    "Change",
    "Checked",
    "Match",
    "Piece",
    "Verdict",
    "bare",
    "is_enough",
]
