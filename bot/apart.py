"""A process of its own that answers, so that neither Telegram nor articles that come in hold up a question.

Finding and quoting is Python from end to end, and threads of one process take turns at that.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import threading
import traceback
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from typing import Any, NoReturn

from bot.desk import Desk
from bot.garbage import look_seldom
from bot.public import Public
from bot.shelf import Shelf
from bot.surveys import Surveys
from corpus.errors import BelegError

_LOGGER = logging.getLogger(__name__)
# What the process can do, by name; filled there.
_WORK: dict[str, Callable[..., Any]] = {}


class Unanswered(BelegError):
    """What was asked made the other process fail; its traceback is the message."""


class Apart:
    """The process. Any thread may call anything; it does one thing at a time.

    Args:
        opened: Opens the archive, in the process; a function that can be pickled.
        prepared: Is called first there, say to write a log; likewise.
    """

    def __init__(self, opened: Callable[[], Shelf], prepared: Callable[[], None]) -> None:
        self._begun = partial(_begin, opened, prepared)
        self._turn = threading.Lock()
        self._pool = self._started()

    def call(self, name: str, *args: Any) -> Any:
        """Have something done there, and wait for it.

        Args:
            name: As in `_begin`.
            *args: What it takes, each of which can be pickled.

        Raises:
            Unanswered: It failed, or the process was ended twice from outside.
        """
        pool = self._pool
        try:
            return pool.submit(_done, name, args).result()
        except BrokenProcessPool:
            self._replace(pool)
        try:
            return self._pool.submit(_done, name, args).result()
        except BrokenProcessPool as error:
            raise Unanswered(f"the process that answers has ended again: {error}") from error

    def close(self) -> None:
        """Let what was asked for finish, and end the process."""
        self._pool.shutdown()

    def _replace(self, broken: ProcessPoolExecutor) -> None:
        """Start another process in the place of one that was killed, say for its memory."""
        with self._turn:
            if self._pool is not broken:
                # Whoever else waited has done it.
                return
            _LOGGER.error("the process that answers has ended; another one takes its place")
            broken.shutdown(wait=False)
            self._pool = self._started()

    def _started(self) -> ProcessPoolExecutor:
        # FAISS hangs in a process that was forked.
        spawning = multiprocessing.get_context("spawn")
        pool = ProcessPoolExecutor(1, mp_context=spawning, initializer=self._begun)
        # Only work starts it, and the first question should not wait for that.
        pool.submit(os.getpid)
        return pool


def _begin(opened: Callable[[], Shelf], prepared: Callable[[], None]) -> None:
    """Open the archive in the new process."""
    look_seldom()
    # The terminal sends it to the bot's process too, which finishes what was begun.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_the_bot, name="bot", daemon=True).start()
    prepared()
    archive = opened()
    desk, public, surveys = Desk(archive), Public(archive), Surveys(archive)
    _WORK.update(
        answer=desk.answer,
        again=desk.again,
        there=desk.there,
        timeline=surveys.timeline,
        latest=surveys.latest,
        offer=public.offer,
        tell=public.answer,
    )


def _done(name: str, args: tuple[Any, ...]) -> Any:
    try:
        return _WORK[name](*args)
    except Exception:  # noqa: BLE001 - an error that cannot be unpickled would break the pool
        # Without its causes, which would have to be unpickled too.
        raise Unanswered(traceback.format_exc()) from None


def _end_with_the_bot() -> NoReturn:
    """End at once where the bot was killed: nobody waits for an answer any more."""
    if bot := multiprocessing.parent_process():
        bot.join()
    os._exit(1)
