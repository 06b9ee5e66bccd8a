"""Chats in which something is quoted that changes later. All articles are invented."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from telegram.ext import CallbackContext
from telegram_people import Person
from telegram_rules import ApiError, cut
from telegram_server import TelegramServer

from bot.app import Bot
from bot.nights import Nights
from corpus.article import Article
from index.archive import Archive

FLOOD = Article(
    id="flood",
    title="Forty houses",
    source="Harbour Post",
    published="2025-02-13",
    language="en",
    text=(
        "The flood damaged forty houses in Olvermünde. Nobody was hurt."
        "\n\nThe mayor thanked the firemen. School begins again on Monday."
    ),
)
HARBOUR = Article(
    id="harbour",
    title="Harbour closed",
    source="Coast Courier",
    published="2025-02-14",
    language="en",
    text=(
        "The flood closed the harbour for nine days. Ferries went to Breddewold."
        "\n\nFishermen mended their nets. The quay is dry again."
    ),
)
FRAGE = "Was kostet die Sanierung der Brücke?"
QUESTION = "How many houses did the flood damage?"
DAMAGED = "The flood damaged forty houses in Olvermünde."
MOVED = ApiError(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=-1044)


def change(archive: Archive, article: Article, old: str, new: str, updated: str = "2025-05-12") -> None:
    """Store what the outlet has made of an article."""
    newest = archive.show(article.id)[-1].article
    changed = replace(newest, text=newest.text.replace(old, new), updated=updated)
    assert [added.status for added in archive.add([changed])] == ["revised"]


async def correct(bot: Bot, hour: int = 12) -> None:
    """Run the job once, at an hour of some day."""
    assert bot.job_queue
    (job,) = bot.job_queue.get_jobs_by_name("corrections")
    run = job.callback.args[0].run
    run.__self__._nights = Nights(UTC, lambda: datetime(2026, 11, 24, hour, tzinfo=UTC))
    await run(CallbackContext.from_job(job, bot))


async def remembered() -> None:
    """Let the bot write down what a message shows, which it does after sending."""
    await asyncio.sleep(0.05)


async def asked(person: Person, question: str) -> dict[str, Any]:
    """Ask, and return the answer once it is remembered what it shows."""
    before = len(person.server.sent(person.id))
    await person.say(question)
    message = await person.reply(before + 1)
    await remembered()
    return message


def calls(server: TelegramServer, *methods: str) -> list[str]:
    """Return which of these calls were made and went well, in order."""
    return [call.method for call in server.calls if call.method in methods and call.ok]


def formatted(message: dict[str, Any], kind: str) -> list[str]:
    """Return what of a message is formatted in a way."""
    return [cut(message["text"], each) for each in message["entities"] if each["type"] == kind]
