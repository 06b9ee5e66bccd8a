"""Measure how fast articles of feeds come in, alone and while questions are asked, and how long these wait.

usage: python -m tests.benchmarks.feeding [--articles N] [--questions-per-second N]

The feeds and pages of a dozen invented outlets are served by another process. Poller, archive and model are
the real ones and run as the bot runs them: the poller in one thread, questions in others, each answer kept
and laid out as for Telegram. Only the pause between two requests to one host is left out. Each round begins
with the same small archive, so that there is something to ask for and the model is loaded.

The share of its speed alone means something only on a machine that does nothing else: where other programs
leave half a processor, questions alone take most of that.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bot.asked import Asked
from bot.desk import Desk
from bot.locales import words_for
from bot.polling import poller
from corpus.article import Article
from corpus.readers.sandbox import Sandbox
from corpus.schema import FILE
from corpus.store import Store
from index.archive import Archive
from index.polling import Poller, Turns
from tests.askers import Answered, Askers
from tests.newsroom import Story, feeds_at, fetcher, stories, wrong

ARTICLES = 2_000
PER_SECOND = 5.0
AT_FIRST = 100
MOST_S = 1.0


@dataclass(frozen=True)
class Round:
    """What it took to take everything in."""

    seconds: float
    cpu_s: float
    lost: Sequence[str]
    surplus: Sequence[str]
    asked: Sequence[Answered]


@contextmanager
def serving(count: int) -> Iterator[int]:
    """Serve so many articles from another process; yields the port."""
    command = [sys.executable, "-m", "tests.newsroom", str(count)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        yield int(server.stdout.readline())
        server.stdin.close()


def measured(port: int, told: Sequence[Story], at_first: Sequence[Story], per_second: float) -> Round:
    """Take in everything that a server has, beside so many questions a second; 0 for none."""
    with tempfile.TemporaryDirectory() as name, Sandbox() as sandbox:
        folder = Path(name)
        archive, store = Archive(folder), Store(folder / FILE)
        list(archive.add(map(held, at_first)))
        feeding = poller(store, fetcher(port), archive.add, sandbox, Turns(0))
        for feed in feeds_at(port, len(told)):
            feeding.note(feed)
        asking = Asking(archive, at_first)
        asking.ask(0)
        started, cpu = time.perf_counter(), time.process_time()
        askers = Askers(asking.ask, per_second) if per_second else None
        taken_in(feeding)
        seconds, cpu = time.perf_counter() - started, time.process_time() - cpu
        asked = askers.end() if askers else []
        lost, surplus = wrong([*told, *at_first], [one.article for one in archive.articles()])
        archive.close()
        store.close()
    return Round(seconds, cpu, lost, surplus, asked)


def taken_in(feeding: Poller) -> None:
    """Do what the bot's job does until nothing is left."""
    while feeding.step():
        feeding.untold()


def held(story: Story) -> Article:
    """Return an article as it would come from a file."""
    return Article(title=story.title, text=story.text, language=story.language, source="Altbote")


class Asking:
    """Asks for what is stored, as the bot does for somebody on Telegram.

    Args:
        archive: What is asked.
        at_first: Stories of which it has the articles.
    """

    def __init__(self, archive: Archive, at_first: Sequence[Story]) -> None:
        self._archive = archive
        self._desk = Desk(archive)
        self._drawn = random.Random(2)
        self._at_first = at_first

    def ask(self, number: int) -> bool:
        """Ask for one of them, and tell whether it is quoted."""
        story = self._at_first[number % len(self._at_first)]
        asked = Asked(question=story.question, chat=number, words=words_for(story.language))
        seen = self._desk.answer(asked)
        return story.place in seen.message.body.html


def report(name: str, count: int, one: Round) -> None:
    """Print the figures of a round."""
    print(
        f"{name}: {count} articles in {one.seconds:.1f} s, {count / one.seconds:.2f} a second, processor "
        f"{one.cpu_s:.1f} s; {len(one.lost)} lost or not as printed, {len(one.surplus)} more than there are"
    )
    for title in [*one.lost[:3], *one.surplus[:3]]:
        print(f"  {title}")


def report_questions(asked: Sequence[Answered]) -> None:
    """Print how long questions took."""
    seconds = np.array([one.seconds for one in asked])
    median, most, rare = np.quantile(seconds, (0.5, 0.95, 0.99))
    print(
        f"{len(asked)} questions, {sum(one.right for one in asked)} answered rightly; seconds: median "
        f"{median:.3f}, 95 % {most:.3f}, 99 % {rare:.3f}, most {seconds.max():.3f}; "
        f"{(seconds > MOST_S).sum()} over {MOST_S:g} s"
    )


def main() -> None:
    """Print the figures of both rounds, and how they compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--articles", type=int, default=ARTICLES)
    parser.add_argument("--questions-per-second", type=float, default=PER_SECOND)
    given = parser.parse_args()
    # As `bot.cli.main` does.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    everything = stories(given.articles + AT_FIRST)
    told, at_first = everything[: given.articles], everything[given.articles :]
    with serving(given.articles) as port:
        print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
        alone = measured(port, told, at_first, 0)
        report("alone", len(told), alone)
        beside = measured(port, told, at_first, given.questions_per_second)
        report("with questions", len(told), beside)
        report_questions(beside.asked)
        each_ms = (beside.cpu_s - alone.cpu_s) / max(1, len(beside.asked)) * 1000
        print(f"{alone.seconds / beside.seconds:.1%} of its speed alone")
        print(f"{each_ms:.0f} ms of processor a question")
        print(f"load average {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
