"""What admins do with a preview, and what nobody else can do with it; all articles invented."""

from pathlib import Path
from typing import Any

import pytest
from fakes import FakeArchive
from telegram_bot import running
from telegram_people import Person, forwarded, labels
from telegram_server import TelegramServer

from corpus.article import DatedBy
from index.copies import Copy

pytest_plugins = ["telegram_fixtures"]

TEXT = """Stadt kauft die alte Mühle

Der Gemeinderat hat beschlossen, die alte Mühle am Fluss zu kaufen. Sie kostet 300.000 Taler.

Lesen Sie auch: Was aus der Mühle werden soll

Die Bücherei soll im Herbst <öffnen> & bleiben."""
EXPIRED = "This preview has expired. Please send it again."


@pytest.fixture
def archive() -> FakeArchive:
    """An empty archive."""
    return FakeArchive()


async def previewed(admin: Person, text: str = TEXT) -> dict[str, Any]:
    """Send a text and return its preview."""
    before = len(admin.server.sent(admin.id))
    await admin.say(f"/add {text}")
    return await admin.reply(before + 1)


def notices(server: TelegramServer) -> list[str]:
    return [call.get("text", "") for call in server.called("answerCallbackQuery")]


async def replied(admin: Person, preview: dict[str, Any], button: str, text: str) -> dict[str, Any]:
    """Press a button that asks, reply to the question, and return what comes next."""
    sent = len(admin.server.sent(admin.id))
    await admin.press(preview, button)
    await admin.say(text, reply_to_message=await admin.reply(sent + 1))
    return await admin.reply(sent + 2)


@pytest.mark.usefixtures("bot")
async def test_the_whole_way(archive: FakeArchive, admin: Person, server: TelegramServer) -> None:
    """Date, title and outlet are asked for, a line is dropped, and what is stored is what was shown."""
    admin.user["last_name"] = "<b>Ast"
    preview = await previewed(admin)
    assert "\n1 paragraph may not belong to the article:\n2. Lesen Sie auch" in preview["text"]
    dated = await replied(admin, preview, "Date", "12. Februar 2025")
    assert (preview["text"], labels(preview)) == ("Changed; the preview goes on below.", [])
    assert "\npublished 12 February 2025 (given by you: “12. Februar 2025”)\n" in dated["text"]
    titled = await replied(admin, dated, "Title", "Die <Mühle>")
    placed = await replied(admin, titled, "Outlet", "Olverbote")
    assert placed["text"].splitlines()[1:3] == ["Die <Mühle>", "Olverbote"]
    await admin.press(placed, "Drop a line")
    await server.until(lambda: placed["text"].startswith("Which paragraph is to go?"))
    assert [label for (label,) in labels(placed)] == [
        "✕ 2: Lesen Sie auch: Was aus der Mühle werden soll",
        "✕ 1: Der Gemeinderat hat beschlossen, die alte Mühle am Flu…",
        "✕ 3: Die Bücherei soll im Herbst <öffnen> & bleiben.",
        "◂ Preview",
    ]
    await admin.press(placed, labels(placed)[0][0])
    await server.until(lambda: "2 paragraphs" in placed["text"])
    assert ("may not belong" in placed["text"], archive.held) == (False, {})
    await admin.press(placed, "✓ Take it")
    await server.until(lambda: placed["text"].startswith("Added: Die <Mühle>"))
    [(revision,)] = archive.held.values()
    article = revision.article
    assert article.text == (
        "Der Gemeinderat hat beschlossen, die alte Mühle am Fluss zu kaufen. Sie kostet 300.000 Taler."
        "\n\nDie Bücherei soll im Herbst <öffnen> & bleiben."
    )
    assert (article.title, article.source, article.published, article.published_as, article.dated_by) == (
        "Die <Mühle>",
        "Olverbote",
        "2025-02-12",
        "12. Februar 2025",
        DatedBy.PERSON,
    )
    assert (archive.log()[0].by.id, archive.log()[0].by.name) == (5, "Ada <b>Ast")


@pytest.mark.usefixtures("bot")
async def test_a_wrong_date_is_asked_for_again(admin: Person) -> None:
    """One sentence says what is wrong; a dash takes back what was known."""
    preview = await previewed(admin)
    again = await replied(admin, preview, "Date", "neulich <b>")
    assert again["text"].startswith("'neulich <b>' cannot be read as a date; write it as")
    assert "\nWhen was “Stadt kauft die alte Mühle” published?" in again["text"]
    await admin.say("2025-02-12T08:30:00+01:00", reply_to_message=again)
    dated = await admin.reply(4)
    assert (
        "published 12 February 2025, 07:30 UTC (given by you: “2025-02-12T08:30:00+01:00”)" in dated["text"]
    )
    assert "\ndate unknown\n" in (await replied(admin, dated, "Date", "–"))["text"]


