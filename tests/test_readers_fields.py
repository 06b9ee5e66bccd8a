"""What an input says about its article besides the text."""

import pytest

from corpus.article import Article, DatedBy
from corpus.clean import clean
from corpus.errors import EmptyInput, InvalidRecord
from corpus.readers.fields import Fields, article, checked, text_of

RECORD = {"id": "a", "title": " Die\nBrücke ", "url": None, "tags": ["x"], "text": "x"}


def test_known_fields_are_taken_on_one_line():
    """Others are ignored, null is as good as missing."""
    assert checked("a.jsonl:1", RECORD) == Fields(id="a", title="Die Brücke")


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (True, "true or false"),
        (7, "a number"),
        (0.5, "a number"),
        ([], "a list"),
        ({}, "an object"),
        (b"", "bytes"),
    ],
)
def test_what_is_not_text_is_named(value, kind):
    """In JSON's words."""
    with pytest.raises(InvalidRecord) as caught:
        text_of("a.jsonl:1", {"title": value}, "title")
    assert str(caught.value) == f'a.jsonl:1: "title" must be text in quotation marks, not {kind}'


def test_text_and_fields_become_an_article():
    """The date is read, and kept as it was written."""
    given = Fields(id="a", title="Brücke", url="u", source="s", author="h", published="12. Februar 2025")
    text = "Die Brücke ist zu."
    assert article("a.md", clean(text, title="Brücke", language="de"), given) == Article(
        text=text,
        id="a",
        title="Brücke",
        url="u",
        source="s",
        author="h",
        published="2025-02-12",
        published_as="12. Februar 2025",
        dated_by=DatedBy.RECORD,
        language="de",
    )


def test_a_date_that_cannot_be_read():
    """The sentence names the field."""
    with pytest.raises(InvalidRecord, match=r'^a.md: "published": '):
        article("a.md", clean("Die Brücke ist zu."), Fields(published="gestern"))


def test_no_letter_or_digit_is_no_text():
    """There would be nothing to quote."""
    with pytest.raises(EmptyInput, match=r"^a.md: has no text to quote from$"):
        article("a.md", clean("… – !"), Fields())


def test_a_date_of_change_that_cannot_be_read():
    """It is named as the other date is."""
    with pytest.raises(InvalidRecord, match=r'^a\.md: "updated": \'lately\' cannot be read as a date; '):
        article("a.md", clean("Die Brücke ist zu."), Fields(updated="lately"))
