"""Which words of a quote are bold, and which of the question stand in none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Article, Span
from index.analysis import Analyzer
from index.matches import held, marks, missing, telling
from index.reading import Reading
from index.words import stemmer

ANALYZER = Analyzer(stemmer)


def reading(question, language="de"):
    return Reading(ANALYZER, question, language, (language,), lambda tokens: dict.fromkeys(tokens, 1.0))


def told(question, language="de"):
    return telling(question, reading(question, language).asked(language), language)


def sentence(question, text, language="de"):
    article = Article(id="a", text=text, language=language)
    return reading(question, language).sentence(article, Span(0, len(text)))


def bold(question, text, language="de"):
    """Return the text with its marked words in brackets."""
    found = marks(text, sentence(question, text, language).matching, language)
    for mark in reversed(found):
        text = f"{text[: mark.start]}[{mark.of(text)}]{text[mark.stop :]}"
    return text


@pytest.mark.parametrize(
    ("question", "text", "expected"),
    [
        ("Was kostet die Brücke?", "Die Brücken kosten viel.", "Die [Brücken kosten] viel."),
        ("Was kostet die Brücke?", "Der Brückenbau ruht.", "Der [Brückenbau] ruht."),
        (
            "Welche Rüstungsausgaben?",
            "Die Ausgaben für Rüstung steigen.",
            "Die [Ausgaben] für [Rüstung] steigen.",
        ),
        (
            "Wie viele Bäume fielen?",
            "Viele Menschen sahen 1.060 Bäume.",
            "Viele Menschen sahen 1.060 [Bäume].",
        ),
        ("Sind es 1060 Bäume?", "Es sind 1.060 Bäume.", "Es sind [1.060 Bäume]."),
        ("Wann kommt die Jod-Tablette?", "Die Jod-Tablette kommt.", "Die [Jod-Tablette kommt]."),
        ("Wer war wann der?", "Wer war wann der?", "Wer war wann der?"),
    ],
)
def test_what_is_bold(question, text, expected):
    """Words of the question in any form, as parts of longer ones, numbers in any spelling; no small words."""
    assert bold(question, text) == expected


@pytest.mark.parametrize(
    ("question", "language", "expected"),
    [
        (
            "Wann trat Kanzler Quist im Jahr 2024 zurück?",
            "de",
            ("trat", "Kanzler", "Quist", "Jahr", "2024", "zurück"),
        ),
        ("Wie viele sind es?", "de", ()),
        ("Who told the Mayor about the flood?", "en", ("Mayor", "flood")),
    ],
)
def test_what_a_quote_is_looked_at_for(question, language, expected):
    """Words that say something, as the question prints them."""
    assert told(question, language) == expected


def test_what_is_missing():
    """Words of which no form and few letters stand in any quote are named, in the question's order."""
    question = "Wie hoch sind 2024 die Rüstungsausgaben nach dem Rücktritt von Quist?"
    asked = reading(question).asked("de")
    shown = [sentence(question, "Die Ausgaben stiegen."), sentence(question, "Das sagte Quist.")]
    holds = [held(asked, [one]) for one in shown]
    assert holds == [{"rüstungsausgaben"}, {"quist"}]
    assert missing(told(question), holds) == ("2024", "Rücktritt")
    assert missing(told(question), [held(asked, shown)]) == ("2024", "Rücktritt")


@given(st.text(), st.text())
def test_any_text_can_be_marked(question, text):
    """Marks are in order, within the text, none touches another, and none is empty."""
    found = marks(text, sentence(question, text).matching, "de")
    places = [place for mark in found for place in (mark.start, mark.stop)]
    assert places == sorted(set(places))
    assert all(0 <= place <= len(text) for place in places)
