"""From text as it arrives to the text that is stored."""

import re
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.clean import Block, Cleaned, clean, clean_blocks
from corpus.text import normalise

NEWSPAPER = """Kantstadt sperrt die alte
Brücke über die Marbe

Das Bauamt fand Risse in zwei Pfeilern. Wie lange die Sperre dau-
ert, ist offen. Der Verkehr muss bis auf weiteres über den Norden
fahren.

Kantstadt, Oberland - Den NATO-
Verteidigungsministern war die Brücke noch als sicher vorgeführt
worden, nun ist sie zu. „Wir haben keine Wahl. Das ist bitter“,
sagte Baustadträtin Anna Weiß am Mittwoch den Marbacher Nach-
richten. Betroffen sind Luft- und Wasserwege, Rad-
und Fußwege sowie die deutsch-
französische Schule.

Händler fürchten um Kunden

Die Händler am Brückenkopf nannten die Sperre einen schweren

Schlag und forderten Hilfe der Stadt. Ihr Sprecher rechnet, dass
jeder dritte Kunde ausbleibt, wenn die Arbeiten bis zum 3. Okto-

ber dauern. Die deutsch-französische Schule zieht um. In der

Stadt Marbach gab es nach einer ähnlichen Sperre viele Klagen.
Was bisher geschah
Im Frühjahr hatte der Rat einen Plan beschlossen, der drei Dinge
vorsieht:
- mehr Busse
- billigere Karten
- breitere Wege
Keines davon ist bisher umgesetzt.
"""

NEWSPAPER_TEXT = """Das Bauamt fand Risse in zwei Pfeilern. Wie lange die Sperre dauert, ist offen. Der Verkehr muss bis auf weiteres über den Norden fahren.

Kantstadt, Oberland - Den NATO-Verteidigungsministern war die Brücke noch als sicher vorgeführt worden, nun ist sie zu. „Wir haben keine Wahl. Das ist bitter“, sagte Baustadträtin Anna Weiß am Mittwoch den Marbacher Nachrichten. Betroffen sind Luft- und Wasserwege, Rad- und Fußwege sowie die deutsch-französische Schule.

Händler fürchten um Kunden

Die Händler am Brückenkopf nannten die Sperre einen schweren Schlag und forderten Hilfe der Stadt. Ihr Sprecher rechnet, dass jeder dritte Kunde ausbleibt, wenn die Arbeiten bis zum 3. Oktober dauern. Die deutsch-französische Schule zieht um. In der Stadt Marbach gab es nach einer ähnlichen Sperre viele Klagen.

Was bisher geschah

Im Frühjahr hatte der Rat einen Plan beschlossen, der drei Dinge vorsieht:

- mehr Busse

- billigere Karten

- breitere Wege

Keines davon ist bisher umgesetzt."""  # noqa: E501  # whole paragraphs are the point

LONG = "Die Stadt hat am Mittwoch die alte Brücke über die Marbe gesperrt, weil das Bauamt Risse fand."
LONGER = "Wie lange die Sperre dauert, ist nach den Worten der Baustadträtin Anna Weiß noch völlig offen."


def test_newspaper_text_becomes_whole_paragraphs():
    """Wrapped lines, divided words, page breaks, headline, dateline and sub-headings come out as printed."""
    cleaned = clean(NEWSPAPER)
    assert (cleaned.title, cleaned.text) == (
        "Kantstadt sperrt die alte Brücke über die Marbe",
        NEWSPAPER_TEXT,
    )
    assert cleaned.language == "de"
    assert [span.of(cleaned.text) for span in cleaned.headings] == ["Händler fürchten um Kunden"]


# What stands in the input, and the paragraphs that come out; a blank line is "⏎⏎".
LAYOUTS = {
    "one paragraph": (LONG, [LONG]),
    "one paragraph a line": (f"{LONG}\n{LONGER}\n{LONG}", [LONG, LONGER, LONG]),
    "blank lines between": (f"{LONG}\n\n{LONGER}\n\n\n{LONG}\n", [LONG, LONGER, LONG]),
    "a list": ("Milch\nEier\nBrot\nKäse", ["Milch", "Eier", "Brot", "Käse"]),
    "a list in lower case": ("eggs\nmilk\nbread\ncheese", ["eggs", "milk", "bread", "cheese"]),
    "a table": ("Huber  5  3\nWeiß   4  2\nLang   3  1", ["Huber 5 3", "Weiß 4 2", "Lang 3 1"]),
    "two wrapped lines": (
        "Die Stadt hat am Mittwoch beschlossen, dass die\nBrücke gesperrt bleibt.",
        ["Die Stadt hat am Mittwoch beschlossen, dass die Brücke gesperrt bleibt."],
    ),
    "a torn sentence": (
        "Die Stadt hat am Mittwoch eine Sperre beschlossen und\n\nden Verkehr umgeleitet.",
        ["Die Stadt hat am Mittwoch eine Sperre beschlossen und den Verkehr umgeleitet."],
    ),
    "a lost full stop": (
        "Die Stadt hat am Mittwoch eine Sperre der Brücke beschlossen\n\n.\n\n" + LONGER,
        ["Die Stadt hat am Mittwoch eine Sperre der Brücke beschlossen.", LONGER],
    ),
    "a dateline of its own": (f"KANTSTADT —\n\n{LONG}", [f"KANTSTADT — {LONG}"]),
    "an agency's sign": (f"{LONG}\n\nmwe", [LONG, "mwe"]),
    "spaces within": ("Die   Stadt \t schläft. ", ["Die Stadt schläft."]),
    "nothing": (" \n\n \n", []),
}


