"""Files."""

import io
import json
import zipfile
from email.message import EmailMessage

from packages import docx, epub, paragraph, zipped
from pdfs import pdf

from hostile.case import file
from hostile.pages import BINARY, NO_TEXT, TOO_MUCH
from hostile.stories import markup, story, title, told

BROKEN = "the file is broken; open it and save it again"
SWELLS = "unpacks to far more than a document needs; it is not read"
TOO_DEEP = "is packed in too many other files; unpack them"
TOO_LONG = "holds more than 3000000 characters; split it"
EMPTY = "is empty; there is nothing to add"
PDF_BROKEN = "the PDF is broken; open it in a viewer and save it again"
NO_JSON = "the line is not JSON that can be read"
LAUGHS = (
    "<!DOCTYPE x [<!ENTITY a0 'ha'>"
    + "".join(f"<!ENTITY a{n + 1} '{f'&a{n};' * 10}'>" for n in range(12))
    + "]>"
)
OUTSIDE = "<!DOCTYPE x [<!ENTITY a12 SYSTEM 'file:///etc/passwd'>]>"
_W = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
_DRM = (
    '<encryption xmlns:e="http://www.w3.org/2001/04/xmlenc#"><e:EncryptedData>'
    '<e:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes256-cbc"/></e:EncryptedData></encryption>'
)
_MAIL = (
    b"From: Ada <ada@talbote.example>\r\nSubject: %s\r\nDate: Wed, 12 Feb 2025 10:00:00 +0100\r\n%s\r\n\r\n%s"
)


def _deep_zip(depth):
    data, name = story("Zip").encode(), "a.txt"
    for number in range(depth):
        data, name = zipped({name: data}), f"{number}.zip"
    return data


def _encrypted_zip():
    """Set the flag that says so."""
    data = bytearray(zipped({"a.txt": story("Kennwort")}))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + at] |= 1
    return bytes(data)


def _lying_zip():
    """Say of a file that it is empty."""
    data = bytearray(zipped({"a.txt": bytes(8_000_000)}))
    at = data.index(b"PK\x01\x02") + 24
    data[at : at + 4] = bytes(4)
    return bytes(data)


def _many_zip():
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for number in range(300):
            archive.writestr(f"{number}.bin", b"")
        archive.writestr("a.txt", story("Dreihundert"))
    return target.getvalue()


def _letters(depth):
    """Put a message into a message."""
    message = EmailMessage()
    message["From"] = "Ada <ada@talbote.example>"
    message["Subject"] = title("Briefe")
    message.set_content(story("Briefe"))
    for _ in range(depth):
        outer = EmailMessage()
        outer["From"] = "Ada <ada@talbote.example>"
        outer["Subject"] = "Weiter"
        outer.set_content("Siehe unten.")
        outer.add_attachment(message)
        message = outer
    return message.as_bytes()


def _page_tree():
    """Make a page of a PDF its own parent and child."""
    return pdf([["x"]]).replace(b"/Kids[3 0 R]", b"/Kids[4 0 R]")


def _document(head, inside):
    body = f"{head}<w:document {_W}><w:body>{paragraph(inside)}</w:body></w:document>"
    return docx(**{"word/document.xml": body})


def _book(metadata, **more):
    chapter = f"<html><body><h1>{title('Buch')}</h1><p>{story('Buch')}</p></body></html>"
    return epub({"a.xhtml": chapter}, metadata, **more)


def _chapter(place, head="", inside=""):
    return epub(
        {"a.xhtml": f"{head}<html><body><h1>{title(place)}</h1><p>{story(place)}{inside}</p></body></html>"}
    )


def _lines():
    rows = [json.dumps({"title": title(place), "text": story(place)}) for place in ("Erste", "Zweite")]
    return "\n".join([rows[0], '{"title": "Hal', rows[1]]).encode()


def _laughing_yaml():
    rows = [
        "---",
        "a0: &a0 [ha]",
        *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 9)),
        "title: *a8",
    ]
    return "\n".join([*rows, "---", story("Gelächter im Vorspann")]).encode()


