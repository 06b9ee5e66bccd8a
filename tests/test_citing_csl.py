"""CSL-JSON, read again and set by a processor of citation styles that is not ours."""

import json
from dataclasses import replace

import pytest
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from citing_cases import WORK
from hypothesis import given
from hypothesis import strategies as st

from index.citing import csl

ITEM = {
    "id": "talbote-0c8e9f0f",
    "type": "article-newspaper",
    "title": "Brücke: 50 % teurer?",
    "author": [{"family": "von Weiß", "given": "Anna"}, {"family": "Groß", "given": "Bernd"}],
    "container-title": "Talbote & Söhne",
    "issued": {"date-parts": [[2025, 2, 12]]},
    "accessed": {"date-parts": [[2025, 2, 14]]},
    "URL": "https://talbote.example/a_b?c=%20&d#e",
    "language": "de",
    "note": "Zurückgezogen",
}


def test_an_item() -> None:
    """Names in parts and dates in numbers, each field on a line."""
    written = csl(WORK, "Zurückgezogen")
    assert json.loads(written) == [ITEM]
    assert len(written.splitlines()) == len(ITEM) + 4


@pytest.mark.parametrize(("url", "kind"), [("https://a.example/", "webpage"), ("", "document")])
def test_what_is_unknown_is_left_out(url: str, kind: str) -> None:
    """An empty field would be printed as one."""
    bare = replace(WORK, outlet="", url=url, published=None, author="halvpress", language="")
    (item,) = json.loads(csl(bare))
    assert item["type"] == kind
    assert item["author"] == [{"literal": "halvpress"}]
    assert {"container-title", "issued", "language", "note"}.isdisjoint(item)
    assert ("accessed" in item) is bool(url)


def test_an_outlet_is_no_person() -> None:
    """Even where its name looks like one."""
    (item,) = json.loads(csl(replace(WORK, author="Von Olver Tagblatt", outlet="Olver Tagblatt")))
    assert item["author"] == [{"literal": "Olver Tagblatt"}]


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_it_is_set() -> None:
    """A style prints author, title, outlet and year from it."""
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    works = CitationStylesBibliography(style, CiteProcJSON(json.loads(csl(WORK))), formatter.plain)
    works.register(Citation([CitationItem(WORK.key)]))
    (printed,) = map(str, works.bibliography())
    assert [part in printed for part in ("Weiß, A.", "Groß, B.", "2025", WORK.title, WORK.outlet)] == [
        True
    ] * 5


@given(st.text())
def test_any_text(text: str) -> None:
    """What goes in comes out."""
    (item,) = json.loads(csl(replace(WORK, title=f"a{text}", outlet=f"b{text}")))
    assert (item["title"], item["container-title"]) == (f"a{text}", f"b{text}")
