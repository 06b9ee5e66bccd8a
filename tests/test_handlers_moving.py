"""A group that becomes a supergroup: what it was sent, follows, voted on and prefers goes with it.

Telegram gives it another number, shows the former messages in it, and lets nobody edit them.
"""

import asyncio
from typing import Any

import pytest
from correcting_chats import DAMAGED, calls, change, correct, remembered
from correcting_chats import QUESTION as DAMAGE
from following_chats import COSTS, QUESTION, Hands, follow
from telegram_people import Person, labels
from telegram_server import TelegramServer
from toys import BRIDGE

from bot.preferences import Preference
from corpus.voterows import Vote
from index.archive import Archive

pytest_plugins = ["telegram_fixtures", "following_fixtures"]
OLD, NEW = -44, -1044
BEFORE = {"id": OLD, "type": "group", "title": "Readers"}
AFTER = {"id": NEW, "type": "supergroup", "title": "Readers"}
ASKED = "Was kostet die Sanierung der Brücke?"
COSTS_OF_IT = "Die Sanierung der Brücke kostet 126 Millionen Taler."


@pytest.fixture(params=["told", "missed", "told twice"])
def news(request: pytest.FixtureRequest) -> str:
    """How the bot hears of the move."""
    return str(request.param)


async def become(server: TelegramServer, ada: Person, hands: Hands, news: str = "told") -> None:
    """Let the group become a supergroup; Telegram says so in both, and the bot may have missed it."""
    server.chats[NEW] = AFTER
    server.migrated[OLD] = NEW
    if news == "missed":
        return
    for _ in range(1 + (news == "told twice")):
        await ada.send(chat=BEFORE, migrate_to_chat_id=NEW)
        await ada.send(chat=AFTER, migrate_from_chat_id=OLD)
    await server.until(lambda: hands.bot.bot_data.place(OLD) == NEW and not server.updates)
    # Both are read; the second one may still be written.
    await asyncio.sleep(0.1)


async def said(server: TelegramServer, ada: Person, text: str) -> dict[str, Any]:
    """Say something in the group as it was, and return the answer."""
    before = len(server.sent(OLD))
    await ada.say(text, chat=BEFORE)
    await server.until(lambda: len(server.sent(OLD)) > before)
    await remembered()
    return server.sent(OLD)[before]


async def pressed(server: TelegramServer, ada: Person, message: dict[str, Any], text: str) -> str:
    """Press a button of a former message and return what pops up."""
    before = len(server.called("answerCallbackQuery"))
    await ada.press(message, text)
    await server.until(lambda: len(server.called("answerCallbackQuery")) > before)
    return str(server.called("answerCallbackQuery")[before].get("text", ""))


async def test_an_answer_is_opened_in_the_supergroup(
    hands: Hands, server: TelegramServer, ada: Person, news: str
) -> None:
    """What a former message cannot show any more stands below all others, and has buttons that work."""
    answer = await said(server, ada, f"/ask {ASKED}")
    await become(server, ada, hands, news)
    assert await pressed(server, ada, answer, "Context 1") == ""
    await server.until(lambda: server.sent(NEW))
    [opened] = server.sent(NEW)
    assert COSTS_OF_IT in opened["text"]
    assert labels(opened)[0][0].startswith("✓")
    await pressed(server, ada, opened, labels(opened)[0][0])
    await server.until(lambda: not labels(opened)[0][0].startswith("✓"))
    assert len(server.sent(NEW)) == 1
    assert "Something went wrong" not in str(server.texts(NEW))


async def test_a_vote_counts(
    hands: Hands, server: TelegramServer, held: Archive, ada: Person, news: str
) -> None:
    """On a former message as on a new one; it is one vote."""
    answer = await said(server, ada, f"/ask {ASKED}")
    await become(server, ada, hands, news)
    assert await pressed(server, ada, answer, "👍") == "Thank you for telling."
    assert held.votes.vote_of(1, ada.id) == Vote(good=True)
    await pressed(server, ada, answer, "Context 1")
    await server.until(lambda: server.sent(NEW))
    assert await pressed(server, ada, server.sent(NEW)[0], "👍") == "Taken back."
    assert held.votes.vote_of(1, ada.id) is None


async def test_a_quote_is_cited(hands: Hands, server: TelegramServer, ada: Person, news: str) -> None:
    """The forms stand below all others, and go back to the answer."""
    answer = await said(server, ada, f"/ask {ASKED}")
    await become(server, ada, hands, news)
    assert await pressed(server, ada, answer, "⧉") == ""
    await server.until(lambda: server.sent(NEW))
    [forms] = server.sent(NEW)
    assert ["BibTeX", "CSL-JSON"] in labels(forms)
    await pressed(server, ada, forms, "◂ Back")
    await server.until(lambda: COSTS_OF_IT in forms["text"])


async def test_numbers_are_known(hands: Hands, server: TelegramServer, ada: Person) -> None:
    """/why and /again know the answers from before, and the same question is answered anew."""
    await said(server, ada, f"/ask {ASKED}")
    await become(server, ada, hands)
    for number, command in enumerate(("/why 1", "/again 1", f"/ask {ASKED}"), 1):
        await ada.say(command, chat=AFTER)
        await server.until(lambda number=number: len(server.sent(NEW)) == number)
    why, again, asked = server.texts(NEW)
    assert ASKED in why
    assert "nothing new" in again.casefold()
    assert COSTS_OF_IT in asked


