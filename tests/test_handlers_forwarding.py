"""Posts that an admin forwards: one preview for what belongs together, and none lost; all posts invented."""

import json
from pathlib import Path
from typing import Any

import pytest
from fakes import FakeArchive
from telegram_bot import running
from telegram_faults import Fault
from telegram_people import Person, forwarded, forwarded_from, labels
from telegram_rules import ApiError
from telegram_server import TelegramServer

from bot.handlers import forwarding
from corpus.article import DatedBy

pytest_plugins = ["telegram_fixtures"]

MILL = "Stadt kauft die alte Mühle\n\nDer Rat hat es am Dienstag so beschlossen, trotz der hohen Kosten."
PHOTO = {"photo": [{"file_id": "p", "file_unique_id": "p", "width": 9, "height": 9}]}


@pytest.fixture
def archive() -> FakeArchive:
    """An empty archive."""
    return FakeArchive()


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forwarding, "WAIT_S", 0.1)


async def taken(admin: Person, preview: dict[str, Any]) -> None:
    await admin.press(preview, labels(preview)[0][0])
    await admin.server.until(lambda: preview["text"].startswith("Added"))


@pytest.mark.usefixtures("bot")
async def test_a_channels_post(archive: FakeArchive, admin: Person) -> None:
    """Its channel is the outlet, its own date the date, and its link is kept."""
    await admin.send(text=MILL, **forwarded_from("Olverbote", 17, username="olverbote", signed="Ada <Ast>"))
    preview = await admin.reply()
    assert preview["text"].splitlines()[:6] == [
        "Preview – nothing is stored yet",
        "Stadt kauft die alte Mühle",
        "Olverbote",
        "published 12 February 2025, 08:30 UTC (from the message)",
        "By Ada <Ast>",
        "https://t.me/olverbote/17",
    ]
    await taken(admin, preview)
    article = archive.held["https://t.me/olverbote/17"][0].article
    assert (article.source, article.published, article.dated_by) == (
        "Olverbote",
        "2025-02-12T08:30:00+00:00",
        DatedBy.MESSAGE,
    )


@pytest.mark.usefixtures("bot")
async def test_a_channels_file(archive: FakeArchive, admin: Person) -> None:
    """What it does not say of itself its post says; a caption of a line is no article."""
    origin = forwarded_from("Olverbote", 17, username="olverbote", signed="Ada Ast")
    await admin.upload("mill.txt", MILL.encode(), caption="Bitte lesen.", **origin)
    await taken(admin, await admin.reply())
    article = archive.held["https://t.me/olverbote/17"][0].article
    given = (article.source, article.author, article.published, article.dated_by)
    assert given == ("Olverbote", "Ada Ast", "2025-02-12T08:30:00+00:00", DatedBy.MESSAGE)


@pytest.mark.usefixtures("bot")
async def test_a_channels_file_of_many(archive: FakeArchive, admin: Person) -> None:
    """Its articles, and a caption that is one, are of the channel; none of them has its link for an id."""
    told = [{"title": title, "text": f"{title} ist erfunden."} for title in ("Mühle", "Brücke")]
    told[1] |= {"source": "Talbote", "published": "2025-01-02"}
    lines = "\n".join(json.dumps(each) for each in told)
    caption = "Die Stadt kauft. " * 30
    await admin.upload("all.jsonl", lines.encode(), caption=caption, **forwarded_from("Olverbote", 17))
    await taken(admin, await admin.reply())
    given = [(one.article.source, one.article.published[:10]) for (one,) in archive.held.values()]
    assert sorted(given) == [("Olverbote", "2025-02-12")] * 2 + [("Talbote", "2025-01-02")]


@pytest.mark.usefixtures("bot")
async def test_a_post_with_a_film(admin: Person) -> None:
    """A file that holds no text, such as a film without sound, is no hindrance to the text below it."""
    film = {"file_id": "f", "file_unique_id": "f", "file_name": "mill.mp4", "mime_type": "video/mp4"}
    await admin.send(document=film, caption=MILL, **forwarded_from("Olverbote", 17))
    assert (await admin.reply())["text"].splitlines()[1:3] == ["Stadt kauft die alte Mühle", "Olverbote"]


@pytest.mark.usefixtures("bot")
async def test_a_long_post_in_three_parts(
    archive: FakeArchive, admin: Person, server: TelegramServer
) -> None:
    """It is one article."""
    for number in range(3):
        text = f"Absatz {number} der langen Geschichte. " * 40
        await admin.send(text=text, **forwarded_from("Olverbote", 17 + number, seconds=number))
    preview = await admin.reply()
    assert "3 paragraphs" in preview["text"]
    await taken(admin, preview)
    [(revision,)] = archive.held.values()
    assert [one[:8] for one in revision.article.text.split("\n\n")] == ["Absatz 0", "Absatz 1", "Absatz 2"]
    assert len(server.sent(5)) == 1


