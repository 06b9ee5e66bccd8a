"""The JSON forms of the command line: fixed, because other programs read them."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot.unsafe import UNSAFE
from index.answer import Added, Answer, Headline, Quote
from index.matches import missing
from index.status import Status

if TYPE_CHECKING:
    # All that reads alleged quotes; `status` needs none of it.
    from index.checking import Checked, Match

Form = dict[str, object]


def dumps(form: Form) -> str:
    """Write a form on one line; characters that could steer a terminal are escaped, which JSON allows."""
    return UNSAFE.sub(_escaped, json.dumps(form, ensure_ascii=False))


def answer_form(id: object, answer: Answer) -> Form:
    """Return a line of `ask --jsonl`.

    Args:
        id: What the question's line called it; None where it had no name.
        answer: The answer.
    """
    return {
        "id": id,
        "number": answer.number or None,
        "question": answer.question,
        "quotes": [_quote_form(quote) for quote in answer.quotes],
        "missing": list(missing(answer.telling, [quote.holds for quote in answer.quotes])),
        "differing": list(answer.differing),
        "limits": _limits_form(answer),
        "searched": asdict(answer.coverage),
        "nearest": [_headline_form(headline) for headline in answer.nearest],
        "newest": [_headline_form(headline) for headline in answer.newest],
        "outside": answer.outside,
        "outlets": list(answer.outlets),
        "elapsed_ms": round(answer.elapsed_ms, 3),
    }


def checked_form(checked: Checked) -> Form:
    """Return what `check --json` prints."""
    return {
        "alleged": checked.alleged,
        "inner": checked.is_inner,
        "verdict": checked.verdict,
        "matches": [_match_form(match) for match in checked.matches],
        "articles": checked.articles,
    }


def added_form(added: Added) -> Form:
    """Return a line of `add --json`."""
    form: Form = {"id": added.id, "status": added.status, "passages": added.passages, "reason": added.reason}
    return form | {"amended": list(added.amended)} if added.amended else form


def status_form(status: Status) -> Form:
    """Return what `status --json` prints."""
    return asdict(status)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of questions.

    Attributes:
        id: As given; None where there is none.
        question: Its text.
        asked: The day on which it was asked; None where the line does not say.
    """

    id: object
    question: str
    asked: date | None


def question_of(line: bytes) -> Line:
    """Read a line of questions.

    Args:
        line: `{"id", "question", "asked"}`, more keys are passed over; `id` may be missing, and so may
            `asked`, the day on which the question was asked (ISO 8601).

    Raises:
        ValueError: Says what is wrong with the line.
    """
    try:
        read = json.loads(line.decode("utf-8-sig"), parse_constant=_refused, parse_float=_finite)
    except UnicodeDecodeError:
        raise ValueError("is not UTF-8") from None
    except (json.JSONDecodeError, RecursionError) as error:
        raise ValueError(f"is not JSON: {error}") from None
    if not isinstance(read, dict):
        raise ValueError('is not a JSON object such as {"id": "1", "question": "…"}')  # noqa: TRY004 - one type for all
    question = read.get("question")
    if not isinstance(question, str) or not question.strip():
        raise ValueError('has no text under "question"')
    return Line(read.get("id"), question, _day(read.get("asked") or ""))


def _refused(name: str) -> None:
    raise json.JSONDecodeError(f"{name} is no number of JSON", name, 0)


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise json.JSONDecodeError(f"{digits} is too large a number", digits, 0)
    return number


def _day(asked: object) -> date | None:
    try:
        return date.fromisoformat(str(asked)[:10]) if asked else None
    except ValueError:
        raise ValueError(f'has no day under "asked", such as "2025-02-12": {str(asked)[:40]}') from None


def _limits_form(answer: Answer) -> Form:
    """Return what the search was limited to, both days included."""
    scope = answer.scope
    return {
        "since": scope.since.isoformat() if scope.since else None,
        "until": (scope.until - timedelta(days=1)).isoformat() if scope.until else None,
        "source": scope.outlet or None,
        "from_question": answer.from_question,
    }


def _quote_form(quote: Quote) -> Form:
    return {
        "article": quote.article,
        "revision": quote.revision,
        "start": quote.span.start,
        "stop": quote.span.stop,
        "text": quote.text,
        "title": quote.title,
        "source": quote.source,
        "author": quote.author,
        "url": quote.url,
        "link": quote.link,
        "published": quote.published,
        "updated": quote.updated,
        "as_of": quote.as_of,
        "cites": list(quote.cites),
        "voice": asdict(quote.voice),
        "agencies": list(quote.agencies),
        "also": [_headline_form(article) for article in quote.also],
        "days": [{"words": one.words, "day": one.day.isoformat()} for one in quote.days],
        "marks": [[mark.start, mark.stop] for mark in quote.marks],
        "score": round(quote.score, 6),
    }


def _match_form(match: Match) -> Form:
    alignment = match.alignment
    return {
        **_headline_form(match.article),
        "url": match.article.url,
        "added": match.added,
        "withdrawn": asdict(match.withdrawn) if match.withdrawn else None,
        "revision": match.revision,
        "start": alignment.span.start,
        "stop": alignment.span.stop,
        "text": match.text,
        "pieces": [asdict(piece) for piece in alignment.pieces],
    }


def _headline_form(headline: Headline) -> Form:
    return {
        "article": headline.article,
        "title": headline.title,
        "source": headline.source,
        "published": headline.published,
        "updated": headline.updated,
    }


def _escaped(found: object) -> str:
    # json.dumps writes a lone character as its escapes, in surrogate pairs where it needs two.
    return json.dumps(found[0])[1:-1]  # type: ignore[index]
