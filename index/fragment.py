"""The address of a sentence: opens the article where the quote stands, with the quote highlighted.

After WICG, "URL Fragment Text Directives": `#:~:text=[prefix-,]start[,end][,-suffix]`, each of the four
inside one block of the page. A browser compares base letters only ("Schön" is "schon"), wants whole words
and takes the first place that fits. So a place counts as unique here only if it is the first even
where white space, punctuation and accents count for nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from urllib.parse import quote, urlsplit

from corpus.article import Span

# Bytes of UTF-8: about four and eight words of a European language, about ten and twenty Chinese characters.
TELLING = 30
MOST = 60
# Telegram takes 32 KiB, and nobody wants to see more in a status line.
LONGEST = 800

# Spaces that may be narrow ones on the page, at which no browser sees the end of a word: "10 000", "5 %",
# "z. B.", "« Oui ! »".
_FIXED = r"(?<=\d)\s(?=\d{3}|[%€$])|(?<=\b\w\.)\s(?=\w\.)|(?<=«)\s|\s(?=[»;:!?])"
# Where no spaces divide words, a browser still sees the end of one behind these.
_WORD = re.compile(rf"\S(?:\S|{_FIXED})*?(?:[、。，！？；」』）]+(?!\d)|(?=\s)(?!{_FIXED})|\Z)")
_NO_LETTERS = re.compile(r"[\W_]+")
_STROKES = str.maketrans({"ø": "o", "đ": "d", "ħ": "h", "ł": "l", "ŧ": "t", "æ": "ae", "œ": "oe"})
# "3.5", "z.B.", "Bernd's": one word to a browser.
_INNER = frozenset(".,:;'’‘·‧")
_NOTHING = Span(0, 0)


class _Terms(NamedTuple):
    """What a browser is to look for, each a slice of the text; empty where it is not needed."""

    prefix: Span
    start: Span
    end: Span
    suffix: Span


class _Page:
    """Finds slices of a text less exactly than any browser, so that the first place is the first to all.

    Args:
        text: The article's.
        origin: Where the quote starts in it.
        until: What lies behind is not looked at.
    """

    def __init__(self, text: str, origin: int, until: int) -> None:
        before = _key(text[:origin])
        self._text = text
        self._origin = origin
        self._start = len(before)
        self._letters = before + _key(text[origin:until])

    def is_first(self, prefix: Span, start: Span, suffix: Span) -> bool:
        """Tell whether the quote's start is the first place with these words around it."""
        before, found = self._key(prefix), self._key(start)
        sought = before + found + self._key(suffix)
        return found != "" and self._letters.find(sought) == self._start - len(before)

    def is_next(self, start: Span, end: Span, suffix: Span) -> bool:
        """Tell whether `end` is the first after `start` with these words behind it."""
        begin = self._start + len(self._key(start))
        place = self._start + len(self._key(Span(self._origin, end.start)))
        sought = self._key(end)
        # A browser goes on behind each end that it does not want, so none may reach into this one.
        earlier = self._letters.rfind(sought, begin, place + len(sought) - 1)
        is_reached = earlier < 0 or earlier + len(sought) <= place
        whole = sought + self._key(suffix)
        return sought != "" and is_reached and self._letters.find(whole, begin) == place

    def _key(self, span: Span) -> str:
        return _key(span.of(self._text))


def link(url: str, text: str, span: Span) -> str:
    """Return an address that opens an article at a quote.

    Args:
        url: The article's address; empty where unknown.
        text: The article's, paragraphs on lines of their own.
        span: Where the quote stands in it.

    Returns:
        The address with a text directive; as it is where it takes none, or where the quote stands in the
        text several times and nothing near tells the places apart.
    """
    if not _takes_directive(url):
        return url
    terms = _terms(text, _whole_words(text, span))
    written = _written(text, terms) if terms else ""
    return f"{url}#:~:text={written}" if 0 < len(written) <= LONGEST else url


