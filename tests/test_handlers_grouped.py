"""Conversations in groups: the bot answers when it is spoken to, briefly, and otherwise keeps quiet."""

import asyncio
from datetime import datetime
from typing import Any

import pytest
from fakes import FakeArchive
from telegram_articles import FERRY
from telegram_faults import Fault
from telegram_people import Person, group, via_bot
from telegram_rules import bad
from telegram_server import BOT, TelegramServer

from bot.app import Bot
from bot.locales import ENGLISH
from bot.preferences import Preference
from bot.settings import ZONE
from corpus.article import Article

pytest_plugins = ["telegram_fixtures"]
GROUP = -1001234567890
READERS = group(GROUP)


async def heard(server: TelegramServer, number: int) -> list[dict[str, Any]]:
    """Wait for so many messages of the bot in the group, and see that there are no more."""
    await server.until(lambda: len(server.sent(GROUP)) >= number)
    await asyncio.sleep(0.05)
    assert len(server.sent(GROUP)) == number
    return server.sent(GROUP)


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize(
    "text",
    [
        "@beleg_bot When does the bridge open?",
        "When does the bridge open, @Beleg_Bot?",
        "/ask@beleg_bot bridge",
    ],
)
async def test_it_answers_when_it_is_named(server: TelegramServer, ada: Person, text: str) -> None:
    """As a reply to who asked, whatever the capitals of its name."""
    asked = await ada.say(text, chat=READERS)
    [answer] = await heard(server, 1)
    assert "The bridge opens" in answer["text"]
    assert answer["reply_to_message"]["message_id"] == asked["message_id"]


@pytest.mark.usefixtures("bot")
async def test_it_answers_a_reply(server: TelegramServer, ada: Person) -> None:
    """Whoever replies to one of its messages speaks to it."""
    await ada.say("/ask bridge", chat=READERS)
    [first] = await heard(server, 1)
    await ada.say("And the ferry?", chat=READERS, reply_to_message=first)
    assert "ferry" in (await heard(server, 2))[1]["text"]


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("When does the bridge open?", {}),
        ("mail@beleg_bot.example about the bridge", {}),
        ("@beleg_bot2 bridge", {}),
        ("/ask@other_bot bridge", {}),
        ("/start", {}),
        ("@beleg_bot bridge", via_bot()),
        ("@beleg_bot bridge", {"from": {"id": 77, "is_bot": True, "first_name": "Other"}}),
        ("@beleg_bot bridge", {"is_automatic_forward": True}),
    ],
)
async def test_it_is_silent_otherwise(
    server: TelegramServer, ada: Person, text: str, more: dict[str, Any]
) -> None:
    """Not spoken to, or spoken to by another bot, by way of one or by a channel, it says nothing."""
    await ada.say(text, chat=READERS, **more)
    await ada.say("@beleg_bot ferry", chat=READERS)
    [answer] = await heard(server, 1)
    assert "ferry" in answer["text"]


@pytest.mark.usefixtures("bot")
async def test_two_bots_do_not_talk_in_circles(server: TelegramServer, ada: Person) -> None:
    """Another bot that replies to each of its messages gets no answer to any."""
    other = Person(server, 77)
    other.user["is_bot"] = True
    await ada.say("@beleg_bot bridge", chat=READERS)
    [first] = await heard(server, 1)
    await other.say("Tell me about the ferry", chat=READERS, reply_to_message=first)
    await heard(server, 1)


@pytest.mark.usefixtures("bot")
async def test_in_its_topic(server: TelegramServer, ada: Person) -> None:
    """The answer stands where the question does."""
    await ada.say("@beleg_bot bridge", chat=READERS, message_thread_id=77, is_topic_message=True)
    [answer] = await heard(server, 1)
    assert answer["message_thread_id"] == 77


@pytest.mark.usefixtures("bot")
async def test_few_quotes_folded(server: TelegramServer, ada: Person) -> None:
    """A group gets two at a time, long ones folded up."""
    await ada.say("@beleg_bot ferry", chat=READERS)
    [answer] = await heard(server, 1)
    quotes = [entity for entity in answer["entities"] if "blockquote" in entity["type"]]
    assert len(quotes) == 2
    assert all((entity["length"] > 120) == ("expandable" in entity["type"]) for entity in quotes)


