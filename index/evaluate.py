"""Questions with known answers → figures, as a reader sees it: three quotes, 400 characters of each."""

from __future__ import annotations

import json
import re
import statistics
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from corpus.errors import InvalidRecord
from index.answer import Answer, Quote
from index.following import Progress

SHOWN_QUOTES = 3
SHOWN_CHARS = 400

Figures = dict[str, object]
_WORD = re.compile(r"\w+")
# Lines are wrapped and words divided differently in the original; nothing else may differ.
_LAYOUT = re.compile(r"[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff-]+")


@dataclass(frozen=True, slots=True)
class Question:
    """A question whose answer is known.

    Attributes:
        text: What is asked.
        answers: Each of them is right.
        articles: Ids of the articles that hold an answer.
        answerable: Whether the articles hold one at all.
        asked: The day on which it was asked; None for today.
    """

    text: str
    answers: tuple[str, ...]
    articles: frozenset[str]
    answerable: bool
    asked: date | None = None


@dataclass(frozen=True, slots=True)
class _Asked:
    question: Question
    quotes: tuple[Quote, ...]
    elapsed_ms: float


def evaluate(
    ask: Callable[[Question], Answer],
    questions: Sequence[Question],
    texts: Mapping[str, str],
    *,
    progress: Progress | None = None,
) -> Figures:
    """Ask all questions and count.

    Args:
        ask: Answers a question.
        questions: With their answers.
        texts: Title and text of each original article by its id, to compare quotes with.
        progress: Told how many of how many questions are answered.

    Returns:
        Shares in 0..1, None where there is nothing to count: `hit@N` a right article is among the
        sources of the first N quotes, `quoted@N` the answer stands in one of them; both and `answered`
        over the answerable questions, `false_answered` over the others; `verbatim` over all quotes.
        `quote_chars` is the median length of a quote, `ms` the median milliseconds of a question.
    """
    asked = list(_asked(ask, questions, progress))
    can = [one for one in asked if one.question.answerable]
    cannot = [one for one in asked if not one.question.answerable]
    quotes = [quote for one in asked for quote in one.quotes]
    original = {id: _squeezed(text) for id, text in texts.items()}
    return {
        "questions": len(asked),
        "hit@1": _share(_hit(one, 1) for one in can),
        "hit@3": _share(_hit(one, 3) for one in can),
        "quoted@1": _share(_quoted(one, 1) for one in can),
        "quoted@3": _share(_quoted(one, 3) for one in can),
        "answered": _share(bool(one.quotes) for one in can),
        "false_answered": _share(bool(one.quotes) for one in cannot),
        "verbatim": _share(_stands_in(quote, original) for quote in quotes),
        "quote_chars": _median(len(quote.text) for quote in quotes),
        "ms": _median(round(one.elapsed_ms, 1) for one in asked),
    }


def read_questions(path: Path) -> list[Question]:
    """Read questions from a .jsonl of `{"question", "answers", "articles", "answerable"}`, perhaps `"asked"`.

    Raises:
        InvalidRecord: The file cannot be read, or a line is not of this form.
    """
    places = ((f"{path}, line {number}", line) for number, line in _lines(path))
    return [_question(where, _row(where, line)) for where, line in places]


def read_texts(path: Path) -> dict[str, str]:
    """Read title and text of each article of a .jsonl by its id, as they are written.

    Lines that are no articles are passed over; adding them says what is wrong with them.

    Raises:
        InvalidRecord: The file cannot be read.
    """
    texts = {}
    for _, line in _lines(path):
        with suppress(InvalidRecord):
            row = _row(str(path), line)
            texts[str(row.get("id"))] = f"{row.get('title') or ''}{row.get('text') or ''}"
    return texts


def holds(question: Question, texts: Iterable[str]) -> bool:
    """Tell whether an answer to a question stands in one of the texts, as whole words."""
    wanted = [words for words in map(_words, question.answers) if words]
    return any(f" {words} " in f" {text} " for text in map(_words, texts) for words in wanted)


def _asked(
    ask: Callable[[Question], Answer], questions: Sequence[Question], progress: Progress | None
) -> Iterable[_Asked]:
    for number, question in enumerate(questions, 1):
        answer = ask(question)
        yield _Asked(question, answer.quotes[:SHOWN_QUOTES], answer.elapsed_ms)
        if progress:
            progress(number, len(questions))


def _hit(asked: _Asked, first: int) -> bool:
    return any(quote.article in asked.question.articles for quote in asked.quotes[:first])


def _quoted(asked: _Asked, first: int) -> bool:
    return holds(asked.question, (quote.text[:SHOWN_CHARS] for quote in asked.quotes[:first]))


def _stands_in(quote: Quote, original: Mapping[str, str]) -> bool:
    return bool(quote.text) and _squeezed(quote.text) in original.get(quote.article, "")


def _words(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))


def _squeezed(text: str) -> str:
    return _LAYOUT.sub("", unicodedata.normalize("NFC", text))


def _share(tests: Iterable[bool]) -> float | None:
    found = list(tests)
    return round(sum(found) / len(found), 4) if found else None


def _median(values: Iterable[float]) -> float | None:
    found = list(values)
    return statistics.median(found) if found else None


def _lines(path: Path) -> list[tuple[int, str]]:
    try:
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except OSError as error:
        raise InvalidRecord(str(path), f"cannot be opened: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise InvalidRecord(str(path), "is not UTF-8") from error
    return [(number, line) for number, line in enumerate(lines, 1) if line.strip()]


def _row(where: str, line: str) -> dict[str, object]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise InvalidRecord(where, f"is not JSON: {error}") from error
    if not isinstance(row, dict):
        raise InvalidRecord(where, "is not a JSON object")
    return row


def _day(where: str, asked: object) -> date | None:
    try:
        return date.fromisoformat(str(asked)[:10]) if asked else None
    except ValueError:
        raise InvalidRecord(where, 'has no day under "asked", such as "2025-02-12"') from None


def _question(where: str, row: Mapping[str, object]) -> Question:
    match row:
        case {
            "question": str(text),
            "answers": list(answers),
            "articles": list(articles),
            "answerable": bool(able),
        }:
            asked = _day(where, row.get("asked"))
            return Question(text, tuple(map(str, answers)), frozenset(map(str, articles)), able, asked)
        case _:
            raise InvalidRecord(where, 'needs "question", "answers", "articles" and "answerable"')
