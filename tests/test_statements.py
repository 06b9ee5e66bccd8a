"""What may be quoted by itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Article, Span
from index.passages import passages
from index.statements import MOST_CHARS, Statement, statements

QUOTED = "Der Minister sagte: „Wir haben lange geprüft. Alles.\n\nNun handeln wir.“"


def kept(text, **fields):
    return [
        (statement.span.of(text), statement.quotable)
        for statement in statements(Article(text=text, language="de", **fields))
    ]


def test_sentences_of_one_quotation_are_one_statement():
    """A short quotation over two paragraphs is quoted whole, and what stands around it by itself."""
    text = f"Es regnet. {QUOTED} Dann ging er. Es schneit."
    expected = [("Es regnet.", True), (QUOTED, True), ("Dann ging er.", True), ("Es schneit.", True)]
    assert kept(text) == expected


def test_a_long_quotation_is_not_quoted_by_half():
    """Sentences of a quotation too long to be one quote stay, but may not be quoted."""
    long = "Lang " * (MOST_CHARS // 5) + "ist es."
    assert kept(f"Er rief: „Gut. {long}\n\nSchluss.“ Er ging.") == [
        ("Er rief: „Gut.", False),
        (long, False),
        ("Schluss.“", False),
        ("Er ging.", True),
    ]


def test_a_quotation_around_a_heading_is_not_quoted_by_half():
    """A sub-heading is never quoted, so neither is what goes on behind it."""
    text = "Er rief: „Gut.\n\nDie Lage\n\nSchluss.“ Er ging."
    heading = Span(16, 24)
    assert list(statements(Article(text=text, language="de", headings=(heading,)))) == [
        Statement(Span(0, 14), heading=False, quotable=False),
        Statement(heading, heading=True, quotable=False),
        Statement(Span(26, 35), heading=False, quotable=False),
        Statement(Span(36, 44), heading=False, quotable=True),
    ]


def test_two_quotations_that_share_a_sentence_stay_together():
    """Between the end of the one and the beginning of the other nothing can be cut."""
    text = "„Eins.\n\nZwei“, sagte er und: „Drei.\n\nVier.“ Er ging."
    assert kept(text) == [(text[:-9], True), ("Er ging.", True)]


@pytest.mark.parametrize(
    "text", ["Er rief: „Gut. Sehr.\n\nSo ist es. Ja.", 'Ein Schirm hat 15" Breite. Ja.\n\nEr hat 12". Gut.']
)
def test_a_lost_mark_costs_nothing(text):
    """What never closes is no quotation, and everything may be quoted."""
    assert all(quotable for _, quotable in kept(text))


MARKS = ["„“", "“”", '""', "»«", "«»", "‚‘", "›‹", "‹›"]
WORDS = ["Das ist gut.", "Wer zahlt?", "Die Stadt schweigt.", "Es geht um Markus’ Hund.", "Nein!"]
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
SAID = st.tuples(
    st.sampled_from(MARKS),
    st.booleans(),
    st.lists(SENTENCES | st.just("Lang " * 70 + "ist es."), min_size=1, max_size=6),
)


def quotation(said):
    marks, repeated, parts = said
    return marks[0] + ("\n\n" + marks[0] * repeated).join(parts) + marks[1]


@given(st.lists(st.tuples(SENTENCES, SAID, st.sampled_from([" ", "\n\n"])), min_size=1, max_size=4))
def test_no_quote_begins_or_ends_inside_quotation_marks(pieces):
    """No run of a passage's sentences holds a part of a quotation, over however many paragraphs."""
    text, spans = "", []
    for before, said, gap in pieces:
        text += f"{before} Er sagte: "
        spans.append(Span(len(text), len(text) + len(quotation(said))))
        text += quotation(said) + gap
    for passage in passages(Article(text=text.strip(), language="de")):
        for number, first in enumerate(passage.sentences):
            for last in passage.sentences[number:]:
                assert not [one for one in spans if is_torn(one, first.start) or is_torn(one, last.stop)]


def is_torn(quoted, at):
    return quoted.start < at < quoted.stop
