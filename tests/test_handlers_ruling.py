"""Conversations about rules for outlets, and what a group and a private chat then get of a real archive."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from telegram_bot import running
from telegram_people import Person, forwarded, group
from telegram_server import TelegramServer
from toys import ruled

from bot.app import Bot
from bot.locales import ENGLISH
from bot.ruling import parsed
from corpus.actions import Deed
from corpus.outletrows import OutletRule
from index.archive import Archive
from tests.toys import BRIDGE, TRAM, toy_archive

pytest_plugins = ["telegram_fixtures"]
QUESTION = "Was kostet die Sanierung der Brücke?"
OTHER = (
    "Die Sanierung der Brücke kostet 183 Millionen Taler. So steht es in einem Gutachten des Landes."
    "\n\nIm Rat wird am Abend darüber gestritten."
)


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """A real archive, with two outlets that differ."""
    other = replace(BRIDGE, id="other", source="Anzeiger", text=OTHER)
    opened = toy_archive(tmp_path, [BRIDGE, TRAM, other])
    yield opened
    opened.close()


@pytest.fixture
async def bot(server: TelegramServer, archive: Archive, tmp_path: Path, admin: Person) -> AsyncIterator[Bot]:
    """The running bot, with one admin."""
    async with running(server, archive, tmp_path, admin.id) as bot:
        yield bot


@pytest.mark.usefixtures("bot")
async def test_the_log_says_who_ruled_what(archive: Archive, admin: Person) -> None:
    """As it would be written after /outlet; what changes nothing, or only asks, is no line."""
    given = "Talbote; name Der Talbote; internal yes; embargo 2026-12-01; quote 300"
    for text in (f"/outlet {given}", "/outlet talbote; intern ja", "/outlet Talbote"):
        await admin.say(text)
    await admin.replies(3)
    told = [(one.by.id, one.title) for one in archive.log() if one.deed is Deed.RULED]
    assert told == [(5, given.replace("2026-12-01", "2026-12-01T00:00:00+00:00"))]
    rule, (_, (change, *_)) = archive.outlet_rule("Talbote"), parsed(told[0][1])
    assert change(rule) == rule


@pytest.mark.usefixtures("bot")
async def test_rules_are_set_and_listed(archive: Archive, admin: Person) -> None:
    """By an admin; what cannot be read changes nothing."""
    for text in (
        "/outlet",
        "/outlet talbote; intern ja; quote 300",
        "/outlet Neue <Post>; name Die Post",
        "/outlet Talbote; quote viel",
        "/outlet",
    ):
        await admin.say(text)
    what = ENGLISH.changes.outlet_what
    assert await admin.replies(5) == [
        f"There is no rule for any outlet.\n{what}",
        "talbote: in private chats only · quotes of at most 300 characters",
        "Neue <Post>: shown as Die Post\nThere is no article of Neue <Post> yet.",
        "'viel' is no number of characters; write such as 300, or 0 for any length",
        "Neue <Post>: shown as Die Post\ntalbote: in private chats only · quotes of at most 300 characters\n"
        + what,
    ]
    assert archive.outlet_rule("Talbote") == OutletRule(outlet="talbote", internal=True, most=300)


@pytest.mark.usefixtures("bot")
async def test_as_many_rules_are_listed_as_fit(archive: Archive, admin: Person) -> None:
    """And how many there are beside them, and how to set one."""
    for number in range(100):
        archive.rule(f"{number:03} {'&' * 500}", ruled(internal=True))
    await admin.say("/outlet")
    *rules, left, what = (await admin.reply())["text"].splitlines()
    assert (what, left) == (ENGLISH.changes.outlet_what, f"and {100 - len(rules)} more outlets")
    assert {rule[-24:] for rule in rules} == {"…: in private chats only"}


@pytest.mark.usefixtures("bot")
async def test_only_by_an_admins_own_hand(archive: Archive, admin: Person, ada: Person) -> None:
    """Neither a stranger nor what an admin passes on sets a rule."""
    await ada.say("/outlet Talbote; intern ja")
    await admin.say("/outlet Talbote; intern ja", **forwarded())
    texts = [await ada.replies(1), await admin.replies(1)]
    assert texts == [[ENGLISH.unknown_command], [ENGLISH.admin.by_own_hand]]
    assert archive.outlet_rules() == ()


@pytest.mark.usefixtures("bot")
async def test_a_group_gets_nothing_internal(server: TelegramServer, archive: Archive, ada: Person) -> None:
    """By question, check, explanation and button; a private chat does."""
    there = group(-5)
    await ada.say(f"/ask {QUESTION}", chat=there)
    await server.until(lambda: len(server.sent(-5)) == 1)
    (before,) = server.sent(-5)
    assert "Figures differ: 183 · 126 Millionen Taler" in before["text"]
    archive.rule("Talbote", ruled(internal=True))
    for text in (f"/ask {QUESTION}", "/check Die Sanierung der Brücke kostet 126 Millionen Taler.", "/why 1"):
        await ada.say(text, chat=there)
    await server.until(lambda: len(server.sent(-5)) == 4)
    texts = server.texts(-5)[1:]
    assert [text for text in texts if "Talbote" in text or "126 Millionen" in text] == []
    await ada.press(before, before["reply_markup"]["inline_keyboard"][0][0]["text"])
    await server.until(lambda: "126" not in before["text"])
    assert ("Talbote" in before["text"], "183 Millionen" in before["text"]) == (False, True)
    for text in (QUESTION, "/sources"):
        await ada.say(text)
    assert ["Talbote" in text for text in await ada.replies(2)] == [True, True]


@pytest.mark.usefixtures("bot")
async def test_an_embargo_holds_in_private_chats(archive: Archive, ada: Person, admin: Person) -> None:
    """Neither questions nor sources nor examples name the outlet; the admin's list does."""
    archive.rule("Talbote", ruled(embargo="9000-01-01T00:00:00+00:00"))
    list(archive.add([replace(TRAM, id="tram2", title="Alte Tram")]))
    for text in (QUESTION, "/sources", "/start"):
        await ada.say(text)
    texts = await ada.replies(3)
    assert [text for text in texts if "Talbote" in text] == []
    await admin.say("/list")
    assert "Talbote: Die Brücke wird teurer" in (await admin.reply())["text"]
