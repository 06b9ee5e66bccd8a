"""An article that is a near-copy of another one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A near-copy, as it is named.

    Attributes:
        article: The article's id.
        title, source, published: As stored; empty where unknown.
        opening: Its first words, where it has no title; else empty.
        likeness: What share of the shorter one's words stands in the longer one in the same order, 0..1.
    """

    article: str
    title: str
    source: str
    published: str
    likeness: float
    opening: str = ""
