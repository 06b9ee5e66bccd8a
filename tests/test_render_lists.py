"""Lists of outlets, and what the archive holds."""

from dataclasses import replace

from fakes import FakeArchive
from telegram_shown import shown

from bot import render
from bot.locales import ENGLISH, GERMAN


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
