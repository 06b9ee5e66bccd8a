"""Documents of word processors → articles."""

import pytest
from packages import docx, paragraph, zipped

from corpus.article import Article, DatedBy, Span
from corpus.errors import EmptyInput, UnreadableInput
from corpus.readers.docx import read_docx

TEXT = "Die Stadt Kantstadt hat die alte Brücke gesperrt. Das bleibt so bis zum Herbst."
MORE = "Die Händler fürchten um ihre Kunden. Das ist erfunden."


def test_a_document():
    """The heading at the top is the title; author and date are what the file says."""
    data = docx(
        paragraph("Kantstadt sperrt die Brücke", "Heading1"),
        paragraph(TEXT),
        paragraph("Händler in Sorge", "Heading2"),
        paragraph(MORE),
        creator="Anna Weiß",
        created="2025-02-12T07:30:00Z",
    )
    assert read_docx("a.docx", data) == Article(
        title="Kantstadt sperrt die Brücke",
        text=f"{TEXT}\n\nHändler in Sorge\n\n{MORE}",
        headings=(Span(81, 97),),
        author="Anna Weiß",
        published="2025-02-12T07:30:00+00:00",
        published_as="2025-02-12T07:30:00Z",
        dated_by=DatedBy.FILE,
        language="de",
    )


def test_tracked_changes():
    """Insertions count, deletions do not."""
    runs = (
        "<w:r><w:t xml:space='preserve'>Die Brücke ist </w:t></w:r>"
        "<w:del w:id='1'><w:r><w:delText>offen</w:delText></w:r></w:del>"
        "<w:ins w:id='2'><w:r><w:t>gesperrt</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r>"
    )
    assert read_docx("a.docx", docx(paragraph(runs))).text == "Die Brücke ist gesperrt."


def test_tables_and_footnotes():
    """A row is a line of its own; a note stands at the end, and no mark of it in a sentence."""
    cells = "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in ("Hafen", "12.300"))
    runs = (
        "<w:r><w:t>Die Brücke ist gesperrt</w:t></w:r><w:r><w:footnoteReference w:id='1'/></w:r>"
        "<w:r><w:t>. Das bleibt so.</w:t></w:r>"
    )
    notes = f"<w:footnote w:id='1'>{paragraph('So steht es im Bescheid.')}</w:footnote>"
    data = docx(paragraph(runs), f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>", paragraph(MORE), notes=notes)
    assert read_docx("a.docx", data).text == (
        f"Die Brücke ist gesperrt. Das bleibt so.\n\nHafen 12.300\n\n{MORE}\n\nSo steht es im Bescheid."
    )


def test_what_cannot_be_true_is_no_field():
    """Names of programs and files are neither authors nor titles, and nothing was printed in the future."""
    data = docx(
        paragraph(TEXT), title="vorlage_neu.dotx", creator="Microsoft Office User", created="2999-01-01"
    )
    assert read_docx("a.docx", data) == Article(text=TEXT, language="de")


@pytest.mark.parametrize(
    ("data", "kind", "reason"),
    [
        (b"PK\x03\x04\x00", UnreadableInput, "the file is broken; open it and save it again"),
        (zipped({"a.txt": "x"}), UnreadableInput, "the file is broken; open it and save it again"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            UnreadableInput,
            "is encrypted or an old .doc; save it as .docx without a password",
        ),
        (docx(paragraph("")), EmptyInput, "has no text to quote from"),
        (
            docx(paragraph(TEXT), **{"word/media/a.bin": bytes(10**7)}),
            UnreadableInput,
            "unpacks to far more than a document needs; it is not read",
        ),
        (
            docx(paragraph(TEXT), **{"word/styles.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}),
            UnreadableInput,
            "the file is broken; open it and save it again",
        ),
    ],
    ids=["torn", "another archive", "encrypted", "empty", "bomb", "entities"],
)
def test_what_cannot_be_read_says_what_to_do(data, kind, reason):
    """Each way in which a document fails has its own sentence."""
    with pytest.raises(kind) as raised:
        read_docx("a.docx", data)
    assert raised.value.reason == reason
