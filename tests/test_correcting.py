"""Finding which quotes no longer stand, with a real store; all texts are invented."""

import pytest
from drafts import MODEL, draft

from corpus.article import Span
from corpus.correctionrows import State
from corpus.sentrows import Place, Sent
from corpus.standing import Kind
from index.correcting import find

TEXT = "Die Brücke kostet 126 Millionen. Der Rat stimmt zu."
QUOTED = Sent(article="a", revision=1, span=Span(0, 32), text="Die Brücke kostet 126 Millionen.")


@pytest.fixture
def sent(store):
    """Two people who were quoted the same sentence."""
    store.put([draft("a", TEXT, language="de")], MODEL)
    answer = store.save_answer({})
    for message in (1, 2):
        store.put_shown(Place(chat=7, message=message, asker=5, answer=answer), {0: QUOTED})
    return store


def kinds(store):
    return [each.standing.kind for one in store.due(9) for each in one.corrections]


def test_everybody_who_was_quoted_is_found_once(sent):
    """A change is found for each message, and a second look finds nothing."""
    assert (find(sent), kinds(sent)) == (0, [])
    sent.put([draft("a", TEXT.replace("126", "183"), language="de")], MODEL)
    assert (find(sent), find(sent), kinds(sent)) == (1, 0, [Kind.CHANGED, Kind.CHANGED])


def test_other_changes_of_the_article(sent):
    """They are looked at, and are none of the quote."""
    sent.put([draft("a", TEXT.replace("zu", "nicht zu"), language="de")], MODEL)
    assert (find(sent), kinds(sent)) == (1, [])


def test_retracted_and_reinstated(sent):
    """Of what was withdrawn and taken back before anybody was told, at most the message is edited."""
    sent.retract("a", "Erfunden.")
    find(sent)
    assert kinds(sent) == [Kind.WITHDRAWN, Kind.WITHDRAWN]
    sent.reinstate(draft("a", TEXT, language="de"), MODEL)
    find(sent)
    assert kinds(sent) == [Kind.STANDS, Kind.STANDS]
    assert {each.state for due in sent.due(10) for each in due.corrections} == {State.TELLING}


def test_removed(sent):
    """It is no correction, also where another article gets its id."""
    sent.remove("a")
    assert (find(sent), kinds(sent)) == (1, [])
    sent.put([draft("a", "Etwas ganz anderes.", language="de")], MODEL)
    sent.put([draft("a", "Und noch etwas.", language="de")], MODEL)
    assert (find(sent), kinds(sent)) == (1, [])


def test_at_most_so_many_at_once(sent):
    """The rest is found by the next look."""
    sent.put([draft("b", TEXT, language="de")], MODEL)
    answer = sent.save_answer({})
    other = Sent(article="b", revision=1, span=QUOTED.span, text=QUOTED.text)
    sent.put_shown(Place(chat=8, message=1, asker=5, answer=answer), {0: other})
    for key in ("a", "b"):
        sent.put([draft(key, "Neu.", language="de")], MODEL)
    assert (find(sent, 1), len(kinds(sent))) == (1, 2)
    assert (find(sent, 1), len(kinds(sent))) == (1, 3)
