"""Conversations of admins who withdraw articles."""

from typing import Any

import pytest
from fakes import ADDED, FakeArchive
from telegram_people import Person, forwarded, group, via_bot
from telegram_server import TelegramServer

from corpus.standing import Retraction

pytest_plugins = ["telegram_fixtures"]


@pytest.mark.usefixtures("bot")
async def test_retract(archive: FakeArchive, admin: Person) -> None:
    """/retract withdraws an article for a reason and names it, and takes it back; wrong use is explained."""
    for command in (
        "/retract",
        "/retract bridge",
        "/retract nothing <b> x",
        "/retract bridge It was\n <made>\u202e up.",
    ):
        await admin.say(command)
    texts = await admin.replies(4)
    assert texts[0] == texts[1]
    assert texts[0].startswith("Please write the article's id and the reason after /retract;")
    assert texts[2:] == [
        "No article has the id nothing; /list shows the ids.",
        "Withdrawn; those who were quoted it will be told: Bridge opens\nbridge",
    ]
    assert archive.retracted == {"bridge": Retraction(ADDED, "It was <made> up.")}
    await admin.say("/retract bridge --undo")
    await admin.say("/retract bridge --undo")
    assert (await admin.replies(6))[4:] == [
        "Answers again: Bridge opens\nbridge",
        "The article bridge was not withdrawn.",
    ]
    assert archive.retracted == {}


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("undo", ["—undo", "–undo", "--Undo"])
async def test_a_telephones_dash_is_no_reason(archive: FakeArchive, admin: Person, undo: str) -> None:
    """What a keyboard makes of "--undo" takes a retraction back, and is not told to anybody as its reason."""
    await admin.say("/retract bridge Lies.")
    await admin.say(f"/retract bridge {undo}")
    assert (await admin.replies(2))[1] == "Answers again: Bridge opens\nbridge"
    assert archive.retracted == {}


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("mark", [forwarded(), via_bot()])
async def test_only_by_own_hand(
    server: TelegramServer, archive: FakeArchive, admin: Person, ada: Person, mark: dict[str, Any]
) -> None:
    """Forwarded, by way of a bot, in a group or from anybody else, nothing is withdrawn."""
    await admin.say("/retract bridge Lies.", **mark)
    await admin.say("/retract bridge Lies.", chat=group())
    await ada.say("/retract bridge Lies.")
    await admin.replies(1)
    await ada.replies(1)
    assert (archive.retracted, server.texts(-1001)) == ({}, [])
