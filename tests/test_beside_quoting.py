"""Quotes with all that is known of their source."""

from dataclasses import replace

import pytest

from corpus.article import Article
from index.matches import missing
from index.scope import Scope
from index.told import Kind, Voice
from tests.toys import toy_archive


@pytest.fixture
def ask(tmp_path):
    """A function from a question and the articles of an archive to the answer."""
    opened = []

    def answer(question, *articles, **more):
        opened.append(toy_archive(tmp_path / str(len(opened)), articles))
        return opened[-1].ask(question, limit=1, **more)

    yield answer
    for archive in opened:
        archive.close()


@pytest.fixture
def best(ask):
    """The first quote of such an answer."""
    return lambda *given, **more: ask(*given, **more).quotes[0]


def test_a_quote_links_to_its_place(best):
    """Beside the plain address of its article."""
    text = "Die Sanierung der Brücke kostet viel. Das Geld fehlt."
    article = Article(id="bridge", title="Brücke", url="https://talbote.example/1", text=text, language="de")
    quote = best("Was kostet die Sanierung der Brücke?", article)
    assert (quote.text, quote.url, quote.link) == (
        text,
        "https://talbote.example/1",
        "https://talbote.example/1#:~:text=Die%20Sanierung%20der%20Br%C3%BCcke%20kostet%20viel.%20Das%20Geld%20fehlt.",
    )


def test_an_outlet_does_not_cite_itself(best):
    """Whom else a sentence names as its source stands beside it."""
    text = "Die Sanierung der Brücke kostet mehr, berichtete der Olverbote unter Berufung auf Reuters."
    own = Article(id="own", source="Olverbote", text=text, language="de")
    other = replace(own, id="other", source="Talbote", text=text.replace("mehr", "viel mehr Geld als je"))
    question = "Was kostet die Sanierung der Brücke?"
    found = {one.source: best(question, own, other, scope=Scope(outlet=one.source)) for one in (own, other)}
    assert {source: quote.cites for source, quote in found.items()} == {
        "Olverbote": ("Reuters",),
        "Talbote": ("Olverbote", "Reuters"),
    }


def test_who_speaks_is_told(best):
    """The sentence before a quote may name whom its pronoun means."""
    text = "„Es wird teuer“, sagte Ada Quandel. „Die Sanierung der Brücke kostet neun Millionen“, sagte sie."
    quote = best("Was kostet die Sanierung der Brücke?", Article(id="own", text=text, language="de"))
    assert quote.voice == Voice(Kind.DIRECT, "Ada Quandel")


@pytest.mark.parametrize(
    ("day", "printed", "lacking"),
    [
        ("am 13. Dezember", "am 13.12.2024", ()),
        ("am 13. Dezember", "am 13. Dezember", ()),
        ("am 13.12.", "am 13. Dezember", ()),
        ("am 4. Mai", "am 04.05.2024", ()),
        ("am 13. Dezember 2023", "am 13.12.2024", ("2023",)),
        ("am 13. Dezember", "am 12.12.2024", ("13",)),
        ("im Dezember", "am 12.12.2024", ()),
        ("am 13. Dezember", "im Winter", ("13", "Dezember")),
    ],
)
def test_a_day_is_not_missing_where_it_is_printed_otherwise(ask, day, printed, lacking):
    """Its year is, where another one stands there, and all of it where another day does."""
    text = f"Die Werft in Tarn taufte {printed} ihr größtes Boot auf den Namen Alwina."
    question = f"Welches Boot taufte die Werft in Tarn {day}?"
    article = Article(id="own", text=text, language="de")
    answer = ask(question, article, any_time=True)
    assert missing(answer.telling, [quote.holds for quote in answer.quotes]) == lacking
