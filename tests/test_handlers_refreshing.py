"""The bot fetches articles again by itself, and tells the admins once what is gone."""

from types import SimpleNamespace

import pytest
from telegram.error import Forbidden

from bot.handlers.refreshing import AT_ONCE, EVERY_S, Refreshed
from bot.locales import GERMAN
from bot.refetching import PAUSE_S
from bot.workers import Workers
from corpus.errors import StorageError, UnknownArticle
from index.refreshing import Outcome, Visited
from index.refreshing.schedule import GAPS

GONE = Visited(
    key="c",
    title="Das <Theater>",
    outcome=Outcome.GONE,
    language="de",
    reason="is not there (404)",
    since="2026-11-23T12:00:00+00:00",
    is_news=True,
)


class Visits:
    """Gives what the test says."""

    def __init__(self) -> None:
        self.given = {"a": Visited(key="a", title="A", outcome=Outcome.UNCHANGED), "c": GONE}
        self.asked: list[str | int] = []

    def due(self, limit: int) -> list[str]:
        self.asked.append(limit)
        return ["a", "removed", "full", "c"]

    def visit(self, key: str) -> Visited:
        self.asked.append(key)
        if key == "removed":
            raise UnknownArticle(key)
        if key == "full":
            raise StorageError("beleg.sqlite", "the disk is full")
        return self.given[key]


class Sent:
    """Takes messages; one admin never wrote to the bot."""

    def __init__(self) -> None:
        self.sent: list[tuple[int, str]] = []

    async def send_message(self, chat: int, text: str, reply_markup: object) -> None:
        assert reply_markup is None
        if chat == 4:
            raise Forbidden("bot can't initiate conversation with a user")
        self.sent.append((chat, text))


@pytest.fixture
def workers():
    made = Workers()
    yield made
    made.close()


async def ran(visits, workers):
    """Run once; return what was sent, and the pauses."""
    bot, pauses = Sent(), []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    await Refreshed(visits, workers, {4, 5}, sleep).run(SimpleNamespace(bot=bot))
    return bot.sent, pauses


async def test_what_is_gone_is_told(workers, caplog):
    """To each admin who can be reached, in the language of the article; nothing stops the other articles."""
    visits = Visits()
    sent, pauses = await ran(visits, workers)
    assert visits.asked == [AT_ONCE, "a", "removed", "full", "c"]
    assert pauses == [PAUSE_S] * 3
    told = "is not there (404), seit 23. November 2026, 12:00 UTC"
    named = f"verschwunden: <b>Das &lt;Theater&gt;</b>\n{told}\n<code>c</code>"
    assert sent == [(5, f"{GERMAN.changes.gone_stays}\n\n{named}")]
    assert caplog.messages == ["full could not be fetched again: beleg.sqlite: the disk is full"]


def test_three_thousand_articles_a_day_are_seen_in_time():
    """Where each page takes a second, all their visits fit into the day."""
    hourly = AT_ONCE / (EVERY_S + AT_ONCE * (PAUSE_S + 1)) * 3600
    assert hourly * 24 >= 3_000 * len(GAPS)


async def test_nothing_new_is_not_told(workers):
    """An unchanged article is no news, and neither is one that was gone before."""
    visits = Visits()
    visits.given["c"] = Visited(key="c", title="C", outcome=Outcome.GONE)
    assert (await ran(visits, workers))[0] == []


async def test_a_bot_that_stops_begins_nothing(workers):
    """What is due is due after the restart as well."""
    visits = Visits()
    workers.stopping.set()
    assert await ran(visits, workers) == ([], [])
    assert visits.asked == [AT_ONCE]
