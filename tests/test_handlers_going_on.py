"""Questions that go on from the one before, in private and as a reply."""

from datetime import timedelta
from pathlib import Path

import pytest
from fakes import FakeArchive
from telegram_bot import running
from telegram_people import Person, group, labels
from telegram_server import TelegramServer
from toys import ToyEncoder

from bot.app import Bot
from corpus.article import Article
from corpus.numberedrows import Asking
from index.archive import Archive
from index.kept import Kept

pytest_plugins = ["telegram_fixtures"]
TALVERT = [
    Article(
        id="bruecke",
        title="Talvert zur Kettenbrücke",
        text="Talvert sagte am Montag zur Kettenbrücke, sie werde im Mai saniert. Das kostet viel Geld.",
        source="Olverbote",
        published="2025-02-12",
        language="de",
    ),
    Article(
        id="europa",
        title="Reden über Europa",
        text="Talvert sagte zu Europa, ohne den Binnenmarkt gehe nichts. Hallgarn sagte zu Europa nichts.",
        source="Tagblatt",
        published="2025-02-14",
        language="de",
    ),
]


async def test_it_goes_on(server: TelegramServer, tmp_path: Path, bernd: Person) -> None:
    """By the name in the question before; the answer says so, and a button asks the question alone."""
    archive = Archive(tmp_path, load=ToyEncoder, model="toy")
    list(archive.add(TALVERT))
    async with running(server, archive, tmp_path):
        await bernd.say("Was sagte Talvert zur Kettenbrücke?")
        assert "saniert" in (await bernd.replies(1))[0]
        await bernd.say("und was sagte er zu Europa?")
        answer = await bernd.reply(2)
        assert answer["text"].startswith("Aus der Frage davor übernommen: Talvert\n\n")
        assert "Talvert sagte zu Europa, ohne den Binnenmarkt gehe nichts." in answer["text"]
        assert labels(answer)[-1] == ["Nur diese Frage"]
        await bernd.press(answer, "Nur diese Frage")
        alone = await bernd.reply(3)
        assert alone["text"].startswith("und was sagte er zu Europa?\n\n")
        assert "übernommen" not in alone["text"]
    archive.close()


async def test_filters_go_on(server: TelegramServer, tmp_path: Path, bernd: Person) -> None:
    """What the question before was limited to still holds, unless the new one names another outlet."""
    archive = Archive(tmp_path, load=ToyEncoder, model="toy")
    list(archive.add(TALVERT))
    async with running(server, archive, tmp_path):
        await bernd.say("Was sagte Talvert laut Tagblatt zu Europa?")
        assert "Nur: Tagblatt" in (await bernd.replies(1))[0]
        await bernd.say("Wann war das?")
        second = (await bernd.replies(2))[1]
        assert second.splitlines()[0] == "Aus der Frage davor übernommen: Talvert Europa"
        assert "Nur: Tagblatt" in second
        await bernd.say("Und was sagte er laut Olverbote zur Kettenbrücke?")
        assert "Nur: Olverbote" in (await bernd.replies(3))[2]
    archive.close()


@pytest.mark.usefixtures("bot")
async def test_each_asks_for_herself(ada: Person, bernd: Person) -> None:
    """Nobody takes over what somebody else asked, nor what she asked elsewhere."""
    await ada.say("When does the bridge open?")
    await ada.replies(1)
    await bernd.say("When was that?")
    assert "übernommen" not in (await bernd.replies(1))[0]
    await ada.say("When was that?", message_thread_id=5, is_topic_message=True)
    assert "Going on" not in (await ada.replies(2))[1]
    await ada.say("When was that?")
    assert (await ada.replies(3))[2].startswith("Going on from your last question: bridge open")


@pytest.mark.usefixtures("bot")
async def test_a_reply_to_an_old_answer(ada: Person) -> None:
    """It goes on from there, whatever was asked in between."""
    await ada.say("When does the bridge open?")
    first = await ada.reply()
    await ada.say("What about the ferry trip?")
    await ada.replies(2)
    await ada.say("Why?", reply_to_message=first)
    assert (await ada.replies(3))[2].startswith("Going on from your last question: bridge open")


@pytest.mark.usefixtures("bot")
async def test_in_a_group_only_as_a_reply(server: TelegramServer, ada: Person, bernd: Person) -> None:
    """Several talk there at once; who replies to an answer goes on from it, whoever asked."""
    readers = group(-1001234567890)
    await ada.say("/ask When does the bridge open?", chat=readers)
    await server.until(lambda: server.sent(readers["id"]))
    [first] = server.sent(readers["id"])
    await ada.say("/ask When was that?", chat=readers)
    await server.until(lambda: len(server.sent(readers["id"])) == 2)
    assert "Going on" not in server.texts(readers["id"])[1]
    await bernd.say("Wann war das?", chat=readers, reply_to_message=first)
    await server.until(lambda: len(server.sent(readers["id"])) == 3)
    assert server.texts(readers["id"])[2].startswith("Aus der Frage davor übernommen: bridge open")


async def test_long_ago_is_something_else(
    bot: Bot, archive: FakeArchive, ada: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever comes back after half an hour has begun anew."""
    del bot
    seen: list[timedelta] = []
    before = archive.before

    def watched(asking: Asking, within: timedelta, message: int | None) -> Kept | None:
        seen.append(within)
        return before(asking, within, message)

    monkeypatch.setattr(archive, "before", watched)
    await ada.say("When does the bridge open?")
    await ada.replies(1)
    assert seen == [timedelta(minutes=30)]
