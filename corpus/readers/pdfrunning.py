"""What stands on page after page of a PDF: running heads and feet, and the pages' numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from corpus.readers.pdflines import Line

# At the top and at the bottom of a page so many lines may belong to no article.
_OUTERMOST = 3
_FEWEST_PAGES = 3
# Points between two heights that count as one.
_HEIGHT = 4.0
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"\W*(?:seite|page|s\.|p\.)?\s*(\d{1,5})(?:\s*(?:/|von|of)\s*\d{1,5})?\W*", re.IGNORECASE
)


def without_running(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """Leave out what repeats at the head and at the foot of the pages.

    That is a line among the outermost of its page that stands, but for its numbers, at the same height on at
    least half of the pages and on three, or alternately on left and right ones; and a number that grows with
    the pages.

    Args:
        pages: The lines of each page, in any order.

    Returns:
        The pages without these lines.
    """
    outer = [_outermost(page) for page in pages]
    counts: Counter[tuple[str, int]] = Counter()
    for lines in outer:
        counts.update({place for line in lines for place in _places(line)})
    running = {
        place for place, count in counts.items() if count >= _FEWEST_PAGES and 2 * count >= len(pages) - 1
    }
    first = _first_number(outer)
    return [
        [
            line
            for line in page
            if line not in lines
            or not (
                running.intersection(_places(line)) or (first is not None and _number(line) == first + at)
            )
        ]
        for at, (page, lines) in enumerate(zip(pages, outer, strict=True))
    ]


def _outermost(page: Sequence[Line]) -> list[Line]:
    rows = sorted({round(line.bottom) for line in page})
    outer = {*rows[:_OUTERMOST], *rows[-_OUTERMOST:]}
    return [line for line in page if round(line.bottom) in outer]


def _places(line: Line) -> tuple[tuple[str, int], ...]:
    """Return what a line says and how high.

    Two rasters, since what lies on an edge of one does not in the other.
    """
    said = _NUMBER.sub("#", line.text.casefold())
    return (said, int(line.bottom // _HEIGHT) * 2), (
        said,
        int((line.bottom + _HEIGHT / 2) // _HEIGHT) * 2 + 1,
    )


def _first_number(outer: Sequence[Sequence[Line]]) -> int | None:
    """Return the first page's number where the pages are numbered throughout; None where they are not."""
    if len(outer) < 2:
        return None
    starts = [{number - at for line in lines if (number := _number(line))} for at, lines in enumerate(outer)]
    common = set.intersection(*starts)
    return min(common) if common else None


def _number(line: Line) -> int:
    found = _PAGE_NUMBER.fullmatch(line.text)
    return int(found[1]) if found else 0
