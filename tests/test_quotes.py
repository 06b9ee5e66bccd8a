"""Choosing what to quote."""

import math
from dataclasses import replace

import pytest

from corpus.article import Article, Revision, Span
from index.found import Asked, Found, Sentence
from index.quotes import RANKING, Traits, choose, ranked
from index.wants import Want

NOTHING = Traits(*[0.0] * len(Traits._fields))
PLAIN = NOTHING._replace(covered=1.0, passage=1.0)
WORDS = " ".join(str(number) for number in range(10_000, 10_400))


def revision(number, text=WORDS):
    article = Article(id=f"a{number}", text=text)
    return Revision(id=number, number=1, article=article, added="2026-11-23T12:00:00+00:00")


def sentence(start, stop, *tokens, alike=None, held=(), ended=True):
    return Sentence(Span(start, stop), frozenset(tokens), alike or {}, frozenset(held), ended)


def found(*sentences, of=1, passage=0.0, wants=(), text=WORDS, **tokens):
    stems = {f"{token}word": token for token in tokens}
    asked = Asked(tokens, stems, frozenset(wants), sum(tokens.values()) or 1.0)
    return Found(revision(of, text), sentences, asked, passage, 0.0, 0.0)


def quotes(founds, limit, ranking=RANKING):
    return choose(ranked(founds, ranking), limit)


def spans(runs):
    return [(run.found.revision.id, run.span.start, run.span.stop) for run in runs]


def test_the_sentence_with_the_words_is_quoted():
    """Neighbours that hold none of the words come after it."""
    passage = found(sentence(0, 150), sentence(151, 300, "bridge"), sentence(301, 450), bridge=2.0)
    assert spans(quotes([passage], 1, PLAIN)) == [(1, 0, 300)]
    assert spans(quotes([passage], 1, PLAIN._replace(length=-0.1))) == [(1, 151, 300)]


def test_no_run_goes_on_behind_a_headline():
    """What ends a paragraph without a full stop is quoted alone or not at all."""
    text = "A headline\n\nThe bridge is shut. It will open."
    sentences = (sentence(0, 10), sentence(12, 31, "bridge"), sentence(32, 45))
    runs = ranked([found(*sentences, text=text, bridge=2.0)])
    assert sorted(run.span for run in runs) == [
        Span(0, 10),
        Span(12, 31),
        Span(12, 45),
        Span(32, 45),
    ]


def test_a_run_has_traits():
    """Each a share of the question's weight, or 0 or 1."""
    first = sentence(0, 100, "bridge", alike={"tramword": 0b11}, held=[Want.NUMBER])
    second = sentence(101, 200, alike={"tramword": 0b1, "bridgeword": 0b1}, ended=False)
    passage = found(first, second, passage=6.0, wants=[Want.NUMBER], bridge=3.0, tram=1.0)
    run = next(run for run in ranked([passage]) if run.span == Span(0, 200))
    assert run.traits == Traits(
        covered=0.75,
        alike=pytest.approx(0.25 * 2 / 8),
        passage=1.5,
        early=1.0,
        number=True,
        date=False,
        reason=False,
        meaning=False,
        unended=True,
        length=0.0,
        third=False,
        recent=0.0,
        news=0.0,
    )
    assert run.score == pytest.approx(sum(a * b for a, b in zip(RANKING, run.traits, strict=True)))


def test_the_same_news_is_not_quoted_again():
    """A sentence that another article has almost word for word gives way to the next one."""
    copy = "Die Stadt saniert die alte Brücke am Hafen für 126 Millionen Taler."
    texts = (copy, copy.replace("saniert", "erneuert"), "Die alte Brücke ist seit Mai zu.")
    founds = [
        found(sentence(0, len(text), "bridge"), of=number, passage=3.0 - number, text=text, bridge=1.0)
        for number, text in enumerate(texts)
    ]
    assert spans(quotes(founds, 2)) == [(0, 0, len(texts[0])), (2, 0, len(texts[2]))]


def test_runs_end_before_they_grow_too_long():
    """A run of several sentences has at most 400 characters, a single one may have more."""
    passage = found(sentence(0, 300, "bridge"), sentence(301, 900, "tram"), bridge=1.0, tram=1.0)
    assert sorted(spans(quotes([passage], 3, PLAIN))) == [(1, 0, 300), (1, 301, 900)]


