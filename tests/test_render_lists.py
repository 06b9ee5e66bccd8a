"""Lists of outlets, and what the archive holds."""

from dataclasses import replace

from fakes import FakeArchive
from telegram_shown import shown

from bot import render
from bot.locales import ENGLISH, GERMAN
from corpus.stored import Outlet


def test_sources_that_do_not_fit_are_counted() -> None:
    """A long list of outlets ends with how many are left."""
    outlets = [Outlet(f"Outlet <{number}>", 3, "2024-01-03", "2025-02-12") for number in range(200)]
    text = shown(render.sources(outlets, ENGLISH))
    lines = text.splitlines()
    assert lines[0] == "600 articles from 200 outlets"
    assert lines[2] == "• Outlet <0>: 3 articles, 3 January 2024 to 12 February 2025"
    assert lines[-1] == f"and {200 - (len(lines) - 3)} more outlets"


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