PACKED = (
    file("a bomb in an archive", "a.zip", lambda: zipped({"a.txt": bytes(64 * 2**20)}), SWELLS),
    file("an archive in an archive in an archive", "a.zip", lambda: _deep_zip(3), TOO_DEEP),
    file("an archive in an archive", "a.zip", lambda: _deep_zip(2), told("Zip", title="")),
    file(
        "names that lead out of an archive",
        "a.zip",
        lambda: zipped({"../../etc/a.txt": story("Pfade")}),
        told("Pfade", title=""),
    ),
    file("an archive with a password", "a.zip", _encrypted_zip, "is encrypted; pack it without a password"),
    file("an archive that lies about its sizes", "a.zip", _lying_zip, BROKEN),
    file(
        "one name twice in an archive",
        "a.zip",
        lambda: zipped([("a.txt", story("Einmal")), ("a.txt", story("Nochmal"))]),
        told("Einmal", title=""),
        told("Nochmal", title=""),
    ),
    file(
        "300 files of another kind in an archive",
        "a.zip",
        _many_zip,
        *["this type is not read; save it as .txt, .md, .html, .pdf, .docx or .jsonl"] * 300,
        told("Dreihundert", title=""),
    ),
    file("an archive without an end", "a.zip", lambda: zipped({"a.txt": story("Ende")})[:-30], BROKEN),
    file("an empty archive", "a.zip", lambda: zipped({}), "the archive holds no files"),
    file("an archive that is called a text", "a.txt", lambda: zipped({"a.txt": story("Name")}), BINARY),
)
DOCUMENTS = (
    file(
        "10,000 pages of a PDF",
        "a.pdf",
        lambda: pdf([[]] * 10_000),
        "the PDF has 10000 pages, more than 2000; split it",
    ),
    file(
        "an encrypted PDF",
        "a.pdf",
        lambda: pdf([["x"]], encrypted=True),
        "the PDF is encrypted; save it without a password",
    ),
    file(
        "a scan without text",
        "a.pdf",
        lambda: pdf([[]]),
        "a scan without text; run text recognition (OCR) over it and save it again",
    ),
    file("half a PDF", "a.pdf", lambda: pdf([["x"]])[:300], PDF_BROKEN),
    file("a PDF whose pages lead in a circle", "a.pdf", _page_tree, PDF_BROKEN),
    file("nothing but the mark of a PDF", "a.pdf", lambda: b"%PDF-1.7\n", PDF_BROKEN),
    file(
        "a PDF that is called a text",
        "a.txt",
        lambda: pdf([[story("Getarnt")[:80]]]),
        {"text": story("Getarnt")[:79]},
    ),
    file(
        "a bomb in a document",
        "a.docx",
        lambda: docx(paragraph("x"), **{"word/media/a.png": bytes(64 * 2**20)}),
        SWELLS,
    ),
    file("a billion laughs in a document", "a.docx", lambda: _document(LAUGHS, "&a12;"), BROKEN),
    file(
        "a document that wants a file of this machine", "a.docx", lambda: _document(OUTSIDE, "&a12;"), BROKEN
    ),
    file(
        "an encrypted document",
        "a.docx",
        lambda: b"\xd0\xcf\x11\xe0" + bytes(500),
        "is encrypted or an old .doc; save it as .docx without a password",
    ),
    file("a document without a text", "a.docx", lambda: zipped({"a.xml": "<a/>"}), BROKEN),
    file(
        "a document, 100,000 paragraphs in one another",
        "a.docx",
        lambda: _document("", "<w:r>" * 100_000),
        "cannot be read; save it as plain text (.txt) and add that",
    ),
    file(
        "a book that is protected",
        "a.epub",
        lambda: _book("", **{"META-INF/encryption.xml": _DRM}),
        "is protected against copying (DRM); ask the publisher for one that is not",
    ),
    file(
        "a billion laughs in a book's chapter",
        "a.epub",
        lambda: _chapter("Gelächter", LAUGHS, "&a12;"),
        {"title": title("Gelächter"), "text": f"{story('Gelächter')}&a12;"},
    ),
    file(
        "a book's chapter that wants a file of this machine",
        "a.epub",
        lambda: _chapter("Ausland", OUTSIDE, "&a12;"),
        {"title": title("Ausland"), "text": f"{story('Ausland')}&a12;"},
    ),
    file(
        "a billion laughs in a book's list of parts",
        "a.epub",
        lambda: _book(
            "", **{"META-INF/container.xml": LAUGHS + "<container><rootfile full-path='&a12;'/></container>"}
        ),
        BROKEN,
    ),
    file("a book without parts", "a.epub", lambda: zipped({"mimetype": "application/epub+zip"}), BROKEN),
)
LETTERS = (
    file("a message in 50 messages", "a.eml", lambda: _letters(50), TOO_DEEP),
    file(
        "a message that lies about its letters",
        "a.eml",
        lambda: (
            _MAIL
            % (
                title("Köln").encode(),
                b"Content-Type: text/plain; charset=us-ascii\r\nContent-Transfer-Encoding: 8bit",
                story("Köln").encode(),
            )
        ),
        {"title": title("Köln"), "text": story("Köln")},
    ),
    file("a message without a text", "a.eml", lambda: _MAIL % (b"x", b"", b""), NO_TEXT),
    file(
        "a message that is none",
        "a.eml",
        lambda: b"\r\n\r\nx",
        "is no message; save it from the mail program again",
    ),
    file(
        "a message with broken base64",
        "a.eml",
        lambda: _MAIL % (b"x", b"Content-Transfer-Encoding: base64", b"=?=!" * 99),
        NO_TEXT,
    ),
    file(
        "2,000 parts of a message that are not there",
        "a.eml",
        lambda: _MAIL % (b"x", b"Content-Type: multipart/mixed; boundary=b", b"--b\r\n\r\n" * 2_000),
        NO_TEXT,
    ),
)
TEXTS = (
    file(
        "a line of .jsonl that is broken",
        "a.jsonl",
        _lines,
        told("Erste"),
        "the line is not JSON: Invalid control character at at character 15",
        told("Zweite"),
    ),
    file("100,000 lists in one another in a line", "a.jsonl", lambda: b'{"text": ' + b"[" * 100_000, NO_JSON),
    file(
        "a number of 100,000 digits in a line",
        "a.jsonl",
        lambda: b'{"text": ' + b"9" * 100_000 + b"}",
        NO_JSON,
    ),
    file(
        "a text that is a list",
        "a.jsonl",
        lambda: b'{"text": ["x"]}',
        '"text" must be text in quotation marks, not a list',
    ),
    file(
        "17 MB of one line of .jsonl",
        "a.jsonl",
        lambda: b'{"text": "' + b"x" * 17 * 2**20,
        "the line is longer than 16 MiB; split the article",
    ),
    file("10 MB of one line of text", "a.txt", lambda: b"Wort " * 2_000_000, TOO_LONG),
    file("a text in UTF-16 without a mark", "a.txt", lambda: story("Stumm").encode("utf-16-be"), BINARY),
    file(
        "a program",
        "a.exe",
        lambda: b"MZ\x90\x00",
        "this type is not read; save it as .txt, .md, .html, .pdf, .docx or .jsonl",
    ),
    file("nothing", "a.txt", lambda: b"", EMPTY),
    file("nothing but a mark of UTF-8", "a.txt", lambda: b"\xef\xbb\xbf", NO_TEXT),
    file("nothing that can be seen", "a.txt", "\u200b\u202e\u2066\ufeff".encode, NO_TEXT),
    file(
        "a billion laughs in a front matter",
        "a.md",
        _laughing_yaml,
        '"title" must be text in quotation marks, not a list',
    ),
    file(
        "a program in a front matter",
        "a.md",
        f"---\ntitle: !!python/object/apply:os.system ['id']\n---\n{story('Vorspann')}".encode,
        'the front matter between the lines "---" is not YAML; put values with colons in quotation marks',
    ),
    file(
        "a page, 1,000,000 elements deep",
        "a.html",
        lambda: markup("Datei", body="<div>" * 1_000_000).encode(),
        TOO_MUCH,
    ),
    file(
        "a text that turns the direction of reading",
        "a.txt",
        f"\u202e{story('Kehrt')}\u2069".encode,
        told("Kehrt", title=""),
    ),
)


CASES = (*PACKED, *DOCUMENTS, *LETTERS, *TEXTS)
