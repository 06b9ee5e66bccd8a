"""The address of a sentence: opens the article where the quote stands, with the quote highlighted.

After WICG, "URL Fragment Text Directives": `#:~:text=[prefix-,]start[,end][,-suffix]`, each of the four
inside one block of the page. A browser compares base letters only ("Schön" is "schon"), wants whole words
and takes the first place that fits. So a place counts as unique here only if it is the first even
where white space, punctuation and accents count for nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple
from urllib.parse import quote, urlsplit

from corpus.article import Span
from index.beside.wordbounds import letters, whole_words, words_of

# Bytes of UTF-8: about four and eight words of a European language, about ten and twenty Chinese characters.
TELLING = 30
MOST = 60
# Telegram takes 32 KiB, and nobody wants to see more in a status line.
LONGEST = 800
# In bytes of UTF-8, of which an address needs three characters for each.
MOST_EXACT = LONGEST // 3

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
        title: Stands above the text.
        text: The article's.
        origin: Where the quote starts in it.
        until: What lies behind is not looked at.
    """

    def __init__(self, title: str, text: str, origin: int, until: int) -> None:
        before = letters(title) + letters(text[:origin])
        self._text = text
        self._origin = origin
        self._start = len(before)
        self._letters = before + letters(text[origin:until])

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
        return letters(span.of(self._text))


def link(url: str, text: str, span: Span, title: str = "") -> str:
    """Return an address that opens an article at a quote.

    Args:
        url: The article's address; empty where unknown.
        text: The article's, paragraphs on lines of their own.
        span: Where the quote stands in it.
        title: The headline, which may have the words of a quote too; empty where unknown.

    Returns:
        The address with a text directive; as it is where it takes none, or where the quote stands on
        the page several times and nothing near tells the places apart.
    """
    if not _takes_directive(url):
        return url
    terms = _terms(title, text, whole_words(text, span))
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


def _terms(title: str, text: str, span: Span) -> _Terms | None:
    """Choose few words that lead to the quote and to nothing before it; None where none do."""
    if not span:
        return None
    prefixes, suffixes = _before(text, span.start), _after(text, span.stop)
    page = _Page(title, text, span.start, suffixes[-1].stop if suffixes else span.stop)
    length = _size(text, span) if _first_line(text, span) == span else LONGEST
    exact = _exact(text, page, span, prefixes, suffixes) if length <= MOST_EXACT else None
    ranged = _range(text, page, span, prefixes, suffixes) if length > MOST else None
    return ranged if ranged and (ranged.end or not exact) else exact


def _exact(text: str, page: _Page, span: Span, prefixes: list[Span], suffixes: list[Span]) -> _Terms | None:
    around = _around(text, span, prefixes, suffixes)
    found = (_Terms(before, span, _NOTHING, after) for before, after in around)
    return next((terms for terms in found if page.is_first(terms.prefix, span, terms.suffix)), None)


def _range(text: str, page: _Page, span: Span, prefixes: list[Span], suffixes: list[Span]) -> _Terms | None:
    first = _first_line(text, span)
    heads = _growing(text, (Span(first.start, word.stop) for word in words_of(text, first)))
    tries = [*((_NOTHING, head) for head in heads), *((prefix, heads[-1]) for prefix in prefixes)]
    for prefix, head in tries:
        if page.is_first(prefix, head, _NOTHING):
            return _Terms(prefix, head, *_ending(text, page, head, _last_line(text, span), suffixes))
    return None


def _ending(text: str, page: _Page, head: Span, last: Span, suffixes: list[Span]) -> tuple[Span, Span]:
    """Choose how the quote's end is found; by nothing where it cannot, so that at least the start is."""
    rest = Span(max(last.start, head.stop), last.stop)
    words = words_of(text, rest)
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
    words = words_of(text, Span(max(line, stop - MOST), stop))
    # The first word may have lost its beginning.
    whole = words if stop - MOST <= line else words[1:]
    spans = (Span(word.start, stop) for word in reversed(whole))
    return [span for span in spans if _size(text, span) <= MOST]


def _after(text: str, at: int) -> list[Span]:
    """Return what stands directly behind in one paragraph: one word, two words and so on."""
    start = at + len(text[at:]) - len(text[at:].lstrip())
    line = _first_line(text, Span(start, len(text))).stop
    words = words_of(text, Span(start, min(line, start + MOST)))
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


def _first_line(text: str, span: Span) -> Span:
    line = text.find("\n", span.start, span.stop)
    return span if line < 0 else Span(span.start, line)


def _last_line(text: str, span: Span) -> Span:
    return Span(max(span.start, text.rfind("\n", span.start, span.stop) + 1), span.stop)


def _size(text: str, span: Span) -> int:
    return len(span.of(text).encode())
