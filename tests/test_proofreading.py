"""What may not belong to an article is found, and dropped without touching the rest; all texts invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Article, Span
from corpus.proofreading import Oddity, Suspect, paragraphs, suspicious, without, word_count

LONG = (
    "Der Gemeinderat von Olvermünde hat am Dienstag nach langer Aussprache beschlossen, die alte Mühle am "
    "Fluss zu kaufen und darin eine Bücherei einzurichten, Nummer {}."
)


def article(*texts, headings=()):
    text = "\n\n".join(texts)
    starts = {each: text.index(each) for each in headings}
    return Article(text=text, headings=tuple(Span(at, at + len(each)) for each, at in starts.items()))


def kinds(*texts, **more):
    return {suspect.paragraph: suspect.oddity for suspect in suspicious(article(*texts, **more))}


@pytest.mark.parametrize(
    ("text", "oddity"),
    [
        ("Lesen Sie auch: Mühle wird verkauft", Oddity.TEASER),
        ("Mehr zum Thema", Oddity.TEASER),
        ("Das könnte Sie auch interessieren", Oddity.TEASER),
        ("Read more: Mill is for sale", Oddity.TEASER),
        ("Related stories", Oddity.TEASER),
        ("You might also like", Oddity.TEASER),
        ("Anzeige", Oddity.ADVERT),
        ("– Werbung –", Oddity.ADVERT),
        ("ADVERTISEMENT", Oddity.ADVERT),
        ("Story continues below advertisement", Oddity.ADVERT),
        ("Wir verwenden Cookies. Alle akzeptieren", Oddity.CONSENT),
        ("An dieser Stelle steht ein externer Inhalt.", Oddity.CONSENT),
        ("We value your privacy. Manage consent here.", Oddity.CONSENT),
        ("Bestellen Sie unseren Newsletter", Oddity.NEWSLETTER),
        ("Sign up for our morning briefing.", Oddity.NEWSLETTER),
        ("Folgen Sie uns auf allen Kanälen", Oddity.NEWSLETTER),
        ("© 2025 Olverbote", Oddity.RIGHTS),
        ("Olverbote 2025. Alle Rechte vorbehalten.", Oddity.RIGHTS),
        ("The Harbour Post. All rights reserved", Oddity.RIGHTS),
        ("Foto: Ada Ast", Oddity.CREDIT),
        ("(Symbolbild: Ada Ast / Olverbild)", Oddity.CREDIT),
        ("Photo by Ann Hill", Oddity.CREDIT),
        ("https://olverbote.example/muehle", Oddity.ADDRESS),
        ("redaktion@olverbote.example", Oddity.ADDRESS),
    ],
)
def test_what_is_no_part_of_an_article(text, oddity):
    """Each is told by its kind, wherever it stands."""
    assert kinds(LONG.format(1), text, LONG.format(2)) == {1: oddity}


@pytest.mark.parametrize(
    "text",
    [
        "Der Anzeige zufolge fehlten 200 Taler in der Kasse.",
        "Lesen kann man dort auch abends.",
        "The council will read more letters next week, it said.",
        "Das Foto zeigt die Mühle von der Seite des Flusses.",
        "„Wir wollen Werbung verbieten“, sagte die Bürgermeisterin.",
        "Mehr Geld gibt es nicht.",
    ],
)
def test_what_is_said_is_not_suspicious(text):
    """A sentence that merely has such a word is part of the article."""
    assert kinds(LONG.format(1), text, LONG.format(2)) == {}


def test_a_long_paragraph_reports_on_cookies():
    """What is longer than a notice is news about notices; so is a sub-heading."""
    long = "Das Gericht urteilte über Cookies. " + LONG.format(1) + " " + LONG.format(2)
    assert kinds(long, "Streit um Cookies", LONG.format(3), headings=["Streit um Cookies"]) == {}


def test_a_repeated_paragraph():
    """The second one is told, also where only spaces and capitals differ."""
    assert kinds(LONG.format(1), LONG.format(2), LONG.format(1).upper()) == {2: Oddity.REPEATED}


def test_a_short_paragraph_amid_long_ones():
    """It is told where most others are long, and not where it is a sub-heading."""
    long = [LONG.format(n) for n in range(3)]
    assert kinds(*long, "Kommentare (3)") == {3: Oddity.SHORT}
    assert kinds(*long, "Der Kauf", LONG.format(4), headings=["Der Kauf"]) == {}
    assert kinds("Ja.", "Nein.", long[0], "Doch.") == {}


def test_a_book_is_looked_at_in_part():
    """Nobody waits for what nobody reads through."""
    found = suspicious(article(*(f"Foto: Ada Ast {number}" for number in range(1_200))))
    assert found == tuple(Suspect(number, Oddity.CREDIT) for number in range(1_000))


def test_dropping_a_paragraph():
    """The others stay as they are, and so do the sub-headings among them."""
    whole = article("Eins.", "Zwischen", "Anzeige", "Danach", "Drei.", headings=["Zwischen", "Danach"])
    assert without(whole, 2) == article(
        "Eins.", "Zwischen", "Danach", "Drei.", headings=["Zwischen", "Danach"]
    )
    assert without(whole, 1) == article("Eins.", "Anzeige", "Danach", "Drei.", headings=["Danach"])
    assert [span.of(whole.text) for span in paragraphs(whole)][::4] == ["Eins.", "Drei."]
    assert word_count(whole) == 5


@pytest.mark.parametrize(("texts", "at", "error"), [(("Eins.",), 0, ValueError), (("A", "B"), 5, IndexError)])
def test_what_cannot_be_dropped(texts, at, error):
    """The last paragraph stays, and one that is not there is none."""
    with pytest.raises(error):
        without(article(*texts), at)


@given(st.lists(st.text(min_size=1).filter(lambda text: "\n" not in text), min_size=2), st.data())
def test_paragraphs_add_up(texts, data):
    """Whatever stands in them, dropping one leaves exactly the others, and looking raises nothing."""
    whole = article(*texts)
    at = data.draw(st.integers(0, len(texts) - 1))
    left = [*texts[:at], *texts[at + 1 :]]
    if any(map(str.isalnum, "".join(left))):
        assert [span.of(without(whole, at).text) for span in paragraphs(without(whole, at))] == left
    assert all(isinstance(suspect, Suspect) for suspect in suspicious(whole))
