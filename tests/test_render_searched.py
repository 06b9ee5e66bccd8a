"""What was searched, within which limits, and what is said where nothing was found."""

from dataclasses import replace
from datetime import date

import pytest
from telegram_shown import shown

from bot import render
from bot.locales import ENGLISH, GERMAN
from bot.render.source import limits
from index.answer import Answer, Coverage, Headline
from index.scope import EVERYTHING, Scope

COVERAGE = Coverage(articles=1060, outlets=4, first="2024-01-03", last="2025-02-12")


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
