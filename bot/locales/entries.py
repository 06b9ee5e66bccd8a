"""One entry of a language's file, checked against the same entry of the English one."""

from __future__ import annotations

import string
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from bot.locales import cldr
from bot.locales.counted import AMOUNT, Counted
from bot.locales.errors import BrokenCatalogue

# Amounts that tell whether a plural category stands for one number only, as "one" does in English.
_AMOUNTS = range(1, 200)
_REFERENCE = "other"


@dataclass(frozen=True, slots=True)
class Entry:
    """What a language's file has under a key, and what the English one has there.

    Attributes:
        code: The language's, which is the file's name.
        key: With dots between tables; empty for the whole file.
        value: As TOML has it.
        english: The same of the English file.
    """

    code: str
    key: str
    value: Any
    english: Any

    def parts(self, wanted: Collection[str] | None = None) -> dict[str, Entry]:
        """Return what is in a table.

        Args:
            wanted: The keys that it must have; those of the English one where not given.

        Raises:
            BrokenCatalogue: It is no table, lacks a key, or has one that nothing asks for.
        """
        own, english = self._table(self.value), self._table(self.english)
        keys = english if wanted is None else wanted
        for key in keys:
            if key not in own:
                raise self._part(key).broken("is missing; add it, translated from en.toml")
        for key in own:
            if key not in keys:
                raise self._part(key).broken("is not known; remove it, or compare its spelling with en.toml")
        return {key: self._part(key, own[key], english.get(key)) for key in keys}

    def text(self) -> str:
        """Return plain wording.

        Raises:
            BrokenCatalogue: It is none, or does not fill in what English does.
        """
        text, english = self._text(), placeholders(self.english)
        if english is not None:
            self._compare(placeholders(text), english)
        return text

    def counted(self) -> Counted:
        """Return wording that depends on an amount.

        Raises:
            BrokenCatalogue: A form is missing, is none of the language's, or does not fill in what English
                does.
        """
        forms = self._table(self.value)
        needed = cldr.categories(self.code)
        listed = ", ".join(sorted(needed))
        for name in sorted(needed ^ set(forms)):
            problem = "is missing; add it" if name in needed else "is no form of this language; remove it"
            raise self._part(name).broken(f"{problem}: its plural forms are {listed}")
        reference = self._table(self.english).get(_REFERENCE)
        return Counted(
            self.code, {name: self._part(name, forms[name], reference).form(name) for name in forms}
        )

    def form(self, category: str) -> str:
        """Return the wording of one plural category.

        Raises:
            BrokenCatalogue: It is none, or does not fill in what the English one for many does.
        """
        text, english = self._text(), placeholders(self.english)
        own = placeholders(text)
        # "The last day" needs no number, nor does a form that no whole number has.
        if own is not None and english is not None and not _is_many(self.code, category):
            own, english = own - {AMOUNT}, english - {AMOUNT}
        self._compare(own, english)
        return text

    def broken(self, problem: str) -> BrokenCatalogue:
        """Return an error that names the file and the key."""
        return BrokenCatalogue(f"{self.code}.toml", self.key, problem)

    def _compare(self, own: frozenset[str] | None, english: frozenset[str] | None) -> None:
        if own is None:
            raise self.broken("has a brace without its partner; write {name}, or {{ for a brace itself")
        if own != english:
            raise self.broken(f"fills in {_listed(own)}; it must be {_listed(english)}, as in en.toml")

    def _text(self) -> str:
        if not isinstance(self.value, str) or not self.value:
            raise self.broken('must be wording in quotation marks, such as "…", and not be empty')
        return self.value

    def _table(self, value: Any) -> Mapping[str, Any]:
        if not isinstance(value, Mapping):
            raise self.broken("must be a table of several keys; see how en.toml writes it")
        return value

    def _part(self, key: str, value: Any = None, english: Any = None) -> Entry:
        return Entry(self.code, f"{self.key}.{key}" if self.key else key, value, english)


def placeholders(text: str) -> frozenset[str] | None:
    """Return the names that wording fills in; None where its braces are none of a template."""
    try:
        return frozenset(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)
    except ValueError:
        return None


@cache
def _is_many(code: str, category: str) -> bool:
    of = cldr.category(code)
    return sum(of(amount) == category for amount in _AMOUNTS) > 1


def _listed(names: Collection[str] | None) -> str:
    return ", ".join(f"{{{name}}}" for name in sorted(names or ())) or "nothing"
