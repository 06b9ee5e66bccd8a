"""Answers and articles as they look in a terminal and in a pipe."""

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from terminal_shown import shown

from bot.layout import INDENT, MARGIN, show_answer, show_revision
from corpus.article import Article, Revision, Span
from index.answer import Answer, Coverage, Headline, Quote
from index.scope import Scope
from index.told import Aspect, Kind, Meant, Part, Voice

COVERAGE = Coverage(articles=12, outlets=3, first="2025-02-12", last="2025-03-01")
TEXT = "Die Sanierung der Brücke kostet 126 Millionen Taler, wie der Anzeiger berichtete."
QUOTE = Quote(
    article="bridge",
    revision=1,
    span=Span(0, len(TEXT)),
    text=TEXT,
    title="Die Brücke wird teurer",
    source="Talbote",
    url="https://talbote.example/bridge",
    link="https://talbote.example/bridge#:~:text=Die%20Sanierung,berichtete.",
    published="2025-02-12",
    cites=("Anzeiger",),
)
BARE = Quote(article="b2", revision=1, span=Span(0, 5), text="Kurz.", opening="Kurz. Und mehr …")


def answered(*quotes, **more):
    answer = Answer(question="?", quotes=quotes, coverage=COVERAGE, **more)
    return lambda console: show_answer(console, answer)


def test_quotes_in_a_pipe():
    """Quotes stay whole, each with outlet, title, date, whom it cites, and a link or the way to it."""
    assert shown(answered(QUOTE, BARE)) == (
        f"│ {TEXT}\n"
        "  Talbote: Die Brücke wird teurer, published 12 February 2025, citing Anzeiger\n"
        f"  {QUOTE.link}\n"
        "\n"
        "│ Kurz.\n"
        "  outlet unknown: Kurz. Und mehr …, date unknown\n"
        "  show b2\n"
    )


def test_quotes_in_a_terminal():
    """A person's lines are wrapped beside their margin."""
    text = shown(answered(QUOTE), force_terminal=True, color_system=None, width=40)
    assert text == (
        "│ Die Sanierung der Brücke kostet 126\n"
        "│ Millionen Taler, wie der Anzeiger\n"
        "│ berichtete.\n"
        "  Talbote: Die Brücke wird teurer,\n"
        "  published 12 February 2025, citing\n"
        "  Anzeiger\n"
        f"  {QUOTE.link}\n"
    )


def test_a_link_in_a_terminal():
    """It leads to the sentence, and stays on one line so that it can be copied; without one, the address."""
    written = shown(answered(QUOTE), force_terminal=True, color_system="standard", width=40)
    assert re.findall(r"\x1b\]8;id=\d+;(.*?)\x1b\\\x1b\[2m(.*?)\x1b\[0m\x1b\]8;;", written) == [
        (QUOTE.link, QUOTE.link)
    ]
    assert f"\n  {QUOTE.url}\n" in shown(answered(replace(QUOTE, link="")))


def test_a_refusal_within_limits_that_leave_nothing():
    """It names outlets of nearly the same name, and headlines that lie outside."""
    news = Headline(article="zoo", title="Ein Zebra", source="Anzeiger", published="2025-02-14")
    nothing = Coverage(articles=0, outlets=0, first="", last="")
    more = {"scope": Scope(outlet="Talboot"), "outlets": ("Talbote",), "outside": True, "newest": (news,)}
    answer = Answer(question="?", coverage=nothing, **more)
    assert shown(show_answer, answer) == (
        "Only: Talboot\n"
        "\n"
        "I found no passage that answers this.\n"
        "No outlet here is called “Talboot”. The nearest names: Talbote.\n"
        "No article lies within these limits; what follows lies outside of them.\n"
        "\n"
        "The newest headlines, whatever they are about:\n"
        "  Anzeiger: Ein Zebra, published 14 February 2025\n"
    )


def test_different_figures():
    """They are told in a line of their own, what all of them count only once."""
    assert shown(answered(QUOTE, differing=("126 Millionen Taler", "183 Millionen Taler"))).endswith(
        "\n\nFigures differ: 126 · 183 Millionen Taler\n"
    )
    assert shown(answered(QUOTE, differing=("4", "5 Taler"))).endswith("\n\nFigures differ: 4 · 5 Taler\n")


@pytest.mark.parametrize(
    ("printed", "aspect", "line"),
    [
        (("5. Mai", "6. Mai"), Aspect.DAYS, "Dates differ: 5. · 6. Mai"),
        (("Ada Kolp", "Ines Kolp"), Aspect.NAMES, "Names differ: Ada Kolp · Ines Kolp"),
    ],
)
def test_different_days_and_names(printed, aspect, line):
    """They are called what they are, and names are given in full."""
    assert shown(answered(QUOTE, differing=printed, differs=aspect)).endswith(f"\n\n{line}\n")


def test_when_it_was_changed():
    """Beside the day of publication, or beside the word that it is unknown."""
    changed = replace(QUOTE, updated="2025-02-14")
    source = "  Talbote: Die Brücke wird teurer, published 12 February 2025, updated 14 February 2025, citing"
    assert source in shown(answered(changed))
    undated = replace(changed, published="")
    assert ", date unknown, updated 14 February 2025, citing" in shown(answered(undated))


def test_when_it_came():
    """Told only of what does not say when it was published."""
    late = replace(BARE, added="2026-11-23T23:30:00+00:00")
    assert "\n  outlet unknown: Kurz. Und mehr …, date unknown, added 23 November 2026\n" in shown(
        answered(late)
    )
    assert "added" not in shown(answered(replace(QUOTE, added="2026-11-23T23:30:00+00:00")))


