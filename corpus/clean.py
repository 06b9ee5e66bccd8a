"""From text as it arrives to the text that is stored, its title and its sub-headings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from corpus.article import Span
from corpus.headlines import heading_places, title_place
from corpus.text import detect_language, normalise
from corpus.unwrap import paragraphs

_PARAGRAPH_GAP = "\n\n"
_LANGUAGE = re.compile(r"([a-z]{2})(?:[-_].*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What cleaning made of a text.

    Attributes:
        text: Whole paragraphs with one blank line between them; may be empty.
        headings: Paragraphs of `text` that are sub-headings.
        title: The headline on one line, which is no part of `text`; empty if there is none.
        language: ISO 639-1 code.
    """

    text: str
    headings: tuple[Span, ...]
    title: str
    language: str


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of an input that says which of its paragraphs are headings (HTML, Markdown).

    Attributes:
        text: Lines as they arrived.
        heading: True for a sub-heading.
    """

    text: str
    heading: bool = False


def clean(text: str, *, title: str = "", language: str = "") -> Cleaned:
    """Bring plain text into the form that is stored.

    Args:
        text: As it arrived; lines may be wrapped, words divided, sentences torn by page breaks.
        title: The headline where it is known; else the first paragraph may turn out to be it.
        language: ISO 639-1 code, a region may follow; detected where empty or unknown.

    Returns:
        The cleaned text with its title, headings and language.
    """
    found = paragraphs(text)
    heading, above = one_line(title), False
    if heading and found and _same(found[0], heading):
        found = found[1:]
    elif not heading and (place := title_place(found)) is not None:
        heading, above = found.pop(place), place > 0
    return _assembled(found, heading_places(found, topped=above or not heading), heading, language)


def clean_blocks(blocks: Iterable[Block], *, title: str = "", language: str = "") -> Cleaned:
    """Bring marked-up text into the form that is stored.

    Args:
        blocks: Paragraphs in order, headings marked.
        title: The headline where it is known; a heading or paragraph at the top that repeats it is dropped.
        language: ISO 639-1 code, a region may follow; detected where empty or unknown.

    Returns:
        The cleaned text with its title, headings and language.
    """
    heading = one_line(title)
    found: list[str] = []
    places: list[int] = []
    for block in blocks:
        pieces = [one_line(block.text)] if block.heading else paragraphs(block.text)
        if not found and heading and pieces and _same(pieces[0], heading):
            pieces = pieces[1:]
        if block.heading:
            places.extend(range(len(found), len(found) + len(pieces)))
        found.extend(pieces)
    return _assembled(found, places, heading, language)


def one_line(text: str) -> str:
    """Normalise a title, a name or another text that has one line."""
    return " ".join(normalise(text).split())


def _assembled(found: Sequence[str], headings: Sequence[int], title: str, language: str) -> Cleaned:
    text = _PARAGRAPH_GAP.join(found)
    starts = [0]
    for paragraph in found:
        starts.append(starts[-1] + len(paragraph) + len(_PARAGRAPH_GAP))
    spans = tuple(Span(starts[at], starts[at] + len(found[at])) for at in headings)
    given = _LANGUAGE.fullmatch(language.strip())
    return Cleaned(text, spans, title, given[1].lower() if given else detect_language(text))


def _same(left: str, right: str) -> bool:
    return re.sub(r"\W+", "", left).casefold() == re.sub(r"\W+", "", right).casefold()
