"""Chats in which questions are followed that new articles answer later. All articles are invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from correcting_chats import remembered
from telegram.ext import CallbackContext
from telegram_people import Person
from telegram_server import TelegramServer

from bot.app import Bot
from corpus.article import Article

QUESTION = "How much does the lighthouse of Skerrymore cost?"
COSTS = Article(
    id="lighthouse",
    title="Lighthouse of Skerrymore to be restored",
    source="Harbour Post",
    published="2025-02-20",
    language="en",
    text="The lighthouse of Skerrymore costs nine million crowns. Work on it begins in May.",
)
FRAGE = "Was kostet das Schwimmbad von Oberlindach?"
KOSTET = Article(
    id="schwimmbad",
    title="Schwimmbad von Oberlindach wird saniert",
    source="Talbote",
    published="2025-02-20",
    language="de",
    text="Das Schwimmbad von Oberlindach kostet neun Millionen Taler. Gebadet wird ab Herbst.",
)
# Nobody sleeps.
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


class Hands:
    """Turns the bot's clock, and has it tell what is new.

    Args:
        bot: The running bot.
        moment: Where its clock begins.
    """

    def __init__(self, bot: Bot, moment: datetime = NOON) -> None:
        assert bot.job_queue
        (job,) = bot.job_queue.get_jobs_by_name("follows")
        self._run = job.callback.args[0].run
        self._context = CallbackContext.from_job(job, bot)
        self.bot = bot
        self._telling = self._run.__self__
        self.moment = moment
        self._telling._now = lambda: self.moment
        self._telling._nights._now = lambda: self.moment
        self._telling._rows._now = lambda: self.moment

    async def tell(self, *, after: timedelta = timedelta()) -> None:
        """Run the job once, so much later."""
        self.moment += after
        await self._run(self._context)

    @property
    def rows(self) -> Any:
        """Where it is kept what is followed."""
        return self._telling._rows

    def followed(self, chat: int) -> list[str]:
        """Return what is followed in a chat."""
        return [follow.question for follow in self.rows.follows_in(chat)]

    async def found(self) -> list[Any]:
        """Return what waits to be told."""
        return [self.rows.news(spot) for spot in self.rows.spots(self.moment)]


async def follow(person: Person, question: str, **more: Any) -> dict[str, Any]:
    """Follow a question by the command, and return what the bot says to that."""
    chat = more.get("chat", person.chat)["id"]
    before = len(person.server.sent(chat))
    await person.say(f"/follow {question}", **more)
    await person.server.until(lambda: len(person.server.sent(chat)) > before)
    await remembered()
    return person.server.sent(chat)[before]


def notices(server: TelegramServer) -> list[str]:
    """Return what popped up upon presses, in order."""
    answers = (call for call in server.calls if call.method == "answerCallbackQuery" and call.ok)
    return [call.data.get("text", "") for call in answers]


def reprinted(id: str, outlet: str) -> Article:
    """Return what an outlet prints of a wire."""
    return replace(COSTS, id=id, source=outlet, text=f"{COSTS.text}\n\n{_WIRE}")


_WIRE = (
    "The tower was built by two brothers who had never seen the sea, and has been empty since the last "
    "keeper left for the mainland with his dog. Sailors still find their way by it on clear nights. Some "
    "friends collect old lamps, lenses and letters, and show them in the former kitchen every other Sunday."
)
