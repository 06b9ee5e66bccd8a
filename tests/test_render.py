"""Answers as Telegram messages: what they say, and that Telegram takes them whatever stands in an article."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from fakes import quote_of
from telegram_rules import cut, parse
from telegram_shown import quotations, shown

from bot import render
from bot.buttons import View
from bot.locales import ENGLISH, GERMAN, Words
from corpus.article import Article, Span
from index.answer import Answer, Coverage, Headline, Quote

BRIDGE = Article(
    text="The bridge opens on Monday. It cost 4 million <euros> & more.",
    id="bridge",
    title='"Bridge" opens <soon>',
    url="https://anzeiger.example/bridge?a=1&b=2",
    source="Anzeiger & Bote",
    published="2025-02-12",
)
OPENS = quote_of(BRIDGE, Span(0, 27), 1, "Kleine Zeitung")
COST = quote_of(BRIDGE, Span(28, 61))
COVERAGE = Coverage(articles=1060, outlets=4, first="2024-01-03", last="2025-02-12")


def first_page(quotes: Sequence[Quote], words: Words = ENGLISH, question: str = "") -> render.Message:
    """Return the first page of an answer."""
    layout = render.pages(quotes, words)
    blocks = {at: render.Shown(quotes[at]) for at in layout[0]}
    message = render.page(blocks, View("id"), len(layout), words, render.Above(question))
    assert message is not None
    return message


def test_page_puts_the_source_under_each_quote() -> None:
    """Each quote stands in a blockquote, and under it outlet, title, date and whom it cites."""
    assert shown(first_page([OPENS, COST])) == (
        "The bridge opens on Monday.\n"
        'Anzeiger & Bote: "Bridge" opens <soon>, published 12 February 2025, citing Kleine Zeitung\n\n'
        "It cost 4 million <euros> & more.\n"
        'Anzeiger & Bote: "Bridge" opens <soon>, published 12 February 2025'
    )


def test_page_in_german() -> None:
    """A German reader gets a German source line."""
    assert shown(first_page([OPENS], GERMAN)) == (
        'The bridge opens on Monday.\nAnzeiger & Bote: "Bridge" opens <soon>, '
        "erschienen am 12. Februar 2025, unter Berufung auf Kleine Zeitung"
    )


def test_page_links_the_title() -> None:
    """The title leads to the sentence in the article, by an address that Telegram reads as it was."""
    text, entities = parse(first_page([OPENS]).body.html)
    at_quote = "https://anzeiger.example/bridge?a=1&b=2#:~:text=The%20bridge%20opens%20on%20Monday."
    assert [(entity["type"], cut(text, entity), entity.get("url")) for entity in entities] == [
        ("blockquote", "The bridge opens on Monday.", None),
        ("text_link", '"Bridge" opens <soon>', at_quote),
    ]


@pytest.mark.parametrize("link", ["", BRIDGE.url + "#:~:text=" + 1024 * "a"])
def test_page_links_to_the_article_at_least(link: str) -> None:
    """Where an answer was kept before there were links to sentences, or where the link is too long."""
    _, entities = parse(first_page([replace(OPENS, link=link)]).body.html)
    assert [entity.get("url") for entity in entities] == [None, BRIDGE.url]


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "tg://user?id=1",
        "https://",
        "http://x y.example",
        "ftp://a.example",
        "https://[::1",
        "",
    ],
)
def test_other_addresses_stay_unlinked(url: str) -> None:
    """Only web addresses become links."""
    _, entities = parse(
        first_page([quote_of(Article(text="Yes.", url=url, title="T"), Span(0, 4))]).body.html
    )
    assert [entity["type"] for entity in entities] == ["blockquote"]


@pytest.mark.parametrize(
    ("published", "words", "expected"),
    [
        ("", ENGLISH, "outlet unknown: untitled, date unknown"),
        ("", GERMAN, "Medium unbekannt: ohne Titel, Datum unbekannt"),
        ("2025-03-01T23:30:00+00:00", ENGLISH, "outlet unknown: untitled, published 1 March 2025, 23:30 UTC"),
        ("2025-03-01", GERMAN, "Medium unbekannt: ohne Titel, erschienen am 1. März 2025"),
    ],
)
def test_what_is_unknown_is_said(published: str, words: Words, expected: str) -> None:
    """A source line names what is not known instead of leaving it out."""
    quote = quote_of(Article(text="Yes.", published=published), Span(0, 4))
    assert shown(first_page([quote], words)).splitlines()[1] == expected


def test_long_quotes_are_expandable() -> None:
    """A quote of over 400 characters shows its first lines until it is tapped."""
    text = "word " * 90 + "end."
    html = first_page([quote_of(Article(text=text), Span(0, len(text)))]).body.html
    assert html.startswith("<blockquote expandable>word")


def test_buttons_turn_pages_and_open_context() -> None:
    """Each quote has a context button; "more" is there as long as there are more."""
    quotes = [OPENS, COST, OPENS, COST]
    layout = render.pages(quotes, ENGLISH)
    assert layout == ((0, 1, 2), (3,))
    first = render.page({0: render.Shown(OPENS), 1: render.Shown(COST)}, View("id", 0, 1), 2, ENGLISH)
    assert first is not None
    assert [[(b.text, b.data) for b in row] for row in first.buttons] == [
        [("Context 1", "q1:id:0:0"), ("✓ Context 2", "q1:id:0:-")],
        [("More ▸", "q1:id:1:-")],
        [("⧉ Cite", "b1:id:0:1:-")],
    ]
    last = render.page({3: render.Shown(COST)}, View("id", 1), 2, ENGLISH)
    assert last is not None
    assert [[(b.text, b.data) for b in row] for row in last.buttons] == [
        [("Context", "q1:id:1:3")],
        [("◂ Back", "q1:id:0:-")],
        [("⧉ Cite", "b1:id:1:-:-")],
    ]


def test_when_an_article_was_changed() -> None:
    """Telegram shows the moment in the reader's own zone."""
    quote = replace(OPENS, updated="2025-02-13T09:00:00+00:00")
    text, entities = parse(first_page([quote], GERMAN).body.html)
    assert ", erschienen am 12. Februar 2025, geändert am 13. Februar 2025, 09:00 UTC, unter" in text
    moments = [one for one in entities if one["type"] == "datetime"]
    assert [cut(text, one) for one in moments] == ["13. Februar 2025, 09:00 UTC"]


