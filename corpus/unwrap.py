"""From lines as they arrive to whole paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from corpus.endings import is_surely_text, waits, waits_for_time
from corpus.joints import ends_sentence, hyphenated_words, is_byline, is_dateline, is_divided, joined, runs_on
from corpus.text import normalise

# Soft hyphen, Unicode hyphen, and what pypdfium2 writes for a hyphen at a line's end.
_LINE_END_HYPHEN = re.compile("[\u00ad\u2010\ufffe]+[ \t\u00a0]*(?=\r?\n|$)")
_BLANK_LINES = re.compile(r"\n\s*\n")
_BULLET = re.compile(r"(?:[•‣▪●◦*·]|[-–—](?=\s)|\d{1,2}[.)](?=\s))")
_PUNCTUATION_ONLY = re.compile(r"[.!?…“”\"»«)]{1,3}")
_WIDEST = 120
_NARROWEST = 25
# A page break is only believed between pieces that are more than a caption or a list's item.
_LEAST_TORN = 40
_LEAST_CONTINUED = 20
# One line may be a sub-heading and fill the column without being torn.
_LEAST_LINES = 2
# A sentence is not torn over more pages than this.
_MOST_TURNS = 4


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    indent: int

    @property
    def first_word(self) -> str:
        """What would have had to fit into the line above."""
        return self.text.split(" ", 1)[0]


@dataclass(frozen=True, slots=True)
class _Setting:
    """How a text is set.

    Attributes:
        width: Characters in a full line; 0 where lines are not wrapped.
        hyphenated: Words that keep their hyphen at a line's end.
    """

    width: int
    hyphenated: frozenset[str]

    @property
    def least_torn(self) -> float:
        """Characters from which a line may stop in the middle of a sentence; shorter ones are items."""
        return self.width * 0.5 if self.width else _LEAST_TORN

    def is_full(self, line: _Line, following: _Line) -> bool:
        """Tell whether the next line's first word had no place any more."""
        return self.width > 0 and len(line.text) + 1 + len(following.first_word) > self.width


@dataclass(frozen=True, slots=True)
class _Piece:
    """A paragraph, or one side of a page break.

    Attributes:
        text: Its lines, joined; of several mended pieces, the last one's.
        length: Characters, over all pieces that were mended.
        lines: How many there were; 0 for a headline, which is never torn.
        last: The last of them.
    """

    text: str
    length: int
    lines: int
    last: _Line


def paragraphs(text: str) -> list[str]:
    """Undo hard wrapping, divided words and page breaks.

    Lines of a list, and lines that are paragraphs of their own, stay apart.

    Args:
        text: As it arrived, before any normalisation.

    Returns:
        Normalised paragraphs without line ends, in order.
    """
    plain = normalise(_LINE_END_HYPHEN.sub("-", text))
    groups = [_lines(group) for group in _BLANK_LINES.split(plain)]
    groups = [group for group in groups if group]
    setting = _Setting(_width(groups), hyphenated_words(plain))
    pieces: list[_Piece] = []
    if len(groups) > 1 and _is_headline(groups[0]):
        pieces.append(replace(_piece(groups.pop(0), setting), lines=0))
    pieces.extend(piece for group in groups for piece in _pieces(group, setting))
    return _over_page_breaks(pieces, setting)


def _lines(group: str) -> list[_Line]:
    found = []
    for raw in group.split("\n"):
        text = " ".join(raw.split())
        if text:
            found.append(_Line(text, len(raw) - len(raw.lstrip())))
    return found


def _width(groups: Sequence[Sequence[_Line]]) -> int:
    """Return the width at which the text was wrapped, 0 if it was not.

    Wrapped lines are filled until the next word has no place, and go on in lower case as often as not;
    lists and lines that are paragraphs do neither.
    """
    pairs = [pair for group in groups for pair in pairwise(group)]
    if not pairs:
        return 0
    lengths = sorted(len(line.text) for line, _ in pairs)
    width = lengths[int(len(lengths) * 0.9)]
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    long = [pair for pair in pairs if len(pair[0].text) >= 0.6 * width]
    full = [following for line, following in long if _Setting(width, frozenset()).is_full(line, following)]
    going_on = [following for following in full if following.text[0].islower()]
    filled = len(full) >= max(0.6 * len(long), 0.2 * len(pairs))
    return width if filled and len(going_on) >= 0.25 * len(full) else 0


def _pieces(group: Sequence[_Line], setting: _Setting) -> Iterator[_Piece]:
    start = 0
    for at in range(1, len(group)):
        if _breaks(group, at, setting):
            yield _piece(group[start:at], setting)
            start = at
    yield _piece(group[start:], setting)


