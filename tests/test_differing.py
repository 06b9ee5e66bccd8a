"""Figures and days in which articles differ, and what is no difference."""

import pytest

from corpus.article import Article, Revision, Span
from index.differing import differing
from index.found import Asked, Found
from index.quotes import Run, Traits

COST = "Was kostet die Brücke?"


def run(number, text, published="", covered=1.0, language="de"):
    article = Article(id=f"a{number}", text=text, published=published, language=language)
    asked = Asked({}, {}, frozenset(), 1.0)
    found = Found(Revision(id=number, number=1, article=article, added=""), (), asked, 0.0, 0.0, 0.0)
    traits = Traits(*[0.0] * len(Traits._fields))._replace(covered=covered)
    return Run(found, Span(0, len(text)), traits, 1.0)


@pytest.mark.parametrize(
    ("question", "one", "two", "expected"),
    [
        (
            COST,
            "Sie kostet 126 Millionen Euro.",
            "Es sind 183 Mio. Euro.",
            ("126 Millionen Euro", "183 Mio. Euro"),
        ),
        (COST, "Sie kostet 126 Millionen Euro.", "Es sind 126,0 Mio. Euro.", ()),
        (COST, "Sie kostet 126 Millionen Euro.", "Sie ist 183 Meter lang.", ()),
        (COST, "Sie kostet 126 Millionen Euro.", "Statt 126 sind es 9 Euro oder 7 Euro.", ()),
        ("Wie lang ist die Brücke?", "Sie kostet 1 Euro.", "Sie kostet 2 Euro.", ()),
        (
            "Wie viele Menschen kamen?",
            "Es kamen 40 Menschen.",
            "Es kam 1 Mensch in 9 Autos.",
            ("40 Menschen", "1 Mensch"),
        ),
        ("Welcher Anteil ist krank?", "Krank sind 5 Prozent.", "Krank sind 7%.", ("5 Prozent", "7%")),
        (
            "Wann öffnet sie?",
            "Sie öffnet am 5. Mai.",
            "Sie öffnet am 6. Mai 2025.",
            ("5. Mai", "6. Mai 2025"),
        ),
        ("Wann öffnet sie?", "Sie öffnet am 5. Mai 2025.", "Sie öffnet am 5. Mai.", ()),
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
        run(3, "Kosten: 1 Euro.", "2025-05-01"),
    ]
    assert differing(COST, [*runs, run(4, "Kosten: 1,00 Euro.", "2025-05-03")]) == (
        "1 Euro",
        "2 Euro",
        "3 Euro",
    )


def test_quotes_of_one_article_do_not_differ():
    """One article may speak of two things."""
    assert differing(COST, [run(1, "Kosten: 3 Euro."), run(1, "Kosten: 2 Euro.")]) == ()


def test_quotes_that_say_less_of_the_question_do_not_count():
    """They may be about something else."""
    assert differing(COST, [run(1, "Kosten: 3 Euro."), run(2, "Kosten: 2 Euro.", covered=0.5)]) == ()


def test_nothing_quoted():
    """Nothing differs."""
    assert differing(COST, []) == ()
