"""👍 and 👎: from a press to what stands below the answer."""

from pathlib import Path

import pytest
from fakes import FakeArchive
from telegram_bot import running
from telegram_people import Person, group, labels
from telegram_server import TelegramServer

from corpus.voterows import Vote, Why

pytest_plugins = ["telegram_fixtures"]
TOOLS = ["👍", "👎", "↗ Share", "⧉ Cite"]


async def noticed(server: TelegramServer, number: int) -> str:
    """Wait for so many answered presses and return the last notice."""
    await server.until(lambda: len(server.called("answerCallbackQuery")) >= number)
    return str(server.called("answerCallbackQuery")[number - 1].get("text", ""))


async def test_a_vote_is_shown_and_taken_back(
    server: TelegramServer, archive: FakeArchive, tmp_path: Path, ada: Person
) -> None:
    """The pressed button has a mark, also after a restart and on another page, until it is pressed again."""
    async with running(server, archive, tmp_path):
        await ada.say("ferry")
        message = await ada.reply()
        await ada.press(message, "👍")
        await server.until(lambda: labels(message)[2] == ["✓ 👍", "👎", "↗ Share", "⧉ Cite"])
    async with running(server, archive, tmp_path):
        await ada.press(message, "More ▸")
        await server.until(lambda: "trip number 4." in message["text"])
        assert labels(message)[2] == ["✓ 👍", "👎", "↗ Share", "⧉ Cite"]
        await ada.press(message, "✓ 👍")
        await server.until(lambda: labels(message)[2] == TOOLS)
        assert "trip number 4." in message["text"]
        assert await noticed(server, 3) == "Taken back."


@pytest.mark.usefixtures("bot")
async def test_a_reason_is_one_press(archive: FakeArchive, server: TelegramServer, bernd: Person) -> None:
    """After 👎 reasons stand below, in the language of the answer, and go when one is given."""
    await bernd.say("Brücke")
    message = await bernd.reply()
    await bernd.press(message, "👎")
    await server.until(lambda: len(labels(message)) == 5)
    assert labels(message)[1:] == [
        ["👍", "✓ 👎", "↗ Teilen", "⧉ Zitieren"],
        ["Falscher Artikel", "Beantwortet es nicht"],
        ["Veraltet", "Schlecht geschnitten"],
        ["Etwas anderes …"],
    ]
    await bernd.press(message, "Veraltet")
    await server.until(lambda: len(labels(message)) == 2)
    assert archive.votes.vote_of(1, bernd.id) == Vote(good=False, why=Why.OLD)


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("who", ["ada", "admin"])
async def test_a_reason_in_her_own_words(
    archive: FakeArchive, server: TelegramServer, request: pytest.FixtureRequest, who: str
) -> None:
    """She is asked for it and replies, an admin as well; any other reply is a question."""
    person: Person = request.getfixturevalue(who)
    await person.say("bridge")
    message = await person.reply()
    await person.press(message, "👎")
    await server.until(lambda: len(labels(message)) == 5)
    await person.press(message, "Something else …")
    asked = await person.reply(2)
    assert asked["text"] == "What is wrong with the answer? Please reply to this message."
    await person.say("It opened on <b>Tuesday</b>.", reply_to_message=asked)
    assert (await person.replies(3))[2] == "Thank you, that is noted."
    told = Vote(good=False, why=Why.OTHER, said="It opened on <b>Tuesday</b>.")
    assert archive.votes.vote_of(1, person.id) == told
    await person.say("ferry", reply_to_message=message)
    assert "trip number 1." in (await person.replies(4))[3]


@pytest.mark.usefixtures("bot")
async def test_in_a_group_everybody_votes(
    archive: FakeArchive, server: TelegramServer, ada: Person, bernd: Person
) -> None:
    """Each once, told by a notice; the message shows nobody's vote."""
    await ada.say("/ask bridge", chat=group())
    await server.until(lambda: server.sent(-1001))
    message = server.sent(-1001)[0]
    before = labels(message)
    await ada.press(message, "👍")
    assert await noticed(server, 1) == "Thank you for telling."
    await bernd.press(message, "👎")
    assert await noticed(server, 2) == "Danke für die Rückmeldung."
    votes = [archive.votes.vote_of(1, one.id) for one in (ada, bernd)]
    assert (votes, labels(message)) == ([Vote(good=True), Vote(good=False)], before)


@pytest.mark.usefixtures("bot")
async def test_forged_votes(archive: FakeArchive, server: TelegramServer, ada: Person, bernd: Person) -> None:
    """Another chat's answer, a page that it has not, a reason without a vote: all expired, none kept."""
    await ada.say("bridge")
    message = await ada.reply()
    (answer,) = archive.bodies
    await bernd.say("Brücke")
    other = await bernd.reply()
    forged = [(bernd, other, f"v1:{answer}:0:-:up"), (ada, message, f"v1:{answer}:0:-:old")]
    forged.append((ada, message, f"v1:{answer}:7:-:up"))
    for number, (who, where, data) in enumerate(forged, 1):
        await who.forge(where, data)
        assert (await noticed(server, number)).startswith(("This button no longer", "Dieser Knopf gilt"))
    assert [archive.votes.vote_of(1, one.id) for one in (ada, bernd)] == [None, None]
