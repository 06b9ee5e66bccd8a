"""Taking back what was done, inside a transaction."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlite_utils import Database

from corpus.actionrows import Ledger
from corpus.actions import Deed, Step, Undone
from corpus.articlerows import newest_row
from corpus.copyrows import twin_row
from corpus.feedrows import refollow
from corpus.outletrows import OutletRule, put_rule, rule_row
from corpus.stored import Draft
from corpus.writing import Writer

_RETRACTED_SINCE = (
    "SELECT 1 FROM action WHERE article = ? AND number > ? AND deed = 'retracted' AND settled = 0"
)

_RETRACTED_BEFORE = _RETRACTED_SINCE.replace("number >", "number <")

_OTHERS = frozenset({Deed.FOLLOWED, Deed.UNFOLLOWED, Deed.RULED})


@dataclass(frozen=True, slots=True)
class Restored:
    """What comes back: a former state of an article, cut and encoded.

    Attributes:
        draft: The article and its passages.
        vectors: Its vectors as blobs, one per passage.
    """

    draft: Draft
    vectors: Sequence[bytes]


@dataclass(frozen=True, slots=True)
class Undoer:
    """Takes steps back on a connection that is in a transaction.

    Attributes:
        db: The connection.
        ledger: Where it is logged.
        writer: Writes what comes back; None where nothing does.
    """

    db: Database
    ledger: Ledger
    writer: Writer | None

    def undo(self, steps: Sequence[Step], restored: Mapping[int, Restored]) -> list[Undone]:
        """Take steps back, except where somebody has changed the article since.

        Args:
            steps: Last one first.
            restored: Row id of the step in the log → what comes back.

        Returns:
            What became of each, in the same order; of those that were taken back meanwhile nothing.
        """
        return [self._undo(step, restored.get(step.action)) for step in steps if self._settle(step)]

    def _settle(self, step: Step) -> bool:
        """Pass a step over from now on; False where that was done before."""
        settled = self.db.execute(
            "UPDATE action SET settled = 1 WHERE number = ? AND settled = 0", [step.action]
        )
        return bool(settled.rowcount)

    def _undo(self, step: Step, back: Restored | None) -> Undone:
        if step.deed in _OTHERS:
            done = self._other_taken_back(step)
        else:
            done = self._is_last(step) and self._taken_back(step, back)
        if done:
            self.ledger.write(Deed.UNDONE, step.article, step.title)
        self.db.execute("DELETE FROM removed WHERE action = ?", [step.action])
        return Undone(step.deed, step.article, step.title, done)

    def _other_taken_back(self, step: Step) -> bool:
        """Take back what was done to a feed or an outlet's rule; its articles stay."""
        if step.deed is Deed.FOLLOWED:
            return bool(self.db.execute("DELETE FROM feed WHERE url = ?", [step.article]).rowcount)
        row = self.db.execute("SELECT body FROM removed WHERE action = ?", [step.action]).fetchone()
        if row is None:
            return False
        former = json.loads(row[0])
        if step.deed is Deed.UNFOLLOWED:
            return refollow(self.db, self.ledger.at, former)
        is_last = rule_row(self.db, step.article).written == step.title
        if is_last:
            put_rule(self.db, OutletRule(**former))
        return is_last

    def _is_last(self, step: Step) -> bool:
        """Tell whether the article is as the step left it."""
        if step.deed is Deed.REMOVED:
            # What was added again may have been withdrawn since, and then has no newest revision.
            return not (
                self._finds("SELECT 1 FROM article WHERE key = ?", step.article) or self._has_twin(step)
            )
        if step.deed is Deed.RETRACTED and self._finds(_RETRACTED_SINCE, step.article, step.action):
            return False
        after = self.db.execute("SELECT after FROM action WHERE number = ?", [step.action]).fetchone()[0]
        known = newest_row(self.db, step.article)
        return bool((known.revision if known else None) == after)

    def _has_twin(self, step: Step) -> bool:
        """Tell whether a removed article is there again under another key, which nobody gave it."""
        if not step.former:
            return False
        unnamed = replace(step.former[-1].article, id="")
        return unnamed.key == step.article and twin_row(self.db, unnamed) is not None

    def _finds(self, query: str, *values: str | int) -> bool:
        return self.db.execute(query, values).fetchone() is not None

    def _taken_back(self, step: Step, back: Restored | None) -> bool:
        known = newest_row(self.db, step.article)
        if step.deed is Deed.ADDED:
            self.db.execute("DELETE FROM article WHERE key = ?", [step.article])
        elif back is None or self.writer is None:
            return False
        elif step.deed is Deed.RETRACTED:
            return self._had_reason(step) or self.writer.reinstate(back.draft, back.vectors)
        elif known:
            revision = self.writer.revise(known, back.draft, back.vectors)
            # What led to the former state can be taken back next.
            self.db.execute(
                "UPDATE action SET after = ? WHERE after = ? AND settled = 0", [revision, step.former[0].id]
            )
        else:
            self.writer.bring_back(step.former, step.withdrawn, back.draft, back.vectors)
        return True

    def _had_reason(self, step: Step) -> bool:
        """Give a retraction its former reason again; False where there was none, or it was taken back."""
        row = self.db.execute("SELECT body FROM removed WHERE action = ?", [step.action]).fetchone()
        if row is None or not self._finds(_RETRACTED_BEFORE, step.article, step.action):
            return False
        reason = json.loads(row[0])["reason"]
        article = "SELECT id FROM article WHERE key = ?"
        again = f"UPDATE retraction SET reason = ? WHERE article = ({article})"  # noqa: S608 - a constant
        return bool(self.db.execute(again, [reason, step.article]).rowcount)
