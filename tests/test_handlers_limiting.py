"""Whoever asks too much is told so once, and holds up nobody."""

import pytest
from telegram_people import Person, group
from telegram_server import TelegramServer

from bot.limits import BURST

pytest_plugins = ["telegram_fixtures"]
READERS = group(-1001234567890)


@pytest.mark.usefixtures("bot")
async def test_a_flood_from_one(server: TelegramServer, ada: Person, bernd: Person) -> None:
    """A burst is answered, then comes one line, then nothing; somebody else is answered as ever."""
    for number in range(BURST + 20):
        await ada.say(f"bridge {number}")
    await bernd.say("Wann öffnet die Brücke?")
    assert (await bernd.replies(1))[0].startswith("Die Brücke öffnet am Montag.")
    await server.until(lambda: len(server.sent(ada.id)) > BURST and not server.updates)
    *answers, last = server.texts(ada.id)
    assert (len(answers), all("The bridge opens" in answer for answer in answers)) == (BURST, True)
    assert last.startswith("That was a lot at once. I can answer you again in ")


@pytest.mark.usefixtures("bot")
async def test_many_presses(server: TelegramServer, ada: Person) -> None:
    """Each press is answered, since each waits for it; those that are too many do nothing."""
    await ada.say("ferry")
    message = await ada.reply()
    for _ in range(BURST + 5):
        await ada.press(message, "Context 1")
    await server.until(lambda: len(server.called("answerCallbackQuery")) == BURST + 5)
    told = [call.get("text", "") for call in server.called("answerCallbackQuery")]
    assert sum("a lot at once" in text for text in told) == 6


@pytest.mark.usefixtures("bot")
async def test_a_flood_in_a_group(server: TelegramServer) -> None:
    """However many ask there, it gets no more than one person would; what is not for the bot is free."""
    people = [Person(server, 100 + number) for number in range(BURST + 5)]
    for person in people:
        await person.say("What a day!", chat=READERS)
    for person in people:
        await person.say(f"/ask bridge {person.id}", chat=READERS)
    await server.until(lambda: len(server.sent(READERS["id"])) > BURST and not server.updates)
    texts = server.texts(READERS["id"])
    assert [text.startswith("That was a lot at once.") for text in texts] == [False] * BURST + [True]


@pytest.mark.usefixtures("bot")
async def test_admins_send_whole_archives(server: TelegramServer, admin: Person) -> None:
    """What they send is never too much."""
    for number in range(BURST + 5):
        await admin.say(f"bridge {number}")
    await server.until(lambda: len(server.sent(admin.id)) == BURST + 5)
    assert not any("a lot at once" in text for text in server.texts(admin.id))
