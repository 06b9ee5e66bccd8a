"""/latest, /timeline and the pages of /sources, with a real archive. All articles are invented."""

import re
from dataclasses import replace

import pytest
from correcting_chats import formatted
from following_chats import COSTS, notices
from telegram_people import Person, group, labels
from telegram_server import TelegramServer
from toys import ruled

from bot.buttons import Sources
from corpus.article import Article
from index.archive import Archive

pytest_plugins = ["telegram_fixtures", "following_fixtures"]
pytestmark = pytest.mark.usefixtures("beleg")

OPENED = replace(
    COSTS,
    id="opened",
    title="Lighthouse opened",
    source="Coast Courier",
    published="2025-05-01",
    text="The lighthouse of Skerrymore was opened on Thursday. Many came by boat.",
)
UNDATED = replace(
    COSTS,
    id="undated",
    title="Of lighthouses",
    source="Sea Letters",
    published="",
    text="Nobody lives in the lighthouse of Skerrymore. It is damp there.",
)


def days(text: str) -> list[str]:
    """Return the lines that stand for a day."""
    return [line for line in text.splitlines() if line == "No date" or re.fullmatch(r"\d+ \w+ 2025", line)]


def lighthouse(held: Archive) -> None:
    """Add what is told of it, not in order of time."""
    list(held.add([OPENED, UNDATED, COSTS]))


async def test_the_newest(held: Archive, server: TelegramServer, ada: Person) -> None:
    """Each below its day, with its first sentence; the next page goes on; nothing is numbered."""
    lighthouse(held)
    await ada.say("/latest")
    message = await ada.reply()
    assert message["text"].splitlines()[:5] == [
        "The newest articles, and what they begin with:",
        "",
        "1 May 2025",
        "The lighthouse of Skerrymore was opened on Thursday.",
        "Coast Courier: Lighthouse opened, published 1 May 2025 (“on Thursday”: 1 May 2025)",
    ]
    assert formatted(message, "bold") == ["1 May 2025", "20 February 2025", "14 February 2025"]
    assert labels(message) == [["Context 1", "Context 2", "Context 3"], ["More ▸"], ["⧉ Cite"]]
    await ada.press(message, "More ▸")
    await server.until(lambda: "13 February 2025" in message["text"])
    assert formatted(message, "bold") == ["13 February 2025", "12 February 2025", "No date"]


async def test_signs_name_nothing(ada: Person) -> None:
    """So that the newest of all come, rather than a refusal."""
    await ada.say("/latest ???")
    assert (await ada.reply())["text"].startswith("The newest articles, and what they begin with:\n")


async def test_the_newest_of_an_outlet(held: Archive, ada: Person, bernd: Person) -> None:
    """By its name in whichever capitals, the name above."""
    lighthouse(held)
    await ada.say("/latest harbour post")
    text = (await ada.reply())["text"]
    assert text.startswith(
        "Harbour Post\n\nThe newest articles, and what they begin with:\n\n20 February 2025\n"
    )
    assert "Coast Courier" not in text
    await bernd.say("/latest Talbote")
    assert "\n12. Februar 2025\nDie Sanierung der Brücke kostet" in (await bernd.reply())["text"]


async def test_the_newest_on_a_topic(held: Archive, ada: Person) -> None:
    """What articles say of it, the latest first; on what nobody wrote of it refuses."""
    lighthouse(held)
    await ada.say("/latest lighthouse Skerrymore")
    text = (await ada.reply())["text"]
    assert text.startswith("lighthouse Skerrymore\n\nThe newest articles on it, and what they say of it:\n")
    assert days(text) == ["1 May 2025", "20 February 2025", "No date"]
    await ada.say("/latest submarine volcano")
    assert (await ada.reply(2))["text"].startswith("I found no passage that answers this.")


async def test_a_timeline(held: Archive, server: TelegramServer, ada: Person) -> None:
    """The oldest first, undated ones last and marked; its number explains it."""
    lighthouse(held)
    await ada.say("/timeline the lighthouse of Skerrymore")
    message = await ada.reply()
    text = message["text"]
    assert text.splitlines()[2] == "3 quotes from as many articles, the oldest first:"
    assert days(text) == ["20 February 2025", "1 May 2025", "No date"]
    await ada.say("/why 1")
    assert "lighthouse" in (await ada.reply(2))["text"]
    await ada.press(message, "⧉ Cite")
    await server.until(lambda: ["BibTeX", "CSL-JSON"] in labels(message))


