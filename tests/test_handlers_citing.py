"""⧉ below an answer: from a press to what can be pasted."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from correcting_chats import DAMAGED, FLOOD, QUESTION, asked, change
from following_chats import notices
from telegram_bot import running
from telegram_people import Person, group, labels
from telegram_server import TelegramServer
from toys import ruled

from bot.buttons import Cite, Form, ToCite, View
from corpus.article import Article
from index.archive import Archive

pytest_plugins = ["telegram_fixtures", "correcting_fixtures"]
PLAIN = "“The flood damaged forty houses in Olvermünde. Nobody was hurt.” (Harbour Post, 13 February 2025)"
EXPIRED = "This button no longer works. Please ask again."
GONE = "What stood here is no longer in the archive."
LONG = Article(
    id="long",
    title="Lighthouse",
    url="https://harbour-post.example/the-lighthouse-of-skerrymore",
    source="Harbour Post",
    published="2025-02-20",
    language="en",
    text=f"The lighthouse of Skerrymore {'slowly and surely ' * 15}turned towards the quiet sea.",
)


def copied(message: dict[str, Any]) -> dict[str, str]:
    """Return what the buttons of a message copy."""
    rows = message["reply_markup"]["inline_keyboard"]
    return {one["text"]: one["copy_text"]["text"] for row in rows for one in row if "copy_text" in one}


async def opened(server: TelegramServer, person: Person, question: str = QUESTION) -> dict[str, Any]:
    """Ask, and open the forms of citing."""
    message = await asked(person, question)
    await person.press(message, "⧉ Cite")
    await server.until(lambda: ["BibTeX", "CSL-JSON"] in labels(message))
    return message


async def test_a_short_quote_is_copied_by_its_button(
    server: TelegramServer, held: Archive, tmp_path: Path, ada: Person
) -> None:
    """The choice takes the place of the buttons, also after a restart, and goes back to them."""
    async with running(server, held, tmp_path):
        message = await opened(server, ada)
        before = message["text"]
        assert copied(message)["Quote and source"] == PLAIN
    async with running(server, held, tmp_path):
        await ada.press(message, "◂ Back")
        await server.until(lambda: ["👍", "👎", "↗ Share", "⧉ Cite"] in labels(message))
        assert (message["text"], len(server.sent(ada.id))) == (before, 1)


@pytest.mark.usefixtures("beleg")
async def test_what_is_long_comes_as_a_message(server: TelegramServer, held: Archive, ada: Person) -> None:
    """One message for each press."""
    list(held.add([LONG]))
    message = await opened(server, ada, "What did the lighthouse of Skerrymore do?")
    await ada.press(message, "Quote and source")
    assert (await ada.reply(2))["text"] == f"“{LONG.text}” (Harbour Post, 20 February 2025, {LONG.url})"
    await ada.press(message, "BibTeX")
    assert (await ada.reply(3))["text"].startswith("@article{harbour-post-")


@pytest.mark.usefixtures("beleg")
async def test_an_endless_title_comes_as_a_file(server: TelegramServer, held: Archive, ada: Person) -> None:
    """Since nothing of a citation is cut."""
    list(held.add([replace(FLOOD, author="Ann " * 1500)]))
    message = await opened(server, ada)
    await ada.press(message, "CSL-JSON")
    await server.until(lambda: len(server.sent(ada.id)) == 2)
    assert server.sent(ada.id)[1]["document"]["file_name"].endswith(".json")


@pytest.mark.usefixtures("beleg")
async def test_corrections_are_cited(server: TelegramServer, held: Archive, ada: Person) -> None:
    """What was changed or withdrawn is cited with that."""
    change(held, FLOOD, "forty", "fifty")
    held.retract("harbour", "invented")
    message = await asked(ada, QUESTION)
    await ada.press(message, "⧉ Cite")
    await server.until(lambda: bool(copied(message)))
    change(held, FLOOD, "fifty", "sixty", "2025-05-13")
    await ada.forge(message, str(ToCite(view_of(message))))
    await server.until(lambda: "⚠ Changed" in copied(message).get("Quote and source", ""))
    held.retract("flood", "false")
    await ada.forge(message, str(Cite(view_of(message).answer, 0, Form.QUOTE)))
    assert "false" in (await ada.reply(2))["text"]


@pytest.mark.usefixtures("beleg")
async def test_what_is_gone_is_not_cited(server: TelegramServer, held: Archive, ada: Person) -> None:
    """Neither a quote nor a page whose quotes are all gone."""
    message = await asked(ada, QUESTION)
    view = view_of(message)
    for id in ("flood", "harbour", "bridge"):
        held.remove(id)
    await ada.forge(message, str(Cite(view.answer, 0, Form.CSL)))
    await ada.forge(message, str(ToCite(view)))
    await server.until(lambda: len(notices(server)) == 2)
    assert notices(server) == [GONE, GONE]
    assert DAMAGED in message["text"]


@pytest.mark.usefixtures("beleg")
async def test_forged_presses(server: TelegramServer, ada: Person, bernd: Person) -> None:
    """A page, a quote or an answer that is not there, and another chat's."""
    view = view_of(message := await asked(ada, QUESTION))
    for each in (ToCite(replace(view, page=9)), Cite(view.answer, 99, Form.QUOTE), ToCite(View("nothing"))):
        await ada.forge(message, str(each))
    other = await asked(bernd, QUESTION)
    await bernd.forge(other, str(ToCite(view)))
    await bernd.forge(other, str(Cite(view.answer, 0, Form.QUOTE)))
    await server.until(lambda: len(notices(server)) == 5)
    assert [notice == EXPIRED for notice in notices(server)[:3]] == [True] * 3
    assert set(notices(server)[3:]) == {"Dieser Knopf gilt nicht mehr. Bitte frag noch einmal."}


@pytest.mark.usefixtures("beleg")
async def test_a_group_cites_nothing_internal(server: TelegramServer, held: Archive, ada: Person) -> None:
    """There the button is its sign alone, and what became internal meanwhile is gone."""
    await ada.say(f"/ask {QUESTION}", chat=group())
    await server.until(lambda: len(server.sent(-1001)) == 1)
    (message,) = server.sent(-1001)
    assert labels(message)[-1] == ["👍", "👎", "↗ Share", "⧉"]
    held.rule("Harbour Post", ruled(internal=True))
    await ada.forge(message, str(Cite(view_of(message).answer, 0, Form.QUOTE)))
    await server.until(lambda: len(notices(server)) == 1)
    assert (notices(server), len(server.sent(-1001))) == ([GONE], 1)
    await ada.press(message, "⧉")
    await server.until(lambda: len(notices(server)) == 2)
    assert "Harbour Post" not in str(message.get("reply_markup"))


def view_of(message: dict[str, Any]) -> View:
    """Return which answer a message shows, by its first button."""
    data = message["reply_markup"]["inline_keyboard"][0][0].get("callback_data", "")
    return View(data.split(":")[1])
