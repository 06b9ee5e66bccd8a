"""Asks at a steady rate, whether or not answers come, as many people would."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from bot.workers import QUICK_THREADS


@dataclass(frozen=True)
class Answered:
    """A question that was asked.

    Attributes:
        right: Whether the answer was the right one.
        seconds: From when it was due, so that waiting for a free thread counts.
    """

    right: bool
    seconds: float


class Askers:
    """Ask from their start to their end, in as many threads as the bot has for it.

    Args:
        ask: Asks the question with a number and tells whether the answer is right.
        per_second: How many are asked.
    """

    def __init__(self, ask: Callable[[int], bool], per_second: float) -> None:
        self._ask = ask
        self._pause_s = 1 / per_second
        self._ended = threading.Event()
        self._asked: list[Future[Answered]] = []
        self._thread = threading.Thread(target=self._work)
        self._thread.start()

    def end(self) -> list[Answered]:
        """Ask no more, and return what was asked."""
        self._ended.set()
        self._thread.join()
        return [one.result() for one in self._asked]

    def _work(self) -> None:
        started = time.perf_counter()
        with ThreadPoolExecutor(QUICK_THREADS) as threads:
            for number in itertools.count():
                due = started + number * self._pause_s
                if self._ended.wait(max(0.0, due - time.perf_counter())):
                    return
                self._asked.append(threads.submit(self._timed, number, due))

    def _timed(self, number: int, due: float) -> Answered:
        right = self._ask(number)
        return Answered(right, time.perf_counter() - due)
