"""Answers as Telegram messages: what they say, and that Telegram takes them whatever stands in an article."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from fakes import FakeArchive, quote_of
from telegram_rules import cut, parse
from telegram_shown import quotations, shown

from bot import render
from bot.buttons import View
from bot.locales import ENGLISH, GERMAN, Words
from bot.render.source import limits
from corpus.article import Article, Span
from corpus.stored import Outlet
from index.answer import Answer, Coverage, Headline, Quote
from index.scope import EVERYTHING, Scope

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
    ]
    last = render.page({3: render.Shown(COST)}, View("id", 1), 2, ENGLISH)
    assert last is not None
    assert [[(b.text, b.data) for b in row] for row in last.buttons] == [
        [("Context", "q1:id:1:3")],
        [("◂ Back", "q1:id:0:-")],
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


def test_refusal_says_what_was_searched() -> None:
    """A refusal names articles, outlets and dates, and the nearest headlines."""
    near = Headline(
        article="bridge",
        title="Bridge opens",
        source="Bote",
        published="2025-02-12",
        url="https://a.example/b",
    )
    answer = Answer(question="?", nearest=(near,), coverage=COVERAGE)
    assert shown(render.refusal(answer, ENGLISH)) == (
        "I found no passage that answers this.\n\n"
        "Searched: 1,060 articles from 4 outlets, 3 January 2024 to 12 February 2025.\n\n"
        "The nearest headlines:\n• Bote: Bridge opens, published 12 February 2025"
    )
    assert shown(render.refusal(answer, GERMAN)) == (
        "Ich habe keine Stelle gefunden, die das beantwortet.\n\n"
        "Durchsucht: 1.060 Artikel aus 4 Medien, 3. Januar 2024 bis 12. Februar 2025.\n\n"
        "Die nächstliegenden Überschriften:\n• Bote: Bridge opens, erschienen am 12. Februar 2025"
    )


def test_refusal_names_the_newest() -> None:
    """And says that they are merely that."""
    news = Headline(article="zoo", title="A zebra", source="Bote", published="2025-02-12")
    answer = Answer(question="?", newest=(news,), coverage=COVERAGE)
    line = "• Bote: A zebra, published 12 February 2025"
    assert shown(render.refusal(answer, ENGLISH)).endswith(
        f"\n\nThe newest headlines, whatever they are about:\n{line}"
    )
    both = shown(render.refusal(replace(answer, nearest=(replace(news, title="A zoo"),)), GERMAN))
    assert both.endswith(
        "\n\nDie nächstliegenden Überschriften:\n• Bote: A zoo, erschienen am 12. Februar 2025"
        "\n\nDie neuesten Überschriften, gleich worüber:\n• Bote: A zebra, erschienen am 12. Februar 2025"
    )


def test_refusal_within_limits_that_leave_nothing() -> None:
    """It says so, names outlets of nearly the same name, and what lies outside."""
    nothing = Coverage(articles=0, outlets=0, first="", last="")
    scope = Scope(outlet="Bo<te")
    answer = Answer(question="?", coverage=nothing, scope=scope, outlets=("Bote", "Bo&te"), outside=True)
    assert shown(render.refusal(answer, ENGLISH)) == (
        "I found no passage that answers this.\n\n"
        "No outlet here is called “Bo<te”. The nearest names: Bote · Bo&te.\n\n"
        "No article lies within these limits; what follows lies outside of them."
    )
    bare = replace(answer, scope=Scope(until=date(2024, 1, 1)), outlets=(), outside=False)
    assert shown(render.refusal(bare, GERMAN)) == (
        "Ich habe keine Stelle gefunden, die das beantwortet.\n\nKein Artikel liegt innerhalb dieser Grenzen."
    )


def test_refusal_of_an_empty_archive() -> None:
    """Where nothing could be searched, that is what is said."""
    empty = Coverage(articles=0, outlets=0, first="", last="")
    assert (
        shown(render.refusal(Answer(question="?", coverage=empty), ENGLISH))
        == "The archive holds no articles yet."
    )


@pytest.mark.parametrize("text", ["a\u030a…x\u030a", "a\u2028b", "bell\x07", " leading", "", "\u202egnp"])
def test_quotes_that_telegram_would_alter_are_not_presentable(text: str) -> None:
    """What Telegram would show differently is not quoted."""
    assert not render.presentable(quote_of(Article(text=text), Span(0, len(text))), ENGLISH)


def test_a_quote_longer_than_a_message_is_not_presentable() -> None:
    """A quote is never cut, so one that fits nowhere is left out."""
    text = "😀" * 2000
    assert not render.presentable(quote_of(Article(text=text), Span(0, 2000)), ENGLISH)


def test_sources_that_do_not_fit_are_counted() -> None:
    """A long list of outlets ends with how many are left."""
    outlets = [Outlet(f"Outlet <{number}>", 3, "2024-01-03", "2025-02-12") for number in range(200)]
    text = shown(render.sources(outlets, ENGLISH))
    lines = text.splitlines()
    assert lines[0] == "600 articles from 200 outlets"
    assert lines[2] == "• Outlet <0>: 3 articles, 3 January 2024 to 12 February 2025"
    assert lines[-1] == f"and {200 - (len(lines) - 3)} more outlets"


@pytest.mark.parametrize(
    ("scope", "english", "german"),
    [
        (EVERYTHING, "", ""),
        (Scope(since=date(2025, 2, 3)), "since 3 February 2025", "seit 3. Februar 2025"),
        (Scope(until=date(2025, 2, 10)), "until 9 February 2025", "bis 9. Februar 2025"),
        (Scope(outlet="Talbote"), "Talbote", "Talbote"),
        (
            Scope(date(2025, 2, 3), date(2025, 2, 10), "Talbote"),
            "3–9 February 2025 · Talbote",
            "3.–9. Februar 2025 · Talbote",
        ),
        (
            Scope(date(2024, 2, 3), date(2025, 2, 10)),
            "3 February 2024 to 9 February 2025",
            "3. Februar 2024 bis 9. Februar 2025",
        ),
        (Scope(date(2025, 2, 3), date(2025, 2, 4)), "3 February 2025", "3. Februar 2025"),
    ],
)
def test_limits_of_a_search_are_named(scope, english, german):
    """Both days are included, as people count."""
    assert (limits(scope, ENGLISH), limits(scope, GERMAN)) == (english, german)


def test_stats_name_the_weights_of_vectors() -> None:
    """As `status` does, in the reader's own way of writing numbers."""
    status = replace(FakeArchive().status(), weights={"de": 0.0, "en": 0.6})
    assert "\nWeight of the vectors: de 0.0, en 0.6\n" in shown(render.stats(status, ENGLISH))
    assert "\nGewicht der Vektoren: de 0,0, en 0,6\n" in shown(render.stats(status, GERMAN))


def test_stats_name_the_most_frequent_languages() -> None:
    """An archive of forty languages still fits a message, and /stats still reads as one line."""
    status = replace(FakeArchive().status(), languages={f"l{number}": 40 - number for number in range(40)})
    line = render.stats(status, ENGLISH).body.html.splitlines()[3]
    counted = ", ".join(f"l{number} {40 - number}" for number in range(12))
    assert line == f"Languages: {counted}, …"
