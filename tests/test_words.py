"""Passages and articles are found by their words."""

import math
from datetime import date

import pytest
from angles import ids
from drafts import MODEL, draft
from word_checks import RAIN, articles, check_agrees, found, german

from index.scope import EVERYTHING, Scope


def test_nothing_is_found_before_the_first_article(words, store):
    """An empty store is no error, and neither is asking before catching up."""
    for _ in range(2):
        assert found(words, "bruck") == ([], [])
        assert (words.article_scores(["bruck"], [1]), words.doc_freq(["bruck"])) == ({}, {"bruck": 0})
        assert (words.passages, words.articles, words.seq) == (0, 0, 0)
        assert words.catch_up(store) == 0


def test_passages_and_articles_are_found_by_their_stems(words, store):
    """Rarer words and more of them count more; as many are returned as asked for."""
    store.put([german("a"), german("b", "Eine Brücke im Regen. Keine Brücke.")], MODEL)
    assert words.catch_up(store) == 4
    question = words.analyzer.question("Wo fällt Regen auf eine Brücke?", ["de"], "de")
    assert question == ["fallt", "=fällt", "reg", "=regen", "bruck", "=brücke"]
    assert ids(words.search_passages(question, 9)) == [1, 3, 4, 2]
    assert ids(words.search_passages(question, 1)) == [1]
    assert ids(articles(words, question, 9)) == [1, 2]
    assert words.search_passages(question, 0) == []
    check_agrees(words, store)


def test_scores_are_bm25(words, store):
    """k1 = 1.2, b = 0.75, as the books have it."""
    store.put([german("a", "Brücke Brücke Regen. Brücke Schnee Hagel Sturm. Nebel.")], MODEL)
    words.catch_up(store)
    # One document besides the three holds what the index has reached.
    idf = math.log(1 + (4 - 2 + 0.5) / (2 + 0.5))
    average = 8 / 4

    def score(frequency, length):
        return idf * 2.2 * frequency / (frequency + 1.2 * (0.25 + 0.75 * length / average))

    assert words.search_passages(["bruck"], 9) == [
        (1, pytest.approx(score(2, 3))),
        (2, pytest.approx(score(1, 4))),
    ]


def test_titles_are_found_too(words, store):
    """By every passage of the article."""
    store.put([german("a", title="Hagel"), german("b", "Hagel auf Brücken. Brücke.")], MODEL)
    words.catch_up(store)
    assert found(words, "hagel") == ([1, 2, 3], [1, 2])


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        (EVERYTHING, [1, 2, 3]),
        (Scope(since=date(2025, 2, 3)), [2]),
        (Scope(since=date(2025, 2, 4)), []),
        (Scope(until=date(2025, 2, 3)), [1]),
        (Scope(until=date(2025, 2, 4)), [1, 2]),
        (Scope(until=date(2026, 11, 24)), [1, 2, 3]),
        (Scope(outlet="TALBOTE"), [2, 3]),
        (Scope(since=date(2025, 1, 1), outlet="Talbote"), [2]),
    ],
)
def test_only_certain_articles_are_searched(words, store, scope, expected):
    """By days of publication and outlet; what has no date had been published when it was added."""
    store.put(
        [
            german("a", "Brücke.", published="2025-01-09", source="Anzeiger"),
            german("b", "Brücke.", published="2025-02-03T22:30:00+00:00", source="Talbote"),
            german("c", "Brücke.", source="Talbote"),
        ],
        MODEL,
    )
    words.catch_up(store)
    assert sorted(words.search_passages(["bruck"], 9, scope)) == [
        hit for hit in sorted(words.search_passages(["bruck"], 9)) if hit[0] in expected
    ]
    if not scope.is_open:
        assert sorted(words.passages_within(scope, 9)) == expected


def test_a_word_asked_twice_counts_once(words, store):
    """Words are a set, not a text."""
    store.put([german()], MODEL)
    words.catch_up(store)
    assert words.search_passages(["bruck", "bruck"], 9) == words.search_passages(["bruck"], 9)


def test_numbers_are_found_however_they_are_written(words, store):
    """German and English, and beside hyphens."""
    store.put(
        [german("a", "Sie kostet 17,50 Euro. Es gab 1.060 Fälle von Covid-19. Das Netz ist 5G.")], MODEL
    )
    words.catch_up(store)
    asked = ("17.50", "1060", "1,060", "Covid 19", "5G", "60", "17")
    questions = [words.analyzer.question(text, ["de"], "de") for text in asked]
    assert [ids(words.search_passages(question, 9)) for question in questions] == [
        [1], [2], [2], [2], [3], [], [],
    ]  # fmt: skip


def test_certain_articles_get_the_score_of_the_search(words, store):
    """Zero where they have none of the words; those that are gone are left out."""
    store.put([german(name, f"{RAIN} Ort {name}.") for name in "abcd"], MODEL)
    store.put([draft("e", "Snow. Ice.", language="en")], MODEL)
    words.catch_up(store)
    asked = ["bruck", "reg", "d"]
    everything = dict(articles(words, asked, 99))
    assert words.article_scores(asked, [4, 5, 1, 77]) == {
        4: pytest.approx(everything[4]),
        1: pytest.approx(everything[1]),
        5: 0.0,
    }
    assert (words.article_scores([], [1]), words.article_scores(asked, [])) == ({1: 0.0}, {})


def test_documents_with_a_word_are_counted(words, store):
    """In the text of passages; a missing word has none."""
    store.put([german("a"), german("b", "Brücke. Brücke Regen.")], MODEL)
    words.catch_up(store)
    assert words.doc_freq(["bruck", "reg", "sturm"]) == {"bruck": 4, "reg": 2, "sturm": 0}
