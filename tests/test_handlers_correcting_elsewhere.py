"""Those who were quoted something by /check, inline or as a guest hear of it, too, when it changes."""

from dataclasses import replace
from typing import Any

import pytest
from correcting_chats import DAMAGED, FLOOD, QUESTION, calls, change, correct, formatted, remembered
from telegram_people import Person, group, labels
from telegram_rules import ApiError
from telegram_server import Fault, TelegramServer
from toys import ruled

from bot.app import Bot
from index.archive import Archive

pytest_plugins = ["telegram_fixtures", "correcting_fixtures"]

CHANGED = (
    "Harbour Post: Forty houses, published 13 February 2025\n⚠ Changed by the outlet on 12 May 2025:\n"
    f"{DAMAGED} →\nThe flood damaged fourteen houses in Olvermünde."
)
WITHDRAWN = "⚠ Withdrawn on "
CLAIM = "The flood damaged forty houses in Breddewold."


async def inline(ada: Person) -> dict[str, Any]:
    """Send the first quote that is offered inline, and return the message."""
    server = ada.server
    await ada.type(QUESTION)
    await server.until(lambda: server.called("answerInlineQuery"))
    id = await ada.choose(QUESTION, server.called("answerInlineQuery")[-1]["results"][0])
    await remembered()
    return server.elsewhere[id]


async def as_guest(ada: Person) -> dict[str, Any]:
    """Ask where the bot is a guest, and return the message."""
    before = len(ada.server.elsewhere)
    await ada.mention(f"@beleg_bot {QUESTION}")
    await ada.server.until(lambda: len(ada.server.elsewhere) > before)
    await remembered()
    return list(ada.server.elsewhere.values())[-1]


async def checked(ada: Person, claim: str = CLAIM, chat: dict[str, Any] | None = None) -> dict[str, Any]:
    """Check a claim, and return what is said of it."""
    where = chat or ada.chat
    before = len(ada.server.sent(where["id"]))
    await ada.say(f"/check {claim}", chat=where)
    await ada.server.until(lambda: len(ada.server.sent(where["id"])) > before)
    await remembered()
    return ada.server.sent(where["id"])[-1]


@pytest.mark.parametrize("sent", [inline, as_guest])
async def test_a_message_elsewhere(
    beleg: Bot, server: TelegramServer, held: Archive, ada: Person, sent: Any
) -> None:
    """It is edited where it stands, and whoever sent it is told in her private chat, once."""
    message = await sent(ada)
    change(held, FLOOD, "forty", "fourteen")
    for _ in range(3):
        await correct(beleg)
    assert message["text"].startswith(f"{DAMAGED} Nobody was hurt.\n{CHANGED}")
    assert labels(message) == [["Ask Beleg"]]
    assert server.texts(ada.id) == [f"About what I quoted:\n\n{CHANGED}"]
    assert calls(server, "editMessageText", "sendMessage") == ["editMessageText", "sendMessage"]


async def test_the_same_in_several_chats(
    beleg: Bot, server: TelegramServer, held: Archive, ada: Person, bernd: Person
) -> None:
    """Each message is edited; she who sent them is told once of what is the same, and others are, too."""
    messages = [
        await send(who) for send, who in ((inline, ada), (inline, ada), (as_guest, ada), (as_guest, bernd))
    ]
    change(held, FLOOD, "forty", "fourteen")
    server.fault("sendMessage", Fault(error=ApiError(409, "Conflict: try again")))
    for _ in range(3):
        await correct(beleg)
    assert ["fourteen" in message["text"] for message in messages] == [True] * 4
    assert [len(server.sent(person.id)) for person in (ada, bernd)] == [1, 1]