def _takes_directive(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    is_page = parts.scheme in {"http", "https"} and parts.netloc != ""
    return is_page and "#" not in url and not parts.path.lower().endswith(".pdf")


def _written(text: str, terms: _Terms) -> str:
    prefix, start, end, suffix = (_encoded(term.of(text)) for term in terms)
    marked = (prefix and f"{prefix}-", start, end, suffix and f"-{suffix}")
    return ",".join(filter(None, marked))


def _encoded(term: str) -> str:
    # A hyphen is unreserved in addresses, but here it marks prefix and suffix.
    return quote(" ".join(term.split()), safe="").replace("-", "%2D")


def _terms(text: str, span: Span) -> _Terms | None:
    """Choose few words that lead to the quote and to nothing before it; None where none do."""
    if not span:
        return None
    prefixes, suffixes = _before(text, span.start), _after(text, span.stop)
    page = _Page(text, span.start, suffixes[-1].stop if suffixes else span.stop)
    is_one_line = _first_line(text, span) == span
    if is_one_line and _size(text, span) <= MOST:
        return _exact(text, page, span, prefixes, suffixes)
    ranged = _range(text, page, span, prefixes, suffixes)
    return _exact(text, page, span, prefixes, suffixes) if ranged is None and is_one_line else ranged


def _exact(text: str, page: _Page, span: Span, prefixes: list[Span], suffixes: list[Span]) -> _Terms | None:
    around = _around(text, span, prefixes, suffixes)
    found = (_Terms(before, span, _NOTHING, after) for before, after in around)
    return next((terms for terms in found if page.is_first(terms.prefix, span, terms.suffix)), None)


def _range(text: str, page: _Page, span: Span, prefixes: list[Span], suffixes: list[Span]) -> _Terms | None:
    first = _first_line(text, span)
    heads = _growing(text, (Span(first.start, word.stop) for word in _words(text, first)))
    tries = [*((_NOTHING, head) for head in heads), *((prefix, heads[-1]) for prefix in prefixes)]
    for prefix, head in tries:
        if page.is_first(prefix, head, _NOTHING):
            return _Terms(prefix, head, *_ending(text, page, head, _last_line(text, span), suffixes))
    return None


def _ending(text: str, page: _Page, head: Span, last: Span, suffixes: list[Span]) -> tuple[Span, Span]:
    """Choose how the quote's end is found; by nothing where it cannot, so that at least the start is."""
    rest = Span(max(last.start, head.stop), last.stop)
    words = _words(text, rest)
    tails = _growing(text, (Span(word.start, last.stop) for word in reversed(words)))
    tries = [*((tail, _NOTHING) for tail in tails), *((tails[-1], suffix) for suffix in suffixes if tails)]
    return next((each for each in tries if page.is_next(head, *each)), (_NOTHING, _NOTHING))


def _around(text: str, span: Span, prefixes: list[Span], suffixes: list[Span]) -> Iterator[tuple[Span, Span]]:
    """Yield what may stand around, the plainest first; another paragraph may be far off on the page."""
    yield _NOTHING, _NOTHING
    before = [(prefix, _NOTHING) for prefix in prefixes]
    after = [(_NOTHING, suffix) for suffix in suffixes]
    begins = all("\n" in text[prefix.stop : span.start] for prefix in prefixes)
    ends = all("\n" in text[span.stop : suffix.start] for suffix in suffixes)
    yield from after + before if begins and not ends else before + after
    yield from ((prefixes[-1], suffix) for suffix in suffixes if prefixes)


def _before(text: str, at: int) -> list[Span]:
    """Return what stands directly before in one paragraph: one word, two words and so on."""
    stop = len(text[:at].rstrip())
    line = text.rfind("\n", 0, stop) + 1
    words = _words(text, Span(max(line, stop - MOST), stop))
    # The first word may have lost its beginning.
    whole = words if stop - MOST <= line else words[1:]
    spans = (Span(word.start, stop) for word in reversed(whole))
    return [span for span in spans if _size(text, span) <= MOST]


def _after(text: str, at: int) -> list[Span]:
    """Return what stands directly behind in one paragraph: one word, two words and so on."""
    start = at + len(text[at:]) - len(text[at:].lstrip())
    line = _first_line(text, Span(start, len(text))).stop
    words = _words(text, Span(start, min(line, start + MOST)))
    whole = words if line <= start + MOST else words[:-1]
    spans = (Span(start, word.stop) for word in whole)
    return [span for span in spans if _size(text, span) <= MOST]


def _growing(text: str, spans: Iterable[Span]) -> list[Span]:
    """Return those of growing spans that say enough and not too much; the nearest to it where none does."""
    kept: list[Span] = []
    last = []
    for span in spans:
        size = _size(text, span)
        if kept and size > MOST:
            break
        last = [span]
        kept += last if size >= TELLING else []
    return kept or last


def _words(text: str, span: Span) -> list[Span]:
    return [Span(*found.span()) for found in _WORD.finditer(text, span.start, span.stop)]


def _first_line(text: str, span: Span) -> Span:
    line = text.find("\n", span.start, span.stop)
    return span if line < 0 else Span(span.start, line)


def _last_line(text: str, span: Span) -> Span:
    return Span(max(span.start, text.rfind("\n", span.start, span.stop) + 1), span.stop)


def _whole_words(text: str, span: Span) -> Span:
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


def _size(text: str, span: Span) -> int:
    return len(span.of(text).encode())


def _key(text: str) -> str:
    """Return only a text's letters and digits, without what distinguishes forms of one letter."""
    folded = unicodedata.normalize("NFKD", text).casefold().translate(_STROKES)
    return _NO_LETTERS.sub("", folded)
