"""The archive: add articles, ask questions. Telegram, terminal and evaluation call nothing else."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import date
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from corpus.actions import TERMINAL, Actor, Deed, Lot
from corpus.article import Article, Span
from corpus.clock import utc_now
from corpus.errors import InputError, ModelError
from corpus.schema import FILE
from corpus.store import Store
from index.advice import advice
from index.altering import lot_of
from index.answer import Added, Answer, Quote
from index.asking import Asking
from index.audience import Audience, allowed
from index.derived import Derived
from index.encode import Encoder, SentenceEncoder
from index.encoders import Encoders
from index.encoding import EncodingThread
from index.following import Progress, nobody, size
from index.learning import Learning
from index.readership import Readership
from index.scope import EVERYTHING, Scope
from index.status import Status
from index.withdrawing import Withdrawing

if TYPE_CHECKING:
    from index.answering import Weighed
    from index.awaiting import Awaiting
    from index.checking import Checked
    from index.kept import Again, Kept
    from index.rerank import Reranker

_LOGGER = logging.getLogger(__name__)


class Archive(Withdrawing):
    """Articles that answer questions by quotes. Any thread may call anything.

    Args:
        folder: Holds all data; made when missing.
        load: Makes an encoder by its name; the model itself is loaded when first used.
        model: Name of the model; empty for that of the stored vectors, the bundled one at first.
        reranker: Orders what is quoted; None to leave it as it was found.

    Raises:
        StorageError: The folder cannot be used.
    """

    def __init__(
        self,
        folder: Path,
        *,
        load: Callable[[str], Encoder] = SentenceEncoder,
        model: str = "",
        reranker: Reranker | None = None,
    ) -> None:
        self._folder = folder
        super().__init__(Store(folder / FILE))
        self._derived = Derived(folder, self._store)
        self._encoders = Encoders(self._store, load, model)
        self._asking = Asking(self._store, self._derived, self._encoders, reranker)
        self._learning = Learning(self._store, self._derived.words.analyzer.analyze)

    def readership(self, audience: Audience = Audience.EDITORS) -> Readership:
        """Return the archive as an audience may see it by the rules of this moment."""
        within = allowed(audience, self._store.outlet_rules(), utc_now())
        return Readership(
            self._store, within, partial(self._asking.answered, within), partial(self._asking.checked, within)
        )

    @cached_property
    def _awaiting(self) -> Awaiting:
        from index.awaiting import Awaited, Awaiting  # noqa: PLC0415 - as for what reads questions

        awaited = Awaited(self._store, self._derived.words)
        return Awaiting(self._store, awaited, self._asking.judging, self._encoders, self._asking.trust)

    @property
    def folder(self) -> Path:
        """Where all data is."""
        return self._folder

    def add(
        self, inputs: Iterable[Article | InputError], *, by: Actor = TERMINAL, lot: str = ""
    ) -> Iterator[Added]:
        """Store articles and make them findable; see `Adding.add`.

        Args:
            inputs: Articles, and what could not become one.
            by: Who adds them, for the log.
            lot: Names the change in the log, where an interrupted one may go on; empty for a new one.
        """
        self._align()
        return self._added(self._encoders.serving(), inputs, lot_of(by, lot))

    def ask(  # noqa: PLR0913 - whatever may be asked for
        self,
        question: str,
        *,
        limit: int = 3,
        scope: Scope = EVERYTHING,
        any_time: bool = False,
        as_of: date | None = None,
        before: Kept | None = None,
    ) -> Answer:
        """Answer a question by quotes.

        Args:
            question: Any text.
            limit: How many quotes at most.
            scope: Which articles may be quoted, of those of the days and the outlet that the question names.
            any_time: Whether what the question names is no limit.
            as_of: The day on which it is asked; what was published later is not there yet. None for today.
            before: What was asked before it, from which it may go on; None for nothing.

        Returns:
            The answer; without quotes where nothing fits.

        Raises:
            ModelError: The encoder cannot be used, or the archive's vectors are by another model.
        """
        return self.readership().ask(
            question, limit=limit, scope=scope, any_time=any_time, as_of=as_of, before=before
        )

    def find_followed(self) -> int:
        """Find which followed questions may be answered by what came; see `Awaiting.find`.

        Returns:
            How many articles were looked at; what is left is looked at the next time.

        Raises:
            ModelError: As for `ask`.
        """
        return self._awaiting.find(utc_now())

    def check(self, text: str) -> Checked:
        """Look for an alleged quote; see `Checking.check`."""
        return self.readership().check(text)

    def context(self, quote: Quote, sentences: int = 2) -> Span:
        """Widen a quote's span by so many sentences on both sides; see `Readership.context`."""
        return self.readership().context(quote, sentences)

    def quoted_text(self, article: str, revision: int, span: Span) -> str:
        """Read a slice of a revision again from the store; see `Readership.quoted_text`."""
        return self.readership().quoted_text(article, revision, span)

    def kept(self, number: int) -> Kept:
        """Return what was kept of an answer under a number; see `Readership.kept`."""
        return self.readership().kept(number)

    def weigh(
        self, question: str, *, as_of: date | None = None, without: Collection[str] = frozenset()
    ) -> Weighed:
        """Weigh what `ask` would quote, whether or not it is enough.

        Args:
            question: Any text.
            as_of: See `ask`.
            without: Ids of articles to do as if they were not there.
        """
        return self._asking.weigh(question, as_of, without)

    def rebuild(self, model: str = "", *, progress: Progress | None = None, by: Actor = TERMINAL) -> None:
        """Make the derived indexes again from the store; with another model, encode again first.

        The old indexes and the old model serve until the new ones are whole.

        Args:
            model: Name of the model; empty for the one that serves.
            progress: Told how many of how many passages are done.
            by: Who has them made, for the log.

        Raises:
            ModelUnavailable: The model cannot be loaded.
        """
        if model and model != self._encoders.stored:
            from index.reencoding import encode_again  # noqa: PLC0415 - as for what reads questions

            encode_again(self._store, self._encoders.named(model), progress or nobody)
            self._encoders.switched(model)
        self._derived.rebuild(progress or nobody)
        self._copies.make()
        self.note(Deed.REBUILT, [("/rebuild", self._encoders.stored)], by=by)
        try:
            self._learning.learn(self._encoders.serving(), again=True)
        except ModelError as error:
            # The indexes are whole without it.
            _LOGGER.warning("what the model knows was not learned again: %s", error)

    def status(self) -> Status:
        """Say what there is, without loading a model."""
        self._derived.catch_up()
        counts = self._store.counts()
        model = self._encoders.stored
        return Status(
            articles=counts.articles,
            passages=counts.passages,
            outlets=counts.outlets,
            languages=counts.languages,
            first=counts.first,
            last=counts.last,
            model=model,
            vectors=self._derived.vectors.count,
            words=self._derived.words.passages,
            bytes=size(self._folder),
            weights={language: self._asking.trust(language).weight for language in counts.languages},
            advice=advice(model, counts),
        )

    def again(self, kept: Kept) -> Again:
        """Ask what was asked before, within the same limits: "last week" stays the week that it was.

        Args:
            kept: The former answer.

        Returns:
            The answer of now, and what of it is new.

        Raises:
            ModelError: As for `ask`.
        """
        return self.readership().again(kept)

    def close(self) -> None:
        """Write down what is in memory and let go of everything."""
        self._encoders.close()
        self._derived.save()
        self._store.close()

    def _added(
        self, encoder: EncodingThread, inputs: Iterable[Article | InputError], lot: Lot
    ) -> Iterator[Added]:
        from index.adding import Adding  # noqa: PLC0415 - as for what reads questions

        yield from Adding(self._store, encoder, self._derived, self._copies, lot).add(inputs)
        self._learning.learn(encoder)
