"""Measure how long a crowd waits for answers on Telegram while articles come in.

usage: python -m tests.benchmarks.crowd [--users N] [--per-second N] [--seconds N] [--articles N]

The bot is the real process with the real model; Telegram is the tests' own server, which this process serves
over loopback HTTP. Everybody asks in a private chat, one after the other, at a steady rate whether or not
answers come. An admin sends a file of articles and takes them as the first question is asked. A question
waits from its update to the arrival of its sendMessage. All stories are invented.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import signal
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))

from telegram_doors import over_http  # noqa: E402 - the tests' own modules lie beside each other
from telegram_people import Person  # noqa: E402
from telegram_server import TOKEN, TelegramServer  # noqa: E402

from tests.newsroom import Story, stories  # noqa: E402

USERS = 200
PER_SECOND = 30.0
SECONDS = 120.0
ARTICLES = 500
AT_FIRST = 1_000
ADMIN = 5
_FIRST_USER = 1_000
_PATIENCE_S = 120.0


@dataclass(frozen=True)
class Waited:
    """What became of a question; `seconds` is None where no answer came."""

    seconds: float | None
    right: bool


class Crowd:
    """People who ask, one after the other.

    Args:
        server: Where they ask.
        told: What they ask about.
        count: How many they are.
    """

    def __init__(self, server: TelegramServer, told: Sequence[Story], count: int) -> None:
        self._server = server
        self._told = told
        self._people = [Person(server, _FIRST_USER + at, "de" if at % 2 else "en") for at in range(count)]
        self._asked: dict[int, list[tuple[float, Story]]] = {person.id: [] for person in self._people}

    async def ask(self, per_second: float, seconds: float) -> None:
        """Ask as often as that, as long as that."""
        started = time.monotonic()
        for number in range(int(per_second * seconds)):
            await asyncio.sleep(max(0.0, started + number / per_second - time.monotonic()))
            person, story = self._people[number % len(self._people)], self._told[number % len(self._told)]
            self._asked[person.id].append((time.monotonic(), story))
            await person.say(story.question)

    async def answered(self) -> None:
        """Wait until everybody has an answer to everything, or patience ends."""
        deadline = time.monotonic() + _PATIENCE_S
        while time.monotonic() < deadline and any(  # noqa: ASYNC110 - what is waited for sends no event
            waited.seconds is None for waited in self.waited()
        ):
            await asyncio.sleep(0.5)

    def waited(self) -> list[Waited]:
        """Return how long each question waited."""
        answers: dict[int, list[tuple[float, str]]] = {id: [] for id in self._asked}
        for call in self._server.calls:
            if call.method == "sendMessage" and call.ok and int(call.data["chat_id"]) in answers:
                answers[int(call.data["chat_id"])].append((call.at, call.data["text"]))
        return [
            _waited(asked, answers[id][at] if at < len(answers[id]) else None)
            for id, all_asked in self._asked.items()
            for at, asked in enumerate(all_asked)
        ]

    @property
    def surplus(self) -> int:
        """How many messages came that answer nothing."""
        return sum(max(0, len(self._server.sent(id)) - len(asked)) for id, asked in self._asked.items())


def _waited(asked: tuple[float, Story], answer: tuple[float, str] | None) -> Waited:
    (at, story) = asked
    return Waited(answer[0] - at, story.place in answer[1]) if answer else Waited(None, right=False)


@asynccontextmanager
async def bot(address: str, data: Path) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run the real process."""
    environment = {
        **{name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")},
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API_URL": address,
        "ADMIN_IDS": str(ADMIN),
    }
    process = await asyncio.create_subprocess_exec(*_command(data, "run"), cwd=ROOT, env=environment)
    try:
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        await process.wait()


def _command(data: Path, *words: str) -> list[str]:
    return [sys.executable, "bot.py", "--data", str(data), *words]


async def _run(data: Path, *words: str) -> str:
    process = await asyncio.create_subprocess_exec(*_command(data, *words), cwd=ROOT, stdout=-1, stderr=-1)
    out, _ = await process.communicate()
    return out.decode()


def lines(told: Sequence[Story]) -> bytes:
    """Return stories as a file of articles."""
    rows = (
        {
            "title": story.title,
            "text": story.text,
            "source": f"Bote {story.outlet}",
            "language": story.language,
            "published": story.published.isoformat(),
        }
        for story in told
    )
    return "\n".join(json.dumps(row, ensure_ascii=False) for row in rows).encode()


async def take(server: TelegramServer, admin: Person, told: Sequence[Story]) -> None:
    """Send a file of stories, and take them by the first button of the preview."""
    before = len(server.sent(ADMIN))
    await admin.upload("stories.jsonl", lines(told))
    await server.until(lambda: len(server.sent(ADMIN)) > before, _PATIENCE_S)
    preview = server.sent(ADMIN)[-1]
    await admin.forge(preview, preview["reply_markup"]["inline_keyboard"][0][0]["callback_data"])


def cpu_s(process: asyncio.subprocess.Process) -> float:
    """Return what a process has used of the processor."""
    fields = Path(f"/proc/{process.pid}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def measured(given: argparse.Namespace, data: Path) -> None:
    """Run it and print the figures."""
    everything = stories(AT_FIRST + given.articles)
    told, added = everything[:AT_FIRST], everything[AT_FIRST:]
    (data.parent / "first.jsonl").write_bytes(lines(told))
    await _run(data, "add", str(data.parent / "first.jsonl"))
    server = TelegramServer()
    async with over_http(server) as address, bot(address, data) as process:
        admin, crowd = Person(server, ADMIN), Crowd(server, told, given.users)
        await admin.say(told[0].question)
        await server.until(lambda: server.texts(ADMIN), _PATIENCE_S)
        if added:
            await take(server, admin, added)
        before = cpu_s(process)
        await crowd.ask(given.per_second, given.seconds)
        used = cpu_s(process) - before
        await crowd.answered()
        # Once they are taken no button is left.
        await server.until(lambda: not added or not server.sent(ADMIN)[-1].get("reply_markup"), _PATIENCE_S)
    report(crowd, json.loads(await _run(data, "status", "--json"))["articles"], len(everything), used, given)


def report(crowd: Crowd, articles: int, expected: int, used_s: float, given: argparse.Namespace) -> None:
    """Print what was seen."""
    waited = crowd.waited()
    seconds = np.array([one.seconds for one in waited if one.seconds is not None])
    median, rare = np.quantile(seconds, (0.5, 0.99))
    print(
        f"{len(waited)} questions of {given.users} people, {given.per_second:g} a second: "
        f"{sum(one.right for one in waited)} answered rightly, {len(waited) - len(seconds)} lost, "
        f"{crowd.surplus} messages too many"
    )
    print(f"seconds: median {median:.3f}, 99 % {rare:.3f}, most {seconds.max():.3f}")
    print(f"{articles} articles of {expected}; {used_s / given.seconds:.2f} processors used by the bot")
    print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--users", type=int, default=USERS)
    parser.add_argument("--per-second", type=float, default=PER_SECOND)
    parser.add_argument("--seconds", type=float, default=SECONDS)
    parser.add_argument("--articles", type=int, default=ARTICLES)
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(measured(parser.parse_args(), Path(folder) / "data"))


if __name__ == "__main__":
    main()
