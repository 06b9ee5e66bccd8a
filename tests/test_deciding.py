"""What an admin says of an article counts, and many inputs are summed up."""

from dataclasses import replace

import pytest

from bot.deciding import MOST_SHOWN, changed, sorted_out
from bot.drafts import Field
from corpus.article import Article, DatedBy
from corpus.errors import InputError, InvalidRecord

ARTICLE = Article(
    text="Es regnet.",
    title="Regen",
    source="Bote",
    published="2025-02-12",
    published_as="gestern",
    dated_by=DatedBy.TIME,
    updated="2025-02-14T08:30:00+00:00",
)
GIVEN = replace(ARTICLE, dated_by=DatedBy.PERSON)


@pytest.mark.parametrize(
    ("field", "said", "expected"),
    [
        (Field.TITLE, "Hagel", replace(ARTICLE, title="Hagel")),
        (Field.TITLE, "-", replace(ARTICLE, title="")),
        (Field.SOURCE, "Talbote", replace(ARTICLE, source="Talbote")),
        (Field.SOURCE, "—", replace(ARTICLE, source="")),
        (Field.DATE, "13.2.2025", replace(GIVEN, published="2025-02-13", published_as="13.2.2025")),
        # Not later than publication, so no later change.
        (
            Field.DATE,
            "14.2.2025",
            replace(GIVEN, published="2025-02-14", published_as="14.2.2025", updated=""),
        ),
        (Field.DATE, "–", replace(ARTICLE, published="", published_as="", dated_by=DatedBy.UNKNOWN)),
    ],
)
def test_what_an_admin_says_counts(field, said, expected):
    """A dash says that there is none, and a date is hers."""
    assert changed(ARTICLE, field, said) == expected


def test_what_is_no_date():
    """It is refused with the reason."""
    with pytest.raises(InvalidRecord, match="cannot be read as a date"):
        changed(ARTICLE, Field.DATE, "neulich")


def test_many_inputs():
    """All are counted; so many are kept as are shown, or all articles where they are needed."""
    errors = [InputError(str(number), "broken") for number in range(30)]
    articles = [replace(ARTICLE, id=str(number)) for number in range(30)]
    assert sorted_out([*errors, *articles], MOST_SHOWN) == (articles[:10], errors[:10], (30, 30))
    assert sorted_out([*articles, *errors], None) == (articles, errors[:10], (30, 30))
