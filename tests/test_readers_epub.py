"""Books and newspapers' editions → an article per chapter."""

import pytest
from packages import epub, zipped

from corpus.article import Article, DatedBy
from corpus.errors import EmptyInput, UnreadableInput
from corpus.readers.epub import read_epub

TEXT = "Die Stadt Kantstadt hat die alte Brücke gesperrt. Das bleibt so bis zum Herbst."
MORE = "Das Theater spielt wieder. Der Umbau hat zwei Jahre gedauert, und alles hier ist erfunden."
METADATA = (
    "<dc:title>Olverbote, 14. Mai 2025</dc:title><dc:publisher>Olverbote</dc:publisher>"
    "<dc:creator>Redaktion</dc:creator><dc:date>2025-05-14</dc:date><dc:language>de-AT</dc:language>"
)


def xhtml(body):
    return f'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>{body}</body></html>'


def chapter(title, text, **more):
    return Article(
        title=title,
        text=text,
        source="Olverbote",
        published="2025-05-14",
        published_as="2025-05-14",
        dated_by=DatedBy.FILE,
        language="de",
        **more,
    )


def test_an_edition():
    """Each chapter with sentences is an article with the edition's outlet and day; a cover is none."""
    data = epub(
        {
            "cover.xhtml": xhtml("<h1>Olverbote</h1><p>14. Mai 2025</p>"),
            "b%20b.xhtml": xhtml(f"<h1>Brücke&nbsp;gesperrt</h1><p>{TEXT}</p>"),
            "a.xhtml": f"<html><body><h2>Theater<br>offen</h2><p>{MORE}</body></html>",
        },
        METADATA,
        **{"OEBPS/b b.xhtml": xhtml(f"<h1>Brücke&nbsp;gesperrt</h1><p>{TEXT}</p>")},
    )
    assert list(read_epub("e.epub", data)) == [
        chapter("Brücke gesperrt", TEXT),
        chapter("Theater offen", MORE),
    ]


def test_what_stands_above_a_headline():
    """A catchword is no title, and never quoted."""
    [read] = read_epub(
        "e.epub", epub({"a.xhtml": xhtml(f"<p>Kultur</p><h1>Theater offen</h1><p>{MORE}</p>")})
    )
    assert (read.title, [span.of(read.text) for span in read.headings]) == ("Theater offen", ["Kultur"])


def encryption(algorithm):
    return (
        '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
        '<EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#">'
        f'<EncryptionMethod Algorithm="{algorithm}"/></EncryptedData></encryption>'
    )


def test_fonts_may_be_locked():
    """They are no text."""
    more = {"META-INF/encryption.xml": encryption("http://www.idpf.org/2008/embedding")}
    assert len(list(read_epub("e.epub", epub({"a.xhtml": xhtml(f"<p>{TEXT}</p>")}, **more)))) == 1


def test_entities_are_not_followed():
    """A chapter that wants another file read stays without it."""
    bomb = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]>' + xhtml(f"<p>&b; {TEXT}</p>")
    [read] = read_epub("e.epub", epub({"a.xhtml": bomb}))
    assert read.text == f"&b; {TEXT}"


@pytest.mark.parametrize(
    ("data", "kind", "reason"),
    [
        (
            epub(
                {"a.xhtml": "x"},
                **{"META-INF/encryption.xml": encryption("http://www.w3.org/2001/04/xmlenc#aes256-cbc")},
            ),
            UnreadableInput,
            "is protected against copying (DRM); ask the publisher for one that is not",
        ),
        (zipped({"a.txt": "x"}), UnreadableInput, "the file is broken; open it and save it again"),
        (b"x", UnreadableInput, "the file is broken; open it and save it again"),
        (epub({"a.xhtml": xhtml("<p>Inhalt</p>")}), EmptyInput, "has no text to quote from"),
    ],
    ids=["locked", "another archive", "no archive", "no sentence"],
)
def test_what_cannot_be_read_says_what_to_do(data, kind, reason):
    """Each way in which a book fails has its own sentence."""
    with pytest.raises(kind) as raised:
        list(read_epub("e.epub", data))
    assert raised.value.reason == reason
