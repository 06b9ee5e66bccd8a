"""Lines as they arrive → whole paragraphs."""

import textwrap

import pytest

from corpus.clean import Cleaned, clean

LONG = "Die Stadt hat am Mittwoch die alte Brücke über die Marbe gesperrt, weil das Bauamt Risse fand."
LONGER = "Wie lange die Sperre dauert, ist nach den Worten der Baustadträtin Anna Weiß noch völlig offen."

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
    "a torn word in lines of no one width": (
        "Das Vorhaben in den Dörfern an der Olver, so hieß es, be-\n\nginne im Herbst.",
        ["Das Vorhaben in den Dörfern an der Olver, so hieß es, beginne im Herbst."],
    ),
    "torn before a figure": (
        "Der Rat traf sich um\n\n4.10 Uhr im Saal.",
        ["Der Rat traf sich um 4.10 Uhr im Saal."],
    ),
    "torn before the speaker": (
        f"„Das bleibt so“, sagte\n\nHallgarn.\n\n{LONG}",
        ["„Das bleibt so“, sagte Hallgarn.", LONG],
    ),
    "torn after few words": (
        "Die Sitzung begann um\n\nvier Uhr im Saal.",
        ["Die Sitzung begann um vier Uhr im Saal."],
    ),
    "torn in its second sentence": (
        f"{LONG} Der Verkehr rollt über\n\nMarbach weiter.",
        [f"{LONG} Der Verkehr rollt über Marbach weiter."],
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


@pytest.mark.parametrize("heading", ["Stadt baut Brücke um", "Woran es liegt, was dahinter steht: die"])
def test_headings_are_not_torn(heading):
    """A verb's part ends a heading; before a list nothing is joined."""
    item = "- Plan der Stadt." if heading.endswith("die") else LONGER
    assert clean(f"{LONG}\n\n{heading}\n\n{item}").text == f"{LONG}\n\n{heading}\n\n{item}"


def test_a_full_line_with_two_sentences_is_torn():
    """One line that fills the column may be a heading, but not with the end of a sentence in it."""
    whole = f"{LONG} {LONGER} {LONG} {LONGER}"
    wrapped = "\n".join(textwrap.wrap(whole, 60))
    torn = "Das Amt sperrte sie. Anna Weiß ließ am Mittwoch zwei Pfeiler\n\nMarbachs mit Stahl stützen."
    heading = "Das Bauamt der Stadt Marbach an der Marbe stützt zwei Pfeiler"
    assert clean(f"{wrapped}\n\n{torn}").text == f"{whole}\n\n{torn.replace(chr(10) * 2, ' ')}"
    assert clean(f"{wrapped}\n\n{heading}\n\n{whole}").text == f"{whole}\n\n{heading}\n\n{whole}"


HYPHENS = {
    "Vertei-\ndigung": "Verteidigung",
    "NATO-\nMinister": "NATO-Minister",
    "Covid-\n19": "Covid-19",
    "EU-\nweite Regeln": "EU-weite Regeln",
    "20-\njährige Pläne": "20-jährige Pläne",
    "K.o.-\nPhase": "K.o.-Phase",
    "deutsch-\nfranzösische Pläne": "deutsch-französische Pläne",
    "schwarz-\nroten Plänen": "schwarz-roten Plänen",
    "Stammtisch-\ngesellschaften": "Stammtischgesellschaften",
    "politi-\nschen Plänen": "politischen Plänen",
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
