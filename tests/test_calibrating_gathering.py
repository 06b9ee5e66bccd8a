"""Cases for calibrating, from questions with known answers."""

import math
from datetime import date
from types import SimpleNamespace

import numpy as np
import pytest
from toys import BRIDGE, THEATRE, TRAM, toy_archive

from corpus.article import Span
from index.calibrating.gathering import FOREIGN, Case, Kind, QuestionSet, gather, steps, table
from index.evaluate import Question
from index.evidence import NEEDED, PER_ROOT, Evidence, Parts

PRICE = Question("Was kostet die Sanierung der Brücke?", ("126 Millionen",), frozenset({"bridge"}), True)
LOST = Question("Was kostet die Tram?", ("99 Taler",), frozenset({"tram"}), True)
MARS = Question("Wie weit ist der Mars?", (), frozenset(), False, date(2025, 2, 20))
TEXTS = {article.id: article.text for article in (BRIDGE, TRAM, THEATRE)}
OWN = QuestionSet("own", (PRICE, LOST, MARS), TEXTS)
SCHOOL = Question("Wann öffnet die Schule?", ("im Mai",), frozenset({"school"}), True)
OTHER = QuestionSet("other", (SCHOOL, MARS), {"school": "Die Schule öffnet im Mai."})
PARTS = Parts(*map(float, range(len(Parts._fields))))


def evidence(number):
    return Evidence(PARTS._replace(held=float(number)), 10)


@pytest.fixture
def weigh():
    """Takes note of what it is asked."""

    def note(question, *, as_of=None, without=frozenset()):
        note.asked.append((question, as_of, set(without)))
        return SimpleNamespace(evidence=evidence(len(note.asked)), quoted=() if without else note.quoted)

    note.asked = []
    revision = SimpleNamespace(article=BRIDGE)
    note.quoted = (SimpleNamespace(span=Span(0, 100), found=SimpleNamespace(revision=revision)),)
    return note


def test_where_cases_come_from(weigh):
    """Own questions as they are, answerable ones without their articles, and questions of other sets."""
    assert list(gather(weigh, OWN, [OTHER])) == [
        Case("own", Kind.UNANSWERABLE, evidence(1)),
        Case("own", Kind.ANSWERABLE, evidence(2)),
        Case("own", Kind.TAKEN_OUT, evidence(3)),
        Case("own", Kind.FOREIGN, evidence(4)),
    ]
    assert weigh.asked == [
        (MARS.text, MARS.asked, set()),
        (PRICE.text, None, set()),
        (PRICE.text, None, {"bridge"}),
        (SCHOOL.text, None, set()),
    ]
    assert steps(OWN, [OTHER]) == 4


def test_quotes_that_miss_the_answer(weigh):
    """Neither keeping nor refusing them is right."""
    weigh.quoted = ()
    kinds = [case and case.kind for case in gather(weigh, OWN, [])]
    assert kinds == [Kind.UNANSWERABLE, None, Kind.TAKEN_OUT]


def test_an_article_that_says_the_same(tmp_path):
    """Where another article has the answer too, taking one out leaves the question answered."""
    again = QuestionSet("own", (PRICE,), TEXTS | {"again": BRIDGE.text})
    archive = toy_archive(tmp_path / "two", (BRIDGE, TRAM))
    with_one = [case and case.kind for case in gather(archive.weigh, again, [])]
    list(archive.add([TRAM.__class__(id="again", text=BRIDGE.text, language="de")]))
    with_two = [case and case.kind for case in gather(archive.weigh, again, [])]
    archive.close()
    assert (with_one, with_two) == ([Kind.ANSWERABLE, Kind.TAKEN_OUT], [Kind.ANSWERABLE, None])


def test_sets_of_the_same_articles_are_no_strangers():
    """Nor is a question asked elsewhere whose answer its own articles do not have."""
    assert OWN.foreign(QuestionSet("half", (PRICE,), {"bridge": BRIDGE.text})) == []
    assert OTHER.foreign(OWN) == [PRICE]


def test_questions_of_other_sets_are_spread():
    """A large set lends some of all its parts."""
    many = [Question(f"Frage {n}?", ("Mai",), frozenset({"school"}), True) for n in range(2 * FOREIGN + 1)]
    assert OWN.foreign(QuestionSet("many", many, OTHER.texts)) == many[::3]


def test_the_table():
    """Arrays as they are fitted to; what the archive's size asks for is apart from what is always needed."""
    cases = [
        Case("own", Kind.ANSWERABLE, Evidence(PARTS, 64)),
        Case("own", Kind.TAKEN_OUT, Evidence(None, 1600)),
        *[Case("own", Kind.FOREIGN, Evidence(PARTS, 64))] * 4,
    ]
    found = table(cases)
    nothing = [math.nan] * len(PARTS)
    np.testing.assert_array_equal(found.parts, np.array([list(PARTS), nothing, *[list(PARTS)] * 4]))
    assert found.sizes.tolist() == pytest.approx([PER_ROOT * each for each in (8, 40, 8, 8, 8, 8)])
    assert found.answerable.tolist() == [True, False, False, False, False, False]
    assert found.counts.tolist() == [1.0, 1 / 2, 1 / 8, 1 / 8, 1 / 8, 1 / 8]
    assert found.sizes[0] + NEEDED == Evidence(PARTS, 64).needed
