"""Which outlets a quoted passage itself names as where it has its information from; pure.

Rules of the surface, as in the first systems for reported speech (Pouliquen, Steinberger and Best,
2007): first the names that are an outlet's or look like one, then those of them beside which a
reporting phrase stands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise

from corpus.article import Span, outermost
from index.outlets.bare import bare_names
from index.outlets.names import (
    CONNECTING,
    FOLLOWING,
    FOREIGN,
    KINDS,
    KNOWN,
    NAMED_KINDS,
    NAMES,
    NO_OUTLET_AFTER,
    PRECEDING,
    WORDS_TOO,
)

NEAR_CHARS = 150
_OPEN = '„“”"»«‚‘'
_CLOSE = '“”"»«’‘'


# The sentences that are quoted today are those of the latest news, again and again.
@lru_cache(1_024)
def cited(text: str, language: str) -> tuple[str, ...]:
    """Return the outlets that a passage names as its own sources.

    Args:
        text: One to three sentences.
        language: ISO 639-1 code of the article; other than German and English are not read.

    Returns:
        Names as printed, without article and quotation marks, in order, each once.
    """
    if language not in {"de", "en"}:
        return ()
    bare = bare_names(text, language)
    mentions = outermost([*bare, *_mentions(text, language)])
    reported = [span in bare or _is_reported(text, span) for span in mentions]
    _spread(text, mentions, reported)
    names = [span.of(text) for span, found in zip(mentions, reported, strict=True) if found]
    return tuple(dict.fromkeys(names))


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


def _mentions(text: str, language: str) -> list[Span]:
    """Find names that may be an outlet's, some of them inside others."""
    found = (match for source in (_QUOTED, NAMES) for match in _pattern(source).finditer(text))
    foreign = _pattern(FOREIGN).finditer(text) if language == "en" else ()
    sure = (match for match in found if _may_be_outlet(text, match))
    return [Span(*match.span("name")) for match in (*sure, *foreign)]


# A name of up to five words in quotation marks; all but small ones have a capital.
_QUOTED = (
    rf"[{_OPEN}](?P<name>taz|profil|[A-ZÄÖÜ][\w’.-]*(?:\s(?:am|of|the|und|and|[A-ZÄÖÜ][\w’-]*)){{0,4}})"
    rf"[{_CLOSE}]"
)
_WORK_BEFORE = r"(?:Stück|Film|Roman|Buch|Lied|Serie|Oper|play|film|novel|book|song|show|series)\s[„“\"»]?$"


def _may_be_outlet(text: str, match: re.Match[str]) -> bool:
    name = match["name"]
    before, after = _around(text, Span(*match.span("name")))
    if _pattern(_WORK_BEFORE).search(before) or after.lstrip().startswith(NO_OUTLET_AFTER):
        return False
    if before and before[-1] in _OPEN:
        return True
    if _pattern(KINDS).fullmatch(name) and not _is_named(name, after):
        return False
    return name not in WORDS_TOO or _pattern(rf"(?:{KINDS})\s$").search(before) is not None


def _is_named(kind: str, after: str) -> bool:
    """Tell "Handelsblatt" and "laut Wochenblatt" from what only says of which kind the next name is."""
    return _pattern(NAMED_KINDS).fullmatch(kind) is not None and (
        _pattern(KNOWN).match(kind) is not None or _pattern(rf"\s[{_OPEN}A-ZÄÖÜ]").match(after) is None
    )


def _around(text: str, span: Span) -> tuple[str, str]:
    """Return what stands before and after a name; a sentence may be as long as a book."""
    return text[max(0, span.start - NEAR_CHARS) : span.start], text[span.stop : span.stop + NEAR_CHARS]


def _is_reported(text: str, span: Span) -> bool:
    before, after = _around(text, span)
    before, after = before.rstrip(_OPEN + " "), after.lstrip(_CLOSE)
    return bool(_pattern(PRECEDING).search(before) or _pattern(FOLLOWING).match(after))


def _spread(text: str, mentions: Sequence[Span], reported: list[bool]) -> None:
    """Let what is said of one name hold for those that are listed with it."""
    listed = [
        _pattern(CONNECTING).fullmatch(text[one.stop : two.start].strip(_OPEN + _CLOSE)) is not None
        for one, two in pairwise(mentions)
    ]
    for order in (range(len(listed)), reversed(range(len(listed)))):
        for number in order:
            if listed[number] and (reported[number] or reported[number + 1]):
                reported[number] = reported[number + 1] = True