def test_copies():
    """Whoever prints the same is named in a line of its own, an agency beside the source."""
    headlines = [
        Headline(article="b", title="Brücke teurer", source="Bergpost", published=""),
        Headline(article="c", title="Teure Brücke", source="", published=""),
    ]
    assert shown(answered(replace(QUOTE, agencies=("dpa", "AFP"), also=tuple(headlines)))).split("\n")[
        1:4
    ] == [
        "  Talbote: Die Brücke wird teurer, published 12 February 2025, citing Anzeiger, agency: dpa, AFP",
        f"  {QUOTE.link}",
        "  Also in: Bergpost, Teure Brücke",
    ]


def test_days_of_the_week():
    """They are told beside the quote."""
    named = replace(QUOTE, cites=(), days=(Meant("am Mittwoch", date(2025, 2, 12)),))
    assert shown(answered(named)).split("\n")[1] == (
        "  Talbote: Die Brücke wird teurer, published 12 February 2025 (“am Mittwoch”: 12 February 2025)"
    )


def test_words_of_the_question():
    """They are bold in the quote, whose letters stay; what stands in no quote is named below."""
    marked = replace(QUOTE, marks=(Span(4, 13), Span(18, 24)), holds=frozenset({"sanierung", "brücke"}))
    answer = answered(marked, telling=("Sanierung", "Tunnel"))
    lines = shown(answer, force_terminal=True, color_system="standard", width=99).split("\n")
    begins = "│ Die \x1b[1mSanierung\x1b[0m der \x1b[1mBrücke\x1b[0m kostet 126 Millionen Taler,"
    assert lines[0] == f"{begins} wie der Anzeiger berichtete."
    assert re.sub(r"\x1b\[\d*m", "", lines[-2]) == "In none of the quotes: “Tunnel”"
    assert shown(answer).startswith(f"│ {TEXT}\n")


def test_several_cited():
    """Several cited outlets are listed."""
    cited = Quote(article="b", revision=1, span=Span(0, 1), text="x", title="T", cites=("A", "B", "C"))
    assert ", citing A, B and C\n" in shown(answered(cited))


def test_somebody_speaks():
    """Whose words these are stands before whom the sentence cites."""
    spoken = replace(QUOTE, voice=Voice(Kind.DIRECT, "Ada \x1b[2JQuandel"))
    assert ", published 12 February 2025, quoting Ada [2JQuandel, citing Anzeiger\n" in shown(
        answered(spoken)
    )
    unnamed = replace(BARE, voice=Voice(Kind.REPORTED))
    assert "  outlet unknown: Kurz. Und mehr …, date unknown, reported speech\n" in shown(answered(unnamed))
    partly = replace(BARE, voice=Voice(parts=(Part(Kind.DIRECT, "Dora Finck"),)))
    assert "date unknown, partly direct speech: Dora Finck\n" in shown(answered(partly))


def test_refusal():
    """A refusal says what was searched and what comes nearest, by first words where a title is missing."""
    near = Headline(
        article="near", title="", source="Anzeiger", published="2025-02-14", opening="Erste Worte …"
    )
    assert shown(answered(nearest=(near,))) == (
        "I found no passage that answers this.\n"
        "Searched: 12 articles from 3 outlets, 12 February 2025 to 1 March 2025.\n"
        "\n"
        "The nearest headlines:\n"
        "  Anzeiger: Erste Worte …, published 14 February 2025\n"
    )


def test_empty_archive():
    """Without articles the remedy is named."""
    empty = Answer(question="?", coverage=Coverage(articles=0, outlets=0, first="", last=""))
    assert shown(show_answer, empty) == "The archive holds no articles yet; `add` takes files and folders.\n"


def test_foreign_text_is_only_text():
    """Neither rich's markup nor emoji codes nor escapes of foreign text do anything."""
    text = "[bold]fett[/bold] :smile: [link=x]y[/link] \x1b]8;;http://x\x07z"
    foreign = Quote(article="b", revision=1, span=Span(0, 1), text=text, title="[red]T\x1b[2J", source="[/]")
    written = shown(answered(foreign), force_terminal=True, color_system=None, width=100)
    assert written == (
        "│ [bold]fett[/bold] :smile: [link=x]y[/link]  ]8;;http://x z\n"
        "  [/]: [red]T [2J, date unknown\n"
        "  show b\n"
    )


def test_an_article():
    """An article is shown with what is known of it."""
    article = Article(
        id="b", text="Eins.\n\nZwei.", title="T", source="S", author="A. Müller", url="https://s.example"
    )
    assert shown(show_revision, Revision(id=1, number=1, article=article, added="")) == (
        "T\nS, A. Müller, date unknown\nhttps://s.example\n\nEins.\n\nZwei.\n"
    )


@given(st.text(st.characters(), min_size=1))
def test_no_text_steers_the_terminal(text):
    """Whatever stands in an article: no control sequence arrives, and no line leaves its margin."""
    foreign = Quote(
        article=text,
        revision=1,
        span=Span(0, 1),
        text=text,
        title=text,
        source=text,
        url=text,
        cites=(text,),
        voice=Voice(Kind.REPORTED, text, (Part(Kind.DIRECT, text), Part(Kind.REPORTED, text))),
    )
    written = shown(answered(foreign), force_terminal=True, color_system=None, width=60)
    assert written.encode()
    assert re.findall("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", written) == []
    assert {line[:2] for line in written.split("\n") if line} <= {MARGIN, INDENT, MARGIN.rstrip()}
