"""What a question asks for, and whether a sentence holds such a thing; pure.

German and English only: a question in another language asks for nothing in particular.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from enum import StrEnum
from functools import lru_cache


class Want(StrEnum):
    """What may be asked for, by the words of the question."""

    NUMBER = "number"
    DATE = "date"
    REASON = "reason"
    MEANING = "meaning"
    NEWS = "news"
    PERSON = "person"


# "Ist die NAME eine Bank?"; a German "was" is no English one.
_IS_A = (
    r"^(?:(?:ist|sind|war|waren|is|are|were) (?:der |die |das |the )?(?P<name>.+?) "
    r"(?:eine?|der|die|das|an?|the) |was (?P<past>.+?) a )"
)
_ASKS = {
    Want.NUMBER: re.compile(
        r"\b(?:wie ?viele?|wie (?:hoch|groß|lange?|weit|alt|teuer|oft|schwer|schnell)"
        r"|welche[nrs]? (?:anteil|prozentsatz|zahl|anzahl|betrag|summe|höhe|preis)"
        r"|how (?:many|much|old|long|far|high|tall|large|big|often|deep|fast|heavy)"
        r"|what (?:percentage|percent|number|amount|price|share))\b"
    ),
    Want.DATE: re.compile(
        r"\b(?:wann|(?:welche[mnrs]?) (?:jahr|datum|tag|monat|jahrhundert|jahrzehnt|uhrzeit)"
        r"|when|(?:what|which) (?:year|date|day|month|century|decade|time))\b"
    ),
    Want.REASON: re.compile(
        r"\b(?:warum|weshalb|wieso|weswegen|wodurch|aus welche[mn] gr[uü]nde?n?|was ist der grund|why"
        r"|what (?:caused|(?:is|was) the reason)|for what reason)\b"
    ),
    Want.MEANING: re.compile(
        r"^(?:was|wer|what|who) (?:ist|sind|war|waren|is|are|was|were|bedeutet|heißt) |^wofür steh(?:t|en) "
        r"|^was (?:versteht|bezeichnet) |^worum handelt |^was macht .+ beruflich\b"
        rf"|{_IS_A}|^what (?:does|do) .+ (?:stand for|mean)\b"
    ),
    Want.PERSON: re.compile(r"\b(?:wer|wem|wen|wessen|who|whom|whose)\b"),
    Want.NEWS: re.compile(
        r"\b(?:aktuell(?:e[mnrs]?)?|neues|neuigkeiten|derzeit|momentan|zuletzt|kürzlich|neulich|neueste[mnrs]?|jüngste[mnrs]?"
        r"|(?:diese|letzte|vergangene|vorige)[mnrs]? (?:woche|monat)|heute|gestern"
        r"|latest|news|recent(?:ly)?|newest|current(?:ly)?|now|soon|today|yesterday"
        r"|(?:this|last|next) (?:week|month))\b"
    ),
}
_NUMBERS = (
    "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dutzend hälfte "
    "hundert hunderte tausend tausende million millionen milliarde milliarden billion billionen "
    "two three four five six seven eight nine ten eleven twelve dozen dozens half hundred hundreds thousand "
    "thousands millions billions trillion trillions"
)
NUMBER_WORDS = frozenset(_NUMBERS.split())
_NUMBER = re.compile(rf"\d[\d.,]*|\b(?:{'|'.join(_NUMBERS.split())})\b")
_TIMES = (
    "januar jänner februar märz april mai juni juli august september oktober november dezember "
    "january february march may june july october december "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute "
    "monday tuesday wednesday thursday friday saturday sunday yesterday today "
    "jahrhundert jahrhunderts century centuries"
)
_DATE = re.compile(rf"\b(?:1\d\d\d|20\d\d|{'|'.join(_TIMES.split())})\b")
_REASON = re.compile(
    r"\b(?:weil|denn|wegen|aufgrund|gr[uü]nde?n?|deshalb|daher|deswegen|darum|ursachen?|auslöser|damit"
    r"|because|due to|since|reasons?|caus(?:e|es|ed|ing)|therefore|owing|so that|as a result)\b"
)


# A first name and a surname; no article or preposition that begins a sentence.
_SMALL = (
    "Der Die Das Den Dem Des Ein Eine Einen Einem Einer Im Am In An Auf Bei Mit Nach Von Vom Zu Zum Zur Für "
    "Als Und Auch Doch Aber Dass Wenn Wie Was Wer Seine Ihre Diese Dieser Dieses "
    "The A An In On At For From With By And But As If When While This That These His Her Their Its"
)
_FULL_NAME = re.compile(
    rf"\b(?!(?:{'|'.join(_SMALL.split())})\b)[A-ZÄÖÜ][\w’'-]+"
    r" (?:(?:von|van|de|der|del|di|da|du|la|le|zu|al|bin|[A-Z]\.) )*[A-ZÄÖÜ][\w’'-]+"
)


# As in `index.reading`.
_REMEMBERED = 30_000


def wants(question: str) -> frozenset[Want]:
    """Tell what a question asks for.

    Args:
        question: As asked.

    Returns:
        What its words say; nothing for most questions.
    """
    # The World Health Organization is not asked for.
    text = " ".join(question.replace("WHO", "").lower().split())
    return frozenset(want for want, asks in _ASKS.items() if asks.search(text))


def named(question: str, weights: Mapping[str, float]) -> str:
    """Tell which word of a question names the thing whose meaning is asked for.

    Args:
        question: As asked.
        weights: Its words, lower-cased → their weights.

    Returns:
        The rarest word of what stands before "ein", or of all; empty where there is none.
    """
    is_a = re.match(_IS_A, " ".join(question.lower().split()))
    before = [word for word in weights if is_a and word in (is_a["name"] or is_a["past"])]
    return max(before or weights, key=weights.__getitem__, default="")


def held(text: str, asked: Collection[Want], name: str, words: Collection[str]) -> frozenset[Want]:
    """Tell which of the things asked for a sentence holds.

    Args:
        text: The sentence.
        asked: What the question asks for.
        name: What `named` returns.
        words: All words of the question, lower-cased: to repeat its numbers is no answer.

    Returns:
        Those it holds.
    """
    return frozenset([want for want in asked if _holds(text, want, name, words)])


def _holds(text: str, want: Want, name: str, words: Collection[str]) -> bool:
    match want:
        case Want.MEANING:
            return bool(name) and _explains(text, name, words)
        case Want.PERSON:
            return any(_is_new(named, words) for named in _FULL_NAME.findall(text))
        case Want.NUMBER | Want.DATE | Want.REASON:
            return not all(map(words.__contains__, _stated(text, want)))
        case Want.NEWS:
            # Whether an article is news stands in its date.
            return False


@lru_cache(_REMEMBERED)
def _stated(text: str, want: Want) -> frozenset[str]:
    """Return the numbers, days or reasons that a sentence states, lower-cased."""
    lowered = text.lower()
    if want is Want.NUMBER:
        return frozenset([number.rstrip(".,") for number in _NUMBER.findall(lowered)])
    if want is Want.DATE:
        return frozenset(_DATE.findall(lowered))
    # Asking for one with the same word makes it no less of a reason.
    return frozenset([""] if _REASON.search(lowered) else [])


def _is_new(name: str, words: Collection[str]) -> bool:
    return not all(word.lower() in words for word in re.findall(r"\w+", name))


def _explains(text: str, name: str, words: Collection[str]) -> bool:
    """Tell whether a sentence says what a name is: "(NAME)", "Pharmakonzern NAME", "NAME ist ein"."""
    for found in re.finditer(rf"\b{re.escape(name)}\b", text, re.IGNORECASE):
        before, after = text[: found.start()], text[found.end() :]
        if before.endswith("(") and after.startswith(")"):
            return True
        noun = re.search(r"\b([A-ZÄÖÜ][\w-]{4,}) [„“\"'»]?$", before)
        if noun and noun[1].lower() not in words:
            return True
        if re.match(
            r"\w*(?:,| (?:ist|sind|war|waren|is|are|was|were)) (?:eine?|die|der|das|the|an?) ", after
        ):
            return True
    return False
