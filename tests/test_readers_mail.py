"""Messages in files → articles, and the files that they carry."""

from email.message import EmailMessage

import pytest

from corpus.article import Article, DatedBy
from corpus.errors import EmptyInput, UnreadableInput
from corpus.readers.frames import Part
from corpus.readers.kinds import KNOWN
from corpus.readers.mail import read_mail

TEXT = (
    "Die Stadt Kantstadt hat die alte Brücke gesperrt. Das bleibt so bis zum Herbst, sagte ein Sprecher. "
    "Die Händler fürchten um ihre Kunden, und das alles ist erfunden."
)
LONG = f"{TEXT}\n\n" * 4


def message(text="", sender="Anna Weiß <anna@olverbote.example>", subject="Brücke gesperrt", **headers):
    made = EmailMessage()
    made["From"], made["Subject"] = sender, subject
    made["Date"] = "Wed, 12 Feb 2025 08:30:00 +0100"
    for name, value in headers.items():
        made[name.replace("_", "-")] = value
    if text:
        made.set_content(text)
    return made


def read(made):
    data = made if isinstance(made, bytes) else made.as_bytes()
    return list(read_mail("a.eml", data, KNOWN))


def article(**fields):
    given = {
        "title": "Brücke gesperrt",
        "text": TEXT,
        "author": "Anna Weiß",
        "published": "2025-02-12T07:30:00+00:00",
        "published_as": "2025-02-12T08:30:00+01:00",
        "dated_by": DatedBy.FILE,
        "language": "de",
    }
    return Article(**given | fields)


def test_a_message():
    """Subject, sender and date are the article's; the signature is not."""
    assert read(message(f"{TEXT}\n\n-- \nAnna Weiß\nOlverbote")) == [article()]


def test_a_newsletter():
    """Its sender is the outlet; of two forms of one text the plain one is read."""
    made = message(
        TEXT, sender="Olverbote am Morgen <brief@olverbote.example>", List_Unsubscribe="<https://x.example>"
    )
    made.add_alternative("<p>Ansicht im Browser</p>", subtype="html")
    assert read(made) == [article(author="", source="Olverbote am Morgen")]


def test_in_html_alone():
    """It is read as a page, and dated by the message."""
    made = message()
    paragraphs = "".join(f"<p>{TEXT} Absatz {number}.</p>" for number in range(3))
    made.set_content(
        f"<html><body><article><h1>Brücke gesperrt</h1>{paragraphs}</article></body></html>", subtype="html"
    )
    [found] = read(made)
    assert (found.title, found.published, found.dated_by) == (
        "Brücke gesperrt",
        "2025-02-12T07:30:00+00:00",
        DatedBy.FILE,
    )
    assert found.text == "\n\n".join(f"{TEXT} Absatz {number}." for number in range(3))


GERMAN = """-----Ursprüngliche Nachricht-----
Von: Olverbote <brief@olverbote.example>
Gesendet: 3.2.2025
An: Ich
\tund andere
Betreff: Theater offen

"""
ENGLISH = """---------- Forwarded message ---------
Von: Olverbote <brief@olverbote.example>
Date: Mo., 3. Feb. 2025 um 09:00 Uhr
Subject: Theater offen
To: Ich <ich@post.example>

"""


@pytest.mark.parametrize("head", [GERMAN, ENGLISH])
def test_forwarded_in_the_text(head):
    """Subject and date are those of what was forwarded."""
    [found] = read(message(f"Zur Kenntnis!\n\n{head}{TEXT}", subject="WG: Fwd: Theater offen"))
    assert (found.title, found.text, found.published) == ("Theater offen", TEXT, "2025-02-03")


def test_an_answer():
    """What it quotes is not its own."""
    quoting = f"{TEXT}\n\nAm 11.02.2025 um 09:00 schrieb Bert Kohl:\n> Ist die Brücke zu?\n>\n> Grüße\n"
    assert read(message(quoting, subject="AW: Brücke gesperrt")) == [article()]
    below = f"{TEXT}\n\n-----Original Message-----\nFrom: Bert Kohl\nSubject: Brücke gesperrt\n\nIst sie zu?"
    assert read(message(below, subject="Re: Brücke gesperrt")) == [article()]


def test_all_is_quoted():
    """Where nothing else is there, the quoted text is meant."""
    assert read(message("> " + TEXT, subject="Fwd: Brücke gesperrt")) == [article()]


@pytest.mark.parametrize(
    ("said", "written"), [("utf-8", "cp1252"), ("iso-8859-1", "utf-8"), ("made-up", "cp1252")]
)
def test_a_header_that_lies(said, written):
    """Letters are those that the bytes say."""
    head = "From: A. <a@b.example>\r\nSubject: Kurz\r\nDate: Wed, 12 Feb 2025 08:30:00 +0100\r\n"
    kind = f'Content-Type: text/plain; charset="{said}"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n'
    [found] = read((head + kind).encode() + TEXT.encode(written))
    assert found.text == TEXT


def test_what_it_carries():
    """Files of known kinds and other messages are read on their own; a short note with them is no article."""
    made = message("Anbei der Text. Gruß, A.")
    made.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="ordner\\Brücke.pdf")
    made.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="logo.png")
    made.add_attachment(message(TEXT))
    pdf, inner = read(made)
    assert (pdf, inner.name) == (Part("a.eml/Brücke.pdf", b"%PDF-1.4"), "a.eml/3.eml")
    assert list(read_mail(inner.name, inner.data, KNOWN)) == [article()]
    made = message(LONG)
    made.add_attachment(TEXT, filename="b.txt")
    assert [type(found) for found in read(made)] == [Article, Part]


@pytest.mark.parametrize(
    ("data", "kind", "reason"),
    [
        (b"\x00\x01", UnreadableInput, "is no message; save it from the mail program again"),
        (message(" ").as_bytes(), EmptyInput, "has no text to quote from"),
    ],
)
def test_what_cannot_be_read_says_what_to_do(data, kind, reason):
    """Each way in which a message fails has its own sentence."""
    with pytest.raises(kind) as raised:
        read(data)
    assert raised.value.reason == reason
