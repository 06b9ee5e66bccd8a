"""Whether to quote at all."""

import pytest

from corpus.article import Article, Revision, Span
from index.evidence import ENOUGH, PER_TENFOLD, Evidence, weigh
from index.quotes import Found, Run

REVISION = Revision(id=1, number=1, article=Article(id="a", text="x"), added="")


def run(bm25, article, cosine=0.0, **asked):
    found = Found(REVISION, (), asked, 0.0, article, cosine)
    return Run(found, Span(0, 1), bm25, 0.0, 0.0)


def test_full_marks_for_a_quote_and_an_article_full_of_the_words():
    """What reaches the highest possible BM25 in both is evidence of 1."""
    best = run(bm25=2.6, article=2.2, bridge=1.0)
    assert weigh([best], [best.found], 0.0, 1000) == Evidence(words=1.0, cosine=0.0, trust=0.0, articles=1000)


def test_the_article_counts_twice():
    """A quote without the words from an article full of them is two thirds."""
    best = run(bm25=0.0, article=2.2, bridge=1.0)
    assert weigh([best], [best.found], 0.0, 1000).words == pytest.approx(2 / 3)


def test_nothing_found_is_no_evidence():
    """Without runs there is nothing to weigh, and it is not enough."""
    assert not weigh([], [], 0.6, 1000).is_enough


def test_no_words_asked_is_no_evidence():
    """A question of stop words only proves nothing."""
    best = run(bm25=0.0, article=0.0)
    assert weigh([best], [best.found], 0.0, 1000).words == 0.0


def test_more_articles_need_more_evidence():
    """Tenfold the articles raise the bar by PER_TENFOLD; below the fewest it stays."""
    needed = [Evidence(words=0, cosine=0, trust=0, articles=count).needed for count in (1, 200, 1000, 10_000)]
    assert needed[2:] == pytest.approx([ENOUGH, ENOUGH + PER_TENFOLD])
    assert needed[0] == needed[1] < ENOUGH


def test_vectors_count_as_far_as_they_are_trusted():
    """Half the trust halves the words' part and adds half of what the cosine has above chance."""
    evidence = Evidence(words=0.4, cosine=0.6, trust=0.5, articles=1000)
    assert evidence.strength == pytest.approx(0.5 * 0.4 + 0.5 * 0.4)
