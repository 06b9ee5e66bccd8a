"""The bot as a whole: what it passes over, what it survives, what it tells Telegram."""

import json
import logging
from pathlib import Path
from typing import Any

import pytest
from fakes import FakeArchive
from telegram.error import Conflict
from telegram_articles import BRIDGE_ANSWER
from telegram_bot import running
from telegram_faults import Fault
from telegram_people import Person, group
from telegram_rules import ApiError
from telegram_server import BOT, TOKEN, TelegramServer

from bot.app import Bot
from corpus.inbox import Inbox

pytest_plugins = ["telegram_fixtures"]


TEXT = "The <new> bridge opens\n\nThe bridge opens on Monday & everybody is glad. It cost four million."


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (
            {"text": "/nothing", "entities": [{"type": "bot_command", "offset": 0, "length": 8}]},
            "I do not know this command",
        ),
        (
            {"text": "/add x", "entities": [{"type": "bot_command", "offset": 0, "length": 4}]},
            "I do not know this command",
        ),
        (
            {"text": "/ask", "entities": [{"type": "bot_command", "offset": 0, "length": 4}]},
            "Please write your question after /ask.",
        ),
        ({"text": "why? " * 101}, "Please ask in at most 500 characters; this was 504."),
    ],
)
async def test_never_silence(ada: Person, content: dict[str, Any], expected: str) -> None:
    """What is no question gets one line with what to do."""
    await ada.send(**content)
    assert (await ada.replies(1))[0].startswith(expected)


@pytest.mark.usefixtures("bot")
async def test_what_needs_no_answer_gets_none(ada: Person, server: TelegramServer) -> None:
    """Service messages, questions of hours ago and talk in groups are passed over."""
    await ada.send(pinned_message={"message_id": 1, "date": 1, "chat": ada.chat})
    await ada.say("bridge", age_s=2 * 3600)
    await ada.say("bridge", chat=group())
    await ada.say("/ask", chat=group())
    await ada.say("/start@beleg_bot", chat=group())
    await ada.say("/ask@beleg_bot bridge", chat=group())
    await server.until(lambda: server.sent(-1001))
    assert (server.texts(-1001), server.texts(7)) == ([BRIDGE_ANSWER], [])
    assert server.sent(-1001)[0]["reply_to_message"]["text"] == "/ask@beleg_bot bridge"


@pytest.mark.usefixtures("bot")
async def test_a_poison_update_does_not_stop_the_others(server: TelegramServer, ada: Person) -> None:
    """Something PTB cannot parse is skipped, confirmed and does not come again."""
    await server.push(message={"message_id": "?"})
    await ada.say("bridge")
    assert await ada.replies(1) == [BRIDGE_ANSWER]
    await server.until(lambda: server.updates == [])


@pytest.mark.usefixtures("bot")
async def test_an_error_is_a_fixed_sentence_and_a_traceback(
    archive: FakeArchive, bernd: Person, caplog: pytest.LogCaptureFixture
) -> None:
    """The person reads one sentence, the log has the traceback, neither has the token."""

    def fail() -> None:
        raise RuntimeError(f"https://api.telegram.org/bot{TOKEN}/x")

    archive.before_answer = fail
    await bernd.say("Brücke")
    assert await bernd.replies(1) == [
        "Bei mir ist etwas schiefgegangen. Bitte versuch es gleich noch einmal."
    ]
    assert "RuntimeError: https://api.telegram.org/bot<token>/x" in caplog.text
    assert TOKEN not in caplog.text


