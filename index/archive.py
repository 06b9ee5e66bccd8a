"""The archive: add articles, ask questions. Telegram, terminal and evaluation call nothing else."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from corpus.actions import TERMINAL, Actor, Lot
from corpus.article import Article
from corpus.errors import InputError, ModelError
from corpus.schema import FILE
from corpus.store import Store
from corpus.stored import NO_TRUST, Trust
from index.advice import advice
from index.altering import lot_of
from index.answer import Added, Answer, Request, Status
from index.derived import Derived
from index.encode import Encoder, EncodingThread, SentenceEncoder
from index.encoders import Encoders
from index.following import Progress, nobody, size
from index.freshness import dated
from index.learning import Learning
from index.scope import EVERYTHING, Scope
from index.withdrawing import Withdrawing

if TYPE_CHECKING:
    from index.answering import Answering, Weighed
    from index.checking import Checked
    from index.checking.finding import Checking
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
        self._reranker = reranker
        super().__init__(Store(folder / FILE))
        self._derived = Derived(folder, self._store)
        self._encoders = Encoders(self._store, load, model)
        self._learning = Learning(self._store, self._derived.words.analyzer.analyze)

    @property
    def folder(self) -> Path:
        """Where all data is."""
        return self._folder

    @cached_property
    def _answering(self) -> Answering:
        # All that reads questions; it is a fifth of the time that `status` may take.
        from index.answering import Answering  # noqa: PLC0415
        from index.search import Search  # noqa: PLC0415

        search = Search(self._store, self._derived.vectors, self._derived.words, self._trust)
        return Answering(self._store, search, self._encoders, self._trust, reranker=self._reranker)

    @cached_property
    def _checking(self) -> Checking:
        from index.checking.finding import Checking  # noqa: PLC0415 - as above

        return Checking(self._store, self._derived.words)

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

    def ask(
        self,
        question: str,
        *,
        limit: int = 3,
        scope: Scope = EVERYTHING,
        any_time: bool = False,
        as_of: date | None = None,
    ) -> Answer:
        """Answer a question by quotes.

        Args:
            question: Any text.
            limit: How many quotes at most.
            scope: Which articles may be quoted, of those of the days and the outlet that the question names.
            any_time: Whether what the question names is no limit.
            as_of: The day on which it is asked; what was published later is not there yet. None for today.

        Returns:
            The answer; without quotes where nothing fits.

        Raises:
            ModelError: The encoder cannot be used, or the archive's vectors are by another model.
        """
        request = Request(limit=limit, scope=scope, any_time=any_time, as_of=as_of)
        return self._answered(lambda answering: answering.answer(question, request))

    def check(self, text: str) -> Checked:
        """Look for an alleged quote; see `Checking.check`."""
        self._derived.catch_up()
        return self._checking.check(text)

    def weigh(
        self, question: str, *, as_of: date | None = None, without: Collection[str] = frozenset()
    ) -> Weighed:
        """Weigh what `ask` would quote, whether or not it is enough.

        Args:
            question: Any text.
            as_of: See `ask`.
            without: Ids of articles to do as if they were not there.
        """
        self._derived.catch_up()
        return self._answering.weigh(question, as_of, without)

    def rebuild(self, model: str = "", *, progress: Progress | None = None) -> None:
        """Make the derived indexes again from the store; with another model, encode again first.

        The old indexes and the old model serve until the new ones are whole.

        Args:
            model: Name of the model; empty for the one that serves.
            progress: Told how many of how many passages are done.

        Raises:
            ModelUnavailable: The model cannot be loaded.
        """
        if model and model != self._encoders.stored:
            from index.reencoding import encode_again  # noqa: PLC0415 - as for what reads questions

            encode_again(self._store, self._encoders.named(model), progress or nobody)
            self._encoders.switched(model)
        self._derived.rebuild(progress or nobody)
        self._copies.make()
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
            weights={language: self._trust(language).weight for language in counts.languages},
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
        from index.repeating import compared  # noqa: PLC0415 - as above

        answer = self._answered(lambda answering: answering.again(kept))
        return compared(kept, answer, self.quoted_text)

    def close(self) -> None:
        """Write down what is in memory and let go of everything."""
        self._encoders.close()
        self._derived.save()
        self._store.close()

    def _answered(self, answer: Callable[[Answering], Answer]) -> Answer:
        self._derived.catch_up()
        model = self._derived.vectors.model
        answered = dated(answer(self._answering), self._store.stale())
        # Another process may have switched the model on the way.
        return answered if self._derived.vectors.model == model else self._answered(answer)

    def _added(
        self, encoder: EncodingThread, inputs: Iterable[Article | InputError], lot: Lot
    ) -> Iterator[Added]:
        from index.adding import Adding  # noqa: PLC0415 - as for what reads questions

        yield from Adding(self._store, encoder, self._derived, self._copies, lot).add(inputs)
        self._learning.learn(encoder)

    def _trust(self, language: str) -> Trust:
        """Trust no vectors while those in memory are by another model than those in the store."""
        same = self._derived.vectors.model == self._encoders.stored
        return self._encoders.trust(language) if same else NO_TRUST
