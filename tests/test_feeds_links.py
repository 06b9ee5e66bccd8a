"""Addresses made absolute, and feeds that pages name."""

import pytest

from corpus.feeds.links import LONGEST_URL, Alternate, absolute, alternates, host

PAGE = "https://olverbote.example/news/"


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("/a", "https://olverbote.example/a"),
        ("a", "https://olverbote.example/news/a"),
        ("//x.example/a", "https://x.example/a"),
        (" https://x.example/\n a ", "https://x.example/a"),
        ("", ""),
        ("javascript:alert(1)", ""),
        ("file:///etc/hostname", ""),
        ("data:text/html,x", ""),
        ("http://[kaputt", ""),
        ("/" + "a" * LONGEST_URL, ""),
    ],
)
def test_absolute(link, expected):
    """Only addresses of the web come out, whole."""
    assert absolute(PAGE, link) == expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://www.x.example:8080/a", "x.example"),
        ("https://x.example", "x.example"),
        ("http://[", ""),
        ("", ""),
    ],
)
def test_host(url, expected):
    """The host is named without "www."."""
    assert host(url) == expected


def test_alternates():
    """The feeds of a page are found in its order, those of comments last, each once."""
    page = """<html><head>
     <link rel="alternate" type="application/rss+xml" title="Kommentare" href="/comments/feed">
     <link rel="alternate" type="application/rss+xml; charset=utf-8" title=" Alle
        Meldungen " href="/feed">
     <link rel="ALTERNATE home" type="application/atom+xml" href="atom.xml">
     <link rel="alternate" type="application/rss+xml" title="Alle Meldungen" href="/feed">
     <link rel="alternate" type="application/json" href="/wp-json/1">
     <link rel="alternate" hreflang="en" href="/en">
     <link rel="alternate" type="application/feed+json" href="javascript:x">
     <link rel="stylesheet" href="/s.css">
     </head><body><p>Erfunden.</body>"""
    assert alternates(PAGE, page) == (
        Alternate("https://olverbote.example/feed", "Alle Meldungen"),
        Alternate("https://olverbote.example/news/atom.xml", ""),
        Alternate("https://olverbote.example/comments/feed", "Kommentare"),
    )


@pytest.mark.parametrize("markup", ["", " ", "<!-- -->", "Text", "<html></html>"])
def test_no_alternates(markup):
    """A page without feeds has none."""
    assert alternates(PAGE, markup) == ()
