"""Markdown → article."""

import time

import pytest

from corpus.article import Article, DatedBy, Span
from corpus.dates import UNREADABLE
from corpus.errors import InvalidRecord
from corpus.readers.markdown import read_markdown

BODY = "Die Stadt hat die Brücke gesperrt. Das bleibt so."


def test_front_matter_and_body():
    """The front matter gives the fields, headings stay apart, and markup leaves the text."""
    source = f"""---
id: k-7
title: "Kantstadt: Brücke zu"
source: Kantblick
author: [Anna Weiß, Jan Huber]
url: https://kantblick.example/7
published: 2025-02-12
language: de
tags: [a, b]
---
# Kantstadt: Brücke zu

{BODY} Mehr [im Netz](https://kantblick.example) und **fett** und `so`.

## Was *nun*?

> „Schlimm“, sagten
> Bürger*innen und Lehrer*innen am 1. Mai.
"""
    quoted = "„Schlimm“, sagten Bürger*innen und Lehrer*innen am 1. Mai."
    text = f"{BODY} Mehr im Netz und fett und so.\n\nWas nun?\n\n{quoted}"
    start = text.index("Was nun?")
    assert read_markdown("a.md", source.encode()) == Article(
        id="k-7",
        title="Kantstadt: Brücke zu",
        text=text,
        headings=(Span(start, start + 8),),
        source="Kantblick",
        author="Anna Weiß, Jan Huber",
        url="https://kantblick.example/7",
        published="2025-02-12",
        published_as="2025-02-12",
        dated_by=DatedBy.RECORD,
        language="de",
    )


def test_without_front_matter_the_heading_is_the_title():
    """The heading at the top is the title, underlined ones too."""
    expected = Article(title="Brücke zu", text=BODY, language="de")
    assert read_markdown("a.md", f"# Brücke zu\n\n{BODY}".encode()) == expected
    assert read_markdown("a.md", f"Brücke zu\n=========\n\n{BODY}".encode()) == expected


TEXTS = {
    "numbers are no list": (
        "1. Mai war Feiertag.\n\n2024. Ein gutes Jahr.",
        "1. Mai war Feiertag.\n\n2024. Ein gutes Jahr.",
    ),
    "lists keep their marks": ("- eins\n- zwei", "- eins\n\n- zwei"),
    "a footnote's star": (
        "Die Stadt* schweigt.\n\n*Stand Mittwoch.",
        "Die Stadt* schweigt.\n\n*Stand Mittwoch.",
    ),
    "a sentence above dashes": (f"{BODY}\n---\nUnd mehr.", f"{BODY}\n\nUnd mehr."),
    "two rules": (f"---\n{BODY}\n---\nUnd mehr.", f"{BODY}\n\nUnd mehr."),
    "wrapped": (
        "Die Stadt hat am\nMittwoch und am\n1. Mai frei.",
        "Die Stadt hat am Mittwoch und am 1. Mai frei.",
    ),
    "numbered": ("1. eins\n2. zwei\n   und drei", "1. eins\n\n2. zwei und drei"),
    "a meant line end": ("Anna Weiß  \nKantstadt", "Anna Weiß\n\nKantstadt"),
    "tags": ("<div>Die <b>Stadt</b> schweigt.</div>", "Die Stadt schweigt."),
    "entities": ("Huber &amp; Weiß schweigen.", "Huber & Weiß schweigen."),
}


@pytest.mark.parametrize(("source", "text"), TEXTS.values(), ids=TEXTS)
def test_markup_never_eats_words(source, text):
    """What merely looks like markup stays."""
    assert read_markdown("a.md", source.encode()).text == text


@pytest.mark.parametrize(
    ("front", "reason"),
    [
        (
            "title: [",
            'the front matter between the lines "---" is not YAML; put values with colons in quotation marks',
        ),
        (
            "title: a: b",
            'the front matter between the lines "---" is not YAML; put values with colons in quotation marks',
        ),
        (
            "published: 2025-02-30",
            'the front matter between the lines "---" is not YAML; put values with colons in quotation marks',
        ),
        (
            "published: !!timestamp foo",
            'the front matter between the lines "---" is not YAML; put values with colons in quotation marks',
        ),
        ("title: {a: b}", '"title" must be text in quotation marks, not an object'),
        (
            "published: gestern",
            '"published": ' + UNREADABLE.format(value="gestern"),
        ),
    ],
)
def test_a_front_matter_that_breaks_the_form(front, reason):
    """A front matter that cannot be read fails the file with one sentence."""
    with pytest.raises(InvalidRecord) as raised:
        read_markdown("a.md", f"---\n{front}\n---\n{BODY}".encode())
    assert str(raised.value) == f"a.md: {reason}"


@pytest.mark.parametrize(
    ("written", "iso"),
    [("2025-02-12 08:30:00+01:00", "2025-02-12T07:30:00+00:00"), ("12. Februar 2025", "2025-02-12")],
)
def test_dates_of_a_front_matter(written, iso):
    """Dates that YAML reads by itself and those it does not come to the same form."""
    assert read_markdown("a.md", f"---\npublished: {written}\n---\n{BODY}".encode()).published == iso


def test_emphasis_without_an_end():
    """Stars that open and never close take no time that anybody would notice."""
    source = "*a " * 100_000
    started = time.process_time()
    assert read_markdown("a.md", source.encode()).text == source.strip()
    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    ("front", "published", "updated"),
    [
        ("published: 2025-02-12\nupdated: 2025-02-14", "2025-02-12", "2025-02-14"),
        ("date: 2025-02-12\nlastmod: 2025-02-14", "2025-02-12", "2025-02-14"),
        ("date: 2025-02-11\npublished: 2025-02-12\nmodified: 2025-02-12", "2025-02-12", ""),
        ("date: soon\nmodified: true", "", ""),
    ],
)
def test_dates_by_the_names_that_other_programs_give_them(front, published, updated):
    """A field's own name comes first."""
    found = read_markdown("a.md", f"---\n{front}\n---\n{BODY}".encode())
    assert (found.published, found.updated) == (published, updated)
