"""The lowest blocks of a page, in the order in which they are read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from corpus.joints import ends_sentence

_BLOCKS = frozenset(
    {
        *(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
        ),
        *("dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6"),
        *("header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody"),
        *("tfoot", "thead", "tr", "ul"),
    }
)
_CELLS = frozenset({"td", "th"})
_SILENT = frozenset({"script", "style", "template", "noscript", "title", "head"})
_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_STRONG = frozenset({"b", "strong"})
_LONGEST_HEADING = 100
# A sentence of a report is longer than a label, and is not a link as a whole.
_SHORTEST_PROSE = 40
_MOST_LINKED = 0.4


@dataclass
class Leaf:
    """A run of text between two borders of blocks.

    Attributes:
        element: The innermost block that it stands in.
        parts: Its text as written.
        linked, strong: How many of its letters are a link, or in bold type.
    """

    element: Any
    parts: list[str] = field(default_factory=list)
    linked: int = 0
    strong: int = 0

    @cached_property
    def text(self) -> str:
        """What is read; line breaks are those that the page has set."""
        return "\n".join(" ".join(line.split()) for line in "".join(self.parts).split("\n")).strip()

    @cached_property
    def letters(self) -> int:
        """How many characters there are, white space left out."""
        return sum(len("".join(part.split())) for part in self.parts)

    @property
    def link_share(self) -> float:
        """Which share of it is a link."""
        return self.linked / max(1, self.letters)

    @property
    def is_heading(self) -> bool:
        """Whether it is marked as a heading, or stands in bold type above what follows as one does."""
        if self.element.tag in _HEADINGS:
            return True
        bold = self.strong >= self.letters and self.element.tag in ("p", "div")
        return bold and len(self.text) <= _LONGEST_HEADING and not ends_sentence(self.text)

    @cached_property
    def is_prose(self) -> bool:
        """Whether it reads like a sentence of an article rather than like a label or a link."""
        return reads_on(self.text) and self.link_share < _MOST_LINKED

    def within(self, element: Any) -> bool:
        """Tell whether it stands in an element; in None nothing does."""
        inside = (self.element, *self.element.iterancestors())
        return element is not None and any(each is element for each in inside)


def reads_on(text: str) -> bool:
    """Tell whether a line reads like a sentence of an article."""
    return len(text) >= _SHORTEST_PROSE and ends_sentence(text)


def leaves(root: Any) -> list[Leaf]:
    """Divide a tree into its lowest blocks; cells of one row belong together.

    Args:
        root: Any element.

    Returns:
        Those with text, in order.
    """
    return [leaf for leaf in _Walk().over(root) if leaf.text]


class _Walk:
    """Goes through a tree of any depth."""

    def __init__(self) -> None:
        self._blocks: list[Any] = []
        self._links = self._bold = self._silent = 0
        self._leaf: Leaf | None = None

    def over(self, root: Any) -> Iterator[Leaf]:
        from lxml import etree  # type: ignore[import-untyped]  # noqa: PLC0415 - as in dom.py

        for event, element in etree.iterwalk(root, events=("start", "end")):
            border = element.tag in _BLOCKS
            if border and self._leaf is not None:
                yield self._leaf
                self._leaf = None
            self._turn(element, 1 if event == "start" else -1)
            if event == "start":
                self._take(_break_before(element.tag) + _plain(element.text))
            elif element is not root:
                self._take(_plain(element.tail))
        if self._leaf is not None:
            yield self._leaf

    def _turn(self, element: Any, step: int) -> None:
        self._links += step * (element.tag == "a")
        self._bold += step * (element.tag in _STRONG)
        self._silent += step * (element.tag in _SILENT)
        if element.tag in _BLOCKS:
            if step > 0:
                self._blocks.append(element)
            else:
                self._blocks.pop()

    def _take(self, text: str) -> None:
        if not text or self._silent or not self._blocks:
            return
        if self._leaf is None:
            self._leaf = Leaf(self._blocks[-1])
        letters = len("".join(text.split()))
        self._leaf.parts.append(text)
        self._leaf.linked += letters * (self._links > 0)
        self._leaf.strong += letters * (self._bold > 0)


def _plain(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "")


def _break_before(tag: object) -> str:
    return "\n" if tag == "br" else " " if tag in _CELLS else ""
