"""Those who follow a question hear of what answers it, once, in one message, and not at night."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from correcting_chats import calls, change, correct, remembered
from following_chats import COSTS, FRAGE, KOSTET, QUESTION, Hands, follow, notices, reprinted
from telegram_people import Person, group, labels
from telegram_server import TelegramServer
from toys import ToyEncoder, ruled

from index.archive import Archive

pytest_plugins = ["telegram_fixtures", "following_fixtures"]

OFFER = "🔔 Tell me when something appears"
NEW = "🔔 New on what I look out for here:"
SOURCE = "Harbour Post: Lighthouse of Skerrymore to be restored, published 20 February 2025"
COST = "The lighthouse of Skerrymore costs nine million crowns. Work on it begins in May."
TOLD = f"{NEW}\n\n{QUESTION}\n{COST}\n{SOURCE}"
TOPIC: dict[str, Any] = {"message_thread_id": 77, "is_topic_message": True}


async def test_from_a_refusal_to_a_quote(
    hands: Hands, server: TelegramServer, held: Archive, ada: Person
) -> None:
    """A button below a refusal follows the question; the quote comes once, with its source."""
    await ada.say(QUESTION)
    refusal = await ada.reply()
    assert labels(refusal) == [[OFFER]]
    await ada.press(refusal, OFFER)
    await server.until(lambda: labels(refusal) == [["🔕 No longer"]])
    assert notices(server) == [
        "🔔 I will tell you here as soon as something appears. /following lists what I look out for."
    ]
    list(held.add([COSTS]))
    for _ in range(3):
        await hands.tell(after=timedelta(hours=1))
    _, told = server.sent(ada.id)
    assert (told["text"], labels(told)) == (TOLD, [["Context"], ["⧉ Cite"], ["🔕 No longer"]])


async def test_in_german(hands: Hands, server: TelegramServer, held: Archive, bernd: Person) -> None:
    """Who reads German is told in German."""
    await follow(bernd, FRAGE)
    list(held.add([KOSTET]))
    await hands.tell()
    noted, told = server.texts(bernd.id)
    assert noted == (
        "🔔 Ich sage hier Bescheid, sobald ein neuer Artikel das beantwortet: "
        "„Was kostet das Schwimmbad von Oberlindach?“\n"
        "Höchstens alle 15 Minuten und nicht in der Nacht. /following zeigt, worauf ich achte."
    )
    assert told == (
        "🔔 Neu erschienen zu dem, worauf ich hier achte:\n\n"
        "Was kostet das Schwimmbad von Oberlindach?\n"
        "Das Schwimmbad von Oberlindach kostet neun Millionen Taler. Gebadet wird ab Herbst.\n"
        "Talbote: Schwimmbad von Oberlindach wird saniert, erschienen am 20. Februar 2025"
    )


async def test_several_questions_are_one_message(
    hands: Hands, server: TelegramServer, held: Archive, ada: Person
) -> None:
    """All that is new in a chat comes at once, each under its question, with a button to end each."""
    await follow(ada, QUESTION)
    await follow(ada, FRAGE)
    list(held.add([COSTS, KOSTET]))
    await hands.tell()
    told = server.sent(ada.id)[-1]
    blocks = [block.splitlines()[0] for block in told["text"].split("\n\n")]
    assert blocks == [NEW, QUESTION, FRAGE]
    assert labels(told)[-2:] == [[f"🔕 {QUESTION}"], [f"🔕 {FRAGE}"]]
    assert len(server.sent(ada.id)) == 3


async def test_what_is_there_already(
    hands: Hands, server: TelegramServer, held: Archive, ada: Person
) -> None:
    """Who follows a question that has an answer sees it at once, and is told of new articles only."""
    list(held.add([COSTS]))
    await follow(ada, QUESTION)
    await hands.tell()
    (there,) = server.texts(ada.id)
    assert there == (
        "🔔 I will tell you when a new article answers this. This is there already:\n\n"
        f"{COST}\n{SOURCE}\n\nAnswer 1"
    )
    dearer = replace(COSTS, id="dearer", text=COSTS.text.replace("nine million", "eleven million"))
    list(held.add([dearer]))
    await hands.tell()
    assert "costs eleven million crowns." in server.texts(ada.id)[-1]
    assert len(server.sent(ada.id)) == 2


async def test_an_older_article_is_not_told(
    hands: Hands, server: TelegramServer, held: Archive, ada: Person
) -> None:
    """An article from before is not new when it is changed; one that came since is, also when it answers
    only after a change."""
    stub = replace(COSTS, title="News", text="Something has happened on the island. More to follow.")
    list(held.add([replace(stub, id="before")]))
    await follow(ada, QUESTION)
    noted = len(server.sent(ada.id))
    list(held.add([replace(COSTS, id="before")]))
    await hands.tell()
    assert len(server.sent(ada.id)) == noted
    held.remove("before")
    list(held.add([stub]))
    await hands.tell()
    list(held.add([COSTS]))
    await hands.tell()
    assert server.texts(ada.id)[noted:] == [TOLD]


async def test_a_quarter_of_an_hour(hands: Hands, server: TelegramServer, held: Archive, ada: Person) -> None:
    """What comes soon after a message waits for the next one, a quarter of an hour later."""
    await follow(ada, QUESTION)
    list(held.add([COSTS]))
    await hands.tell()
    for number, price in enumerate(("ten", "eleven"), 1):
        list(held.add([replace(COSTS, id=f"later-{number}", text=COSTS.text.replace("nine", price))]))
        await hands.tell(after=timedelta(minutes=5))
    assert len(server.sent(ada.id)) == 2
    await hands.tell(after=timedelta(minutes=5))
    assert len(server.sent(ada.id)) == 3
    assert {"ten million" in server.texts(ada.id)[2], "eleven million" in server.texts(ada.id)[2]} == {True}


async def test_at_night(hands: Hands, server: TelegramServer, held: Archive, ada: Person) -> None:
    """From ten to seven nobody is told, unless she wants it."""
    await follow(ada, QUESTION)
    list(held.add([COSTS]))
    # In Berlin.
    hands.moment = datetime(2026, 11, 24, 21, 0, tzinfo=UTC)
    await hands.tell()
    await hands.tell(after=timedelta(hours=8, minutes=59))
    assert len(server.sent(ada.id)) == 1
    await hands.tell(after=timedelta(minutes=1))
    assert server.texts(ada.id)[1:] == [TOLD]


async def test_at_night_where_it_is_wanted(
    hands: Hands, server: TelegramServer, held: Archive, ada: Person
) -> None:
    """A button below the list has her told at any hour."""
    await follow(ada, QUESTION)
    await ada.say("/following")
    listed = await ada.reply(2)
    await ada.press(listed, "🌙 At night, too: no")
    await server.until(lambda: ["🌙 At night, too: yes"] in labels(listed))
    list(held.add([COSTS]))
    hands.moment = datetime(2026, 11, 24, 23, 0, tzinfo=UTC)
    await hands.tell()
    assert server.texts(ada.id)[2:] == [TOLD]


async def test_in_a_topic_of_a_group(
    hands: Hands, server: TelegramServer, held: Archive, ada: Person, bernd: Person
) -> None:
    """A group is told where it was asked, and not in its quiet hours; what is internal is told in private."""
    for person, where in ((ada, group()), (bernd, bernd.chat)):
        await follow(person, QUESTION, chat=where, **(TOPIC if where == group() else {}))
    hands.bot.bot_data.set(-1001, replace(hands.bot.bot_data.of(-1001), quiet=(12, 14)))
    list(held.add([COSTS]))
    await hands.tell()
    assert (len(server.sent(-1001)), len(server.sent(bernd.id))) == (1, 2)
    await hands.tell(after=timedelta(hours=2))
    told = server.sent(-1001)[1]
    assert (told["text"], told["message_thread_id"]) == (TOLD, 77)
    held.rule("Harbour Post", ruled(internal=True))
    list(held.add([replace(COSTS, id="later", text=COSTS.text.replace("nine", "twelve"))]))
    await hands.tell(after=timedelta(hours=1))
    assert (len(server.sent(-1001)), len(server.sent(bernd.id))) == (2, 3)


async def test_an_embargo(hands: Hands, server: TelegramServer, held: Archive, ada: Person) -> None:
    """What is under an embargo is told when that ends, whether it came before or after the rule."""
    await follow(ada, QUESTION)
    held.rule("Harbour Post", ruled(embargo="2099-01-01T00:00:00+00:00"))
    list(held.add([COSTS]))
    await hands.tell()
    held.rule("Harbour Post", ruled())
    held.find_followed()
    held.rule("Harbour Post", ruled(embargo="2099-01-01T00:00:00+00:00"))
    await hands.tell()
    assert len(server.sent(ada.id)) == 1
    held.rule("Harbour Post", ruled())
    await hands.tell()
    assert server.texts(ada.id)[1:] == [TOLD]


async def test_withdrawn_or_changed_before_it_is_told(
    hands: Hands, server: TelegramServer, held: Archive, ada: Person, bernd: Person
) -> None:
    """Nobody is told of what is gone by then; what was changed is quoted as it is."""
    await follow(ada, QUESTION)
    await follow(bernd, FRAGE)
    list(held.add([COSTS, KOSTET]))
    assert held.find_followed() == 2
    held.retract("lighthouse", "An error.")
    change(held, KOSTET, "neun", "zehn")
    await hands.tell()
    assert len(server.sent(ada.id)) == 1
    assert "kostet zehn Millionen Taler." in server.texts(bernd.id)[1]


async def test_copies_are_told_once(hands: Hands, server: TelegramServer, held: Archive, ada: Person) -> None:
    """What several outlets print of one wire is one quote; what comes later is the same again."""
    await follow(ada, QUESTION)
    list(held.add([reprinted("one", "Harbour Post"), reprinted("two", "Coast Courier")]))
    await hands.tell()
    assert server.texts(ada.id)[1].count("The lighthouse of Skerrymore costs") == 1
    assert "Also in: " in server.texts(ada.id)[1]
    list(held.add([reprinted("three", "Island Echo")]))
    await hands.tell(after=timedelta(hours=1))
    assert len(server.sent(ada.id)) == 2


async def test_another_process_adds(hands: Hands, server: TelegramServer, held: Archive, ada: Person) -> None:
    """An article that a command added beside the running bot is told as well."""
    await follow(ada, QUESTION)
    other = Archive(held.folder, load=ToyEncoder, model="toy")
    list(other.add([COSTS]))
    other.close()
    await hands.tell()
    assert server.texts(ada.id)[1:] == [TOLD]


async def test_a_correction_of_what_was_told(
    hands: Hands, server: TelegramServer, held: Archive, ada: Person
) -> None:
    """What was told is an answer like any other: when the quote changes, she hears of it."""
    await follow(ada, QUESTION)
    list(held.add([COSTS]))
    await hands.tell()
    await remembered()
    change(held, COSTS, "nine", "ninety")
    await correct(hands.bot)
    told, notice = server.sent(ada.id)[1:]
    assert told["text"].startswith(f"{NEW}\n\n{QUESTION}\n")
    assert "⚠ Changed by the outlet" in told["text"]
    assert notice["text"].startswith("About what I quoted:\n\nHarbour Post")


async def test_the_context_of_what_was_told(
    hands: Hands, server: TelegramServer, held: Archive, ada: Person
) -> None:
    """The text around a quote opens in its place, below the same question."""
    await follow(ada, QUESTION)
    list(held.add([COSTS]))
    await hands.tell()
    told = server.sent(ada.id)[1]
    await ada.press(told, "Context")
    await server.until(lambda: "Work on it begins in May." in told["text"])
    assert told["text"].startswith(f"{NEW}\n\n{QUESTION}\nThe lighthouse")


async def test_more_than_a_message_shows(
    hands: Hands, server: TelegramServer, held: Archive, ada: Person
) -> None:
    """Of one question three articles are told at once, the others the next time."""
    await follow(ada, QUESTION)
    told = [replace(COSTS, id=f"{n}", text=COSTS.text.replace("nine", f"{n} times {n}")) for n in range(2, 6)]
    list(held.add(told))
    await hands.tell()
    await hands.tell(after=timedelta(hours=1))
    assert [text.count("costs") for text in server.texts(ada.id)[1:]] == [3, 1]
    assert calls(server, "sendMessage") == ["sendMessage"] * 3


async def test_in_the_language_of_that_moment(
    hands: Hands, server: TelegramServer, held: Archive, ada: Person
) -> None:
    """Who has chosen another language since is told in that one."""
    await follow(ada, QUESTION)
    hands.bot.bot_data.set(ada.id, replace(hands.bot.bot_data.of(ada.id), language="de"))
    list(held.add([COSTS]))
    await hands.tell()
    assert server.texts(ada.id)[1].startswith("🔔 Neu erschienen zu dem, worauf ich hier achte:")


async def test_her_own_filter(hands: Hands, server: TelegramServer, held: Archive, ada: Person) -> None:
    """Who wants one outlet only hears of that one."""
    await follow(ada, QUESTION)
    hands.bot.bot_data.set(ada.id, replace(hands.bot.bot_data.of(ada.id), outlet="Coast Courier"))
    list(held.add([COSTS]))
    await hands.tell()
    assert len(server.sent(ada.id)) == 1


async def test_what_answers_nothing_is_forgotten(hands: Hands, held: Archive, ada: Person) -> None:
    """An article that only shares words with a question is told to nobody, and not judged again."""
    await follow(ada, QUESTION)
    near = "The lighthouse keeper of Skerrymore is retired. He has many cats."
    list(held.add([replace(COSTS, title="A keeper", text=near)]))
    await hands.tell()
    assert await hands.found() == []
