"""Invitations, roles and what they allow, in conversations."""

import re
from pathlib import Path

import pytest
from fakes import FakeArchive
from telegram_bot import running
from telegram_people import Person, forwarded, group, labels
from telegram_server import TelegramServer

from bot.app import Bot
from bot.preferences import Preference

pytest_plugins = ["telegram_fixtures"]
_LINK = re.compile(r"https://t\.me/beleg_bot\?start=(i[A-Za-z0-9_-]{20,})")


async def invited(admin: Person, role: str) -> str:
    """Have an admin make an invitation, and return what its link starts the bot with."""
    before = len(admin.server.sent(admin.id))
    await admin.say(f"/invite {role}")
    text = (await admin.replies(before + 1))[before]
    found = _LINK.search(text)
    assert found
    return found[1]


@pytest.mark.usefixtures("bot")
async def test_an_editor(server: TelegramServer, archive: FakeArchive, admin: Person, ada: Person) -> None:
    """She may do what concerns articles, and nothing else; when she is dismissed, that neither."""
    await ada.say(f"/start {await invited(admin, 'editor')}")
    assert (await ada.replies(1))[0].startswith("Welcome: you are editor of this archive now.")
    assert (await admin.replies(2))[1] == "Ada took up your invitation and is editor now."
    await ada.say("/add The harbour closes in May. Ships must leave.")
    preview = await ada.reply(2)
    await ada.press(preview, "✓ Take it")
    await server.until(lambda: preview["text"].startswith("Added"))
    await ada.say("/rebuild")
    assert (await ada.replies(3))[2] == "Only administrators can do that; you are editor."
    await ada.say("/help")
    assert ("/retract" in (await ada.replies(4))[3], "/invite" in server.texts(ada.id)[3]) == (True, False)
    await ada.say("/list")
    listing = await ada.reply(5)

    await admin.say("/admins")
    shown = await admin.reply(3)
    head = "Who may change the archive:\n5: administrator by the settings\nAda (7): editor since "
    assert shown["text"].startswith(head)
    await admin.press(shown, "Ada: dismiss")
    await server.until(lambda: labels(shown) == [])
    assert (await ada.replies(6))[5] == "You may not change this archive any more."
    count = len(archive.held)
    await ada.say("/add Another text of some length.")
    assert (await ada.replies(7))[6].startswith("I do not know this command")
    presses = len(server.called("answerCallbackQuery"))
    await ada.forge(listing, "l1:0")
    await server.until(lambda: len(server.called("answerCallbackQuery")) > presses)
    assert server.called("answerCallbackQuery")[-1]["text"].startswith("This button no longer works.")
    assert len(archive.held) == count


@pytest.mark.usefixtures("bot")
async def test_an_admin_by_invitation(admin: Person, ada: Person, bernd: Person) -> None:
    """She may do everything, invite others too; those of the settings she cannot dismiss."""
    await ada.say(f"/start {await invited(admin, 'admin')}")
    await ada.replies(1)
    await bernd.say(f"/start {await invited(ada, 'editor')}")
    assert (await bernd.replies(1))[0].startswith("Willkommen: Du bist jetzt Redakteur dieses Archivs.")
    await ada.say("/admins")
    shown = await ada.reply(4)
    assert len(labels(shown)) == 2
    await ada.forge(shown, "r1:5:-")
    await ada.server.until(lambda: ada.server.called("answerCallbackQuery"))
    await ada.press(shown, labels(shown)[1][0])
    await ada.server.until(lambda: "(8): administrator" in shown["text"])


@pytest.mark.usefixtures("bot")
async def test_a_code_holds_once(admin: Person, ada: Person, bernd: Person) -> None:
    """And never for who made it."""
    code = await invited(admin, "editor")
    await admin.say(f"/start {code}")
    assert (await admin.replies(2))[1].startswith("This invitation does not hold (any more).")
    await ada.say(f"/start {code}")
    await ada.replies(1)
    await bernd.say(f"/start {code}")
    assert (await bernd.replies(1))[0].startswith("Diese Einladung gilt nicht (mehr).")