@pytest.mark.usefixtures("bot")
async def test_a_chat_that_is_closed_is_only_noted(
    server: TelegramServer, ada: Person, bernd: Person, caplog: pytest.LogCaptureFixture
) -> None:
    """Somebody who blocks the bot is no error."""
    server.blocked.add(7)
    await ada.say("bridge")
    await server.until(lambda: [call for call in server.calls if call.method == "sendMessage"])
    await bernd.say("/help")
    await bernd.replies(1)
    assert [record.message for record in caplog.records if record.levelno >= logging.ERROR] == []


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        (
            "terminated by other getUpdates request",
            "a second program polls with this token, and Telegram refuses one of the two; end the other one",
        ),
        (
            "can't use getUpdates method while webhook is active",
            (
                "Telegram brings updates to a webhook that a second program with this token has set;"
                " to have them here, end the other one and start this one again"
            ),
        ),
    ],
)
async def test_two_programs_with_one_token(
    bot: Bot, caplog: pytest.LogCaptureFixture, reason: str, said: str
) -> None:
    """What the operator has to do is one line, without a traceback."""
    await bot.process_error(None, Conflict(f"Conflict: {reason}"))
    told = [record for record in caplog.records if record.levelno >= logging.ERROR]
    assert [(record.message, record.exc_info) for record in told] == [(f"{said} (Conflict: {reason})", None)]


@pytest.mark.usefixtures("bot")
async def test_a_lost_poll_is_repeated(server: TelegramServer, ada: Person) -> None:
    """Polling outlives errors, among them a 404 that PTB takes for a wrong token."""
    server.fault("getUpdates", Fault(error=ApiError(404, "Not Found")))
    await server.push(poll={})
    await ada.say("bridge")
    assert await ada.replies(1) == [BRIDGE_ANSWER]


async def test_what_an_admin_sends_survives_a_kill(
    server: TelegramServer, archive: FakeArchive, tmp_path: Path, admin: Person
) -> None:
    """An update that was written down and not finished is handled at the next start, once."""
    async with running(server, archive, tmp_path, admin.id):
        pass
    message = await admin.say(f"/add {TEXT}")
    update = server.updates.pop()
    inbox = Inbox(tmp_path / "beleg.sqlite")
    inbox.put(update["update_id"], json.dumps({**update, "message": message}))
    server.updates.append(update)
    async with running(server, archive, tmp_path, admin.id):
        head = "Preview – nothing is stored yet\nThe <new> bridge opens\n"
        assert (await admin.replies(1))[0].startswith(head)
        await server.until(lambda: server.updates == [])
    assert (inbox.pending(), len(server.sent(5))) == ([], 1)
    inbox.close()


async def test_the_menu_of_commands(
    server: TelegramServer, archive: FakeArchive, tmp_path: Path, admin: Person
) -> None:
    """Everybody sees the questions' commands, only admins in their chats the others, in both languages."""
    async with running(server, archive, tmp_path, admin.id, 404):
        pass
    names = {scope: [one["command"] for one in commands] for scope, commands in server.commands.items()}
    questions = ["start", "help", "latest", "timeline", "sources", "check", "why", "again", "answer"]
    everybody = [*questions, "follow", "following", "settings", "privacy", "forget"]
    editors = ["add", "remove", "retract", "undo", "list", "feed"]
    admins = [*editors, "log", "rebuild", "stats", "gaps", "export", "outlet", "invite", "admins"]
    groups = ["ask", "check", "latest", "timeline", "sources", "why", "again", "answer"]
    groups += ["follow", "following", "settings"]
    assert names == {
        ("all_private_chats", ""): everybody,
        ("all_private_chats", "de"): everybody,
        ("all_group_chats", ""): groups,
        ("all_group_chats", "de"): groups,
        ("chat 5", ""): everybody + admins,
        ("chat 5", "de"): everybody + admins,
    }


async def test_a_menu_that_cannot_be_set_stops_nothing(
    server: TelegramServer,
    archive: FakeArchive,
    tmp_path: Path,
    admin: Person,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Without a menu everything else works."""
    monkeypatch.setattr("bot.patience.LATE_S", 0.0)
    server.fault("setMyCommands", Fault(drop=True))
    async with running(server, archive, tmp_path, admin.id) as bot:
        await admin.say("/help")
        assert "/rebuild" in (await admin.replies(1))[0]
        assert bot.bot.username == BOT["username"]
