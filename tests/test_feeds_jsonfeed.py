"""JSON Feed, whole and broken."""

import json

import pytest
from feeds import FEED, SENTENCE, WHOLE

from corpus.errors import UnreadableInput
from corpus.feeds.jsonfeed import read_json_feed
from corpus.fetched import Fetched
from corpus.followed import Entry


def read(feed):
    data = feed if isinstance(feed, bytes) else json.dumps(feed).encode()
    return read_json_feed(Fetched(url=FEED, data=data))


def test_items():
    """Address, authors, dates and text are read; numbers as ids, as version 1.0 had them."""
    whole = {
        "id": 7,
        "url": "/7",
        "title": "Sieben",
        "content_html": WHOLE,
        "authors": [{"name": "E"}, {"name": "M"}],
    }
    text = {"id": "8", "content_text": "\n\n".join([SENTENCE * 4] * 2) + "1 < 2", "author": {"name": "E"}}
    short = {
        "id": "9",
        "url": "https://x.example/9",
        "content_html": "<p>Kurz.</p>",
        "date_published": "2025-02-12",
    }
    document = read(
        {"version": "https://jsonfeed.org/version/1.1", "title": "Bote", "items": [whole, text, short]}
    )
    paragraphs = f"<p>{SENTENCE * 4}</p><p>{SENTENCE * 4}1 &lt; 2</p>"
    assert document.title == "Bote"
    assert document.entries == (
        Entry(guid="7", link="https://olverbote.example/7", title="Sieben", author="E, M", content=WHOLE),
        Entry(guid="8", author="E", content=paragraphs),
        Entry(guid="9", link="https://x.example/9", published="2025-02-12"),
    )


def test_broken_items():
    """Items that are nothing are named; the others are read."""
    document = read(
        {"items": [{"id": "1", "url": "/1"}, None, {"title": "Leer"}, {"url": "file:///x"}, {"url": 3}]}
    )
    assert [entry.guid for entry in document.entries] == ["1"]
    assert [error.where for error in document.broken] == [
        f"{FEED} ({name})" for name in ("#2", "Leer", "#4", "#5")
    ]


@pytest.mark.parametrize("feed", [b"{", b"[" * 100_000, b"[]", b'{"items": 3}', b"\xff\xfe{", {"title": "x"}])
def test_no_feed(feed):
    """Other JSON, and what is none, is refused."""
    with pytest.raises(UnreadableInput):
        read(feed)
