"""From text as it arrives to the text that is stored."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.clean import Block, clean, clean_blocks
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
    """Stored text is in its final form: a second cleaning leaves it as it is."""
    once = clean(text, language="de")
    assert clean(once.text, title="Ohne", language="de").text == once.text


@given(TEXTS)
def test_paragraphs_are_whole(text):
    """Paragraphs have exactly one blank line between them, no line ends inside, no space around."""
    cleaned = clean(text, language="de")
    found = cleaned.text.split("\n\n") if cleaned.text else []
    assert found == [" ".join(paragraph.split()) for paragraph in found if paragraph]
    assert {span.of(cleaned.text) for span in cleaned.headings} <= set(found)


@pytest.mark.parametrize(
    "unit",
    [
        "aaa bbb ccc-\n",
        "aaa bbb\n\n",
        "Aa, bbb ccc dddd eeeee ffffff ggggggg hhhhh und\n\n",
        "- a\n",
        "A –\n\n",
    ],
)
def test_strange_texts_cost_linear_time(unit):
    """A book of torn lines is finished in a moment."""
    started = time.process_time()
    clean(unit * 20_000, language="de")
    assert time.process_time() - started < 5
