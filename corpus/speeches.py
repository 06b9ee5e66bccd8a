"""Quotations that open in one paragraph and close in a later one."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from corpus.article import Span, outermost
from corpus.quotations import answers, closes, opens, quotations, unanswered
from corpus.sentences import paragraphs

# From its last mark to its end: where nothing closes a quotation for so long, its end was lost in print.
REACH = 3_000
_BEGINS = " ([–—-"
# Like within a paragraph, so that a text of nothing but marks costs linear time.
_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class _Open:
    """A quotation whose end is not yet found.

    Attributes:
        mark: What opened it.
        start: Where.
        latest: Where it last opened a paragraph, since some papers repeat the mark in each.
        paragraph: The number of that paragraph.
    """

    mark: str
    start: int
    latest: int
    paragraph: int


@dataclass(slots=True)
class _Listening:
    """One walk over a text's paragraphs: the quotations still open, and those that closed."""

    text: str
    opened: list[_Open] = field(default_factory=list)
    heard: list[Span] = field(default_factory=list)

    def hear(self, paragraph: Span, number: int) -> None:
        """Follow the marks of one more paragraph."""
        words = paragraph.of(self.text)
        pairs = quotations(words)
        first = len(words) - len(words.lstrip(_BEGINS))
        if before := self._going_on(words[first : first + 1], number):
            ends = [paragraph.start + pair.stop for pair in pairs if pair.start == first]
            self.heard.extend(Span(before.start, end) for end in ends)
        for at in unanswered(words, pairs):
            place = paragraph.start + at
            if _closes(words, at):
                self._close(words[at], place)
            elif _opens(words, at):
                start = before.start if before and at == first else place
                self._open(_Open(words[at], start, place, number))

    def _going_on(self, mark: str, number: int) -> _Open | None:
        """Return the quotation of the paragraph before where this one repeats its mark."""
        latest = self.opened[-1:]
        return next((o for o in latest if o.mark == mark and o.paragraph + 1 == number), None)

    def _open(self, opening: _Open) -> None:
        self.opened.append(opening)
        del self.opened[:-_DEEPEST]

    def _close(self, mark: str, at: int) -> None:
        for back, opening in enumerate(reversed(self.opened), start=1):
            if answers(mark, opening.mark) and at - opening.latest <= REACH:
                del self.opened[-back:]
                self.heard.append(Span(opening.start, at + 1))
                return


def speeches(text: str, headings: Collection[Span] = ()) -> list[Span]:
    """Find the quotations that run over several paragraphs.

    Args:
        text: Normalised text; paragraphs have a blank line between them.
        headings: Paragraphs that are sub-headings, which say nothing in anybody's name.

    Returns:
        Spans from the opening to behind the closing mark, in order, never overlapping. A mark that nothing
        answers within REACH is left alone.
    """
    listening = _Listening(text)
    spoken = (paragraph for paragraph in paragraphs(text) if paragraph not in headings)
    for number, paragraph in enumerate(spoken):
        listening.hear(paragraph, number)
    return outermost(listening.heard)


def _opens(words: str, at: int) -> bool:
    return opens(words, at) or (words[at] in "«‹" and _stands_apart(words, at))


def _closes(words: str, at: int) -> bool:
    # Behind a digit it is more often an inch than the end of what somebody said.
    if words[at] == '"' and words[at - 1 : at].isdigit():
        return False
    return closes(words, at) or (words[at] in "»›" and _stands_apart(words, at))


def _stands_apart(words: str, at: int) -> bool:
    """Tell whether there is a space on both sides, as in French."""
    return not words[max(0, at - 1) : at].strip() and not words[at + 1 : at + 2].strip()
