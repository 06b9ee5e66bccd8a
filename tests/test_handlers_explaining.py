"""Conversations of people who ask why, and ask again."""

import pytest
from fakes import FakeArchive
from telegram_articles import BRIDGE_ANSWER
from telegram_people import Person, group
from telegram_server import TelegramServer

from corpus.article import Article

pytest_plugins = ["telegram_fixtures"]

KEPT_ON = "15 February 2025, 10:00 UTC"


@pytest.mark.usefixtures("bot")
async def test_why(ada: Person) -> None:
    """What was asked and quoted, with what it scored."""
    await ada.say("bridge")
    await ada.say("/why 1")
    answer, why = await ada.replies(2)
    assert answer == BRIDGE_ANSWER
    lines = why.splitlines()
    assert lines[:2] == [f"Answer 1, given on {KEPT_ON}", "Question: bridge"]
    assert lines[-2:] == ["Anzeiger: Bridge opens, published 12 February 2025", "1.00 = words 1.00"]


@pytest.mark.usefixtures("bot")
async def test_again(archive: FakeArchive, ada: Person) -> None:
    """Nothing new at first; then only what is new, under a number of its own, with its buttons."""
    await ada.say("bridge")
    await ada.say("/again 1")
    await ada.replies(2)
    text = "Engineers praised the bridge."
    archive._add(Article(id="praise", title="Praise", source="Bote", published="2025-02-16", text=text))
    await ada.say("/again No. 1")
    _, unchanged, new = await ada.replies(3)
    assert unchanged == f"bridge\n\nNothing new since {KEPT_ON}.\n\nAnswer 2"
    assert new == (
        f"bridge\n\nNew since {KEPT_ON}: 1 of 2 quotes.\n\n"
        f"{text}\nBote: Praise, published 16 February 2025\n\nAnswer 3"
    )


@pytest.mark.usefixtures("bot")
async def test_again_without_an_answer_any_more(archive: FakeArchive, ada: Person) -> None:
    """Says what is gone, and refuses."""
    await ada.say("bridge")
    await ada.replies(1)
    archive.remove("bridge")
    await ada.say("/again 1")
    text = (await ada.replies(2))[1]
    assert text.startswith(
        f"bridge\n\nNothing new since {KEPT_ON}. "
        "No longer among the best: 1 quote of the earlier answer.\n\nI found no passage that answers this."
    )
    assert text.endswith("\n\nAnswer 2")


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("said", ["-1", "–1", "1.5", "1,000", "12345678901"])
async def test_what_is_no_number_of_an_answer(ada: Person, said: str) -> None:
    """It is not taken for another one."""
    await ada.say("bridge")
    await ada.say(f"/why {said}")
    assert (await ada.replies(2))[1] == "Please write the number of an answer after /why, such as /why 17."


@pytest.mark.usefixtures("bot")
async def test_answers_of_others_stay_theirs(ada: Person, bernd: Person) -> None:
    """A number is known in its own chat only, and numbers that nobody has are no error."""
    await ada.say("bridge")
    await ada.replies(1)
    for command in ("/why 1", "/again 1", "/why 999999999", "/again 0"):
        await bernd.say(command)
    unknown = "Eine Antwort {} kenne ich in diesem Chat nicht; ich behalte Antworten 90 Tage."
    assert await bernd.replies(4) == [unknown.format(number) for number in (1, 1, 999999999, 0)]


@pytest.mark.usefixtures("bot")
async def test_a_command_without_a_number(server: TelegramServer, ada: Person) -> None:
    """In private it is explained; in a group it may have been meant for another bot."""
    await ada.say("/why", chat=group())
    await ada.say("/again tomorrow", chat=group())
    await ada.say("/why because")
    await ada.say("/again")
    assert await ada.replies(2) == [
        "Please write the number of an answer after /why, such as /why 17.",
        "Please write the number of an answer after /again, such as /again 17.",
    ]
    assert server.texts(-1001) == []
