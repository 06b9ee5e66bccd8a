"""The pictures in the README show what the bot sends today."""

import asyncio
import re
from pathlib import Path

import pytest
from bubbles import formatted, page
from exchanges import PLAYED, Exchange, played

from tests.pictures import PICTURES, digest, drawn_of

README = Path(__file__).parent.parent / "README.md"


@pytest.fixture(scope="module")
def exchanges(tmp_path_factory: pytest.TempPathFactory) -> list[Exchange]:
    """All of them, played once."""
    return asyncio.run(played(tmp_path_factory.mktemp("exchanges")))


def test_pictures_are_up_to_date(exchanges: list[Exchange]) -> None:
    """Each was drawn of the page that the same exchange gives now; `python -m tests.pictures` draws them."""
    now = {exchange.name: digest(page(exchange)) for exchange in exchanges}
    assert {there.stem: drawn_of(there) for there in PICTURES.iterdir()} == now


def test_what_they_show(exchanges: list[Exchange]) -> None:
    """An answer, a check, a correction with its notice, and a refusal."""
    last = {exchange.name: exchange.messages[-1]["text"] for exchange in exchanges}
    assert "126 Millionen Euro" in last["question"]
    assert last["claim"].startswith("Verändert.")
    assert "⚠ Vom Medium geändert am 22. Mai 2025" in last["correction"]
    assert last["refusal"].startswith("I found no passage that answers this.")
    assert [len(exchange.messages) for exchange in exchanges] == [2, 3, 3, 2]


def test_the_readme_shows_all_of_them() -> None:
    """Each once, with a text for who cannot see it."""
    pattern = r'<img src="docs/exchanges/(\w+)\.png" width="\d+" alt="[^"]+">'
    shown = re.findall(pattern, README.read_text("utf-8"))
    assert sorted(shown) == sorted(play.__name__ for play in PLAYED)


def test_entities_within_entities() -> None:
    """In the units that Telegram counts; markup in a text is text."""
    text = "🌉 A <b> bridge\nBelow"
    entities = [
        {"type": "blockquote", "offset": 0, "length": 15},
        {"type": "bold", "offset": 5, "length": 3},
        {"type": "date_time", "offset": 9, "length": 6},
    ]
    drawn = "<blockquote>🌉 A <b>&lt;b&gt;</b> bridge</blockquote>Below"
    assert formatted(text, entities) == drawn
