"""Yesterday, today and tomorrow in a quote, where they mean a day and no age; pure.

"Heute leben dort 900 Menschen" and "the mill still stands today" name no day, and "am Morgen" is a part of
one.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from index.times.clauses import happened, is_preterite

_PART = (
    r"(?:\s(?:früh|[MmVvNnAa](?:orgen|ormittag|ittag|achmittag|bend|acht)|morning|afternoon|evening|night))"
)
_END = r"(?![\w’'-])(?!\.\w)"
_AWAY = {"vorgestern": -2, "gestern": -1, "yesterday": -1, "morgen": 1, "tomorrow": 1, "übermorgen": 2}
_OF_TODAY = r"(?:[Ss]eit\sheute|[Aa]b\sheute|[Tt]his\s(?:morning|afternoon|evening)|[Tt]onight)"
_SOON = r"soll(?:en|te)?|wird|werden|will|wollen"
# What else "today" may mean stands beside another word than these.
_PAST_BESIDE = rf"(?P<verb>[a-zäöüß]+)\s(?P<adverb>heute|today)(?!{_PART})"
_DAYS = re.compile(
    rf"(?<![\w’'-])(?:(?P<sure>(?P<past>[Vv]orgestern|(?<!von\s)(?<![Ww]as\s)[Gg]estern"
    rf"|(?<!of\s)[Yy]esterday(?!\s(?:was|is)\b)){_PART}?"
    rf"|[Hh]eute{_PART}|{_OF_TODAY}|(?P<coming>(?<!auf\s)(?:[Üü]ber)?[Mm]orgen|[Tt]omorrow){_PART})"
    rf"|(?P<future>(?<!auf\s)(?<!von\s)(?<!heute\s)(?<!gestern\s)(?<!oder\s)morgen|[Üü]bermorgen"
    rf"|(?<!\w\s)Morgen(?=\s(?:{_SOON})\b)|(?<!of\s)(?<!gone\s)(?<!and\s)[Tt]omorrow)"
    rf"|{_PAST_BESIDE}(?!\s(?:noch|auch|vor|wie|als|as)\b)"
    rf"|(?<!\w\s)(?P<first>Heute)\s(?P<next>[a-zäöüß]+)(?![\w-])|(?<=[Ee]arlier\s)(?P<earlier>today)){_END}"
)
_ON_THE_DAY = frozenset({"hat", "haben", "has", "have"})


def near_days(text: str) -> list[re.Match[str]]:
    """Find words that may mean yesterday, today or tomorrow."""
    return list(_DAYS.finditer(text))


def near_span(match: re.Match[str]) -> tuple[int, int]:
    """Return where the words stand that name the day."""
    group = next((name for name in ("adverb", "first") if match[name]), 0)
    return match.span(group)


def near_day(match: re.Match[str], clause: str, published: date) -> date | None:
    """Return the day that is meant, where that is sure.

    Args:
        match: As found.
        clause: In which it stands.
        published: The day of publication.
    """
    if match["sure"] or match["earlier"]:
        word = match["past"] or match["coming"] or ""
        return published + timedelta(days=_AWAY.get(word.lower(), 0))
    if match["future"]:
        is_planned = happened(clause) is False
        return published + timedelta(days=_AWAY[match["future"].lower()]) if is_planned else None
    verb = match["verb"] or match["next"]
    beside = is_preterite(verb) or (verb in _ON_THE_DAY and match["first"] is None)
    return published if beside and happened(clause) else None