@pytest.mark.parametrize(("text", "found"), LAYOUTS.values(), ids=LAYOUTS)
def test_layouts(text, found):
    """Lines join only where they obviously belong to one sentence."""
    assert clean(text, language="de") == Cleaned("\n\n".join(found), (), "", "de")


HYPHENS = {
    "Vertei-\ndigung": "Verteidigung",
    "NATO-\nMinister": "NATO-Minister",
    "Covid-\n19": "Covid-19",
    "EU-\nweite Regeln": "EU-weite Regeln",
    "20-\njährige Pläne": "20-jährige Pläne",
    "K.o.-\nPhase": "K.o.-Phase",
    "Rad-\nund Fußwege": "Rad- und Fußwege",
    "Rad-\noder Fußwege": "Rad- oder Fußwege",
    "Haupt-\nbzw. Nebenwege": "Haupt- bzw. Nebenwege",
    "pre-\nand post-war": "pre- and post-war",
    "Vertei\u00ad\ndigung": "Verteidigung",
    "Vertei\u2010\ndigung": "Verteidigung",
    "Vertei\ufffe\ndigung": "Verteidigung",
    "Vertei-\r\ndigung": "Verteidigung",
    "Vertei\u00addigung": "Verteidigung",
    "Gedanken -\nund Striche": "Gedanken - und Striche",
    "Gedanken –\nund Striche": "Gedanken – und Striche",
}


@pytest.mark.parametrize(("printed", "read"), HYPHENS.items())
def test_hyphens_at_line_ends(printed, read):
    """A divided word is whole again, and a hyphen of the word's own stays."""
    before = "Die Baustadträtin der Stadt Kantstadt sprach über"
    assert clean(f"{before} {printed} im Rat.", language="de").text == f"{before} {read} im Rat."


def test_the_text_knows_how_a_word_is_written():
    """Where the same text has the word with its hyphen within a line, the divided one keeps it."""
    text = "Eine deutsch-französische Klasse zog um. Auch die deutsch-\nfranzösische Bücherei zieht um."
    assert clean(text, language="de").text == text.replace("\n", "")


TITLES = {
    "a headline": (f"Kantstadt sperrt die Brücke\n\n{LONG}", "Kantstadt sperrt die Brücke"),
    "on two lines": (f"Kantstadt sperrt\ndie Brücke\n\n{LONG}", "Kantstadt sperrt die Brücke"),
    "with a byline below": (
        f"Kantstadt sperrt die Brücke\nVon Anna Weiß\n\n{LONG}",
        "Kantstadt sperrt die Brücke",
    ),
    "without a blank line": (f"Kantstadt sperrt die Brücke\n{LONG}", "Kantstadt sperrt die Brücke"),
    "a sentence": (f"Kantstadt sperrt die Brücke.\n\n{LONG}", ""),
    "a question": (f"Kommt die neue Brücke?\n\n{LONG}", ""),
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
    "a question": ([LONG, "Was nun?", LONGER], []),
    "a colon": ([LONG, "Die Liste:", LONGER], []),
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


def test_marked_headings_are_believed():
    """Blocks that are marked as headings are headings whatever they look like, and a repeated title goes."""
    blocks = [Block("Brücke zu", heading=True), Block(f"{LONG}\n\n{LONGER}"), Block("Was nun?", heading=True)]
    cleaned = clean_blocks([*blocks, Block("Nichts.")], title="Brücke zu", language="de")
    assert cleaned.text == f"{LONG}\n\n{LONGER}\n\nWas nun?\n\nNichts."
    assert (cleaned.title, [span.of(cleaned.text) for span in cleaned.headings]) == (
        "Brücke zu",
        ["Was nun?"],
    )


@pytest.mark.parametrize(
    ("given", "language"), [("de", "de"), ("de-AT", "de"), ("EN_us", "en"), ("", "de"), ("deutsch", "de")]
)
def test_a_given_language_counts(given, language):
    """A language code is taken without its region; anything else leaves the choice to the text."""
    assert clean(LONG, language=given).language == language


WORDS = st.sampled_from(
    [
        "Die",
        "Stadt",
        "hat",
        "gesperrt.",
        "und",
        "Vertei-",
        "digung",
        "„Gut“,",
        "NATO-",
        "3.",
        "Mai",
        "–",
        "-",
        "ja?",
        "A",
    ]
)
LINES = st.lists(WORDS, min_size=1, max_size=14).map(" ".join)
TEXTS = st.one_of(
    st.text(max_size=300),
    st.lists(st.tuples(LINES, st.sampled_from(["\n", "\n", "\n\n", "\n  ", "\r\n", "\f", " "]))).map(
        lambda lines: "".join(line + end for line, end in lines)
    ),
)


def _squeezed(text):
    return re.sub(r"[\s\u2010-]", "", text)


@given(TEXTS)
def test_nothing_is_lost_or_invented(text):
    """Title and text together are the input, up to white space and hyphens, in its order."""
    cleaned = clean(text, language="de")
    plain = re.sub("[\u00ad\u2010\ufffe]", "-", text)
    assert _squeezed(normalise(cleaned.title + cleaned.text)) == _squeezed(normalise(plain))


@given(TEXTS)
def test_cleaning_twice_changes_nothing(text):
    """Stored text is in its final form: a second cleaning with the same title leaves it as it is."""
    once = clean(text, language="de")
    assert clean(once.text, title=once.title or "Ohne", language="de").text == once.text


@given(TEXTS)
def test_paragraphs_are_whole(text):
    """Paragraphs have exactly one blank line between them, no line ends inside, no space around."""
    cleaned = clean(text, language="de")
    found = cleaned.text.split("\n\n") if cleaned.text else []
    assert found == [" ".join(paragraph.split()) for paragraph in found if paragraph]
    assert {span.of(cleaned.text) for span in cleaned.headings} <= set(found)
