"""Whose articles there are."""

from telegram_shown import shown

from bot import render
from bot.locales import ENGLISH, GERMAN
from corpus.stored import Outlet

MANY = [Outlet(f"Outlet <{number}>", 3, "2024-01-03", "2025-02-12") for number in range(60)]


def labels(message: render.Message) -> list[list[tuple[str, str]]]:
    return [[(button.text, button.data) for button in row] for row in message.buttons]


def test_outlets() -> None:
    """All of it above, then each with its days, and as of when it is known where a feed tells."""
    outlets = [
        Outlet("Talbote", 2, "2025-02-12", "2025-02-14", as_of="2025-02-15T08:00:00+00:00"),
        Outlet("", 1, "", ""),
    ]
    assert shown(render.sources(outlets, 0, GERMAN)) == (
        "3 Artikel aus 1 Medium, 12. Februar 2025 bis 14. Februar 2025\n\n"
        "• Talbote: 2 Artikel, 12. Februar 2025 bis 14. Februar 2025, Stand 15. Februar 2025\n"
        "• Medium unbekannt: 1 Artikel, Datum unbekannt"
    )


def test_pages() -> None:
    """25 outlets stand on one, in groups eight; behind the last page is the last page."""
    first = render.sources(MANY, 0, ENGLISH)
    assert shown(first).splitlines()[0] == "180 articles from 60 outlets, 3 January 2024 to 12 February 2025"
    assert len(shown(first).splitlines()) == 27
    assert labels(first) == [[("More ▸", "o2:25")]]
    assert labels(render.sources(MANY, 25, ENGLISH)) == [[("◂ Back", "o2:0"), ("More ▸", "o2:50")]]
    last = render.sources(MANY, 999, ENGLISH)
    assert "• Outlet <59>:" in shown(last)
    assert labels(last) == [[("◂ Back", "o2:25")]]
    assert labels(render.sources(MANY, 0, ENGLISH, is_short=True)) == [[("More ▸", "o2:8")]]


def test_nothing() -> None:
    """An empty archive says so."""
    assert shown(render.sources([], 0, ENGLISH)) == ENGLISH.empty_archive
