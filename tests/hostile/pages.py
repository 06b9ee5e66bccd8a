"""Pages."""

import json

from hostile.case import page
from hostile.stories import markup, story, title, told

_CONSENT = (
    "<html><head><title>Talbote</title></head><body><div class='cmp'><p>Wir und unsere 214 Partner verwenden "
    "Cookies und ähnliche Techniken, um Anzeigen zu personalisieren und Reichweiten zu messen.</p>"
    "<p>Mit Werbung weiterlesen: Ihre Einwilligung gilt auch für Drittanbieter und das Tracking, und "
    "Sie können sie in den Cookie-Einstellungen jederzeit widerrufen.</p></div></body></html>"
)
_SCRIPTED = (
    "<html><head><title>Talbote</title></head><body><noscript>Bitte schalten Sie JavaScript ein.</noscript>"
    "<div id='root'></div><script src='/app.js'></script></body></html>"
)
_PAID = markup("Bezahlstadt", body='<div class="paywall">Jetzt weiterlesen mit dem Abo für Leser.</div>')
TOO_MUCH = "is too large or too deeply nested to be read whole; save its text as .txt and add that"
NO_TEXT = "has no text to quote from"
BINARY = "holds no text but binary data; save it as .txt, .md, .html, .pdf or .jsonl"
_META = '<meta property="article:published_time" content="{}">'
_CLASH = '<meta charset="utf-16">'


def _tables(place, depth):
    """Put a page into tables in tables."""
    return (
        f"<html><head><title>{title(place)}</title></head><body>{'<table><tr><td>' * depth}"
        f"<h1>{title(place)}</h1><p>{story(place)}</p>{'</td></tr></table>' * depth}</body></html>"
    )


def _nested(json_depth):
    return f'<script type="application/ld+json">{"[" * json_depth}</script>'


def _linked(**said):
    said = {"@context": "https://schema.org", "@type": "NewsArticle", **said}
    return f'<script type="application/ld+json">{json.dumps(said)}</script>'


