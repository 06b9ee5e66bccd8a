"""What speaks for a run of sentences, beside one another."""

import math

import pytest

from corpus.article import Article, Revision, Span
from index.found import Asked, Found, Sentence
from index.quotes import ranked
from index.traits import EARLY_CHARS, RANKING, Traits, weighed
from index.wants import Want

NOTHING = Traits(*[0.0] * len(Traits._fields))
STEMS = {"bridgeword": "bridge", "tramword": "tram"}
WEIGHTS = {"bridge": 3.0, "tram": 1.0}


def sentence(start, stop, *tokens, **more):
    given = {"alike": {}, "held": frozenset(), "ended": True} | more
    return Sentence(Span(start, stop), frozenset(tokens), **given)


def found(*sentences, wants=(), pairs=None, phrases=None, **more):
    """A passage of a question with two words that weigh 3 and 1."""
    article = Article(id="a", text="x" * 900)
    asked = Asked(WEIGHTS, STEMS, frozenset(wants), 4.0, frozenset(), pairs or {}, phrases or {})
    scores = {"passage_score": 0.0, "article_score": 0.0, "cosine": 0.0} | more
    return Found(Revision(id=1, number=1, article=article, added=""), sentences, asked, **scores)


def traits(*run, before=None, **more):
    """Traits of a run that follows a sentence."""
    span = Span(run[0].span.start, run[-1].span.stop)
    return weighed(found(*filter(None, [before]), *run, **more), run, span, before)


def plain(**more):
    """What a run of 200 characters at the beginning has that holds nothing of the question."""
    return NOTHING._replace(**({"early": 1.0} | more))


def test_a_run_has_traits():
    """Each a share of the question's weight, or 0 or 1."""
    first = sentence(0, 100, "bridge", alike={"tramword": 0b11}, held=frozenset({Want.NUMBER}))
    second = sentence(101, 200, alike={"tramword": 0b1, "bridgeword": 0b1}, ended=False)
    assert traits(first, second, passage_score=6.0, wants=[Want.NUMBER]) == plain(
        covered=0.75, alike=pytest.approx(0.25 * 2 / 8), passage=1.5, number=1.0, unended=1.0
    )


@pytest.mark.parametrize("want", ["number", "date", "reason", "meaning", "person"])
def test_what_is_asked_for_and_held(want):
    """In any sentence of the run, by the name of what is asked for."""
    given = sentence(0, 100), sentence(101, 200, held=frozenset({Want(want)}))
    assert traits(*given, wants=[want]) == plain(**{want: 1.0})
    assert traits(given[0], sentence(101, 200), wants=[want]) == plain()


def test_place_and_length():
    """Later sentences are worth less, and longer runs are told from shorter ones."""
    run = sentence(300, 400), sentence(401, 550), sentence(551, 700)
    assert traits(*run) == plain(early=math.exp(-300 / EARLY_CHARS), length=math.log(2), third=1.0)


@pytest.mark.parametrize(("wants", "news"), [((), 0.0), ((Want.NEWS,), 0.5)])
def test_how_recent_it_is(wants, news):
    """Its article's day counts once, and again where the question wants news."""
    assert traits(sentence(0, 200), wants=wants, recent=0.5) == plain(recent=0.5, news=news)


def test_what_it_goes_on_from():
    """What of the question stands in the sentence before, and not in the run itself."""
    before = sentence(0, 50, "bridge", "tram")
    goes_on = sentence(60, 260, "tram")
    early = math.exp(-60 / EARLY_CHARS)
    assert traits(goes_on, before=before) == plain(covered=0.25, before=0.75, early=early)
    assert traits(sentence(60, 260), before=before) == plain(before=1.0, early=early)


def test_neighbouring_words():
    """Words of the question that stand near the next one, each pair once however often it does."""
    near = frozenset({"bridgeword"})
    run = sentence(0, 100, near=near), sentence(101, 200, near=near)
    assert traits(*run, pairs={"bridgeword": 1.0}) == plain(together=0.25)


def test_phrases():
    """Quoted phrases and days that the run holds, by the weight of their words."""
    run = sentence(0, 100, phrases=frozenset({"old bridge"})), sentence(101, 200)
    assert traits(*run, phrases={"old bridge": 3.0, "12.02.": 1.0}) == plain(phrase=0.75)


def test_a_run_is_ranked_by_its_weighted_traits():
    """Knowing the sentence before it."""
    before = sentence(0, 50, "bridge")
    passage = found(before, sentence(60, 260, "tram"), passage_score=2.0)
    run = next(run for run in ranked([passage]) if run.span == Span(60, 260))
    assert run.traits == plain(covered=0.25, before=0.75, passage=0.5, early=math.exp(-60 / EARLY_CHARS))
    assert run.score == pytest.approx(sum(a * b for a, b in zip(RANKING, run.traits, strict=True)))
