"""What became of checking a quote, as a message."""

from telegram_rules import cut, parse
from telegram_shown import shown

from bot import render
from bot.locales import ENGLISH, GERMAN
from corpus.article import Span
from index.alignment import Alleged
from index.answer import Headline
from index.checking import Checked, Match

TEXT = "The <bridge> cost 4 million & more."


def match(alleged=TEXT, number=0, text=TEXT):
    alignment = Alleged(alleged).align(text, Span(0, len(text)))
    url = f"https://bote.example/{number}"
    headline = Headline(
        article=str(number), title=f"T{number}", source="Bote", published="2025-02-12", url=url
    )
    return Match(headline, 1, text, alignment)


def checked(*matches, verbatim=True):
    return Checked(alleged="x", is_verbatim=verbatim, matches=matches, articles=1060)


def test_word_for_word():
    """The text as it was printed, with its source; of many the first three."""
    message = render.checked(checked(*(match(number=number) for number in range(5))), ENGLISH)
    blocks = [f"{TEXT}\nBote: T{number}, published 12 February 2025" for number in range(3)]
    assert shown(message).split("\n\n") == ["Word for word:", *blocks, "and 2 more"]


def test_changed():
    """What was not printed is struck out, what was is bold."""
    message = render.checked(checked(match("The <tunnel> never cost 4 & more."), verbatim=False), GERMAN)
    text, entities = parse(message.body.html)
    assert text.split("\n")[2] == "The < tunnel bridge > never cost 4 million & more."
    marked = [(one["type"], cut(text, one)) for one in entities if one["type"] in {"strikethrough", "bold"}]
    assert marked == [
        ("strikethrough", "tunnel"),
        ("bold", "bridge"),
        ("strikethrough", "never"),
        ("bold", "million"),
    ]


def test_not_found():
    """With how many articles were searched."""
    assert (
        shown(render.checked(checked(verbatim=False), GERMAN)) == "Nicht gefunden. Durchsucht: 1.060 Artikel."
    )


def test_long_ones_fit():
    """As many places as fit, and the others by number."""
    long = "word " * 399 + "word"
    message = render.checked(checked(*(match(long, number, long) for number in range(3))), ENGLISH)
    assert message.body.fits
    assert shown(message).endswith("and 2 more")
