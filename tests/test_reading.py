"""Sentences that know what of a question they hold."""

import pytest

from corpus.article import Article, Span
from index.analysis import Analyzer
from index.found import Asked, Sentence
from index.reading import WRITTEN_SHARE, Reading
from index.wants import Want
from index.words import stemmer

TEXT = "Die Kettenbrücken kosten 126 Taler! Was kostet die Brücke? Nichts sonst"


def weigh(tokens):
    return {token: float(len(token)) for token in tokens}


@pytest.fixture(scope="module")
def analyzer():
    return Analyzer(stemmer)


def reading(analyzer, question, language="de", languages=("de",)):
    return Reading(analyzer, question, language, languages, weigh)


def sentences(read, text=TEXT, language="de"):
    article = Article(id="a", text=text, language=language)
    ends = [place + 1 for place, char in enumerate(text) if char in "!?."] + [len(text)]
    return [read.sentence(article, Span(start, stop)) for start, stop in zip([0, *ends], ends, strict=False)]


def test_a_question_is_weighed_in_the_language_of_an_article(analyzer):
    """Stems count in full, forms as they are written a share."""
    own = {"kost": 4.0, "=kosten": 7.0, "bruck": 5.0, "=brücken": 8.0}
    rarities = analyzer.rarities(own, "de")
    weights = {"kost": 4.0, "=kosten": 7 * WRITTEN_SHARE, "bruck": 5.0, "=brücken": 8 * WRITTEN_SHARE}
    assert reading(analyzer, "Kosten die Brücken?").asked("de") == Asked(
        tokens=weights,
        stems={"kosten": "kost", "brücken": "bruck"},
        wants=frozenset(),
        weight=sum(weights.values()),
        names=frozenset({"brücken"}),
        pairs={"kosten": 4.0},
        rare={
            "kost": rarities["kost"],
            "=kosten": rarities["=kosten"] * WRITTEN_SHARE,
            "bruck": rarities["bruck"],
            "=brücken": rarities["=brücken"] * WRITTEN_SHARE,
        },
    )


def test_languages_without_a_list_of_words(analyzer):
    """How rare a word is in the archive is all that is known."""
    asked = reading(analyzer, "Hab SoSlI'", "tlh", ("tlh",)).asked("tlh")
    assert asked.rare == asked.tokens != {}


def test_names_are_words_with_a_capital(analyzer):
    """The first word has one anyway, and parts of a word with hyphens are words."""
    questions = ("Warum fehlt „Kanzler Quist“ der Jod-Anteil?", "warum fehlt quist?", "Quist?")
    assert [reading(analyzer, question).asked("de").names for question in questions] == [
        {"kanzler", "quist", "jod", "anteil"},
        frozenset(),
        frozenset(),
    ]


def test_sentences_hold_stems_forms_and_parts_of_words(analyzer):
    """And a number where one is asked for, and whether they end as statements do."""
    first, second, third = sentences(reading(analyzer, "Wie hoch sind die Kosten der Brücke?"))
    assert first == Sentence(
        Span(0, 35),
        frozenset({"kost", "=kosten"}),
        {"kosten": 63, "brücke": 63},
        frozenset({Want.NUMBER}),
        True,
        frozenset({"kosten", "kettenbrücken"}),
        frozenset({"kosten"}),
    )
    assert second == Sentence(
        Span(35, 58),
        frozenset({"kost", "bruck", "=brücke"}),
        {"kosten": 31, "brücke": 63},
        frozenset(),
        False,
        frozenset({"kostet", "brücke"}),
        frozenset({"kosten"}),
    )
    assert third == Sentence(Span(58, 71), frozenset(), {}, frozenset(), False)


def test_stop_words_are_no_parts_of_words(analyzer):
    """They stand in longer words by chance."""
    (found,) = sentences(reading(analyzer, "Was kostet das Hallenbad?"), "Auf allen Plätzen im Bad")
    assert (found.alike, found.matching) == ({}, frozenset())


def test_each_language_has_its_own_stems(analyzer):
    """A word of the question is looked for as each article's language inflects it."""
    read = reading(analyzer, "Bridges?", "en", ("pl", "en"))
    assert sorted(read.weights) == ["=bridges", "bridg", "bridges"]
    assert sentences(read, "A bridge.", "en")[0].tokens == {"bridg"}
    assert sentences(read, "Bridges.", "pl")[0].tokens == {"bridges"}


def test_a_question_of_stop_words_asks_for_nothing(analyzer):
    """Its weight is 1, so that shares of it can be had."""
    asked = reading(analyzer, "Was ist das?").asked("de")
    assert asked == Asked({}, {}, frozenset({Want.MEANING}), 1.0)


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("Die Kosten der Brücke.", {"kosten"}),
        ("Am Hafen: Brücke und Kosten.", {"kosten", "brücke"}),
        ("Kosten der alten Brücke.", {"kosten"}),
        ("Kosten der alten neuen Brücke.", set()),
        ("Die Kosten am Hafen.", set()),
        ("Der Brückenbau am Hafen.", {"brücke"}),
    ],
)
def test_neighbours_of_the_question_may_be_near_in_a_text(analyzer, text, near):
    """In any order, in any form or part of a word, with at most two words between; named by the first."""
    found = reading(analyzer, "Kosten der Brücke am Hafen?")
    assert sentences(found, text)[0].near == near


def test_phrases_and_days_of_the_question_are_weighed(analyzer):
    """By their stems; a sentence knows which of them it holds."""
    read = reading(analyzer, "Was geschah am 3. Mai mit der „alten Brücke“?")
    assert read.asked("de").phrases == {"alten brücke": 3.0 + 5.0, "03.05.": 1.0 + 3.0}
    found = sentences(read, "Am 2024-05-03 stand sie. Die alten Brücken. Nichts")
    assert [one.phrases for one in found] == [{"03.05."}, {"alten brücke"}, frozenset()]


@pytest.mark.parametrize(
    ("language", "languages", "stems"), [("de", ("en", "de"), ["bruck"]), ("en", ("en",), [])]
)
def test_parts_are_looked_for_where_words_are_written_as_one(analyzer, language, languages, stems):
    """The question's stems in such a language; none in an archive that has no such articles."""
    assert reading(analyzer, "Brücken", language, languages).compounding() == stems