async def test_an_alleged_quote(beleg: Bot, server: TelegramServer, held: Archive, ada: Person) -> None:
    """What was printed then still stands there, with what became of it below its source."""
    message = await checked(ada)
    change(held, FLOOD, "forty", "fourteen")
    for _ in range(3):
        await correct(beleg)
    assert message["text"].endswith(CHANGED)
    assert formatted(message, "strikethrough") == ["Breddewold", DAMAGED]
    _, notice = server.sent(ada.id)
    assert notice["text"] == f"About what I quoted:\n\n{CHANGED}"
    assert notice["reply_to_message"]["message_id"] == message["message_id"]


async def test_part_of_a_sentence(beleg: Bot, server: TelegramServer, held: Archive, ada: Person) -> None:
    """Words of it stand as long as it does, whatever else the outlet changes."""
    message = await checked(ada, "damaged forty houses in Olvermünde")
    before = message["text"]
    change(held, FLOOD, "Nobody was hurt", "Nobody died")
    await correct(beleg)
    assert (message["text"], len(server.sent(ada.id))) == (before, 1)
    change(held, FLOOD, "forty", "fourteen", "2025-05-13")
    await correct(beleg)
    news = CHANGED.replace("12 May", "13 May")
    assert (message["text"], server.texts(ada.id)[1:]) == (
        f"Word for word:\n\ndamaged forty houses in Olvermünde\n{news}",
        [f"About what I quoted:\n\n{news}"],
    )


async def test_a_claim_in_a_group(beleg: Bot, server: TelegramServer, held: Archive, ada: Person) -> None:
    """The group is told where it was said, and nothing of an outlet that is internal by then."""
    message = await checked(ada, chat=group())
    held.retract("flood", "Invented.")
    await correct(beleg)
    assert WITHDRAWN in message["text"]
    assert WITHDRAWN in server.texts(-1001)[1]
    held.rule("Harbour Post", ruled(internal=True))
    held.reinstate("flood")
    await correct(beleg)
    assert (message["text"], len(server.sent(-1001))) == ("What stood here is no longer in the archive.", 2)


async def test_what_changed_is_shown_whole(
    beleg: Bot, server: TelegramServer, held: Archive, ada: Person
) -> None:
    """Where no message holds it beside what was asked, a button shows it."""
    message = await checked(ada, DAMAGED)
    change(held, FLOOD, DAMAGED, f"The flood damaged fourteen houses in {'Olvermünde ' * 400}.")
    await correct(beleg)
    notice = server.sent(ada.id)[1]
    assert "the change is too long for this message." in message["text"]
    await ada.press(notice, "What changed")
    shown = (await ada.reply(3))["text"]
    assert f"It said:\n{DAMAGED}" in shown


async def test_withdrawn_before_it_was_checked(beleg: Bot, held: Archive, ada: Person) -> None:
    """It says so itself, and nobody is told a second time."""
    held.retract("flood", "Invented.")
    message = await checked(ada, DAMAGED)
    await correct(beleg)
    assert (WITHDRAWN in message["text"], len(ada.server.sent(ada.id))) == (True, 1)


async def test_what_is_no_quote(beleg: Bot, server: TelegramServer, held: Archive, ada: Person) -> None:
    """Neither what was not found nor what was offered and not chosen is remembered."""
    await checked(ada, "Nobody ever said anything like this.")
    await ada.type(QUESTION)
    await ada.mention("@beleg_bot Who won the election?")
    await server.until(lambda: server.called("answerGuestQuery"))
    await remembered()
    held.retract("flood", "Invented.")
    await correct(beleg)
    assert (calls(server, "editMessageText"), len(server.sent(ada.id))) == ([], 1)


async def test_after_a_restart(beleg: Bot, server: TelegramServer, held: Archive, ada: Person) -> None:
    """What was offered before it is known all the same."""
    await ada.type(QUESTION)
    await server.until(lambda: server.called("answerInlineQuery"))
    [result, *_] = server.called("answerInlineQuery")[-1]["results"]
    # To the bot it is the first thing that Bernd did, as after a restart.
    bernd = Person(server, 8)
    message = server.elsewhere[await bernd.choose(f" {QUESTION} ", result)]
    await server.until(lambda: held._store.kept_of(bernd.id)["messages"])
    change(held, FLOOD, "forty", "fourteen")
    await correct(beleg)
    assert CHANGED in message["text"]


