"""Which paragraphs are headlines and sub-headings rather than sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.dates import is_date
from corpus.endings import LONGEST_TITLE
from corpus.joints import ends_sentence, is_byline, runs_on
from corpus.sentences import sentences

_LONGEST_HEADING = 90
_SHORTEST_TITLE = 12
# A paragraph this long is text even if its full stop is missing.
_SURELY_TEXT = LONGEST_TITLE
_FEWEST_TITLE_WORDS = 3
# More lines above the first sentence are a list.
_MOST_LEADING = 3
# Fewer capitalised words may be a name, a place or an office.
_FEWEST_CAPITALISED = 5
_OPENING = re.compile(r"[\"„“»«‚‘(]?[A-ZÄÖÜ0-9]|[\"„“»«‚‘(]?[^\W\d_a-z]")
_NUMBERS_ONLY = re.compile(r"[\W\d]*(?:\d[\W\d]*)(?:[^\W\d_]{2,9})?[\W\d]*(?:uhr)?", re.IGNORECASE)
_LINKING = frozenset({"und", "and", "of", "for", "von", "van", "de", "the"})
# A heading with a colon has these for its small words; a verb among them introduces what follows.
_SMALL_WORDS = """
    der die das den dem des ein eine einem einen einer eines und oder sowie am an auf aus bei beim bis durch
    für gegen im in ins mit nach ohne über um unter vom von vor während wegen zu zum zur zwischen
"""
_JOINING = frozenset(_SMALL_WORDS.split())
# What is quoted from something belongs to it: "Aus dem Brief der Bank:".
_QUOTED_FROM = re.compile(r"(?:aus|auszug|laut|nach|so|zitat|im wortlaut|from|excerpts?)\b", re.IGNORECASE)
_DESCRIBING = re.compile(r"[a-zäöüß]+(?:e|e[mnrs])")
_BEFORE_DESCRIBING = _JOINING - {"das"}
_ENGLISH_LABEL = re.compile(
    r"(?!(?:he|she|it|they|we|you|i|here|there|this|these|that)\b)"
    r"(?!.*\b(?:\w+ed|\w+ing|says?|said|told|tells?|is|are|was|were|be|has|have|had|does?|did|will|can|could|should|"
    r"wrote|writes?|reads?|follows?|includes?|asks?|adds?|finds?|found|shows?|sees?|response|reference|according|"
    r"statement)\b)"
    r".*\b(?:of|for|from|in|on|about|after|before|behind|against|at)\b",
    re.IGNORECASE,
)
_DASHES = "-–—"
_NAME = r"[^\W\d_a-z][\w.’'-]*"
_SIGNATURE = re.compile(rf"[–—] ?{_NAME}(?:,? (?:and |und )?{_NAME}){{1,7}}")
_INTRODUCED = re.compile(r"[\"„“”»«‚‘•‣▪►●◦*·–—-]|\d{1,3}[.)]\s")


def is_heading_like(paragraph: str, longest: int = _LONGEST_HEADING) -> bool:
    """Tell whether a paragraph alone could be a heading; its neighbours decide."""
    asks = paragraph.endswith("?")
    if len(paragraph) > longest or (ends_sentence(paragraph) and not asks) or paragraph[-1] in ".:;,-–—…!":
        return False
    plain = _OPENING.match(paragraph) is not None and len(sentences(paragraph, "de")) == 1
    return plain and not _is_number(paragraph) and not is_byline(paragraph)


def is_text(paragraph: str) -> bool:
    """Tell whether a paragraph is made of sentences."""
    return len(paragraph) >= _SURELY_TEXT or (ends_sentence(paragraph) and " " in paragraph)


def is_title(paragraphs: Sequence[str]) -> bool:
    """Tell whether the first of some paragraphs obviously is the headline of the others.

    Names, places and dates that stand above an article are not: a headline has a word in lower case
    besides "and" and the like, or more words than a name.
    """
    if len(paragraphs) < 2 or len(paragraphs[0]) < _SHORTEST_TITLE:
        return False
    first, following = paragraphs[0], paragraphs[1:4]
    words = first.split()
    said = any(word[0].islower() and word not in _LINKING for word in words) or _is_capitalised(first, words)
    supported = any(is_text(paragraph) and len(paragraph) > len(first) for paragraph in following)
    whole = len(words) >= _FEWEST_TITLE_WORDS and len(words[-1]) > 1 and not runs_on(first, following[0])
    return whole and said and supported and is_heading_like(first, LONGEST_TITLE)


def _is_capitalised(first: str, words: Sequence[str]) -> bool:
    """English headlines have capitals in front, some papers set theirs in nothing else."""
    capitals = sum(word[0].isupper() for word in words)
    return capitals >= _FEWEST_CAPITALISED and "," not in first


def title_place(paragraphs: Sequence[str]) -> int | None:
    """Find the headline: at the top, or below the day of a page's head; None where nothing is one."""
    if is_title(paragraphs):
        return 0
    # A name or an office at the top may stand above a byline just as well.
    days = (place for place, line in enumerate(paragraphs[:_MOST_LEADING]) if is_date(line))
    place = next(days, len(paragraphs)) + 1
    return place if is_title(paragraphs[place:]) else None


