"""Where a text comes from that several outlets print."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Article, Revision, Span
from index.beside.origins import _AGENCIES, agencies, copies, origin
from index.found import Asked, Found
from index.quotes import Run, Traits

NEWS = "Ein Blitz traf am Montag den Kirchturm von Olvermünde und setzte das Dach in Brand."
OTHER = "Ein Blitz traf am Freitag das Rathaus von Olvermünde und setzte den Keller in Brand."


@pytest.mark.parametrize(
    ("text", "author", "expected"),
    [
        ("Olvermünde (dpa) - Ein Blitz traf den Turm.", "", ("dpa",)),
        ("Olvermünde (dpa/lnw) – Ein Blitz traf den Turm.", "", ("dpa",)),
        ("OLVERMÜNDE, Germany (AP) — A bolt hit the tower.", "", ("AP",)),
        ("Olvermünde (AFP/Reuters): Ein Blitz.", "", ("AFP", "Reuters")),
        ("Ein Blitz traf den Turm. (APA)", "", ("APA",)),
        ("Ein Blitz traf den Turm. (red, apa, 14. Mai 2025)", "", ("APA",)),
        ("Ein Blitz traf den Turm. (Reuters, dpa)", "", ("Reuters", "dpa")),
        ("Ein Blitz traf den Turm.", "dpa", ("dpa",)),
        ("Ein Blitz traf den Turm.", "Ada Quandel, dpa-AFX", ("dpa-AFX",)),
        ("Ein Blitz traf den Turm.", "Sid Quandel", ()),
        ("Die Agentur (dpa) sprach mit dem Küster.", "", ()),
        ("Ein Blitz traf den Turm. Das meldete dpa.", "", ()),
        ("Ein Blitz traf den Turm (Kapelle).", "", ()),
        ("", "", ()),
    ],
)
def test_agencies(text, author, expected):
    """They mark the beginning, the end or the author's place; elsewhere they are only mentioned."""
    assert agencies(Article(text=text, author=author)) == expected


def run(number, text, published="", source=""):
    article = Article(id=f"a{number}", text=text, published=published, source=source)
    asked = Asked({}, {}, frozenset(), 1.0)
    found = Found(Revision(id=number, number=1, article=article, added=""), (), asked, 0.0, 0.0, 0.0)
    return Run(found, Span(0, len(text)), Traits(*[0.0] * len(Traits._fields)), 1.0)


def test_copies_are_other_articles_with_nearly_the_same_words():
    """The earliest first; what says less, more or something else is no copy."""
    quoted = run(1, NEWS)
    others = [
        run(2, NEWS.replace("Ein Blitz", "Ein heftiger Blitz")),
        run(3, NEWS, "2025-05-14"),
        run(4, NEWS.replace(" und setzte das Dach in Brand", "")),
        run(5, f"{NEWS} Verletzt wurde niemand, doch der Schaden ist groß."),
        run(6, OTHER),
        run(7, NEWS, "2025-05-13"),
        quoted,
    ]
    assert [article.id for article in copies(quoted, others)] == ["a7", "a3", "a2"]


@pytest.mark.parametrize(
    ("printed", "instead"),
    [("setzte", "setzte nicht"), ("am Montag", "am 12. Mai"), ("Olvermünde", "Grelhaven"), ("das", "zwei")],
)
def test_what_says_something_else_is_no_copy(printed, instead):
    """A negation, a number or another name, however few words differ."""
    quoted, other = run(1, NEWS), run(2, NEWS.replace(printed, instead))
    assert (copies(quoted, [other]), quoted.repeats(other)) == ((), False)


def test_an_outlet_is_named_once():
    """By its earliest article, and never beside its own quote."""
    quoted = run(1, NEWS, source="Talbote")
    others = [
        run(2, NEWS, "2025-05-15", source="Bergbote"),
        run(3, NEWS, "2025-05-14", source="BERGBOTE"),
        run(4, NEWS, "2025-05-13", source="Talbote"),
        run(5, NEWS, "2025-05-16", source="Anzeiger"),
    ]
    assert [article.id for article in copies(quoted, others)] == ["a3", "a5"]


def test_linked_copies_are_named_where_they_print_the_quote():
    """Word by word, whatever marks and spaces they set; found ones once, as they are found."""
    quoted, found = run(1, NEWS, source="Talbote"), run(2, NEWS, source="Bergbote")
    linked = [
        run(number, text, source=f"Outlet {number}").found.revision
        for number, text in enumerate(
            [
                f"Olvermünde (dpa) \u2013 {NEWS} Verletzt wurde niemand.",
                NEWS.replace("in Brand.", "in\u00a0Brand, „sagte sie“"),
                NEWS.replace("setzte das", "setzte am Ende das"),
                NEWS.replace("in Brand", "in Brandenburg ab"),
            ],
            3,
        )
    ]
    named = copies(quoted, [found], [found.found.revision, *linked])
    assert [article.id for article in named] == ["a2", "a3", "a4"]


@given(st.text(), st.text())
def test_any_text_can_be_read(text, author):
    """Names are of those that are known."""
    assert set(agencies(Article(text=text, author=author))) <= set(_AGENCIES.split("|"))


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        (Article(id="a", text="Es brennt.", source="Bote", author="dpa/AFP"), {"dpa", "AFP"}),
        (Article(id="a", text="Es brennt.", source="Bote"), {"bote"}),
        (Article(id="a", text="Es brennt."), {"\na"}),
    ],
)
def test_origin(article, expected):
    """The agencies, else the outlet, else the article itself."""
    assert origin(article) == expected
