"""What a page says of its article in JSON-LD."""

import dataclasses
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from corpus.readers.fields import Fields
from corpus.readers.linked import Access, linked_access, linked_fields

NODE = {
    "@type": "NewsArticle",
    "headline": "Die  Brücke\nwird teurer",
    "url": "https://example.org/a",
    "publisher": {"name": "Talbote"},
    "author": [{"name": "A. Huber"}, "B. Weiß"],
    "datePublished": "2025-02-12",
}
FIELDS = Fields(
    title="Die Brücke wird teurer",
    url="https://example.org/a",
    source="Talbote",
    author="A. Huber, B. Weiß",
    published="2025-02-12",
)


def page(*scripts):
    marked = (f'<script type="application/ld+json">{script}</script>' for script in scripts)
    return html.fromstring(f"<html><head>{''.join(marked)}</head><body><p>x</p></body></html>")


def fields_of(*nodes):
    return linked_fields(page(*(json.dumps(node) for node in nodes)))


@pytest.mark.parametrize(
    "node",
    [
        NODE,
        [{"@type": "Person"}, NODE],
        {"@graph": [{"@type": "WebSite"}, NODE]},
        {"@type": "WebPage", "mainEntity": NODE},
        NODE | {"@type": ["Thing", "BlogPosting"]},
        NODE | {"url": None, "mainEntityOfPage": {"@id": "https://example.org/a"}},
    ],
)
def test_wherever_the_article_stands(node):
    """Alone, in a list or a graph, in a page."""
    assert fields_of(node) == FIELDS


def test_the_first_article_counts():
    """Others are what the page links to."""
    assert fields_of({"@type": "Person"}, NODE, NODE | {"headline": "Mehr"}) == FIELDS


@pytest.mark.parametrize("script", ["", "{", "[" * 100_000, '{"@type": "Person", "name": "x"}', "7", "null"])
def test_a_page_that_says_nothing_of_use(script):
    """Broken or hostile scripts are passed over."""
    assert linked_fields(page(script)) == Fields()


def test_broken_lines_within_strings():
    """Strict JSON forbids them, pages have them."""
    assert linked_fields(page('{"@type": "Article", "headline": "Eins\nzwei"}')) == Fields(title="Eins zwei")


def test_what_is_nested_without_end_is_left():
    """Eight levels are more than any page has."""
    node = NODE
    for _ in range(9):
        node = {"mainEntity": node}
    assert fields_of(node) == Fields()


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["name", "@id", "@type", "x"]), inner),
    max_leaves=8,
)


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from([*NODE, "mainEntityOfPage"]), VALUES))
def test_any_value(values):
    """Whatever a page writes there, the fields are text on one line."""
    found = fields_of(NODE | values)
    assert all(isinstance(getattr(found, name), str) for name in Fields.__slots__)
    assert "\n" not in "".join(getattr(found, name) for name in Fields.__slots__)


def test_an_author_nested_without_end_is_left():
    """Nobody is called that."""
    author: object = "A. Huber"
    for _ in range(50):
        author = [author]
    assert fields_of(NODE | {"author": author}) == dataclasses.replace(FIELDS, author="")


def test_a_publisher_that_stands_elsewhere():
    """A graph names its publisher once and refers to it."""
    publisher = {"@type": "Organization", "@id": "#org", "name": "Talbote"}
    graph = {"@graph": [NODE | {"publisher": {"@id": "#org"}}, publisher]}
    assert fields_of(graph) == FIELDS
    assert fields_of(NODE | {"publisher": {"@id": "#none"}}) == dataclasses.replace(FIELDS, source="")


@pytest.mark.parametrize(
    ("node", "access"),
    [
        (NODE, Access()),
        (NODE | {"isAccessibleForFree": True, "wordCount": "812"}, Access(is_free=True, words=812)),
        (NODE | {"isAccessibleForFree": "False"}, Access(is_free=False)),
        (
            NODE
            | {
                "isAccessibleForFree": True,
                "hasPart": [{"isAccessibleForFree": "false", "cssSelector": [".a", "#b"]}, "x"],
            },
            Access(is_free=False, selectors=(".a", "#b")),
        ),
        (NODE | {"hasPart": {"isAccessibleForFree": False, "cssSelector": 5}}, Access(is_free=False)),
        ({"@type": "Person", "isAccessibleForFree": False}, Access()),
    ],
)
def test_who_may_read(node, access):
    """What the article or a part of it says of payment, however it is written."""
    assert linked_access(page(json.dumps(node))) == access
