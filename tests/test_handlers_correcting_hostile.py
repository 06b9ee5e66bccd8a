"""Whatever an outlet writes, corrections are taken by Telegram and quote it word for word."""

from dataclasses import replace

import pytest
from correcting_chats import DAMAGED, FLOOD, QUESTION, asked, change, correct, formatted
from telegram_people import Person, labels
from telegram_rules import cut
from telegram_server import TelegramServer
from test_handlers_correcting_elsewhere import checked

from bot.app import Bot
from index.archive import Archive

pytest_plugins = ["telegram_fixtures", "correcting_fixtures"]


HOSTILE = [
    "The flood damaged <b>fifty</b> & </blockquote> houses in Olvermünde.",
    "The flood damaged \u202eforty\u202c ruined houses in Olvermünde.",
    "The flood damaged\x00 fifty houses in Olvermünde.",
    f"The flood damaged fifty houses in {'Olvermünde and ' * 270}elsewhere.",
    f"The flood damaged fifty houses in {'Olvermünde and ' * 600}elsewhere.",
]


@pytest.mark.parametrize("new", HOSTILE, ids=["markup", "override", "nul", "long", "very long"])
async def test_hostile_texts(
    beleg: Bot, server: TelegramServer, held: Archive, ada: Person, new: str
) -> None:
    """Whatever stands there, Telegram takes message and notice, and quotes are slices or absent."""
    message = await asked(ada, QUESTION)
    change(held, FLOOD, DAMAGED, new)
    await correct(beleg)
    notice = server.sent(ada.id)[1]
    articles = (*held.show("flood"), *held.show("harbour"))
    texts = [revision.article.text for revision in articles]
    for one in (message, notice):
        assert "⚠ " in one["text"]
        quoted = [cut(one["text"], each) for each in one["entities"] if "quote" in each["type"]]
        assert all(any(each in text for text in texts) for each in quoted)
        if ["What changed"] in labels(one):
            before = len(server.sent(ada.id))
            await ada.press(one, "What changed")
            await server.until(lambda before=before: len(server.sent(ada.id)) > before)


async def test_what_is_too_long_is_shown_by_a_button(
    beleg: Bot, server: TelegramServer, held: Archive, ada: Person
) -> None:
    """A change for which a message has no room comes in a message of its own, whole."""
    message = await asked(ada, QUESTION)
    long = f"The flood damaged fifty houses in {'Olvermünde and ' * 250}elsewhere."
    change(held, FLOOD, DAMAGED, long)
    await correct(beleg)
    said = "⚠ Changed by the outlet on 12 May 2025; the change is too long for this message."
    assert said in message["text"]
    await ada.press(message, "What changed")
    await server.until(lambda: len(server.sent(ada.id)) == 3)
    assert formatted(server.sent(ada.id)[2], "expandable_blockquote") == [DAMAGED, long]
    await ada.forge(message, "c1:nothing:0")
    await server.until(lambda: len(server.called("answerCallbackQuery")) == 2)
    expired = "This button no longer works. Please ask again."
    assert server.called("answerCallbackQuery")[1]["text"] == expired


async def test_places_that_fill_a_message(
    beleg: Bot, server: TelegramServer, held: Archive, ada: Person
) -> None:
    """What is quoted of them stays when all of them are withdrawn, and nobody is told of another."""
    said = f"The flood damaged forty houses in {'Olvermünde and ' * 124}elsewhere."
    ids = ("one", "two", "three")
    list(held.add(replace(FLOOD, id=id, source=id, text=f"{said} So says {id}.") for id in ids))
    message = await checked(ada, said)
    before = message["text"].split("\n")
    for id in ids:
        held.retract(id, "Invented. " * 60)
    await correct(beleg)
    lines = message["text"].split("\n")
    assert [before.count(said), lines.count(said)] == [1, 1]
    assert [line for line in lines if not line.startswith("⚠ ")] == before
    assert server.sent(ada.id)[1]["text"].count("⚠ ") == 1
