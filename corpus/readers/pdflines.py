"""The lines of a PDF's pages and where they stand, as PDFium finds them.

Called in a process of its own only, since PDFium reads what anybody wrote.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pypdfium2

LINE_END = "\r\n"
# What PDFium writes for a hyphen that divides a word at the end of a line, and for the line's end with it.
DIVIDED = "\ufffe"
# A wider gap within a line, in sizes of its letters, may be what parts two columns.
_GAP = 0.8


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page, or what of it stands in one column.

    Attributes:
        text: Without its end.
        row: Number of the line in the order of the file; pieces of one line have the same.
        left, bottom, right, top: Its box in points, from the lower left corner of the page.
        size: Of the font in most of it, in points; 0 where it has none.
    """

    text: str
    row: int
    left: float
    bottom: float
    right: float
    top: float
    size: float


def lines(page: pypdfium2.PdfTextPage) -> list[Line]:
    """Return the lines of a page in the order of the file; one with wide gaps comes in pieces."""
    found: list[Line] = []
    for row, (start, text) in enumerate(_rows(page.get_text_range())):
        if text.strip():
            found.extend(_pieces(page, row, start, text))
    return found


def _rows(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for line in text.split(LINE_END):
        for part in line.split(DIVIDED):
            # The mark is a character of its line: a hyphen, though not everybody's.
            ends_divided = start + len(part) < len(text) and text[start + len(part)] == DIVIDED
            yield start, part + "-" if ends_divided else part
            start += len(part) + 1
        start += len(LINE_END) - 1


def _pieces(page: pypdfium2.PdfTextPage, row: int, start: int, text: str) -> Iterator[Line]:
    first = _index(page, start)
    boxes = _boxes(page, first, len(text))
    size = _size(page, start, len(text))
    if not boxes:
        return
    wide = _GAP * size
    if size and any(right[0] - left[2] > wide for left, right in pairwise(boxes)):
        for at, piece in _cut(page, first, text, wide):
            inner = _boxes(page, first + at, len(piece))
            if inner and piece.strip():
                yield _line(piece, row, inner, size)
    else:
        yield _line(text, row, boxes, size)


def _line(text: str, row: int, boxes: list[tuple[float, float, float, float]], size: float) -> Line:
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return Line(text.strip(), row, min(lefts), min(bottoms), max(rights), max(tops), size)


def _boxes(page: pypdfium2.PdfTextPage, first: int, count: int) -> list[tuple[float, float, float, float]]:
    """Return left, bottom, right and top of each run of letters."""
    if first < 0 or not count:
        return []
    return [page.get_rect(number) for number in range(page.count_rects(first, count))]


def _cut(page: pypdfium2.PdfTextPage, first: int, text: str, wide: float) -> Iterator[tuple[int, str]]:
    """Cut a line where the next letter stands far off."""
    start, edge = 0, math.inf
    for at, letter in enumerate(text):
        if letter.isspace():
            continue
        left, _, right, _ = page.get_charbox(first + at, loose=True)
        if left - edge > wide:
            yield start, text[start:at]
            start = at
        edge = right
    yield start, text[start:]


def _index(page: pypdfium2.PdfTextPage, at: int) -> int:
    """Return PDFium's own number of a letter; -1 where it has none."""
    from pypdfium2 import raw  # noqa: PLC0415 - in the process of its own only

    return int(raw.FPDFText_GetCharIndexFromTextIndex(page, at))


def _size(page: pypdfium2.PdfTextPage, start: int, length: int) -> float:
    """Return the font's size in most of a line; 0.0 where it has none.

    Three letters tell, none at an end, where an initial or a footnote's figure may stand.
    """
    from pypdfium2 import raw  # noqa: PLC0415 - as above

    sizes, scale = [], raw.FS_MATRIX()
    for at in {start + length * part // 4 for part in (1, 2, 3)} if length else ():
        index = _index(page, at)
        if index >= 0:
            # What PDFium calls the size leaves out how the text is scaled.
            raw.FPDFText_GetMatrix(page, index, scale)
            sizes.append(raw.FPDFText_GetFontSize(page, index) * math.hypot(scale.c, scale.d))
    return sorted(sizes)[len(sizes) // 2] if sizes else 0.0
