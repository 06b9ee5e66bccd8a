"""What stands in the way of an article."""

import json

import pytest

from corpus.errors import EmptyInput, Paywalled, UnreadableInput
from corpus.readers.page import walls
from corpus.readers.webpage import read_page

SENTENCE = "Die erfundene Brücke über die Marbe bleibt bis in den Mai gesperrt, sagte die Stadt am Montag. "
SHORT, LONG = f"<p>{SENTENCE * 3}</p>", f"<p>{SENTENCE * 8}</p>" * 3
BROKEN_OFF = f"<p>{SENTENCE * 3}Im Rat der Stadt hieß es dazu, dass die</p>"
OFFER = "<div><p>Dieser Artikel ist nur für Abonnenten verfügbar.</p></div>"


def page(body, **linked):
    """Make a page whose JSON-LD says more."""
    node = {"@type": "NewsArticle", "headline": "Brücke zu"} | linked
    script = f'<script type="application/ld+json">{json.dumps(node)}</script>'
    return f"<html><head>{script}</head><body><article><h1>Brücke zu</h1>{body}</article></body></html>"


def part(selector):
    return {"hasPart": {"@type": "WebPageElement", "isAccessibleForFree": "False", "cssSelector": selector}}


@pytest.mark.parametrize(
    "markup",
    [
        page(SHORT, isAccessibleForFree=False),
        page(SHORT, isAccessibleForFree="False"),
        page(LONG + OFFER, isAccessibleForFree="false"),
        page(SHORT + "<div class='paid'></div>", **part(".paid")),
        page(f"{SHORT}<div id='paid'><p>Jetzt weiterlesen mit dem Abo, für einen Taler.</p></div>",
             **part("#paid")),
        page(LONG, isAccessibleForFree=False, wordCount=2000),
        page(SHORT + OFFER),
        page(BROKEN_OFF + "<div class='paywall'></div>"),
        page(BROKEN_OFF + "<p>Already a subscriber? Sign in</p>"),
    ],
)  # fmt: skip
def test_beginnings_are_refused(markup):
    """The beginning of a paid article is refused, whether JSON-LD, a line or a name on the page tells."""
    with pytest.raises(Paywalled) as raised:
        read_page("a.html", markup.encode())
    assert str(raised.value).startswith("a.html: is behind a paywall, and only its beginning is here; ")


@pytest.mark.parametrize(
    "markup",
    [
        page(LONG, isAccessibleForFree=False),
        page(f"{SHORT}<div class='paid'>{LONG}</div>", **part("div.paid")),
        page(LONG, isAccessibleForFree=False, wordCount="400"),
        page(LONG + OFFER),
        page(SHORT, isAccessibleForFree=True),
        page(f"{SHORT}<p>Sie sind bereits Abonnent?</p>"),
        page(f"{SHORT}<div class='paywall'></div>"),
    ],
)
def test_whole_articles_are_taken(markup):
    """An article that is all there is taken, whatever is offered beside it."""
    assert SENTENCE.strip() in read_page("a.html", markup.encode()).text


@pytest.mark.parametrize(
    "body",
    [
        "<noscript>You need to enable JavaScript to run this app.</noscript><div id='root'></div>",
        "<div id='app'></div><script>x()</script>",
        "<p>Bitte aktivieren Sie JavaScript.</p>",
    ],
)
def test_pages_that_only_a_browser_fills(body):
    """A page that is empty without a browser says so."""
    with pytest.raises(
        UnreadableInput, match=r"^a: shows its text only in a browser \(JavaScript\); save the page"
    ):
        read_page("a", f"<html><body>{body}</body></html>".encode())


def test_an_empty_page_without_scripts_is_just_empty():
    """Nothing hints at a browser there."""
    with pytest.raises(EmptyInput):
        read_page("a", b"<html><body><div id='content'></div></body></html>")


CONSENT = (
    "<h1>Wir brauchen Ihre Zustimmung</h1><p>Wir und unsere 120 Partner verwenden Cookies und Tracking. Ihre "
    "Einwilligung können Sie jederzeit in der Datenschutzerklärung widerrufen.</p><p>Mit Werbung weiterlesen "
    "oder Pur-Abo abschließen: Wählen Sie bitte, bevor Sie den erfundenen Artikel lesen, eine der beiden "
    "Möglichkeiten aus.</p>"
)


def test_a_request_for_consent_is_no_article():
    """A page that asks for consent instead of showing its article is refused."""
    with pytest.raises(UnreadableInput, match=r"^a: shows a request for consent instead of the article"):
        read_page("a", f"<html><body>{CONSENT}</body></html>".encode())


def test_an_article_about_consent_is_one():
    """The words of such requests may be what an article is about."""
    about = f"<p>Die Behörde rügt Tracking ohne Einwilligung.</p>{LONG}"
    assert "rügt Tracking" in read_page("a", page(about).encode()).text


def test_more_text_than_any_article(monkeypatch):
    """A page that would keep the libraries busy for minutes is refused at once."""
    monkeypatch.setattr(walls, "LONGEST_TEXT", 2_000)
    assert read_page("a", page(LONG[:1_500]).encode()).title == "Brücke zu"
    with pytest.raises(UnreadableInput, match=r"^a: holds more text than any article; save its text as .txt"):
        read_page("a", page(LONG).encode())


ASKED = (
    "<p>Wir und unsere 214 Partner verwenden Cookies, um Anzeigen zu personalisieren und zu messen.</p>"
    "<p>Mit Werbung weiterlesen: Ihre Einwilligung gilt auch für Drittanbieter, und Sie können sie in den "
    "Cookie-Einstellungen widerrufen.</p>"
)


def test_a_request_of_which_a_part_is_left():
    """Where what looks like furniture was taken off a request for consent, the rest is one still."""
    with pytest.raises(UnreadableInput) as raised:
        read_page("a.html", f"<html><body><div>{ASKED}</div></body></html>".encode())
    assert str(raised.value.reason).startswith("shows a request for consent instead of the article")


def test_a_report_on_consent_is_none():
    """Whoever reports on it has more to say, and its banner asks no more than others do."""
    said = "Die Einwilligung der Nutzer sei nötig, hieß es am"
    report = "".join(f"<p>{SENTENCE}{said} {number}. Tag.</p>" for number in range(1, 9))
    article = f"<article><h1>Urteil zur Einwilligung</h1>{report}</article>"
    found = read_page("a.html", f"<html><body>{article}<div>{ASKED}</div></body></html>".encode())
    assert f"{said} 8. Tag." in found.text
