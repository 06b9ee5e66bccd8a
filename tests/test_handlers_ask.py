"""Conversations of people who ask: from their message to what stands in their chat."""

import asyncio
import time
from pathlib import Path

import pytest
from fakes import FakeArchive
from telegram_articles import BRIDGE_ANSWER
from telegram_bot import running
from telegram_faults import Fault
from telegram_people import Person, labels
from telegram_server import TelegramServer

from bot.app import Bot
from bot.signs import TYPING_AFTER_S
from corpus.article import Article

pytest_plugins = ["telegram_fixtures"]


@pytest.mark.usefixtures("bot")
async def test_a_question_is_answered_by_a_quote(server: TelegramServer, ada: Person) -> None:
    """One message has the quote, its source and its buttons; typing need not show before it."""
    await ada.say("  When does the\nbridge open? ")
    message = await ada.reply()
    assert (message["text"], labels(message)) == (
        BRIDGE_ANSWER,
        [["Context"], ["👍", "👎", "↗ Share", "⧉ Cite"]],
    )
    assert [entity["type"] for entity in message["entities"]] == ["blockquote", "text_link"]
    assert server.called("sendChatAction") == []
    assert server.called("sendMessage")[0]["link_preview_options"] == {"is_disabled": True}


@pytest.mark.usefixtures("bot")
async def test_a_sign_of_life(server: TelegramServer, archive: FakeArchive, ada: Person) -> None:
    """Typing shows within 300 ms where the answer is not there by then."""
    archive.asking.clear()
    asked = time.monotonic()
    await ada.say("When does the bridge open?")
    await server.until(lambda: server.called("sendChatAction"))
    archive.asking.set()
    [shown] = [call for call in server.calls if call.method == "sendChatAction"]
    assert (shown.data["action"], shown.at - asked < 0.3) == ("typing", True)


@pytest.mark.usefixtures("bot")
async def test_an_answer_waits_for_a_slow_typing_action(
    server: TelegramServer, archive: FakeArchive, ada: Person
) -> None:
    """The action is not cut off halfway; the answer comes after it."""
    server.fault("sendChatAction", Fault(delay_s=0.2))
    archive.asking.clear()
    await ada.say("When does the bridge open?")
    await asyncio.sleep(TYPING_AFTER_S + 0.05)
    archive.asking.set()
    await ada.reply()
    done = [call.method for call in server.calls if call.method in {"sendChatAction", "sendMessage"}]
    assert done == ["sendChatAction", "sendMessage"]


@pytest.mark.usefixtures("bot")
async def test_german_for_german_readers(bernd: Person) -> None:
    """Who has set Telegram to German reads German."""
    await bernd.say("Wann öffnet die Brücke?")
    assert await bernd.replies(1) == [
        "Die Brücke öffnet am Montag.\nBote: Brücke öffnet, erschienen am 14. Februar 2025\n\nAntwort 1"
    ]


@pytest.mark.usefixtures("bot")
async def test_a_refusal_says_what_was_searched(ada: Person) -> None:
    """No fit, no quote: what was searched and the nearest headlines."""
    await ada.say("Who won the election?")
    text = (await ada.replies(1))[0]
    assert text.startswith(
        "I found no passage that answers this.\n\nSearched: 3 articles from 3 outlets, 12 Feb"
    )
    assert "• Anzeiger: Bridge opens, published 12 February 2025" in text


@pytest.mark.usefixtures("bot")
async def test_a_quote_that_no_longer_stands_is_dropped(archive: FakeArchive, ada: Person) -> None:
    """A quote whose slice differs at the time of sending is not sent; without any, its articles are named."""
    archive.before_answer = lambda: setattr(archive, "quoted_text", lambda *_: "The bridge opens on Tuesday.")
    await ada.say("bridge")
    assert (await ada.replies(1))[0].splitlines() == [
        "What answers this is too long for a message, or was removed just now. It stands in:",
        "• Anzeiger: Bridge opens, published 12 February 2025",
        "",
        "Answer 1",
    ]


