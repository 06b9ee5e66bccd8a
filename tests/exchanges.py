"""Exchanges with the bot as the README shows them: demonstration articles, and what the bot really sent."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from correcting_chats import correct
from telegram_bot import running
from telegram_people import Person, group
from telegram_server import TelegramServer

from bot.app import Bot
from corpus import demo
from corpus.readers import read
from index.archive import Archive

Messages = tuple[dict[str, Any], ...]


@dataclass(frozen=True)
class Exchange:
    """A chat as it stands in the end.

    Attributes:
        name: Of its picture.
        title: Of the chat.
        messages: As Telegram has them, in their order.
        reader: Whose screen it is: the messages of this one stand on the right.
    """

    name: str
    title: str
    messages: Messages
    reader: int


@dataclass(frozen=True)
class Stage:
    """Where it is played.

    Attributes:
        server: Telegram.
        archive: With the demonstration articles.
        bot: The running bot.
    """

    server: TelegramServer
    archive: Archive
    bot: Bot

    async def told(self, person: Person, text: str, chat: dict[str, Any] | None = None, **more: Any) -> None:
        """Have somebody write something, and wait for what the bot says to it."""
        where = (chat or person.chat)["id"]
        before = len(self.server.sent(where))
        await person.say(text, chat=chat, **more)
        await self.server.until(lambda: len(self.server.sent(where)) > before, within_s=30)
        # What a message shows is remembered after it was sent.
        await asyncio.sleep(0.1)

    def seen(self, name: str, title: str, reader: Person, chat: int | None = None) -> Exchange:
        """Return a chat as it stands now."""
        where = chat or reader.id
        found = (message for (at, _), message in sorted(self.server.messages.items()) if at == where)
        return Exchange(name, title, tuple(copy.deepcopy(message) for message in found), reader.id)


async def question(stage: Stage) -> Exchange:
    """Two outlets with two figures for one bridge."""
    reader = Person(stage.server, 11, language="de", name="Rosa")
    await stage.told(reader, "Was kostet die Sanierung der Kettenbrücke?")
    return stage.seen("question", "Beleg", reader)


async def refusal(stage: Stage) -> Exchange:
    """Nobody printed it."""
    reader = Person(stage.server, 12, language="en", name="Tom")
    await stage.told(reader, "Which bakery makes the best rye bread?")
    return stage.seen("refusal", "Beleg", reader)


async def claim(stage: Stage) -> Exchange:
    """Somebody quotes wrongly in a group."""
    somebody = Person(stage.server, 13, language="de", name="Emil")
    reader = Person(stage.server, 14, language="de", name="Rosa")
    newsroom = {**group(), "title": "Lokalredaktion"}
    said = await somebody.send(
        chat=newsroom,
        text="„Die Stadt rechnet für die Sanierung der Kettenbrücke mit Kosten von 162 Millionen Euro.“",
    )
    await stage.told(reader, "/check@beleg_bot", newsroom, reply_to_message=said)
    return stage.seen("claim", "Lokalredaktion", reader, newsroom["id"])


async def correction(stage: Stage) -> Exchange:
    """The outlet changes what was quoted."""
    reader = Person(stage.server, 15, language="de", name="Rosa")
    await stage.told(reader, "Wie viel kostet eine Karte im Theater am Speicher?")
    [quoted, *_] = stage.archive.ask("Wie viel kostet eine Karte im Theater am Speicher?").quotes
    printed = stage.archive.show(quoted.article)[-1].article
    changed = printed.text.replace("17,50 Euro", "18,50 Euro")
    list(stage.archive.add([replace(printed, text=changed, updated="2025-05-22")]))
    await correct(stage.bot)
    return stage.seen("correction", "Beleg", reader)


PLAYED: tuple[Callable[[Stage], Awaitable[Exchange]], ...] = (question, claim, correction, refusal)


async def played(folder: Path) -> list[Exchange]:
    """Play all of them, one after the other.

    Args:
        folder: For the archive; empty.
    """
    server = TelegramServer()
    archive = Archive(folder)
    try:
        with demo.articles() as articles:
            list(archive.add(read(articles)))
        async with running(server, archive, folder) as bot:
            return [await each(Stage(server, archive, bot)) for each in PLAYED]
    finally:
        archive.close()
