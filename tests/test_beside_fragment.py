"""Addresses that open an article at a quote: what is in them."""

import re
from urllib.parse import unquote

import pytest

from corpus.article import Span
from index.beside.fragment import LONGEST, link

URL = "https://anzeiger.example/a?b=1"
BRIDGE = (
    "Die Brücke ist zu. Das sagte die Stadt. Nein, so schlimm ist es nicht.\n\n"
    "Am Ufer wartet Anna-Lena Öttl & ruft: „Wie lange noch, bitte?“ Das sagte die Stadt. Niemand weiß es, "
    "denn die 10 000 Euro für das Gutachten, rund 5 % der Summe, fehlen seit Jahren im Haushalt.\n\n"
    "Das Geld kommt - vielleicht - im Mai."
)


def directive(text, quote, number=0):
    """Return what is added to the address for the quote, where it stands the `number`-th time."""
    start = [found.start() for found in re.finditer(re.escape(quote), text)][number]
    address = link(URL, text, Span(start, start + len(quote)))
    assert address.startswith(URL)
    return address.removeprefix(URL)


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("Die Brücke ist zu.", "#:~:text=Die%20Br%C3%BCcke%20ist%20zu."),
        ("Niemand weiß es,", "#:~:text=Niemand%20wei%C3%9F%20es%2C"),
        (
            "Am Ufer wartet Anna-Lena Öttl & ruft: „Wie lange noch, bitte?“",
            "#:~:text=Am%20Ufer%20wartet%20Anna%2DLena%20%C3%96ttl,ruft%3A%20%E2%80%9EWie%20lange%20noch%2C%20bitte%3F%E2%80%9C",
        ),
        (
            "Das Geld kommt - vielleicht - im Mai.",
            "#:~:text=Das%20Geld%20kommt%20%2D%20vielleicht%20%2D%20im%20Mai.",
        ),
    ],
)
def test_terms_are_encoded(quote, expected):
    """Commas, ampersands and hyphens, which have a meaning in the directive, most of all."""
    assert directive(BRIDGE, quote) == expected


def test_a_long_quote_is_named_by_its_ends():
    """By whole words; numbers, signs and abbreviations are not torn where a narrow space may be."""
    quote = BRIDGE[BRIDGE.index("Niemand") : BRIDGE.index("\n\nDas Geld")]
    expected = (
        "#:~:text=Niemand%20wei%C3%9F%20es%2C%20denn%20die%2010%20000,fehlen%20seit%20Jahren%20im%20Haushalt."
    )
    assert directive(BRIDGE, quote) == expected


def test_a_quote_over_paragraphs_is_named_by_its_ends():
    """However short it is, because no term may cross from one block of the page into the next."""
    assert directive("Er kam.\n\nSie ging.", "Er kam.\n\nSie ging.") == "#:~:text=Er%20kam.,Sie%20ging."
    assert directive("Er kam.\nSie ging.", "kam.\nSie") == "#:~:text=kam.,Sie"


def test_repeated_words_get_a_neighbour():
    """One before them in the same paragraph, else behind them there, else from the paragraph before."""
    assert directive(BRIDGE, "Das sagte die Stadt.", 0) == "#:~:text=Das%20sagte%20die%20Stadt."
    assert directive(BRIDGE, "Das sagte die Stadt.", 1) == (
        "#:~:text=bitte%3F%E2%80%9C-,Das%20sagte%20die%20Stadt."
    )
    assert directive("Eins.\n\nJa. Nein.\n\nJa. Doch.", "Ja.", 1) == "#:~:text=Ja.,-Doch."
    assert directive("Ja.\n\nEins zwei.\n\nJa.", "Ja.", 1) == "#:~:text=zwei.-,Ja."


