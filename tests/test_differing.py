"""Figures, days and names in which articles differ, and what is no difference."""

import pytest

from corpus.article import Article, Revision, Span
from index.differing import differing
from index.found import Asked, Found, Sentence
from index.quotes import Run, Traits
from index.told import AGREED, Aspect, Difference

COST = "Was kostet die Brücke?"


def run(number, text, published="", asked=None, **more):
    article = Article(id=f"a{number}", text=text, published=published, language="de", **more)
    asked = asked or Asked({}, {}, frozenset(), 1.0)
    tokens = frozenset(token for token in asked.tokens if token in text.lower())
    read = (Sentence(Span(0, len(text)), tokens, {}, frozenset(), ended=True),)
    revision = Revision(id=number, number=1, article=article, added="")
    found = Found(revision, read, asked, 0.0, 0.0, 0.0)
    return Run(found, Span(0, len(text)), Traits(*[0.0] * len(Traits._fields)), 1.0)


@pytest.mark.parametrize(
    ("question", "one", "two", "expected"),
    [
        (
            COST,
            "Sie kostet 126 Millionen Euro.",
            "Kosten wird sie 183 Mio. Euro.",
            Difference(Aspect.FIGURES, ("126 Millionen Euro", "183 Mio. Euro")),
        ),
        (COST, "Sie kostet 126 Millionen Euro.", "Sie kostet 126,0 Mio. Euro.", AGREED),
        (COST, "Sie kostet 126 Millionen Euro.", "Es sind 183 Mio. Euro.", AGREED),
        (COST, "Sie kostet 7 Euro.", "Sie kostet 9 Euro oder 8 Euro.", AGREED),
        ("Wie lang ist die Brücke?", "Sie kostet 1 Euro.", "Sie kostet 2 Euro.", AGREED),
        (
            "Wie viele Menschen kamen?",
            "Es kamen 40 Menschen.",
            "Es kamen 30 Besucher in 9 Autos.",
            Difference(Aspect.FIGURES, ("40 Menschen", "30 Besucher")),
        ),
        (
            "Welcher Anteil ist krank?",
            "Krank sind 5 Prozent.",
            "Krank sind 7%.",
            Difference(Aspect.FIGURES, ("5 Prozent", "7%")),
        ),
        (
            "Wann öffnet sie?",
            "Sie öffnet am 5. Mai.",
            "Sie öffnet am 6. Mai 2025.",
            Difference(Aspect.DAYS, ("5. Mai", "6. Mai 2025")),
        ),
        (
            "Wer leitet das Werk?",
            "Ada Quandel leitet das Werk.",
            "Das Werk leitet Olaf Kolp.",
            Difference(Aspect.NAMES, ("Ada Quandel", "Olaf Kolp")),
        ),
        ("Warum kostet das?", "Das kostet 1 Euro.", "Das kostet 2 Euro.", AGREED),
    ],
)
def test_what_differs(question, one, two, expected):
    """Values of the kind that is asked for, however they are written, where each article gives one."""
    assert differing(question, [run(1, one, "2025-05-01"), run(2, two, "2025-05-02")]) == expected


def test_in_order_of_time():
    """The earliest article first, those without a date last, each value once."""
    runs = [
        run(1, "Kosten: 3 Euro."),
        run(2, "Kosten: 2 Euro.", "2025-05-02"),
        run(3, "Kosten: 4 Euro.", "2025-05-01"),
    ]
    assert differing(COST, [*runs, run(4, "Kosten: 4,00 Euro.", "2025-05-03")]).printed == (
        "4 Euro",
        "2 Euro",
        "3 Euro",
    )


def test_quotes_of_one_article_do_not_differ():
    """One article may speak of two things."""
    assert differing(COST, [run(1, "Kosten: 3 Euro."), run(1, "Kosten: 2 Euro.")]) == AGREED


@pytest.mark.parametrize(
    ("one", "two", "printed"),
    [
        # Two outlets print what one agency says, and one of them has an older version.
        (("Bote", "dpa", "2025-05-01"), ("Kurier", "dpa/lby", "2025-05-01T18:00:00+00:00"), ()),
        (("Bote", "dpa", "2025-05-01"), ("Bote", "dpa", "2025-05-02"), ("3 Euro", "2 Euro")),
        (("Bote", "", "2025-05-01"), ("Bote", "", "2025-05-01"), ()),
        (("Bote", "", "2025-05-01"), ("Bote", "", "2025-05-02"), ("3 Euro", "2 Euro")),
        (("Bote", "dpa", "2025-05-01"), ("Bote", "", "2025-05-01"), ("3 Euro", "2 Euro")),
        (("Bote", "", ""), ("Bote", "", ""), ()),
    ],
)
def test_one_origin_says_one_thing_a_day(one, two, printed):
    """An agency's text is its own wherever it is printed; another number on another day is news."""
    (source, author, day), (other, by, later) = one, two
    runs = [
        run(1, "Kosten: 3 Euro.", day, source=source, author=author),
        run(2, "Kosten: 2 Euro.", later, source=other, author=by),
    ]
    assert differing(COST, runs).printed == printed


@pytest.mark.parametrize(
    ("later", "copies", "printed"),
    [
        ("2025-05-01", {1: [2], 2: [1]}, ()),
        ("2025-05-01", {1: [3]}, ("3 Euro", "2 Euro")),
        ("2025-05-02", {1: [2], 2: [1]}, ("3 Euro", "2 Euro")),
    ],
)
def test_copies_have_one_origin(later, copies, printed):
    """Whatever outlet prints them: of two numbers on one day nobody knows which it means."""
    runs = [
        run(1, "Kosten: 3 Euro.", "2025-05-01", source="Bote"),
        run(2, "Kosten: 2 Euro.", later, source="Kurier"),
    ]
    assert differing(COST, runs, copies).printed == printed


def test_quotes_that_leave_out_a_word_of_the_question_do_not_count():
    """They may be about something else; those that say the same in other words do."""
    question = "Wie viele Stellen streicht die Werft?"
    quotes = (
        "Die Werft streicht 40 Stellen.",
        "In der Werft fallen 50 Stellen weg.",
        "60 Stellen fallen weg.",
    )
    asked = Asked(
        dict.fromkeys(("streicht", "werft"), 1.0),
        {"streicht": "streicht", "werft": "werft"},
        frozenset(),
        2.0,
    )
    runs = [run(number, text, asked=asked, source=text) for number, text in enumerate(quotes, 1)]
    assert differing(question, runs).printed == ("40 Stellen", "50 Stellen")


def test_nothing_quoted():
    """Nothing differs."""
    assert differing(COST, []) == AGREED