def test_an_article_without_a_title_is_called_by_its_first_words() -> None:
    """Where a quote has its source, and among the nearest headlines."""
    opening = "The mayor spoke first. The bridge opens …"
    quote = replace(OPENS, title="", opening=opening)
    assert shown(first_page([quote])).splitlines()[1].startswith(f"Anzeiger & Bote: {opening}, published")
    near = Headline(article="a", title="", source="Anzeiger", published="", opening=opening)
    refusal = render.refusal(Answer(question="?", nearest=(near,), coverage=COVERAGE), ENGLISH)
    assert shown(refusal).endswith(f"• Anzeiger: {opening}, date unknown")


def test_of_what_is_gone_nothing_is_missing() -> None:
    """Where all quotes of a page were withdrawn, it does not say which words stand in none."""
    above = render.Above(telling=("mayor",), differing=("1 euro", "2 euros"), number=7)
    message = render.page({}, View("id"), 1, ENGLISH, above)
    assert message is not None
    assert shown(message) == "What stood here is no longer in the archive.\n\nAnswer 7"


def test_context_stands_around_the_quote() -> None:
    """With its context in italics, in one blockquote; the words of the question stay bold."""
    marked = replace(OPENS, marks=(Span(4, 10),))
    message = render.page({0: render.Shown(marked, "Look! ", " It cost.")}, View("id", 0, 0), 1, ENGLISH)
    assert message is not None
    assert quotations(message) == ["Look! The bridge opens on Monday. It cost."]
    assert message.body.html.startswith(
        "<blockquote><i>Look! </i>The <b>bridge</b> opens on Monday.<i> It cost.</i></blockquote>"
    )


@pytest.mark.parametrize("text", ["a\u030a…x\u030a", "a\u2028b", "bell\x07", " leading", "", "\u202egnp"])
def test_quotes_that_telegram_would_alter_are_not_presentable(text: str) -> None:
    """What Telegram would show differently is not quoted."""
    assert not render.presentable(quote_of(Article(text=text), Span(0, len(text))), ENGLISH)


def test_a_quote_longer_than_a_message_is_not_presentable() -> None:
    """A quote is never cut, so one that fits nowhere is left out."""
    text = "😀" * 2000
    assert not render.presentable(quote_of(Article(text=text), Span(0, 2000)), ENGLISH)
