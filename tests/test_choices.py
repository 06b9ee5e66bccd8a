"""What may be chosen in settings, however somebody says it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.buttons import Setting
from bot.choices import chosen, next_of, typed_hours, written_hours, written_outlet
from bot.preferences import Preference

OUTLETS = ["Olverbote", "Tagblatt für Süd & Nord, mit einem sehr langen Namen, der in keinen Knopf passt"]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("22-7", (22, 7)),
        (" 22:00 – 7:00 Uhr ", (22, 7)),
        ("von 22 bis 7", None),
        ("22 to 6", (22, 6)),
        ("0-24", None),
        ("24-6", (0, 6)),
        ("25-6", None),
        ("9-9", None),
        ("", None),
        ("22", None),
        ("٢٢-٧", None),
    ],
)
def test_hours_as_they_are_typed(typed: str, expected: tuple[int, int] | None) -> None:
    """Whole hours of a day, the second one perhaps past midnight; everything else is none."""
    assert typed_hours(typed) == expected


@given(st.integers(0, 23), st.integers(0, 23))
def test_hours_come_back(start: int, stop: int) -> None:
    """What a button carries is what was meant."""
    hours = (start, stop)
    expected = None if start == stop else hours
    assert typed_hours(written_hours(hours)) == expected


@given(st.integers(0, 23), st.integers(0, 23), st.integers(0, 23))
def test_it_is_quiet_between_them(start: int, stop: int, hour: int) -> None:
    """Also past midnight."""
    passed = [(start + more) % 24 for more in range((stop - start) % 24)]
    assert Preference(quiet=(start, stop)).is_quiet(hour) == (hour in passed)


@pytest.mark.parametrize("name", OUTLETS)
def test_an_outlet_by_its_button(name: str) -> None:
    """However long its name is, the button has room for it."""
    button = Setting("outlet", written_outlet(name))
    assert len(str(button).encode()) <= 64
    assert chosen(Preference(), "outlet", button.value, OUTLETS) == Preference(outlet=name)


def test_any_outlet() -> None:
    """The choice can be taken back."""
    assert chosen(Preference(outlet="Olverbote"), "outlet", "", OUTLETS) == Preference()


@given(st.text(), st.text())
def test_whatever_is_forged(field: str, value: str) -> None:
    """Either it may be chosen, or nothing changes."""
    preference = chosen(Preference(), field, value, OUTLETS)
    assert preference is None or preference.quotes in {0, 1, 2, 3}


def test_choices_go_round() -> None:
    """After the last one comes the first; what is no choice any more is left for the first one."""
    assert [next_of((1, 2, 3), now) for now in (1, 2, 3, 9)] == [2, 3, 1, 1]
