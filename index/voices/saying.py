"""Who says one sentence, and in whose words; pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from corpus.article import Span
from corpus.quotations import quotations
from corpus.wordlists import STARTERS
from index.outlets import KINDS, NAMES, cited
from index.voices.english import ENGLISH
from index.voices.german import GERMAN
from index.voices.phrases import BLOT, Phrases

_LANGUAGES = {"de": GERMAN, "en": ENGLISH}
# 'Like this,' as British papers print it.
_SINGLE = re.compile(r"(?<![\w'])'(?=[A-Z])(?:[^']|(?<=\w)'(?=\w))+[,.!?]'(?!\w)")
_NOTHING = re.compile(rf"[\s,.;:!?…–—{BLOT}-]*")
_CLOSING = "“”\"»«'’ "
# What is longer is a list or a contract.
_READ = 2_000


@dataclass(frozen=True, slots=True)
class Saying:
    """What a sentence says in whose name.

    Attributes:
        kind: "direct" or "reported"; empty for the paper's own.
        speaker: As printed; empty where none is named. With the paper's own, who spoke in it, be it only that
            he "defended the plan".
        length: Of the sentence, in characters.
        asks: Whether it, or what is said in it, ends with a question, which somebody else answers.
    """

    kind: str = ""
    speaker: str = ""
    length: int = 0
    asks: bool = False


NOBODY = Saying()


@dataclass(frozen=True, slots=True)
class _Speaker:
    """Who a phrase says speaks.

    Attributes:
        name: Empty for an outlet, or where there is only a pronoun.
        pronoun: Whether a pronoun stands for him.
        speaks: Whether it is anybody, rather than a document.
    """

    name: str
    pronoun: bool
    speaks: bool


@dataclass(frozen=True)
class _Sentence:
    """A sentence, where its quotations stand, and the same with them blotted out."""

    text: str
    quoted: tuple[Span, ...]
    blotted: str
    language: str

    @cached_property
    def _outlets(self) -> frozenset[str]:
        """The outlets that it cites; looked for where somebody speaks only, which is rare."""
        return frozenset(cited(self.text, self.language))

    def has(self, pattern: str) -> bool:
        """Tell whether a pattern stands outside its quotations."""
        return _pattern(pattern).search(self.blotted) is not None

    def speakers(self, patterns: Iterable[str], phrases: Phrases) -> Iterator[_Speaker]:
        """Yield whom the patterns find."""
        for found in (match for each in patterns for match in _pattern(each).finditer(self.blotted)):
            groups = found.groupdict()
            group = next((name for name in ("named", "noun", "who") if groups.get(name)), "")
            name = self.text[found.start(group) : found.end(group)] if group else ""
            speaks = not (name in STARTERS[self.language] or _pattern(phrases.no_speaker).fullmatch(name))
            known = "" if self._is_outlet(name) or not speaks else name
            yield _Speaker(known, bool(groups.get("pronoun")), speaks)

    def _is_outlet(self, name: str) -> bool:
        return any(self._is_one_outlet(one) for one in re.split(r"\s(?:und|and)\s", name))

    def _is_one_outlet(self, name: str) -> bool:
        kind = _pattern(KINDS).fullmatch(name.partition(" ")[0])
        after = _pattern(rf"{KINDS}\s(?P<name>.+)").fullmatch(name)
        if after and after["name"] in self._outlets:
            return True
        # "The agency" is more often an authority than a news agency.
        return name in self._outlets or bool(_pattern(NAMES).fullmatch(name) or (kind and name != "agency"))


def saying(text: str, running: Saying, language: str) -> Saying:
    """Tell who says a sentence.

    Args:
        text: One sentence.
        running: The one before it; a pronoun, a further quotation or a further sentence in the mood of
            reported speech goes on with its speaker.
        language: ISO 639-1 code.
    """
    sentence, phrases = _sentence(text, language), _LANGUAGES.get(language)
    asks = text.rstrip(_CLOSING).endswith("?") or _asked(sentence)
    if phrases is None:
        return Saying(_marked(sentence), "", len(text), asks)
    kind, speakers = _read(sentence, phrases)
    goes_on = not speakers and _goes_on(sentence, phrases, running, kind)
    known = running.speaker if goes_on or any(one.pronoun for one in speakers) else _one(speakers)
    speaker = known if kind else _one([*sentence.speakers(phrases.speaks, phrases)])
    return Saying(kind, speaker, len(text), asks)


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


def _sentence(text: str, language: str) -> _Sentence:
    text = text[:_READ]
    quoted = quotations(text) or [Span(*match.span()) for match in _SINGLE.finditer(text)]
    letters = list(text.replace("\n", " "))
    for span in quoted:
        letters[span.start : span.stop] = BLOT * len(span)
    return _Sentence(text, tuple(quoted), "".join(letters), language)


def _asked(sentence: _Sentence) -> bool:
    return any(span.of(sentence.text).rstrip(_CLOSING).endswith("?") for span in sentence.quoted[-1:])


def _marked(sentence: _Sentence) -> str:
    """Judge by quotation marks alone."""
    return "direct" if 2 * sum(map(len, sentence.quoted)) > len(sentence.text) else ""


def _read(sentence: _Sentence, phrases: Phrases) -> tuple[str, list[_Speaker]]:
    if sentence.quoted and _NOTHING.fullmatch(sentence.blotted):
        return "direct", []
    beside = [*sentence.speakers(phrases.beside, phrases)] if _begins_speech(sentence) else []
    # “…,” the letter says: nobody's name, but not the paper's words either.
    if any(one.speaks for one in beside) or (beside and sentence.blotted.startswith(BLOT)):
        return "direct", beside
    return _reported(sentence, phrases)


def _begins_speech(sentence: _Sentence) -> bool:
    """Tell whether a quotation stands where somebody's words do, rather than a title or a single word."""
    if not sentence.quoted:
        return False
    before = sentence.blotted[: sentence.quoted[0].start].strip(" –—-")
    return not before or before.endswith((":", ","))


def _reported(sentence: _Sentence, phrases: Phrases) -> tuple[str, list[_Speaker]]:
    mood = sentence.has(phrases.mood) and not sentence.has(phrases.no_mood)
    in_mood = phrases.in_mood if mood or sentence.has(phrases.like_mood) else ()
    patterns = [*phrases.reports, *phrases.behind, *in_mood]
    speakers = [one for one in sentence.speakers(patterns, phrases) if one.speaks]
    sources = [one for one in sentence.speakers(phrases.sources, phrases) if one.name]
    return ("reported" if mood or speakers or sources else ""), [*speakers, *sources]


def _goes_on(sentence: _Sentence, phrases: Phrases, running: Saying, kind: str) -> bool:
    """Tell whether a sentence that names nobody has the speaker of the one before it."""
    if kind == "direct":
        # What answers a question is somebody else's.
        return bool(running.kind) and not running.asks
    # "Hallgarn hoffte, das gehe": whoever hopes here is another one.
    in_mood = _pattern(phrases.mood).search(sentence.blotted.partition(",")[0])
    return bool(running.kind and in_mood)


def _one(speakers: Sequence[_Speaker]) -> str:
    """Return the only one; of several spellings ("Ada Quandel", "Quandel") the fullest."""
    names = {one.name for one in speakers if one.name}
    fullest = max(names, key=len, default="")
    return fullest if all(name in fullest for name in names) else ""
