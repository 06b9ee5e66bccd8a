"""What is told of a quote behind its source: when it came, how fresh, days, whose words, whom it cites."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from bot.locales import Words
from index.answer import Quote
from index.told import Aspect, Kind, Meant, Part

MAX_CITED = 4
MAX_SPEAKERS = 4
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
        _as_of(quote.as_of, words),
        _dated(quote.days, words),
        _voiced(quote, words, clean),
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


def _as_of(date: str, words: Words) -> str:
    """Say until when what is known of the outlet is whole."""
    return words.as_of.format(date=words.day(datetime.fromisoformat(date).date())) if date else ""


def differing(printed: Sequence[str], aspect: Aspect, words: Words, clean: Clean) -> str:
    """Say in which figures, days or names quotes differ; empty where they do not.

    Args:
        printed: As printed; what all figures count, or the month of all days, is said only once.
        aspect: Which of these.
        words: The language.
        clean: As for `asides`.
    """
    if not printed:
        return ""
    # Two of one family are two names.
    counted = {one.partition(" ")[2] for one in printed} if aspect is not Aspect.NAMES else set()
    unit = counted.pop() if len(counted) == 1 else ""
    named = " · ".join(clean(one.removesuffix(f" {unit}")) for one in printed)
    return words.differing[aspect].format(said=f"{named} {clean(unit)}".rstrip())


def _dated(days: Sequence[Meant], words: Words) -> str:
    """Say which days a quote means by "am Mittwoch"."""
    named = [f"{words.quoted.format(text=one.words)}: {words.day(one.day)}" for one in days[:MAX_DAYS]]
    return f" ({'; '.join(named)})" if named else ""


def _voiced(quote: Quote, words: Words, clean: Clean) -> str:
    """Say whose words a quote holds, where they are not the paper's."""
    voice = quote.voice
    whole = () if voice.kind is Kind.PAPER else (Part(voice.kind, voice.speaker),)
    speakers: dict[Kind, list[str]] = {}
    for part in voice.parts or whole:
        speakers.setdefault(part.kind, []).append(part.speaker)
    if voice.kind is Kind.PAPER and quote.cites and not any(speakers.get(Kind.REPORTED, ())):
        # What it has from an outlet is told by that outlet's name.
        speakers.pop(Kind.REPORTED, None)
    wordings = _PARTLY if voice.kind is Kind.PAPER else _MOSTLY
    return "".join(_spoken(wordings[kind](words), names, words, clean) for kind, names in speakers.items())


# What says that somebody speaks whose name is known, or is not.
_Wordings = Callable[[Words], tuple[str, str]]
_MOSTLY: dict[Kind, _Wordings] = {
    Kind.DIRECT: lambda words: (words.quoting, words.direct_speech),
    Kind.REPORTED: lambda words: (words.reporting, words.reported_speech),
}
_PARTLY: dict[Kind, _Wordings] = {
    Kind.DIRECT: lambda words: (words.partly_quoting, words.partly_direct_speech),
    Kind.REPORTED: lambda words: (words.partly_reporting, words.partly_reported_speech),
}


def _spoken(wordings: tuple[str, str], speakers: Sequence[str], words: Words, clean: Clean) -> str:
    named, unnamed = wordings
    names = [name for name in speakers if name][:MAX_SPEAKERS]
    return named.format(speaker=_listed(names, words, clean)) if names else unnamed


def _citing(outlets: Sequence[str], words: Words, clean: Clean) -> str:
    return words.citing.format(outlets=_listed(outlets[:MAX_CITED], words, clean)) if outlets else ""


def _listed(names: Sequence[str], words: Words, clean: Clean) -> str:
    *others, last = map(clean, names)
    return words.conjunction.join([", ".join(others), last]) if others else last


def _by(agencies: Sequence[str], words: Words) -> str:
    return words.agency.format(agencies=", ".join(agencies)) if agencies else ""
