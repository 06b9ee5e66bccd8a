"""Whether a question goes on from the one before it, and what it takes over from there; pure.

German and English, by the surface: how it opens, what it points to without naming it, what it leaves out.
A question that can be understood alone takes over nothing: a wrong word in a search costs more than a
missing one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from index.scope import Scope

# More would drown what is asked now.
MOST_WORDS = 12
_FEW = 3
_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
# How one goes on: "Und in Wien?", "What about the ferry?".
_GOES_ON = r"(?:und|aber|and|but|was ist mit|wie (?:ist|sieht) es (?:mit|bei|in)|what about|how about)"
_OPENING = re.compile(rf"\s*(?:{_GOES_ON}|also|so|ok(?:ay)?)\b", re.IGNORECASE)
_BY = r"in|im|am|bei|beim|für|zu|zum|zur|nach|aus|von|vom|mit|über|at|for|to|on|of|from|with|about"
# "Und in Wien?", "and the mayor?": a place or a thing instead of another, in few words.
_INSTEAD = re.compile(rf"\s*{_GOES_ON}\s+(?:(?P<by>{_BY})\s)?(?P<rest>[^?]{{1,60}})\??\s*", re.IGNORECASE)
# What stands for somebody or something named before it, in the question or in the one before.
_PERSONS = "er ihm ihn ihnen sie he him she hers they them it es there"
_OWNERS = "sein seine seinen seinem seiner ihre ihren ihrem ihrer his her their theirs its"
_ADVERBS = (
    "dort dorthin damals dazu darüber davon dabei dafür dagegen damit danach daran darauf daraus darum "
    "deshalb deswegen daher dadurch davor then those"
)
_PERSONAL, _OWNING = frozenset(_PERSONS.split()), frozenset(_OWNERS.split())
_POINTING = _PERSONAL | _OWNING | frozenset(_ADVERBS.split())
# "Gibt es Streit?", "Did it rain?", "Are there any?", "dafür, die Steuer zu senken" point to nothing before.
_EMPTY = re.compile(
    r"\b(?:gibt|gab|gäbe|geht|ging|heißt|kommt|kam) es\b|\bes\b[^?]*\b(?:geben|regne\w*|schnei\w*)|"
    r"\b(?:is|are|was|were|be|will) there\b|\bthere (?:is|are|was|were|be|will)\b|"
    r"\bit (?:rain|snow|true|possible|likely)\w*|\bda[a-zü]+(?=, (?:dass|ob|die|der|das|zu)\b)",
    re.IGNORECASE,
)
# Whoever is spoken to politely is no third person.
_POLITE = frozenset({"Sie", "Ihre", "Ihren", "Ihrem", "Ihrer"})
# These do so where no noun follows: "Wann war das?", "Why is that?", not "das Gesetz", "that law".
_BEHIND = (
    "so nicht schon noch passiert geschehen gewesen denn genau alles "
    "not again happen happened before after mean"
)
_ALONE = re.compile(
    rf"\b(?:das|dies|diese[rs]?|that|this)\b(?=\s*(?:[?.,!]|$)|\s(?:{'|'.join(_BEHIND.split())})\b)"
    r"|^(?:das|that|this)\b(?=\s(?:war|ist|is|was)\b)",
    re.IGNORECASE,
)
_THE = (
    "der die das den dem des ein eine einen einem einer eines zum zur im am beim vom ins ans kein keine "
    "dies diese dieser dieses diesen diesem sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer "
    "the a an this that these those his her their its"
)
_WHICH = "welche welcher welches welchen welchem viele alle"
_ARTICLES = frozenset(f"{_THE} {_WHICH}".split())
# Question words, auxiliaries and what else is small: the rest says what a question is about.
_LITTLE = (
    "wer wen wem wessen was wann wo woher wohin wie warum weshalb wieso welche welcher welches welchen "
    "welchem viel viele hoch lange oft genau noch auch nur denn eigentlich schon dann und oder aber nicht "
    "mit ohne in an auf aus bei von zu für über unter nach seit bis um durch gegen ist sind war waren "
    "wird werden wurde wurden hat haben hatte hatten kann können soll sollen will wollen muss müssen darf "
    "macht sagte sagten sagt gesagt es ich du wir man sich so sonst mehr passiert geschehen who whom "
    "whose what when where why how which much many long often exactly else more only also and or but not "
    "no with without at on of to from for about over under after since until by through against is are "
    "was were be been will would has have had do does did can could should must may say said says i you "
    "we one just tell me happened"
)
_SMALL = frozenset(_LITTLE.split()) | _ARTICLES | _POINTING


def carried(question: str, before: str, *, is_reply: bool = False) -> str:
    """Return what a question takes over from the one before it.

    Args:
        question: As asked.
        before: What was looked for then: that question with what it had taken over itself.
        is_reply: Whether somebody replied with it to the answer, so that it goes on in any case.

    Returns:
        Words of `before`, in its order; empty where the question does not go on.
    """
    own = told_words(question)
    points = _points(question)
    if (instead := _INSTEAD.fullmatch(question)) and own and not points and _is_brief(instead["rest"]):
        return _joined(_without_names(before, (instead["by"] or "").lower()))
    if not (points or is_reply or not own or _OPENING.match(question)):
        return ""
    named = [word for word in _names(before) if word not in own]
    # "Seit wann macht sie das?" has nothing of its own; "was sagte er zu Europa?" has.
    if len(own) > (1 if points else 0) or any(word[0].isupper() for word in own):
        return _joined(named or _telling(before, own))
    return _joined(_telling(before, own))


def told_words(question: str) -> list[str]:
    """Return the words that say what a question is about, in their order."""
    return [word for word in _words(question) if _tells(word)]


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _tells(word: str) -> bool:
    """Whether a word says what a question is about."""
    return word.lower() not in _SMALL


def _telling(before: str, own: Sequence[str]) -> Iterator[str]:
    return (word for word in _words(before) if _tells(word) and word not in own)


def _is_brief(rest: str) -> bool:
    """Whether it is a name or a thing, rather than a clause."""
    words = _words(rest)
    small = [word for word in words if word.lower() in _SMALL - _ARTICLES]
    return len(words) <= _FEW and not small


def _points(question: str) -> bool:
    """Whether something is meant that is not named here, or only behind."""
    if _ALONE.search(question):
        return True
    named, told = set(_names(question)), False
    is_named = False
    for word in _words(_EMPTY.sub(" ", question)):
        lowered = word.lower()
        # "Which company cut its workforce?" says whose; "was sagte er" does not, whatever stands before.
        meant = is_named if lowered in _PERSONAL else (is_named or told) and lowered in _OWNING
        if lowered in _POINTING and word not in _POLITE and not meant:
            return True
        is_named, told = is_named or word in named, told or _tells(word)
    return False


def _names(question: str) -> Iterator[str]:
    """Yield the words that name somebody or some place: with a capital, without an article before them."""
    last = ""
    for word in _words(question):
        if last and word[0].isupper() and last not in _ARTICLES and _tells(word):
            yield word
        last = word.lower()


def _without_names(before: str, by: str) -> Iterator[str]:
    """Yield the words of a question but for those names that others take the place of.

    Args:
        before: The question.
        by: The preposition before these; empty for all names.
    """
    names, last, end, drops = set(_names(before)), "", 0, False
    for found in _WORD.finditer(before):
        word, goes_on = found[0], before[end : found.start()].isspace()
        drops = word in names and ((drops and goes_on) or not by or last == by)
        if not drops and word.lower() != by:
            yield word
        last, end = word.lower(), found.end()


def _joined(words: Iterable[str]) -> str:
    return " ".join(list(dict.fromkeys(words))[:MOST_WORDS])


def within(named: Scope, before: Scope) -> Scope:
    """Return the limits of a question that goes on: its own, and what it leaves open from the one before."""
    has_days = named.since or named.until
    return Scope(
        since=named.since if has_days else before.since,
        until=named.until if has_days else before.until,
        outlet=named.outlet or before.outlet,
    )
