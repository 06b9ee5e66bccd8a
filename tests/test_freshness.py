"""How fresh an answer is, said beside its quotes."""

from corpus.article import Span
from index.answer import Answer, Coverage, Quote
from index.freshness import dated

COVERAGE = Coverage(articles=2, outlets=2, first="", last="")
STALE = {"Olverbote": "2025-05-12T08:00:00+00:00"}


def quote(source, as_of=""):
    return Quote(article=source or "none", revision=1, span=Span(0, 1), text="x", source=source, as_of=as_of)


def test_dated():
    """Quotes of an outlet that is stale say as of when; others, and those without an outlet, do not."""
    answer = Answer(
        question="?", quotes=(quote("Olverbote"), quote("Anzeiger"), quote("")), coverage=COVERAGE
    )
    assert [one.as_of for one in dated(answer, STALE).quotes] == [STALE["Olverbote"], "", ""]
    assert dated(answer, {}) is answer


def test_a_refusal():
    """Without quotes nothing is to be said."""
    refusal = Answer(question="?", coverage=COVERAGE)
    assert dated(refusal, STALE) is refusal