ENCODINGS = (
    page(
        "letters of Windows that call themselves UTF-8",
        lambda: markup("Köln-Falsch", '<meta charset="utf-8">').encode("cp1252"),
        told("Köln-Falsch"),
        Content_Type="text/html; charset=utf-8",
    ),
    page(
        "UTF-8 that the server calls Latin 1",
        lambda: markup("Übersee").encode(),
        told("Übersee"),
        Content_Type="text/html; charset=iso-8859-1",
    ),
    page(
        "UTF-16 with a mark, called UTF-8",
        lambda: markup("Sechzehn").encode("utf-16"),
        told("Sechzehn"),
        Content_Type="text/html; charset=utf-8",
    ),
    page(
        "a mark of UTF-8 against a page that says UTF-16",
        lambda: b"\xef\xbb\xbf" + markup("Marke", _CLASH).encode(),
        told("Marke"),
    ),
    page(
        "UTF-7, in which a script may hide",
        lambda: markup(
            "Sieben", '<meta charset="utf-7">', "<p>+ADw-script+AD4-alert(1)+ADw-/script+AD4-</p>"
        ).encode(),
        {"title": title("Sieben"), "text": story("Sieben")},
        Content_Type="text/html; charset=utf-7",
    ),
    page("UTF-16 without a mark", lambda: markup("Ohnemarke").encode("utf-16-le"), BINARY),
    page(
        "zero bytes between the letters of a page",
        lambda: markup("Null").replace("Brücke", "Brü\x00cke").encode(),
        BINARY,
    ),
    page("a picture that is called a page", lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, BINARY),
    page(
        "a page that is called a picture",
        lambda: markup("Bildname").encode(),
        told("Bildname"),
        Content_Type="image/png",
    ),
    page(
        "an encoding that does not exist",
        lambda: markup("Nirgends", '<meta charset="x-klingon">').encode("cp1252"),
        told("Nirgends"),
    ),
)
SIZES = (
    page("tables in tables, 30 deep", lambda: _tables("Tabellen", 30).encode(), told("Tabellen")),
    page("tables in tables, 200 deep", lambda: _tables("Tieftabellen", 200).encode(), TOO_MUCH),
    page(
        "1,000,000 elements, one in the other",
        lambda: b"<div>" * 1_000_000 + story("Tief").encode(),
        TOO_MUCH,
    ),
    page("10 MB of one line", lambda: markup("Zeile", body="x" * 10_100_000).encode(), TOO_MUCH),
    page(
        "3 MB of title",
        lambda: markup("Titel").replace("<title>", "<title>" + "sehr " * 600_000).encode(),
        told("Titel"),
    ),
    page(
        "100,000 empty paragraphs",
        lambda: markup("Leer", body="<p></p>" * 100_000).encode(),
        told("Leer"),
        slow=True,
    ),
    page(
        "5,000 empty paragraphs",
        lambda: markup("Halbleer", body="<p></p>" * 5_000).encode(),
        told("Halbleer"),
    ),
    page(
        "1,000,000 words in bold type",
        lambda: markup("Fett", body="<b>x</b>" * 1_000_000).encode(),
        TOO_MUCH,
    ),
    page(
        "an attribute of 10 MB",
        lambda: markup("Attribut", body=f"<p title='{'x' * 10_100_000}'>").encode(),
        TOO_MUCH,
    ),
    page("JSON-LD, 100,000 lists deep", lambda: markup("Listen", _nested(100_000)).encode(), told("Listen")),
    page(
        "1,000 elements that are not closed",
        lambda: markup("Offen", body="<p><i>x" * 1_000).encode(),
        {"title": title("Offen")},
    ),
)
SAID = (
    page(
        "a wall of consent",
        _CONSENT.encode,
        "shows a request for consent instead of the article; save the page in a browser and add the file",
    ),
    page(
        "text only by JavaScript",
        _SCRIPTED.encode,
        "shows its text only in a browser (JavaScript); save the page there and add the file",
    ),
    page(
        "the beginning of a paid article",
        _PAID.encode,
        "is behind a paywall, and only its beginning is here; save the page as a subscriber and add the file",
    ),
    page(
        "a title that turns the direction of reading",
        lambda: markup("Rechts", headline="Brücke in \u202eRechts\u2066 \u200bgesperrt").encode(),
        told("Rechts"),
    ),
    page(
        "a day in the future",
        lambda: markup("Morgen", _META.format("2999-01-01T08:00:00Z")).encode(),
        told("Morgen", published=""),
    ),
    page(
        "a day of 1970",
        lambda: markup("Epoche", _META.format("1970-01-01T00:00:00Z")).encode(),
        told("Epoche", published=""),
    ),
    page(
        "a day in German",
        lambda: (
            markup("Datum")
            .replace("<p>", "<p>Von Jan Huber, Mi., 12. März 2025, 9.30 Uhr</p><p>", 1)
            .encode()
        ),
        told("Datum", published="2025-03-12"),
    ),
    page("no day at all", lambda: markup("Zeitlos").encode(), told("Zeitlos", published="")),
    page(
        "a day that is none",
        lambda: markup("Unsinn", _META.format("2025-02-31T99:99:99Z")).encode(),
        told("Unsinn", published=""),
    ),
    page(
        "an address of its own at another outlet",
        lambda: markup(
            "Fremd", '<link rel="canonical" href="https://andere.example/politik/ein-anderer-artikel">'
        ).encode(),
        told("Fremd", source="tagblatt.example"),
    ),
    page(
        "an address of its own that is a script",
        lambda: markup("Skript", '<link rel="canonical" href="javascript:alert(1)">').encode(),
        told("Skript"),
    ),
    page(
        "a base that leads inside",
        lambda: markup(
            "Basis", '<base href="http://169.254.169.254/"><link rel="canonical" href="/latest/meta-data">'
        ).encode(),
        told("Basis", source="tagblatt.example"),
    ),
    page(
        "a page that sends on to this machine",
        lambda: (
            b'<html><head><meta http-equiv="refresh" content="0;url=http://127.0.0.1/admin"></head><body></body></html>'
        ),
        NO_TEXT,
    ),
    page(
        "JSON-LD of the wrong kinds",
        lambda: markup(
            "Arten", _linked(headline={"a": 1}, datePublished={"a": 1}, author=7, publisher=[[]], url=False)
        ).encode(),
        told("Arten", author="", published=""),
    ),
    page(
        "an author who is a script",
        lambda: markup("Autor", _linked(author="<script>alert(1)</script>")).encode(),
        told("Autor", author=""),
    ),
    page("nothing but white space", lambda: b" \r\n\t " * 100, "is empty; there is nothing to add"),
)
CASES = (*ENCODINGS, *SIZES, *SAID)
