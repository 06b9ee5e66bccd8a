"""From a text and a question to the words by which they meet."""

import pytest

from index import analysis
from index.analysis import WRITTEN, Analyzer
from index.terms import POINT, STEMMED
from index.words import stemmer


@pytest.fixture(scope="module")
def analyzer():
    return Analyzer(stemmer)


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("de", "Was sind gebaute Häuser?", ["gebaut", "haus"]),
        ("de", "das Haus, des Hauses, DIE HÄUSER", ["haus", "haus", "haus"]),
        ("de", "große Straßen", ["gross", "strass"]),
        ("en", "What were the Ministers' houses?", ["minist", "hous"]),
        ("fr", "L'État et les maisons", ["état", "maison"]),
        ("tr", "evler", ["ev"]),
        ("pl", "Domy w Polsce", ["domy", "w", "polsce"]),
        ("", "Die Häuser", ["die", "häuser"]),
        ("de", "17,50 Euro und 5G", [f"17{POINT}50", "euro", "5g"]),
    ],
)
def test_words_are_stemmed_by_language(analyzer, language, text, words):
    """Stop words go, the others become stems; without a stemmer they are only lower-cased."""
    assert [token for token in analyzer.analyze(text, language) if not token.startswith(WRITTEN)] == words


def test_words_are_there_as_they_are_written_too(analyzer):
    """Where a stem may confuse them, not where there is none; numbers have one form anyway."""
    tokens = [analyzer.analyze("Bayer gegen Bayern: 17,50", language) for language in ("de", "pl")]
    assert tokens == [
        ["bay", "=bayer", "bay", "=bayern", f"17{POINT}50"],
        ["bayer", "gegen", "bayern", f"17{POINT}50"],
    ]


@pytest.mark.parametrize("language", STEMMED)
def test_every_stemmer_works(analyzer, language):
    """No language in the table is one that tantivy does not know."""
    assert analyzer.analyze("5g", language) == ["5g"]


def test_a_question_is_analysed_in_every_language(analyzer):
    """Each word comes in the form that each language's articles have it in, once."""
    words = analyzer.question("Kosten die Häuser 17.50?", ["de", "en"], "de")
    assert words == ["kost", "=kosten", "haus", "=häuser", f"17{POINT}50", "kosten", "häuser"]


def test_stop_words_of_the_question_count_in_no_language(analyzer):
    """The German article does not look for English articles about dying, nor is the WHO a question."""
    question = "Was sagt die WHO?"
    assert analyzer.question(question, ["en"], "de") == ["sagt", "=sagt", "who", "=who"]
    assert analyzer.question(question, ["en"]) == ["sagt", "=sagt", "die", "=die", "who", "=who"]


def test_a_question_of_stop_words_has_no_words(analyzer):
    """Nothing can be looked for."""
    assert analyzer.question("Was ist das?", ["de", "en"], "de") == []


def test_stems_are_forgotten_when_there_are_too_many(monkeypatch):
    """The memory stays bounded, and words come out the same."""
    monkeypatch.setattr(analysis, "REMEMBERED", 2)
    analyzer = Analyzer(stemmer)
    words = [analyzer.analyze(word, "de") for word in ("Häuser", "Straßen", "Kosten", "Häuser")]
    assert words == [["haus", "=häuser"], ["strass", "=straßen"], ["kost", "=kosten"], ["haus", "=häuser"]]
    assert len(analyzer._of("de")) <= 2