def test_a_long_quote_with_a_repeated_beginning_gets_a_neighbour():
    """And one whose end comes twice in itself gets what stands behind it."""
    begin = "Die Fähre fährt an diesem Morgen nicht mehr über den Fluss"
    text = f"{begin}, heißt es. Später dann: {begin}, sagt der Fährmann, und er bleibt dabei. Punkt."
    assert directive(text, text[text.rindex("Die") :].removesuffix(" Punkt.")) == (
        "#:~:text=dann%3A-,Die%20F%C3%A4hre%20f%C3%A4hrt%20an%20diesem%20Morgen%20nicht%20mehr%20%C3%BCber%20den,"
        "F%C3%A4hrmann%2C%20und%20er%20bleibt%20dabei."
    )
    text = "Zuerst rief er laut über den ganzen Platz.\n\nDoch.\n\nSie lachte.\n\nDoch. Ende."
    assert directive(text, text.removesuffix(" Ende.")) == (
        "#:~:text=Zuerst%20rief%20er%20laut%20%C3%BCber%20den%20ganzen,Doch.,-Ende."
    )


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Das ist schon da. Das ist schön da.", "schön da."),
        ("Die Masse stimmen. Die MASSE stimmen. Die Maße stimmen.", "Die Maße stimmen."),
        ("In Kobe regnet es. In Købe regnet es.", "Købe regnet es."),
        ("„Ja“, sagte er. 'JA', sagte er.", "'JA', sagte er."),
    ],
)
def test_places_are_told_apart_as_by_a_browser(text, quote):
    """To which capitals, accents, strokes and the form of quotation marks are the same."""
    assert "-," in directive(text, quote)


def test_what_cannot_be_told_apart_is_not_linked():
    """The address then opens the article at its top rather than at another place."""
    assert [directive("Ja.\n\nJa.\n\nJa.", "Ja.", number) for number in range(3)] == [
        "#:~:text=Ja.",
        "#:~:text=Ja.-,Ja.",
        "",
    ]


def test_a_headline_with_the_same_words_is_passed_over():
    """It stands above the text, and a browser would stop there."""
    text = "Die Brücke ist zu. Niemand weiß es."
    assert link(URL, text, Span(0, 18), "Brücke") == f"{URL}#:~:text=Die%20Br%C3%BCcke%20ist%20zu."
    assert link(URL, text, Span(0, 18), "Die Brücke ist zu") == (
        f"{URL}#:~:text=Die%20Br%C3%BCcke%20ist%20zu.,-Niemand"
    )


def test_words_without_spaces_are_divided_behind_punctuation():
    """There a browser sees the end of a word in any script."""
    quote = "明日は晴れる、と彼は言った。それから彼は傘を持たずに家を出て、駅まで歩いた。"
    expected = "明日は晴れる、と彼は言った。", "それから彼は傘を持たずに家を出て、駅まで歩いた。"
    terms = directive(f"今日は雨だ。{quote}おわり。", quote).removeprefix("#:~:text=")
    assert tuple(map(unquote, terms.split(","))) == expected


@pytest.mark.parametrize(
    "url",
    [
        "",
        "https://anzeiger.example/a.pdf",
        "https://anzeiger.example/A.PDF?seite=3",
        "https://anzeiger.example/a#kommentare",
        "https://anzeiger.example/a#",
        "ftp://anzeiger.example/a",
        "file:///a.html",
        "urn:anzeiger:1",
        "http://",
        "https://[::1",
        "anzeiger.example/a",
    ],
)
def test_other_addresses_stay_as_they_are(url):
    """PDFs, addresses with a fragment, and whatever is no web page."""
    assert link(url, BRIDGE, Span(0, 18)) == url


@pytest.mark.parametrize("span", [Span(0, 0), Span(3, 4), Span(10, 3), Span(900, 999), Span(10, 12)])
def test_nothing_to_look_for_leaves_the_address(span):
    """No text, only a space, or only a piece of a word."""
    assert link(URL, "Die Brücke ist zu.", span) == URL


def test_pieces_of_words_are_left_out():
    """A browser looks for whole words, and "3,5" or "z.B." is one."""
    assert directive("Rund 3,5 Tage z.B. hier.", "5 Tage z.") == "#:~:text=Tage"


def test_a_directive_has_its_limits():
    """A word that nobody would want in a link is in none."""
    word = "a" * LONGEST
    assert directive(f"{word} b.", word) == f"#:~:text={word}"
    assert directive(f"{word}a b.", f"{word}a") == ""


def test_a_megabyte_is_searched_in_linear_time():
    """A newspaper's whole volume in one file has its links too."""
    text = "Der Fluss steigt weiter, und die Helfer füllen Säcke mit Sand am Ufer. " * 15_000
    quote = "Der Fluss steigt weiter, und die Helfer füllen Säcke mit Sand im Hafen."
    assert directive(f"{text}\n\n{quote}", quote) == (
        "#:~:text=Der%20Fluss%20steigt%20weiter%2C%20und%20die%20Helfer%20f%C3%BCllen%20S%C3%A4cke"
        "%20mit%20Sand%20im%20Hafen."
    )