def test_runs_have_at_most_three_sentences():
    """Four matching sentences in a row are not quoted as one."""
    sentences = (sentence(20 * n, 20 * n + 19, f"w{n}") for n in range(4))
    passage = found(*sentences, passage=4.0, w0=1, w1=1, w2=1, w3=1)
    assert spans(quotes([passage], 2, PLAIN)) == [(1, 0, 59), (1, 60, 79)]


def test_nothing_is_quoted_twice():
    """Overlapping passages and runs give no overlapping quotes."""
    first, second = sentence(0, 50, "bridge"), sentence(60, 110, "tram")
    both = [found(first, second, bridge=1.0, tram=1.0), found(first, bridge=1.0, tram=1.0)]
    assert spans(quotes(both, 3, PLAIN)) == [(1, 0, 110)]


def test_two_quotes_of_one_article_where_it_has_the_answer():
    """An article that scores well is quoted twice before a weak one is quoted once."""
    good = found(sentence(0, 300, "bridge"), sentence(301, 600, "bridge"), passage=2.0, bridge=1.0)
    weak = found(sentence(0, 300, "bridge"), of=2, bridge=1.0)
    assert spans(quotes([weak, good], 2, PLAIN)) == [(1, 0, 300), (1, 301, 600)]


def test_what_stands_early_is_preferred():
    """Between equals the one nearer to the beginning wins, by a bonus that fades."""
    passage = found(sentence(0, 350, "bridge"), sentence(1200, 1550, "bridge"), bridge=1.0)
    first, second = quotes([passage], 2, PLAIN._replace(early=0.5))
    assert (first.span, second.span) == (Span(0, 350), Span(1200, 1550))
    assert math.isclose(first.score - second.score, 0.5 * (1 - math.exp(-1)))


@pytest.mark.parametrize(("wants", "first"), [((), 1), ([Want.NEWS], 2)])
def test_news_come_first_where_they_are_wanted(wants, first):
    """Elsewhere an article's day decides between near-equals only."""
    old = found(sentence(0, 200, "bridge"), passage=1.2, wants=wants, bridge=1.0)
    new = replace(found(sentence(0, 200, "bridge"), of=2, passage=1.0, wants=wants, bridge=1.0), recent=1.0)
    near = replace(old, passage_score=1.0, revision=revision(3))
    assert spans(quotes([old, new], 1)) == [(first, 0, 200)]
    assert spans(quotes([near, new], 1)) == [(2, 0, 200)]


def test_nothing_found_nothing_chosen():
    """No passages, no runs."""
    assert quotes([], 3) == ()


def test_what_is_much_weaker_than_the_first_is_not_quoted():
    """However many quotes are asked for; the first is quoted whatever its score."""
    best = found(sentence(0, 200, "bridge"), bridge=1.0)
    half = found(sentence(300, 500), of=2, passage=0.5, bridge=1.0)
    less = found(sentence(600, 800), of=3, passage=0.49, bridge=1.0)
    assert spans(quotes([best, half, less], 3, PLAIN)) == [(1, 0, 200), (2, 300, 500)]
    assert spans(quotes([less], 3, PLAIN._replace(passage=-1.0))) == [(3, 600, 800)]


def test_the_third_quote_is_of_another_article_that_says_as_much():
    """Rather than of the one that has the first two and nothing more to say."""
    rest = [sentence(start, start + 200) for start in (300, 600)]
    best = found(sentence(0, 200, "bridge"), *rest, passage=1.2, bridge=1.0)
    other = found(sentence(900, 1100, "bridge"), of=2, passage=0.15, bridge=1.0)
    silent = found(sentence(900, 1100), of=2, passage=1.15, bridge=1.0)
    single = PLAIN._replace(length=-0.1)
    assert spans(quotes([best, silent], 3, single)) == [(1, 0, 200), (1, 300, 500), (1, 600, 800)]
    assert spans(quotes([best, other], 3, single)) == [(1, 0, 200), (1, 300, 500), (2, 900, 1100)]
