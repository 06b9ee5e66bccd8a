"""What an article is called, who wrote it and who printed it."""

import pytest

from corpus.readers.page import naming
from corpus.readers.page.dom import parse

URL = "https://www.tal-bote.example/stadt/1"


def tree(body="", head="", title=""):
    return parse("a", f"<html><head><title>{title}</title>{head}</head><body>{body}<p>x</p></body></html>")


def og(name, content):
    return f'<meta property="og:{name}" content="{content}">'


@pytest.mark.parametrize(
    ("page", "linked", "expected"),
    [
        (tree("<h1>Nein</h1>", og("title", "Auch nein")), "Br&uuml;cke zu | Talbote", "Brücke zu"),
        (tree("<h1>Brücke zu</h1>", og("title", "Stadt: Brücke zu - Talbote - Lokales")), "", "Brücke zu"),
        (tree(head=og("title", "Brücke zu – Talbote")), "", "Brücke zu"),
        (tree(head=og("title", "Brücke – was nun? | Talbote")), "", "Brücke – was nun?"),
        (tree(title="Talbote: Brücke zu"), "", "Brücke zu"),
        (tree(title="Talbote | Brücke zu"), "", "Brücke zu"),
        (tree("<h1><span class='kicker'>Kantstadt</span> Brücke zu</h1>", title="Talbote"), "", "Brücke zu"),
        (tree("<h1>Logo</h1><h2>Brücke zu</h2>", title="Brücke zu"), "", "Brücke zu"),
        (tree("<h1>Brücke zu</h1>", title="x " * 9_000), "y" * 501, "Brücke zu"),
        (tree(), "", ""),
    ],
)
def test_titles(page, linked, expected):
    """The headline is as it is printed, without the outlet and the line above it."""
    assert naming.title(page, linked, "Talbote") == expected


@pytest.mark.parametrize(
    ("page", "linked", "expected"),
    [
        (tree(head=og("site_name", "Anders")), "Talbote", "Talbote"),
        (tree(head=og("site_name", "Talbote")), "talbote.example", "Talbote"),
        (tree(head=og("site_name", "Home")), "", "tal-bote.example"),
        (tree("<i itemprop='publisher'><meta itemprop='name' content='Talbote'></i>"), "", "Talbote"),
        (tree(title="Brücke zu | Tal-Bote"), "", "Tal-Bote"),
        (tree("<h1>Brücke zu</h1>", title="Brücke zu | Neue Post"), "", "Neue Post"),
        (tree("<a href='/'>Tal Bote</a>", title="Brücke zu"), "", "Tal Bote"),
        (tree("<a href='/'>Startseite</a>", title="Brücke zu"), "", "tal-bote.example"),
    ],
)
def test_outlets(page, linked, expected):
    """A printed name comes before a domain, and a domain before nothing."""
    assert naming.outlet(page, linked, URL) == expected


@pytest.mark.parametrize(
    ("page", "linked", "expected"),
    [
        (tree(), "By Eva Lang", "Eva Lang"),
        (tree(head="<meta name='author' content='https://facebook.example/x'>"), "", ""),
        (tree(head="<meta name='Author' content='Eva Lang und Jan Huber'>"), "", "Eva Lang, Jan Huber"),
        (tree("<h1>T</h1><p>Von Eva Lang, Talbote</p>"), "", "Eva Lang"),
        (tree("<h1>T</h1><p>By Eva Lang, Staff Writer<br>3 May 2025</p>"), "", "Eva Lang"),
        (tree("<h1>T</h1><p>Interview: Eva Lang</p>"), "", "Eva Lang"),
        (tree("<h1>T</h1><p>Von Sonntag an fahren die erfundenen Busse jede Nacht.</p>"), "", ""),
        (tree("<h1>T</h1><a rel='author' href='/x'>Eva Lang</a>"), "", "Eva Lang"),
    ],
)
def test_authors(page, linked, expected):
    """Names are taken from the metadata, then from the line near the headline, without role and outlet."""
    assert naming.author(page, linked, "Talbote", naming.heading(page, "T")) == expected


def test_where_the_headline_is_printed():
    """It is found in any heading; one that only resembles it is another one's."""
    page = tree("<h1>Talbote</h1><h2>Brücke zu</h2><h2>Tram fährt</h2>")
    assert naming.heading(page, "Brücke zu").text == "Brücke zu"
    assert naming.heading(page, "Bad öffnet").text == "Talbote"
    assert naming.heading(tree("<h1>a</h1><h1>b</h1>"), "Bad öffnet") is None
