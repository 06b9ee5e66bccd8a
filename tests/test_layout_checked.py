"""Alleged quotes as they look in a terminal."""

from dataclasses import replace

from terminal_shown import shown

from bot.layout import show_checked
from corpus.article import Span
from corpus.standing import Retraction
from index.answer import Headline
from index.checking.aligning import Alleged
from index.checking.checked import Checked, Match
from index.checking.shortened import Shortened

TEXT = "Die Sanierung der Brücke kostet 126 Millionen Taler, wie der Anzeiger berichtete."


def match(of):
    alignment = of.align(TEXT, Span(0, len(TEXT)))
    headline = Headline(article="b1", title="Teuer", source="Talbote", published="")
    return Match(headline, 1, "2026-11-23T12:00:00+00:00", alignment.span.of(TEXT), alignment)


def test_a_shortened_quote():
    """What was left out stands in braces; an article without a date of publication says when it came in."""
    found = match(Shortened("Die Sanierung […] kostet 126 Millionen"))
    assert shown(show_checked, Checked("x", (found,), 12, is_inner=True)) == (
        "Only words in quotation marks were found. Word for word, but shortened: {+left out+}\n"
        "\n"
        "│ Die Sanierung {+der Brücke+} kostet 126 Millionen\n"
        "  Talbote: Teuer, date unknown, added 23 November 2026\n"
        "  show b1\n"
    )


def test_a_withdrawn_quote():
    """That its article was withdrawn is said under its source."""
    found = replace(match(Alleged(TEXT)), withdrawn=Retraction("2025-05-20T08:00:00+00:00", "Erfunden."))
    lines = shown(show_checked, Checked("x", (found,), 12)).splitlines()
    assert lines[4] == "  ⚠ Withdrawn on 20 May 2025, 08:00 UTC: Erfunden."


def test_changed_quotes():
    """What was not printed stands in brackets, what was in braces; of many places the first three."""
    found = match(Alleged("Die SANIERUNG der Brücke kostet 183 Millionen Taler"))
    text = shown(show_checked, Checked("x", (found,) * 5, 12))
    assert (text.splitlines()[0], text.splitlines()[2], text.splitlines()[-1]) == (
        "Changed: [-alleged-] {+printed+}",
        "│ Die [-SANIERUNG-] {+Sanierung+} der Brücke kostet [-183-] {+126+} Millionen Taler",
        "and 2 more",
    )
