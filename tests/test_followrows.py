"""Questions that are followed: each once in a place, by nobody without end, and gone when they are ended."""

import numpy as np
import pytest
from drafts import MODEL, as_lists, draft, rows

from corpus.followrows import Follow, Granted, Spot, Wish

NOON = "2026-11-23T12:00:00+00:00"


def wish(question="Was kostet die Brücke?", **more):
    """What somebody wants to follow."""
    return Wish(**{"chat": 7, "asker": 7, "question": question, "language": "de"} | more)


def follow(store, *questions, **more):
    """Follow questions, and return them."""
    return [store.put_follow(wish(question, **more), 50).follow for question in questions]


def test_a_question_comes_back(store):
    """With all that was said of it, and what the archive had by then."""
    store.put([draft("a"), draft("b")], MODEL)
    store.remove("b")
    granted = store.put_follow(wish(chat=-8, thread=3, unlimited=True), 50)
    assert granted == Granted(
        Follow(
            id=1,
            chat=-8,
            thread=3,
            asker=7,
            question="Was kostet die Brücke?",
            unlimited=True,
            language="de",
            since=2,
            made=NOON,
        ),
        is_new=True,
    )
    assert (store.follows_in(-8), store.follows_in(7)) == ([granted.follow], [])


@pytest.mark.parametrize(
    ("again", "is_new"),
    [
        (wish("was  kostet die BRÜCKE"), False),
        (wish(asker=9), False),
        (wish(thread=3), True),
        (wish(chat=8), True),
        (wish(unlimited=True), True),
        (wish("Was kostet die Tram?"), True),
    ],
)
def test_one_question_is_followed_once_in_a_place(store, again, is_new):
    """However it is written and whoever follows it; in another topic it is another one."""
    store.put_follow(wish(), 50)
    assert store.put_follow(again, 50).is_new is is_new


def test_as_many_as_one_may(store):
    """In all chats together; what is followed already is no more, and others may as well."""
    follow(store, "A?", chat=1)
    follow(store, "B?", chat=2)
    assert store.put_follow(wish("C?", chat=3), 2) is None
    assert store.put_follow(wish("A?", chat=1), 2).is_new is False
    assert store.put_follow(wish("C?", chat=3, asker=8), 2).is_new is True


def test_the_end(store):
    """Only where it is followed; in a topic, in a whole chat, or of a chat that moved."""
    one, two = follow(store, "A?", "B?", chat=-1)
    (three,) = follow(store, "A?", chat=-1, thread=5)
    assert store.end_follow(one.id, -2) is None
    assert store.end_follow(one.id, -1) == one
    assert store.end_follow(one.id, -1) is None
    store.end_follows(Spot(-1), whole=False)
    assert store.follows_in(-1) == [three]
    follow(store, "B?", chat=-1)
    store.end_follows(Spot(-1, 77), whole=True)
    assert store.follows_in(-1) == []
    assert two not in store.follows_after(0)


def test_a_chat_that_moved(store):
    """What is followed goes with it, and is not followed twice there."""
    follow(store, "A?", "B?", chat=-1)
    follow(store, "a", chat=-2)
    store.move_follows(-1, -2)
    assert [one.question for one in store.follows_in(-2)] == ["B?", "a"]
    assert store.follows_in(-1) == []


def test_whether_anything_else_is_followed(store):
    """A mark tells, whatever came and went; row ids do not return."""
    marks = [store.follows_mark()]
    for step in (
        lambda: follow(store, "A?", "B?"),
        lambda: store.end_follow(2, 7),
        lambda: follow(store, "C?"),
    ):
        step()
        marks.append(store.follows_mark())
    assert len(set(marks)) == 4
    assert store.follow_ids() == [1, 3]
    assert [one.question for one in store.follows_after(1)] == ["C?"]


def test_vectors(store):
    """Those of one model come back; another model's take their place."""
    follow(store, "A?", "B?", "C?")
    store.put_follow_vectors("toy", [1, 3, 99], rows([1, 3, 9]))
    assert as_lists(store.follow_vectors("toy")) == ([1, 3], [[1.0, 1.0], [3.0, 3.0]])
    assert as_lists(store.follow_vectors("toy", after=1)) == ([3], [[3.0, 3.0]])
    store.put_follow_vectors("other", [3], rows([5], 4))
    assert as_lists(store.follow_vectors("toy")) == ([1], [[1.0, 1.0]])
    ids, none = store.follow_vectors("unknown")
    assert (ids.tolist(), none.dtype) == ([], np.float32)
