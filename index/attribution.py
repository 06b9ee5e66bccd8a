"""Which outlets a quoted passage itself names as where it has its information from; pure.

Rules of the surface, as in the first systems for reported speech (Pouliquen, Steinberger and Best,
2007): a reporting phrase beside a name that is known for an outlet's or looks like one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

# Outlets whose names do not show that they are outlets; general knowledge, not a list of sources.
KNOWN = (
    "AFP|AP|APA|dpa|dapd|KNA|epd|Reuters|Associated Press|Agence France-Presse|Xinhua|TASS|Interfax|Bloomberg|Kyodo|"
    "BBC|CNN|CNBC|ABC|CBS|NBC|MSNBC|PBS|NPR|Al Jazeera|Axios|Politico|ProPublica|Guardian|Economist|Newsweek|"
    "ORF|ARD|ZDF|SRF|WDR|NDR|MDR|RTL|SWR|RBB|rbb|Deutschlandfunk|Tagesschau|Phoenix|n-tv|NZZ|FAZ|taz|SZ|"
    "Spiegel|Stern|Focus|Bild|Bild am Sonntag|Welt|Welt am Sonntag|Zeit|Standard|Presse|Kurier|Falter|profil|"
    "Profil|Heute|Handelsblatt|Wirtschaftswoche|Capital|Tagesspiegel|Correctiv|Le Monde|Figaro|Libération|"
    "El País|Corriere della Sera|La Repubblica|Forbes|Fortune|Variety|Time|Telegraph|Sun|Independent|Globe and Mail"
)
# What the names of outlets usually end in or hold.
_KIND = (
    r"(?:[\w-]*(?:zeitung|blatt|anzeiger|kurier|nachrichten|rundschau|post|bote[ns]?|magazin|rundfunk|funk|welle|"
    r"presse|spiegel|echo|allgemeine[nr]?)|Zeitung|Post|Times|Journal|Herald|Tribune|Gazette|Chronicle|Courier|"
    r"Examiner|Observer|Mirror|Mail|News|Today|Review|Echo|Broadcasting|Radio|TV|Television|Agency|Press|Wire)"
)
_NAME = rf"(?:(?:[A-ZÄÖÜ][\w’'.-]*\s+){{0,3}}?(?:(?i:{_KIND})\b)(?:\s(?:am|of|und)\s[A-ZÄÖÜ]\w+)?|[WK][A-Z]{{2,3}}\b|(?:{KNOWN})\b)"
_QUOTED = r"[„“\"»«‚‘](?P<{0}>[A-ZÄÖÜ][^“”\"«»’‘]{{1,40}}?)\s?[“”\"«»’‘]"
_ARTICLE = r"(?:(?:der|die|das|des|dem|den|the|The|von|vom)\s+)?"
_KINDS_BEFORE = (
    r"(?:(?:US-|deutschen?\s|österreichischen?\s)?(?:Nachrichtenagentur|Agentur|Zeitung|Tageszeitung|Zeitschrift|"
    r"Sender|Fernsehsender|Radiosender|Magazin|Nachrichtenmagazin|Nachrichtenportal|Portal|Blatt|Wochenblatt|"
    r"news agency|newspaper|broadcaster|magazine|agency|weekly|daily)s?\s+)?"
)


def _outlet(group: str) -> str:
    return rf"{_ARTICLE}{_KINDS_BEFORE}(?:{_QUOTED.format(group + 'q')}|(?P<{group}>{_NAME}))"


_REPORTED = r"berichte(?:t|te|ten)|melde(?:t|te|ten)|schreibt|schrieb|erfuhr|enthüllte|reported|reports|wrote|writes|revealed"
_TOLD = r"sagte|erklärte|sagten|verriet|sagt|bestätigte|told|said|tells"
_PATTERNS = (
    rf"\b(?:[Ll]aut|[Nn]ach\s+(?:Informationen|Angaben|Recherchen|Berichten?)|[Uu]nter\s+Berufung\s+auf|"
    rf"[Bb]ericht(?:en|s|es)?(?:\s+(?:in|bei))?|[Gg]egenüber|[Ii]nterview\s+mit|[Gg]espräch\s+mit)\s+{_outlet('a')}",
    rf"\b(?:[Aa]ccording\s+to|[Cc]iting|[Rr]eported\s+by|[Rr]eports?\s+(?:by|in|from)|[Ii]nterview\s+with|"
    rf"[Qq]uoted\s+by|[Ss]een\s+by|[Oo]btained\s+by)\s+{_outlet('b')}",
    rf"\b(?:{_TOLD})\s+{_outlet('c')}",
    rf"\b[Ww]ie\s+{_outlet('d')}(?:\s+\w+){{0,3}}?\s+(?:{_REPORTED})",
    rf"{_outlet('e')}(?:\s+\w+){{0,2}}?\s+(?:{_REPORTED})\b",
    rf"\b(?:{_REPORTED})\s+{_outlet('f')}",
    rf"{_outlet('g')}\s+zufolge\b",
)


@lru_cache(maxsize=1)
def _compiled() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in _PATTERNS)


def cited(text: str, language: str) -> tuple[str, ...]:
    """Return the outlets that a passage names as its own sources.

    Args:
        text: One to three sentences.
        language: ISO 639-1 code of the article; other than German and English are not read.

    Returns:
        Names as printed, without article and quotation marks, in order, each once.
    """
    if language not in {"de", "en"}:
        return ()
    found = sorted(set(_names(text)))
    return tuple(dict.fromkeys(name for _, name in found))


def _names(text: str) -> Iterator[tuple[int, str]]:
    for pattern in _compiled():
        for match in pattern.finditer(text):
            for group, name in match.groupdict().items():
                if name:
                    yield match.start(group), name.strip()
