"""Presses of buttons: pages, context, examples, and whatever a client may forge."""

import logging
from pathlib import Path

import pytest
from fakes import FakeArchive
from telegram_articles import BRIDGE_ANSWER
from telegram_bot import running
from telegram_people import Person, labels
from telegram_server import TelegramServer

from corpus.article import Article

pytest_plugins = ["telegram_fixtures"]


@pytest.mark.usefixtures("bot")
async def test_context_opens_and_closes_in_place(ada: Person) -> None:
    """The sentences around a quote come and go in the same message."""
    await ada.say("bridge")
    message = await ada.reply()
    await ada.press(message, "Context")
    await ada.server.until(lambda: "mayor" in message["text"])
    assert message["text"] == (
        "The mayor spoke first. The bridge opens on Monday. It cost four million. Nobody protested.\n"
        "Anzeiger: Bridge opens, published 12 February 2025\n\nAnswer 1"
    )
    assert labels(message) == [["✓ Context"], ["👍", "👎", "↗ Share", "⧉ Cite"]]
    await ada.press(message, "✓ Context")
    await ada.server.until(lambda: message["text"] == BRIDGE_ANSWER)
    assert ada.server.open_presses == {}


async def test_buttons_work_after_a_restart(
    server: TelegramServer, archive: FakeArchive, tmp_path: Path, ada: Person
) -> None:
    """What "more" needs is in the archive, not in the process."""
    async with running(server, archive, tmp_path):
        await ada.say("ferry")
        message = await ada.reply()
        assert labels(message) == [
            ["Context 1", "Context 2", "Context 3"],
            ["More ▸"],
            ["👍", "👎", "↗ Share", "⧉ Cite"],
        ]
    async with running(server, archive, tmp_path):
        await ada.press(message, "More ▸")
        await server.until(lambda: "trip number 4." in message["text"])
        assert [line for line in message["text"].splitlines() if line.startswith("The")] == [
            "The ferry made trip number 4.",
            "The ferry made trip number 5.",
            "The ferry made trip number 6.",
        ]
        assert labels(message) == [
            ["Context 1", "Context 2", "Context 3"],
            ["◂ Back", "More ▸"],
            ["👍", "👎", "↗ Share", "⧉ Cite"],
        ]
    assert len(server.sent(7)) == 1


@pytest.mark.usefixtures("bot")
async def test_a_page_of_a_removed_article_says_so(archive: FakeArchive, ada: Person) -> None:
    """What was removed after it was quoted is not shown again."""
    await ada.say("ferry")
    message = await ada.reply()
    archive.remove("ferry")
    await ada.press(message, "More ▸")
    await ada.server.until(
        lambda: message["text"] == "What stood here is no longer in the archive.\n\nAnswer 1"
    )


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize(
    "data",
    [
        "q1:remembered01:9:-",
        "q1:remembered01:0:5",
        "q9:remembered01:0:-",
        "q1:nothing:0:-",
        "e1:remembered01:0",
        "l1:0",
        "🙂" * 500,
        "q1:remembered01:0:-:x",
    ],
)
async def test_forged_buttons_have_expired(server: TelegramServer, ada: Person, data: str) -> None:
    """Whatever a client sends, the press is answered once and nothing changes."""
    await ada.say("bridge")
    message = await ada.reply()
    await ada.forge(message, data)
    await server.until(lambda: server.called("answerCallbackQuery"))
    assert [call.get("text") for call in server.called("answerCallbackQuery")] == [
        "This button no longer works. Please ask again."
    ]
    assert message["text"] == BRIDGE_ANSWER


