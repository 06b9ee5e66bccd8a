"""How English writes numbers and days."""

from __future__ import annotations

from datetime import date

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def number(amount: int) -> str:
    """Write a number with its thousands apart."""
    return f"{amount:,}"


def counted(amount: int, one: str, many: str) -> str:
    """Write a number with its noun."""
    return f"{number(amount)} {one if amount == 1 else many}"


def articles(amount: int) -> str:
    """Write a number of articles."""
    return counted(amount, "article", "articles")


def day(of: date) -> str:
    """Write a date in full."""
    return f"{of.day} {_MONTHS[of.month - 1]} {of.year}"


def days(first: date, last: date) -> str:
    """Write two dates and what lies between, in short."""
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day(last)}"
    return f"{day(first)} to {day(last)}"
