"""The picture of how Beleg was used: drawn whatever the numbers and names are."""

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from matplotlib.image import imread
from telegram_rules import check_photo

from bot.locales import ENGLISH, GERMAN, LANGUAGES, Words
from bot.plot import AMBER, BLUE, GREEN, HEIGHT, TEAL, VIOLET, WIDTH, Panel, drawn, panels
from corpus.usagerows import Quoted
from index.usage import Day, Usage

FIRST = date(2026, 10, 26)
ZEROS = tuple(Day(day=FIRST + timedelta(days=at)) for at in range(30))
USED = Usage(
    days=(replace(ZEROS[0], questions=4, answered=1, median_ms=250, articles=1200), *ZEROS[1:]),
    outlets=(Quoted("Holmer Landbote", 9), Quoted("Anzeiger", 3)),
    median_ms=250,
)
NAMES = some.text() | some.sampled_from(
    ["$\\frac{", "東京新聞", "صحيفة", "\x00\n\t", "\ud800", "W" * 300, "%s"]
)


def colours(picture: bytes) -> set[str]:
    """Return the colours of a picture."""
    pixels = (imread(BytesIO(picture))[..., :3] * 255).round().astype("int64")
    # As one number each they are sorted a hundred times as fast as three would be.
    return {f"#{colour:06x}" for colour in np.unique(pixels @ [65536, 256, 1]).tolist()}


@pytest.mark.parametrize("words", LANGUAGES.values(), ids=LANGUAGES)
def test_telegram_takes_it_as_it_is(words: Words) -> None:
    """It is as large as Telegram shows without scaling, and has what is counted in its own colour each."""
    picture = drawn(USED, words)
    assert check_photo(picture) == (WIDTH, HEIGHT)
    assert colours(picture) >= {BLUE, GREEN, AMBER, VIOLET, TEAL}


def test_the_same_numbers_are_the_same_picture() -> None:
    """It depends on nothing else; other numbers and another language are another one."""
    same, others = drawn(USED, ENGLISH), (drawn(USED, GERMAN), drawn(Usage(days=ZEROS), ENGLISH))
    assert drawn(USED, ENGLISH) == same
    assert same not in others


def test_each_panel_has_every_day() -> None:
    """Days without anything are zeros; the total and the most are written as the language does."""
    rest = [0] * 29
    assert panels(USED, GERMAN) == [
        Panel("Fragen", "4", "4", [4, *rest], 4, BLUE),
        Panel("Beantwortet", "25 %", "100 %", [0.25, *rest], 1, GREEN),
        Panel("Antwortzeit (Median)", "250 ms", "250 ms", [250, *rest], 250, AMBER),
        Panel("Neue Artikel", "1.200", "1.200", [1200, *rest], 1200, VIOLET),
    ]


def test_nothing_is_no_bar() -> None:
    """Without questions there is neither a share nor a time, and nothing in the colours of bars."""
    picture = drawn(Usage(days=ZEROS), ENGLISH)
    assert [panel.total for panel in panels(Usage(days=ZEROS), ENGLISH)] == ["0", "–", "–", "0"]
    assert not colours(picture) & {BLUE, GREEN, AMBER, VIOLET, TEAL}


@settings(max_examples=25, deadline=None)
@given(names=some.lists(NAMES, max_size=7))
def test_any_name_can_be_drawn(names: list[str]) -> None:
    """No formula is read out of it, and what the font lacks warns nobody."""
    outlets = tuple(Quoted(name, 10**at) for at, name in enumerate(names))
    assert check_photo(drawn(replace(USED, outlets=outlets), ENGLISH)) == (WIDTH, HEIGHT)
