"""Conversations of people who check quotes."""

import pytest
from telegram_people import Person, group
from telegram_server import TelegramServer

pytest_plugins = ["telegram_fixtures"]

OPENS = "The bridge opens on Monday"
FOUND = f"Word for word:\n\n{OPENS}\nAnzeiger: Bridge opens, published 12 February 2025"


@pytest.mark.usefixtures("bot")
async def test_a_quote_behind_the_command(ada: Person) -> None:
    """Word for word, with its source."""
    await ada.say(f"/check “{OPENS}”")
    assert await ada.replies(1) == [FOUND]


@pytest.mark.usefixtures("bot")
async def test_a_quote_among_other_words(ada: Person) -> None:
    """Where nobody printed all of it, what stands in quotation marks is looked for."""
    await ada.say(f"/check “{OPENS}”, wrote somebody yesterday, but can that be true at all?")
    assert await ada.replies(1) == [f"Only words in quotation marks were found. {FOUND}"]


@pytest.mark.usefixtures("bot")
async def test_a_reply_to_a_message(server: TelegramServer, ada: Person) -> None:
    """The message is checked, or the part of it that is quoted, or the caption of a picture."""
    said = await ada.send(chat=group(), text=f"{OPENS} and that is all I know.")
    await ada.say("/check@beleg_bot", chat=group(), reply_to_message=said)
    await ada.say(
        "/check@beleg_bot", chat=group(), reply_to_message=said, quote={"text": OPENS, "position": 0}
    )
    await server.until(lambda: len(server.texts(-1001)) == 2)
    assert server.texts(-1001) == ["Not found. Searched: 3 articles.", FOUND]


@pytest.mark.usefixtures("bot")
async def test_what_cannot_be_checked(ada: Person) -> None:
    """Nothing, too little and too much get a line with what to do."""
    for text in ("/check", "/check no no no", f"/check {'word ' * 500}"):
        await ada.say(text)
    assert await ada.replies(3) == [
        "Please write the quote after /check, or reply with /check to the message that has it.",
        "That is too short: please give me at least 4 words of the quote.",
        "Please check at most 2000 characters at a time; this was 2499.",
    ]
