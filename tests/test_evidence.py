"""Whether to quote at all."""

import math

import pytest

from corpus.article import Article, Revision, Span
from corpus.stored import NO_TRUST, Trust
from index.evidence import ALIKE, MOST_PASSAGES, NEEDED, PER_ROOT, WEIGHTS, Evidence, Parts, weigh
from index.found import Asked, Found, Sentence
from index.quotes import Run
from index.traits import Traits
from index.wants import Want

NOTHING = Parts(*[0.0] * len(Parts._fields))
STEMS = {"bridge": "bridg", "tramway": "tram", "opened": "open"}
WEIGHTED = {"bridg": 4.0, "tram": 2.0, "open": 2.0}
ARCHIVED = dict.fromkeys(WEIGHTED, 1.0)
# How rare words are in the archive speaks neither for an answer nor against it.
ASKED = Asked(ARCHIVED, STEMS, frozenset(), 8.0, rare=WEIGHTED)
NAMED = Asked(ARCHIVED, STEMS, frozenset(), 8.0, frozenset({"bridge", "tramway"}), rare=WEIGHTED)


def sentence(*tokens, held=(), **alike):
    return Sentence(Span(0, 1), frozenset(tokens), alike, frozenset(held), ended=True)


def run(id=1, score=1.0, *, article=4.0, cosine=0.5, asked=ASKED, sentences=(), text="", **traits):
    """A run that is the whole text of its article, which only articles of the same text repeat."""
    text = text or f"x{id}"
    revision = Revision(id=id, number=1, article=Article(id="a", text=text), added="")
    found = Found(revision, tuple(sentences), asked, 0.0, article, cosine)
    nothing = dict.fromkeys(Traits._fields, 0.0)
    return Run(found, Span(0, len(text)), Traits(**(nothing | traits)), score)


def parts_of(best, *others):
    """What speaks for a run in an archive without vectors."""
    parts = weigh([best], [best, *others], trust=NO_TRUST, passages=1).parts
    assert parts is not None
    return parts


def test_the_parts_of_the_evidence():
    """The best of what is quoted, beside the best of other articles."""
    bridge = (sentence("bridg"),)
    best = run(score=1.5, alike=0.1, sentences=bridge)
    second = run(score=1.4, cosine=0.7, sentences=(sentence("bridg", "open"),))
    other = run(id=2, score=1.25, article=6.0, cosine=0.9)
    evidence = weigh([best, second], [best, second, other], trust=Trust(0.6, 0.2), passages=10)
    parts = Parts(
        held=math.log1p(4.0 + 2.0),
        words=math.log1p(3),
        names=0.5,
        ahead=0.5,
        article=0.75,
        cosine=0.6 * 0.5,
        trust=0.6,
        numbers=0.0,
        lacking=0.0,
        together=0.0,
    )
    assert (evidence.passages, tuple(evidence.parts or ())) == (10, pytest.approx(tuple(parts)))


def test_what_is_held_weighs_by_how_rare_it_is_in_the_language():
    """A form adds to its stem; of a word that does not stand there, its letters in others count."""
    rare = {"bridg": 5.0, "=bridge": 3.0, "tram": 4.0}
    asked = Asked({}, {"bridge": "bridg", "tramway": "tram"}, frozenset(), 1.0, rare=rare)
    best = run(asked=asked, sentences=(sentence("bridg", "=bridge", tramway=0b1111000, bridge=0b1),))
    assert parts_of(best).held == pytest.approx(math.log1p(5.0 + 3.0 + ALIKE * 4.0 * 4 / 7))


@pytest.mark.parametrize(
    ("asked", "sentences", "names"),
    [
        (ASKED, [sentence("bridg", "tram")], 0.5),
        (NAMED, [], 0.0),
        (NAMED, [sentence("open")], 0.0),
        (NAMED, [sentence("open"), sentence("bridg")], 4 / 6),
        (NAMED, [sentence("tram"), sentence("bridg")], 1.0),
        (NAMED, [sentence("bridg", tramway=0b1111), sentence(tramway=0b11000)], (4 + 2 * 5 / 7) / 6),
    ],
)
def test_names_that_stand_in_the_passage(asked, sentences, names):
    """By their weight, in whichever sentence; letters in other words count by their share."""
    assert parts_of(run(asked=asked, sentences=sentences)).names == pytest.approx(names)


def test_a_single_article_is_ahead_of_nothing():
    """Its whole score counts."""
    assert parts_of(run(score=0.25)).ahead == 0.5