@pytest.mark.usefixtures("bot")
async def test_answers_of_others_stay_theirs(server: TelegramServer, ada: Person, bernd: Person) -> None:
    """A button's data pressed in another chat opens nothing."""
    await ada.say("bridge")
    data = (await ada.reply())["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await bernd.say("Brücke")
    await bernd.forge(await bernd.reply(), data)
    await server.until(lambda: server.called("answerCallbackQuery"))
    assert server.called("answerCallbackQuery")[0]["text"].startswith("Dieser Knopf gilt nicht mehr")


@pytest.mark.usefixtures("bot")
async def test_pressing_twice_is_harmless(
    server: TelegramServer, ada: Person, caplog: pytest.LogCaptureFixture
) -> None:
    """An edit that changes nothing is no error."""
    await ada.say("bridge")
    message = await ada.reply()
    for _ in range(2):
        await ada.forge(message, "q1:remembered01:0:0")
    await server.until(lambda: len(server.called("answerCallbackQuery")) == 2 and "mayor" in message["text"])
    await server.until(lambda: sum(call.method == "editMessageText" for call in server.calls) == 2)
    assert [record.message for record in caplog.records if record.levelno >= logging.WARNING] == []
    assert len(server.sent(7)) == 1


@pytest.mark.usefixtures("bot")
async def test_start_offers_examples_that_answer(ada: Person) -> None:
    """/start greets and offers questions, own language first; pressing one asks it."""
    await ada.say("/start")
    message = await ada.reply()
    assert labels(message) == [
        ["What was reported about “Bridge opens”?"],
        ["What was reported about “Ferry”?"],
        ["Was wurde über „Brücke öffnet“ berichtet?"],
    ]
    assert message["text"].startswith("Ask me about news coverage.")
    await ada.press(message, "What was reported about “Bridge opens”?")
    texts = await ada.replies(2)
    assert texts[1] == f"What was reported about “Bridge opens”?\n\n{BRIDGE_ANSWER}"


@pytest.mark.usefixtures("bot")
async def test_a_quote_without_context_says_so(
    server: TelegramServer, archive: FakeArchive, ada: Person
) -> None:
    """Where an article is one sentence long, pressing "context" pops up a notice and changes nothing."""
    list(archive.add([Article(text="The lighthouse fell.", id="short")]))
    await ada.say("lighthouse")
    message = await ada.reply()
    await ada.press(message, "Context")
    await server.until(lambda: server.called("answerCallbackQuery"))
    assert server.called("answerCallbackQuery")[0]["text"] == "There is nothing more around this quote."
    assert message["text"].startswith("The lighthouse fell.\n")


@pytest.mark.usefixtures("bot")
async def test_context_that_is_too_long_is_narrowed(
    server: TelegramServer, archive: FakeArchive, ada: Person
) -> None:
    """Where two sentences on each side do not fit into a message, one does."""
    long = "It has very many words in it, " * 80 + "and an end."
    text = f"{long} Then rain came. The lighthouse fell. Then sun came. {long}"
    list(archive.add([Article(text=f"{long} {text}", id="long", language="en")]))
    await ada.say("lighthouse")
    message = await ada.reply()
    await ada.press(message, "Context")
    await server.until(lambda: "Then rain came." in message["text"])
    assert message["text"].splitlines()[0] == "Then rain came. The lighthouse fell. Then sun came."


@pytest.mark.usefixtures("bot")
async def test_limits_of_a_question_are_lifted_by_a_button(ada: Person) -> None:
    """What the question limits the answer to stands above it; the button asks again without."""
    await ada.say("What did the Bote report about the bridge?")
    refused = await ada.reply()
    assert refused["text"].startswith("Only: Bote\n\nI found no passage that answers this.")
    assert labels(refused) == [["🔔 Tell me when something appears"], ["Without filter"]]
    await ada.press(refused, "Without filter")
    texts = await ada.replies(2)
    second = BRIDGE_ANSWER.replace("Answer 1", "Answer 2")
    assert texts[1] == f"What did the Bote report about the bridge?\n\n{second}"


async def test_limits_are_lifted_after_a_restart(
    server: TelegramServer, archive: FakeArchive, tmp_path: Path, ada: Person
) -> None:
    """The question is in the archive, not in the process, and the line stands on every page."""
    question = "Which bridge was opened in February 2025?"
    async with running(server, archive, tmp_path):
        await ada.say(question)
        message = await ada.reply()
        limited = f"Only: 1–28 February 2025\n\n{BRIDGE_ANSWER}"
        assert (message["text"], labels(message)) == (
            limited,
            [["Context"], ["👍", "👎", "↗ Share", "⧉ Cite"], ["Without filter"]],
        )
    async with running(server, archive, tmp_path):
        await ada.press(message, "Context")
        await server.until(lambda: "mayor" in message["text"])
        assert (message["text"].splitlines()[0], labels(message)) == (
            "Only: 1–28 February 2025",
            [["✓ Context"], ["👍", "👎", "↗ Share", "⧉ Cite"], ["Without filter"]],
        )
        await ada.press(message, "Without filter")
        second = BRIDGE_ANSWER.replace("Answer 1", "Answer 2")
        assert (await ada.replies(2))[1] == f"{question}\n\n{second}"


@pytest.mark.usefixtures("bot")
async def test_limits_of_others_stay_theirs(server: TelegramServer, ada: Person, bernd: Person) -> None:
    """A button pressed in another chat, or under an answer without limits, asks nothing."""
    await ada.say("What did the Bote report about the bridge?")
    data = (await ada.reply())["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await bernd.say("Brücke")
    answer = await bernd.reply()
    await bernd.forge(answer, data)
    await bernd.forge(answer, "u1:remembered02")
    await server.until(lambda: len(server.called("answerCallbackQuery")) == 2)
    notices = [call["text"] for call in server.called("answerCallbackQuery")]
    assert [notice.startswith("Dieser Knopf gilt nicht mehr") for notice in notices] == [True, True]
    assert len(server.sent(8)) == 1
