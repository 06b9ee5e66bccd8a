"""/undo and /log."""

import pytest
from fakes import FakeArchive
from telegram_articles import TWELVE
from telegram_people import Person, forwarded, labels
from telegram_server import TelegramServer

from corpus.actions import BELEG, Actor, Deed
from corpus.article import Article

pytest_plugins = ["telegram_fixtures"]

MEAN = "<b>Ada</b> & \u202eco"


@pytest.fixture
def archive() -> FakeArchive:
    """An empty archive."""
    return FakeArchive()


@pytest.mark.usefixtures("bot")
async def test_undo(archive: FakeArchive, admin: Person) -> None:
    """It takes back what this admin did last and says what it was, nobody else's change."""
    list(archive.add(TWELVE[:1]))
    list(archive.add([Article(text="Rain.", id="<r>", title="Rain <1>")], by=Actor(5), lot="one"))
    await admin.say("/undo")
    await admin.say("/undo")
    assert await admin.replies(2) == [
        "Taken back, so no longer in the archive: Rain <1> (<r>)",
        "There is nothing of yours to take back; changes can be taken back for 24 hours.",
    ]
    assert list(archive.held) == ["id-0"]
    # Each message takes back one change, also where a kill brings it twice.
    assert archive.undos == ["undo.5.1", "undo.5.2"]


@pytest.mark.usefixtures("bot")
async def test_what_cannot_be_taken_back_is_named(archive: FakeArchive, admin: Person) -> None:
    """Somebody has removed it meanwhile."""
    list(archive.add(TWELVE[:2], by=Actor(5), lot="two"))
    archive.held.pop("id-0")
    await admin.say("/undo")
    assert (await admin.replies(1))[0].splitlines() == [
        "Taken back, so no longer in the archive: Title <1> (id-1)",
        "Stays as it is, since it was changed again: Title <0> (id-0)",
    ]


@pytest.mark.usefixtures("bot")
async def test_log(archive: FakeArchive, admin: Person, server: TelegramServer, ada: Person) -> None:
    """Last change first, by name and number, ten a page; only admins turn its pages."""
    list(archive.add(TWELVE[:11], by=Actor(5, MEAN)))
    list(archive.add(TWELVE[11:], by=BELEG))
    archive.remove("id-3")
    await admin.say("/log")
    message = await admin.reply()
    assert message["text"].splitlines()[:10] == [
        "1–10 of 13",
        "",
        "14 February 2025, 12:00 UTC · terminal",
        "removed: Title <3>",
        "id-3",
        "",
        "14 February 2025, 12:00 UTC · Beleg",
        "added: Title <11>",
        "id-11",
        "",
    ]
    assert "\n14 February 2025, 12:00 UTC · <b>Ada</b> &  co (5)\n" in message["text"]
    await admin.press(message, "Older ▸")
    await server.until(lambda: message["text"].startswith("11–13 of 13"))
    assert labels(message) == [["◂ Newest"]]
    await ada.forge(message, "g1:0")
    await admin.forge(message, "g1:500")
    await server.until(lambda: message["text"].startswith("1–10"))
    await server.until(lambda: len(server.called("answerCallbackQuery")) == 3)
    assert server.called("answerCallbackQuery")[1]["text"].startswith("This button no longer works")


@pytest.mark.usefixtures("bot")
async def test_removing_is_logged(archive: FakeArchive, admin: Person) -> None:
    """With the admin's name."""
    list(archive.add(TWELVE[:1]))
    await admin.say("/remove id-0")
    await admin.replies(1)
    assert [(one.deed, one.by) for one in archive.log()][:1] == [(Deed.REMOVED, Actor(5, "Ada"))]


@pytest.mark.usefixtures("bot")
async def test_only_by_own_hand(archive: FakeArchive, admin: Person, ada: Person) -> None:
    """A forwarded /undo is a stranger's, and strangers have neither command."""
    list(archive.add(TWELVE[:1], by=Actor(5), lot="one"))
    await admin.say("/undo", **forwarded())
    await ada.say("/log")
    assert (await admin.replies(1))[0].startswith("I carry out commands and files only")
    assert (await ada.replies(1))[0].startswith("I do not know this command")
    assert list(archive.held) == ["id-0"]


@pytest.mark.usefixtures("bot")
async def test_an_empty_log(admin: Person) -> None:
    """It says so."""
    await admin.say("/log")
    assert await admin.replies(1) == ["Nothing has been done yet."]
