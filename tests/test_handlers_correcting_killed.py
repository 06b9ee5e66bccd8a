"""Killed after any step, the bot goes on after a restart: what was sent is edited, nobody is told twice."""

from collections.abc import Awaitable, Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path
from types import MethodType
from typing import Any

import pytest
from correcting_chats import FLOOD, QUESTION, asked, change, correct
from telegram_bot import running
from telegram_people import Person
from telegram_server import TelegramServer
from test_handlers_correcting_elsewhere import checked, inline
from toys import toy_archive

from bot.app import Bot
from bot.client import Client
from bot.workers import Workers
from corpus.correctionrows import State

pytest_plugins = ["telegram_fixtures", "correcting_fixtures"]

Step = Callable[..., Awaitable[Any]]
Send = Callable[[Person], Awaitable[dict[str, Any]]]

STEPS = ((Client, "edit_message_text"), (Client, "send_message"), (Workers, "quick"), (Workers, "long"))
NEVER = 1_000


class Killed(BaseException):
    """The process is gone."""


class Life:
    """Ends after so many steps: the last one is done, and nobody learns of it.

    Args:
        steps: How many.

    Attributes:
        left: How many are left.
        last: What the last one was.
    """

    def __init__(self, steps: int) -> None:
        self.left = steps
        self.last = ""

    def step(self, method: Step) -> Step:
        """Make each call of a method a step."""

        async def taken(of: object, *args: Any, **kwargs: Any) -> Any:
            done = await method(of, *args, **kwargs)
            self.left -= 1
            self.last = named(method, args)
            if not self.left:
                raise Killed
            return done

        return taken


def named(method: Step, args: Sequence[Any]) -> str:
    """Name a step: work by what is worked, and from which state to which."""
    if isinstance(args[0], MethodType):
        return " ".join([args[0].__name__, *(each for each in args if isinstance(each, State))])
    return method.__name__


async def answered(ada: Person) -> dict[str, Any]:
    """Ask, and return the answer."""
    return await asked(ada, QUESTION)


async def lived(monkeypatch: pytest.MonkeyPatch, bot: Bot, steps: int) -> Life:
    """Correct, until all is done or the bot is killed."""
    life = Life(steps)
    with monkeypatch.context() as patched, suppress(Killed):
        for of, name in STEPS:
            patched.setattr(of, name, life.step(getattr(of, name)))
        await correct(bot)
    return life


async def told_after(
    monkeypatch: pytest.MonkeyPatch, folder: Path, send: Send, steps: int
) -> tuple[Life, str, int]:
    """Kill the bot after so many steps and start it again.

    Returns:
        Its first life, what the message says in the end, and how often its asker was told.
    """
    server = TelegramServer()
    ada = Person(server, 7)
    with closing(toy_archive(folder, [FLOOD])) as held:
        async with running(server, held, folder) as bot:
            message = await send(ada)
            before = len(server.sent(ada.id))
            change(held, FLOOD, "forty", "fourteen")
            life = await lived(monkeypatch, bot, steps)
        async with running(server, held, folder) as bot:
            for _ in range(2):
                await correct(bot)
    return life, message["text"], len(server.sent(ada.id)) - before


@pytest.mark.parametrize("send", [answered, checked, inline])
async def test_killed_after_any_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, send: Send) -> None:
    """The message is edited in any case; the notice is lost only where it may have been sent."""
    told: dict[str, int] = {}
    for steps in range(1, NEVER):
        life, text, times = await told_after(monkeypatch, tmp_path / str(steps), send, steps)
        assert "The flood damaged fourteen houses" in text
        if life.left:
            break
        told[life.last] = times
    assert told == {
        "find_corrections": 1,
        "due": 1,
        "due_of": 1,
        "message": 1,
        "edit_message_text": 1,
        "told": 1,
        "alike": 1,
        "turn pending telling": 0,
        "send_message": 1,
        "turn telling told": 1,
    }
