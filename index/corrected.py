"""What was sent to whom, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from corpus.correctionrows import Due, State
from corpus.sentrows import Place, Sent
from corpus.standing import Standing
from index.answer import Quote
from index.holdings import Holdings


class Corrected(Holdings):
    """The part of an archive that remembers what was sent. Any thread may call anything."""

    def placed(self, number: int, message: int) -> None:
        """Note which message has the answer of a number; see `NumberedRows.place_numbered`."""
        self._store.place_numbered(number, message)

    def shown_in(self, chat: int, message: int) -> str | None:
        """Return the id of the remembered answer that a message shows; see `SentRows.shown_in`."""
        return self._store.shown_in(chat, message)

    def showed(
        self, place: Place, quotes: Mapping[int, Quote], told: Mapping[int, Standing] | None = None
    ) -> None:
        """Remember what a message shows now; see `SentRows.put_shown`.

        Args:
            place: The message.
            quotes: By their position in the answer.
            told: What the message says that became of them, likewise.
        """
        said = told or {}
        sent = {
            at: Sent(
                article=quote.article,
                revision=quote.revision,
                span=quote.span,
                text=quote.text,
                told=said.get(at),
            )
            for at, quote in quotes.items()
        }
        self._store.put_shown(place, sent)

    def find_corrections(self) -> int:
        """Find which quotes that were sent no longer stand; see `index.correcting.find`."""
        from index.correcting import find  # noqa: PLC0415 - `status` compares no sentences

        return find(self._store)

    def due(self, limit: int, after: int = 0) -> list[Due]:
        """Return what is to be told of at most so many messages; see `CorrectionRows.due`."""
        return self._store.due(limit, after)

    def due_of(self, row: int) -> Due | None:
        """Return what is to be told of one message; see `CorrectionRows.due_of`."""
        return self._store.due_of(row)

    def alike(self, ids: Iterable[int]) -> list[int]:
        """Return corrections of which the same person would be told the same; see `SentRows.alike`."""
        return self._store.alike(ids)

    def turn(self, ids: Iterable[int], before: State, after: State) -> list[int]:
        """Bring corrections from one state to the next; see `CorrectionRows.turn`."""
        return self._store.turn(ids, before, after)

    def move_chat(self, chat: int, to: int) -> None:
        """Let another chat take the place of one; see the `move_*` of the store for what goes with it."""
        self._store.move_chat(chat, to)
        self._store.move_follows(chat, to)
        self._store.move_numbered(chat, to)
        self._store.move_answers(chat, to)

    def forget_sent(self, user: int) -> None:
        """Forget what was sent to somebody; see `SentRows.forget_sent`."""
        self._store.forget_sent(user)
