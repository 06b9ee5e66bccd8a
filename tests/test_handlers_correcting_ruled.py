"""What became of quotes is told in a chat as far as the rules for outlets leave it to the chat."""

from correcting_chats import FLOOD, HARBOUR, QUESTION, asked, calls, change, correct, remembered
from telegram_people import Person
from telegram_server import TelegramServer
from toys import ruled

from bot.app import Bot
from bot.locales import ENGLISH
from index.archive import Archive

pytest_plugins = ["telegram_fixtures", "correcting_fixtures"]
GROUP = {"id": -44, "type": "group", "title": "Readers"}


async def in_group(ada: Person) -> dict[str, object]:
    """Ask in the group, and return the answer."""
    await ada.say(f"/ask {QUESTION}", chat=GROUP)
    await ada.server.until(lambda: ada.server.sent(-44))
    await remembered()
    return ada.server.sent(-44)[0]


async def test_a_group_is_told_nothing_of_an_internal_outlet(
    beleg: Bot, server: TelegramServer, held: Archive, ada: Person
) -> None:
    """What was quoted before is taken out of the message, what became of it is told in private alone."""
    message, private = await in_group(ada), await asked(ada, QUESTION)
    held.rule("Harbour Post", ruled(internal=True))
    change(held, FLOOD, "forty", "fourteen")
    change(held, HARBOUR, "nine days", "nine weeks")
    for _ in range(2):
        await correct(beleg)
    _, notice = server.sent(-44)
    said = f"{message['text']} {notice['text']}"
    assert ["nine weeks" in said, "Harbour Post" in said, "forty" in said] == [True, False, False]
    _, told = server.sent(ada.id)
    assert ["fourteen" in each["text"] for each in (private, told)] == [True, True]


async def test_where_nothing_may_be_told_nobody_waits(
    beleg: Bot, server: TelegramServer, held: Archive, ada: Person
) -> None:
    """No notice, and the message is not edited again and again."""
    message = await in_group(ada)
    held.rule("Harbour Post", ruled(embargo="9000-01-01T00:00:00+00:00"))
    held.retract("flood", "The flood was made up.")
    for _ in range(2):
        await correct(beleg)
    assert (calls(server, "editMessageText"), len(server.sent(-44))) == (["editMessageText"], 1)
    assert "Harbour Post" not in str(message["text"])


async def test_new_words_that_are_too_long_are_not_told(
    beleg: Bot, server: TelegramServer, held: Archive, ada: Person
) -> None:
    """That the outlet changed the quote is told, and no button shows more than may be quoted."""
    message = await asked(ada, QUESTION)
    held.rule("Harbour Post", ruled(most=65))
    change(held, FLOOD, "forty houses", "fourteen houses and a wooden boathouse")
    await correct(beleg)
    _, notice = server.sent(ada.id)
    marked = "⚠ Changed by the outlet on 12 May 2025"
    for each in (message, notice):
        assert [marked in each["text"], "boathouse" in each["text"]] == [True, False]
        assert ENGLISH.corrected.show not in str(each.get("reply_markup", ""))
