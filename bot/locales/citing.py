"""What Beleg says of quotes that are cited, as a type that every language fills."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CiteWords:
    """How articles are cited, and what the buttons for that are called. Braces hold what is filled in.

    Attributes:
        button: Below an answer.
        which: A button that chooses among the quotes of a page.
        quote: A button that copies a quote with its source.
        source: A button that copies a citation.
        citation: The newsroom's form of one.
        by, where: Parts of it, where they are known.
        undated: In place of a date.
    """

    button: str
    which: str
    quote: str
    source: str
    citation: str
    by: str
    where: str
    undated: str
