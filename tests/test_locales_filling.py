"""Types are filled with what stands in a file."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import pytest

from bot.locales import BrokenCatalogue, Counted
from bot.locales.entries import Entry
from bot.locales.filling import fill


class Taste(StrEnum):
    """Invented."""

    SWEET = "sweet"
    SOUR = "sour"


@dataclass(frozen=True)
class Inner:
    """Invented."""

    plain: str
    named: Mapping[Taste, str]
    counted: Mapping[str, Counted]


@dataclass(frozen=True)
class Outer:
    """Invented."""

    code: str
    inner: Inner


TABLE = {
    "inner": {
        "plain": "a",
        "named": {"sour": "c", "sweet": "b"},
        "counted": {"x y": {"one": "1", "other": "{amount}"}},
    }
}


def test_each_kind_of_field():
    """Tables in tables, by names and by the members of an enumeration; what is given is not looked for."""
    counted = {"x y": Counted("en", {"one": "1", "other": "{amount}"})}
    inner = Inner("a", {Taste.SWEET: "b", Taste.SOUR: "c"}, counted)
    assert fill(Outer, Entry("en", "", TABLE, TABLE), code="en") == Outer("en", inner)


def test_an_enumeration_is_named_whole():
    """English, too, must have each member."""
    table = {"inner": TABLE["inner"] | {"named": {"sweet": "b"}}}
    with pytest.raises(BrokenCatalogue) as raised:
        fill(Outer, Entry("en", "", table, table), code="en")
    assert (raised.value.file, raised.value.key) == ("en.toml", "inner.named.sour")