@pytest.mark.usefixtures("bot")
async def test_without_a_question(server: TelegramServer, ada: Person) -> None:
    """Its name alone gets one line with what to do."""
    await ada.say("@beleg_bot", chat=READERS)
    [answer] = await heard(server, 1)
    assert answer["text"].startswith("Please write a question beside my name")


@pytest.mark.usefixtures("bot")
async def test_the_same_question_points_to_its_answer(
    server: TelegramServer, ada: Person, bernd: Person
) -> None:
    """Whoever asks, however it is written; a button answers anew all the same."""
    await ada.say("@beleg_bot When does the bridge open?", chat=READERS)
    [first] = await heard(server, 1)
    await bernd.say("/ask when does the BRIDGE open", chat=READERS)
    pointer = (await heard(server, 2))[1]
    [link] = [entity["url"] for entity in pointer["entities"] if entity["type"] == "text_link"]
    assert link == f"https://t.me/c/1234567890/{first['message_id']}"
    assert pointer["text"] == (
        "Das wurde hier im Lauf des letzten Tages schon gefragt, die Antwort ist noch dieselbe: Antwort 1."
    )
    assert pointer["reply_to_message"]["message_id"] == first["message_id"]
    await bernd.press(pointer, "Neu antworten")
    assert "The bridge opens" in (await heard(server, 3))[2]["text"]


@pytest.mark.usefixtures("bot")
async def test_another_answer_is_given(server: TelegramServer, archive: FakeArchive, ada: Person) -> None:
    """Where there is something new the same question is answered again."""
    await ada.say("@beleg_bot bridge", chat=READERS)
    await heard(server, 1)
    list(
        archive.add(
            [Article(id="new", title="New", text="The bridge was opened by the mayor.", language="en")]
        )
    )
    await ada.say("@beleg_bot bridge", chat=READERS)
    assert "mayor" in (await heard(server, 2))[1]["text"]


@pytest.mark.usefixtures("bot")
async def test_not_in_another_topic(server: TelegramServer, ada: Person) -> None:
    """Nobody is sent to where she may not read."""
    await ada.say("@beleg_bot bridge", chat=READERS)
    await ada.say("@beleg_bot bridge", chat=READERS, message_thread_id=5, is_topic_message=True)
    answers = await heard(server, 2)
    assert all("The bridge opens" in answer["text"] for answer in answers)


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("command", ["/check", "/ask", "@beleg_bot"])
async def test_a_claim_is_quoted_as_telegram_quotes(
    server: TelegramServer, ada: Person, bernd: Person, command: str
) -> None:
    """In reply to somebody's message, that message is the text, and the answer quotes it."""
    claim = await bernd.say(" \U0001f309 The bridge opens in May. ", chat=READERS)
    await ada.say(command, chat=READERS, reply_to_message=claim)
    [answer] = await heard(server, 1)
    assert answer["reply_to_message"]["message_id"] == claim["message_id"]
    assert answer["quote"] == {"text": "\U0001f309 The bridge opens in May.", "position": 1}


@pytest.mark.usefixtures("bot")
async def test_the_chosen_part_of_a_claim(server: TelegramServer, ada: Person, bernd: Person) -> None:
    """Who chose a part of a message means that part."""
    claim = await bernd.say("They say: the ferry stops.", chat=READERS)
    part = {"text": "the ferry stops.", "position": 10, "is_manual": True}
    await ada.say("/ask", chat=READERS, reply_to_message=claim, quote=part)
    [answer] = await heard(server, 1)
    assert answer["quote"] == {"text": "the ferry stops.", "position": 10}


@pytest.mark.usefixtures("bot")
async def test_a_long_claim_is_quoted_in_part(server: TelegramServer, ada: Person, bernd: Person) -> None:
    """As far as Telegram quotes, in whole words."""
    claim = await bernd.say("The bridge opens in May. " + "Really \U0001f309 " * 200, chat=READERS)
    await ada.say("/ask", chat=READERS, reply_to_message=claim)
    [answer] = await heard(server, 1)
    assert claim["text"].startswith(answer["quote"]["text"])
    assert answer["quote"]["text"].endswith(("Really", "\U0001f309"))


