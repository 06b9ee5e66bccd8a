"""How fresh what an answer rests on is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from index.answer import Answer


def dated(answer: Answer, stale: Mapping[str, str]) -> Answer:
    """Say of quotes until when what the archive has of their outlets is whole.

    Args:
        answer: The answer.
        stale: Outlet → until when, ISO 8601; those that are up to date are left out.

    Returns:
        The same answer with `Quote.as_of` set where it is known.
    """
    if not stale or not answer.quotes:
        return answer
    quotes, rest = (
        tuple(replace(quote, as_of=stale.get(quote.source, "")) for quote in part)
        for part in (answer.quotes, answer.rest)
    )
    return replace(answer, quotes=quotes, rest=rest)
