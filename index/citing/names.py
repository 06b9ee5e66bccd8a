"""Who wrote an article, taken apart from the line in which it is printed."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Outlets, readers and people put several names in a row in these ways.
_BETWEEN = re.compile(r"\s*[,;/|·]\s*(?:und\b|and\b)?\s*|\s+(?:und|and|&|\+)\s+")
_WORD = r"[^\W\d_a-z][\w.’'-]*"
_PARTICLE = r"(?:von|van|vom|zu|zum|zur|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|af|av)"
# "Von der Leyen" is a name; of two words it is no person.
_BY = re.compile(rf"(?:von|by|text)\b:? (?!{_PARTICLE} )", re.IGNORECASE)
_PERSON = re.compile(
    rf"(?!Von\b)(?P<given>{_WORD}(?: {_WORD}){{0,2}}) (?P<family>(?:{_PARTICLE} ){{0,2}}{_WORD})"
)
# Behind a name these say what somebody is, not who else wrote.
_OFFICE = re.compile(
    r"\b(?:editors?|reporters?|correspondents?|writers?|staff|desk|news|press|agency|team|redaktion|agentur|zeitung"
    r"|presse|nachrichten|\w*redakteur(?:in)?|\w*korrespondent(?:in)?|chef\w*|\w*leiter(?:in)?|ressort\w*)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Name:
    """One author.

    Attributes:
        family: With its particle ("von Weiß"), or a whole name that is no person's, such as an agency.
        given: Empty for what is no person.
    """

    family: str
    given: str = ""


def byline(printed: str) -> str:
    """Return who wrote an article without the word before it: "Anna Weiß" of "Von Anna Weiß".

    Args:
        printed: As printed, on one line; empty where nobody is named.
    """
    line = " ".join(printed.split())
    return _BY.sub("", line, count=1) if _BY.match(line) else line


def authors(printed: str, outlet: str = "") -> tuple[Name, ...]:
    """Take apart who wrote an article; what is not plainly a row of persons stays one name.

    Args:
        printed: As printed, on one line; empty where nobody is named.
        outlet: Its outlet, which is no person although its name may look like one; empty if unknown.
    """
    line = byline(printed)
    if not line:
        return ()
    if line.casefold() == outlet.casefold():
        return (Name(line),)
    found = [_person(part) for part in _BETWEEN.split(line) if part]
    persons = [one for one in found if one]
    return tuple(persons) if persons and len(persons) == len(found) else (Name(line),)


def _person(text: str) -> Name | None:
    match = _PERSON.fullmatch(text)
    if match is None or _OFFICE.search(text):
        return None
    return Name(match["family"], match["given"])
