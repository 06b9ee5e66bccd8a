"""Names of persons that a sentence gives as the answer to "who"; pure.

Rules of the surface: a name is made of words with a capital, has no article before it, and is no place, no
outlet and no institution. Who only says something, or was it before, is no answer. In doubt there is none.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from corpus.article import Span
from corpus.dates import MONTHS
from corpus.wordlists import STARTERS
from index.differing.clauses import clause_of, is_earlier, sentence_of
from index.outlets import NAMES
from index.times import WEEKDAYS

# "Petrow" and "Petrov", "Sergej" and "Sergei".
_ALIKE = 75
_CAPITAL = r"[A-ZÄÖÜ][\w’]+(?:-[A-ZÄÖÜ][\w’]+)*"
_RUN = re.compile(
    rf"(?<![\w’-])(?:(?:Dr|Prof|Mag|Ing|Mr|Mrs|Ms)\.|{_CAPITAL})"
    rf"(?:\s(?:(?:Dr|Prof|Mag|Ing|Mr|Mrs|Ms)\.|(?:(?:von|van|de|di|da|al|bin|zu)\s)?{_CAPITAL}))*"
)
_TITLE = re.compile(r"(?:Dr|Prof|Mag|Ing|Mr|Mrs|Ms)\.?|Herrn?|Frau|Sir|Dame|Lord|Lady|Professor(?:in)?")
_OFFICE = (
    r"[\w-]*(?:[sS]precher|[lL]eiter|[cC]hef|[dD]irektor|[pP]räsident|[mM]inister|[mM]eister|[gG]eschäftsführer"
    r"|[aA]nwalt|[aA]nwält|[kK]ommandant|[oO]bmann|[oO]bfrau|[vV]orsitzende|[rR]ektor|[sS]ekretär|[bB]eauftragte"
    r"|[iI]nhaber|[uU]nternehmer|[iI]nvestor|[aA]rchitekt|[tT]rainer|[iI]ntendant|[kK]anzler|[kK]andidat|[sS]ieger"
    r"|[nN]achfolger|[rR]ichter|[kK]apitän|[iI]ngenieur|[bB]ischof|[kK]önig|[hH]istoriker|[lL]andrat|[rR]ät)"
    r"(?:in|innen|en|e|er|r|n|s)?"
    r"|President|Mayor|Minister|Chancellor|Senator|Governor|Judge|Captain|General|King|Queen|Prince|Coach|Investor"
    r"|Director|Chairman|Chairwoman|Councillor|Architect|Manager|Secretary|Bishop|Engineer|Historian|Chief|Executive"
)
_LEADING = re.compile(rf"(?:{_TITLE.pattern}|{_OFFICE}|Neue[rsn]?|Künftige[rsn]?)")
# Nobody is called so; what ends like this is an institution, a place or a thing.
_NO_NAME = re.compile(
    r"\w*(?:ung|heit|keit|schaft|amt|rat|werke?|partei|gericht|zentrum|verein|verband|gesellschaft|bank|holding"
    r"|gruppe|konzern|stadt|theater|museum|klinik|schule|universität|polizei|feuerwehr|regierung|ministerium|zeitung"
    r"|fest|lauf|kreis|bezirk|gemeinde|straße|platz|brücke|reederei|werft|brauerei|firma|stiftung|kirche)s?"
    r"|gmbh|ag|kg|se|fc|sv|tsv|bad|st|council|committee|university|party|street|road|hotel|group|ltd|inc|plc"
    r"|steel|motors|foods|city|county|state|states|house|court|club|company|corporation|foundation|trust|hospital"
    r"|clinic|college|church|bridge|tunnel|tower|north|south|east|west|new|land|bund|staat|ehepaar|familie|team"
    r"|mehrheit|volk|jurist(?:in)?|lehrer(?:in)?|niemand|jemand|leute|menschen|euro|prozent"
)
_PLACE = re.compile(
    r"\b(?:der|die|das|dem|den|des|eine?[mnrs]?|am|im|in|zum|zur|vom|beim|aus|bei|nach|über|unter|an|seit|bis|durch"
    r"|the|an?|at|from|of|near|into|for|since|about)\s$",
    re.IGNORECASE,
)
# Behind these stands whom somebody follows, beats, or is compared with.
_OTHER = re.compile(
    r"\b(?:auf|vor|gegen|(?<!hat\s)mit|with|statt|neben|anders\sals|löste?|ersetzte?|(?:Nachfolg\w+|Sohn|Tochter|Bruder|Schwester|Witwe)\svon"
    r"|Vorgänger(?:in|s)?|after|ahead\sof|beat\w*|over|against|instead\sof|unlike|succeeds?|succeeded|replac\w+"
    r"|predecessor|son\sof|daughter\sof)\s(?:(?:der|die|den|dem|the)\s)?$",
    re.IGNORECASE,
)
# "His assistant is Luis Arden."
_OF_HIS = re.compile(
    r"\b(?:his|her|its|their|whose|seine?[mnrs]?|ihre?[mnrs]?|dessen|deren)\b", re.IGNORECASE
)
_SAID_BY = re.compile(
    r"(?:\b(?:sagte?n?|erklärte?|betonte?|teilte|laut|so|berichtete?|said|says?|told|spoke\sto|according\sto"
    r"|announced\sby)\s)(?:(?:der|die|the)\s)?$",
    re.IGNORECASE,
)
# "Officials said Ada Quandel would lead it."
_GOES_ON = re.compile(r"\s(?:would|will|had|has|is|was)\b")
_SAYS = re.compile(r"\s(?:sagte?|erklärte?|betonte?|teilte|zufolge|said|says|told)\b")
# Who was it, might be it, or is it for somebody else.
_NOT_NOW = re.compile(
    r"\b(?:frühere?\w*|ehemalige?\w*|ex-\w+|vorige[rnms]?|scheidende\w*|bisherige\w*|stellvertret\w*|vize\w*"
    r"|kandid\w+|bewirbt|bewerber\w*|favorit\w*|former|ex-\w+|outgoing|previous|deputy|vice|acting|candidates?"
    r"|contenders?|favou?rites?|nicht|kein\w*|not|never|neither|im gespräch"
    r"|gegner\w*|rival\w*|konkurrent\w*|opponents?|ehefrau|ehemann|witwe|vater|mutter|bruder|schwester|tochter|sohn"
    r"|wife|husband|widow|father|mother|brother|sister|daughter|son|berater\w*|advis[eo]rs?"
    r"|gehandelt|könnte\w*|möglich\w*|wäre|galt|vermut\w*|glaub\w*|hielt\w*|tipped|might|may|could|possibl[ey]"
    r"|thought|believed|suspected)\b",
    re.IGNORECASE,
)
_VERBS = (
    r"(?:wird|ist|war|wurde|bleibt|leitet|führt|übernimmt|folgt|gewann|gewinnt|siegte|tritt|entwarf|gründete)"
)
_ENGLISH_VERBS = (
    r"(?:is|was|will|has|won|wins|leads|led|heads|owns|owned|wrote|designed|founded|succeeds|replaces)"
)
_ACTS = re.compile(rf"\s(?:{_VERBS}|{_ENGLISH_VERBS})\b")
_BECOMES = re.compile(r"\b(?:wird|heißt|gewann|gewinnt|leitet|folgt)\s$")
# By these words somebody is what is asked for, rather than beside it; in English they stand next to the name.
_LINKS = re.compile(
    r"\b(?:ist|war|wird|wurde|bleibt|heißt|hat\smit|ernannt|gewählt|berufen|leitet|geleitet|führt|geführt|übernimmt"
    r"|übernahm|folgt|tritt|gew[ai]nnt?|gewonnen|sieg\w*|entw[aio]rf\w*|entworfen|schrieb|geschrieben|verfasst\w*"
    r"|gehört|besitzt|erzielt\w*|schoss|gründete|gegründet|komponiert\w*|entdeckt\w*|erfand|erfunden)\b",
    re.IGNORECASE,
)
_LINKED = (
    r"(?:is|was|will|would|has|becomes?|became|named|appointed|elected|picked|leads?|heads?|headed|runs?|ran|won|wins?"
    r"|succeeds?|succeeded|replace[sd]?|owns?|owned|scored|wrote|designed|founded|composed|discovered|invented|chairs?)"
)
_LINK_BEFORE = re.compile(
    rf"\b(?:{_LINKED}|belongs\sto|(?:led|headed|won|owned|written|scored|designed|founded|composed|discovered|invented|run"
    rf"|chaired|succeeded|replaced)\sby)\s(?:(?:now|currently|again|the|[a-z]+ly)\s){{0,2}}$"
)
_LINK_AFTER = re.compile(rf"(?:,[^,]*,)?\s(?:(?:now|currently|again|also|[a-z]+ly)\s)?{_LINKED}\b")
_CLOSED = re.compile(r"\s?(?:[.,;]|$)")
_TIMES = frozenset({*WEEKDAYS, *MONTHS})
_OUTLET = re.compile(NAMES)


@dataclass(frozen=True, slots=True)
class Person:
    """A person whom a sentence names.

    Attributes:
        printed: The name, without titles and offices.
        span: Where it stands in the text.
    """

    printed: str
    span: Span

    @property
    def sort(self) -> str:
        """What two must have in common to be compared: nothing more."""
        return "person"

    def agrees(self, other: object) -> bool:
        """Tell whether both may be the same person: one may go without first name, or be spelt otherwise."""
        if not isinstance(other, Person):
            return False
        one, two = _words(self.printed), _words(other.printed)
        if len(one) == 1 or len(two) == 1:
            return any(_alike(word, another) for word in one for another in two)
        return _alike(one[-1], two[-1]) or one[-1] in two[-1].split("-") or two[-1] in one[-1].split("-")


def persons(text: str, language: str, asked: Collection[str]) -> Iterator[Person]:
    """Find the persons whom a text names as an answer.

    Args:
        text: A quote.
        language: ISO 639-1 code.
        asked: The words of the question, lower-cased: who stands there is no answer.

    Yields:
        In its order, each spelling once.
    """
    seen: set[str] = set()
    for match in _RUN.finditer(text):
        span, led = _stripped(text, Span(*match.span()), language, asked)
        name = span.of(text)
        if (
            name
            and name not in seen
            and _is_name(text, span, asked, led=led)
            and _answers(text, span, language)
        ):
            seen.add(name)
            yield Person(name, span)


def _stripped(text: str, span: Span, language: str, asked: Collection[str]) -> tuple[Span, bool]:
    """Take titles, offices and words of the question from a name's beginning; tell whether there were any."""
    words = list(re.finditer(r"\S+", span.of(text)))
    starters = STARTERS.get(language, frozenset())
    count = 0
    while count < len(words) and (
        _LEADING.fullmatch(words[count][0])
        or words[count][0] in starters
        or words[count][0].lower() in asked
        # "Der Rat Ada Quandel zur Leiterin gewählt."
        or (_NO_NAME.fullmatch(words[count][0].lower()) and count + 2 < len(words))
    ):
        count += 1
    if count == len(words):
        return Span(span.stop, span.stop), False
    led = count > 0 and words[count - 1][0] not in starters
    return Span(span.start + words[count].start(), span.stop), led


