"""Whether a figure is of a part of what is asked for, or of something beside it; pure."""

from __future__ import annotations

import re
from collections.abc import Collection

from corpus.article import Span
from index.differing.clauses import clause_of
from index.times import WEEKDAYS, WHOLE_MONTH, any_of

# "davon 310 Stellen", "Platz für 1.000 Schüler", "on a base 12 metres tall", "als sie 44 Jahre alt war".
_BEFORE = re.compile(
    r"\b(?:davon|darunter|weitere[nr]?|zusätzlich\w*|nochmals|including|of\s(?:them|which|whom)|among\sthem|another"
    r"|additional|further|extra|platz\sfür|raum\sfür|room\sfor|zurückgestellt|set\saside)\s(?:[^\W\d_]+\s){0,2}$"
    r"|\b(?:an?|einem|einen|einer|eine)\s(?P<noun>[^\W\d_]+)\s$|^\W*(?:als|when|while)\s(?:[^\W\d_]+\s){1,4}$",
    re.IGNORECASE,
)
# "9.400 Menschen in Armut"; not "in 2024", "in May".
_AFTER = re.compile(
    r"\s(?:in|im|aus|bei|für|mit|ohne|unter|auf|am|vor|at|from|for|with|without|among|under|near)\s"
    r"(?P<words>(?:[^\W\d_][\w-]*\s?){1,4})",
    re.IGNORECASE,
)
_SOME = re.compile(r"\s(?:schwer|leicht|badly|seriously|slightly|lebensgefährlich)\b", re.IGNORECASE)
_TIME = re.compile(
    rf"(?:jahr|monat|vergangene\w*|letzte\w*|laufe|the\s(?:year|month|past|last)|total|all|insgesamt|durchschnitt"
    rf"|{any_of(WEEKDAYS)}|{WHOLE_MONTH})\w*",
    re.IGNORECASE,
)
# So many letters of a word of the question tell that it is meant.
_LETTERS = 4


def is_part(text: str, span: Span, asked: Collection[str]) -> bool:
    """Tell whether a figure counts only a part.

    Args:
        text: A quote.
        span: The figure.
        asked: The words of the question, lower-cased: what they name is no part of it.
    """
    clause = clause_of(text, span)
    before = _BEFORE.search(text[clause.start : span.start])
    if before and not (before["noun"] and _is_asked(before["noun"].lower(), asked)):
        return True
    after = text[span.stop : clause.stop]
    if (some := _SOME.match(after)) and some[0].strip().lower() not in asked:
        return True
    behind = _AFTER.match(after)
    if behind is None or _TIME.match(behind["words"]):
        return False
    words = behind["words"].lower().split()
    return not any(_is_asked(word, asked) for word in words)


def _is_asked(word: str, asked: Collection[str]) -> bool:
    return any(word == one or (len(one) >= _LETTERS and one[:_LETTERS] in word) for one in asked)
