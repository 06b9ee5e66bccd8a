"""Words as a browser sees them when it looks for some on a page."""

from __future__ import annotations

import re
import unicodedata

from corpus.article import Span

# Spaces that may be narrow ones on the page, at which no browser sees the end of a word: "10 000", "5 %",
# "z. B.", "« Oui ! »".
_FIXED = r"(?<=\d)\s(?=\d{3}|[%€$])|(?<=\b\w\.)\s(?=\w\.)|(?<=«)\s|\s(?=[»;:!?])"
# Where no spaces divide words, a browser still sees the end of one behind these.
_WORD = re.compile(rf"\S(?:\S|{_FIXED})*?(?:[、。，！？；」』）]+(?!\d)|(?=\s)(?!{_FIXED})|\Z)")
_NO_LETTERS = re.compile(r"[\W_]+")
_STROKES = str.maketrans({"ø": "o", "đ": "d", "ħ": "h", "ł": "l", "ŧ": "t", "æ": "ae", "œ": "oe"})
# "3.5", "z.B.", "Bernd's": one word to a browser.
_INNER = frozenset(".,:;'’‘·‧")


def letters(text: str) -> str:
    """Return only a text's letters and digits, without what distinguishes forms of one letter."""
    folded = unicodedata.normalize("NFKD", text).casefold().translate(_STROKES)
    return _NO_LETTERS.sub("", folded)


def words_of(text: str, span: Span) -> list[Span]:
    """Divide a part of a text where a browser sees the end of a word, whatever spaces the page has there."""
    return [Span(*found.span()) for found in _WORD.finditer(text, span.start, span.stop)]


def whole_words(text: str, span: Span) -> Span:
    """Shorten a span until it has no space and no part of a word at its ends."""
    places = range(max(span.start, 0), min(span.stop, len(text)))
    start = next((at for at in places if not (text[at].isspace() or _is_inside(text, at))), span.stop)
    ends = (at + 1 for at in reversed(places))
    stop = next((at for at in ends if not (text[at - 1].isspace() or _is_inside(text, at))), start)
    return Span(start, max(start, stop))


def _is_inside(text: str, at: int) -> bool:
    """Tell whether a browser sees one word on both sides of a place."""
    left, right = text[max(at - 2, 0) : at][::-1], text[at : at + 2]
    if left[:1] in _INNER:
        left = left[1:]
    elif right[:1] in _INNER:
        right = right[1:]
    return _joins(left[:1]) and _joins(right[:1])


def _joins(character: str) -> bool:
    """Tell whether words go on over a character: a letter, an accent of its own, a digit, or "_"."""
    return character != "" and (unicodedata.category(character)[0] in "LMN" or character == "_")
