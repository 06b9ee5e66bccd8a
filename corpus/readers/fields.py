"""What an input says about its article besides the text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

from corpus.article import Article, DatedBy
from corpus.clean import Cleaned, one_line
from corpus.dates import UNREADABLE, parse_published
from corpus.errors import EmptyInput, InvalidRecord, UnreadableInput

# A thick book; what is longer is no article, and cleaning, cutting and encoding it would take gigabytes.
LONGEST_TEXT = 3_000_000
TOO_LONG = "holds more than {limit} characters; split it"
_UNREADABLE = f'"{{name}}": {UNREADABLE}'


@dataclass(frozen=True, slots=True, kw_only=True)
class Fields:
    """The fields of .jsonl and of a front matter, all optional; empty where nothing was given."""

    id: str = ""
    title: str = ""
    url: str = ""
    source: str = ""
    author: str = ""
    published: str = ""
    updated: str = ""
    language: str = ""


FIELD_NAMES = tuple(field.name for field in fields(Fields))
# What other programs call them in a front matter; a field's own name comes first.
ALSO_CALLED = {"published": ("date",), "updated": ("modified", "lastmod")}


def checked(where: str, record: Mapping[str, object]) -> Fields:
    """Take the known fields of a record.

    Args:
        where: The record's place, for errors.
        record: As parsed; other fields are ignored.

    Returns:
        Each field on one line.

    Raises:
        InvalidRecord: A field is not text.
    """
    return Fields(**{name: one_line(text_of(where, record, name)) for name in FIELD_NAMES})


def text_of(where: str, record: Mapping[str, object], name: str) -> str:
    """Take one field that is text, missing or null.

    Raises:
        InvalidRecord: It is something else.
    """
    value = record.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise InvalidRecord(
            where, '"{name}" must be text in quotation marks, not {kind}', name=name, kind=_kind(value)
        )
    return value


def _kind(value: object) -> str:
    kinds = {bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "an object"}
    return kinds.get(type(value), type(value).__name__)


def article(where: str, cleaned: Cleaned, given: Fields, dated_by: DatedBy = DatedBy.RECORD) -> Article:
    """Put a cleaned text and its fields together.

    Args:
        where: The input's place, for errors.
        cleaned: Text, headings, title and language.
        given: What the input said besides.
        dated_by: What said when it was published, if anything did.

    Returns:
        The article.

    Raises:
        EmptyInput: There is no letter or digit in the text.
        InvalidRecord: The date cannot be read.
        UnreadableInput: The text is too long.
    """
    if not any(character.isalnum() for character in cleaned.text):
        raise EmptyInput(where, "has no text to quote from")
    if len(cleaned.text) > LONGEST_TEXT:
        raise UnreadableInput(where, TOO_LONG, limit=LONGEST_TEXT)
    published = _date(where, "published", given.published)
    return Article(
        text=cleaned.text,
        headings=cleaned.headings,
        id=given.id,
        title=cleaned.title,
        url=given.url,
        source=given.source,
        author=given.author,
        published=published,
        published_as=given.published,
        dated_by=dated_by if published else DatedBy.UNKNOWN,
        updated=_later(_date(where, "updated", given.updated), published),
        language=cleaned.language,
    )


def _date(where: str, name: str, value: str) -> str:
    try:
        return parse_published(value) if value else ""
    except InvalidRecord as error:
        raise InvalidRecord(where, _UNREADABLE, name=name, **error.reason.values) from None


def _later(updated: str, published: str) -> str:
    """Keep a date of change that is later than that of publication, to the day where one has no hour."""
    letters = min(len(updated), len(published))
    return "" if updated[:letters] <= published[:letters] and published else updated
