"""What is kept of an answer, and what asking again is compared with."""

import json
from dataclasses import replace
from datetime import date

from corpus.article import Span
from corpus.errors import UnknownArticle
from corpus.numberedrows import Numbered
from index.answer import Account, Answer, Considered, Coverage, Headline, Quote, Request
from index.kept import Again, Kept, body, kept
from index.repeating import compared
from index.scope import Scope

COVERAGE = Coverage(articles=3, outlets=2, first="2025-02-12", last="2025-02-14")
HEADLINE = Headline(
    article="tram", title="Tram", source="Anzeiger", published="2025-02-14", url="https://a.example"
)
ACCOUNT = Account(
    words={"tram": 2.5},
    wants=("date",),
    evidence={"held": 3.0, "words": -1.25},
    strength=1.75,
    needed=1.5,
    considered=(
        Considered(headline=HEADLINE, revision=1, span=Span(0, 5), place=1, parts={"early": 0.9}, score=0.9),
        Considered(headline=HEADLINE, revision=1, span=Span(6, 9), place=0, parts={}, score=0.0),
    ),
)  # fmt: skip
ANSWER = Answer(
    question="Wann fährt die Tram?",
    coverage=COVERAGE,
    sought="Wann die Tram?",
    scope=Scope(since=date(2025, 2, 1), outlet="Anzeiger"),
    from_question=True,
    request=Request(limit=9, as_of=date(2025, 2, 20)),
    account=ACCOUNT,
)
KEPT = Kept(
    question="Wann fährt die Tram?",
    request=Request(limit=9, as_of=date(2025, 2, 20)),
    sought="Wann die Tram?",
    scope=Scope(since=date(2025, 2, 1), outlet="Anzeiger"),
    from_question=True,
    coverage=COVERAGE,
    account=ACCOUNT,
    number=17,
    asked="2025-02-20T10:00:00+00:00",
    place=-1001,
)


def row(form):
    return Numbered(17, "2025-02-20T10:00:00+00:00", -1001, json.loads(json.dumps(form)))


def test_what_is_kept_comes_back():
    """Through JSON, as the archive keeps it; quotes are the first among what was considered."""
    assert kept(row(body(ANSWER))) == KEPT
    assert list(KEPT.quoted) == [ACCOUNT.considered[0]]


def test_what_another_version_kept_is_unknown():
    """Nothing is guessed."""
    assert kept(row({**body(ANSWER), "version": 0})) is None


def quote(article, text):
    return Quote(article=article, revision=1, span=Span(0, len(text)), text=text)


def test_what_is_new_is_told_by_its_text():
    """What is new is told by its text, not by its revision; what is gone is counted."""
    texts = {"tram": "Die Tram fährt.", "ferry": "Die Fähre ruht.", "bus": "Der Bus hält."}
    former = [
        replace(ACCOUNT.considered[0], headline=replace(HEADLINE, article=article), place=place)
        for place, article in enumerate(("tram", "ferry", "gone"), 1)
    ]
    before = replace(KEPT, account=replace(ACCOUNT, considered=tuple(former)))

    def read(article, _revision, _span):
        if article == "gone":
            raise UnknownArticle(article)
        return texts[article]

    same, new = replace(quote("tram", texts["tram"]), revision=2), quote("bus", texts["bus"])
    answer = replace(ANSWER, quotes=(same, new))
    assert compared(before, answer, read) == Again(before=before, answer=answer, new=(new,), gone=2)
