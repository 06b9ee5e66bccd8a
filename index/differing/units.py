"""What figures count: measures in one scale each, and things; pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

CURRENCIES = frozenset({"euro", "dollar", "pound", "franc", "taler"})
SHARE, LENGTH, AREA, MASS, TIME = "percent", "metre", "square metre", "kilogram", "day"
TEMPERATURE, SPEED, STRENGTH, NOTHING = "degree", "km/h", "magnitude", ""
# Measure → printed name → how much of the measure it is.
_MEASURES: dict[str, dict[str, float]] = {
    "euro": dict.fromkeys(["€", "euro", "euros"], 1.0),
    "dollar": dict.fromkeys(["$", "dollar", "dollars", "us-dollar", "us-dollars"], 1.0),
    "pound": dict.fromkeys(["£", "pound", "pounds", "pfund"], 1.0),
    "franc": dict.fromkeys(["franken", "francs"], 1.0),
    "taler": {"taler": 1.0, "talern": 1.0},
    SHARE: dict.fromkeys(("%", "prozent", "percent", "per cent"), 1.0),
    LENGTH: {
        **dict.fromkeys(["zentimeter", "zentimetern", "centimetres", "centimeters"], 0.01),
        **dict.fromkeys(["m", "meter", "metern", "metres", "meters", "metre"], 1.0),
        **dict.fromkeys(["feet", "foot"], 0.3048),
        **dict.fromkeys(["km", "kilometer", "kilometern", "kilometre", "kilometres", "kilometers"], 1000.0),
        **dict.fromkeys(["mile", "miles", "meilen"], 1609.3),
    },
    AREA: {
        **dict.fromkeys(["m²", "quadratmeter", "quadratmetern"], 1.0),
        **dict.fromkeys(["hektar", "hectares", "hectare"], 10_000.0),
        **dict.fromkeys(["acres", "acre"], 4046.9),
        **dict.fromkeys(["km²", "quadratkilometer", "quadratkilometern"], 1e6),
    },
    MASS: {
        **dict.fromkeys(["gramm", "grams"], 0.001),
        **dict.fromkeys(["kilo", "kilos", "kilogramm", "kilograms"], 1.0),
        **dict.fromkeys(["tonne", "tonnen", "tonnes", "tons"], 1000.0),
    },
    TIME: {
        **dict.fromkeys(["minute", "minuten", "minutes"], 1 / 1440),
        **dict.fromkeys(["stunde", "stunden", "hours", "hour"], 1 / 24),
        **dict.fromkeys(["tag", "tage", "tagen", "days", "day"], 1.0),
        **dict.fromkeys(["woche", "wochen", "weeks", "week"], 7.0),
        **dict.fromkeys(["monat", "monate", "monaten", "months", "month"], 365 / 12),
        **dict.fromkeys(["jahr", "jahre", "jahren", "years", "year"], 365.0),
    },
    TEMPERATURE: dict.fromkeys(["grad", "degrees"], 1.0),
    SPEED: {"km/h": 1.0, "stundenkilometer": 1.0, "stundenkilometern": 1.0, "mph": 1.609},
}


@dataclass(frozen=True, slots=True)
class Unit:
    """What a figure counts.

    Attributes:
        name: A measure, or the word for the thing, lower-cased; NOTHING where there is none.
        factor: How much of the measure one of it is.
        changes: Whether the figure says by how much something changed.
        each: For one of what it is: "year", "haushalt"; empty where it is for all.
    """

    name: str
    factor: float = 1.0
    changes: bool = False
    each: str = ""

    @property
    def sort(self) -> Unit:
        """What two figures must have in common to be compared."""
        return replace(self, factor=1.0)


_UNITS = {
    printed: Unit(measure, factor)
    for measure, names in _MEASURES.items()
    for printed, factor in names.items()
}
MEASURES = frozenset(_MEASURES) | {STRENGTH}
# Behind an English number these are no thing that it counts.
_BEHIND = (
    "and are been but did does for from had has have his her its may more most nor not per she than that "
    "the their them then they this those was were which who will with would could should can after before "
    "when while where into over under also now out less fewer last next"
)
_NO_THING = frozenset(_BEHIND.split())


def unit(name: str) -> Unit:
    """Return what a word behind a number means."""
    key = name.lower().removeprefix("u.s. ").replace("\u00a0", " ")
    return _UNITS.get(key, Unit(key))


def counted(name: str, language: str) -> bool:
    """Tell whether a word behind a number is what it counts: in German it has a capital."""
    if name.lower().removeprefix("u.s. ") in _UNITS:
        return True
    small = name[:1].islower()
    return bool(name) and not (small and language == "de") and name.lower() not in _NO_THING
