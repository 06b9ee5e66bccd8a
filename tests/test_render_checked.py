"""What became of checking a quote, as a message."""

from dataclasses import replace

from telegram_rules import cut, parse
from telegram_shown import shown

from bot import render
from bot.locales import ENGLISH, GERMAN
from corpus.article import Span
from corpus.standing import Kind, Piece, Retraction, Standing
from index.answer import Headline
from index.checking.aligning import Alleged
from index.checking.checked import Checked, Match
from index.checking.shortened import Shortened

TEXT = "The <bridge> cost 4 million & more."


def match(alleged=TEXT, number=0, text=TEXT, published="2025-02-12", of=Alleged):
    alignment = of(alleged).align(text, Span(0, len(text)))
    url = f"https://bote.example/{number}"
    headline = Headline(article=str(number), title=f"T{number}", source="Bote", published=published, url=url)
    return Match(headline, 1, "2026-11-23T12:00:00+00:00", text, alignment)


def checked(*matches, inner=False):
    return Checked("x", matches, 1060, is_inner=inner)


def test_word_for_word():
    """The text as it was printed, with its source; of many the first three."""
    message = render.checked(checked(*(match(number=number) for number in range(5))), ENGLISH)
    blocks = [f"{TEXT}\nBote: T{number}, published 12 February 2025" for number in range(3)]
    assert shown(message).split("\n\n") == ["Word for word:", *blocks, "and 2 more"]


def test_changed():
    """What was not printed is struck out, what was is bold."""
    message = render.checked(checked(match("The <tunnel> never cost 4 & more.")), GERMAN)
    text, entities = parse(message.body.html)
    assert text.split("\n")[2] == "The < tunnel bridge > never cost 4 million & more."
    marked = [(one["type"], cut(text, one)) for one in entities if one["type"] in {"strikethrough", "bold"}]
    assert marked == [
        ("strikethrough", "tunnel"),
        ("bold", "bridge"),
        ("strikethrough", "never"),
        ("bold", "million"),
    ]


def test_shortened():
    """What was left out is bold, and its ellipsis falls away."""
    found = match("The <bridge> […] million & more.", of=Shortened)
    message = render.checked(checked(found), ENGLISH)
    text, entities = parse(message.body.html)
    assert text.split("\n")[::2] == [
        "Word for word, but shortened. Bold is what was left out:",
        TEXT,
    ]
    assert [cut(text, one) for one in entities if one["type"] == "bold"] == ["cost 4"]


def test_only_what_is_in_quotation_marks():
    """Where the rest of the text was not found, that is said."""
    message = render.checked(checked(match(), inner=True), GERMAN)
    assert shown(message).split("\n")[0] == "Gefunden sind nur Worte in Anführungszeichen. Wort für Wort:"


def test_when_it_came_in():
    """Of an article without a date of publication."""
    message = render.checked(checked(match(published="")), ENGLISH)
    assert shown(message).split("\n")[-1] == "Bote: T0, date unknown, added 23 November 2026"


def test_what_differs_throughout():
    """Both texts would fill the message, and so many marks are more than Telegram takes: print alone."""
    long = " ".join(f"word{number}" for number in range(240))
    odd = " ".join(word.upper() if number % 2 else word for number, word in enumerate(long.split()))
    for alleged in (long.upper(), odd):
        message = render.checked(checked(match(alleged, text=long)), ENGLISH)
        assert (message.body.fits, shown(message).split("\n")[2]) == (True, long)


def test_not_found():
    """With how many articles were searched."""
    assert shown(render.checked(checked(), GERMAN)) == "Nicht gefunden. Durchsucht: 1.060 Artikel."


def test_long_ones_fit():
    """As many places as fit, and the others by number."""
    long = "word " * 399 + "word"
    message = render.checked(checked(*(match(long, number, long) for number in range(3))), ENGLISH)
    assert message.body.fits
    assert shown(message).endswith("and 2 more")


def test_a_text_that_must_not_be_quoted():
    """The verdict and the article are told, and nothing of what was printed there."""
    message = render.checked(checked(match("The <tunnel> cost 4 million & more.").without_text()), ENGLISH)
    verdict = "Changed. Struck out is what was not printed; bold is what stands there instead:"
    assert shown(message) == f"{verdict}\n\nBote: T0, published 12 February 2025"


def test_a_text_that_telegram_would_alter():
    """It is not quoted; the verdict and the article are told."""
    text = "Der Bu\u0308rgermeister von A\u030angstro\u0308m tritt zuru\u0308ck\u030a."
    message = render.checked(checked(match(text, text=text)), GERMAN)
    assert shown(message) == "Wort für Wort:\n\nBote: T0, erschienen am 12. Februar 2025"


def test_withdrawn():
    """An article that was withdrawn is called so, with the reason, escaped."""
    found = replace(match(), withdrawn=Retraction("2025-05-20T08:00:00+00:00", "Made <up>."))
    assert shown(render.checked(checked(found), ENGLISH)).splitlines()[-1] == (
        "⚠ Withdrawn on 20 May 2025, 08:00 UTC: Made <up>."
    )


CHANGED = Standing(
    kind=Kind.CHANGED, pieces=(Piece(TEXT, "The bridge cost 5 million."),), revision=2, since="2025-05-12"
)


def test_what_became_of_it():
    """Below the source of each place, old and new words."""
    message = render.checked(checked(match(), match(number=1)), ENGLISH, {"1": CHANGED, "0": None})
    first, second = shown(message).split("\n\n")[1:]
    assert first == f"{TEXT}\nBote: T0, published 12 February 2025"
    assert second == (
        f"{TEXT}\nBote: T1, published 12 February 2025\n⚠ Changed by the outlet on 12 May 2025:\n{TEXT} →\n"
        "The bridge cost 5 million."
    )


def test_what_became_of_it_where_there_is_no_room():
    """Old and new words drive out no place that is shown: only that it changed is said."""
    long = "word " * 200 + "word"
    changed = replace(CHANGED, pieces=(Piece(long, "other " * 300),))
    became = {str(number): changed for number in range(3)}
    message = render.checked(checked(*(match(long, number, long) for number in range(3))), ENGLISH, became)
    assert shown(message).count("; the change is too long for this message.") == 3


def test_room_for_what_may_become_of_it():
    """No quote has to go when what is quoted changes or is withdrawn, for whatever reason."""
    sentence = ("The bridge cost four million. " * 62).strip()
    found = render.fitting(checked(match(), *(match(sentence, at, sentence) for at in (1, 2))), GERMAN)
    assert (len(found.matches), found.others) == (2, 1)
    gone = Standing(kind=Kind.WITHDRAWN, since="2026-11-12T12:00:00+00:00", noticed=True, reason="X" * 900)
    for became in ({}, {"0": gone, "1": gone}):
        blocks = shown(render.checked(found, GERMAN, became)).split("\n\n")
        assert [block.split("\n")[0] for block in blocks] == [
            "Wort für Wort:",
            TEXT,
            sentence,
            "und 1 weitere",
        ]


def test_what_no_message_has_room_for():
    """It is said where it stands."""
    emoji = " ".join(["🌉🌊"] * 800)
    found = render.fitting(checked(match(emoji, 0, emoji), match(emoji, 1, emoji)), ENGLISH)
    assert shown(render.checked(found, ENGLISH)) == (
        "Word for word:\n\nBote: T0, published 12 February 2025\n\nand 1 more"
    )
