"""Whether to quote at all."""

import math

import pytest

from corpus.article import Article, Revision, Span
from corpus.stored import NO_TRUST, Trust
from index.evidence import (
    COMMON,
    LARGEST_MEASURED,
    NEEDED,
    PER_TENFOLD,
    SMALLEST_MEASURED,
    WEIGHTS,
    Evidence,
    Parts,
    weigh,
)
from index.found import Asked, Found, Sentence
from index.quotes import Run, Traits
from index.reading import WRITTEN_SHARE

STEMS = {"bridge": "bridg", "tramway": "tram", "opened": "open"}
WEIGHTED = {"bridg": 4.0, "tram": 2.0, "open": 2.0}
ASKED = Asked(WEIGHTED, STEMS, frozenset(), 8.0)
NAMED = Asked(WEIGHTED, STEMS, frozenset(), 8.0, frozenset({"bridge", "tramway"}))


def sentence(*tokens, **alike):
    return Sentence(Span(0, 1), frozenset(tokens), alike, frozenset(), ended=True)


def run(id=1, score=1.0, *, article=4.0, cosine=0.5, asked=ASKED, sentences=(), **traits):
    revision = Revision(id=id, number=1, article=Article(id="a", text="x"), added="")
    found = Found(revision, sentences, asked, 0.0, article, cosine)
    nothing = dict.fromkeys(Traits._fields, 0.0)
    return Run(found, Span(0, 1), Traits(**(nothing | traits)), score)


def test_the_parts_of_the_evidence():
    """The best of what is quoted, beside the best of other articles."""
    bridge = (sentence("bridg"),)
    best = run(score=1.5, alike=0.1, sentences=bridge)
    second = run(score=1.4, cosine=0.7, sentences=(sentence("bridg", "open"),))
    other = run(id=2, score=1.25, article=6.0, cosine=0.9)
    evidence = weigh([best, second], [best, second, other], trust=Trust(0.6, 0.2), articles=10)
    parts = Parts(
        held=math.log1p(4.0 + 2.0),
        words=math.log1p(3),
        names=0.5,
        ahead=0.5,
        article=0.75,
        cosine=0.6 * 0.5,
        trust=0.6,
    )
    assert (evidence.articles, tuple(evidence.parts or ())) == (10, pytest.approx(tuple(parts)))


def test_what_most_articles_say_is_held_too():
    """A stem is worth COMMON at least, a form its share of that, however often both are printed."""
    asked = Asked({"bridg": 0.1, "=bridge": 0.06, "tram": 4.0}, STEMS, frozenset(), 4.16)
    best = run(asked=asked, sentences=(sentence("bridg", "=bridge"), sentence("tram")))
    parts = weigh([best], [best], trust=NO_TRUST, articles=1).parts
    assert parts is not None
    assert parts.held == pytest.approx(math.log1p(COMMON * (1 + WRITTEN_SHARE) + 4.0))


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
    best = run(asked=asked, sentences=tuple(sentences))
    parts = weigh([best], [best], trust=NO_TRUST, articles=1).parts
    assert parts is not None
    assert parts.names == pytest.approx(names)


def test_a_single_article_is_ahead_of_nothing():
    """Its whole score counts."""
    parts = weigh([run(score=0.25)], [run(score=0.25)], trust=NO_TRUST, articles=1).parts
    assert parts is not None
    assert parts.ahead == 0.5


def test_nothing_found_is_no_evidence():
    """Without runs there is nothing to weigh, and it is not enough."""
    evidence = weigh([], [], trust=Trust(0.6, 0.2), articles=1000)
    assert (evidence, evidence.is_enough) == (Evidence(None, 1000), False)


def test_the_strength_is_weighted():
    """What is enough with few articles is not with many."""
    parts = Parts(held=2.5, words=1.5, names=0.5, ahead=0.2, article=0.4, cosine=0.0, trust=0.0)
    few, many = Evidence(parts, 20), Evidence(parts, 1000)
    strength = sum(weight * part for weight, part in zip(WEIGHTS, parts, strict=True))
    assert few.strength == many.strength == pytest.approx(strength)
    assert (few.is_enough, many.is_enough) == (True, False)


def test_more_articles_need_more_evidence():
    """Tenfold the articles raise the bar by PER_TENFOLD, as far as that was measured."""
    counts = (0, SMALLEST_MEASURED, 100, LARGEST_MEASURED, 10**6)
    needed = [Evidence(None, count).needed for count in counts]
    bounds = (SMALLEST_MEASURED, LARGEST_MEASURED)
    least, most = (NEEDED + PER_TENFOLD * math.log10(count) for count in bounds)
    assert needed == pytest.approx([least, least, NEEDED + 2 * PER_TENFOLD, most, most])
