"""Articles that were withdrawn: kept, and out of everything that answers."""

from datetime import timedelta

import pytest
from drafts import MODEL, draft, table_sizes

from corpus.actions import Actor, Deed, Lot, Undone
from corpus.errors import NotRetracted, UnknownArticle
from corpus.standing import Retraction
from corpus.stored import Bounds, Stored

NOW = "2026-11-23T12:00:00+00:00"


@pytest.fixture
def held(store):
    store.put([draft("a"), draft("b", "Ein Satz.")], MODEL)
    return store


def test_retract(held, clock):
    """Its passages go into the change log as gone, it is listed and counted no more, and its text is kept."""
    held.retract("a", "Erfunden.")
    clock.moment += timedelta(days=1)
    held.retract("a", "Frei erfunden.")
    assert held.retraction("a") == Retraction(NOW, "Frei erfunden.")
    assert held.retraction("b") is None
    assert [each.article.id for each in held.articles()] == ["b"]
    assert held.titles_within(Bounds(outlets=("",)), 9) == [(2, "")]
    assert (held.counts().articles, held.counts().passages) == (1, 1)
    assert [each.article.id for each in held.history("a")] == ["a"]
    assert [(each.added, each.passage) for each in held.changes(3)] == [(False, 1), (False, 2)]


def test_what_comes_again_stays_withdrawn(held):
    """The same and another text, in one go with an article that is taken."""
    held.retract("a", "Erfunden.")
    items = [draft("a"), draft("a", "Es hagelt."), draft("c", "Neu.")]
    assert held.put(items, MODEL) == [
        Stored("a", "withdrawn", 0),
        Stored("a", "withdrawn", 0),
        Stored("c", "added", 1),
    ]
    assert len(held.history("a")) == 1


def test_reinstate(held):
    """The last revision is the newest again, with new passages; what is not withdrawn is refused."""
    held.put([draft("a", "Es hagelt. Es blitzt.")], MODEL)
    held.retract("a", "Erfunden.")
    held.reinstate(draft("a", "Es hagelt. Es blitzt."), MODEL)
    assert (held.retraction("a"), held.newest("a").number) == (None, 2)
    assert table_sizes(held) == [2, 3, 3, 3, 3]
    with pytest.raises(NotRetracted):
        held.reinstate(draft("a", "Es hagelt. Es blitzt."), MODEL)


def test_removing_what_was_withdrawn(held):
    """The retraction goes with the article, and the id is free."""
    held.retract("a", "Erfunden.")
    held.remove("a")
    assert held.retraction("a") is None
    assert held.put([draft("a")], MODEL) == [Stored("a", "added", 2)]


def test_unknown(held):
    """Nothing is withdrawn that is not there, whatever its id is made of."""
    for key in ("nobody", "\ud800"):
        with pytest.raises(UnknownArticle):
            held.retract(key, "x")


def test_the_last_revisions_of_what_was_withdrawn(held, clock):
    """Those withdrawn last come first, as many as are asked for."""
    held.put([draft("a", "Es hagelt.")], MODEL)
    held.retract("a", "Erfunden.")
    clock.moment += timedelta(days=1)
    held.retract("b", "Veraltet.")
    found = [(revision.article.text, retraction.reason) for revision, retraction in held.withdrawn(9)]
    assert found == [("Ein Satz.", "Veraltet."), ("Es hagelt.", "Erfunden.")]
    assert [retraction.reason for _, retraction in held.withdrawn(1)] == ["Veraltet."]


def test_a_retraction_is_logged_and_taken_back(held):
    """Like any other change; the quotes may stand again, while taking it back is no change of its own."""
    ada = Actor(7, "Ada")
    held.retract("a", "Erfunden.", Lot(ada, "lot"))
    _, steps = held.undoable(ada)
    assert [(step.deed, step.article) for step in steps] == [(Deed.RETRACTED, "a")]
    back = {steps[0].action: draft("a", "Es hagelt. Es blitzt.")}
    assert held.undo(steps, back, MODEL, Lot(ada, "back")) == [
        Undone(Deed.RETRACTED, "a", steps[0].title, done=True)
    ]
    assert (held.retraction("a"), len(held.passages_of(held.newest("a").id))) == (None, 2)
    assert held.undoable(ada) == ("", ())
    held.retract("a", "Doch erfunden.", Lot(ada, "again"))
    held.reinstate(draft("a", "Es hagelt. Es blitzt."), MODEL, Lot(ada, "reinstated"))
    assert held.undoable(ada) == ("", ())
    assert [one.deed for one in held.log(2)] == [Deed.REINSTATED, Deed.RETRACTED]
