"""What the bot does by itself, again and again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from telegram.ext import JobQueue

from bot.handlers import Context

# Whoever waits since before the start is answered first.
FIRST_S = 5.0


@dataclass(frozen=True, slots=True)
class Repeated:
    """Something that is done again and again.

    Attributes:
        name: Names it in the log.
        run: Does it once; what it raises is logged, and it runs again.
        every_s: Seconds between its end and its next beginning.
    """

    name: str
    run: Callable[[Context], Awaitable[None]]
    every_s: float


def schedule(queue: JobQueue[Any] | None, jobs: Iterable[Repeated], *, first_s: float = FIRST_S) -> None:
    """Have jobs run from the application's start to its end, none of them twice at a time.

    Args:
        queue: The application's.
        jobs: The jobs.
        first_s: Seconds until each runs for the first time.
    """
    if queue is None:
        raise TypeError("an application without a queue runs no jobs")
    for job in jobs:
        queue.run_once(partial(_run, job), first_s, name=job.name)


async def _run(job: Repeated, context: Context) -> None:
    try:
        await job.run(context)
    finally:
        if context.application.running and context.job_queue:
            context.job_queue.run_once(partial(_run, job), job.every_s, name=job.name)
