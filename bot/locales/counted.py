"""What is said of an amount, in the plural forms of a language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.locales import cldr

AMOUNT = "amount"


@dataclass(frozen=True, slots=True)
class Counted:
    """Wording that depends on an amount.

    Attributes:
        code: The language's, ISO 639.
        forms: The wording for each plural category of the language; `{amount}` is the number.
    """

    code: str
    forms: Mapping[str, str]

    def __call__(self, amount: int, **values: object) -> str:
        """Say it of an amount.

        Args:
            amount: Of what is counted.
            **values: What else is filled in.
        """
        form = self.forms[cldr.category(self.code)(amount)]
        return form.format(amount=cldr.number(self.code, amount), **values)
