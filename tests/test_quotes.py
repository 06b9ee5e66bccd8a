"""Choosing what to quote."""

import math

from corpus.article import Article, Revision, Span
from index.quotes import Found, Ranking, Sentence, choose

PLAIN = Ranking(k1=1.0, b=0.0, covered=0.0, passage=1.0, article=1.0, early=0.0)


WORDS = " ".join(str(number) for number in range(10_000, 10_400))


def revision(number, text=WORDS):
    article = Article(id=f"a{number}", text=text)
    return Revision(id=number, number=1, article=article, added="2026-11-23T12:00:00+00:00")


def sentence(start, stop, length=10, **found):
    return Sentence(Span(start, stop), found, length)


def found(*sentences, of=1, passage=0.0, article=0.0, **asked):
    return Found(revision(of), sentences, asked, passage, article, 0.0)


def spans(runs):
    return [(run.found.revision.id, run.span.start, run.span.stop) for run in runs]


def test_the_sentence_with_the_words_is_quoted_alone():
    """Neighbours that hold none of the words only make a quote longer."""
    passage = found(sentence(0, 50), sentence(51, 100, bridge=1), sentence(101, 150), bridge=2.0)
    assert spans(choose([passage], 1)) == [(1, 51, 100)]


def test_a_run_has_its_bm25():
    """With k1 = 1 and b = 0 a word that stands twice counts 2 · 2 / 3 of its weight."""
    passage = found(sentence(0, 50, bridge=2), passage=3.0, article=5.0, bridge=1.5)
    run = choose([passage], 1, PLAIN)[0]
    assert (run.span, run.covered, run.score) == (Span(0, 50), 1.5, 2.0 + 3.0 + 5.0)


def test_a_share_is_of_the_highest_possible():
    """Half as long as usual with the word in it twice: 2 / (2 + 1.2 · 0.75) of the highest."""
    run = choose([found(sentence(0, 50, bridge=2), bridge=1.5)], 1)[0]
    assert math.isclose(run.share, 2 / (2 + 1.2 * 0.75))


def test_the_same_news_is_not_quoted_again():
    """A sentence that another article has almost word for word gives way to the next one."""
    copy = "Die Stadt saniert die alte Brücke am Hafen für 126 Millionen Taler."
    texts = (copy, copy.replace("saniert", "erneuert"), "Die alte Brücke ist seit Mai zu.")
    founds = [
        Found(
            revision(number, text),
            (sentence(0, len(text), brücke=1),),
            {"brücke": 1.0},
            3.0 - number,
            0.0,
            0.0,
        )
        for number, text in enumerate(texts)
    ]
    assert spans(choose(founds, 2)) == [(0, 0, len(texts[0])), (2, 0, len(texts[2]))]


def test_runs_end_before_they_grow_too_long():
    """A run of several sentences has at most 400 characters, a single one may have more."""
    passage = found(sentence(0, 300, bridge=1), sentence(301, 900, tram=1), bridge=1.0, tram=1.0)
    assert spans(choose([passage], 3, PLAIN)) == [(1, 0, 300), (1, 301, 900)]


def test_runs_have_at_most_three_sentences():
    """Four matching sentences in a row are not quoted as one."""
    passage = found(
        *(sentence(20 * n, 20 * n + 19, **{f"w{n}": 1}) for n in range(4)), w0=1, w1=1, w2=1, w3=1
    )
    assert spans(choose([passage], 2, PLAIN)) == [(1, 0, 59), (1, 60, 79)]


def test_nothing_is_quoted_twice():
    """Overlapping passages and runs give no overlapping quotes."""
    first, second = sentence(0, 50, bridge=1), sentence(60, 110, bridge=1)
    quotes = choose([found(first, second, bridge=1.0), found(first, bridge=1.0)], 3, PLAIN)
    assert spans(quotes) == [(1, 0, 110)]


def test_two_quotes_of_one_article_where_it_has_the_answer():
    """An article that scores well is quoted twice before a weak one is quoted once."""
    good = found(sentence(0, 300, bridge=1), sentence(301, 600, bridge=1), article=2.0, bridge=1.0)
    weak = found(sentence(0, 300, bridge=1), of=2, bridge=1.0)
    assert spans(choose([weak, good], 2, PLAIN)) == [(1, 0, 300), (1, 301, 600)]


def test_what_stands_early_is_preferred():
    """Between equals the one nearer to the beginning wins, by a bonus that fades."""
    passage = found(sentence(0, 350, bridge=1), sentence(1200, 1550, bridge=1), bridge=1.0)
    first, second = choose([passage], 2, Ranking(early=0.5, early_chars=1200.0))
    assert (first.span, second.span) == (Span(0, 350), Span(1200, 1550))
    assert math.isclose(first.score - second.score, 0.5 * (1 - math.exp(-1)))


def test_nothing_found_nothing_chosen():
    """No passages, no runs."""
    assert choose([], 3) == ()
