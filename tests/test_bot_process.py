"""The real process, `bot.py run`, with the real archive and model, over loopback HTTP."""

import signal
import time
from pathlib import Path

import pytest
from telegram_people import Person, labels
from telegram_process import process
from telegram_server import TOKEN, TelegramServer

WITHIN_S = 2.0
ARTICLE = """\
---
title: Fährverbindung nach Süderholm wird eingestellt
source: Holmer Landbote
published: 2025-02-12
url: https://landbote.example/faehre
---
Die Fähre zwischen Nordhafen und Süderholm fährt ab dem 1. April nicht mehr.

Das teilte die Reederei Petersen am Mittwoch mit. Grund seien die gestiegenen Kosten für den Treibstoff.
Rund 300 Pendler müssen künftig den Umweg über die Brücke bei Altenfleet nehmen.
"""


@pytest.fixture
def server() -> TelegramServer:
    """A server."""
    return TelegramServer()


async def test_the_whole_way(server: TelegramServer, tmp_path: Path) -> None:
    """A question, an article by file, a question answered from it, a button, a button after a restart."""
    admin, bernd = Person(server, 5), Person(server, 8, language="de")
    async with process(server, tmp_path / "data") as bot:
        await bernd.say("Wann stellt die Fähre nach Süderholm den Betrieb ein?")
        await bot.until(lambda: server.texts(8))
        assert server.texts(8) == ["Im Archiv ist noch kein Artikel."]

        await admin.upload("faehre.md", ARTICLE.encode(), caption="/add")
        await bot.until(lambda: server.texts(5))
        preview = await admin.reply()
        title = "Fährverbindung nach Süderholm wird eingestellt"
        assert preview["text"].startswith(f"Preview – nothing is stored yet\n{title}\n")
        await admin.press(preview, "✓ Take it")
        await bot.until(lambda: preview["text"].startswith(f"Added: {title}\n"))

        await bernd.say("Ab wann fährt die Fähre nach Süderholm nicht mehr?")
        await bot.until(lambda: len(server.texts(8)) == 2)
        answer = await bernd.reply(2)
        assert (
            "Die Fähre zwischen Nordhafen und Süderholm fährt ab dem 1. April nicht mehr." in answer["text"]
        )
        assert (
            "Holmer Landbote: Fährverbindung nach Süderholm wird eingestellt, erschienen am 12. Februar 2025"
            in answer["text"]
        )
        before = answer["text"]
        await bernd.press(answer, labels(answer)[0][0])
        await bot.until(lambda: answer["text"] != before)
        status, output = await bot.end(signal.SIGTERM)
    assert (status, TOKEN in output) == (0, False)

    async with process(server, tmp_path / "data") as bot:
        await bernd.press(answer, labels(answer)[0][0])
        await bot.until(lambda: answer["text"] == before)
        status, output = await bot.end(signal.SIGTERM)
    assert (status, TOKEN in output) == (0, False)
    assert server.updates == []


async def test_what_another_process_adds(server: TelegramServer, tmp_path: Path) -> None:
    """An article that the terminal adds answers on Telegram within two seconds of the report."""
    ada = Person(server, 8, language="de")
    (tmp_path / "faehre.md").write_text(ARTICLE)
    async with process(server, tmp_path / "data") as bot:
        await bot.add(tmp_path / "faehre.md")
        await ada.say("Wie viele Pendler trifft das Ende der Fähre nach Süderholm?")
        await bot.until(lambda: server.texts(8))
        assert "Rund 300 Pendler müssen künftig den Umweg" in server.texts(8)[0]

        (tmp_path / "faehre.md").write_text(ARTICLE.replace("300", "450"))
        await bot.add(tmp_path / "faehre.md")
        asked_at = time.monotonic()
        await ada.say("Wie viele Pendler trifft das Ende der Fähre nach Süderholm?")
        await bot.until(lambda: len(server.texts(8)) == 2)
        assert "Rund 450 Pendler müssen künftig den Umweg" in server.texts(8)[1]
        assert time.monotonic() - asked_at < WITHIN_S
        status, output = await bot.end(signal.SIGTERM)
    assert (status, "locked" in output) == (0, False)


async def test_a_wrong_token(server: TelegramServer, tmp_path: Path) -> None:
    """A token that Telegram refuses is a wrong setting: status 2, a sentence, and no token."""
    wrong = "123456:" + "WRONG-token-of-nobody-at-all-0000000"
    async with process(server, tmp_path / "data", TELEGRAM_TOKEN=wrong) as bot:
        status, output = await bot.end()
    assert status == 2
    assert "TELEGRAM_TOKEN" in output
    assert wrong not in output
    assert "Traceback" not in output
