"""The words in which German and English speak of time, and what they look like together."""

from __future__ import annotations

from collections.abc import Iterable

from corpus.dates import MONTHS


def _numbered(words: Iterable[str], start: int) -> dict[str, int]:
    """Number groups of words that mean the same."""
    return {word: number for number, group in enumerate(words, start) for word in group.split()}


PARTS = _numbered(("anfang early beginning start", "mitte mid middle", "ende late end"), 0)
# The month in which each begins; winter lies in two years.
SEASONS = {"frühling": 3, "frühjahr": 3, "spring": 3, "sommer": 6, "summer": 6}
SEASONS |= {"herbst": 9, "autumn": 9, "fall": 9}
ORDINALS = _numbered(
    (
        "ersten erstes 1. first 1st 1",
        "zweiten zweites 2. second 2nd 2",
        "dritten drittes 3. third 3rd 3",
        "vierten viertes 4. fourth 4th 4",
    ),
    1,
)
NUMBERS = _numbered(
    (
        "zwei beiden two",
        "drei three",
        "vier four",
        "fünf five",
        "sechs six",
        "sieben seven",
        "acht eight",
        "neun nine",
        "zehn ten",
        "elf eleven",
        "zwölf twelve",
    ),
    2,
)
WEEKDAYS = _numbered(
    (
        "montag monday",
        "dienstag tuesday",
        "mittwoch wednesday",
        "donnerstag thursday",
        "freitag friday",
        "samstag sonnabend saturday",
        "sonntag sunday",
    ),
    0,
)


def any_of(words: Iterable[str]) -> str:
    """Return a pattern for any of these words, the longer ones first."""
    return "|".join(word.replace(".", r"\.") for word in sorted(words, key=len, reverse=True))


# What goes on is a number, an address or another date.
YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)(?![-/.,:]?\d|[-%])"
MONTH = rf"(?P<month>{any_of(MONTHS)})\b\.?"
# Without a number beside it no abbreviation is a month.
_SHORT = {"mai", "may", "märz", "juni", "juli", "june", "july"}
WHOLE_MONTH = rf"(?P<month>{any_of(name for name in MONTHS if len(name) > 4 or name in _SHORT)})"
OF_YEAR = rf"(?:,?\s(?:of\s|des\sJahres\s)?{YEAR})"
PART = rf"(?P<part>{any_of(PARTS)})"
SEASON = rf"(?P<season>{any_of(SEASONS)})"
ORDINAL = rf"(?P<number>{any_of(ORDINALS)})"
NUMBER = rf"(?P<number>\d\d?|{any_of(NUMBERS)})"
# "Vor einer Woche", "a week ago".
ONE = ["einem", "einer", "one", "a", "an"]
AGO = rf"(?P<number>\d\d?|{any_of([*NUMBERS, *ONE])})"
WEEKDAY = rf"(?P<weekday>{any_of(WEEKDAYS)})"
# "Montag, den" before a date says nothing that the date does not.
ON_WEEKDAY = rf"(?:(?:{any_of(WEEKDAYS)}),?\s(?:de[nm]\s|the\s)?)?"
PART_OF_DAY = (
    r"(?:\s?(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht|morning|afternoon|evening|night))?"
)
LAST = r"(?:letzte|vergangene|vorige)[nrms]?"
THIS = r"diese[nrms]?"
# "In the last days of the war" is a part of something else.
WHOLE = r"(?!\s(?:de[rs]|dieser|dieses|seine[rs]|ihre[rs]|vo[nmr]|nach|of|before)\b)"

_TH = r"(?:st|nd|rd|th)?"
GERMAN_DAY = r"(?:(?P<first>\d\d?)\.?\s?(?:und|bis(?:\szum)?|[-–])\s?)?(?P<day>\d\d?)\.\s?"
ENGLISH_DAY = rf"(?:(?P<first>\d\d?){_TH}\s?(?:and|to|until|[-–])\s?)?(?P<day>\d\d?){_TH}(?!\d)"
