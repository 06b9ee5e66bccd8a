"""Whether a sentence opens with a word that means something named before it: "Er", "Dabei", "This"; pure.

German and English; in other languages no sentence does.
"""

from __future__ import annotations

import re

# Pronouns, and adverbs that stand for "with that", "there", "then".
_GERMAN = (
    "Er Sie Ihm Ihn Ihr Ihre Ihren Ihrem Ihrer Sein Seine Seinen Seinem Seiner Dies Diese Dieser Dieses "
    "Diesen Diesem Jene Jener Jenes Dessen Deren Beide Letztere Letzterer Dabei Dadurch Dafür Dagegen Damit "
    "Danach Daran Darauf Daraufhin Daraus Darin Darüber Darum Davon Davor Dazu Dort Dorthin Deshalb "
    "Deswegen Daher Dann"
)
_ENGLISH = "He She They Him His Her Hers Their Theirs Its This That These Those Both Such Then Therefore Thus"
# What may stand before it and names nothing either: "Doch er", "Später sagte sie", "But he".
_LEADING = (
    r"(?:(?:Doch|Aber|Und|Denn|Auch|Nun|Jetzt|Später|Zuvor|Trotzdem|Dennoch|Zudem|Außerdem|Allerdings) "
    r"(?:[a-zäöüß]+ )?|(?:But|And|So|Yet|Later|Now|Still|Instead|However|Also),? )"
)
_LOWER = "|".join(word.lower() for word in f"{_GERMAN} {_ENGLISH}".split())
# "Es gibt", "Das war die" and "This was a" mean nothing before them.
_NOTHING = r"(?:gibt|gab|(?:war|ist|sind|waren) (?:ein|der|die|das|kein))\b"
_THERE = r"(?:is|are|was|were|has been) (?:an?|no|the|some|one|clear|unclear|not clear|late|raining)\b"
# "Das neue Boot" and "Das in Tarn gebaute Boot" name what they mean; "Das sagte Holm" does not.
_FINITE = r"(?:habe|werde|wurde|würde|könne|müsse|solle|wolle|dürfe|gehe|bleibe|zeige|mache|heiße)\b"
# Other words in -te are verbs.
_IN_TE = r"alte|zweite|dritte|letzte|gesamte|geplante|meiste|größte|[a-zäöüß]*(?:ch|g|e|lt|n|r)ste"
_ADJECTIVE = rf"(?!{_FINITE})(?:{_IN_TE}|[a-zäöüß]*[a-su-zäöüß]e)"
_BEHIND = r"(?:in|im|am|an|auf|aus|bei|für|nach|seit|von|vom|rund|etwa|fast|knapp)"
_NOUN = rf"(?:(?:{_ADJECTIVE} )+[A-ZÄÖÜ]|{_BEHIND} )"
# "Diese Woche" and "This week" are those of the day of print.
_TIMES = (
    "Woche Monat Jahr Tage Sommer Herbst Winter Frühjahr Wochenende "
    "days week weekend month year morning afternoon evening summer autumn fall winter spring"
)
_TIME = rf"(?:Diese[mnrs]?|This|These) (?:{'|'.join(_TIMES.split())})\b"
_OPENS = {
    "de": re.compile(
        rf"(?!{_TIME}|(?:Es|Das|Dies) {_NOTHING}|Das {_NOUN})"
        rf"(?:{'|'.join(_GERMAN.split())}|(?:Es|Das)(?= [a-zäöüß])|{_LEADING}(?:{_LOWER}))\b"
    ),
    # "Then-Mayor" is no adverb.
    "en": re.compile(
        rf"(?!{_TIME}|(?:It|This|That|These|Those) {_THERE})"
        rf"(?:{'|'.join(_ENGLISH.split())}|It|{_LEADING}(?:{_LOWER}))\b(?!-)"
    ),
}
_NEVER = re.compile(r"(?!)")


def opens(text: str, language: str) -> bool:
    """Tell whether a sentence needs the one before it to be understood.

    Args:
        text: The sentence.
        language: Its ISO 639-1 code.
    """
    return _OPENS.get(language, _NEVER).match(text.lstrip("„“\"'»«‚‘ ")) is not None
