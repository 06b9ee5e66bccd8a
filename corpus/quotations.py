"""Where quotations open and close within a paragraph."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from corpus.article import Span

_MARKS = re.compile('[„“”"«»]')
_BEFORE_OPENING = " \n([{–—-/:„"
_BEHIND_CLOSING = " \n)]}–—-/.,;:!?…"
# “ closes in German and opens in English; » and « do either, by country.
_CLOSERS = {"„": '“”"', "“": "”", "”": "”", '"': '"', "«": "»", "»": "«»"}
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

    def inside_german(self) -> bool:
        """Tell whether a „ is still open."""
        return any(opener == "„" for opener, _ in self.opened[-_DEEPEST:])


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
    return _outermost(pairing.pairs)


def unanswered(paragraph: str, pairs: list[Span]) -> list[int]:
    """Return where marks stand outside the given quotations."""
    covered = {at for pair in pairs for at in range(pair.start, pair.stop)}
    return [found.start() for found in _MARKS.finditer(paragraph) if found.start() not in covered]


def _place(pairing: _Pairing, text: str, at: int) -> None:
    mark = text[at]
    before = at == 0 or text[at - 1] in _BEFORE_OPENING
    behind = at + 1 == len(text) or text[at + 1] in _BEHIND_CLOSING
    # A “ behind „ closes even where a slip put the blank on its wrong side.
    german = mark == "“" and text[at - 1] != "„" and pairing.inside_german()
    surely = mark == "„" or (before and not behind and not german)
    if surely or (not pairing.close(mark, at) and before):
        pairing.open(mark, at)


def _outermost(pairs: list[Span]) -> list[Span]:
    outer: list[Span] = []
    for pair in sorted(pairs, key=lambda span: (span.start, -span.stop)):
        if not outer or pair.start >= outer[-1].stop:
            outer.append(pair)
    return outer
