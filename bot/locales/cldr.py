"""How languages count, and write numbers and days: what CLDR knows of them, by way of Babel.

Babel is imported where it is first needed, and has the same of a language ready the next time.
"""

# ruff: noqa: PLC0415 - see above

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale

_CODE = re.compile("[a-z]{2,3}")


def is_known(code: str) -> bool:
    """Return whether CLDR has a language of this code of ISO 639."""
    from babel import localedata

    return bool(_CODE.fullmatch(code)) and localedata.exists(code)


@cache
def categories(code: str) -> frozenset[str]:
    """Return the plural categories of a language, such as "one" and "other"."""
    return frozenset({"other", *_locale(code).plural_form.tags})


def category(code: str) -> Callable[[int], str]:
    """Return what tells the plural category of an amount in a language."""
    return _locale(code).plural_form


def number(code: str, amount: int) -> str:
    """Write a number with its thousands apart."""
    from babel.numbers import format_decimal

    return format_decimal(amount, locale=_locale(code))


def decimal(code: str, value: float, places: int) -> str:
    """Write a number with so many decimals, and with a true minus."""
    from babel.numbers import format_decimal

    # Rounded by Python first, which knows that 2.675 lies below what it looks like.
    rounded = Decimal(f"{value:.{places}f}")
    written = format_decimal(rounded, format=f"0.{'0' * places}", locale=_locale(code))
    return written.replace("-", "−")


def day(code: str, pattern: str, of: date) -> str:
    """Write a day after a pattern of CLDR, such as "d MMMM y"."""
    from babel.dates import format_date

    return format_date(of, pattern, locale=_locale(code))


def days(code: str, pattern: str, first: date, last: date) -> str:
    """Write two days after a pattern that goes on to the second where a part comes again: "d–d MMMM y"."""
    from babel.dates import split_interval_pattern

    # What stands before a part that comes again belongs to the first day.
    parts = split_interval_pattern(pattern)
    return "".join(day(code, part, of) for part, of in zip(parts, (first, last), strict=True))


@cache
def _locale(code: str) -> Locale:
    from babel import Locale

    return Locale.parse(code)
