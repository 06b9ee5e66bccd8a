"""Questions that are offered to somebody new."""

import pytest

from bot.examples import example
from bot.locales import ENGLISH, GERMAN
from corpus.article import Article

TWICE = "Am Montag sprach Jana Hallgarn im Rat. Danach fuhr Jana Hallgarn heim. Es sah Toma Quist zu."


@pytest.mark.parametrize(
    ("title", "text", "german", "english"),
    [
        (
            "Die Brücke wird teurer",
            TWICE,
            "Was wurde über „Die Brücke wird teurer“ berichtet?",
            "What was reported about “Die Brücke wird teurer”?",
        ),
        (
            "Kommt die neue Brücke über die Olver noch in diesem Jahrzehnt zurück?",
            TWICE,
            "Was wurde über „Kommt die neue Brücke über …“ berichtet?",
            "What was reported about “Kommt die neue Brücke über …”?",
        ),
        (" „?!“ ", "", "", ""),
        ("", TWICE, "Was wurde über Jana Hallgarn berichtet?", "What was reported about Jana Hallgarn?"),
        ("", "Es kostet zwei Millionen Euro, also mehr als drei Millionen Euro.", "", ""),
        ("", "Dort sprach Jana Hallgarn.", "", ""),
        ("", "", "", ""),
    ],
)
def test_what_is_asked(title, text, german, english):
    """About the title, clipped between words, or about a name that stands there more than once."""
    article = Article(id="a", title=title, text=text)
    assert (example(article, GERMAN), example(article, ENGLISH)) == (german, english)
