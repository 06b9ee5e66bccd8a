"""The clause and the sentence in which something is said, and what makes it another thing; pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from corpus.article import Span
from corpus.dates import MONTHS
from corpus.text import sentences
from index.times import ANY_DAY, SEASONS, any_of, points

# A comma between digits is none, and "Dr." ends nothing.
_ENDS = re.compile(
    r"[,;:–—](?=\s)|(?<=[a-zäöüß%€\d]{3})(?<!Prof)[.!?](?=\s)"
    r"|\b(?:und|aber|während|sondern|doch|dass|weil|and|but|while|that)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<![\w.,-])(?:1[5-9]|20)\d\d(?![\w%-]|[.,]\d)")
# "May" and "may", "Mär" and "mar": abbreviations are left out, and a month has a capital.
_SHORT = {"mai", "may"}
_MONTH = re.compile(rf"\b(?:{any_of(name.title() for name in MONTHS if len(name) > 3 or name in _SHORT)})\b")
_GAP = (
    r"(?:\s(?:de[rmns]|die|das|am|im|in|wie|rund|etwa|zuvor|bisher|bislang|zunächst|ursprünglich|geplant\w*"
    r"|the|on|an?|of|about|planned))*\s$"
)
# What stands behind these was said before, or is denied.
_EARLIER = re.compile(
    rf"(?<!\w)(?:statt|anstatt|nach|gegenüber|bisher|bislang|ursprünglich|zuvor|früher|nicht|kein\w*"
    rf"|instead\sof|rather\sthan|(?:up|down)\sfrom|previously|originally|compared\s(?:with|to)|not){_GAP}",
    re.IGNORECASE,
)
_FORMERLY = re.compile(
    r"\b(?:(?:vergangene|letzte|vorige)[nrs]? (?:monat|woche|jahr)|last (?:week|month)"
    r"|vorjahr\w*|vor einem jahr|im jahr zuvor|damals|einst|ursprünglich\w*|zunächst"
    r"|last year|a year (?:ago|earlier|before)|previously|formerly|originally|at first|initially"
    r"|bis (?:zum )?(?:mittag|nachmittag)|by (?:noon|midday)|so far)\b",
    re.IGNORECASE,
)
_ORDINALS = {
    "erste": 1,
    "first": 1,
    "zweite": 2,
    "second": 2,
    "dritte": 3,
    "third": 3,
    "vierte": 4,
    "fourth": 4,
}
_STAGE = re.compile(
    rf"\b(?:im|in)\s(?P<season>{any_of(SEASONS)}|winter)\b|\b(?P<ordinal>{any_of(_ORDINALS)})[nrsm]?\s(?:runde|wahlgang|quartal|halbjahr|hälfte|phase|abschnitt|etappe|teil"
    r"|round|quarter|half|phase|stage|section|part|leg)\b",
    re.IGNORECASE,
)
# What somebody asks for is not so.
_WISHED = re.compile(
    r"^(?!.*\b(?:tote|todesopfer|menschenleben|opfer)\b).*\b(?:forder\w*|gefordert\w*|verlang\w*|wünsch\w*"
    r"|schlägt\b.*\bvor|schlug\b.*\bvor|vorgeschlagen\w*"
    r"|demand\w*|propos\w*|call(?:s|ed|ing)? for|urg(?:e|es|ed|ing))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Times:
    """Which time a sentence speaks of.

    Attributes:
        years: Those it names.
        months: Those it names, by their number.
        days: Days of a month that it names, as month and day.
        stages: Which rounds, quarters, parts of something or seasons it names.
    """

    years: frozenset[str] = frozenset()
    months: frozenset[int] = frozenset()
    days: frozenset[tuple[int, int]] = frozenset()
    stages: frozenset[str] = frozenset()

    def excludes(self, other: Times) -> bool:
        """Tell whether both name years, months or days, and none that is the same, or one names a stage."""
        pairs = ((self.years, other.years), (self.months, other.months), (self.days, other.days))
        return self.stages != other.stages or any(one and two and one.isdisjoint(two) for one, two in pairs)


def sentence_of(text: str, language: str, span: Span) -> Span:
    """Return the sentence in which something stands."""
    whole = Span(0, len(text))
    return next((one for one in sentences(text, language) if one.start <= span.start < one.stop), whole)


def clause_of(text: str, span: Span) -> Span:
    """Return the clause in which something stands."""
    ends = [match.span() for match in _ENDS.finditer(text)]
    start = max((stop for _, stop in ends if stop <= span.start), default=0)
    return Span(start, min((begin for begin, _ in ends if begin >= span.stop), default=len(text)))


def is_earlier(text: str, span: Span) -> bool:
    """Tell whether something is only named as what was said before, or is denied: "statt 126 Euro"."""
    clause = clause_of(text, span)
    before = text[clause.start : span.start]
    return _EARLIER.search(f" {before}") is not None or _FORMERLY.search(clause.of(text)) is not None


def is_wished(text: str, span: Span) -> bool:
    """Tell whether something is only what somebody asks for."""
    return _WISHED.search(clause_of(text, span).of(text)) is not None


def times(text: str) -> Times:
    """Tell which time a sentence speaks of."""
    named = [point for point in points(text, ANY_DAY) if point.exact and "day" in point.match.re.groupindex]
    return Times(
        frozenset(_YEAR.findall(text)),
        frozenset(MONTHS[name.lower()] for name in _MONTH.findall(text)),
        frozenset((point.days.since.month, point.days.since.day) for point in named),
        frozenset(_stage(match) for match in _STAGE.finditer(text)),
    )


def _stage(match: re.Match[str]) -> str:
    return (match["season"] or str(_ORDINALS[match["ordinal"].lower()])).lower()


def merged(named: Iterable[Times]) -> Times:
    """Return all times that some sentences name."""
    all_of = list(named)
    return Times(
        frozenset().union(*(one.years for one in all_of)),
        frozenset().union(*(one.months for one in all_of)),
        frozenset().union(*(one.days for one in all_of)),
        frozenset().union(*(one.stages for one in all_of)),
    )