def _piece(lines: Sequence[_Line], setting: _Setting) -> _Piece:
    whole = joined([line.text for line in lines], setting.hyphenated)
    return _Piece(whole, len(whole), len(lines), lines[-1])


def _is_headline(group: Sequence[_Line]) -> bool:
    """Tell a headline on two or three lines, broken where it reads well rather than where it is full."""
    *above, last = [line.text for line in group]
    if not 1 <= len(above) <= 2 or last[-1] in ".:;," or max(map(len, [*above, last])) > _WIDEST:
        return False
    return not any(map(ends_sentence, above)) and not any(
        _BULLET.match(t) or is_byline(t) for t in [*above, last]
    )


def _breaks(group: Sequence[_Line], at: int, setting: _Setting) -> bool:
    """Tell whether a new paragraph begins with line `at` of a group."""
    line, following = group[at - 1], group[at]
    if is_dateline(line.text):
        return False
    whole_line = len(line.text) >= setting.least_torn
    if is_divided(line.text) and (whole_line or following.text[0].islower()):
        return False
    if runs_on(line.text, following.text) and (whole_line or _waits(line, following)):
        return False
    if not setting.width:
        return True
    if _starts_item(line, following) or following.indent >= line.indent + 2 or _heads(group, at, setting):
        return not is_divided(line.text)
    return not (is_divided(line.text) or setting.is_full(line, following))


def _waits(line: _Line, following: _Line) -> bool:
    return waits(line.text, following.text) and not _BULLET.match(following.text)


def _starts_item(line: _Line, following: _Line) -> bool:
    return _BULLET.match(following.text) is not None and (ends_sentence(line.text) or line.text[-1] == ":")


def _heads(group: Sequence[_Line], at: int, setting: _Setting) -> bool:
    """Tell whether line `at` is a sub-heading set between two paragraphs without blank lines."""
    if at + 1 == len(group):
        return False
    line, following = group[at], group[at + 1]
    short = not setting.is_full(line, following) and not runs_on(line.text, following.text)
    return short and ends_sentence(group[at - 1].text) and not ends_sentence(line.text)


def _over_page_breaks(pieces: Sequence[_Piece], setting: _Setting) -> list[str]:
    texts = _mended(pieces, setting)
    for _ in range(_MOST_TURNS):
        again = _mended([_Piece(text, len(text), 1, _Line(text, 0)) for text in texts], setting)
        if again == texts:
            break
        texts = again
    return texts


def _mended(pieces: Sequence[_Piece], setting: _Setting) -> list[str]:
    """Join neighbours once, from left to right."""
    groups: list[list[str]] = []
    left: _Piece | None = None
    for right in pieces:
        if left is not None and _PUNCTUATION_ONLY.fullmatch(right.text) and not ends_sentence(left.text):
            groups[-1][-1] += right.text
            left = replace(left, text=groups[-1][-1])
        elif left is not None and _is_torn(left, right, setting):
            groups[-1].append(right.text)
            left = replace(right, length=left.length + right.length, lines=left.lines + right.lines)
        else:
            groups.append([right.text])
            left = right
    return [joined(group, setting.hyphenated) for group in groups]


def _is_torn(left: _Piece, right: _Piece, setting: _Setting) -> bool:
    """Tell whether a page broke between two pieces in the middle of a sentence."""
    if left.length == len(left.text) and is_dateline(left.text):
        return right.length >= _LEAST_TORN and not right.text[0].islower()
    if waits_for_time(left.text, right.text):
        return True
    if _BULLET.match(right.text):
        return False
    if ends_sentence(right.text) and not ends_sentence(left.text) and waits(left.text, right.text):
        return True
    return left.length >= _LEAST_TORN and _goes_on(left, right, setting)


def _goes_on(left: _Piece, right: _Piece, setting: _Setting) -> bool:
    if is_divided(left.text) and (setting.width or right.text[0].islower()):
        return True
    closed = right.length >= _LEAST_CONTINUED and (ends_sentence(right.text) or right.text[-1] == ":")
    if runs_on(left.text, right.text):
        return closed or setting.width > 0
    return closed and _fills_column(left, right, setting)


def _fills_column(left: _Piece, right: _Piece, setting: _Setting) -> bool:
    """A paragraph that fills its last line and lacks its full stop stops at a noun."""
    no_heading = left.lines >= _LEAST_LINES or (left.lines == 1 and is_surely_text(left.text))
    full = setting.is_full(left.last, _Line(right.text, 0))
    return no_heading and full and not ends_sentence(left.text)
