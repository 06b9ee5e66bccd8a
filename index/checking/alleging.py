"""What somebody alleges to have been printed, freed of what typing and pasting put around it; pure."""

from __future__ import annotations

import html
import re
import unicodedata

from corpus.quotations import quotations
from corpus.text import normalise
from index.terms import split

FEWEST_WORDS = 4
MOST_CHARS = 2_000
# Each costs as much as a whole text.
MOST_QUOTATIONS = 5

# As people write that they left something out. In brackets, whatever stands in print; else print has it too.
LEFT_OUT = "[…]"
ELLIPSIS = r"\[(?:…|\.{3})\]|\((?:…|\.{3})\)|…|\.{3,}"

# Without its semicolon, "&copy" may be part of an address.
_ENTITY = re.compile(r"&(?:#\d+|#[xX][0-9a-fA-F]+|[a-zA-Z]+\d*);")
_LIGATURE = re.compile("[\ufb00-\ufb06]")
_EMOJI = "\u2600-\u27bf\u2b00-\u2bff\ufe0f\U0001f000-\U0001faff"
_AROUND = rf"(?:[\s\"'„“”‚‘’«»‹›{_EMOJI}]|{ELLIPSIS})+"
_EDGES = re.compile(rf"^{_AROUND}|{_AROUND}$")


def bare(text: str) -> str:
    """Return an alleged quote on one line, without quotation marks, ellipses and emoji around it.

    Args:
        text: As typed or pasted; entities of HTML and ligatures become the letters that they stand for.
    """
    return _EDGES.sub("", _plain(text))


def readings(text: str) -> tuple[str, ...]:
    """Return what a text may allege to have been printed: all of it, or what it has in quotation marks.

    Args:
        text: As typed or pasted.

    Returns:
        The whole, bare. Then, where they are less, its quotations of FEWEST_WORDS and more: all of them with
        LEFT_OUT between, and the longest MOST_QUOTATIONS alone.
    """
    whole = _plain(text)
    bared = (_EDGES.sub("", span.of(whole)) for span in quotations(whole))
    quoted = [quotation for quotation in bared if is_enough(quotation)]
    inside = f" {LEFT_OUT} ".join(quoted)
    found = [_EDGES.sub("", whole), inside, *sorted(quoted, key=len, reverse=True)[:MOST_QUOTATIONS]]
    return tuple(dict.fromkeys(filter(None, found))) or ("",)


def is_enough(alleged: str) -> bool:
    """Tell whether a quote has so many words that finding them says something."""
    return len(split(alleged, "")) >= FEWEST_WORDS


def letters(text: str) -> str:
    """Write ligatures as the letters that they join."""
    return _LIGATURE.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)


def _plain(text: str) -> str:
    unescaped = _ENTITY.sub(lambda found: html.unescape(found[0]), text)
    return " ".join(letters(normalise(unescaped)).split())
