"""Every language says everything, with the same things filled in."""

import dataclasses
import re
import string
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from bot.drafts import Field
from bot.locales import ENGLISH, GERMAN, LANGUAGES, Counted, words_for
from corpus.actions import PASSED_OVER, Deed
from corpus.article import DatedBy
from corpus.proofreading import Oddity
from corpus.readers.kinds import KNOWN
from index.amending import Kind
from index.evidence import Parts
from index.refreshing import Outcome
from index.traits import Traits
from index.wants import Want


def fields(words: Any) -> dict[str, Any]:
    """Return all wording of a language, that of its parts by dotted names."""
    found: dict[str, Any] = {}
    for field in dataclasses.fields(words):
        value = getattr(words, field.name)
        nested = {"": value}
        if dataclasses.is_dataclass(value) and not isinstance(value, Counted):
            nested = fields(value)
        found |= {f"{field.name}.{name}".rstrip("."): inner for name, inner in nested.items()}
    return found


def shape(value: Any) -> Any:
    """Return what a wording names, or what is filled into it: names of placeholders, or parameters."""
    if isinstance(value, Mapping):
        return sorted(value)
    if isinstance(value, Counted):
        return sorted({name for form in value.forms.values() for name in shape(form)})
    return sorted({name for _, name, _, _ in string.Formatter().parse(value) if name})


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_no_wording_is_missing(code: str) -> None:
    """Every language has every wording of English, and fills in the same."""
    words, english = fields(LANGUAGES[code]), fields(ENGLISH)
    assert {name: shape(value) for name, value in words.items()} == {
        name: shape(value) for name, value in english.items()
    }
    assert [name for name, value in words.items() if value == ""] == []


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_each_kind_of_file_is_named(code: str) -> None:
    """Whoever asks what can be added hears of one ending for each reader, and of none that is not read."""
    named = set(re.findall(r"\.[a-z]+\b", LANGUAGES[code].admin.add_what))
    other_names = {".text", ".markdown", ".htm", ".xhtml", ".ndjson"}
    assert named == KNOWN - other_names


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_all_that_explains_an_answer_has_a_name(code: str) -> None:
    """What is asked for, each part of the evidence and each trait of a quote, and nothing else."""
    own = LANGUAGES[code].kept
    assert [sorted(each) for each in (own.wants, own.evidence, own.traits)] == [
        sorted(Want),
        sorted(Parts._fields),
        sorted(Traits._fields),
    ]
    assert all([*own.wants.values(), *own.evidence.values(), *own.traits.values()])


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_every_kind_of_difference_has_a_name(code: str) -> None:
    """Those of `index.amending`, and no other."""
    kinds = LANGUAGES[code].changes.kinds
    assert sorted(kinds) == sorted(Kind)
    assert all(kinds.values())


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_every_outcome_of_a_visit_has_a_name(code: str) -> None:
    """Those of `index.refreshing`, and no other."""
    outcomes = LANGUAGES[code].changes.outcomes
    assert sorted(outcomes) == sorted(Outcome)
    assert all(outcomes.values())


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_all_that_a_preview_and_the_log_tell_has_a_name(code: str) -> None:
    """Where a date is from, why a paragraph is odd, what may be asked for, what was done and taken back."""
    own, log = LANGUAGES[code].preview, LANGUAGES[code].log
    named = (own.dated_by, own.oddities, own.ask, log.deeds, log.undone)
    assert [sorted(each) for each in named] == [
        sorted(DatedBy),
        sorted(Oddity),
        sorted(Field),
        sorted(Deed),
        # All else has commands of its own that take it back.
        sorted({*Deed} - PASSED_OVER | {Deed.REINSTATED, Deed.UNDONE}),
    ]


def worded(text: str) -> bool:
    """Whether there are words beside what is filled in."""
    return any(map(str.isalpha, re.sub(r"\{\w+\}", "", text)))


def test_no_wording_is_left_in_english() -> None:
    """German says nothing in English but what is the same in both, as what has no letters is."""
    german, english = fields(GERMAN), fields(ENGLISH)
    texts = [name for name, value in english.items() if isinstance(value, str) and worded(value)]
    assert [name for name in texts if german[name] == english[name]] == []


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("de", GERMAN),
        ("de-AT", GERMAN),
        ("DE", GERMAN),
        ("en", ENGLISH),
        ("den", ENGLISH),
        ("fr", ENGLISH),
        (None, ENGLISH),
    ],
)
def test_language_follows_the_user(code: str | None, expected: object) -> None:
    """German for any kind of German, English for all others."""
    assert words_for(code) is expected


def test_numbers_and_dates_follow_the_language() -> None:
    """Each language has its own months, separators and plurals."""
    assert (ENGLISH.day(date(2025, 3, 1)), GERMAN.day(date(2025, 3, 1))) == ("1 March 2025", "1. März 2025")
    assert (ENGLISH.articles(1), ENGLISH.articles(1060)) == ("1 article", "1,060 articles")
    assert (GERMAN.outlets(1), GERMAN.articles(1060)) == ("1 Medium", "1.060 Artikel")
