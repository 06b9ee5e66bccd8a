"""Columns of a page: its lines in the order in which they are read.

After the recursive X-Y cut of Nagy and Seth (1984), cutting only between columns of text: the order of the
file is that of whoever set the page, and is left as it is within one column.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from statistics import median

from corpus.readers.pdflines import Line

# Points between columns, at least.
_GUTTER = 6.0
# Letters may reach over an edge by so many points.
_SLACK = 2.0
_FEWEST_LINES = 3
# Letters of a line in a column of text; a table's cells have fewer.
_LEAST_LETTERS = 14
# Of the lines, so many may cross a gutter: headlines, captions.
_MOST_CROSSING = 0.34
# Of the shorter column's height, so much must stand beside the other.
_LEAST_BESIDE = 0.5
# Columns in columns: a page of boxes has no more.
_DEEPEST = 4


def reading_order(lines: Sequence[Line], depth: int = 0) -> list[Line]:
    """Put lines into the order in which they are read.

    Args:
        lines: Of one page, in the order of the file.
        depth: How often they have been cut.

    Returns:
        Column by column, what crosses columns above those below it; in the given order where there is one
        column.
    """
    edge = _gutter(lines) if depth < _DEEPEST else None
    if edge is None:
        return list(lines)
    ordered: list[Line] = []
    band: list[Line] = []
    above = sorted((line for line in lines if _crosses(line, edge)), key=lambda line: -line.top)
    rest = [line for line in lines if not _crosses(line, edge)]
    for crossing in above:
        band = [line for line in rest if line.bottom > crossing.bottom]
        rest = [line for line in rest if line.bottom <= crossing.bottom]
        ordered += [*_side_by_side(band, edge, depth), crossing]
    return ordered + _side_by_side(rest, edge, depth)


def _side_by_side(band: Sequence[Line], edge: float, depth: int) -> list[Line]:
    left = [line for line in band if line.right <= edge + _SLACK]
    right = [line for line in band if line.right > edge + _SLACK]
    return reading_order(left, depth + 1) + reading_order(right, depth + 1)


def _crosses(line: Line, edge: float) -> bool:
    return line.right > edge + _SLACK and line.left < edge + _GUTTER


def _gutter(lines: Sequence[Line]) -> float | None:
    """Return the right edge of a column that has another beside it; None where there is one column."""
    rights = sorted(line.right for line in lines)
    lefts = sorted(line.left for line in lines)
    best: tuple[int, float] | None = None
    for edge in sorted({round(right) for right in rights}):
        beside = bisect_right(rights, edge + _SLACK), len(lines) - bisect_left(lefts, edge + _GUTTER)
        crossing = len(lines) - sum(beside)
        fewest = min(beside)
        if fewest < _FEWEST_LINES or not 0 <= crossing <= _MOST_CROSSING * len(lines):
            continue
        if (best is None or fewest - crossing > best[0]) and _are_columns(lines, edge):
            best = fewest - crossing, float(edge)
    return best[1] if best else None


def _are_columns(lines: Sequence[Line], edge: float) -> bool:
    """Tell columns of text from a table's, and from pieces that stand one below the other."""
    left = [line for line in lines if line.right <= edge + _SLACK]
    right = [line for line in lines if line.left >= edge + _GUTTER]
    if min(median(len(line.text) for line in side) for side in (left, right)) < _LEAST_LETTERS:
        return False
    bottom = max(min(line.bottom for line in side) for side in (left, right))
    top = min(max(line.top for line in side) for side in (left, right))
    height = min(max(line.top for line in side) - min(line.bottom for line in side) for side in (left, right))
    return top - bottom >= _LEAST_BESIDE * height
