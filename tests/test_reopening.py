"""Answers that are opened again, by their number or by a link that was shared."""

from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from telegram_articles import BRIDGE
from telegram_bot import running
from telegram_people import Person, group, labels
from telegram_server import TelegramServer
from toys import ToyEncoder, ruled

from bot.app import Bot
from index.archive import Archive

pytest_plugins = ["telegram_fixtures"]
QUESTION = "When does the bridge open?"


def payload(message: dict[str, Any]) -> str:
    """Return what the shared link of a message starts the bot with."""
    rows = message["reply_markup"]["inline_keyboard"]
    [url] = [button["url"] for row in rows for button in row if "url" in button]
    shared = urlsplit(url)
    assert (shared.netloc, shared.path) == ("t.me", "/share/url")
    [link] = parse_qs(shared.query)["url"]
    opened = urlsplit(link)
    assert (opened.netloc, opened.path) == ("t.me", "/beleg_bot")
    return parse_qs(opened.query)["start"][0]


async def test_a_shared_answer(bot: Bot, ada: Person, bernd: Person) -> None:
    """Whoever follows the link sees the question and the quotes in her language, and nothing of who asked."""
    del bot
    await ada.say(QUESTION)
    answer = await ada.reply()
    await bernd.say(f"/start {payload(answer)}")
    opened = await bernd.reply()
    assert opened["text"] == (
        "When does the bridge open?\n\nGeantwortet am 15. Februar 2025.\n\n"
        "The bridge opens on Monday.\nAnzeiger: Bridge opens, erschienen am 12. Februar 2025"
    )
    await bernd.press(opened, labels(opened)[0][0])
    await bernd.server.until(lambda: labels(opened)[0][0].startswith("✓"))


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize(
    "start",
    [
        "aNoSuchAnswer",
        "a",
        "a" * 64,
        "a' OR 1=1 --",
        "a<b>x</b>",
        "a../../etc/passwd",
        "zsomething",
        "a" + "x" * 500,
    ],
)
async def test_whatever_else_a_link_carries(ada: Person, start: str) -> None:
    """She is greeted all the same, and told where a link leads nowhere."""
    await ada.say(f"/start {start}")
    texts = [text for text in await ada.replies(1) if not text.startswith("This link")]
    await ada.server.until(
        lambda: any(text.startswith("Ask me about news") for text in ada.server.texts(ada.id))
    )
    assert len(texts) <= 1


async def test_what_must_not_be_seen_there(
    server: TelegramServer, tmp_path: Path, ada: Person, bernd: Person
) -> None:
    """A link shows what its reader may see at that moment."""
    archive = Archive(tmp_path, load=ToyEncoder, model="toy")
    list(archive.add([BRIDGE]))
    async with running(server, archive, tmp_path):
        await ada.say(QUESTION)
        link = payload(await ada.reply())
        archive.rule("Anzeiger", ruled(embargo="9000-01-01T00:00:00+00:00"))
        await bernd.say(f"/start {link}")
        assert (await bernd.replies(1))[0].startswith("Dieser Link führt nirgends mehr hin")
    archive.close()


@pytest.mark.usefixtures("bot")
async def test_by_its_number(ada: Person, bernd: Person) -> None:
    """Where it was given, and nowhere else."""
    await ada.say(QUESTION)
    first = await ada.reply()
    await ada.say("/answer 1")
    again = await ada.reply(2)
    assert again["text"].startswith("When does the bridge open?\n\nAs answered on 15 February 2025.")
    assert first["text"].splitlines()[0] in again["text"]
    await bernd.say("/answer 1")
    assert (await bernd.replies(1))[0].startswith("Eine Antwort 1 kenne ich in diesem Chat nicht")
    await ada.say("/answer")
    assert (await ada.replies(3))[2].startswith("Please write the number of an answer")


@pytest.mark.usefixtures("bot")
async def test_a_link_from_a_group(server: TelegramServer, ada: Person, bernd: Person) -> None:
    """It is opened in private; a press there belongs there."""
    readers = group(-1001234567890)
    await ada.say(f"/ask {QUESTION}", chat=readers)
    await server.until(lambda: server.sent(readers["id"]))
    await bernd.say(f"/start {payload(server.sent(readers['id'])[0])}")
    assert "The bridge opens on Monday." in (await bernd.replies(1))[0]
