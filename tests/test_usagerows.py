"""What the archive's file tells of its use."""

from datetime import UTC, datetime, timedelta

import pytest
from drafts import MODEL, draft

from corpus.numberedrows import Asking
from corpus.usagerows import Came, Quoted, Served

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
AT_A_DESK = Asking(place=7, asker=7)


def answer(*outlets, at_once=0):
    """Return what is kept of an answer that quotes outlets, in order, beside one that it only considered."""
    considered = [{"place": at, "headline": {"source": name}} for at, name in enumerate(outlets, 1)]
    unquoted = {"place": 0, "headline": {"source": "Unquoted"}}
    account = {"considered": [*considered, unquoted]}
    return {"version": 2, "request": {"at_once": at_once}, "account": account}


def test_what_was_asked_on_telegram(store, clock):
    """In order, from the moment on; nothing of a terminal, where a file of questions may have been asked."""
    store.put_numbered(answer(), AT_A_DESK, quotes=1, ms=5)
    clock.moment += timedelta(seconds=1)
    store.put_numbered(answer(), AT_A_DESK, quotes=3, ms=120)
    store.put_numbered(answer(), quotes=3, ms=1)
    clock.moment += timedelta(days=1)
    store.put_numbered(answer(), Asking(place=-8, asker=7), ms=40)
    assert store.served_since(NOW + timedelta(seconds=1)) == [
        Served("2026-11-23T12:00:01+00:00", 3, 120),
        Served("2026-11-24T12:00:01+00:00", 0, 40),
    ]


def test_which_outlets_were_quoted(store, clock):
    """Each quote that is seen at once counts, others do not; the most quoted first, then by name."""
    store.put_numbered(answer("Before"), AT_A_DESK)
    clock.moment += timedelta(minutes=1)
    store.put_numbered(answer("Kurier", "Landbote", "Landbote"), AT_A_DESK)
    store.put_numbered(answer("Anzeiger", "", "Further", "Further", at_once=2), AT_A_DESK)
    store.put_numbered(answer("Terminal"))
    store.put_numbered({}, AT_A_DESK)
    assert store.quoted_since(NOW + timedelta(minutes=1)) == [
        Quoted("Landbote", 2),
        Quoted("", 1),
        Quoted("Anzeiger", 1),
        Quoted("Kurier", 1),
    ]


@pytest.mark.parametrize("since", [NOW + timedelta(seconds=40), NOW + timedelta(minutes=1)])
def test_articles_are_counted_by_the_minute(store, clock, since):
    """A revision is no new article."""
    store.put([draft("early", "Es regnet.")], MODEL)
    clock.moment += timedelta(seconds=60)
    store.put([draft("a", "Es schneit."), draft("b", "Es hagelt.")], MODEL)
    clock.moment += timedelta(seconds=30)
    store.put([draft("c", "Es taut."), draft("a", "Es schneit sehr.")], MODEL)
    clock.moment += timedelta(hours=2)
    store.put([draft("d", "Es stürmt.")], MODEL)
    assert store.came_since(since) == [Came("2026-11-23T12:01", 3), Came("2026-11-23T14:01", 1)]