@pytest.mark.usefixtures("beleg")
async def test_a_forged_choice(server: TelegramServer, ada: Person) -> None:
    """What nobody was offered is not remembered, and nothing goes wrong."""
    await ada.type(QUESTION)
    await server.until(lambda: server.called("answerInlineQuery"))
    [result, *_] = server.called("answerInlineQuery")[-1]["results"]
    await ada.choose("Who won the election?", {**result, "id": "y" * 64})
    await ada.choose(QUESTION, {**result, "id": "x" * 64})
    await ada.say("/privacy")
    assert "At the moment I keep nothing of you." in (await ada.replies(1))[0]


async def test_nobody_to_tell(beleg: Bot, server: TelegramServer, held: Archive, ada: Person) -> None:
    """Whoever never started the bot has no chat with it: the message is edited all the same."""
    message = await inline(ada)
    server.blocked.add(ada.id)
    change(held, FLOOD, "forty", "fourteen")
    for _ in range(2):
        await correct(beleg)
    assert CHANGED in message["text"]
    assert calls(server, "editMessageText", "sendMessage") == ["editMessageText"]


async def test_a_message_that_is_gone(beleg: Bot, server: TelegramServer, held: Archive, ada: Person) -> None:
    """Nobody is told of a message that its sender deleted."""
    await inline(ada)
    server.elsewhere.clear()
    change(held, FLOOD, "forty", "fourteen")
    for _ in range(2):
        await correct(beleg)
    assert [call.method for call in server.calls if call.method == "editMessageText"] == ["editMessageText"]
    assert server.sent(ada.id) == []


async def test_an_edit_that_is_put_off(
    beleg: Bot, server: TelegramServer, held: Archive, ada: Person
) -> None:
    """An edit that Telegram puts off comes with the next run, and the notice once."""
    message = await inline(ada)
    change(held, FLOOD, "forty", "fourteen")
    server.fault("editMessageText", *[Fault(error=ApiError(502, "Bad Gateway"))] * 9)
    await correct(beleg)
    server.faults.clear()
    await correct(beleg)
    assert (CHANGED in message["text"], len(server.sent(ada.id))) == (True, 1)


async def test_forgotten(beleg: Bot, server: TelegramServer, held: Archive, ada: Person) -> None:
    """Whoever had the bot forget her is told nothing of it."""
    message = await inline(ada)
    await as_guest(ada)
    await checked(ada)
    held.forget_sent(ada.id)
    change(held, FLOOD, "forty", "fourteen")
    await correct(beleg)
    assert (calls(server, "editMessageText"), "⚠" in message["text"]) == ([], False)


async def test_a_place_that_was_not_shown(beleg: Bot, held: Archive, ada: Person) -> None:
    """Of more places than are shown none moves up when one goes: nobody looked whether it may be shown."""
    more = [replace(FLOOD, id=f"flood-{n}", source=f"Post {n}", title=f"Forty {n}") for n in range(3)]
    list(held.add(more))
    message = await checked(ada, DAMAGED, group())
    shown = [name for name in ("Harbour Post", "Post 0", "Post 1", "Post 2") if f"{name}:" in message["text"]]
    (hidden,) = {"Harbour Post", "Post 0", "Post 1", "Post 2"} - set(shown)
    assert message["text"].endswith("and 1 more")
    ids = {"Harbour Post": "flood", **{f"Post {n}": f"flood-{n}" for n in range(3)}}
    held.rule(hidden, ruled(internal=True))
    held.rule(shown[0], ruled(embargo="9000-01-01T00:00:00+00:00"))
    held.retract(ids[shown[1]], "Invented.")
    await correct(beleg)
    assert [f"{name}:" in message["text"] for name in (hidden, *shown)] == [False, False, True, True]
    assert message["text"].endswith("and 1 more")
