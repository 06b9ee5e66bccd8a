"""Which outlet of the archive a question names as where to look: "laut Kleine Zeitung"; pure.

Only names that the archive has, and only beside words that make them a place of printing: a question
about an outlet is not limited to it, and neither is one about the press.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TypeAlias

from corpus.article import Span
from index.outlets.names import KINDS, NO_OUTLET_AFTER, WORDS_TOO

MOST_WORDS = 6
# Its words, lower-cased, without article.
Name: TypeAlias = tuple[str, ...]
_ARTICLES = frozenset({"der", "die", "das", "dem", "den", "des", "the"})
_WORD = re.compile(r"[\w&]+(?:[-.&'’][\w&]+)*")
_POSSESSIVE = re.compile(r"['’]s$")
_ENDING = re.compile(r"(?:e|e[nrms])$")
_DOMAIN = re.compile(r"^(?:https?://)?(?:www\d?\.)?(?P<name>[\w-]+)(?:\.[\w-]+)*\.[a-z]{2,}$", re.IGNORECASE)
_ARTICLE = r"(?:(?:der|die|das|dem|den|des|the)\s)?"
_KIND = rf"(?:(?:{KINDS})\s{_ARTICLE})?"
_LISTED = re.compile(rf"(?:\s(?:und|oder|and|or)|,)\s{_ARTICLE}", re.IGNORECASE)
# Behind these a name is where something stands.
_STRONG = re.compile(
    rf"(?<!\w)(?:laut|gemäß|according\sto|reported\s(?:by|in)|citing|unter\sBerufung\sauf|zitiert"
    rf"|nach\s(?:Angaben|Informationen|Recherchen|Berichten)(?:\sde[rs]|\svo[nm])?"
    rf"|berichte(?:t|te|ten|n)|melde(?:t|te|ten|n)|schr(?:ei|ie)b(?:t|en)?"
    # "Per Post" and "per Kurier" send something.
    rf"|per(?=\sthe\s)|(?:reports?|articles?|story|stories|coverage)\s(?:by|in|from|of)"
    rf"|(?:Berichte?n?s?|Artikel[ns]?|Meldung(?:en)?|Interviews?)(?:\s(?:in|bei|von|aus|vom|im))?)"
    rf"\s{_ARTICLE}{_KIND}[„“\"»‚']?$",
    re.IGNORECASE,
)
# Behind these an outlet speaks, or somebody who is called like one.
_SAYS = re.compile(
    rf"(?<!\w)(?:sag(?:t|te)|mein(?:t|te)|beschr(?:ei|ie)bt?|schilder(?:t|te)|kommentier(?:t|te)|zitier(?:t|te)"
    rf"|nenn(?:t|e)|nannte|druckte?)\s{_ARTICLE}{_KIND}[„“\"»‚']?$",
    re.IGNORECASE,
)
# Behind these it may be a place like any other.
_IN = re.compile(rf"(?<!\w)(?:in|im|aus)\s{_ARTICLE}{_KIND}[„“\"»‚']?$", re.IGNORECASE)
_AT = re.compile(
    rf"(?<!\w)(?:bei|beim|von|vom|by|from|on|at|hat|haben|hatte|did|has|had|does|wie)\s"
    rf"{_ARTICLE}{_KIND}[„“\"»‚']?$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"^[“”\"«‘']?\s(?:zufolge|(?:berichtet|meldet|schreibt|berichtete|meldete|schrieb)(?!\w)"
    r"|(?:has\s|had\s)?(?:reported|reports|writes|wrote)(?!\w))",
    re.IGNORECASE,
)
_PRINTING = re.compile(
    r"\b(?:berichte(?:t|te|ten|n)?|gemeldet|melde(?:t|te)|schr(?:ei|ie)b(?:t|en)?|geschrieben|stand(?:en)?|steht"
    r"|erschien(?:en)?|gelesen|lesen|heißt es|hieß es|artikeln?|gedruckt|veröffentlicht|schlagzeilen?|zitiert"
    r"|report(?:s|ed)?|sa(?:y|ys|id)|writes?|wrote|written|articles?|coverage|covered|read|published?|printed"
    r"|headlines?|story|stories|quoted?)\b",
    re.IGNORECASE,
)
# "The Harbour Post editor" is no outlet.
_PERSON = re.compile(
    r"^\s(?:editor|reporter|journalist|columnist|correspondent|employee|worker|owner|publisher|reader|chief|boss"
    r"|staff|building|office|newsroom)s?(?!\w)",
    re.IGNORECASE,
)
# Words for the press itself that nobody uses for anything else.
_NO_OTHER = frozenset({"presse"})
_WORDS = frozenset(map(str.casefold, WORDS_TOO))
_WORDS_TOO = _WORDS - _NO_OTHER


@dataclass(frozen=True, slots=True)
class Mention:
    """An outlet that a question names.

    Attributes:
        outlet: Its name, as stored.
        span: The characters that name it, with the words that lead to it.
    """

    outlet: str
    span: Span


def named_outlet(question: str, outlets: Sequence[str]) -> Mention | None:
    """Find the outlet that a question asks about the articles of.

    Args:
        question: As asked.
        outlets: Those of the archive, as stored; of two with the same name the first is meant.

    Returns:
        None where none is named or several are.
    """
    runs = list(_runs(question, tuple(outlets)))
    named = [one for one in runs if not any(_within(one.span, other.span) for other in runs)]
    led = [replace(one, span=span) for one in named if (span := _led(question, one.span))]
    if len({one.outlet for one in led}) != 1 or any(_is_listed(question, led[0], one) for one in named):
        return None
    return led[0]


def stored_name(text: str, outlets: Sequence[str]) -> str:
    """Find the outlet of the archive that somebody calls by a name.

    Args:
        text: A name, in whichever case, with or without article, or an address.
        outlets: Those of the archive, as stored; of two with the same name the first is meant.

    Returns:
        Its name as stored; empty where there is none.
    """
    same = (name for name in outlets if name.casefold() == text.casefold())
    words = tuple(map(_bare, _WORD.finditer(text)))
    bare = words[1:] if len(words) > 1 and words[0] in _ARTICLES else words
    return next(same, "") or (bare and _called(bare, _known(tuple(outlets)), genitive=False)) or ""


def is_called(text: str, outlet: str) -> bool:
    """Tell whether a text is an outlet's name, in whichever case: "Olverboten" is the Olverbote's."""
    words = _without_article(tuple(map(_bare, _WORD.finditer(text))))
    return bool(words) and bool(_called(words, _known((outlet,)), genitive=True))


def _within(inner: Span, outer: Span) -> bool:
    return inner != outer and outer.start <= inner.start and inner.stop <= outer.stop


def _is_listed(question: str, first: Mention, other: Mention) -> bool:
    """Tell whether another outlet is named beside the first: "laut Kurier und Presse"."""
    between = question[first.span.stop : other.span.start]
    return first.outlet != other.outlet and _LISTED.fullmatch(between) is not None


def _runs(question: str, outlets: tuple[str, ...]) -> Iterator[Mention]:
    """Yield every run of words that is the name of an outlet."""
    words = list(_WORD.finditer(question))
    known = _known(outlets)
    for length in range(1, MOST_WORDS + 1):
        for at in range(len(words) - length + 1):
            run = words[at : at + length]
            span = Span(run[0].start(), run[-1].end())
            if outlet := _called(tuple(map(_bare, run)), known, genitive=_is_genitive(question, span)):
                yield Mention(outlet, span)


@lru_cache(maxsize=4)
def _known(outlets: tuple[str, ...]) -> dict[str, dict[Name, str]]:
    """Return outlets' names by their first letter: names without article → as stored."""
    known: dict[str, dict[Name, str]] = {}
    for outlet in outlets:
        for name in filter(None, _names(outlet)):
            known.setdefault(name[0][0], {}).setdefault(name, outlet)
    return known


