"""Where quotations open and close within a paragraph."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from corpus.article import Span, outermost

# ’ closes only behind punctuation or before it, since it is the apostrophe of "Hans’ Haus" as well;
# ‘ is one in "the ‘90s" and "rock ‘n’ roll".
_MARKS = re.compile(
    r'[„“”"«»‚›‹]|‘(?!\d\ds|n’|em\b)|(?<=[.,!?…”"“«»])’(?!\w)|’(?=[.,;:!?…”"“«»]|$)', re.MULTILINE
)
_BEFORE_OPENING = " \n([{–—-/:„‚"
_SINGLE, _DOUBLE = "‚‘›‹", '„“»«"'
_BEHIND_CLOSING = " \n)]}–—-/.,;:!?…"
# “ closes in German and opens in English; » and « do either, by country.
_CLOSERS = {"„": '“”"', "“": "”", "”": "”", '"': '"', "«": "»", "»": "«»"} | {
    "‚": "‘’",
    "‘": "’",
    "’": "",
    "‹": "›",
    "›": "‹›",
}
# What closes in German, and what it then answers.
_GERMAN = {"“": "„", "‘": "‚"}
# Deeper nesting is not printed; a bound keeps a text of nothing but marks from costing quadratic time.
_DEEPEST = 8


@dataclass(slots=True)
class _Pairing:
    """One walk over a paragraph's marks: those still open, and the pairs found."""

    opened: list[tuple[str, int]] = field(default_factory=list)
    pairs: list[Span] = field(default_factory=list)

    def open(self, mark: str, at: int) -> None:
        """Remember an opening mark until one answers it."""
        self.opened.append((mark, at))

    def close(self, mark: str, at: int) -> bool:
        """Close the innermost quotation that `mark` can close; those inside it stay unanswered."""
        for back, (opener, start) in enumerate(reversed(self.opened[-_DEEPEST:]), start=1):
            if mark in _CLOSERS[opener]:
                del self.opened[-back:]
                self.pairs.append(Span(start, at + 1))
                return True
        return False

    def inside(self, mark: str) -> bool:
        """Tell whether such a mark is still open."""
        return any(opener == mark for opener, _ in self.opened[-_DEEPEST:])


def quotations(paragraph: str) -> list[Span]:
    """Find the outermost quotations that open and close within one paragraph.

    A mark that nothing answers is left alone, so an opening mark whose end is missing never swallows
    the rest, and an inch sign is no quotation.

    Args:
        paragraph: Text without blank lines.

    Returns:
        Spans from the opening to behind the closing mark, in order, never overlapping.
    """
    pairing = _Pairing()
    for found in _MARKS.finditer(paragraph):
        _place(pairing, paragraph, found.start())
    return outermost(pairing.pairs)


def unanswered(paragraph: str, pairs: list[Span]) -> list[int]:
    """Return where marks stand outside the given quotations."""
    covered = {at for pair in pairs for at in range(pair.start, pair.stop)}
    return [found.start() for found in _MARKS.finditer(paragraph) if found.start() not in covered]


def opens(text: str, at: int) -> bool:
    """Tell whether a mark can only open: it stands before a word and behind none."""
    return text[at] == "„" or (_behind_gap(text, at) and not _before_gap(text, at))


def closes(text: str, at: int) -> bool:
    """Tell whether a mark can only close: it stands behind a word and before none."""
    return text[at] not in "„‚" and not _behind_gap(text, at) and _before_gap(text, at)


def answers(mark: str, opener: str) -> bool:
    """Tell whether `mark` closes what `opener` opened."""
    return mark in _CLOSERS[opener]


def _behind_gap(text: str, at: int) -> bool:
    before = text[at - 1] if at else " "
    nested = (text[at] in _SINGLE and before in _DOUBLE) or (text[at] in _DOUBLE and before in _SINGLE)
    return before in _BEFORE_OPENING or nested


def _before_gap(text: str, at: int) -> bool:
    return at + 1 == len(text) or text[at + 1] in _BEHIND_CLOSING


def _place(pairing: _Pairing, text: str, at: int) -> None:
    mark = text[at]
    low = _GERMAN.get(mark, "")
    # A “ behind „ closes even where a slip put the blank on its wrong side.
    german = low != "" and text[at - 1] != low and pairing.inside(low)
    if (opens(text, at) and not german) or (not pairing.close(mark, at) and _behind_gap(text, at)):
        pairing.open(mark, at)
