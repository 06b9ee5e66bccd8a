"""Whatever a text, a link to a part of it opens that part: drawn at random."""

import re
from urllib.parse import unquote

from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Span
from index.beside.fragment import link

URL = "https://anzeiger.example/a?b=1"


def bounded(term, *, start=True, stop=True):
    """Return a pattern for a term whose words may be divided by other white space."""
    words = r"[^\S\n]+".join(map(re.escape, term.split()))
    before = r"(?<!\w)" if start and re.match(r"\w", term) else ""
    return before + words + (r"(?!\w)" if stop and re.search(r"\w\Z", term) else "")


def terms_of(address):
    """Return prefix, start, end and suffix of a text directive, empty where it has none."""
    terms = address.removeprefix(f"{URL}#:~:text=").split(",")
    prefix = terms.pop(0)[:-1] if terms[0].endswith("-") else ""
    suffix = terms.pop()[1:] if terms[-1].startswith("-") else ""
    start, end = (*terms, "")[:2]
    return tuple(map(unquote, (prefix, start, end, suffix)))


def first_match(address, text):
    """Find the place of a text directive as the specification says."""
    prefix, start, end, suffix = terms_of(address)
    before = rf"{bounded(prefix, stop=False)}\s*" if prefix else ""
    sought = bounded(start, start=not prefix, stop=bool(end) or not suffix)
    sought += rf"[\s\S]*?{bounded(end, stop=not suffix)}" if end else ""
    after = rf"\s*{bounded(suffix, start=False)}" if suffix else ""
    return Span(*re.search(f"{before}(?P<quote>{sought}){after}", text, re.IGNORECASE).span("quote"))


WORDS = (
    "ja",
    "Ja.",
    "JA,",
    "nein",
    "Nein!",
    "a-b",
    "-c",
    "d-",
    "&",
    "100%",
    "„so“",
    "Öl",
    "öl.",
    "3,5",
    "x,",
)


GAPS = (" ", " ", " ", "\n\n", "\n", "  ")


@st.composite
def quoted(draw, words):
    """Draw a text of whole words and the span of some of them."""
    drawn = draw(words)
    text, spans = "", []
    for word in drawn:
        spans.append(Span(len(text), len(text) + len(word)))
        text += word + draw(st.sampled_from(GAPS))
    first = draw(st.integers(0, len(drawn) - 1))
    last = draw(st.integers(first, min(len(drawn) - 1, first + 30)))
    return text, Span(spans[first].start, spans[last].stop)


@given(quoted(st.lists(st.sampled_from(WORDS), min_size=1, max_size=40)))
def test_the_first_match_is_the_quote(drawn):
    """However often its words come; or at least its beginning; or else the address stays as it is."""
    text, span = drawn
    address = link(URL, text, span)
    if address != URL:
        found = first_match(address, text)
        _, start, end, _ = terms_of(address)
        beginning = Span(span.start, found.stop)
        expected = span if end or start == " ".join(span.of(text).split()) else beginning
        assert found == expected


@given(quoted(st.integers(1, 60).map(lambda count: [f"{at:03}wörter" for at in range(count)])))
def test_words_that_come_once_are_always_found(drawn):
    """From the quote's first character to its last."""
    text, span = drawn
    assert first_match(link(URL, text, span), text) == span


@given(st.text(), st.integers(-2, 60), st.integers(-2, 60))
def test_any_slice_of_any_text_is_taken(text, start, stop):
    """The terms stand in it, or the address stays as it is."""
    address = link(URL, text, Span(start, stop))
    terms = address.removeprefix(URL).removeprefix("#:~:text=").split(",")
    plain = " ".join(text.split())
    assert [term for term in terms if unquote(term.strip("-")) not in plain] == []