def _names(outlet: str) -> Iterator[Name]:
    """Yield an outlet's name and, where that is an address, the one that stands in it."""
    domain = _DOMAIN.match(outlet.strip())
    for name in (outlet, domain["name"].replace("-", " ")) if domain else (outlet,):
        yield _without_article(tuple(map(_bare, _WORD.finditer(name))))


def _without_article(words: Name) -> Name:
    return words[1:] if len(words) > 1 and words[0] in _ARTICLES else words


def _bare(word: re.Match[str]) -> str:
    return _POSSESSIVE.sub("", word[0].casefold())


def _called(run: Name, known: dict[str, dict[Name, str]], *, genitive: bool) -> str:
    """Return the outlet of that name, which may be inflected or written in one word; empty if none."""
    names = known.get(run[0][0], {})
    if run in names:
        return names[run]
    for name, outlet in names.items():
        if name == ("".join(run),) or _is_inflected(run, name, genitive=genitive):
            return outlet
    return ""


def _is_inflected(run: Name, name: Name, *, genitive: bool) -> bool:
    """Tell whether words are a German name in another case: "des Boten", "in der Neuen Post"."""
    if len(run) != len(name):
        return False
    *others, (word, last) = zip(run, name, strict=True)
    ends = {"", "n"} if last.endswith("e") else {""}
    ends |= {"s", "es", "ns"} if genitive else set()
    return word in {last + end for end in ends} and all(_agree(*pair) for pair in others)


def _agree(word: str, other: str) -> bool:
    """Tell whether two words are the same adjective, whatever their endings."""
    stem = _ENDING.sub("", other)
    return word == other or (stem != other and _ENDING.sub("", word) == stem)


def _is_genitive(question: str, span: Span) -> bool:
    return question[: span.start].casefold().endswith("des ")


def _led(question: str, span: Span) -> Span | None:
    """Widen a name by the words that make it a place of printing; None where there are none."""
    before, after = question[: span.start], question[span.stop :]
    if after.lstrip().startswith(NO_OUTLET_AFTER) or _PERSON.match(after):
        return None
    if before.strip().casefold() in {"", *_ARTICLES} and after.startswith(":"):
        return Span(0, span.stop + 1)
    start = _lead(question, before, span.of(question), after)
    return None if start is None else Span(start, span.stop)


def _lead(question: str, before: str, name: str, after: str) -> int | None:
    """Return where the words begin that lead to a name."""
    *_, last = name.split()
    capital, single = last[:1].isupper(), " " not in name
    common = single and last.casefold() in _WORDS_TOO
    if not capital and (common or name.casefold().startswith("the ")):
        return None
    if strong := _STRONG.search(before):
        return strong.start()
    if _AFTER.match(after):
        return len(before)
    # What the press says is no outlet's, even where one is called so.
    if capital and not (single and last.casefold() in _WORDS) and (says := _SAYS.search(before)):
        return says.start()
    weak = _weak(before, common=common, printing=_PRINTING.search(question) is not None)
    return weak.start() if weak and (capital or not single) else None


def _weak(before: str, *, common: bool, printing: bool) -> re.Match[str] | None:
    """Find words that lead to any place; for some of them the question must speak of printing."""
    place = _IN.search(before) if printing or not common else None
    return place or (_AT.search(before) if printing else None)
