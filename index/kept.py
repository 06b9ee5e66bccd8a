"""An answer as it is kept under its number, to be explained and asked again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import TypeAdapter

from corpus.numberedrows import Numbered
from index.answer import Account, Answer, Considered, Coverage, Quote, Request
from index.scope import Scope

VERSION = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What is kept of an answer; quotes are read again from the store.

    Attributes:
        question: As asked.
        request: What else was asked for.
        sought: What was looked for: the question without the words that limit it.
        scope: What the search was limited to.
        from_question: Whether the question itself named these limits.
        coverage: What was searched.
        account: How the answer came about.
        number: Under which it is kept.
        asked: When, ISO 8601 in UTC.
        place: Where it was asked, a chat's id; None for a terminal.
        thread: The topic that it was asked in; None for none.
        message: Number of the message that has the answer; None where none was sent (yet).
    """

    question: str
    request: Request
    sought: str
    scope: Scope
    from_question: bool
    coverage: Coverage
    account: Account
    number: int = 0
    asked: str = ""
    place: int | None = None
    thread: int | None = None
    message: int | None = None

    @property
    def looked_for(self) -> str:
        """What was looked for, also where that was not kept."""
        return self.sought or self.question

    @property
    def quoted(self) -> Sequence[Considered]:
        """What it quoted, in its order."""
        return [one for one in self.account.considered if one.place]


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """What asking again brought.

    Attributes:
        before: The answer that was given then.
        answer: The one that is given now.
        new: Those of its quotes that were not among the former ones.
        gone: How many of the former ones are no longer quoted.
    """

    before: Kept
    answer: Answer
    new: tuple[Quote, ...]
    gone: int


_KEPT = TypeAdapter(Kept)
# What has columns of its own.
_OWN = {"number", "asked", "place", "thread", "message"}


def body(answer: Answer) -> dict[str, Any]:
    """Return what is kept of an answer, in the form that is stored."""
    kept = Kept(
        question=answer.question,
        request=answer.request,
        sought=answer.sought,
        scope=answer.scope,
        from_question=answer.from_question,
        coverage=answer.coverage,
        account=answer.account,
    )
    form = _KEPT.dump_python(kept, mode="json", exclude=_OWN)
    return {"version": VERSION, **form}


def kept(row: Numbered) -> Kept | None:
    """Read what was kept; None where another version of the program wrote it."""
    if row.body.get("version") != VERSION:
        return None
    own = {name: getattr(row, name) for name in _OWN}
    return _KEPT.validate_python({**row.body, **own})
