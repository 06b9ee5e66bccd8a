"""Finding passages by words and vectors."""

import math
from dataclasses import replace
from datetime import date

import pytest

from corpus.article import Article
from corpus.stored import Trust
from index.adding import Adding
from index.derived import Derived
from index.encoding import EncodingThread
from index.question import Question
from index.scope import Scope
from index.search import Search, between
from tests.toys import BRIDGE, THEATRE, TRAM, ToyEncoder


@pytest.fixture
def searching(tmp_path, store):
    """A function from a trust to a search over three articles."""
    derived = Derived(tmp_path, store)
    encoder = EncodingThread(ToyEncoder())
    list(Adding(store, encoder, derived).add([BRIDGE, TRAM, THEATRE]))
    yield lambda trust: Search(store, derived.vectors, derived.words, lambda _: Trust(trust, 0.0))
    encoder.close()


@pytest.fixture
def search(tmp_path, store):
    """A function from articles to a search by words alone."""
    derived, encoder = Derived(tmp_path, store), EncodingThread(ToyEncoder())

    def make(*articles):
        list(Adding(store, encoder, derived).add(articles))
        return Search(store, derived.vectors, derived.words, lambda _: Trust(0.0, 0.0))

    yield make
    encoder.close()


def article(text, language="de", **more):
    return Article(**({"id": text, "text": text, "language": language} | more))


def question(text, vector=None, language="de"):
    return Question(text, language, vector)


def ids(founds):
    return [found.revision.article.id for found in founds]


def test_words_alone_find_what_shares_them(searching):
    """Without trust in vectors only passages with a word of the question are found."""
    founds = searching(0.0).find(question("Was kostet die Fahrkarte der Tram?"), ["de"])
    assert ids(founds) == ["tram", "bridge"]
    assert founds[0].cosine == 0.0


def test_vectors_alone_find_what_is_near(searching):
    """With full trust the order is that of the cosines, also where no word is shared."""
    vector = ToyEncoder().encode(["theater theater tram"])[0]
    founds = searching(1.0).find(question("Bühne?", vector), ["de"])
    assert ids(founds)[:2] == ["theatre", "tram"]
    assert founds[0].article_score == 0.0


@pytest.mark.parametrize(
    ("asked", "printed", "weight"), [("de", "en", 0.0), ("en", "de", 0.0), ("en", "en", 0.6), ("", "en", 0.6)]
)
def test_vectors_between_two_languages(asked, printed, weight):
    """They are trusted as far as in the language that the model knows less; an unknown one tells nothing."""
    trusts = {"de": Trust(0.0, 0.0), "en": Trust(0.6, 0.1)}
    assert between(trusts.__getitem__, asked, printed).weight == weight


def test_a_question_in_a_language_that_the_model_does_not_know(tmp_path, store):
    """What its vector is near to says nothing, also where the model knows the articles' language."""
    derived, encoder = Derived(tmp_path, store), EncodingThread(ToyEncoder())
    list(Adding(store, encoder, derived).add([THEATRE, replace(TRAM, language="en")]))
    trusts = {"de": Trust(0.0, 0.0), "en": Trust(0.6, 0.0)}
    search = Search(store, derived.vectors, derived.words, trusts.__getitem__)
    asked = question("Wer spielt im Theater?", ToyEncoder().encode(["tram"])[0])
    assert ids(search.find(asked, ["de", "en"])) == ["theatre"]
    encoder.close()


@pytest.mark.parametrize("few", [200, 0])
@pytest.mark.parametrize("trust", [0.0, 1.0])
def test_only_what_is_in_scope_is_found(searching, monkeypatch, few, trust):
    """By words and by vectors, whether passages are compared one by one or by the index."""
    monkeypatch.setattr("index.search.FEW", few)
    vector = ToyEncoder().encode(["tram brücke theater"])[0]
    asked = question("Tram Brücke Theater", vector)
    found = searching(trust).find(replace(asked, scope=Scope(since=date(2025, 2, 13))), ["de"])
    assert (ids(found), "bridge" in ids(searching(trust).find(asked, ["de"]))) == (["tram"], True)


def test_what_is_found_knows_how_recent_it_is(searching):
    """1 on the day of the question, 37 % thirty days before, 0 without a date."""
    asked = question("Tram Brücke Theater")
    day = date(2025, 2, 14)
    founds = {
        found.revision.article.id: found.recent
        for found in searching(0.0).find(replace(asked, day=day), ["de"])
    }
    assert founds == {"tram": 1.0, "bridge": pytest.approx(math.exp(-2 / 30)), "theatre": 0.0}
    assert {found.recent for found in searching(0.0).find(asked, ["de"])} == {0.0}


def test_a_removed_article_is_not_found(searching, store):
    """A stale index costs rank only: what the store no longer has is left out."""
    store.remove("tram")
    assert "tram" not in ids(searching(0.0).find(question("Tram Fahrkarte"), ["de"]))


def test_a_question_of_stop_words_finds_nothing(searching):
    """Nothing to look for, nothing found."""
    assert searching(0.0).find(question("Was ist das und wer?"), ["de"]) == ()


SPENDING, COMPOUND = "Die Ausgaben für Rüstung steigen.", "Die Rüstungsausgaben steigen."


@pytest.mark.parametrize(
    ("text", "asked", "language"),
    [
        (SPENDING, "Rüstungsausgaben?", "de"),
        (COMPOUND, "Ausgaben?", "de"),
        (COMPOUND, "Wofür ist Rüstung?", "de"),
        (COMPOUND, "Wie viel Rüstung?", ""),
    ],
)
def test_german_compounds_are_found_by_their_parts(search, text, asked, language):
    """And the parts by the compound, as far as the articles have them as words."""
    searching = search(article(text), article("Die Brücke steht."))
    assert ids(searching.find(question(asked, language=language), ["de"])) == [text]


def test_whole_words_count_more_than_parts(search):
    """Where both are printed, that comes first which prints what is asked."""
    searching = search(article(SPENDING), article(COMPOUND))
    assert ids(searching.find(question("Rüstungsausgaben?"), ["de"])) == [COMPOUND, SPENDING]
    assert ids(searching.find(question("Ausgaben für Rüstung?"), ["de"])) == [SPENDING, COMPOUND]


def test_english_words_have_no_parts(search):
    """Its compounds are written with spaces."""
    searching = search(article("The boatbuilders sing.", "en"), article("Lone builders sang.", "en"))
    for asked, text in (("Boatbuilders?", "The boatbuilders sing."), ("Builders?", "Lone builders sang.")):
        assert ids(searching.find(question(asked, language="en"), ["en"])) == [text]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2025, 6, 1), {"tram": 1.0, "bridge": math.exp(-2 / 30)}),
        (date(2025, 2, 13), {"tram": 1.0, "bridge": math.exp(-1 / 30)}),
        (None, {"tram": 0.0, "bridge": 0.0}),
    ],
)
def test_news_are_counted_from_the_newest_article_found(searching, day, expected):
    """That is new where nothing newer is found; nothing counts from a day after that of the question."""
    founds = searching(0.0).find(replace(question("Tram Brücke"), day=day), ["de"])
    assert {one.revision.article.id: one.recent for one in founds} == pytest.approx(expected)


def test_where_nothing_has_a_date_nothing_is_recent(searching):
    """Whatever the day of the question."""
    founds = searching(0.0).find(replace(question("Theater"), day=date(2025, 6, 1)), ["de"])
    assert [(one.revision.article.id, one.recent) for one in founds] == [("theatre", 0.0)]