@pytest.mark.usefixtures("bot")
async def test_a_quote_that_no_message_holds(archive: FakeArchive, ada: Person) -> None:
    """It is not cut, and not denied: its article is named."""
    long = f"The lighthouse {'shone and ' * 400}fell."
    archive._add(Article(id="long", title="Long", source="Bote", url="https://bote.example/long", text=long))
    await ada.say("lighthouse")
    message = await ada.reply()
    assert message["text"].splitlines()[1] == "• Bote: Long, date unknown"
    assert message["entities"][0]["url"] == "https://bote.example/long"


@pytest.mark.usefixtures("bot")
async def test_what_has_no_words_is_no_question(ada: Person) -> None:
    """Nothing is searched for punctuation or for a smile."""
    await ada.say("?!")
    await ada.say("😀")
    hint = "There is no question in this: please ask in your own words."
    assert await ada.replies(2) == [hint, hint]


@pytest.mark.usefixtures("bot")
async def test_help_and_sources(ada: Person, bernd: Person) -> None:
    """/help explains, /sources lists the outlets."""
    await ada.say("/help")
    await ada.say("/sources")
    await bernd.say("/sources")
    texts = await ada.replies(2)
    assert texts[0].startswith("Send me a question")
    assert "/add" not in texts[0]
    assert texts[1].splitlines()[0] == "3 articles from 2 outlets, 12 February 2025 to 14 February 2025"
    assert "• Anzeiger: 1 article, 12 February 2025 to 14 February 2025" in texts[1]
    assert (await bernd.replies(1))[0].startswith("3 Artikel aus 2 Medien")


async def test_questions_asked_while_the_bot_was_down_are_answered(
    server: TelegramServer, archive: FakeArchive, tmp_path: Path, ada: Person
) -> None:
    """Nothing that waits at Telegram is dropped at start."""
    await ada.say("bridge", age_s=600)
    async with running(server, archive, tmp_path):
        assert await ada.replies(1) == [BRIDGE_ANSWER]


@pytest.mark.usefixtures("bot")
async def test_nobody_waits_for_anybody(
    server: TelegramServer, archive: FakeArchive, ada: Person, bernd: Person
) -> None:
    """While one person's question takes long, another is answered; her own messages keep their order."""
    archive.asking.clear()
    await ada.say("bridge")
    await ada.say("/help")
    await bernd.say("/help")
    await bernd.replies(1)
    assert server.texts(7) == []
    archive.asking.set()
    texts = await ada.replies(2)
    assert [text[:8] for text in texts] == ["The brid", "Send me "]


async def test_typing_is_kept_up(
    bot: Bot, server: TelegramServer, archive: FakeArchive, ada: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sign of life is repeated until the answer is there, and then no more."""
    del bot
    monkeypatch.setattr("bot.signs.TYPING_EVERY_S", 0.02)
    archive.asking.clear()
    await ada.say("bridge")
    await server.until(lambda: len(server.called("sendChatAction")) >= 3)
    archive.asking.set()
    await ada.replies(1)
    after = len(server.called("sendChatAction"))
    await asyncio.sleep(0.06)
    assert len(server.called("sendChatAction")) == after


async def test_an_outage_only_delays(
    bot: Bot, server: TelegramServer, ada: Person, bernd: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who asked before the network went is answered when it is back, and others are not held up."""
    del bot
    monkeypatch.setattr("bot.patience.PAUSE_S", 0.01)
    monkeypatch.setattr("bot.patience.MAX_PAUSE_S", 0.02)
    server.fault("sendMessage", *[Fault(drop=True)] * 30)
    await ada.say("bridge")
    await bernd.say("Wann öffnet die Brücke?")
    assert await ada.replies(1) == [BRIDGE_ANSWER]
    assert len(await bernd.replies(1)) == 1


async def test_what_an_outage_kept_back_comes_after_the_restart(
    server: TelegramServer,
    archive: FakeArchive,
    tmp_path: Path,
    ada: Person,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The bot that is told to stop does not wait for the network, and the next one answers."""
    monkeypatch.setattr("bot.patience.PAUSE_S", 30.0)
    server.fault("sendMessage", Fault(drop=True))
    async with running(server, archive, tmp_path):
        await ada.say("bridge")
        await server.until(lambda: not server.faults["sendmessage"])
    assert server.texts(7) == []
    async with running(server, archive, tmp_path):
        # The one that did not arrive has a number, too.
        assert await ada.replies(1) == [BRIDGE_ANSWER.replace("Answer 1", "Answer 2")]
