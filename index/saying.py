"""Who says one sentence, and in whose words; pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from corpus.article import Span
from corpus.quotations import quotations
from corpus.wordlists import STARTERS
from index import saidenglish, saidgerman
from index.attribution import cited
from index.outlets import KINDS, NAMES

_LANGUAGES: dict[str, ModuleType] = {"de": saidgerman, "en": saidenglish}
_BLOT = saidgerman.BLOT
_SINGLE = re.compile(r"(?<![\w'])'(?=[A-Z])(?:[^']|(?<=\w)'(?=\w))+[,.!?]'(?!\w)")
_GAP = re.compile(rf"[\s,.;:!?…–—{_BLOT}-]*")
# Longer sentences are lists and contracts; nothing is looked for behind this.
_READ = 2_000


@dataclass(frozen=True, slots=True)
class Saying:
    """What a sentence says in whose name.

    Attributes:
        kind: "direct" or "reported"; empty for the paper's own.
        speaker: As printed; empty where none is named.
        length: Of the sentence, in characters.
        asks: Whether it ends with a question, which somebody else answers.
    """

    kind: str = ""
    speaker: str = ""
    length: int = 0
    asks: bool = False


NOBODY = Saying()


@dataclass(frozen=True, slots=True)
class _Speaker:
    """A phrase that says who speaks; a name that is no speaker's is empty."""

    name: str
    pronoun: bool


def saying(sentence: str, running: Saying, language: str) -> Saying:
    """Tell who says a sentence.

    Args:
        sentence: One sentence.
        running: The one before it, whose speaker a pronoun, a further quotation or a further sentence in
            the mood of reported speech goes on with.
        language: ISO 639-1 code.
    """
    quoted = _quoted(sentence)
    blotted = _blotted(sentence, quoted)
    said = _LANGUAGES.get(language)
    asks = sentence.rstrip("“”\"»«'’ ").endswith("?")
    kind, speakers = _read(sentence, blotted, quoted, said, language)
    speaker = _named(speakers, running, kind) if said else ""
    return Saying(kind, speaker if kind else "", len(sentence), asks)


def spoke(sentence: str, language: str) -> Saying:
    """Tell who spoke in the sentence before a quote, be it only that he "defended the plan"."""
    found = saying(sentence, NOBODY, language)
    said = _LANGUAGES.get(language)
    if found.kind or said is None:
        return found
    blotted = _blotted(sentence, _quoted(sentence))
    speakers = [*_speakers(sentence, blotted, said.SPEAKS, said, language)]
    return Saying("", _one(speakers), len(sentence))


def _read(
    sentence: str, blotted: str, quoted: list[Span], said: ModuleType | None, language: str
) -> tuple[str, list[_Speaker]]:
    whole = _is_all_quoted(sentence, blotted, quoted)
    if said is None:
        return ("direct" if whole or 2 * sum(map(len, quoted)) > len(sentence) else ""), []
    if whole:
        return "direct", []
    if quoted and (beside := [*_speakers(sentence, blotted, said.BESIDE, said, language)]):
        if _is_speech(sentence, blotted, quoted):
            return "direct", beside
    return _reported(sentence, blotted, said, language)


def _reported(sentence: str, blotted: str, said: ModuleType, language: str) -> tuple[str, list[_Speaker]]:
    mood = _search(said.MOOD, blotted) and not _search(said.NO_MOOD, blotted)
    phrases = [*said.REPORTS, *(said.IN_MOOD if mood or _search(said.LIKE_MOOD, blotted) else ()), *said.BEHIND]
    speakers = [*_speakers(sentence, blotted, phrases, said, language)]
    sources = [one for one in _speakers(sentence, blotted, said.SOURCES, said, language) if one.name]
    return ("reported" if mood or speakers or sources else ""), [*speakers, *sources]


def _is_all_quoted(sentence: str, blotted: str, quoted: list[Span]) -> bool:
    return bool(quoted) and _GAP.fullmatch(blotted) is not None


def _is_speech(sentence: str, blotted: str, quoted: list[Span]) -> bool:
    """Tell words that somebody says from a title or a word at arm's length."""
    first = quoted[0]
    opens = not blotted[: first.start].strip(" –—-")
    behind_colon = blotted[: first.start].rstrip()[-1:] in {":", ","}
    return opens or behind_colon


def _named(speakers: Iterable[_Speaker], running: Saying, kind: str) -> str:
    speakers = list(speakers)
    if not speakers:
        goes_on = bool(running.kind) and not (kind == "direct" and running.asks)
        return running.speaker if goes_on else ""
    if any(one.pronoun for one in speakers):
        return running.speaker
    return _one(speakers)


def _one(speakers: Iterable[_Speaker]) -> str:
    names = {one.name for one in speakers if one.name}
    fullest = max(names, key=len, default="")
    return fullest if all(name in fullest for name in names) else ""


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


def _search(source: str, text: str) -> bool:
    return _pattern(source).search(text) is not None


def _quoted(sentence: str) -> list[Span]:
    found = quotations(sentence)
    return found or [Span(*match.span()) for match in _SINGLE.finditer(sentence)]


def _blotted(sentence: str, quoted: list[Span]) -> str:
    """Blot quotations out, letter for letter, so that what is found keeps its place."""
    letters = list(sentence[:_READ].replace("\n", " "))
    for span in quoted:
        letters[span.start : span.stop] = _BLOT * (min(span.stop, _READ) - span.start)
    return "".join(letters)


def _speakers(
    sentence: str, blotted: str, phrases: Iterable[str], said: ModuleType, language: str
) -> Iterator[_Speaker]:
    outlets = frozenset(cited(sentence, language))
    for phrase in phrases:
        for match in _pattern(phrase).finditer(blotted):
            groups = match.groupdict()
            group = next((name for name in ("named", "noun", "who") if groups.get(name)), "")
            name = sentence[match.start(group) : match.end(group)] if group else ""
            if name in STARTERS[language] or _pattern(said.NO_SPEAKER).fullmatch(name):
                continue
            yield _Speaker("" if _is_outlet(name, outlets) else name, bool(groups.get("pronoun")))


def _is_outlet(name: str, outlets: frozenset[str]) -> bool:
    return name in outlets or any(_pattern(names).fullmatch(name) for names in (KINDS, NAMES))
