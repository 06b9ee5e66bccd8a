"""Whether to quote at all."""

import pytest

from corpus.article import Article, Revision, Span
from index.evidence import ENOUGH, HALF_WEIGHT, PER_TENFOLD, Evidence, weigh
from index.quotes import Found, Run

REVISION = Revision(id=1, number=1, article=Article(id="a", text="x"), added="")


def weighed(best):
    return weigh([best], [best.found], rarest=10.0, trust=0.0, articles=1000)


def run(share, article, covered=5.0, **asked):
    found = Found(REVISION, (), asked, 0.0, article, 0.3)
    return Run(found, Span(0, 1), share, covered, 0.0)


def test_full_marks_for_rare_words_in_quote_and_article():
    """The highest possible BM25 in both, of much weight, is evidence near 1."""
    best = run(share=1.0, article=2.2, covered=5e9, bridge=1.0)
    assert weighed(best) == Evidence(words=pytest.approx(1.0), cosine=0.3, trust=0.0, articles=1000)


def test_the_quote_counts_twice():
    """An article full of the words with a quote that has none of them is one third."""
    best = run(share=0.0, article=2.2, covered=5e9, bridge=1.0)
    assert weighed(best).words == pytest.approx(1 / 3)


def test_a_common_word_is_little_evidence():
    """Words that weigh HALF_WEIGHT of the rarest possible word count half."""
    best = run(share=1.0, article=2.2, covered=HALF_WEIGHT * 10.0, bridge=1.0)
    assert weighed(best).words == pytest.approx(0.5)


def test_nothing_found_is_no_evidence():
    """Without runs there is nothing to weigh, and it is not enough."""
    assert not weigh([], [], rarest=10.0, trust=0.6, articles=1000).is_enough


def test_no_words_asked_is_no_evidence():
    """A question of stop words only proves nothing."""
    best = run(share=0.0, article=0.0, covered=0.0)
    assert weighed(best).words == 0.0


def test_more_articles_need_more_evidence():
    """Tenfold the articles raise the bar by PER_TENFOLD; below the fewest it stays."""
    needed = [Evidence(words=0, cosine=0, trust=0, articles=count).needed for count in (1, 200, 1000, 10_000)]
    assert needed[2:] == pytest.approx([ENOUGH, ENOUGH + PER_TENFOLD])
    assert needed[0] == needed[1] < ENOUGH


def test_vectors_count_as_far_as_they_are_trusted():
    """Half the trust halves the words' part and adds half of what the cosine has above chance."""
    evidence = Evidence(words=0.4, cosine=0.6, trust=0.5, articles=1000)
    assert evidence.strength == pytest.approx(0.5 * 0.4 + 0.5 * 0.4)
