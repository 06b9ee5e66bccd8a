"""Those who were quoted something hear of it when it changes."""

from correcting_chats import (
    DAMAGED,
    FLOOD,
    FRAGE,
    HARBOUR,
    QUESTION,
    asked,
    calls,
    change,
    correct,
    formatted,
    remembered,
)
from telegram_people import Person, labels
from telegram_server import TelegramServer
from toys import BRIDGE

from bot.app import Bot
from bot.preferences import Preference
from index.archive import Archive

pytest_plugins = ["telegram_fixtures", "correcting_fixtures"]


async def test_a_change_is_told_once(
    beleg: Bot, server: TelegramServer, held: Archive, bernd: Person
) -> None:
    """The message says what changed and when, the asker is told in her language, and then no more."""
    message = await asked(bernd, FRAGE)
    before = message["text"]
    change(held, BRIDGE, "126", "183")
    for _ in range(3):
        await correct(beleg)
    source = "Talbote: Die Brücke wird teurer, erschienen am 12. Februar 2025"
    changed = (
        "⚠ Vom Medium geändert am 12. Mai 2025:\n"
        "Die Sanierung der Brücke kostet 126 Millionen Taler. →\n"
        "Die Sanierung der Brücke kostet 183 Millionen Taler."
    )
    first, _, rest = before.partition("\n\nDie Arbeiten")
    assert message["text"] == f"{first}\n{changed}\n\nDie Arbeiten{rest}"
    assert labels(message) == [["Kontext 1", "Kontext 2"], ["👍", "👎", "↗ Teilen", "⧉ Zitieren"]]
    notice = server.sent(bernd.id)[1]
    assert notice["text"] == f"Zu dem, was ich in Antwort 1 zitiert habe:\n\n{source}\n{changed}"
    assert notice["reply_to_message"]["message_id"] == message["message_id"]
    sent = calls(server, "sendMessage", "editMessageText")
    assert sent == ["sendMessage", "editMessageText", "sendMessage"]


async def test_two_quotes_of_an_answer_are_one_notice(
    beleg: Bot, server: TelegramServer, held: Archive, ada: Person
) -> None:
    """Several corrections of one answer are told together, in English to who reads English."""
    message = await asked(ada, QUESTION)
    change(held, FLOOD, "forty", "fourteen")
    change(held, HARBOUR, "nine days", "nine weeks", updated="")
    await correct(beleg)
    lost = [DAMAGED, "The flood closed the harbour for nine days."]
    assert formatted(message, "strikethrough") == lost
    _, notice = server.sent(ada.id)
    assert formatted(notice, "strikethrough") == lost
    assert notice["text"].startswith("About what I quoted in answer 1:\n\nHarbour Post: Forty houses")
    assert "⚠ Changed by the outlet, noticed on " in notice["text"]


async def test_in_the_language_that_she_has_set_since(
    beleg: Bot, server: TelegramServer, held: Archive, ada: Person
) -> None:
    """The message stays in the language that it was asked in."""
    message = await asked(ada, QUESTION)
    beleg.bot_data.set(ada.id, Preference(language="de"))
    change(held, FLOOD, "forty", "fourteen")
    await correct(beleg)
    assert "⚠ Changed by the outlet on 12 May 2025:" in message["text"]
    [_, notice] = server.texts(ada.id)
    assert notice == (
        "Zu dem, was ich in Antwort 1 zitiert habe:\n\n"
        "Harbour Post: Forty houses, erschienen am 13. Februar 2025\n"
        f"⚠ Vom Medium geändert am 12. Mai 2025:\n{DAMAGED} →\n"
        "The flood damaged fourteen houses in Olvermünde."
    )


async def test_what_only_moved_is_not_told(
    beleg: Bot, server: TelegramServer, held: Archive, bernd: Person
) -> None:
    """A sentence that stands elsewhere in the article, or with other punctuation, still stands."""
    await asked(bernd, FRAGE)
    before = bernd.server.texts(bernd.id)
    change(held, BRIDGE, "Die Sanierung", "Der Rat tagte lange.\n\nDie Sanierung")
    change(held, BRIDGE, "Taler.", "Taler!", updated="2025-05-13")
    await correct(beleg)
    assert (bernd.server.texts(bernd.id), calls(server, "editMessageText")) == (before, [])


async def test_gone_and_back(beleg: Bot, server: TelegramServer, held: Archive, ada: Person) -> None:
    """A sentence that is no longer there is told so; when it stands there again, that is told as well."""
    message = await asked(ada, QUESTION)
    change(held, FLOOD, f"{DAMAGED} ", "")
    await correct(beleg)
    assert "⚠ No longer in the article since 12 May 2025" in message["text"]
    change(held, FLOOD, "Nobody was", f"{DAMAGED} Nobody was", "")
    await correct(beleg)
    assert "⚠" not in message["text"]
    assert "✓ Stands again as quoted, noticed on" in server.texts(ada.id)[2]


