"""Which words of a quote are the question's, and which of the question's stand in no quote; pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from unicodedata import normalize

from corpus.article import Span
from index.found import Asked, Sentence
from index.likeness import share
from index.terms import placed

# A word of which so much stands in another one stands there: "Ausgaben" in "Rüstungsausgaben".
ENOUGH = 0.5
# Words that the search keeps, though whoever asks is not told anything by finding them in a text.
_UNTELLING = """
    wer wann wo was wie warum weshalb wieso wem wen wessen wofür womit woran worüber wohin woher wodurch
    wurde wurden worden gibt gab viel viele vielen lange hoch groß alt oft weit heißt hieß bedeutet macht
    machte sagt sagte sollen müssen darf dürfen ja nein schon eigentlich bitte laut seit etwa rund mehr
    aktuell aktuelle aktuellen aktueller aktuelles derzeit momentan zuletzt neues neueste neuesten neuigkeiten
    berichtet berichten weniger worum beim pro wegen steht stehen liegt liegen nennt nennen
    report reported who many much long far often old big large happened say said says tell told get got make
    made take took
    latest news newest recent recently current currently now
    would can could should may might those about according more most any some one
"""
UNTELLING = frozenset(_UNTELLING.split())


def telling(question: str, asked: Asked, language: str) -> tuple[str, ...]:
    """Return the words of a question that a text can be looked at for.

    Args:
        question: As asked.
        asked: The question, analysed.
        language: ISO 639-1 code of the question.

    Returns:
        As the question writes them, in its order, each once.
    """
    text = normalize("NFC", question)
    printed = {span.of(text).lower(): span.of(text) for span in placed(text, language)}
    return tuple(printed[word] for word in asked.stems if word in printed and word not in UNTELLING)


def held(asked: Asked, sentences: Iterable[Sentence]) -> frozenset[str]:
    """Return the words of a question that stand in some sentences, or most of whose letters do.

    Args:
        asked: The question.
        sentences: As read for it.

    Returns:
        Lower-cased.
    """
    tokens: set[str] = set()
    letters: dict[str, int] = {}
    for sentence in sentences:
        tokens |= sentence.tokens
        for word, bits in sentence.alike.items():
            letters[word] = letters.get(word, 0) | bits
    return frozenset(
        word
        for word, stem in asked.stems.items()
        if stem in tokens or share(letters.get(word, 0), word) >= ENOUGH
    )


def marks(text: str, words: frozenset[str], language: str) -> tuple[Span, ...]:
    """Find the words of a quote that are the question's.

    Args:
        text: The quote.
        words: Its words that match, lower-cased.
        language: ISO 639-1 code of the article.

    Returns:
        Where they stand in the quote, in order; neighbours with nothing but a space between are one.
    """
    found: list[Span] = []
    for span in placed(text, language):
        if span.of(text).lower() not in words:
            continue
        is_next = found and text[found[-1].stop : span.start] in {" ", "-"}
        found.append(Span(found.pop().start, span.stop) if is_next else span)
    return tuple(found)


def missing(telling: Sequence[str], held: Iterable[frozenset[str]]) -> tuple[str, ...]:
    """Return the words of a question that stand in nothing that is shown.

    Args:
        telling: What the first function returns.
        held: For each quote, the words that it holds.
    """
    there = frozenset[str]().union(*held)
    return tuple(word for word in telling if word.lower() not in there)
