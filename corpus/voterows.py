"""What people think of answers: one vote a person, good or bad, a bad one perhaps with a reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from corpus.clock import stamp
from corpus.connection import Connections
from corpus.errors import UnknownAnswer


class Why(StrEnum):
    """Why an answer is no good."""

    ARTICLE = "article"
    ASIDE = "aside"
    OLD = "old"
    CUT = "cut"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Vote:
    """What somebody thinks of an answer.

    Attributes:
        good: Whether it is good.
        why: Why it is not; None where she did not say.
        said: The same in her own words; empty where she used none.
    """

    good: bool
    why: Why | None = None
    said: str = ""


class VoteRows:
    """The part of the store that keeps votes; each goes with its answer."""

    _connections: Connections
    _now: Callable[[], datetime]

    def vote(self, number: int, place: int, voter: int, *, good: bool) -> Vote | None:
        """Keep a vote in the place of a former one; the same vote again takes it back.

        Args:
            number: Of the answer.
            place: Where she voted, a chat's id.
            voter: Telegram's number of who did.
            good: What she thinks.

        Returns:
            Her vote as it is now; None where she has none any more.

        Raises:
            UnknownAnswer: No answer of this place has the number (any more).
        """
        with self._connections.writing() as db:
            given = [number, place]
            if not db.execute("SELECT 1 FROM numbered WHERE number = ? AND place = ?", given).fetchone():
                raise UnknownAnswer(number)
            row = db.execute(
                "SELECT good FROM vote WHERE number = ? AND voter = ?", [number, voter]
            ).fetchone()
            db.execute("DELETE FROM vote WHERE number = ? AND voter = ?", [number, voter])
            if row == (good,):
                return None
            values = [number, voter, good, stamp(self._now())]
            db.execute("INSERT INTO vote (number, voter, good, at) VALUES (?, ?, ?, ?)", values)
            return Vote(good)

    def explain_vote(self, number: int, voter: int, why: Why, said: str = "") -> bool:
        """Keep why somebody finds an answer no good.

        Args:
            number: Of the answer.
            voter: Telegram's number of who voted.
            why: The reason.
            said: The same in her own words.

        Returns:
            Whether she had voted so.
        """
        with self._connections.writing() as db:
            sql = "UPDATE vote SET why = ?, said = ? WHERE number = ? AND voter = ? AND NOT good"
            return bool(db.execute(sql, [why, said, number, voter]).rowcount)

    def vote_of(self, number: int, voter: int) -> Vote | None:
        """Return what somebody thinks of an answer; None where she did not say."""
        with self._connections.reading() as db:
            sql = "SELECT good, why, said FROM vote WHERE number = ? AND voter = ?"
            row = db.execute(sql, [number, voter]).fetchone()
        return Vote(bool(row[0]), Why(row[1]) if row[1] else None, row[2]) if row else None
