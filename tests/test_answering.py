"""From a question to an answer."""

from dataclasses import replace
from datetime import date

import pytest

from corpus.article import Article
from corpus.stored import Trust
from index.adding import Adding
from index.answer import Coverage, Headline, Request
from index.answering import Answering
from index.derived import Derived
from index.encoders import Encoders
from index.evidence import weigh
from index.scope import EVERYTHING
from index.search import Search
from index.told import Aspect
from tests.toys import BRIDGE, THEATRE, TRAM, ToyEncoder

ENGLISH = Article(
    id="school",
    title="The school reopens",
    source="Herald",
    published="2025-03-01T08:30:00+00:00",
    language="en",
    text="The school in the old harbour reopens in May. Lessons begin at eight.",
)


@pytest.fixture
def encoder():
    return ToyEncoder()


@pytest.fixture
def asking(tmp_path, store, encoder):
    """A function from articles, and how far vectors are trusted, to what answers questions on them."""
    derived, encoders = Derived(tmp_path, store), Encoders(store, lambda _: encoder, "toy")

    def make(*articles, trust=0.6):
        list(Adding(store, encoders.serving(), derived).add(articles))
        encoder.batches.clear()
        search = Search(store, derived.vectors, derived.words, lambda _: Trust(trust, 0.0))
        return Answering(store, search, encoders, lambda _: Trust(trust, 0.0))

    yield make
    encoders.close()


def quoted(answer):
    return [(quote.article, quote.source, quote.published, quote.url) for quote in answer.quotes]


def test_copies_that_the_search_did_not_find_are_named(asking, monkeypatch):
    """Within the same limits: what was published later is not there yet."""
    sentence = "Die Sanierung der Brücke über die Trave kostet nach neuen Plänen 126 Millionen Taler."
    text = f"{sentence} Das teilte die Stadt Olvermünde am Mittwoch nach langem Streit im Rat mit."
    outlets = {"Talbote": "2025-02-12", "Bergbote": "2025-02-13", "Anzeiger": "2025-02-15"}
    answering = asking(
        *(
            Article(id=name, text=text, source=name, published=day, language="de")
            for name, day in outlets.items()
        )
    )
    find = answering._search.find
    monkeypatch.setattr(answering._search, "find", lambda *asked: find(*asked)[:1])
    found = find(answering._question("Brücke", "Brücke", answering._counted.counts, EVERYTHING), {"de": 3})
    (first,) = answering.answer("Was kostet die Brücke?", Request()).quotes
    others = [name for name in outlets if name != first.article]
    assert (len(found), [headline.article for headline in first.also]) == (3, others)
    (early,) = answering.answer("Was kostet die Brücke?", Request(as_of=date(2025, 2, 13))).quotes
    assert {early.article, *(headline.article for headline in early.also)} == {"Talbote", "Bergbote"}


def test_the_best_quote_comes_first(asking):
    """With what is known of its source, and with what was searched."""
    answer = asking(BRIDGE, TRAM, THEATRE).answer("Was kostet die Sanierung der Brücke?", Request(limit=1))
    assert (quoted(answer), answer.nearest, answer.question) == (
        [("bridge", "Talbote", "2025-02-12", "")],
        (),
        "Was kostet die Sanierung der Brücke?",
    )
    assert answer.coverage == Coverage(articles=3, outlets=2, first="2025-02-12", last="2025-02-14")
    assert answer.elapsed_ms > 0


@pytest.mark.parametrize(
    ("question", "one", "two", "expected"),
    [
        (
            "Wer leitet das Theater am Hafen?",
            "Das Theater am Hafen leitet künftig Ada Quandel.",
            "Olaf Kolp leitet bald das Theater am Hafen, das im Mai öffnet.",
            (Aspect.NAMES, ("Ada Quandel", "Olaf Kolp")),
        ),
        (
            "Wie viele Stellen streicht die Werft am Hafen?",
            "Die Werft am Hafen streicht 240 Stellen.",
            "In der Werft am Hafen fallen 310 Stellen weg, teilte der Betriebsrat mit.",
            (Aspect.FIGURES, ("240 Stellen", "310 Stellen")),
        ),
        (
            "Wer spielt im Theater am Hafen?",
            "Im Theater am Hafen spielt Ada Quandel.",
            "Olaf Kolp spielt bald im Theater am Hafen, das im Mai öffnet.",
            (Aspect.FIGURES, ()),
        ),
    ],
)
def test_what_quotes_differ_in_is_told(asking, question, one, two, expected):
    """With what it is, in order of time."""
    first = Article(id="first", text=one, source="Talbote", published="2025-05-01", language="de")
    second = Article(id="second", text=two, source="Olverbote", published="2025-05-02", language="de")
    answer = asking(second, first).answer(question, Request(scope=EVERYTHING))
    assert ({quote.article for quote in answer.quotes}, (answer.differs, answer.differing)) == (
        {"first", "second"},
        expected,
    )


