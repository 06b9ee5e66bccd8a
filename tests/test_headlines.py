"""Headlines and sub-headings."""

import textwrap

import pytest

from corpus.clean import Cleaned, clean

LONG = "Die Stadt hat am Mittwoch die alte Brücke über die Marbe gesperrt, weil das Bauamt Risse fand."
LONGER = "Wie lange die Sperre dauert, ist nach den Worten der Baustadträtin Anna Weiß noch völlig offen."

TITLES = {
    "a headline": (f"Kantstadt sperrt die Brücke\n\n{LONG}", "Kantstadt sperrt die Brücke"),
    "on two lines": (f"Kantstadt sperrt\ndie Brücke\n\n{LONG}", "Kantstadt sperrt die Brücke"),
    "with a byline below": (
        f"Kantstadt sperrt die Brücke\nVon Anna Weiß\n\n{LONG}",
        "Kantstadt sperrt die Brücke",
    ),
    "without a blank line": (f"Kantstadt sperrt die Brücke\n{LONG}", "Kantstadt sperrt die Brücke"),
    "a sentence": (f"Kantstadt sperrt die Brücke.\n\n{LONG}", ""),
    "a question": (f"Kommt die neue Brücke?\n\n{LONG}", "Kommt die neue Brücke?"),
    "a particle at its end": (
        f"Theater führt Einheitspreis ein\n\n{LONG}",
        "Theater führt Einheitspreis ein",
    ),
    "an abbreviation": (
        f"Klinik St. Alwina schließt den Kreißsaal\n\n{LONG}",
        "Klinik St. Alwina schließt den Kreißsaal",
    ),
    "an ordinal number": (
        f"Polizei sucht 17. Verdächtigen\n\n{LONG}",
        "Polizei sucht 17. Verdächtigen",
    ),
    "English capitals": (
        f"Council Approves New Bridge Over River Marbe\n\n{LONG}",
        "Council Approves New Bridge Over River Marbe",
    ),
    "capitals only": (
        f"STADT SPERRT DIE ALTE BRÜCKE\n\n{LONG}",
        "STADT SPERRT DIE ALTE BRÜCKE",
    ),
    "a place": (f"Kantstadt\n\n{LONG}", ""),
    "names": (f"Anna Weiß und Jan Huber\n\n{LONG}", ""),
    "a byline": (f"Von Anna Weiß und Jan Huber\n\n{LONG}", ""),
    "credits": (f"From staff and wire reports\n\n{LONG}", ""),
    "a photograph": (f"Bild: Jan Huber, dpa\n\n{LONG}", ""),
    "a date": (f"12. Februar 2025, 18:35 Uhr\n\n{LONG}", ""),
    "a list": ("Milch und Eier kaufen\n\nBrot holen gehen\n\nKäse bestellen", ""),
    "alone": ("Kantstadt sperrt die Brücke", ""),
}


@pytest.mark.parametrize(("text", "title"), TITLES.values(), ids=TITLES)
def test_headlines(text, title):
    """Only what obviously is a headline leaves the text; everything else stays in it."""
    cleaned = clean(text, language="de")
    assert cleaned.title == title
    assert f"{cleaned.title} {cleaned.text}".split() == text.split()


def test_a_full_headline_is_not_torn():
    """A headline whose second line is as long as the column still ends where it ends."""
    wrapped = "\n".join(textwrap.wrap(f"{LONG} {LONGER}", 60))
    headline = (
        "Kantstadt sperrt nach dem Fund von Rissen am Mittwoch die\nalte Brücke über die Marbe und leitet um"
    )
    assert clean(f"{headline}\n\n{wrapped}").title == headline.replace("\n", " ")


@pytest.mark.parametrize("above", ["Neues Gondelrennen", "Rennen", "Olvertal aktuell\n\nRennen"])
def test_what_is_too_short_for_a_headline_is_no_sentence_either(above):
    """What stands above the first sentence of a text without a title is not quoted."""
    found = clean(f"{above}\n\n{LONG}")
    assert ([span.of(found.text) for span in found.headings], found.title) == (above.split("\n\n"), "")


def test_a_headline_below_a_masthead():
    """It stands below the day; what stands above it is a heading, and what stands below is text."""
    found = clean(f"Olvertal aktuell\n\nFreitag, 14. März 2025\n\nStadt sperrt die Brücke\n\n{LONG}")
    above = [span.of(found.text) for span in found.headings]
    assert (found.title, above) == ("Stadt sperrt die Brücke", ["Olvertal aktuell", "Freitag, 14. März 2025"])


def test_a_standfirst_below_a_title_stays_text():
    """It says more than a headline."""
    found = clean(f"Rat prüft Schäden\n\n{LONG}", title="Stadt sperrt die Brücke")
    assert found.headings == ()


