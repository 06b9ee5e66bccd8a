"""When articles were fetched again, as it is kept."""

from datetime import timedelta

import pytest
from drafts import MODEL, draft

from corpus.clock import stamp
from corpus.errors import UnknownArticle
from corpus.visitrows import Visit

VISIT = Visit(
    key="a",
    due="2026-11-23T12:00:00+00:00",
    visits=3,
    changed="2026-11-22T12:00:00+00:00",
    etag='"x"',
    modified="Mon, 23 Nov 2026 10:00:00 GMT",
    failures=2,
    error="broken",
    gone="2026-11-21T12:00:00+00:00",
    told=True,
)


def test_a_visit_is_kept(store):
    """All of it, until the article goes; before there is a blank one."""
    store.put([draft("a")], MODEL)
    before = store.visit("a")
    store.put_visit(VISIT)
    assert (before, store.visit("a"), store.gone_visits()) == (Visit(key="a"), VISIT, [VISIT])
    store.remove("a")
    assert (store.visit("a"), store.gone_visits()) == (Visit(key="a"), [])
    with pytest.raises(UnknownArticle):
        store.put_visit(VISIT)


def test_what_is_due_comes_in_order(store, clock):
    """The longest overdue first; what is never due again does not come."""
    store.put([draft(key) for key in "abcd"], MODEL)
    for key, due in (("a", "2026-11-23T12:00:00+00:00"), ("b", "2026-11-23T11:00:00+00:00"), ("c", "")):
        store.put_visit(Visit(key=key, due=due))
    store.put_visit(Visit(key="d", due="2026-11-23T12:00:01+00:00"))
    assert [visit.key for visit in store.due_visits(9)] == ["b", "a"]
    assert [visit.key for visit in store.due_visits(1)] == ["b"]
    clock.moment += timedelta(seconds=1)
    assert [visit.key for visit in store.due_visits(9)] == ["b", "a", "d"]


def test_recent_articles_with_an_address_were_never_visited(store, clock):
    """By the day of publication, else by that of adding; the last added first."""
    url = "https://bote.example/"
    store.put(
        [
            draft("new", url=url, published="2026-11-20"),
            draft("old", url=url, published="2026-10-01"),
            draft("undated", url=url),
            draft("file"),
            draft("other", url="ftp://bote.example/"),
            draft("visited", url=url, published="2026-11-20"),
        ],
        MODEL,
    )
    store.put_visit(Visit(key="visited"))
    since = clock.moment - timedelta(days=30)
    assert store.unvisited(since) == ["undated", "new"]
    assert store.unvisited(clock.moment + timedelta(days=1)) == []


def test_what_the_first_revision_says_of_its_age(store, clock):
    """A later date of a later revision does not make an article younger."""
    added = stamp(clock.moment)
    store.put([draft("a", "Eins.", published="2026-11-20"), draft("b")], MODEL)
    clock.moment += timedelta(days=1)
    store.put([draft("a", "Zwei.", published="2026-11-22")], MODEL)
    known = [store.first_known(key) for key in ("a", "b", "c")]
    assert known == [("2026-11-20", added), ("", added), None]