def _is_name(text: str, span: Span, asked: Collection[str], *, led: bool) -> bool:
    """Tell whether words with a capital are a person's name."""
    name, before, after = span.of(text), text[: span.start], text[span.stop :]
    words = _words(name)
    if any(word in asked or word in _TIMES or _NO_NAME.fullmatch(word) for word in words):
        return False
    if _OUTLET.fullmatch(name) or (_PLACE.search(before) and not led):
        return False
    if len(words) > 1:
        return len(words) <= 4
    return (led and _LEADING.fullmatch(before.split()[-1]) is not None) or _is_subject(before, after)


def _is_subject(before: str, after: str) -> bool:
    """Tell whether a single word stands where German and English have nobody but a person: "Kolp wird …"."""
    begins = not before.strip() or before.rstrip().endswith((".", "!", "?", ":"))
    return bool((begins and _ACTS.match(after)) or (_BECOMES.search(before) and _CLOSED.match(after)))


def _answers(text: str, span: Span, language: str) -> bool:
    """Tell whether a person is the one asked for, rather than who says so, or who was it before."""
    clause = clause_of(text, span)
    # Titles and offices stand between.
    before = re.sub(rf"(?:(?:{_LEADING.pattern})\s)+$", "", text[: span.start])
    after = text[span.stop :]
    if _OTHER.search(before) or _SAYS.match(after) or (_SAID_BY.search(before) and not _GOES_ON.match(after)):
        return False
    if _OF_HIS.search(text[clause.start : len(before)]):
        return False
    whole = sentence_of(text, language, span)
    if _NOT_NOW.search(whole.of(text)) or is_earlier(text, Span(max(clause.start, len(before)), span.stop)):
        return False
    if language == "en":
        return bool(_LINK_BEFORE.search(before) or _LINK_AFTER.match(after))
    return not before[whole.start :].strip() or _LINKS.search(clause.of(text)) is not None


def _words(name: str) -> list[str]:
    return [word.lower() for word in name.split()]


def _alike(one: str, two: str) -> bool:
    plain = (word.removesuffix("s") for word in (one, two))
    return one == two or fuzz.ratio(*plain) >= _ALIKE
