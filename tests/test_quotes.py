"""Choosing what to quote."""

import math
import re
from dataclasses import replace

import pytest

from corpus.article import Article, Revision, Span
from index.found import Asked, Found, Sentence
from index.quotes import MOST_CHARS, choose, ranked
from index.traits import RANKING, Traits
from index.wants import Want

NOTHING = Traits(*[0.0] * len(Traits._fields))
PLAIN = NOTHING._replace(covered=1.0, passage=1.0)
WORDS = " ".join(str(number) for number in range(10_000, 10_400))


def revision(number, text=WORDS, language=""):
    article = Article(id=f"a{number}", text=text, language=language)
    return Revision(id=number, number=1, article=article, added="2026-11-23T12:00:00+00:00")


def sentence(start, stop, *tokens, alike=None, held=(), ended=True):
    return Sentence(Span(start, stop), frozenset(tokens), alike or {}, frozenset(held), ended)


def found(*sentences, of=1, passage=0.0, wants=(), text=WORDS, **tokens):
    stems = {f"{token}word": token for token in tokens}
    asked = Asked(tokens, stems, frozenset(wants), sum(tokens.values()) or 1.0)
    return Found(revision(of, text), sentences, asked, passage, 0.0, 0.0)


def told(text, *, of=1, tokens, **more):
    """A German passage; each sentence of its text holds what stands at its place, and all weigh 1."""
    spans = [match.span() for match in re.finditer(r"[^\s][^.\n]*\.?", text)]
    own = [sentence(*span, *names.split()) for span, names in zip(spans, tokens, strict=True)]
    given = found(*own, of=of, text=text, **dict.fromkeys(" ".join(tokens).split(), 1.0), **more)
    return replace(given, revision=revision(of, text, "de"))


def printed(founds, limit, ranking=RANKING):
    """The quotes as texts."""
    return [run.span.of(run.found.revision.article.text) for run in quotes(founds, limit, ranking)]


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
    sentences = (sentence(0, 10, "head"), sentence(12, 31, "bridge"), sentence(32, 45, "open"))
    runs = ranked([found(*sentences, text=text, bridge=2.0, head=1.0, open=1.0)])
    assert sorted(run.span for run in runs) == [
        Span(0, 10),
        Span(12, 31),
        Span(12, 45),
        Span(32, 45),
    ]


def test_what_holds_nothing_of_the_question_is_no_run():
    """Its neighbours may be quoted with it; letters of a word are enough."""
    parts = sentence(201, 300, alike={"bridgeword": 0b11111})
    passage = found(sentence(0, 100), sentence(101, 200), parts, bridge=1.0)
    assert sorted(run.span for run in ranked([passage])) == [Span(0, 300), Span(101, 300), Span(201, 300)]


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
    half = found(sentence(300, 500, "tram"), of=2, passage=0.5, bridge=1.0, tram=0.0)
    less = found(sentence(600, 800, "tram"), of=3, passage=0.49, bridge=1.0, tram=0.0)
    assert spans(quotes([best, half, less], 3, PLAIN)) == [(1, 0, 200), (2, 300, 500)]
    assert spans(quotes([less], 3, PLAIN._replace(passage=-1.0))) == [(3, 600, 800)]


def test_the_third_quote_is_of_another_article_that_says_as_much():
    """Rather than of the one that has the first two and nothing more to say."""
    rest = [sentence(start, start + 200, "tram") for start in (300, 600)]
    weights = {"bridge": 1.0, "tram": 0.0}
    best = found(sentence(0, 200, "bridge"), *rest, passage=1.2, **weights)
    other = found(sentence(900, 1100, "bridge"), of=2, passage=0.15, **weights)
    silent = found(sentence(900, 1100, "tram"), of=2, passage=1.15, **weights)
    single = PLAIN._replace(length=-0.1)
    assert spans(quotes([best, silent], 3, single)) == [(1, 0, 200), (1, 300, 500), (1, 600, 800)]
    assert spans(quotes([best, other], 3, single)) == [(1, 0, 200), (1, 300, 500), (2, 900, 1100)]


SINGLE = PLAIN._replace(length=-0.5)


def test_a_quote_that_goes_on_from_a_sentence_begins_with_it():
    """A pronoun at its beginning means what stands before; a quote that names its subject needs nothing."""
    passage = told("Rieke Holm baut Boote. Sie lebt in Tarn.", tokens=["", "live"])
    plain = told("Rieke Holm baut Boote. Holm lebt in Tarn.", tokens=["", "live"])
    assert printed([passage], 1, SINGLE) == ["Rieke Holm baut Boote. Sie lebt in Tarn."]
    assert printed([plain], 1, SINGLE) == ["Holm lebt in Tarn."]


def test_the_sentence_before_may_need_the_one_before_it():
    """As far back as each begins so; the score is that of what was found."""
    text = "Das Boot fuhr. Rieke Holm baut Boote. Sie lebt in Tarn. Dort wird gefeiert."
    run = quotes([told(text, tokens=["", "", "", "feast"])], 1, SINGLE)[0]
    assert run.span.of(text) == "Rieke Holm baut Boote. Sie lebt in Tarn. Dort wird gefeiert."
    best = ranked([run.found], SINGLE)[0]
    assert (best.span.of(text), best.score) == ("Dort wird gefeiert.", run.score)


@pytest.mark.parametrize("spare", [0, 1])
def test_no_quote_grows_too_long(spare):
    """The sentence before is left out where both have more than MOST_CHARS."""
    last = "Sie lebt in Tarn."
    first = f"{'x' * (MOST_CHARS - len(last) - 2 + spare)}."
    passage = told(f"{first} {last}", tokens=["", "live"])
    assert printed([passage], 1, SINGLE) == [last if spare else f"{first} {last}"]


def test_nothing_goes_on_from_a_headline():
    """Nor has the first sentence of a passage one before it."""
    headline = told("Holm in Tarn\n\nSie lebt am Hafen.", tokens=["", "live"])
    first = told("Sie lebt am Hafen.", of=2, tokens=["live"])
    assert printed([headline], 1, SINGLE) == printed([first], 1, SINGLE) == ["Sie lebt am Hafen."]


def test_no_sentence_is_quoted_twice_to_be_understood():
    """Where the one before is a quote already, it stands nearby."""
    text = "Rieke Holm baut in Tarn. Sie lebt am Hafen."
    single = SINGLE._replace(length=-1.0)
    passage = told(text, tokens=["build boat", "live"])
    assert printed([passage], 2, single) == ["Rieke Holm baut in Tarn.", "Sie lebt am Hafen."]
    assert printed([passage], 1, single) == ["Rieke Holm baut in Tarn."]


def test_only_vectors_find_what_shares_no_word_with_the_question():
    """By words alone, a sentence that holds none of them answers nothing."""
    passage = found(sentence(0, 100), sentence(401, 500, "bridge"), bridge=2.0)
    assert spans(ranked([passage])) == [(1, 401, 500)]
    assert spans(ranked([replace(passage, cosine=0.5)])) == [(1, 401, 500), (1, 0, 100)]