@pytest.mark.usefixtures("bot")
async def test_an_album(admin: Person, server: TelegramServer) -> None:
    """Its caption is the text; its other pictures are no reason to say anything."""
    for number in range(3):
        more = {"caption": MILL} if number == 1 else {}
        origin = forwarded_from("Olverbote", 17 + number)
        await admin.send(**PHOTO, media_group_id="a", **more, **origin)
    preview = await admin.reply()
    assert preview["text"].splitlines()[1:3] == ["Stadt kauft die alte Mühle", "Olverbote"]
    assert len(server.sent(5)) == 1


@pytest.mark.usefixtures("bot")
async def test_several_at_once(archive: FakeArchive, admin: Person, server: TelegramServer) -> None:
    """They are one lot, are taken together and taken back together."""
    await admin.send(text=MILL, **forwarded_from("Olverbote", 17))
    await admin.send(text="Die Fähre fährt wieder, und zwar ab Sonntag.", **forwarded_from("Landbote", 3))
    await admin.send(text="…", **forwarded("Ann"))
    preview = await admin.reply()
    assert preview["text"].splitlines() == [
        "Preview of 2 articles – nothing is stored yet",
        "• Olverbote: Stadt kauft die alte Mühle, published 12 February 2025, 08:30 UTC (from the message)",
        (
            "• Landbote: Die Fähre fährt wieder, und zwar ab Sonntag., published 12 February 2025, 08:30 UTC "
            "(from the message)"
        ),
        "1 input cannot be read:",
        "• Ann: has no text to quote from",
    ]
    await taken(admin, preview)
    assert len(archive.held) == 2
    await admin.say("/undo")
    assert len((await admin.replies(2))[1].splitlines()) == 2
    assert (archive.held, len(server.sent(5))) == ({}, 2)


@pytest.mark.usefixtures("bot")
async def test_later_ones_are_another_preview(admin: Person) -> None:
    """What comes after the preview was shown stands in the next one."""
    await admin.send(text=MILL, **forwarded_from("Olverbote", 17))
    await admin.replies(1)
    await admin.send(text="Die Fähre fährt wieder, und zwar ab Sonntag.", **forwarded_from("Landbote", 3))
    assert "Landbote" in (await admin.replies(2))[1]


@pytest.mark.usefixtures("bot")
async def test_what_is_no_post(admin: Person, ada: Person) -> None:
    """Dice or a picture alone get the usual lines; a stranger's command and file are still refused."""
    await admin.send(dice={"emoji": "🎲", "value": 3}, **forwarded())
    await admin.send(**PHOTO, **forwarded())
    await admin.say("/add Es regnet.", **forwarded())
    await admin.upload("a.txt", b"Es regnet.", **forwarded())
    texts = await admin.replies(4)
    own = "I carry out commands and files only"
    usual = ("I do not roll dice", "I cannot read pictures", own, own)
    assert [text.startswith(what) for text, what in zip(texts, usual, strict=True)] == [True] * 4
    await ada.send(text="Was kostet die Mühle?", **forwarded())
    assert await ada.replies(1) == ["The archive holds no articles yet."]


async def test_a_kill_while_waiting(
    archive: FakeArchive,
    admin: Person,
    server: TelegramServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What was written down is shown after the restart, with what comes then."""
    monkeypatch.setattr(forwarding, "WAIT_S", 60)
    async with running(server, archive, tmp_path, admin.id):
        await admin.send(text=MILL, **forwarded_from("Olverbote", 17))
        await server.until(lambda: "posts.5" in archive.bodies)
    assert server.texts(5) == []
    monkeypatch.setattr(forwarding, "WAIT_S", 0.2)
    async with running(server, archive, tmp_path, admin.id):
        await admin.send(text="Die Fähre fährt wieder, und zwar ab Sonntag.", **forwarded_from("Landbote", 3))
        assert (await admin.replies(1))[0].startswith("Preview of 2 articles")
        await server.until(lambda: "posts.5" not in archive.bodies)


@pytest.mark.usefixtures("bot")
async def test_a_preview_that_cannot_be_sent(
    archive: FakeArchive, admin: Person, server: TelegramServer, caplog: pytest.LogCaptureFixture
) -> None:
    """It is logged, and what was to be shown follows with the next post."""
    server.fault("sendMessage", Fault(error=ApiError(400, "Bad Request: nonsense")))
    await admin.send(text=MILL, **forwarded_from("Olverbote", 17))
    await server.until(lambda: "forwarded posts were not shown" in caplog.text)
    await admin.send(text="Die Fähre fährt wieder, und zwar ab Sonntag.", **forwarded_from("Landbote", 3))
    assert (await admin.replies(1))[0].startswith("Preview of 2 articles")
    assert archive.held == {}


@pytest.mark.usefixtures("bot")
async def test_too_many_at_once(archive: FakeArchive, admin: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are shown in lots that can be read."""
    monkeypatch.setattr(forwarding, "WAIT_S", 60)
    monkeypatch.setattr(forwarding, "MOST_POSTS", 3)
    for number in range(3):
        await admin.send(text=f"Meldung {number} steht hier.", **forwarded_from("Bote", 2 * number))
    assert (await admin.replies(1))[0].startswith("Preview of 3 articles")
    assert archive.held == {}
