"""How much of something a sentence gives, between which bounds; pure."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest

from corpus.article import Span
from index.differing.clauses import clause_of, is_earlier, is_wished, sentence_of
from index.differing.figures import NUMBER, TIMES, Figure, figures, number, zeros
from index.differing.units import LENGTH, NOTHING, STRENGTH, Unit

# Of a figure that is rounded, or said to be "rund", this share may be missing.
_ROUNDED = 0.1
_NEAR = 80
# So many times as much is said of another thing: of a ticket, not of the festival.
_TIMES_AS_MUCH = 3
_LOW = (
    rf"(?P<first>[$€£]?\s?(?P<low>{NUMBER})(?:\s(?P<times>{TIMES}))?(?:\s?[%€$£]|\s[^\W\d_]{{3,}})?"
    r"\s?(?:bis(?:\szu)?|und|to|and|[-–])\s?)"
)
_RANGE = re.compile(rf"(?:(?P<between>zwischen|between)\s|(?:von|from)\s)?(?<![\w.,:]){_LOW}$", re.IGNORECASE)
_OF = re.compile(rf"(?<![\w.,:])(?P<count>{NUMBER})\s(?:of|out\sof|von|der)\s(?:the\s|insgesamt\s)?$")
_HEDGE = r"\s(?:(?:rund|etwa|knapp|about|around|nearly|almost|exactly|genau)\s)?$"
_AT_LEAST = re.compile(
    rf"\b(?:mehr\sals|über|mindestens|wenigstens|more\sthan|over|at\sleast|above){_HEDGE}", re.IGNORECASE
)
_AT_MOST = re.compile(
    rf"\b(?:bis\szu|höchstens|maximal|weniger\sals|unter|up\sto|at\smost|(?:less|fewer)\sthan|under){_HEDGE}",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"\b(?:rund|etwa|ungefähr|circa|ca\.|gut|knapp|fast|nahezu|beinahe|about|around|roughly|nearly|almost|some"
    r"|approximately|estimated)\s$",
    re.IGNORECASE,
)
_OR_MORE = re.compile(r"\s(?:oder|or|und|and)\s(?:mehr|more)\b", re.IGNORECASE)
# By how much, not how much.
_BY = re.compile(
    r"(?<!\bgeht\s)(?<!\bging\s)(?<!\w)(?:um|by)\s(?:rund |etwa |fast |about |around |nearly )?$",
    re.IGNORECASE,
)
_MORE = re.compile(r"\s(?:mehr|weniger|höher|niedriger|more|less|fewer|higher|lower)\b", re.IGNORECASE)
# For one of what a figure is: a year, a household. "Im Jahr 2024" is none.
_EACH = re.compile(
    r"\s(?:pro|je|per|im|in\sder|am|an?|every)\s(?P<one>(?:Jahr|Monat|Woche|Stunde|Tag|year|month|week|day|hour|person"
    r"|head|household|ticket|piece)\b(?!\s\d)|(?<=(?:pro|per)\s)\w+|(?<=je\s)\w+)"
    r"|\s(?P<always>jährlich|monatlich|täglich|annually|monthly|daily|each)\b",
    re.IGNORECASE,
)
_YEARLY = {"jahr": "year", "jährlich": "year", "annually": "year", "monat": "month", "monatlich": "month"}
_YEARLY |= {"monthly": "month", "tag": "day", "täglich": "day", "daily": "day", "woche": "week"}
_STRENGTH = re.compile(r"\b(?:Stärke|Magnitude|magnitude)\b[^.;]{0,60}$")
# "85 Meter hoch", "eine Höhe von 85 Metern": which side of the thing is measured.
_SIDES = {
    "height": r"hoch|hohe\w*|höhe|höchste\w*|high|highest|tall|tallest|height",
    "length": r"lang\w*|läng\w+|long|longest|length",
    "width": r"breit\w*|wide|widest|width",
    "depth": r"tief\w*|deep|deepest|depth",
    "age": r"alt|alte\w*|alter|old|aged?",
}
_SIDE = {side: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for side, words in _SIDES.items()}
_MEASURES = re.compile(
    r"\b(?:misst|maß|umfasst|erstreckt|measur\w+|stretch\w+|spans?|spanned)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Amount:
    """How much a sentence gives of something.

    Attributes:
        printed: As it prints it.
        span: Where it stands in the text.
        unit: Of what.
        low, high: Between which bounds, in the unit's measure.
        grain: How far from it another figure may be that is the same.
    """

    printed: str
    span: Span
    unit: Unit
    low: float
    high: float
    grain: float = 0.0

    @property
    def sort(self) -> Unit:
        """What two of them must have in common to be compared."""
        return self.unit.sort

    def agrees(self, other: object) -> bool:
        """Tell whether both may be true of the same thing."""
        return isinstance(other, Amount) and not _apart(self, other)

    def is_far_from(self, other: Amount) -> bool:
        """Tell whether one is so much more than the other that it must be of something else."""
        (_, least), (most, _) = sorted(((self.low, self.high), (other.low, other.high)))
        return most > _TIMES_AS_MUCH * least


def amounts(text: str, language: str) -> Iterator[Amount]:
    """Find how much a text gives, of whatever it is.

    Left out are figures that only say what was said before, and what somebody asks for.

    Args:
        text: A quote.
        language: ISO 639-1 code.

    Yields:
        In its order; of "zwischen 100 und 120 Euro" one.
    """
    found = [_amount(text, figure, language) for figure in figures(text, language)]
    for one, following in zip_longest(found, found[1:]):
        is_low = following is not None and following.span.start <= one.span.start
        if not (is_low or is_earlier(text, one.span) or is_wished(text, one.span)):
            yield one


def sides(text: str) -> frozenset[str]:
    """Tell of which sides of a thing a question or a clause speaks: its height, its length."""
    return frozenset(side for side, words in _SIDE.items() if words.search(text))


def is_side(text: str, language: str, amount: Amount, asked: frozenset[str]) -> bool:
    """Tell whether an amount may be of the side that is asked for.

    Args:
        text: In which it stands.
        language: ISO 639-1 code of the text.
        amount: Years must be said to be an age, and metres a height, or what the thing measures.
        asked: As `sides` tells.
    """
    there = sides(clause_of(text, amount.span).of(text))
    if "age" in asked:
        return "age" in there
    if amount.unit.name != LENGTH or not asked:
        return True
    sentence = sentence_of(text, language, amount.span).of(text)
    return not asked.isdisjoint(there or sides(sentence)) or (
        not there and _MEASURES.search(sentence) is not None
    )


def _amount(text: str, figure: Figure, language: str) -> Amount:
    before, after = _before(text, figure.span), text[figure.span.stop :]
    unit = figure.unit
    if unit.name == NOTHING and _STRENGTH.search(before):
        unit = Unit(STRENGTH)
    changes = _BY.search(before) is not None or _MORE.match(after) is not None
    unit = replace(unit, changes=changes, each=_each(after))
    plain = Amount(figure.printed, figure.span, unit, figure.value, figure.value, _grain(figure))
    # An "und" in "zwischen 100 und 120" begins no clause.
    nearby = text[max(0, figure.span.start - _NEAR) : figure.span.start]
    return (
        _ranged(text, plain, nearby, language)
        or _out_of(text, plain, nearby, language)
        or _bounded(text, plain, nearby, after)
    )


def _each(after: str) -> str:
    match = _EACH.match(after)
    one = (match["one"] or match["always"]).lower() if match else ""
    return _YEARLY.get(one, one)


def _before(text: str, span: Span) -> str:
    return text[clause_of(text, span).start : span.start]


def _grain(figure: Figure) -> float:
    """A figure that is a round one may be rounded."""
    return min(figure.place / 2, _ROUNDED * figure.value)


def _apart(one: Amount, other: Amount) -> bool:
    """Tell whether two have no bounds in common, and none is the other one rounded."""
    gap = max(one.low - other.high, other.low - one.high)
    return gap > 0 and gap >= max(one.grain, other.grain)


def _ranged(text: str, plain: Amount, before: str, language: str) -> Amount | None:
    """Read "zwischen 100 und 120 Millionen Euro"; None where there is no such thing."""
    match = _RANGE.search(before)
    if match is None or (not match["between"] and re.search(r"\b(?:und|and)\s?$", match["first"])):
        return None
    low = number(match["low"], language) * zeros(match["times"], language) * plain.unit.factor
    while not match["times"] and low and low * 1000 <= plain.high:
        low *= 1000
    if low > plain.high:
        return None
    start = plain.span.start - (len(before) - match.start())
    span = Span(start, plain.span.stop)
    return replace(plain, printed=span.of(text), span=span, low=low, grain=0.0)


def _out_of(text: str, plain: Amount, before: str, language: str) -> Amount | None:
    """Read "41 of 120 seats", which says 41; None where there is no such thing."""
    match = _OF.search(before)
    if match is None:
        return None
    span = Span(plain.span.start - (len(before) - match.start()), plain.span.stop)
    value = number(match["count"], language) * plain.unit.factor
    return replace(plain, printed=span.of(text), span=span, low=value, high=value, grain=0.0)


def _bounded(text: str, plain: Amount, before: str, after: str) -> Amount:
    for words, low, high in ((_AT_LEAST, plain.low, math.inf), (_AT_MOST, 0.0, plain.high)):
        if bound := words.search(before):
            span = Span(plain.span.start - (len(before) - bound.start()), plain.span.stop)
            return replace(plain, printed=span.of(text), span=span, low=low, high=high, grain=0.0)
    if _OR_MORE.match(after):
        return replace(plain, high=math.inf, grain=0.0)
    return replace(plain, grain=_ROUNDED * plain.high) if _ABOUT.search(before) else plain