@pytest.mark.usefixtures("bot")
async def test_a_claim_that_was_edited_meanwhile(server: TelegramServer, ada: Person, bernd: Person) -> None:
    """Where Telegram does not find it any more, the answer is a plain reply."""
    claim = await bernd.say("The bridge opens in May.", chat=READERS)
    server.fault("sendMessage", Fault(error=bad("QUOTE_TEXT_INVALID")))
    await ada.say("/ask", chat=READERS, reply_to_message=claim)
    [answer] = await heard(server, 1)
    assert ("quote" in answer, answer["reply_to_message"]["message_id"]) == (False, claim["message_id"])


async def test_quiet_hours(bot: Bot, server: TelegramServer, ada: Person) -> None:
    """The bot writes nothing, and shows by a face that it has read; its settings can still be changed."""
    hour = datetime.now(ZONE).hour
    bot.bot_data.set(GROUP, Preference(quiet=(hour, (hour + 2) % 24)))
    server.members[GROUP, ada.id] = "creator"
    asked = await ada.say("@beleg_bot bridge", chat=READERS)
    await server.until(lambda: server.reactions)
    assert server.reactions == {(GROUP, asked["message_id"]): ["😴"]}
    await ada.say("/settings", chat=READERS)
    [settings] = await heard(server, 1)
    assert settings["text"] == "Settings of this group"


@pytest.mark.usefixtures("bot")
async def test_a_group_that_has_no_faces(server: TelegramServer, ada: Person) -> None:
    """Then it is silent altogether."""
    hour = datetime.now(ZONE).hour
    server.members[GROUP, ada.id] = "creator"
    await ada.say(f"/settings {hour}-{(hour + 2) % 24}", chat=READERS)
    await heard(server, 1)
    server.fault("setMessageReaction", Fault(error=bad("REACTION_INVALID")))
    await ada.say("@beleg_bot bridge", chat=READERS)
    await heard(server, 1)


@pytest.mark.usefixtures("bot")
async def test_it_greets(server: TelegramServer, ada: Person) -> None:
    """Who adds it reads what it is for; others who enter are not greeted."""
    await ada.send(chat=READERS, new_chat_members=[{"id": 9, "is_bot": False, "first_name": "Clara"}])
    await ada.send(chat=READERS, new_chat_members=[BOT])
    [greeting] = await heard(server, 1)
    assert greeting["text"].startswith("Hello! I quote what was printed, word for word")


async def test_it_moves_with_a_group(
    bot: Bot, archive: FakeArchive, server: TelegramServer, ada: Person
) -> None:
    """A group that becomes a supergroup has another number; what it prefers and was sent goes with it."""
    bot.bot_data.set(-5, Preference(language="de"))
    await ada.send(chat={"id": -5, "type": "group", "title": "Old"}, migrate_to_chat_id=GROUP)
    await server.until(lambda: bot.bot_data.place(-5) == GROUP)
    assert (archive.moved, bot.bot_data.of(GROUP)) == ({-5: GROUP}, Preference(language="de"))


@pytest.mark.usefixtures("bot")
async def test_long_quotes_are_folded(server: TelegramServer, archive: FakeArchive, ada: Person) -> None:
    """Only their first lines show in a group."""
    text = "The observatory " + "reported again and again on what it had seen " * 5 + "that night."
    list(archive.add([Article(id="long", title="Long", text=text, language="en")]))
    await ada.say("@beleg_bot observatory", chat=READERS)
    [answer] = await heard(server, 1)
    assert answer["entities"][0]["type"] == "expandable_blockquote"
    assert FERRY.id not in answer["text"]


@pytest.mark.usefixtures("bot")
async def test_commands_that_groups_do_not_have(server: TelegramServer, ada: Person, bernd: Person) -> None:
    """Silence where they may be meant for another bot, a line where this one is named."""
    for text in ("/forget", "/help", "/help@other_bot", "/unknown"):
        await ada.say(text, chat=READERS)
    await bernd.say("/forget@beleg_bot", chat=READERS)
    await heard(server, 1)
    await ada.say("/help@Beleg_Bot", chat=READERS)
    await heard(server, 2)
    assert server.texts(GROUP) == [
        "Das geht nur im privaten Chat mit mir: https://t.me/beleg_bot",
        ENGLISH.people.greeting,
    ]
