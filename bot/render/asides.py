"""What is told of a quote behind its source: when it came, days, whose words, whom it cites, which agency."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from bot.locales import Words
from index.answer import Quote
from index.told import Kind, Meant, Voice

MAX_CITED = 4
MAX_DAYS = 4

Clean = Callable[[str], str]


def asides(quote: Quote, words: Words, clean: Clean) -> str:
    """Say what else is known of a quote; empty where that is nothing.

    Args:
        quote: The quote.
        words: The language.
        clean: Makes a foreign name fit to stand in a line.
    """
    named = [
        added_on(quote.published, quote.added, words),
        _dated(quote.days, words),
        _voiced(quote.voice, words, clean),
        _citing(quote.cites, words, clean),
        _by(quote.agencies, words),
    ]
    return "".join(named)


def added_on(published: str, added: str, words: Words) -> str:
    """Say when an article came in that does not say when it was published; empty where it does.

    Args:
        published: ISO 8601; empty where unknown.
        added: ISO 8601; empty where unknown.
        words: The language.
    """
    if published or not added:
        return ""
    return words.added_on.format(date=words.day(datetime.fromisoformat(added).date()))


def differing(figures: Sequence[str], words: Words, clean: Clean) -> str:
    """Say in which figures quotes differ, what all count only once; empty where they do not.

    Args:
        figures: As printed.
        words: The language.
        clean: As for `asides`.
    """
    if not figures:
        return ""
    counted = {figure.partition(" ")[2] for figure in figures}
    unit = counted.pop() if len(counted) == 1 else ""
    named = " · ".join(clean(figure.removesuffix(f" {unit}")) for figure in figures)
    return words.differing.format(figures=f"{named} {clean(unit)}".rstrip())


def _dated(days: Sequence[Meant], words: Words) -> str:
    """Say which days a quote means by "am Mittwoch"."""
    named = [f"{words.quoted.format(text=one.words)}: {words.day(one.day)}" for one in days[:MAX_DAYS]]
    return f" ({'; '.join(named)})" if named else ""


def _voiced(voice: Voice, words: Words, clean: Clean) -> str:
    """Say whose words a quote holds, where they are not the paper's."""
    if voice.kind is Kind.PAPER:
        return ""
    named, unnamed = {
        Kind.DIRECT: (words.quoting, words.direct_speech),
        Kind.REPORTED: (words.reporting, words.reported_speech),
    }[voice.kind]
    return named.format(speaker=clean(voice.speaker)) if voice.speaker else unnamed


def _citing(outlets: Sequence[str], words: Words, clean: Clean) -> str:
    if not outlets:
        return ""
    *others, last = map(clean, outlets[:MAX_CITED])
    return words.citing.format(outlets=words.conjunction.join([", ".join(others), last]) if others else last)


def _by(agencies: Sequence[str], words: Words) -> str:
    return words.agency.format(agencies=", ".join(agencies)) if agencies else ""
