"""Which paragraphs are headlines and sub-headings rather than sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.joints import ends_sentence, is_byline, runs_on

_LONGEST_TITLE = 120
_LONGEST_HEADING = 90
_SHORTEST_TITLE = 12
# A paragraph this long is text even if its full stop is missing.
_SURELY_TEXT = _LONGEST_TITLE
_INNER_STOP = re.compile(r"[.!?…]\s+[\"„“»«(]?[A-ZÄÖÜ]")
_OPENING = re.compile(r"[\"„“»«‚‘(]?[A-ZÄÖÜ0-9]|[\"„“»«‚‘(]?[^\W\d_a-z]")
_NUMBERS_ONLY = re.compile(r"[\W\d]*(?:\d[\W\d]*)(?:[^\W\d_]{2,9})?[\W\d]*(?:uhr)?", re.IGNORECASE)
_LINKING = frozenset({"und", "and", "of", "for", "von", "van", "de", "the"})


def is_heading_like(paragraph: str, longest: int = _LONGEST_HEADING) -> bool:
    """Tell whether a paragraph alone could be a heading; its neighbours decide."""
    if len(paragraph) > longest or ends_sentence(paragraph) or paragraph[-1] in ".:;,-–—…?!":
        return False
    plain = _OPENING.match(paragraph) is not None and not _INNER_STOP.search(paragraph)
    return plain and not _NUMBERS_ONLY.fullmatch(paragraph) and not is_byline(paragraph)


def is_text(paragraph: str) -> bool:
    """Tell whether a paragraph is made of sentences."""
    return len(paragraph) >= _SURELY_TEXT or (ends_sentence(paragraph) and " " in paragraph)


def is_title(paragraphs: Sequence[str]) -> bool:
    """Tell whether the first of some paragraphs obviously is the headline of the others.

    Names, places and dates that stand above an article are not: a headline has a word in lower case
    besides "and" and the like, or is longer than names are.
    """
    if len(paragraphs) < 2 or len(paragraphs[0]) < _SHORTEST_TITLE:
        return False
    first, following = paragraphs[0], paragraphs[1:4]
    words = first.split()
    said = any(word[0].islower() and word not in _LINKING for word in words)
    supported = any(is_text(paragraph) and len(paragraph) > len(first) for paragraph in following)
    whole = len(words) >= 3 and len(words[-1]) > 1 and not runs_on(first, following[0])
    return whole and said and supported and is_heading_like(first, _LONGEST_TITLE)


def heading_places(paragraphs: Sequence[str]) -> list[int]:
    """Find sub-headings: short paragraphs without a full stop between paragraphs of text.

    Args:
        paragraphs: Of one article, without its title.

    Returns:
        Their places, ascending. Whatever is in doubt is left out, since headings are never quoted.
    """
    return [at for at in range(1, len(paragraphs) - 1) if _is_heading(paragraphs, at)]


def _is_heading(paragraphs: Sequence[str], at: int) -> bool:
    before, paragraph, behind = paragraphs[at - 1 : at + 2]
    if not is_heading_like(paragraph) or not is_text(before) or not is_text(behind):
        return False
    return len(behind) > 1.5 * len(paragraph) and len(before) > len(paragraph)