def test_how_many_are_asked_for_does_not_decide_whether_to_answer(asking, monkeypatch):
    """The evidence is always that of the three best quotes."""
    texts = ("Im Mai fährt die Tram.", "Eine Tram brennt aus.", "Wer baut Trams?", "Jede Tram ist blau.")
    answering = asking(*(Article(id=text, text=text, language="de") for text in texts))
    weighed = []
    monkeypatch.setattr(
        "index.answering.weigh",
        lambda runs, *more, **named: weighed.append(runs) or weigh(runs, *more, **named),
    )
    for limit in (1, 3, 9):
        answering.answer("Tram?", Request(limit=limit))
    assert [len(runs) for runs in weighed] == [3, 3, 3]
    assert weighed[0] == weighed[1] == weighed[2]


def test_a_refusal_names_the_nearest_articles_once_each(asking):
    """At most three, whatever was found of them."""
    other = replace(TRAM, id="again", text="Im Herbst wird es kalt. Im Herbst regnet es.")
    answer = asking(TRAM, other).answer("Wie weit ist im Herbst der Mars?", Request())
    assert answer.quotes == ()
    assert set(answer.nearest) == {
        Headline(article=id, title=TRAM.title, source=TRAM.source, published=TRAM.published)
        for id in ("tram", "again")
    }


def test_a_refusal_for_which_nothing_was_found(asking):
    """Titles that share parts of its words come first, then the newest."""
    answer = asking(BRIDGE, TRAM, THEATRE, trust=0.0).answer("Wer züchtet Theaterlamas?", Request())
    assert (
        answer.quotes,
        [one.article for one in answer.nearest],
        [one.article for one in answer.newest],
    ) == (
        (),
        ["theatre"],
        ["tram", "bridge"],
    )


def test_an_empty_archive_refuses(asking, encoder):
    """Without encoding anything."""
    answer = asking(trust=0.0).answer("Was kostet die Brücke?", Request())
    assert (answer.quotes, answer.nearest, answer.coverage, encoder.batches) == (
        (),
        (),
        Coverage(articles=0, outlets=0, first="", last=""),
        [],
    )


def test_a_question_is_encoded_only_where_that_helps(asking, encoder):
    """Where the model knows none of the languages, words alone decide."""
    asking(BRIDGE, trust=0.0).answer("Was kostet die Brücke?", Request())
    assert encoder.batches == []
    asking(trust=0.6).answer("Was kostet die Brücke?", Request())
    assert encoder.batches == [(["Was kostet die Brücke?"], True)]


@pytest.mark.parametrize(
    ("articles", "question", "language"),
    [
        ((), "Was kostet die Brücke?", ""),
        ((BRIDGE,), "When does the school in the harbour reopen?", "de"),
        ((BRIDGE, TRAM, ENGLISH), "When does the school in the harbour reopen?", "en"),
        ((BRIDGE, ENGLISH, replace(ENGLISH, id="b")), "Was kostet die Sanierung der Brücke?", "de"),
        ((BRIDGE, TRAM, ENGLISH), "school harbour?", "de"),
    ],
)
def test_a_question_has_a_language(asking, monkeypatch, articles, question, language):
    """The only one there is, or the one it is told by; a short one has that of most articles."""
    answering, found = asking(*articles), []
    monkeypatch.setattr(answering._search, "find", lambda question, _: found.append(question) or ())
    answering.answer(question, Request(limit=1))
    assert [one.language for one in found] == [language]


def test_what_was_added_since_counts(asking, store):
    """Counting is spared only while nothing changes."""
    answering = asking(BRIDGE)
    coverages = [answering.answer("Brücke?", Request(limit=1)).coverage.articles for _ in range(2)]
    store.remove("bridge")
    assert [*coverages, answering.answer("Brücke?", Request(limit=1)).coverage.articles] == [1, 1, 0]


def test_counting_takes_place_once(asking, store, monkeypatch):
    """It takes milliseconds in a large archive."""
    answering = asking(BRIDGE)
    first = answering.answer("Brücke?", Request(limit=1))
    monkeypatch.setattr(store, "counts", None)
    assert answering.answer("Brücke?", Request(limit=1)).coverage == first.coverage


def test_what_is_weighed_decides(asking):
    """Whether or not it is enough, within the days that are named or without them."""
    answering = asking(BRIDGE, TRAM, THEATRE)
    for question in ("Was kostet die Sanierung der Brücke?", "Wie weit ist im Februar 2025 der Mars?"):
        weighed, answer = answering.weigh(question), answering.answer(question, Request())
        assert weighed.evidence.is_enough == bool(answer.quotes)
        assert [run.span for run in weighed.quoted if answer.quotes] == [one.span for one in answer.quotes]


def test_weighing_does_as_if_articles_were_not_there(asking):
    """And as if what was published later were not."""
    question = "Was kostet die Sanierung der Brücke?"
    answering = asking(BRIDGE, TRAM, THEATRE)
    all_of_them, without, early = (
        {run.found.revision.article.id for run in weighed.runs}
        for weighed in (
            answering.weigh(question),
            answering.weigh(question, without={"bridge"}),
            answering.weigh(question, date(2025, 2, 12)),
        )
    )
    assert ("bridge" in all_of_them, all_of_them - without) == (True, {"bridge"})
    assert "tram" not in early
