"""Questions from chats that the bot is not in: quotes one by one, each a message of its own."""

import time
from pathlib import Path
from typing import Any

import pytest
from fakes import FakeArchive
from telegram_articles import BRIDGE
from telegram_bot import running
from telegram_people import Person
from telegram_rules import MAX_INLINE_RESULTS, cut, parse
from telegram_server import INLINE_TIME_S, TelegramServer
from toys import ToyEncoder, ruled

from bot.app import Bot
from bot.payloads import GREETED
from bot.preferences import Preference
from corpus.article import Article
from corpus.outletrows import Change
from index.archive import Archive

pytest_plugins = ["telegram_fixtures"]
QUESTION = "When does the bridge open?"
TO_BOT = {"inline_keyboard": [[{"text": "Ask Beleg", "url": "https://t.me/beleg_bot"}]]}


async def offered(server: TelegramServer, number: int = 1) -> dict[str, Any]:
    """Wait for so many answers to inline queries, and return the last one."""
    await server.until(lambda: len(server.called("answerInlineQuery")) == number)
    return server.called("answerInlineQuery")[-1]


@pytest.mark.usefixtures("bot")
async def test_quotes_are_offered_one_by_one(server: TelegramServer, ada: Person) -> None:
    """Each is a whole message: the quote, its source, and a way back to the bot."""
    await ada.type("ferry trip")
    answer = await offered(server)
    results = answer["results"]
    assert 1 < len(results) <= MAX_INLINE_RESULTS
    texts = []
    for result in results:
        text, entities = parse(result["input_message_content"]["message_text"])
        [quote] = [cut(text, entity) for entity in entities if "blockquote" in entity["type"]]
        assert text == f"{quote}\noutlet unknown: Ferry, date unknown"
        assert result["reply_markup"] == TO_BOT
        texts.append(quote)
    assert texts == [f"The ferry made trip number {number}." for number in range(1, len(texts) + 1)]


@pytest.mark.usefixtures("bot")
async def test_what_a_result_shows(server: TelegramServer, ada: Person) -> None:
    """Who printed it and when, and how it begins."""
    await ada.type(QUESTION)
    [first, *_] = (await offered(server))["results"]
    assert first["title"] == "Anzeiger, published 12 February 2025"
    assert first["description"] == "The bridge opens on Monday."


@pytest.mark.usefixtures("bot")
async def test_whoever_comes_from_inline_is_greeted(server: TelegramServer, ada: Person) -> None:
    """By the link of the button that every query without results has, which opens no answer."""
    await ada.type("br")
    await ada.say(f"/start {(await offered(server))['button']['start_parameter']}")
    assert (await ada.reply())["text"].startswith("Ask me about news coverage.")


@pytest.mark.usefixtures("bot")
async def test_a_beginning_asks_nothing(server: TelegramServer, archive: FakeArchive, ada: Person) -> None:
    """Two letters get a button that leads to the bot, and nothing is looked for."""
    archive.before_answer = lambda: pytest.fail("asked")
    await ada.type("wh")
    answer = await offered(server)
    assert (answer["results"], answer["button"]) == ([], {"text": "Ask Beleg", "start_parameter": GREETED})


@pytest.mark.usefixtures("bot")
async def test_nothing_found(server: TelegramServer, ada: Person) -> None:
    """The button says so."""
    await ada.type("Who won the election?")
    answer = await offered(server)
    assert (answer["results"], answer["button"]["text"]) == ([], "Nothing found: ask Beleg")


async def test_nothing_personal_counts(bot: Bot, server: TelegramServer, ada: Person) -> None:
    """Neither filters nor length of hers; what is worded for her Telegram keeps for nobody else."""
    bot.bot_data.set(ada.id, Preference(quotes=1, days=7, outlet="Elsewhere"))
    await ada.type(QUESTION)
    answer = await offered(server)
    assert len(answer["results"]) > 0
    assert answer["is_personal"] == "true"


@pytest.mark.parametrize(
    "rule",
    [
        ruled(internal=True),
        ruled(embargo="9000-01-01T00:00:00+00:00"),
    ],
)
async def test_internal_and_embargoed_outlets(
    server: TelegramServer, tmp_path: Path, ada: Person, rule: Change
) -> None:
    """Never, though the same person reads the internal one in her private chat."""
    archive = Archive(tmp_path, load=ToyEncoder, model="toy")
    list(archive.add([BRIDGE, Article(id="other", text="The bridge is long.", source="Bote", language="en")]))
    archive.rule("Anzeiger", rule)
    async with running(server, archive, tmp_path):
        await ada.type("bridge opens Monday")
        await ada.mention("@beleg_bot When does the bridge open on Monday?")
        answer = await offered(server)
        await server.until(lambda: server.called("answerGuestQuery"))
    said = str([answer, server.called("answerGuestQuery")])
    assert ("Anzeiger" in said, "opens on Monday" in said) == (False, False)
    archive.close()


@pytest.mark.usefixtures("bot")
async def test_an_answer_that_comes_too_late(server: TelegramServer, ada: Person, caplog: Any) -> None:
    """Whoever has typed on gets the next one, and nothing went wrong."""
    late = await ada.type("bridge")
    server.open_inline[late] = time.monotonic() - INLINE_TIME_S - 1
    await ada.type("bridge opens")
    await offered(server)
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


@pytest.mark.usefixtures("bot")
async def test_typing_is_limited(server: TelegramServer, ada: Person) -> None:
    """Whoever types faster than people do gets empty answers, and her questions are not counted."""
    for number in range(40):
        await ada.type(f"bridge {number}")
    await server.until(lambda: len(server.called("answerInlineQuery")) == 40)
    full = [call for call in server.called("answerInlineQuery") if call["results"]]
    assert 30 <= len(full) < 40
    await ada.say(QUESTION)
    assert "The bridge opens on Monday." in (await ada.replies(1))[0]


@pytest.mark.usefixtures("bot")
async def test_a_mention_where_it_is_a_guest(server: TelegramServer, ada: Person) -> None:
    """It answers in one message, without buttons that it could not serve."""
    await ada.mention(f"@beleg_bot {QUESTION}")
    await server.until(lambda: server.called("answerGuestQuery"))
    [call] = server.called("answerGuestQuery")
    text, _ = parse(call["result"]["input_message_content"]["message_text"])
    assert text.startswith("The bridge opens on Monday.\nAnzeiger: Bridge opens, published 12 February 2025")
    assert call["result"]["reply_markup"] == TO_BOT
    assert server.sent(-1009) == []


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize(
    ("text", "expected"),
    [("@beleg_bot Who won the election?", "I found no passage"), ("@beleg_bot", "Please write a question")],
)
async def test_a_guest_without_an_answer(
    server: TelegramServer, ada: Person, text: str, expected: str
) -> None:
    """It says so as anywhere else."""
    await ada.mention(text)
    await server.until(lambda: server.called("answerGuestQuery"))
    [call] = server.called("answerGuestQuery")
    assert call["result"]["input_message_content"]["message_text"].startswith(expected)


@pytest.mark.usefixtures("bot")
async def test_a_bot_that_mentions_a_guest(server: TelegramServer, ada: Person, bernd: Person) -> None:
    """Two bots do not talk to each other there either."""
    ada.user["is_bot"] = True
    await ada.mention(f"@beleg_bot {QUESTION}")
    await bernd.mention("@beleg_bot Wann öffnet die Brücke?")
    await server.until(lambda: server.called("answerGuestQuery"))
    assert len(server.called("answerGuestQuery")) == 1