async def test_days_that_a_topic_names(held: Archive, ada: Person) -> None:
    """They limit it, which it says; copies of one text are one quote."""
    lighthouse(held)
    list(held.add([replace(OPENED, id="again", source="Sea Letters")]))
    await ada.say("/timeline lighthouse of Skerrymore in May 2025")
    text = (await ada.reply())["text"]
    assert text.splitlines()[2:4] == ["1 quote, by its date:", "Only: 1–31 May 2025"]


async def test_nothing_to_survey(server: TelegramServer, ada: Person) -> None:
    """Without a topic it says how; in a group it is silent, since it may be for another bot."""
    await ada.say("/timeline")
    await ada.say(f"/latest {'long ' * 110}")
    texts = await ada.replies(2)
    assert texts[0] == ("Please write after /timeline what it is about, such as /timeline bridge repairs.")
    assert texts[1] == "Please ask in at most 500 characters; this was 549."
    await ada.say("/timeline", chat=group())
    await ada.say("/latest", chat=group(), age_s=7200)
    await ada.say("/latest", chat=group())
    await server.until(lambda: len(server.sent(-1001)) == 1)
    assert len(labels(server.sent(-1001)[0])[0]) == 2


async def test_a_group_sees_nothing_internal(held: Archive, server: TelegramServer, ada: Person) -> None:
    """Neither lists nor topics nor names nor outlets; a page that was sent before loses it."""
    lighthouse(held)
    there = group()
    await ada.say("/latest", chat=there)
    await server.until(lambda: len(server.sent(-1001)) == 1)
    before = server.sent(-1001)[0]
    assert "Coast Courier" in before["text"]
    held.rule("Coast Courier", ruled(internal=True))
    for text in ("/latest", "/latest Coast Courier", "/timeline lighthouse Skerrymore", "/sources"):
        await ada.say(text, chat=there)
    await server.until(lambda: len(server.sent(-1001)) == 5)
    await ada.press(before, "Context 1")
    await server.until(lambda: "Coast Courier" not in before["text"])
    assert [text for text in server.texts(-1001) if "Courier:" in text or "opened" in text] == []
    assert "Courier" not in server.texts(-1001)[4]


async def test_only_internal_articles(held: Archive, server: TelegramServer, ada: Person) -> None:
    """Where nothing may be shown, that there is something is not said either."""
    for outlet in ("Talbote", "Harbour Post", "Coast Courier"):
        held.rule(outlet, ruled(internal=True))
    await ada.say("/latest", chat=group())
    await server.until(lambda: len(server.sent(-1001)) == 1)
    assert server.texts(-1001) == ["The archive holds no articles yet."]


async def test_what_cannot_be_quoted(held: Archive, ada: Person) -> None:
    """An outlet that allows fewer characters than any of its sentences has."""
    held.rule("Talbote", ruled(most=5))
    await ada.say("/latest Talbote")
    assert await ada.replies(1) == ["None of this can be quoted at the moment."]


async def test_pages_of_sources(held: Archive, server: TelegramServer, ada: Person) -> None:
    """In groups eight a page, turned by buttons; a forged page is the last one."""
    list(held.add(Article(id=f"a{n}", text=f"Text {n}.", source=f"Outlet {n}") for n in range(9)))
    await ada.say("/sources", chat=group())
    await server.until(lambda: len(server.sent(-1001)) == 1)
    (message,) = server.sent(-1001)
    first = message["text"]
    assert first.count("\n• ") == 8
    await ada.press(message, "More ▸")
    await server.until(lambda: message["text"] != first)
    assert (message["text"].count("\n• "), labels(message)) == (4, [["◂ Back"]])
    await ada.press(message, "◂ Back")
    await server.until(lambda: message["text"] == first)
    await ada.forge(message, str(Sources(999_999)))
    await server.until(lambda: labels(message) == [["◂ Back"]])
    await server.until(lambda: len(notices(server)) == 3)
    assert notices(server) == ["", "", ""]
