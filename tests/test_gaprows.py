"""What lacks an answer, read from answers and votes."""

from datetime import timedelta

from drafts import MODEL, draft

from corpus.gaprows import FRESH, Lack
from corpus.numberedrows import Asking
from corpus.voterows import Vote, Why

ADA, BERND, GROUP = 7, 8, -1001


def ask(store, question, asker=ADA, place=ADA, *, quotes=0, sought=""):
    body = {"question": question} | ({"sought": sought} if sought else {})
    return store.put_numbered(body, Asking(place=place, asker=asker), quotes=quotes)


def numbers(found):
    return [one.number for one in found]


def test_what_lacks_an_answer(store, clock):
    """What got no quote on Telegram, last asked first; neither what got some, nor what a terminal asked."""
    first = ask(store, "Regnet es?", sought="Regnet es? Halv")
    ask(store, "Schneit es?", quotes=2)
    store.put_numbered({"question": "Hagelt es?"})
    last = ask(store, "Wo?", asker=None, place=GROUP)
    asked = clock.moment.isoformat(timespec="seconds")
    assert store.lacks(0) == [
        Lack(number=last, asked=asked, asker=None, place=GROUP, question="Wo?"),
        Lack(
            number=first, asked=asked, asker=ADA, place=ADA, question="Regnet es?", sought="Regnet es? Halv"
        ),
    ]


def test_bad_answers(store, clock):
    """What somebody found no good, with what everybody said who did; good votes are none of it."""
    number = ask(store, "Regnet es?", place=GROUP, quotes=2)
    other = ask(store, "Schneit es?", quotes=2)
    store.vote(number, GROUP, ADA, good=False)
    store.explain_vote(number, ADA, Why.OTHER, "Es schneit.")
    clock.moment += timedelta(hours=1)
    store.vote(number, GROUP, BERND, good=False)
    store.vote(number, GROUP, 9, good=True)
    store.vote(other, ADA, ADA, good=True)
    [found] = store.lacks(0)
    assert (found.number, found.quotes) == (number, 2)
    assert found.voted == clock.moment.isoformat(timespec="seconds")
    assert found.votes == (Vote(good=False, why=Why.OTHER, said="Es schneit."), Vote(good=False))
    store.vote(number, GROUP, ADA, good=False)
    store.vote(number, GROUP, BERND, good=False)
    assert store.lacks(0) == []


def test_asked_again(store):
    """Once after each change of the archive; what articles answer is no gap until it is found out anew."""
    one, other = ask(store, "Regnet es?"), ask(store, "Schneit es?")
    change = store.last_change()
    assert numbers(store.unchecked(change, 9)) == [other, one]
    assert numbers(store.unchecked(change, 1)) == [other]
    store.put_checked(change, {one: True, other: False, 99: True})
    assert [(found.number, found.is_checked) for found in store.lacks(change)] == [(other, True)]
    assert store.unchecked(change, 9) == []
    store.put([draft("a")], MODEL)
    later = store.last_change()
    assert numbers(store.unchecked(later, 9)) == [other, one]
    assert [(found.number, found.is_checked) for found in store.lacks(later)] == [(other, False)]
    store.put_checked(later, {one: False})
    assert numbers(store.lacks(later)) == [other, one]


def test_found_out_anew(store, clock):
    """After a day, since rules for outlets change, and after another vote."""
    number = ask(store, "Regnet es?", quotes=1)
    store.vote(number, ADA, ADA, good=False)
    store.put_checked(0, {number: True})
    assert store.unchecked(0, 9) == []
    clock.moment += timedelta(hours=1)
    store.vote(number, ADA, BERND, good=False)
    assert numbers(store.unchecked(0, 9)) == [number]
    store.put_checked(0, {number: True})
    clock.moment += FRESH + timedelta(seconds=1)
    assert numbers(store.unchecked(0, 9)) == [number]


def test_forgotten(store):
    """A person's questions, and what others asked after 90 days, are no gaps any more."""
    ask(store, "Regnet es?")
    kept = ask(store, "Schneit es?", asker=BERND, place=BERND)
    store.put_checked(0, {kept: False})
    store.forget(ADA)
    assert numbers(store.lacks(0)) == [kept]
    store.forget(BERND)
    with store._connections.reading() as db:
        assert db.execute("SELECT count(*) FROM gap").fetchone() == (0,)