async def test_changed_back_before_anybody_was_told(
    beleg: Bot, server: TelegramServer, held: Archive, bernd: Person
) -> None:
    """What stands again is not told as a change that is over."""
    message = await asked(bernd, FRAGE)
    change(held, BRIDGE, "126", "183")
    held.find_corrections()
    change(held, BRIDGE, "183", "126", updated="2025-05-13")
    await correct(beleg)
    assert (len(server.sent(bernd.id)), "⚠" in message["text"]) == (1, False)


async def test_a_second_change_is_told_too(
    beleg: Bot, server: TelegramServer, held: Archive, bernd: Person
) -> None:
    """Each change is told once, with the words as they were quoted and as they are now."""
    message = await asked(bernd, FRAGE)
    for at, (old, new) in enumerate((("126", "183"), ("183", "201")), 2):
        change(held, BRIDGE, old, new, updated=f"2025-05-1{at}")
        await correct(beleg)
    assert len(server.sent(bernd.id)) == 3
    assert formatted(message, "blockquote")[1] == "Die Sanierung der Brücke kostet 201 Millionen Taler."


async def test_withdrawn(beleg: Bot, server: TelegramServer, held: Archive, ada: Person) -> None:
    """Who was quoted a withdrawn article hears of it, with the reason, escaped."""
    message = await asked(ada, QUESTION)
    held.retract("flood", "The <b>flood</b> was made up.")
    await correct(beleg)
    await correct(beleg)
    assert message["text"].splitlines()[2].startswith("⚠ Withdrawn on ")
    assert message["text"].splitlines()[2].endswith(": The <b>flood</b> was made up.")
    assert len(server.sent(ada.id)) == 2


async def test_removed_without_a_retraction(
    beleg: Bot, server: TelegramServer, held: Archive, ada: Person
) -> None:
    """It is no correction of the outlet's: nothing is told, also not a change that was found before."""
    message = await asked(ada, QUESTION)
    change(held, FLOOD, "forty", "fourteen")
    held.find_corrections()
    held.remove("flood")
    await correct(beleg)
    assert (len(server.sent(ada.id)), calls(server, "editMessageText")) == (1, [])
    await ada.press(message, "Context 2")
    await server.until(lambda: "forty" not in message["text"])
    assert "⚠" not in message["text"]


async def test_buttons_keep_the_mark(beleg: Bot, server: TelegramServer, held: Archive, ada: Person) -> None:
    """Context shown and hidden after the correction, and during it, leaves the mark where it is."""
    message = await asked(ada, QUESTION)
    await ada.press(message, "Context 1")
    await server.until(lambda: "✓" in str(labels(message)))
    await remembered()
    change(held, FLOOD, "forty", "fourteen")
    await correct(beleg)
    assert labels(message)[0][0] == "✓ Context 1"
    marked = "⚠ Changed by the outlet on 12 May 2025"
    assert marked in message["text"]
    await ada.press(message, "✓ Context 1")
    await server.until(lambda: labels(message)[0][0] == "Context 1")
    assert marked in message["text"]


async def test_in_a_topic_of_a_group(beleg: Bot, server: TelegramServer, held: Archive, ada: Person) -> None:
    """The notice replies in the same topic."""
    chat = {"id": -1001, "type": "supergroup", "title": "Readers", "is_forum": True}
    await ada.say(f"/ask {QUESTION}", chat=chat, message_thread_id=77, is_topic_message=True)
    await server.until(lambda: server.sent(-1001))
    await remembered()
    change(held, FLOOD, "forty", "fourteen")
    await correct(beleg)
    answer, notice = server.sent(-1001)
    assert (answer["message_thread_id"], notice["message_thread_id"]) == (77, 77)
    assert notice["reply_to_message"]["message_id"] == answer["message_id"]


async def test_who_is_forgotten_is_told_nothing(
    beleg: Bot, server: TelegramServer, held: Archive, ada: Person, bernd: Person
) -> None:
    """What was sent to somebody can be forgotten, and that to others stays."""
    await asked(ada, QUESTION)
    await asked(bernd, QUESTION)
    held.forget_sent(ada.id)
    change(held, FLOOD, "forty", "fourteen")
    await correct(beleg)
    assert [len(server.sent(person.id)) for person in (ada, bernd)] == [1, 2]


async def test_withdrawn_and_back_twice(
    beleg: Bot, server: TelegramServer, held: Archive, ada: Person
) -> None:
    """Each retraction and each way back reaches the message and who asked."""
    message = await asked(ada, QUESTION)
    marked = []
    for _ in range(2):
        held.retract("flood", "The flood was made up.")
        await correct(beleg)
        marked.append("⚠" in message["text"])
        held.reinstate("flood")
        await correct(beleg)
        marked.append("⚠" in message["text"])
    assert (marked, len(server.sent(ada.id))) == ([True, False, True, False], 5)
