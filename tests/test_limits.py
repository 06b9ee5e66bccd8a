"""How much one person and one chat may ask for."""

from hypothesis import given
from hypothesis import strategies as st

from bot.limits import MOST_KNOWN, Limits, Verdict

TAKEN, TOLD, DROPPED = Verdict.TAKEN, Verdict.TOLD, Verdict.DROPPED


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_burst_is_taken_and_the_rest_is_told_once() -> None:
    """Whoever goes on hears nothing more, until something is taken again."""
    clock = Clock()
    limits = Limits(2, 3.0, clock)
    assert [limits.take("ada") for _ in range(5)] == [TAKEN, TAKEN, TOLD, DROPPED, DROPPED]
    assert limits.wait_s("ada") == 3.0
    clock.now += 3.0
    assert [limits.take("ada") for _ in range(3)] == [TAKEN, TOLD, DROPPED]


def test_one_does_not_count_for_another() -> None:
    """Each has a measure of her own."""
    limits = Limits(1, 3.0, Clock())
    assert [limits.take("ada"), limits.take("ada"), limits.take("bernd")] == [TAKEN, TOLD, TAKEN]


def test_a_chat_has_a_measure_too() -> None:
    """What its people ask for together counts; what was not taken counts for nobody."""
    limits = Limits(2, 3.0, Clock())
    taken = [limits.take(person, "group") for person in ("ada", "bernd", "clara", "clara")]
    assert (taken, limits.take("clara")) == ([TAKEN, TAKEN, TOLD, DROPPED], TAKEN)


def test_those_who_were_silent_for_long_are_forgotten() -> None:
    """However many come, no more than so many are known."""
    limits = Limits(1, 3.0, Clock())
    limits.take("ada")
    for number in range(MOST_KNOWN):
        limits.take(number)
    assert len(limits._measures) == MOST_KNOWN
    assert limits.take("ada") is TAKEN


@given(st.lists(st.floats(0, 20), max_size=40))
def test_never_more_than_the_measure(pauses: list[float]) -> None:
    """In any time, at most a burst and one more every so many seconds."""
    clock = Clock()
    limits = Limits(3, 2.0, clock)
    taken: list[float] = []
    for pause in pauses:
        clock.now += pause
        if limits.take("ada") is TAKEN:
            taken.append(clock.now)
    for first in range(len(taken)):
        for last in range(first, len(taken)):
            assert last - first + 1 <= 3 + (taken[last] - taken[first]) / 2.0 + 1e-6