def heading_places(paragraphs: Sequence[str], *, topped: bool = False) -> list[int]:
    """Find what is no sentence: sub-headings between or above paragraphs of text, and who wrote or took it.

    Args:
        paragraphs: Of one article, without its title.
        topped: Whether what stands above the first sentence is none: a masthead, or a headline too short to
            be sure of.

    Returns:
        Their places, ascending. Whatever is in doubt is left out, since headings are never quoted.
    """
    bylines = {
        at
        for at, paragraph in enumerate(paragraphs)
        if is_byline(paragraph) or _is_signature(paragraph, *paragraphs[max(0, at - 1) : at])
    }
    # A photograph's line or an hour in between hides no sub-heading from the text around it.
    said = [at for at, paragraph in enumerate(paragraphs) if at not in bylines and not _is_number(paragraph)]
    inner = zip(said, said[1:], said[2:], strict=False)
    headings = {at for left, at, right in inner if _is_heading(*(paragraphs[n] for n in (left, at, right)))}
    return sorted(bylines | headings | (_leading(paragraphs) if topped else set()))


def _leading(paragraphs: Sequence[str]) -> set[int]:
    """Find what stands above the first sentence: a masthead, a place, a headline too short to be sure of."""
    first = next((at for at, paragraph in enumerate(paragraphs) if is_text(paragraph)), 0)
    above = range(first) if first <= _MOST_LEADING else ()
    return {at for at in above if is_heading_like(paragraphs[at])}


def _is_signature(paragraph: str, before: str = "") -> bool:
    """Tell who signs a piece ("– Ann Hill, Harbour Post") from an item of a list ("– Milch")."""
    alone = ends_sentence(before) and before[0] not in _DASHES
    return alone and _SIGNATURE.fullmatch(paragraph) is not None


def _is_number(paragraph: str) -> bool:
    return _NUMBERS_ONLY.fullmatch(paragraph) is not None


def _is_heading(before: str, paragraph: str, behind: str) -> bool:
    if paragraph.endswith(":") and _is_label(paragraph[:-1]) and not _INTRODUCED.match(behind):
        paragraph = paragraph[:-1]
    if not is_heading_like(paragraph) or not is_text(before) or not is_text(behind):
        return False
    return len(behind) > 1.5 * len(paragraph) and len(before) > len(paragraph)


def _is_label(words: str) -> bool:
    """Tell "Kritik der Opposition" from "Er sagte" and from "Anna Weiß", who speaks what follows."""
    small = [word for word in words.split()[1:] if word[0].islower()]
    if not small or _QUOTED_FROM.match(words):
        return False
    return _ENGLISH_LABEL.match(words) is not None or _is_noun_phrase(words.split())


def _is_noun_phrase(words: Sequence[str]) -> bool:
    """Tell whether German words have no verb among them: all small ones join nouns or describe one."""
    pairs = zip(words, words[1:], [*words[2:], ""], strict=False)
    return words[-1][0].isupper() and all(
        word[0].isupper()
        or word in _JOINING
        or (
            before.lower() in _BEFORE_DESCRIBING
            and after[:1].isupper()
            and _DESCRIBING.fullmatch(word) is not None
        )
        for before, word, after in pairs
    )