@pytest.mark.usefixtures("bot")
async def test_guessing(bernd: Person) -> None:
    """After a few tries nothing is tried any more, and a right code would not help."""
    for number in range(7):
        await bernd.say(f"/start iWrong{number}")
    texts = await bernd.replies(7)
    assert [text.startswith("Das waren zu viele Versuche.") for text in texts] == [False] * 5 + [True] * 2


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("said", ["editor", "Redakteur", "EDITOR", "administrator", "Verwalter"])
async def test_roles_are_called_as_the_bot_calls_them(admin: Person, ada: Person, said: str) -> None:
    """In whichever language."""
    await ada.say(f"/start {await invited(admin, said)}")
    role = "editor" if said.lower() in {"editor", "redakteur"} else "administrator"
    assert (await ada.replies(1))[0].startswith(f"Welcome: you are {role} of this archive now.")


@pytest.mark.usefixtures("bot")
async def test_who_may_invite(server: TelegramServer, admin: Person, ada: Person) -> None:
    """Neither a stranger, nor by a forwarded command, nor in a group."""
    await ada.say("/invite admin")
    assert (await ada.replies(1))[0].startswith("I do not know this command")
    await admin.say("/invite admin", **forwarded())
    assert "only if you send them yourself" in (await admin.replies(1))[0]
    await admin.say("/invite admin", chat=group())
    await admin.say("/invite owner")
    assert (await admin.replies(2))[1].startswith("Please write “/invite editor”")
    assert server.sent(-1001) == []


async def test_roles_survive_a_restart(
    server: TelegramServer, archive: FakeArchive, tmp_path: Path, admin: Person, ada: Person
) -> None:
    """They are in the archive, and so is her menu again."""
    async with running(server, archive, tmp_path, admin.id):
        await ada.say(f"/start {await invited(admin, 'editor')}")
        await ada.replies(1)
    server.commands.clear()
    async with running(server, archive, tmp_path, admin.id):
        await ada.say("/list")
        await ada.replies(2)
    names = [one["command"] for one in server.commands["chat 7", ""]]
    assert ("add" in names, "invite" in names) == (True, False)


async def test_a_stranger_presses_an_admins_button(
    bot: Bot, server: TelegramServer, admin: Person, ada: Person
) -> None:
    """Each press is authorised again."""
    del bot
    await ada.say(f"/start {await invited(admin, 'editor')}")
    await ada.replies(1)
    await admin.say("/admins")
    shown = await admin.reply(3)
    await ada.forge(shown, "r1:7:admin")
    await server.until(lambda: server.called("answerCallbackQuery"))
    assert server.called("answerCallbackQuery")[0]["text"].startswith("This button no longer works.")


@pytest.mark.usefixtures("bot")
async def test_each_is_told_in_her_own_language(server: TelegramServer, ada: Person, bernd: Person) -> None:
    """Who is given a role, and who gave it; neither writes at that moment."""
    admin = Person(server, 5, language="en")
    await bernd.say(f"/start {await invited(admin, 'editor')}")
    assert (await admin.replies(2))[1] == "Ada took up your invitation and is editor now."
    await admin.say("/admins")
    await admin.press(await admin.reply(3), "Ada: make administrator")
    assert (await bernd.replies(2))[1] == "Du bist jetzt Verwalter dieses Archivs."
    await ada.say(f"/start {await invited(bernd, 'editor')}")
    assert (await bernd.replies(4))[3] == "Ada hat deine Einladung angenommen und ist jetzt Redakteur."


async def test_after_a_restart(
    server: TelegramServer, archive: FakeArchive, tmp_path: Path, admin: Person, bernd: Person
) -> None:
    """Whose language is not known is told in that of whoever acts on her, or in the one that she set."""
    chief = Person(server, 5, language="de")
    async with running(server, archive, tmp_path, 5):
        await bernd.say(f"/start {await invited(admin, 'editor')}")
        await bernd.replies(1)
    async with running(server, archive, tmp_path, 5) as bot:
        await chief.say("/admins")
        shown = await chief.reply(3)
        await chief.press(shown, "Ada: zum Verwalter machen")
        assert (await bernd.replies(2))[1] == "Du bist jetzt Verwalter dieses Archivs."
        bot.bot_data.set(bernd.id, Preference(language="en"))
        await server.until(lambda: labels(shown) == [["Ada: zum Redakteur machen", "Ada: entlassen"]])
        await chief.press(shown, "Ada: entlassen")
        assert (await bernd.replies(3))[2] == "You may not change this archive any more."
