"""What stands beside and below quotes in a message: days, voices, copies, differences, bold words."""

from dataclasses import replace
from datetime import date

import pytest
from fakes import quote_of
from telegram_rules import cut, parse
from telegram_shown import shown
from test_render import COST, OPENS, first_page

from bot import render
from bot.buttons import View
from bot.locales import ENGLISH, GERMAN, Words
from corpus.article import Article, Span
from index.answer import Headline
from index.told import Aspect, Kind, Meant, Part, Voice


def test_a_moment_is_shown_in_the_zone_of_the_reader() -> None:
    """Telegram knows how; a program that does not shows the moment in UTC."""
    at = replace(COST, published="2025-05-15T14:20:00+00:00")
    text, entities = parse(first_page([at], GERMAN).body.html)
    assert [cut(text, entity) for entity in entities if entity["type"] == "datetime"] == [
        "15. Mai 2025, 14:20 UTC"
    ]
    assert 'unix="1747318800" format="Dt"' in first_page([at]).body.html


@pytest.mark.parametrize(
    ("printed", "aspect", "line"),
    [
        (("4 <euros>", "5 <euros>"), Aspect.FIGURES, "Zahlen unterscheiden sich: 4 · 5 <euros>"),
        (("5. Mai", "6. Mai"), Aspect.DAYS, "Zeitangaben unterscheiden sich: 5. · 6. Mai"),
        (("Ada <Kolp>", "Ines <Kolp>"), Aspect.NAMES, "Namen unterscheiden sich: Ada <Kolp> · Ines <Kolp>"),
    ],
)
def test_what_differs_is_told_below(printed: tuple[str, ...], aspect: Aspect, line: str) -> None:
    """In one line, escaped, what figures count only once, and names in full."""
    above = render.Above(differing=printed, differs=aspect)
    message = render.page({0: render.Shown(COST)}, View("id"), 1, GERMAN, above)
    assert message is not None
    assert shown(message).endswith(f"\n\n{line}")


def test_copies_are_named_and_linked() -> None:
    """The first ones by name, each linked to its own article, the others by number."""
    also = [
        Headline(article=name, title="T", source=f"<{name}>", published="", url=f"https://{name}.example/1")
        for name in "abcdefg"
    ]
    message = first_page([replace(COST, agencies=("APA",), also=tuple(also))], GERMAN)
    text, entities = parse(message.body.html)
    assert text.split("\n")[1:] == [
        'Anzeiger & Bote: "Bridge" opens <soon>, erschienen am 12. Februar 2025, Agentur: APA',
        "Auch in: <a>, <b>, <c>, <d>, <e> und 2 weiteren",
    ]
    linked = [cut(text, one) for one in entities if one["type"] == "text_link"]
    assert linked[1:] == ["<a>", "<b>", "<c>", "<d>", "<e>"]


def test_how_fresh_an_outlet_is() -> None:
    """A quote of an outlet whose feed has stopped says as of when, in both languages."""
    stale = replace(OPENS, as_of="2025-05-12T08:30:00+00:00")
    line = 'Anzeiger & Bote: "Bridge" opens <soon>, '
    assert [shown(first_page([stale], words)).split("\n")[1] for words in (ENGLISH, GERMAN)] == [
        f"{line}published 12 February 2025, as of 12 May 2025, citing Kleine Zeitung",
        f"{line}erschienen am 12. Februar 2025, Stand 12. Mai 2025, unter Berufung auf Kleine Zeitung",
    ]


def test_days_of_the_week_are_told_beside_a_quote() -> None:
    """Each with its date, and the quote stays as it is."""
    named = replace(
        OPENS, days=(Meant("on Monday", date(2025, 2, 17)), Meant("Yesterday", date(2025, 2, 11)))
    )
    assert shown(first_page([named], GERMAN)).split("\n")[1] == (
        'Anzeiger & Bote: "Bridge" opens <soon>, erschienen am 12. Februar 2025 '
        "(„on Monday“: 17. Februar 2025; „Yesterday“: 11. Februar 2025), unter Berufung auf Kleine Zeitung"
    )


def test_words_of_the_question_are_bold() -> None:
    """Each is an entity of its own, the text stays as it is, and what stands in no quote is named below."""
    marked = replace(COST, marks=(Span(3, 7), Span(18, 25)), holds=frozenset({"cost"}))
    message = render.page(
        {0: render.Shown(marked)}, View("id"), 1, GERMAN, render.Above(telling=("Cost", "<Tunnel>"))
    )
    assert message is not None
    text, entities = parse(message.body.html)
    assert [cut(text, entity) for entity in entities if entity["type"] == "bold"] == [
        "cost",
        "<euros>",
    ]
    assert text.startswith("It cost 4 million <euros> & more.\n")
    assert text.endswith("\n\nIn keinem Zitat: „<Tunnel>“")