async def test_the_number_of_a_message_means_another_one(
    hands: Hands, server: TelegramServer, ada: Person, held: Archive
) -> None:
    """A supergroup counts its messages anew: none is taken for a former one of the same number."""
    answer = await said(server, ada, f"/ask {ASKED}")
    await become(server, ada, hands)
    stranger = server.messages[NEW, answer["message_id"]] = {
        **answer,
        "chat": AFTER,
        "text": "Something else.",
        "entities": [],
    }
    await pressed(server, ada, answer, labels(answer)[0][0])
    await server.until(lambda: len(server.sent(NEW)) == 2)
    assert stranger["text"] == "Something else."
    change(held, BRIDGE, "126", "130")
    before = len(calls(server, "editMessageText"))
    await correct(hands.bot)
    assert stranger["text"] == "Something else."
    assert len(calls(server, "editMessageText")) <= before + 1


async def test_settings_go_with_it(hands: Hands, server: TelegramServer, ada: Person, news: str) -> None:
    """Pressed on a former message, they change what holds now."""
    server.members[OLD, ada.id] = server.members[NEW, ada.id] = "administrator"
    hands.bot.bot_data.set(OLD, Preference(language="de"))
    message = await said(server, ada, "/settings")
    await become(server, ada, hands, news)
    await pressed(server, ada, message, "Ruhezeit: keine")
    await server.until(lambda: server.sent(NEW))
    expected = Preference(language="de", quiet=(22, 7))
    assert [hands.bot.bot_data.of(chat) for chat in (OLD, NEW)] == [expected, expected]
    [shown] = server.sent(NEW)
    assert labels(shown)[2] == ["Ruhezeit: 22:00 bis 7:00 Uhr (Europe/Berlin)"]
    await pressed(server, ada, shown, "Ruhezeit: 22:00 bis 7:00 Uhr (Europe/Berlin)")
    assert hands.bot.bot_data.of(NEW).quiet == (20, 8)


async def test_others_may_still_not_change_settings(
    hands: Hands, server: TelegramServer, ada: Person, bernd: Person, news: str
) -> None:
    """Who may is asked of the supergroup."""
    server.members[OLD, ada.id] = server.members[OLD, bernd.id] = "administrator"
    message = await said(server, ada, "/settings")
    await become(server, ada, hands, news)
    notice = await pressed(server, bernd, message, "Quiet hours: none")
    assert notice == "Das kann nur ändern, wer diese Gruppe verwaltet."
    assert hands.bot.bot_data.of(NEW) == Preference()


async def test_what_is_followed_goes_with_it(
    hands: Hands, server: TelegramServer, held: Archive, ada: Person, news: str
) -> None:
    """It is told in the supergroup, and can be ended from a former message."""
    await follow(ada, QUESTION, chat=BEFORE)
    noted = server.sent(OLD)[0]
    await become(server, ada, hands, news)
    list(held.add([COSTS]))
    await hands.tell()
    await hands.tell()
    await server.until(lambda: server.sent(NEW))
    assert "nine million crowns" in server.texts(NEW)[0]
    assert (hands.followed(OLD), hands.followed(NEW)) == ([], [QUESTION])
    assert await pressed(server, ada, noted, "🔕 No longer") == "🔕 I no longer look out for this."
    assert hands.followed(NEW) == []


async def test_an_offer_to_follow(hands: Hands, server: TelegramServer, ada: Person, news: str) -> None:
    """Pressed on a former refusal, it is followed in the supergroup."""
    refusal = await said(server, ada, f"/ask {QUESTION}")
    await become(server, ada, hands, news)
    button = next(text for row in labels(refusal) for text in row if "🔔" in text)
    await pressed(server, ada, refusal, button)
    await server.until(lambda: hands.followed(NEW))
    assert (hands.followed(OLD), hands.followed(NEW)) == ([], [QUESTION])


async def test_corrections_are_told_in_it(
    hands: Hands, server: TelegramServer, held: Archive, ada: Person, news: str
) -> None:
    """Once, though the former message cannot be edited."""
    answer = await said(server, ada, f"/ask {DAMAGE}")
    assert DAMAGED in answer["text"]
    await become(server, ada, hands, news)
    change(held, held.show("flood")[-1].article, "forty", "fifty")
    await correct(hands.bot)
    await correct(hands.bot)
    [notice] = server.sent(NEW)
    assert "fifty" in notice["text"]
    assert hands.bot.bot_data.place(OLD) == NEW


async def test_what_was_asked_just_before_is_answered_after(
    hands: Hands, server: TelegramServer, ada: Person
) -> None:
    """The answer is sent to where the question stands now."""
    await become(server, ada, hands, "missed")
    await ada.say(f"/ask {ASKED}", chat=BEFORE)
    await server.until(lambda: server.sent(NEW))
    assert COSTS_OF_IT in server.texts(NEW)[0]
    assert server.sent(OLD) == []
