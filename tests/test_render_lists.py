"""Lists of outlets."""

from telegram_shown import shown

from bot import render
from bot.locales import ENGLISH
from corpus.stored import Outlet


def test_sources_that_do_not_fit_are_counted() -> None:
    """A long list of outlets ends with how many are left."""
    outlets = [Outlet(f"Outlet <{number}>", 3, "2024-01-03", "2025-02-12") for number in range(200)]
    text = shown(render.sources(outlets, ENGLISH))
    lines = text.splitlines()
    assert lines[0] == "600 articles from 200 outlets"
    assert lines[2] == "• Outlet <0>: 3 articles, 3 January 2024 to 12 February 2025"
    assert lines[-1] == f"and {200 - (len(lines) - 3)} more outlets"
