"""How Beleg was used, as a picture: a dark card that reads the same in a light chat and in a dark one.

All places and sizes are pixels from the top left corner; a phone shows the picture at a third of its size.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from matplotlib import get_data_path
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, get_font
from matplotlib.patches import FancyBboxPatch
from matplotlib.transforms import Bbox, IdentityTransform

from bot.locales import Words
from bot.render.markup import clipped
from bot.render.usage import duration, share
from corpus.usagerows import Quoted
from index.usage import DAYS, Usage

# Telegram scales down what is longer than 1280 on a side.
WIDTH, HEIGHT = 1080, 1280
MARGIN, GAP, INSET = 40, 24, 28
GROUND, CARD, INK, FAINT, TRACK = "#141c26", "#1e2936", "#f4f7fa", "#a9b8c9", "#2f3d4e"
BLUE, GREEN, AMBER, VIOLET, TEAL = "#62b4ff", "#5fd6a0", "#ffbf5e", "#b9a2ff", "#4fd0d6"
TITLE, LARGE, MIDDLE, SMALL = 50, 54, 31, 26
LISTED = 5
_MAX_NAME = 26
# Points are pixels then.
_DPI = 72
_TALL, _TOP, _LINE = 336, 168, 52
_FONTS = Path(get_data_path(), "fonts", "ttf")
_REGULAR, _BOLD = _FONTS / "DejaVuSans.ttf", _FONTS / "DejaVuSans-Bold.ttf"
# Stands for what the font cannot draw.
_NO_GLYPH = "□"
# Two pictures at once would share what matplotlib remembers of its fonts.
_DRAWING = Lock()


class Box(NamedTuple):
    """Where something is drawn: its top left corner and its size."""

    x: float
    y: float
    width: float
    height: float


class Panel(NamedTuple):
    """What one number was, day by day.

    Attributes:
        name: Above it.
        total: Of all days, as it is shown.
        most: The highest bar, as it is shown.
        values: One a day, oldest first, from 0.
        ceiling: What the full height stands for.
        colour: Its bars'.
    """

    name: str
    total: str
    most: str
    values: Sequence[float]
    ceiling: float
    colour: str


def drawn(usage: Usage, words: Words) -> bytes:
    """Draw the last days.

    Args:
        usage: The numbers.
        words: The reader's language.

    Returns:
        A PNG of WIDTH by HEIGHT pixels.
    """
    with _DRAWING:
        figure = Figure(figsize=(WIDTH / _DPI, HEIGHT / _DPI), dpi=_DPI, facecolor=GROUND)
        _head(figure, usage, words)
        wide = (WIDTH - 2 * MARGIN - GAP) / 2
        for at, panel in enumerate(panels(usage, words)):
            row, column = divmod(at, 2)
            box = Box(MARGIN + column * (wide + GAP), _TOP + row * (_TALL + GAP), wide, _TALL)
            _panel(figure, box, panel, words)
        top = _TOP + 2 * (_TALL + GAP)
        _outlets(figure, Box(MARGIN, top, WIDTH - 2 * MARGIN, HEIGHT - MARGIN - top), usage.outlets, words)
        picture = BytesIO()
        FigureCanvasAgg(figure)
        figure.savefig(picture, format="png", dpi=_DPI)
    return picture.getvalue()


def panels(usage: Usage, words: Words) -> list[Panel]:
    """Return what stands in the four panels, in order."""
    asked = [day.questions for day in usage.days]
    part = [day.answered / (day.questions or 1) for day in usage.days]
    taken = [day.median_ms for day in usage.days]
    came = [day.articles for day in usage.days]
    own, known = words.usage, usage.questions > 0
    return [
        Panel(own.asked, words.number(sum(asked)), words.number(max(asked)), asked, max(asked), BLUE),
        Panel(own.answered, share(usage.share, words) if known else "–", share(1, words), part, 1, GREEN),
        Panel(
            own.taken,
            duration(usage.median_ms, words) if known else "–",
            duration(max(taken), words),
            taken,
            max(taken),
            AMBER,
        ),
        Panel(own.came, words.number(sum(came)), words.number(max(came)), came, max(came), VIOLET),
    ]


def _head(figure: Figure, usage: Usage, words: Words) -> None:
    _write(figure, MARGIN, 84, words.usage.title(DAYS), TITLE, bold=True)
    _write(figure, MARGIN, 134, words.days(usage.days[0].day, usage.days[-1].day), MIDDLE, colour=FAINT)


def _panel(figure: Figure, box: Box, panel: Panel, words: Words) -> None:
    _card(figure, box)
    left, right = box.x + INSET, box.x + box.width - INSET
    _write(figure, left, box.y + 52, panel.name, MIDDLE, colour=FAINT, within=box)
    _write(figure, left, box.y + 120, panel.total, LARGE, bold=True)
    _write(figure, right, box.y + 120, panel.most, SMALL, colour=FAINT, align="right")
    _bars(figure, Box(left, box.y + 134, right - left, 146), panel)
    _write(figure, left, box.y + box.height - 22, words.usage.since(DAYS - 1), SMALL, colour=FAINT)
    _write(figure, right, box.y + box.height - 22, words.usage.today, SMALL, colour=FAINT, align="right")


def _bars(figure: Figure, box: Box, panel: Panel) -> None:
    """Draw the days from a line at nothing to one at the most, so that days without anything are seen."""
    axes = figure.add_axes(_within(box), facecolor="none")
    axes.set_axis_off()
    axes.set_xlim(-0.5, len(panel.values) - 0.5)
    axes.set_ylim(0, (panel.ceiling or 1) * 1.02)
    for height in (0, panel.ceiling):
        axes.axhline(height, color=TRACK, linewidth=2, clip_on=False, zorder=0)
    axes.bar(range(len(panel.values)), panel.values, width=0.72, color=panel.colour)


def _outlets(figure: Figure, box: Box, outlets: Sequence[Quoted], words: Words) -> None:
    _card(figure, box)
    left, right = box.x + INSET, box.x + box.width - INSET
    _write(figure, left, box.y + 52, words.usage.quoted, MIDDLE, colour=FAINT)
    if not outlets:
        _write(figure, left, box.y + 120, "–", LARGE, bold=True)
    most = max((one.quotes for one in outlets), default=1)
    for at, one in enumerate(outlets[:LISTED]):
        line = box.y + 108 + at * _LINE
        name = clipped(one.outlet, _MAX_NAME) or words.outlet_unknown
        _write(figure, left, line, name, MIDDLE, within=Box(left, line - 40, 470, 60))
        _write(figure, right, line, words.number(one.quotes), MIDDLE, align="right", bold=True)
        bar = Box(left + 490, line - 26, (right - left - 490 - 110) * one.quotes / most, 28)
        _fill(figure, bar, TEAL, 8)


def _card(figure: Figure, box: Box) -> None:
    _fill(figure, box, CARD, 22)


def _fill(figure: Figure, box: Box, colour: str, rounding: float) -> None:
    rounding = min(rounding, box.width / 2)
    corner = (box.x + rounding, HEIGHT - box.y - box.height + rounding)
    style = f"round,pad={rounding},rounding_size={rounding}"
    size = box.width - 2 * rounding, box.height - 2 * rounding
    patch = FancyBboxPatch(corner, *size, boxstyle=style, color=colour, linewidth=0, zorder=-1)
    patch.set_transform(IdentityTransform())
    figure.add_artist(patch)


def _write(  # noqa: PLR0913 - whatever makes a piece of text
    figure: Figure,
    x: float,
    y: float,
    text: str,
    size: float,
    *,
    colour: str = INK,
    align: str = "left",
    bold: bool = False,
    within: Box | None = None,
) -> None:
    """Write one line upon a line at y; what is wider than a box is cut there."""
    path = _BOLD if bold else _REGULAR
    font = FontProperties(fname=path, size=size)
    place = x / WIDTH, 1 - y / HEIGHT
    written = figure.text(
        *place, _drawable(text, path), color=colour, fontproperties=font, ha=align, parse_math=False
    )
    if within:
        x, y, width, height = within
        written.set_clip_box(Bbox.from_bounds(x, HEIGHT - y - height, width, height))


def _drawable(text: str, path: Path) -> str:
    """Return a text with a box in the place of each character that the font does not have."""
    known = get_font(str(path)).get_charmap()
    return "".join(one if ord(one) in known else _NO_GLYPH for one in text)


def _within(box: Box) -> tuple[float, float, float, float]:
    """Return a box as matplotlib has it: in parts of the figure, from the bottom left corner."""
    return (
        box.x / WIDTH,
        1 - (box.y + box.height) / HEIGHT,
        box.width / WIDTH,
        box.height / HEIGHT,
    )