def test_copies_do_not_weaken_an_answer():
    """What repeats the best quote is no rival, nor is anything else of an article that does."""
    copy = "The old bridge at the harbour was opened on Monday by the mayor."
    other = copy.replace("harbour", "mill").replace("mayor", "baker").replace("Monday", "Friday")
    best = run(score=1.25, text=copy)
    again, rest = run(2, 1.2, text=copy.replace("opened", "inaugurated")), run(2, 1.1)
    assert parts_of(best, again, rest, run(3, 1.0, text=other)).ahead == 0.5
    assert parts_of(best, again, rest).ahead == math.sqrt(1.25)
    assert parts_of(best, run(3, 1.0, text=other), again).ahead == 0.5


@pytest.mark.parametrize(
    ("stems", "sentences", "numbers"),
    [
        ({"bridge": "bridg"}, [sentence("bridg")], 0.0),
        ({"bridge": "bridg", "2024": "2024"}, [sentence("bridg"), sentence("2024")], 1.0),
        ({"2024": "2024", "17,50": "17ˑ50"}, [sentence("2024"), sentence("17ˑ50")], 1.0),
        ({"2024": "2024", "17,50": "17ˑ50"}, [sentence("2024")], -1.0),
        ({"2024": "2024"}, [], -1.0),
    ],
)
def test_numbers_that_stand_in_the_passage(stems, sentences, numbers):
    """All of them, in whichever sentence, or the passage tells of something else."""
    asked = Asked({}, stems, frozenset(), 2.0, rare=dict.fromkeys(stems.values(), 1.0))
    assert parts_of(run(asked=asked, sentences=sentences)).numbers == numbers


@pytest.mark.parametrize(
    ("wants", "held", "lacking"),
    [
        ((), (), 0.0),
        ((Want.NEWS,), (), 0.0),
        ((Want.DATE,), (), 1.0),
        ((Want.DATE,), (Want.DATE,), 0.0),
        ((Want.NUMBER, Want.DATE), (Want.DATE,), 0.0),
    ],
)
def test_a_quote_may_hold_nothing_of_what_is_asked_for(wants, held, lacking):
    """No number, day or name where one is asked for; news stand in no sentence."""
    asked = Asked({}, STEMS, frozenset(wants), 8.0, rare=WEIGHTED)
    assert parts_of(run(asked=asked, sentences=[sentence("bridg", held=held)])).lacking == lacking


@pytest.mark.parametrize(
    ("sentences", "together"),
    [
        ([sentence("bridg", "tram", "open")], 4 / 8),
        ([sentence("bridg", "tram"), sentence("open")], 2 / 8),
        ([sentence("bridg"), sentence("tram")], 0.0),
        ([sentence("bridg", "open")], 0.0),
        ([sentence("bridg", tramway=0b1111000)], 2 / 8),
        ([sentence("bridg", tramway=0b1)], 0.0),
    ],
)
def test_neighbouring_words_in_one_sentence(sentences, together):
    """By the lesser weight of both; most letters of a word are enough."""
    assert parts_of(run(sentences=sentences)).together == pytest.approx(together)


def test_a_question_without_words_has_no_neighbours():
    """Nothing stands beside nothing."""
    assert parts_of(run(asked=Asked({}, {}, frozenset(), 1.0))).together == 0.0


def test_nothing_found_is_no_evidence():
    """Without runs there is nothing to weigh, and it is not enough."""
    evidence = weigh([], [], trust=Trust(0.6, 0.2), passages=1000)
    assert (evidence, evidence.is_enough) == (Evidence(None, 1000), False)


def test_the_strength_is_weighted():
    """What is enough with few passages is not with many."""
    parts = NOTHING._replace(held=2.5, words=1.5, names=0.5, ahead=0.2, article=0.4, numbers=1.0, lacking=1.0)
    few, many = Evidence(parts, 20), Evidence(parts, 2000)
    strength = sum(weight * part for weight, part in zip(WEIGHTS, parts, strict=True))
    assert few.strength == many.strength == pytest.approx(strength)
    assert (few.is_enough, many.is_enough) == (True, False)


def test_more_passages_need_more_evidence():
    """Four times the passages raise the bar by twice as much, as far as that was measured."""
    needed = [Evidence(None, count).needed for count in (0, 100, 400, MOST_PASSAGES, 10**6)]
    most = NEEDED + PER_ROOT * math.sqrt(MOST_PASSAGES)
    assert needed == pytest.approx([NEEDED, NEEDED + 10 * PER_ROOT, NEEDED + 20 * PER_ROOT, most, most])
