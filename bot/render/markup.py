"""Telegram's HTML, built from whole blocks that know how large they will be.

Foreign text is escaped here and nowhere else. Nothing finished is ever cut.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from corpus.article import Span

MAX_UNITS = 4096
MAX_ENTITIES = 100
# Of one text: three quotes with as many stay below the limit of entities.
MAX_MARKS = 25
MAX_BYTES = 32 * 1024
MAX_BUTTON = 60
# Longer addresses would eat the 32 KiB; no newspaper's are.
MAX_URL = 1024
LONG_QUOTE = 250
FEW_LINES = 120

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
# Telegram turns the first kind into spaces and drops the second (TDLib, clean_input_string).
_ALTERED = re.compile("[\x00-\x08\x0b-\x1f\u2028-\u202e\u030a\u0333\u033f\ud800-\udfff]")
_HOST = re.compile(r"[^\s.]+(\.[^\s.]+)+", re.ASCII)


def units(text: str) -> int:
    """Return the length in UTF-16 units, which is how Telegram counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def survives(text: str) -> bool:
    """Whether Telegram shows the text exactly as it is."""
    return _ALTERED.search(text) is None and text == text.strip() != ""


@dataclass(frozen=True, slots=True)
class Markup:
    """A finished piece of a message.

    Attributes:
        html: Escaped, every tag closed.
        units: Length after parsing, in UTF-16 units.
        entities: How many pieces of it are formatted.
    """

    html: str = ""
    units: int = 0
    entities: int = 0

    def __add__(self, other: Markup) -> Markup:
        return Markup(self.html + other.html, self.units + other.units, self.entities + other.entities)

    @property
    def fits(self) -> bool:
        """Whether Telegram takes it as one message."""
        within = self.units <= MAX_UNITS and self.entities <= MAX_ENTITIES
        return within and len(self.html.encode()) <= MAX_BYTES


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message; one of its kinds is filled in.

    Attributes:
        text: What stands on it.
        data: Comes back when it is pressed, at most 64 bytes.
        url: Is opened when it is pressed.
        copy: Is copied when it is pressed, at most 256 characters.
        share: Id of an answer whose address is offered to be sent to somebody.
    """

    text: str
    data: str = ""
    url: str = ""
    copy: str = ""
    share: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """A message ready to be sent: at most Telegram's limits, every block whole."""

    body: Markup
    buttons: tuple[tuple[Button, ...], ...] = ()


def plain(text: str) -> Markup:
    """Place foreign text or wording."""
    text = _ALTERED.sub(" ", text)
    return Markup(text.translate(_ESCAPES), units(text))


def bold(text: str) -> Markup:
    """Place text in bold."""
    return _tagged("b", "b", plain(text))


def italic(text: str) -> Markup:
    """Place text in italics; nothing of none."""
    return _tagged("i", "i", plain(text)) if text else Markup()


def struck(text: str) -> Markup:
    """Place text that is struck out."""
    return _tagged("s", "s", plain(text))


def emboldened(text: str, marks: Sequence[Span]) -> Markup:
    """Place text in which some words are bold.

    Args:
        text: A quote.
        marks: Where the words stand, in order, none overlapping another; as many as a message may have.
    """
    whole, at = Markup(), 0
    for mark in marks[:MAX_MARKS]:
        whole += plain(text[at : mark.start]) + bold(mark.of(text))
        at = mark.stop
    return whole + plain(text[at:])


def code(text: str) -> Markup:
    """Place text that a tap copies."""
    return _tagged("code", "code", plain(text))


def preformatted(text: str, language: str) -> Markup:
    """Place lines of a language for computers, which a tap copies."""
    return _tagged(
        "pre", "pre", Markup(f'<code class="language-{language}">{plain(text).html}</code>', units(text))
    )


def link(text: str, url: str) -> Markup:
    """Place text that leads to a web address, or just the text where the address is none."""
    inner = plain(text)
    if not _is_web_address(url):
        return inner
    return _tagged(f'a href="{url.translate(_ESCAPES)}"', "a", inner)


def moment(text: str, at: datetime) -> Markup:
    """Place a moment, which Telegram shows as date and time in the reader's own zone.

    Args:
        text: What stands there where a program does not know how.
        at: The moment, with its zone.
    """
    return _tagged(f'tg-time unix="{int(at.timestamp())}" format="Dt"', "tg-time", plain(text))


def blockquote(inner: Markup, *, expandable: bool = False) -> Markup:
    """Place a quotation; an expandable one shows its first lines until it is tapped."""
    return _tagged("blockquote expandable" if expandable else "blockquote", "blockquote", inner)


def joined(pieces: Sequence[Markup], between: str = "\n\n") -> Markup:
    """Put pieces one after the other."""
    whole = Markup()
    for number, piece in enumerate(pieces):
        whole += plain(between) + piece if number else piece
    return whole


def packed(pieces: Sequence[Markup], between: str = "\n", room: int = MAX_UNITS) -> tuple[Markup, int]:
    """Put as many pieces one after the other as fit into one message.

    Args:
        pieces: Blocks, none of which is cut.
        between: What stands between two.
        room: UTF-16 units that there are.

    Returns:
        The whole, and how many pieces are in it.
    """
    whole, number = Markup(), 0
    for number, piece in enumerate(pieces):
        longer = whole + plain(between) + piece if number else piece
        if not longer.fits or longer.units > room:
            return whole, number
        whole = longer
    return whole, len(pieces)


def clipped(text: str, most: int) -> str:
    """Shorten a label, never a quote, to at most so many UTF-16 units, on one line."""
    text = " ".join(text.split())
    if units(text) <= most:
        return text
    kept = text.encode("utf-16-le", "surrogatepass")[: 2 * (most - 1)]
    return kept.decode("utf-16-le", "ignore").rstrip() + "…"


def button(text: str, data: str) -> Button:
    """Return a button whose label Telegram takes."""
    return Button(clipped(_ALTERED.sub(" ", text), MAX_BUTTON), data)


def _tagged(opening: str, tag: str, inner: Markup) -> Markup:
    return Markup(f"<{opening}>{inner.html}</{tag}>", inner.units, inner.entities + 1)


def _is_web_address(url: str) -> bool:
    if len(url) > MAX_URL or not url.isprintable() or any(character.isspace() for character in url):
        return False
    try:
        parts = urlsplit(url)
        return parts.scheme in {"http", "https"} and _HOST.fullmatch(parts.hostname or "") is not None
    except ValueError:
        return False
