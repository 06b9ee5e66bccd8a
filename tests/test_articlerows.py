"""Articles in order, and what they add up to."""

from datetime import timedelta

import pytest
from drafts import MODEL, draft

from corpus.errors import UnknownArticle
from corpus.store import Counts, Outlet

NOON = "2026-11-23T12:00:00+00:00"


def test_last_stored_first(store, clock):
    """Articles come by the time of their newest revision; pages are cut from the same order."""
    store.put([draft(key) for key in "abcd"], MODEL)
    clock.moment += timedelta(hours=1)
    store.put([draft("b", "Anders.")], MODEL)
    order = [(revision.article.id, revision.added) for revision in store.articles()]
    assert order == [
        ("b", "2026-11-23T13:00:00+00:00"),
        ("d", NOON),
        ("c", NOON),
        ("a", NOON),
    ]
    assert [revision.article.id for revision in store.articles(2, 1)] == ["d", "c"]
    assert [revision.article.id for revision in store.articles(offset=2)] == ["c", "a"]


def test_articles_may_be_removed_while_they_stream(store):
    """The stream sees the state of its first step."""
    store.put([draft(key) for key in "abc"], MODEL)
    seen = []
    for revision in store.articles():
        store.remove(revision.article.id)
        seen.append(revision.article.id)
    assert (seen, list(store.articles())) == (["c", "b", "a"], [])


def test_counts_and_outlets(store):
    """Only newest revisions count; articles without an outlet are listed, not counted as one."""
    store.put(
        [
            draft("a", source="Blatt", language="de", published="2025-02-12T08:30:00+00:00"),
            draft("b", source="Blatt", language="de", published="2024-01-31"),
            draft("c", source="Courier", language="en"),
            draft("d", language="de", published="2026-05-01"),
            draft("e", source="Gone", language="fr", published="1999-01-01"),
        ],
        MODEL,
    )
    store.put([draft("e", "Neu.", source="Courier", language="en")], MODEL)
    assert store.outlets() == [
        Outlet("Blatt", 2, "2024-01-31", "2025-02-12"),
        Outlet("Courier", 2, "", ""),
        Outlet("", 1, "2026-05-01", "2026-05-01"),
    ]
    counts = store.counts()
    assert counts == Counts(
        articles=5,
        passages=9,
        outlets=2,
        languages={"de": 3, "en": 2},
        first="2024-01-31",
        last="2026-05-01",
    )
    assert list(counts.languages) == ["de", "en"]
    assert store.languages() == ("de", "en")


def test_languages(store):
    """By name, and none of an empty archive."""
    assert store.languages() == ()
    store.put([draft("a", language="fr"), draft("b", language=""), draft("c", language="de")], MODEL)
    assert store.languages() == ("", "de", "fr")


def test_counting_reads_no_text(store):
    """Counts come from indexes alone, so they stay quick however much text there is."""
    queries = (
        "SELECT source, count(*), min(published) FROM revision WHERE newest = 1 GROUP BY source",
        "SELECT language, count(*) FROM revision WHERE newest = 1 GROUP BY language",
        "SELECT count(*) FROM passage",
    )
    with store._connections.reading() as db:
        plans = [db.execute(f"EXPLAIN QUERY PLAN {query}").fetchone()[3] for query in queries]
    assert all("USING COVERING INDEX" in plan for plan in plans)


def test_one_revision_by_its_number(store):
    """Any of an article's, also one that no longer answers; what is not there is named."""
    store.put([draft("a", "Es regnet.")], MODEL)
    store.put([draft("a", "Es schneit.")], MODEL)
    assert [store.revision_of("a", number) for number in (1, 2)] == list(store.history("a"))
    for key, number in (("a", 3), ("b", 1), ("\udc80", 1)):
        with pytest.raises(UnknownArticle):
            store.revision_of(key, number)
