"""What buttons carry comes back as it went, and nothing else is taken for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.buttons import (
    Alone,
    Anew,
    AtNight,
    Carried,
    Changes,
    Cite,
    Example,
    Follow,
    Form,
    Listing,
    LogPage,
    OnDraft,
    OnFollows,
    Opinion,
    Sources,
    ToCite,
    Unfollow,
    Unlimited,
    Verb,
    View,
    Voted,
    parse,
)

ids = st.text("abcXYZ019_-", min_size=12, max_size=12)
views = st.builds(View, ids, st.integers(0, 99), st.one_of(st.none(), st.integers(0, 99)))
buttons = st.one_of(
    views,
    st.builds(Example, ids, st.integers(0, 9)),
    st.builds(Unlimited, ids),
    st.builds(Alone, ids),
    st.builds(Anew, ids),
    st.builds(Voted, views, st.sampled_from(Opinion)),
    st.builds(ToCite, views, st.one_of(st.none(), st.integers(0, 99))),
    st.builds(Cite, ids, st.integers(0, 99), st.sampled_from(Form)),
    st.builds(Sources, st.integers(0, 999_999)),
    st.builds(Follow, st.integers(0, 999_999_999)),
    st.builds(Unfollow, st.integers(0, 10**18 - 1)),
    st.builds(OnFollows, st.integers(0, 9999), st.integers(0, 10**18 - 1)),
    st.builds(AtNight, st.booleans()),
    st.builds(Changes, ids, st.integers(0, 99)),
    st.builds(Listing, st.integers(0, 999_999_999)),
    st.builds(LogPage, st.integers(0, 999_999_999)),
    st.builds(OnDraft, ids, st.integers(0, 999_999), st.sampled_from(Verb), st.integers(0, 999_999)),
)


@given(buttons)
def test_what_was_sent_comes_back(button: Carried) -> None:
    """Every button is read back as what it was, and fits into Telegram's 64 bytes."""
    assert parse(str(button)) == button
    assert len(str(button).encode()) <= 64


@given(st.text())
def test_anything_else_is_nothing(data: str) -> None:
    """What this version did not write is not guessed at."""
    read = parse(data)
    assert read is None or str(read) == data


@pytest.mark.parametrize(
    "data",
    [
        None,
        "",
        "q1:abc:1",
        "q1:abc:١:-",
        "q1:ab c:0:-",
        "q1:abc:0:-\n",
        "u1:",
        "u1:a b",
        "c1:abc",
        "c1:abc:100",
        "l1:-1",
        "l1:9999999999",
        "g1:",
        "t1:1234567890",
        "t2:-1",
        "t3:1",
        "t4:2",
        "v1:abc:0:-:why",
        "v1:abc:0:up",
        "d1:abc:1:take",
        "d1:abc:1:erase:0",
        "d1:abc:1234567:take:0",
        "d1:ask.5.1:0:take:0",
    ],
)
def test_near_misses(data: str | None) -> None:
    """Foreign digits, missing parts, line ends and numbers out of range are refused."""
    assert parse(data) is None
