"""Outlets whose names are common words, where the phrase around them leaves no doubt; pure.

"Laut Spiegel fehlen Lehrer" names an outlet; "laut Post steigt das Porto" and "laut Standard der Bahn" name
none.
"""

from __future__ import annotations

import re
from functools import cache

from corpus.article import Span
from index.outlets.names import KNOWN

_MALE = "Spiegel|SPIEGEL|Standard|STANDARD|Kurier|KURIER|Stern|stern|Focus|FOCUS"
# "Presse", "Post" and "Heute" are too often what they say.
_FEMALE = "Welt|WELT|Zeit|ZEIT|Bild|BILD|Krone"
_EITHER = rf"{_MALE}|{_FEMALE}|Profil"
_NOT_INSIDE = r"(?![\w-])"
# What follows a name, rather than a norm, a mirror or a star of something: no genitive, no other noun.
_GOES_ON = (
    rf"(?=\s*[.,;:)]|\s*$|\s(?:und|sowie)\s(?:{KNOWN}|{_EITHER}){_NOT_INSIDE}"
    r"|\s(?!(?:der|des|für|vo[nm]|und|oder|oben|unten|links|rechts|zu[rm]?|nach|über|aus|"
    r"im|in|zwischen|neben|vor)\b)[a-zäöüß])"
)
# Behind an article the name must be the whole of it.
_VERB_OR_END = (
    r"(?=\s*[.,;:)]|\s*$|\s(?:ist|sind|war|waren|ha[tb]\w*|soll\w*|will|wollen|kann|können|muss|müssen|darf|wird|"
    r"werden|wurden?|seien?|sei|[a-zäöüß]{2,}(?<!gestern)(?:t|te|ten))\b)"
)
_TIME = r"(?=\s*[.,;:)]|\s*$|\s(?:am|unter|zuvor|zuerst|online|dazu|heute|gestern|vorab)\b)"
_REPORTS = r"(?:berichtete?|schreibt|schrieb|meldete?)"
_TRANSMITTED = r"(?:Informationen|Recherchen|Berichts?|Berichten|Bericht im|Angaben)"
_PEOPLE = r"(?:\s(?:er|sie|der|die|[A-ZÄÖÜ][\w’-]+)){0,4}"
_WIE = rf"(?<!\w)(?:[Ww]ie|[Ss]o)\s(?:der\s(?P<d>{_MALE})|die\s(?P<e>{_FEMALE})){_NOT_INSIDE}"
_FROM = rf"(?:(?:des|vom|im|in|von)\s(?P<h>(?:{_MALE})s?)|(?:der|von)\s(?P<i>{_FEMALE})){_NOT_INSIDE}"
_HYPHENED = r"(?:Informationen|Recherchen|Berichts?|Meldung|Angaben|Interview|Gespräch)(?!\w)"
_WITH_HYPHEN = r"(?:[Nn]ach|[Ll]aut|[Ll]aut\seinem|[Ee]inem|[Dd]em|[Ii]m|Berufung\sauf(?:\seinen)?)"
_GERMAN = (
    rf"(?<!\w)[Ll]aut\s(?P<a>{_EITHER}){_NOT_INSIDE}{_GOES_ON}",
    rf"(?<!\w)[Ll]aut\s(?:dem\s(?P<b>{_MALE})|der\s(?P<c>{_FEMALE})){_NOT_INSIDE}{_VERB_OR_END}",
    rf"{_WIE}(?=(?:\s(?:am|unter|in|auf|zuerst|zuvor)\s[^.;]{{1,90}})?\s{_REPORTS}(?!\ssich)(?!\w))",
    rf"(?<!\w){_REPORTS}\s(?:der\s(?P<f>{_MALE})|die\s(?P<g>{_FEMALE})){_NOT_INSIDE}{_TIME}",
    rf"(?<!\w){_TRANSMITTED}\s{_FROM}{_GOES_ON}",
    rf"(?<!\w)Berufung\sauf\s(?:den\s(?P<j>{_MALE})|die\s(?P<k>{_FEMALE})){_NOT_INSIDE}{_GOES_ON}",
    rf"(?<!\w)sagte{_PEOPLE}\s(?:dem\s(?P<l>{_MALE})|der\s(?P<o>Krone)){_NOT_INSIDE}{_TIME}",
    rf"(?<!\w)(?:Gespräch|Interview)\smit\sdem\s(?P<m>{_MALE}){_NOT_INSIDE}{_GOES_ON}",
    rf"(?<!\w){_WITH_HYPHEN}\s(?P<n>{_EITHER}|{KNOWN})-{_HYPHENED}",
)
_PAPERS = "Times|Post|Mail|Sun|Star|Mirror|Observer|Herald|Globe|Journal|Tribune|Independent"
# No "Times Square", "Star of the show" or "Independent member".
_ALONE = (
    r"(?![\w’'-])(?=\s*[.,;:)”\"]|\s*$|\s(?:that|in\s(?:an?|its|the|[A-Z][a-z]+day)|on|earlier|last|this|he|she|it|"
    r"they|and\sthe\s[A-Z]|the|there|about|reported)\b)"
)
_FROM_WHOM = (
    r"(?:[Aa]ccording\sto|[Rr]eport\s(?:in|by)|[Tt]old|[Cc]iting|[Rr]eported\sby|(?:seen|obtained)\sby|"
    r"(?:[Ii]nterview|[Ss]peaking)\s(?:with|to))"
)
_REPORTED = r"(?:reported|reports|wrote|writes)(?=\s*[.,;]|\s*$|\s(?:that|on|in|earlier|last|this)\b)"
_ENGLISH = (
    rf"(?<!\w){_FROM_WHOM}\s[Tt]he\s(?P<a>{_PAPERS}){_ALONE}",
    rf"(?<!\w)[Tt]he\s(?P<b>{_PAPERS})\s(?:(?:first|also|later|had|has)\s)?{_REPORTED}",
    rf"(?<!\w)[Tt]he\s(?P<c>{_PAPERS})\squoted\s(?:him|her|them|[A-Z])",
)
_PHRASES = {"de": _GERMAN, "en": _ENGLISH}


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(phrase) for phrase in _PHRASES[language])


def bare_names(text: str, language: str) -> list[Span]:
    """Find names of outlets that are common words and stand without quotation marks.

    Args:
        text: One to three sentences.
        language: "de" or "en".

    Returns:
        Where they stand; each is reported from by the phrase in which it stands.
    """
    return [
        Span(*match.span(match.lastgroup or 0))
        for pattern in _patterns(language)
        for match in pattern.finditer(text)
    ]
