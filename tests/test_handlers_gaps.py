"""Administrators see what readers miss, until an article answers it."""

import json
from pathlib import Path

import pytest
from telegram_people import Person, group, labels
from telegram_server import TelegramServer

from bot.app import Bot
from corpus.article import Article
from index.archive import Archive
from index.evaluate import read_questions

pytest_plugins = ["telegram_fixtures", "correcting_fixtures"]

MISSING = "Wer gewann den Olvermünder Ruderpokal?"
ROWING = Article(
    id="rowing",
    title="Ruderpokal",
    source="Talbote",
    published="2025-02-13",
    language="de",
    text=(
        "Den Olvermünder Ruderpokal gewann Mara Quandt. Sie ruderte allein."
        "\n\nDer Verein feierte bis in die Nacht. Am Sonntag geht es weiter."
    ),
)
NONE = "There is no gap: what was asked in the last 90 days is answered, and no answer was found bad."


async def asked(person: Person, text: str, chat: dict[str, object] | None = None) -> dict[str, object]:
    """Say something, and return the bot's next message there."""
    where = (chat or person.chat)["id"]
    before = len(person.server.sent(where))
    await person.say(text, chat=chat)
    await person.server.until(lambda: len(person.server.sent(where)) > before)
    return person.server.sent(where)[-1]


@pytest.mark.usefixtures("beleg")
async def test_until_an_article_answers_it(held: Archive, admin: Person, ada: Person, bernd: Person) -> None:
    """Asked by three people in two wordings, it is one; an article closes it, its withdrawal opens it."""
    assert (await asked(admin, "/gaps"))["text"] == NONE
    await asked(ada, MISSING)
    await asked(ada, MISSING)
    await asked(bernd, "Olvermünder Ruderpokal: wer hat gewonnen?")
    await asked(Person(ada.server, 9), f"/ask {MISSING}", group())
    shown = (await asked(admin, "/gaps"))["text"]
    head, gap = shown.split("\n\n")
    assert head == "What readers miss: 1 to 1 of 1"
    question, counts, _day, others = gap.split("\n")
    assert (question, counts) == (MISSING, "asked by 3 people · 4 times without an answer")
    assert others == "also: “Olvermünder Ruderpokal: wer hat gewonnen?”"
    list(held.add([ROWING]))
    assert (await asked(admin, "/gaps"))["text"] == NONE
    held.retract("rowing", "Erfunden.")
    assert (await asked(admin, "/gaps"))["text"] == shown


async def test_without_being_asked_for(beleg: Bot, held: Archive, ada: Person, admin: Person) -> None:
    """The bot finds out by itself what articles answer by now."""
    await asked(ada, MISSING)
    list(held.add([ROWING]))
    assert beleg.job_queue
    (job,) = beleg.job_queue.get_jobs_by_name("gaps")
    await job.callback.args[0].run(None)
    # Nothing is left to be asked again.
    assert held._store.lacks(held._store.last_change()) == []
    assert (await asked(admin, "/gaps"))["text"] == NONE


@pytest.mark.usefixtures("beleg")
async def test_a_bad_answer(server: TelegramServer, held: Archive, admin: Person, ada: Person) -> None:
    """With the reason, until something came that is quoted now, or the vote was taken back."""
    answer = await asked(ada, "Was kostet die Sanierung der Brücke?")
    await ada.press(answer, "👎")
    await server.until(lambda: "Out of date" in str(labels(answer)))
    await ada.press(answer, "Out of date")
    await server.until(lambda: "Out of date" not in str(labels(answer)))
    shown = (await asked(admin, "/gaps"))["text"]
    assert "asked by one person · 1 👎" in shown
    assert shown.endswith("why 👎: Out of date")
    newer = Article(
        id="newer",
        title="Brücke noch teurer",
        source="Anzeiger",
        published="2025-06-12",
        language="de",
        text="Die Sanierung der Brücke kostet nun 201 Millionen Taler. So der Kämmerer.\n\nEr war müde.",
    )
    list(held.add([newer]))
    assert (await asked(admin, "/gaps"))["text"] == NONE


@pytest.mark.usefixtures("beleg")
async def test_as_a_file(server: TelegramServer, admin: Person, ada: Person, tmp_path: Path) -> None:
    """`eval` reads it; where nothing is missing there is none."""
    assert (await asked(admin, "/export"))["text"] == NONE
    hostile = 'Wer <b>gewann</b> „den" \u202eRuderpokal\\?'
    await asked(ada, hostile)
    sent = await asked(admin, "/export")
    assert sent["text"].startswith("1 question, for `eval`.")
    file = tmp_path / "gaps.jsonl"
    file.write_bytes(server.files[sent["document"]["file_id"]])
    assert [one.text for one in read_questions(file)] == [hostile]
    assert json.loads(file.read_text("utf-8"))["askers"] == 1
    assert 'Wer <b>gewann</b> „den"' in (await asked(admin, "/gaps"))["text"]


@pytest.mark.usefixtures("beleg")
async def test_pages(server: TelegramServer, admin: Person, bernd: Person) -> None:
    """Five at a time; strangers cannot turn them, and a page that is no longer there is the first one."""
    for question in (
        "Wo wohnt der Storch?",
        "Warum brannte das Rathaus?",
        MISSING,
        "Wann fährt die Fähre?",
        "Who runs the museum?",
        "Welche Schule bekommt ein neues Dach?",
    ):
        await asked(admin, question)
    shown = await asked(admin, "/gaps")
    assert shown["text"].startswith("What readers miss: 1 to 5 of 6")
    await bernd.forge(shown, "m1:5")
    await admin.press(shown, "Missed less ▸")
    await server.until(lambda: shown["text"].startswith("What readers miss: 6 to 6 of 6"))
    assert labels(shown) == [["◂ Missed most"]]
    assert len(server.called("editMessageText")) == 1
    await admin.forge(shown, "m1:999999999")
    await server.until(lambda: shown["text"].startswith("What readers miss: 1 to 5 of 6"))


@pytest.mark.usefixtures("beleg")
async def test_for_administrators_alone(server: TelegramServer, admin: Person, ada: Person) -> None:
    """Nobody else learns what others ask, and no group does."""
    await asked(admin, MISSING)
    for command in ("/gaps", "/export"):
        assert MISSING not in (await asked(ada, command))["text"]
        await admin.say(command, chat=group())
    await asked(admin, "/gaps")
    assert server.sent(-1001) == []
