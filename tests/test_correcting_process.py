"""The real process, killed with SIGKILL while it tells of a correction, over loopback HTTP."""

import signal
from pathlib import Path

import pytest
from telegram_faults import Fault
from telegram_people import Person
from telegram_process import process
from telegram_server import TelegramServer
from test_bot_process import ARTICLE

OLD, NEW = "Rund 300 Pendler", "Rund 450 Pendler"


def calls(server: TelegramServer, method: str) -> int:
    """Count the calls, whatever became of them."""
    return sum(call.method == method for call in server.calls)


async def killed_at(server: TelegramServer, data: Path, method: str) -> None:
    """Start the bot, and kill it while the answer to a call is on its way back."""
    before = calls(server, method)
    server.fault(method, Fault(delay_s=5, after=True))
    async with process(server, data) as bot:
        await bot.until(lambda: calls(server, method) > before)
        status, _ = await bot.end(signal.SIGKILL)
    assert status == -signal.SIGKILL


@pytest.mark.slow
async def test_killed_while_a_correction_is_told(tmp_path: Path) -> None:
    """Killed in the edit and in the notice, the message is edited in the end and the notice sent once."""
    server = TelegramServer()
    bernd, data = Person(server, 8, language="de"), tmp_path / "data"
    path = tmp_path / "faehre.md"
    path.write_text(ARTICLE, encoding="utf-8")
    async with process(server, data) as bot:
        await bot.add(path)
        await bernd.say("Wie viele Pendler müssen den Umweg über die Brücke nehmen?")
        await bot.until(lambda: server.sent(8))
        path.write_text(ARTICLE.replace(OLD, NEW), encoding="utf-8")
        await bot.end(signal.SIGTERM)
        await bot.add(path)
    (answer,) = server.sent(8)
    await killed_at(server, data, "editMessageText")
    await killed_at(server, data, "sendMessage")
    before = calls(server, "editMessageText")
    async with process(server, data) as bot:
        await bot.until(lambda: calls(server, "editMessageText") > before)
        await bot.end(signal.SIGTERM)
    told = [text for text in server.texts(8) if text.startswith("Zu dem")]
    assert (NEW in answer["text"], len(told), len(server.sent(8))) == (True, 1, 2)
