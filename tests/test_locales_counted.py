"""What is said of an amount has the right form and the number as the language writes it."""

from hypothesis import given
from hypothesis import strategies as st

from bot.locales import Counted

ENGLISH = Counted("en", {"one": "the last day{end}", "other": "the last {amount} days{end}"})


def test_the_form_follows_the_amount():
    """With whatever else is filled in."""
    assert [ENGLISH(amount, end=".") for amount in (0, 1, 2, 11, 1234)] == [
        "the last 0 days.",
        "the last day.",
        "the last 2 days.",
        "the last 11 days.",
        "the last 1,234 days.",
    ]


@given(st.text())
def test_what_is_filled_in_is_no_template(foreign):
    """Braces in it stay as they are."""
    assert ENGLISH(2, end=foreign) == f"the last 2 days{foreign}"
