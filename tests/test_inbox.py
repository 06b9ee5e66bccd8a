"""Telegram's updates: written down once, in order, until they are done."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from corpus.inbox import MAX_BEGUN, Inbox
from corpus.store import Store


@pytest.fixture
def inbox(tmp_path, clock):
    opened = Inbox(tmp_path / "beleg.sqlite", now=clock)
    yield opened
    opened.close()


def numbers(inbox):
    with inbox._connections.reading() as db:
        return [row[0] for row in db.execute("SELECT update_id FROM inbox ORDER BY id")]


def test_in_the_order_they_came(inbox):
    """Updates come back in the order of their arrival, although Telegram's numbers may start anew."""
    assert [inbox.put(9, '{"n": 9}'), inbox.put(3, "{}"), inbox.put(10, "Grüße")] == [True] * 3
    assert inbox.pending() == [(9, '{"n": 9}'), (3, "{}"), (10, "Grüße")]


def test_repeat_is_refused(inbox):
    """The same number is taken once, before and after it was done, and keeps its first body."""
    taken = [inbox.put(1, "first"), inbox.put(1, "second")]
    pending = inbox.pending()
    inbox.done(1)
    taken.append(inbox.put(1, "third"))
    assert (taken, pending, inbox.pending()) == ([True, False, False], [(1, "first")], [])


def test_done_is_not_pending(inbox):
    """Finishing one leaves the others; finishing it again, or an unknown one, is harmless."""
    for number in (1, 2, 3):
        inbox.put(number, str(number))
    for number in (2, 2, 99):
        inbox.done(number)
    assert inbox.pending() == [(1, "1"), (3, "3")]


def test_body_goes_when_done(inbox):
    """What somebody wrote is not kept once it was answered."""
    inbox.put(1, "a private question")
    inbox.done(1)
    with inbox._connections.reading() as db:
        assert db.execute("SELECT body FROM inbox").fetchall() == [("",)]


def test_finished_ones_are_swept_after_a_day(inbox, clock):
    """A number stays as long as Telegram may send it again; what is pending stays anyway."""
    for number in (1, 2, 3):
        inbox.put(number, "x")
    inbox.done(1)
    clock.moment += timedelta(hours=23)
    inbox.done(2)
    within_a_day = numbers(inbox)
    clock.moment += timedelta(hours=2)
    inbox.done(2)
    assert (within_a_day, numbers(inbox)) == ([1, 2, 3], [2, 3])


def test_survives_a_restart(inbox, tmp_path):
    """What was put is there for the next process, in the same file as the articles."""
    inbox.put(1, "x")
    store, again = Store(tmp_path / "beleg.sqlite"), Inbox(tmp_path / "beleg.sqlite")
    assert again.pending() == [(1, "x")]
    again.close()
    store.close()


def test_what_ends_the_process_is_given_up(inbox):
    """What was being handled so many times goes; what waited its turn, was put off or is done stays."""
    for number in (1, 2, 3, 4):
        inbox.put(number, str(number))
    inbox.done(2)
    given_up = []
    for _ in range(MAX_BEGUN):
        given_up.append(inbox.give_up())
        inbox.begin(1)
        inbox.begin(4)
        inbox.put_off(4)
    given_up.append(inbox.give_up())
    assert (given_up, inbox.pending()) == ([[]] * MAX_BEGUN + [[1]], [(3, "3"), (4, "4")])
    again = inbox.put(1, "again")
    assert again is False


def test_many_threads(inbox):
    """Eight threads that put the same hundred updates get each accepted exactly once."""
    with ThreadPoolExecutor(8) as pool:
        taken = list(pool.map(lambda number: inbox.put(number % 100, "x"), range(400)))
    assert (sum(taken), sorted(numbers(inbox))) == (100, list(range(100)))


def test_nothing_of_a_body_stays_in_the_file(tmp_path):
    """What somebody wrote is overwritten when it is done, since its place may not be needed for long."""
    path = tmp_path / "beleg.sqlite"
    inbox = Inbox(path)
    for number in range(20):
        inbox.put(number, f'{{"text": "Kniephagen {"x" * 40 * number}"}}')
    for number in range(20):
        inbox.done(number)
    inbox._connections.checkpoint()
    left = path.read_bytes().count(b"Kniephagen")
    inbox.close()
    assert left == 0
