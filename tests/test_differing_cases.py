"""How much of what differs is told, and that nothing else is, on the table of cases."""

import math
from collections import Counter

import pytest
from differing_cases import CASES

from corpus.article import Article, Revision, Span
from corpus.text import sentences
from index.analysis import Analyzer
from index.differing import differing
from index.found import Found
from index.quotes import ranked
from index.reading import Reading
from index.words import stemmer

RECALL = 0.85


@pytest.fixture(scope="module")
def told():
    """A function from a case to what is told; words weigh what they do among all texts of the table."""
    analyzer = Analyzer(stemmer)
    texts = [(language, text) for language, _, quotes, _ in CASES for text in quotes]
    counts = Counter(token for language, text in texts for token in set(analyzer.analyze(text, language)))

    def weigh(tokens):
        return {token: math.log(1 + len(texts) / (counts[token] + 0.5)) for token in tokens}

    def tell(language, question, quotes):
        reading = Reading(analyzer, question, language, (language,), weigh)
        runs = [whole(reading, number, text, language) for number, text in enumerate(quotes, 1)]
        return differing(question, sorted(runs, key=lambda run: -run.score)).printed

    return tell


def whole(reading, number, text, language):
    """The run that is all of a text."""
    day = f"2025-05-{number:02}"
    article = Article(id=f"a{number}", text=text, source=f"Paper {number}", published=day, language=language)
    read = tuple(reading.sentence(article, span) for span in sentences(text, language))
    revision = Revision(id=number, number=1, article=article, added="")
    found = Found(revision, read, reading.asked(language), 1.0, 1.0, 0.0)
    return next(run for run in ranked([found]) if run.span == Span(0, len(text)))


@pytest.mark.parametrize(
    ("language", "question", "quotes"),
    [case[:3] for case in CASES if not case[3]],
    ids=lambda one: str(one)[:60],
)
def test_what_agrees_or_is_another_thing_is_not_told(told, language, question, quotes):
    """Nothing is said."""
    assert told(language, question, quotes) == ()


def test_most_of_what_differs_is_told(told):
    """In the words of the quotes, in order of time; what is told is right."""
    loud = [case for case in CASES if case[3]]
    found = [(case[3], told(*case[:3])) for case in loud]
    assert [pair for pair in found if pair[1] and pair[0] != pair[1]] == []
    assert sum(bool(printed) for _, printed in found) >= RECALL * len(loud)