def test_a_given_title_stays():
    """A title that is given is kept on one line, and leaves the text where the text begins with it."""
    repeated = clean(f"Brücke: gesperrt\n\n{LONG}", title=" Brücke\n gesperrt ", language="de")
    assert repeated == Cleaned(LONG, (), "Brücke gesperrt", "de")
    other = clean(f"Kantstadt sperrt die Brücke\n\n{LONG}", title="Sperre", language="de")
    assert (other.title, other.text) == ("Sperre", f"Kantstadt sperrt die Brücke\n\n{LONG}")


HEADINGS = {
    "between text": ([LONG, "Händler fürchten um Kunden", LONGER], ["Händler fürchten um Kunden"]),
    "two": ([LONG, "Erstens", LONGER, "Zweitens", LONG], ["Erstens", "Zweitens"]),
    "with a full stop": ([LONG, "Händler fürchten um Kunden.", LONGER], []),
    "a question": ([LONG, "Was nun?", LONGER], ["Was nun?"]),
    "a byline": ([LONG, LONGER, "Von Anna Weiß"], ["Von Anna Weiß"]),
    "an ordinal number": ([LONG, "Probelauf seit dem 1. Mai", LONGER], ["Probelauf seit dem 1. Mai"]),
    "an office": ([LONG, "Kritik an Dr. Huber", LONGER], ["Kritik an Dr. Huber"]),
    "a particle at its end": (
        [LONG, "Stadt stellt den Fährbetrieb ein", LONGER],
        ["Stadt stellt den Fährbetrieb ein"],
    ),
    "a colon": ([LONG, "Die Liste:", LONGER], []),
    "a colon behind nouns": ([LONG, "Kritik der Opposition:", LONGER], ["Kritik der Opposition:"]),
    "a colon behind a description": (
        [LONG, "Die wichtigsten Ergebnisse im Überblick:", LONGER],
        ["Die wichtigsten Ergebnisse im Überblick:"],
    ),
    "an English colon": ([LONG, "More on the bridge:", LONGER], ["More on the bridge:"]),
    "a verb before a colon": ([LONG, "Die Stadt teilte mit:", LONGER], []),
    "a plural verb before a colon": ([LONG, "Das sagen Händler:", LONGER], []),
    "an English verb before a colon": ([LONG, "The mayor said on Friday:", LONGER], []),
    "an English answer": ([LONG, "The council in response to Ms Hill:", LONGER], []),
    "a colon before a quotation": ([LONG, "Kritik der Opposition:", f"„{LONGER}“"], []),
    "a colon before a list": ([LONG, "Die Ziele der Stadt:", f"– {LONGER}", LONGER], []),
    "what is quoted from": ([LONG, "Aus dem Brief der Bank:", LONGER], []),
    "who speaks": ([LONG, "Anna Weiß:", LONGER], []),
    "behind a photograph": (
        [LONG, "Foto: dpa", "Händler fürchten um Kunden", LONGER],
        ["Foto: dpa", "Händler fürchten um Kunden"],
    ),
    "behind a signature": (
        [LONG, "– Ann Hill and Tom Reed, Harbour Post", "Händler fürchten um Kunden", LONGER],
        ["– Ann Hill and Tom Reed, Harbour Post", "Händler fürchten um Kunden"],
    ),
    "a list with dashes": ([f"{LONG[:-1]}:", "– Mehr Busse", "– Neue Wege", LONGER], []),
    "an item with a dash": ([LONG, "– Neue Wege nach Marbach", LONGER], []),
    "behind an hour": (
        [LONG, "12:55 Uhr", "Händler fürchten um Kunden", LONGER],
        ["Händler fürchten um Kunden"],
    ),
    "last": ([LONG, LONGER, "Mehr zum Thema"], []),
    "a list": ([LONG, "Milch", "Eier", "Brot", LONGER], []),
    "a date": ([LONG, "12.02.2025, 18:35 Uhr", LONGER], []),
    "two sentences": ([LONG, "Es brennt. Die Feuerwehr kommt", LONGER], []),
    "lower case": ([LONG, "mwe", LONGER], []),
    "before a short one": ([LONG, "Händler fürchten um Kunden", "Alle klagen laut."], []),
}


@pytest.mark.parametrize(("written", "found"), HEADINGS.values(), ids=HEADINGS)
def test_sub_headings(written, found):
    """A short paragraph without full stop between paragraphs of text is a sub-heading, unless in doubt."""
    cleaned = clean("\n\n".join(written), language="de")
    assert cleaned.text == "\n\n".join(written)
    assert [span.of(cleaned.text) for span in cleaned.headings] == found
