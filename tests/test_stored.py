"""What makes two states of an article the same revision."""

from dataclasses import fields, replace

import pytest

from corpus.article import Article, DatedBy, Span
from corpus.stored import fingerprint

ARTICLE = Article(
    text="Wetter\n\nEs regnet.",
    headings=(Span(0, 6),),
    id="a",
    title="Regen",
    url="https://example.org/a",
    source="Talbote",
    author="A. Huber",
    published="2025-02-12",
    published_as="12. Februar 2025",
    language="de",
)
UNCOUNTED = {"id": "b", "published_as": "12.2.2025", "dated_by": DatedBy.TEXT}
CHANGED = {field.name: "x" for field in fields(Article) if field.name not in UNCOUNTED} | {"headings": ()}


@pytest.mark.parametrize("name", CHANGED)
def test_content_counts(name):
    """Whatever is shown with a quote or decides how it is found."""
    assert fingerprint(replace(ARTICLE, **{name: CHANGED[name]})) != fingerprint(ARTICLE)


@pytest.mark.parametrize("name", UNCOUNTED)
def test_names_do_not_count(name):
    """Neither what the article is called nor how its date was written or who said it."""
    assert fingerprint(replace(ARTICLE, **{name: UNCOUNTED[name]})) == fingerprint(ARTICLE)


def test_neighbouring_fields_do_not_run_together():
    """What moves from one field to the next is a change."""
    one, other = (
        replace(ARTICLE, source=source, author=author) for source, author in (("ab", "c"), ("a", "bc"))
    )
    assert fingerprint(one) != fingerprint(other)


def test_a_fingerprint_lasts():
    """It is stored: another way to make it would turn every article into a revision."""
    assert fingerprint(ARTICLE) == "538c206047af8a825eb46702700d767f3217ae76fb7a834d66e66b2b26249905"