def test_many_bold_words_fit() -> None:
    """However many words of the question a quote has, a message does not have too many entities."""
    text = "a b " * 90 + "c"
    marks = tuple(Span(at, at + 1) for at in range(0, len(text), 2))
    many = replace(COST, text=text, span=Span(0, len(text)), marks=marks)
    assert render.pages([many] * 3, ENGLISH) == ((0, 1, 2),)


@pytest.mark.parametrize(
    ("voice", "words", "expected"),
    [
        (Voice(), GERMAN, ""),
        (Voice(Kind.DIRECT, "Quandel"), GERMAN, ", direkte Rede: Quandel"),
        (Voice(Kind.REPORTED, "Quandel"), GERMAN, ", indirekte Rede: Quandel"),
        (Voice(Kind.DIRECT), GERMAN, ", direkte Rede"),
        (Voice(Kind.REPORTED), GERMAN, ", indirekte Rede"),
        (Voice(Kind.DIRECT, "Quandel"), ENGLISH, ", quoting Quandel"),
        (Voice(Kind.REPORTED, "Quandel"), ENGLISH, ", reporting Quandel"),
        (Voice(Kind.DIRECT), ENGLISH, ", direct speech"),
        (Voice(Kind.REPORTED), ENGLISH, ", reported speech"),
        (Voice(parts=(Part(Kind.DIRECT, "Dora Finch"),)), ENGLISH, ", partly direct speech: Dora Finch"),
        (Voice(parts=(Part(Kind.DIRECT, "Dora Finck"),)), GERMAN, ", teils direkte Rede: Dora Finck"),
        (Voice(parts=(Part(Kind.DIRECT),)), ENGLISH, ", partly direct speech"),
        (Voice(parts=(Part(Kind.REPORTED),)), ENGLISH, ""),
        (Voice(parts=(Part(Kind.REPORTED, "Finch"),)), ENGLISH, ", partly reported speech: Finch"),
        (
            Voice(parts=(Part(Kind.REPORTED, "Polizei"), Part(Kind.DIRECT, "Finck"))),
            GERMAN,
            ", teils indirekte Rede: Polizei, teils direkte Rede: Finck",
        ),
        (
            Voice(parts=(Part(Kind.DIRECT, "A"), Part(Kind.DIRECT), Part(Kind.DIRECT, "B"))),
            ENGLISH,
            ", partly direct speech: A and B",
        ),
        (
            Voice(Kind.DIRECT, "", tuple(Part(Kind.DIRECT, name) for name in "ABCDE")),
            ENGLISH,
            ", quoting A, B, C and D",
        ),
        (
            Voice(Kind.REPORTED, "", (Part(Kind.DIRECT, "A"), Part(Kind.REPORTED))),
            GERMAN,
            ", direkte Rede: A, indirekte Rede",
        ),
        (Voice(Kind.DIRECT, "A<b> & {0}\n" + "c" * 90), ENGLISH, ", quoting A<b> & {0} " + "c" * 68 + "…"),
    ],
)
def test_whose_words_these_are_is_said(voice: Voice, words: Words, expected: str) -> None:
    """A source line names who speaks, even in a part, clipped, and says nothing where the paper does."""
    quote = replace(quote_of(Article(text="Yes.", title="T", source="S"), Span(0, 4), 1, "APA"), voice=voice)
    line = shown(first_page([quote], words)).splitlines()[1]
    assert line == f"S: T, {words.date_unknown}{expected}{words.citing.format(outlets='APA')}"


def test_reported_speech_of_nobody_is_said_where_no_outlet_is_cited() -> None:
    """Beside "citing APA" it would say nothing more."""
    quote = replace(
        quote_of(Article(text="Yes.", title="T", source="S"), Span(0, 4), 1),
        voice=Voice(parts=(Part(Kind.REPORTED),)),
    )
    assert shown(first_page([quote])).splitlines()[1] == "S: T, date unknown, partly reported speech"


def test_several_cited_outlets_are_listed() -> None:
    """All outlets that a quote names as its own sources stand in its source line."""
    quote = quote_of(Article(text="Yes.", title="T", source="S"), Span(0, 4), 1, "APA", "Reuters", "dpa")
    assert shown(first_page([quote])).splitlines()[1] == "S: T, date unknown, citing APA, Reuters and dpa"
