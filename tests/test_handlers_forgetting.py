"""/privacy and /forget."""

from pathlib import Path

import pytest
from telegram_articles import BRIDGE
from telegram_bot import running
from telegram_people import Person
from telegram_server import TelegramServer
from toys import ToyEncoder

from bot.app import Bot
from bot.preferences import Preference
from index.archive import Archive

pytest_plugins = ["telegram_fixtures"]


async def test_what_is_kept_and_its_end(
    server: TelegramServer, tmp_path: Path, ada: Person, admin: Person
) -> None:
    """She reads what is kept of her, and when she presses the button it is gone, and old buttons with it."""
    archive = Archive(tmp_path, load=ToyEncoder, model="toy")
    list(archive.add([BRIDGE]))
    async with running(server, archive, tmp_path, admin.id) as bot:
        bot.bot_data.set(ada.id, Preference(quotes=1))
        await ada.say("When does the bridge open?")
        answer = await ada.reply()
        await ada.say("/privacy")
        privacy = (await ada.replies(2))[1]
        assert privacy.endswith("At the moment: 1 question, 1 message with quotes, 1 setting.")
        await ada.say("/forget")
        asked = await ada.reply(3)
        await ada.press(asked, "Forget everything")
        await server.until(lambda: asked["text"] == "Forgotten. I keep nothing of you any more.")
        await ada.say("/privacy")
        assert (await ada.replies(4))[3].endswith("At the moment I keep nothing of you.")
        assert bot.bot_data.of(ada.id) == Preference()
        presses = len(server.called("answerCallbackQuery"))
        await ada.press(answer, "Context")
        await server.until(lambda: len(server.called("answerCallbackQuery")) > presses)
        assert (
            server.called("answerCallbackQuery")[-1]["text"]
            == "This button no longer works. Please ask again."
        )
    archive.close()


async def test_nobody_else_can_press_it(bot: Bot, server: TelegramServer, ada: Person, bernd: Person) -> None:
    """A press with somebody else's number does nothing."""
    bot.bot_data.set(ada.id, Preference(quotes=1))
    await bernd.say("/forget")
    message = await bernd.reply()
    await bernd.forge(message, f"f1:{ada.id}")
    await server.until(lambda: server.called("answerCallbackQuery"))
    assert server.called("answerCallbackQuery")[0]["text"].startswith("Dieser Knopf gilt nicht mehr.")
    assert bot.bot_data.of(ada.id) == Preference(quotes=1)


@pytest.mark.usefixtures("bot")
async def test_an_admin_reads_what_stays(server: TelegramServer, admin: Person) -> None:
    """What she did to the archive is in the log."""
    await admin.say("/forget")
    message = await admin.reply()
    await admin.press(message, "Forget everything")
    await server.until(lambda: message["text"].startswith("Forgotten."))
    assert message["text"].endswith("What administrators added or removed stays in the log with their names.")
