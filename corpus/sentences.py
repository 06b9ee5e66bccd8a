"""Sentences as spans: sentencex, corrected where newspapers differ from it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.article import Span
from corpus.quotations import quotations, unanswered
from corpus.wordlists import ABBREVIATIONS, CLOSING_ABBREVIATIONS, DETERMINERS, ORDINAL_NOUNS, STARTERS

_BLANK_LINE = re.compile(r"\n\s*\n")
_FINAL = ".!?…。！？"
_LAST_WORDS = re.compile(r"(?:(\S+)\s+)?(\S+)\s*$")
_FIRST_WORD = re.compile(r"\W*(\w+)")
_LIST_MARK = re.compile(r"\W*(?:\d{1,3}|[A-Za-z])[.)]\s*")
_ORDINAL = re.compile(r"\d{1,3}\.")
_GLUED = re.compile(r"[a-zäöüß]{2}[.!?]+$|[。！？]$")
_ADDRESS = re.compile(r"www\.|[@/]|\w\.\w+\.\w")
# What the rules about one boundary may look at, to both sides.
_REACH = 80
# sentencex takes these for the middle of a sentence, whatever follows.
_OVERLOOKED = re.compile(
    rf"(?<![\w.])(?:{'|'.join(re.escape(word[:-1]) for word in CLOSING_ABBREVIATIONS)}|[A-ZÄÖÜ]|[IVX]{{2,}})"
    r"\.\s+(?=([^\W\d_]+)[\s,])"
)
# Full stops behind a unit, behind "no" and in brackets that hold a whole sentence.
_ALSO_OVERLOOKED = re.compile(
    r"(?:(?<=\d\s)(?:km/h|m/s|[ckm]?m|[cdhkm]?[gl]|ha|h|s|t)[²³]?\.|(?<=[a-z]\s)no\."
    r"|(?:^|(?<=[.!?]\s))\((?=[A-ZÄÖÜ])[^()]{1,400}[^\d()][.!?]\))\s+(?=[A-ZÄÖÜ])"
)
# German sentences begin with numbers, too: "Die Mühle schließt. 40 Leute gehen." What may be an abbreviation
# is too short, has no vowel or ends as no word does: "tägl.", "Hauptstr.", "Ausg.".
_BEFORE_NUMBER = re.compile(
    r"(?<![\w.-])(?P<word>(?:ab|an|da|er|es|ja|so|um|wo|zu|(?=\w*[aeiouyäöü])[a-zäöüß]{3,}"
    r"|[A-ZÄÖÜ](?:[a-zäöüß]{3,}|[a-zäöüß]+[aeiouy])|(?![IVXLCDM]+\.)[A-ZÄÖÜ]{3,}|[Xx]{2,})"
    r"(?<![bcdfgkpstvwz][bgmnrlvw])(?<!h[bgvw])\.)\s+(?=\d)|(?<=\d:\d)\.\s+(?=\d)"
)
# “Who pays?” Korbach asked.
_ASKED = re.compile(
    r"\s*(?:[A-Z][\w.'-]*\s){1,4}(?:said|says|ask(?:s|ed)|shout(?:s|ed)|cried|repl(?:ies|ied)|answered|add(?:s|ed)|"
    r"wonder(?:s|ed)|yelled|screamed|exclaimed|wrote|joked|told)\b"
)
_HIDDEN_QUESTION = re.compile(r"(?:^x*|\W)X?x+[?!]\s*$")


def sentences(text: str, language: str) -> tuple[Span, ...]:
    """Find the sentences of a text.

    They are in order, without white space at their ends, never overlap, never cross a blank line and
    together cover everything but white space. A quotation that closes within its paragraph is never divided;
    corpus/speeches.py knows of those that go on in the next.

    Args:
        text: Normalised text; paragraphs have a blank line between them.
        language: ISO 639-1 code.

    Returns:
        One span per sentence.
    """
    return tuple(span for paragraph in paragraphs(text) for span in _of_paragraph(text, paragraph, language))


def paragraphs(text: str) -> Iterator[Span]:
    """Yield the paragraphs of a text: what stands between blank lines."""
    start = 0
    for gap in _BLANK_LINE.finditer(text):
        yield Span(start, gap.start())
        start = gap.end()
    yield Span(start, len(text))


def _of_paragraph(text: str, paragraph: Span, language: str) -> Iterator[Span]:
    masked = _masked(paragraph.of(text))
    start = 0
    for cut in [*_cuts(masked, language), len(masked)]:
        piece = _trimmed(text, Span(paragraph.start + start, paragraph.start + cut))
        if piece:
            yield piece
        start = cut


def _trimmed(text: str, span: Span) -> Span:
    piece = span.of(text)
    start = span.start + len(piece) - len(piece.lstrip())
    return Span(start, max(start, span.start + len(piece.rstrip())))


def _masked(paragraph: str) -> str:
    """Hide quotations from sentencex, which mispairs marks, letter for letter so that offsets stay."""
    pairs = quotations(paragraph)
    letters = list(re.sub(r"\s", " ", paragraph).replace("’", "'"))
    for pair in pairs:
        letters[pair.start : pair.stop] = "X" + "x" * (len(pair) - 2) + _end_of(paragraph, pair.stop)
    for at in unanswered(paragraph, pairs):
        letters[at] = _stand_in(paragraph, at)
    return re.sub(r"(?<=\w)'(?=\w)", "x", "".join(letters)).replace("…", ".")


def _end_of(paragraph: str, stop: int) -> str:
    """A full stop inside the closing mark ends the sentence behind the mark."""
    inside = paragraph[: stop - 1][-_REACH:].rstrip()
    return inside[-1] if inside[-1:] in tuple(_FINAL) else "x"


def _stand_in(paragraph: str, at: int) -> str:
    if at and paragraph[at - 1] in _FINAL:
        return paragraph[at - 1]
    return "X" if at == 0 or paragraph[at - 1].isspace() else "x"


def _cuts(masked: str, language: str) -> list[int]:
    """Return where sentences end, each behind the white space that follows it."""
    # Loading the compiled library takes 50 ms, which `status` and `--help` must not pay.
    from sentencex import get_sentence_boundaries  # noqa: PLC0415

    found = {boundary["end_index"] for boundary in get_sentence_boundaries(language, masked)}
    found.update(_overlooked(masked, language))
    kept = [0]
    for cut in sorted(found - {0, len(masked)}):
        left, right = masked[max(kept[-1], cut - _REACH) : cut], masked[cut : cut + _REACH]
        if not _goes_on(left, right, language):
            kept.append(cut)
    return kept[1:]


def _overlooked(masked: str, language: str) -> Iterator[int]:
    starters = STARTERS.get(language, frozenset())
    yield from (found.end() for found in _OVERLOOKED.finditer(masked) if found[1] in starters)
    yield from (found.end() for found in _ALSO_OVERLOOKED.finditer(masked))
    if language == "de":
        short = ABBREVIATIONS["de"] | CLOSING_ABBREVIATIONS
        yield from (found.end() for found in _BEFORE_NUMBER.finditer(masked) if found["word"] not in short)


def _goes_on(left: str, right: str, language: str) -> bool:
    """Tell whether the sentence that `left` ends runs on into `right`."""
    first = _FIRST_WORD.match(right)
    if first is None or not _FIRST_WORD.match(left) or _LIST_MARK.fullmatch(left):
        return True
    word = first[1]
    if word[0].islower() or _is_inside_word(left, right) or _is_asked(left, right, language):
        return True
    return _abbreviated(left, word, language) or (language == "de" and _counted(left, word))


def _is_asked(left: str, right: str, language: str) -> bool:
    """Tell a quoted question whose asker is named next, which only English does before the verb."""
    return language == "en" and _HIDDEN_QUESTION.search(left) is not None and _ASKED.match(right) is not None


def _is_inside_word(left: str, right: str) -> bool:
    """Tell "Priv.-Doz." or an address ("www.Kantstadt.example") from sentences without a space between."""
    if left[-1].isspace() or right[0].isspace():
        return False
    if right[0] == "-":
        return True
    around = left.rsplit(maxsplit=1)[-1] + right.split(maxsplit=1)[0]
    return not _GLUED.search(left) or _ADDRESS.search(around) is not None


def _abbreviated(left: str, following: str, language: str) -> bool:
    last = re.sub(r"^\W+", "", left.rsplit(maxsplit=1)[-1])
    if last in ABBREVIATIONS.get(language, frozenset()):
        return True
    return last in CLOSING_ABBREVIATIONS and following not in STARTERS.get(language, frozenset())


def _counted(left: str, following: str) -> bool:
    """Tell a German ordinal ("der 1. FC") from a number that ends a sentence ("Platz 1. Danach")."""
    words = _LAST_WORDS.search(left)
    if words is None or not _ORDINAL.fullmatch(words[2]):
        return False
    if following in ORDINAL_NOUNS or following in STARTERS["de"]:
        return following in ORDINAL_NOUNS
    before = words[1] or ""
    return before.lower() in DETERMINERS or before[:1].islower()