@pytest.mark.usefixtures("bot")
async def test_ten_quick_presses_store_once(
    archive: FakeArchive, admin: Person, server: TelegramServer
) -> None:
    """Each is answered, and what was removed meanwhile does not come back by a late one."""
    preview = await previewed(admin)
    data = preview["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    for _ in range(9):
        await admin.forge(preview, data)
    await server.until(lambda: len(notices(server)) == 9)
    assert preview["text"].startswith("Added: Stadt kauft die alte Mühle")
    (id,) = archive.held
    await admin.say(f"/remove {id}")
    await admin.replies(2)
    await admin.forge(preview, data)
    await server.until(lambda: len(notices(server)) == 10)
    assert (archive.held, len(archive.acts), set(notices(server))) == ({}, 2, {""})
    assert preview["text"].startswith("Added: Stadt kauft die alte Mühle")


async def test_a_restart_between(
    archive: FakeArchive, admin: Person, server: TelegramServer, tmp_path: Path
) -> None:
    """Preview and question outlive it, and a press whose report got lost still gets it."""
    async with running(server, archive, tmp_path, admin.id):
        preview = await previewed(admin)
        await admin.press(preview, "Outlet")
        question = await admin.reply(2)
    async with running(server, archive, tmp_path, admin.id):
        await admin.say("Olverbote", reply_to_message=question)
        placed = await admin.reply(3)
        data = placed["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
        shown = placed["text"]
        await admin.forge(placed, data)
        await server.until(lambda: placed["text"].startswith("Added"))
        report = placed["text"]
        placed["text"] = shown
    async with running(server, archive, tmp_path, admin.id):
        await admin.forge(placed, data)
        await server.until(lambda: placed["text"] == report)
    assert [revision.article.source for (revision,) in archive.held.values()] == ["Olverbote"]


@pytest.mark.usefixtures("bot")
async def test_what_goes_wrong_between(
    archive: FakeArchive, admin: Person, server: TelegramServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An article that was stored before its draft could be settled is not stored again by the next press."""
    preview = await previewed(admin)
    with monkeypatch.context() as broken:
        broken.setattr(archive, "rewrite", lambda _id, _body: 1 / 0)
        await admin.press(preview, "✓ Take it")
        assert (await admin.replies(2))[1].startswith("Something went wrong on my side.")
    assert len(archive.held) == 1
    await admin.press(preview, "✓ Take it")
    await server.until(lambda: preview["text"].startswith("Already there: Stadt kauft"))
    assert [len(revisions) for revisions in archive.held.values()] == [1]


@pytest.mark.usefixtures("bot")
async def test_cancel(archive: FakeArchive, admin: Person, server: TelegramServer) -> None:
    """Nothing is stored, nor is the text kept; later presses and replies change nothing."""
    preview = await previewed(admin)
    data = preview["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await admin.press(preview, "Date")
    question = await admin.reply(2)
    await admin.press(preview, "Cancel")
    await server.until(lambda: preview["text"] == "Cancelled; nothing was stored.")
    await admin.forge(preview, data)
    await admin.say("2025-02-12", reply_to_message=question)
    assert (await admin.replies(3))[2] == "Cancelled; nothing was stored."
    await server.until(lambda: len(notices(server)) == 3)
    assert (archive.held, "Gemeinderat" in str(archive.bodies)) == ({}, False)


@pytest.mark.usefixtures("bot")
async def test_expired(archive: FakeArchive, admin: Person, server: TelegramServer) -> None:
    """What is no longer remembered is said to have expired."""
    preview = await previewed(admin)
    archive.bodies.clear()
    await admin.press(preview, "✓ Take it")
    await server.until(lambda: notices(server) == [EXPIRED])
    assert archive.held == {}


@pytest.mark.usefixtures("bot")
async def test_what_others_forge(
    archive: FakeArchive, admin: Person, ada: Person, server: TelegramServer
) -> None:
    """A stranger's press on the admin's button, in either chat, and drafts of another kind do nothing."""
    preview = await previewed(admin)
    data = preview["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await ada.say("/help")
    await ada.forge(await ada.reply(), data)
    await ada.forge(preview, data)
    await server.until(lambda: len(notices(server)) == 2)
    assert set(notices(server)) == {"This button no longer works. Please ask again."}
    for forged in ("d1:remembered99:0:take:0", "d1:remembered01:0:erase:0", "g1:5"):
        await admin.forge(preview, forged)
    await server.until(lambda: len(notices(server)) == 5)
    assert notices(server)[2:4] == [EXPIRED, "This button no longer works. Please ask again."]
    assert (preview["text"], archive.held) == ("Nothing has been done yet.", {})


@pytest.mark.usefixtures("bot")
async def test_an_old_button_changes_nothing(
    archive: FakeArchive, admin: Person, server: TelegramServer
) -> None:
    """What was dropped by two quick presses is one line; the second shows how it stands."""
    preview = await previewed(admin)
    await admin.press(preview, "Drop a line")
    await server.until(lambda: "✕" in str(labels(preview)))
    drop = preview["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    for _ in range(2):
        await admin.forge(preview, drop)
    await server.until(lambda: len(notices(server)) == 3)
    assert notices(server)[2].startswith("The preview has changed since")
    assert "2 paragraphs" in preview["text"]
    await admin.forge(preview, drop.replace(":0:", ":1:").rpartition(":")[0] + ":77")
    await admin.forge(preview, drop.replace(":0:", ":1:").rpartition(":")[0] + ":0")
    await server.until(lambda: "1 paragraph ·" in preview["text"])
    await admin.forge(preview, drop.replace(":0:", ":2:").rpartition(":")[0] + ":0")
    await server.until(lambda: len(notices(server)) == 6)
    assert notices(server)[5] == "Nothing would be left to quote; this one stays."
    assert archive.held == {}


@pytest.mark.usefixtures("bot")
async def test_many_paragraphs_are_paged(admin: Person, server: TelegramServer) -> None:
    """Eight a page, those that look odd first."""
    text = "\n\n".join([*(f"Satz Nummer {number} steht hier." for number in range(1, 20)), "© Olverbote"])
    preview = await previewed(admin, text)
    await admin.press(preview, "Drop a line")
    await server.until(lambda: "✕ 20: © Olverbote" in str(labels(preview)))
    await admin.press(preview, "More ▸")
    await server.until(lambda: "✕ 8:" in str(labels(preview)))
    await admin.press(preview, "More ▸")
    await server.until(lambda: "✕ 19:" in str(labels(preview)))
    assert [row[0].split(":")[0] for row in labels(preview)] == ["✕ 16", "✕ 17", "✕ 18", "✕ 19", "◂ Preview"]
    await admin.press(preview, "◂ Back")
    await server.until(lambda: "✕ 8:" in str(labels(preview)))
    await admin.press(preview, "◂ Preview")
    await server.until(lambda: preview["text"].startswith("Preview"))


@pytest.mark.usefixtures("bot")
async def test_a_reply_to_anything_else_is_a_question(admin: Person) -> None:
    """And what somebody else wrote is no answer to what the admin was asked."""
    preview = await previewed(admin)
    await admin.say("Was kostet die Mühle?", reply_to_message=preview)
    assert (await admin.replies(2))[1] == "The archive holds no articles yet."
    await admin.press(preview, "Date")
    question = await admin.reply(3)
    await admin.say("2025-02-12", reply_to_message=question, **forwarded())
    await admin.say("2025-02-12", reply_to_message=question)
    assert "published 12 February 2025" in (await admin.replies(4))[3]


@pytest.mark.usefixtures("bot")
async def test_what_else_is_told(archive: FakeArchive, admin: Person) -> None:
    """Near-duplicates, and how many characters were hidden in the text."""
    archive.alike = (
        Copy(article="x", title="Mühle <x>", source="Bote", published="2025-02-14", likeness=0.934),
    )
    preview = await previewed(admin, "Die Mühle steht am \u202eFluss\u202c und bleibt dort stehen.")
    assert preview["text"].splitlines()[-3:] == [
        "Taken out: 2 characters that hide or turn round what is written",
        "Nearly the same is in the archive:",
        "• Bote: Mühle <x>, published 14 February 2025 (93 %)",
    ]


@pytest.mark.usefixtures("bot")
async def test_in_german(admin: Person, server: TelegramServer) -> None:
    """Preview, questions and reports are in the admin's language."""
    admin.user["language_code"] = "de"
    preview = await previewed(admin)
    assert preview["text"].splitlines()[0] == "Vorschau – noch ist nichts gespeichert"
    dated = await replied(admin, preview, "Datum", "12.02.2025")
    assert "erschienen am 12. Februar 2025 (von dir angegeben: „12.02.2025“)" in dated["text"]
    await admin.press(dated, "✓ Aufnehmen")
    await server.until(lambda: dated["text"].startswith("Aufgenommen: Stadt kauft die alte Mühle"))
