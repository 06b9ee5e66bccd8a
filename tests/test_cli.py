"""The commands that keep articles, with real archives and the toy encoder."""

import json
import os
import shlex
import sys
from pathlib import Path

import pytest
from desk import ARTICLES, LINES, Desk
from fake_fetching import FakeFetching, page
from toys import BRIDGE, THEATRE, TRAM, ToyEncoder, toy_archive

from bot import fetching
from bot.apart import Apart
from bot.commands import running
from bot.settings import Settings
from corpus.errors import ModelUnavailable
from index.archive import Archive


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path / "data")


@pytest.fixture
def full(desk):
    """A desk whose archive has three articles."""
    toy_archive(desk.folder, (BRIDGE, TRAM, THEATRE)).close()
    return desk


@pytest.fixture
def written(tmp_path):
    """The three articles as a file."""
    path = tmp_path / "articles.jsonl"
    path.write_text(ARTICLES)
    return path


def test_add(desk, written, tmp_path, monkeypatch):
    """Each article and each failure has its line; the sum comes last, beside the results."""
    (tmp_path / "empty.txt").touch()
    address, gone = "https://talbote.example/1", "https://talbote.example/2"
    monkeypatch.setattr(fetching, "fetcher", lambda _: FakeFetching(page(address)))
    lines = [
        "added  bridge  Die Brücke wird teurer (1 passage)",
        "added  tram  Neue Tram im Herbst (1 passage)",
        "added  theatre  Das Theater spielt wieder (1 passage)",
        f"failed  {tmp_path}/empty.txt: is empty; there is nothing to add",
        f"failed  {tmp_path}/none: there is no such file or folder; check the path",
        f"added  {address}  Erfundene Brücke gesperrt (1 passage)",
        f"failed  {gone}: is not there (404)",
    ]
    status, out, err = desk("add", written, tmp_path / "empty.txt", tmp_path / "none", address, gone)
    assert (status, out.splitlines()) == (1, lines)
    assert err == "4 added, 0 revised, 0 unchanged, 3 failed\n"
    assert desk("add", written)[0] == 0


def test_add_json(full, written):
    """`add --json` writes the fixed form."""
    written.write_text(ARTICLES.replace("126", "127") + "\n{}\n")
    status, out, _err = full("add", "--json", written)
    *lines, failed = map(json.loads, out.splitlines())
    assert status == 1
    assert lines == [
        {"id": "bridge", "status": "revised", "passages": 1, "reason": "", "amended": ["number"]},
        {"id": "tram", "status": "unchanged", "passages": 1, "reason": ""},
        {"id": "theatre", "status": "unchanged", "passages": 1, "reason": ""},
    ]
    assert (failed["id"], failed["status"], failed["passages"]) == (f"{written}:4", "failed", 0)
    assert '"text"' in failed["reason"]


def test_an_article_without_title(desk, written):
    """It is named by its first words."""
    written.write_text(json.dumps({"id": "x", "text": BRIDGE.text, "language": "de"}))
    name = "Die Sanierung der Brücke kostet 126 Millionen Taler. …"
    assert desk("add", written)[1] == f"added  x  {name} (1 passage)\n"
    assert desk("list")[1] == f"x  date unknown  {name}\n"


def test_list_and_remove(full):
    """Articles are listed, last added first, and removed; an id that is unknown is named."""
    lines = [
        "theatre  date unknown  Talbote: Das Theater spielt wieder",
        "tram  2025-02-14    Anzeiger: Neue Tram im Herbst",
        "bridge  2025-02-12    Talbote: Die Brücke wird teurer",
    ]
    status, out, err = full("list")
    assert (status, out.splitlines(), err) == (0, lines, "")
    unknown = "no article has the id 'nobody'; `list` shows those that there are\n"
    assert full("remove", "nobody", "tram") == (1, "removed  tram\n", unknown)
    assert full("list")[1].splitlines() == [lines[0], lines[2]]


def test_show(full, written):
    """The newest text is shown, which revisions there are, and what changed with each."""
    written.write_text(LINES[1].replace("2,40", "2,60"))
    full("add", written)
    status, out, err = full("show", "tram")
    head, first, second = out.rsplit("revision ", 2)
    text = TRAM.text.replace("2,40", "2,60")
    assert (status, err) == (0, "")
    assert head == f"Neue Tram im Herbst\nAnzeiger, published 14 February 2025\n\n{text}\n\n"
    assert (first[:9], second[:9]) == ("1, added ", "2, added ")
    assert second.endswith(f", {len(text)} characters\n  number: 2,40 → 2,60\n")
    shown = json.loads(full("show", "tram", "--json")[1])
    amended = [
        [(each["kind"], each["was"], each["now"]) for each in one["amendments"]] for one in shown["revisions"]
    ]
    assert (shown["id"], shown["text"], amended) == ("tram", text, [[], [("number", "2,40", "2,60")]])
    unknown = "Error: no article has the id 'nobody'; `list` shows those that there are\n"
    assert full("show", "nobody") == (1, "", unknown)


def test_show_names_copies(full, written):
    """Other articles that print nearly the same, each with its outlet."""
    text = "Der Storch kam am Dienstag nach Olvermünde und baute auf dem Rathaus sein Nest. " * 2
    rows = [
        {"id": "one", "text": text, "title": "Storch", "source": "Talbote", "published": "2025-03-01"},
        {"id": "two", "text": f"{text} Alle freuten sich.", "title": "Er ist da", "source": "Bergbote"},
        {"id": "three", "text": text},
    ]
    written.write_text("\n".join(map(json.dumps, rows)))
    full("add", written)
    assert full("show", "one")[1].splitlines()[-2:] == [
        "copy  three  date unknown  Der Storch kam am Dienstag nach Olvermünde und … (100% alike)",
        "copy  two  date unknown  Bergbote: Er ist da (100% alike)",
    ]
    shown = json.loads(full("show", "one", "--json")[1])
    assert [(copy["article"], copy["likeness"]) for copy in shown["copies"]] == [("three", 1.0), ("two", 1.0)]


def test_retract(full, written):
    """A withdrawn article answers no more, is not added again, and says so, until that is taken back."""
    assert full("retract", "tram", "Frei", "erfunden.") == (0, "withdrawn  tram\n", "")
    assert [line.split()[0] for line in full("list")[1].splitlines()] == ["theatre", "bridge"]
    assert json.loads(full("status", "--json")[1])["words"] == 2
    assert full("show", "tram")[1].splitlines()[-1].endswith(": Frei erfunden.")
    assert json.loads(full("show", "tram", "--json")[1])["withdrawn"]["reason"] == "Frei erfunden."
    again = full("add", written)[1].splitlines()[1]
    assert again == "failed  tram: was withdrawn; `retract --undo` takes that back"
    assert full("retract", "--undo", "tram") == (0, "answers again  tram\n", "")
    assert len(full("list")[1].splitlines()) == json.loads(full("status", "--json")[1])["vectors"] == 3
    not_withdrawn = "Error: the article 'tram' was not withdrawn\n"
    assert full("retract", "--undo", "tram") == (1, "", not_withdrawn)
    assert full("retract", "nobody", "x")[0] == 1
    assert {full("retract", *wrong)[0] for wrong in (["tram"], ["tram", ""], ["--undo", "tram", "x"])} == {2}
    assert full("retract", "tram", "\udcffFrei\x00 \u202eerfunden.")[0] == 0
    assert json.loads(full("show", "tram", "--json")[1])["withdrawn"]["reason"] == "Frei erfunden."


def test_status(full):
    """`status` tells a person and a program the same."""
    status, out, err = full("status", "--json")
    found = json.loads(out)
    assert (status, err, found.pop("bytes") > 0) == (0, "", True)
    counts = {"articles": 3, "passages": 3, "outlets": 2, "vectors": 3, "words": 3}
    dates = {"first": "2025-02-12", "last": "2025-02-14"}
    assert found == counts | dates | {
        "languages": {"de": 3},
        "model": "toy",
        "weights": {"de": 0.6},
        "advice": "",
    }
    rows = dict(line.split(maxsplit=1) for line in full("status")[1].splitlines())
    assert rows.pop("size").endswith("kB")
    assert rows == {name: str(count) for name, count in counts.items()} | {
        "languages": "de 3",
        "dates": "2025-02-12 to 2025-02-14",
        "model": "toy",
        "weights": "de 0.6",
    }


def test_rebuild(full):
    """`rebuild` makes the indexes again, and encodes again for another model."""
    assert full("rebuild") == (0, "rebuilt  3 passages, model toy\n", "")
    assert full("rebuild", "--model", "other") == (0, "rebuilt  3 passages, model other\n", "")
    assert json.loads(full("status", "--json")[1])["model"] == "other"
    logged = [json.loads(line) for line in full("log", "--json")[1].splitlines()]
    assert [one["title"] for one in logged if one["what"] == "rebuilt"] == ["other", "toy"]


def test_another_model(full):
    """Vectors by another model are refused with the remedy."""
    full.opener = lambda data, _model: Archive(data, load=ToyEncoder, model="other")
    error = (
        "Error: the archive's vectors are by toy, not by other; "
        "`rebuild --model other` encodes the archive again\n"
    )
    assert full("ask", "Was kostet die Brücke?") == (2, "", error)


def test_a_model_that_is_not_there(full):
    """A model that cannot be loaded is a line, not a traceback, and the old one serves on."""

    def load(name):
        if name != "toy":
            raise ModelUnavailable(name, "there is none")
        return ToyEncoder(name)

    full.opener = lambda data, _model: Archive(data, load=load)
    error = "Error: the model gone cannot be loaded: there is none\n"
    assert full("rebuild", "--model", "gone") == (2, "", error)
    assert json.loads(full("status", "--json")[1])["model"] == "toy"


def test_not_an_archive(desk):
    """A foreign file in the place of the archive is named and left alone."""
    desk.folder.mkdir()
    file = desk.folder / "beleg.sqlite"
    file.write_text("a shopping list, and not a short one either")
    status, out, err = desk("status")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert err.startswith(f"Error: {file}: ")
    assert file.read_text() == "a shopping list, and not a short one either"


def test_eval(desk, written, tmp_path):
    """`eval` measures in an archive of its own, with the model that was named."""
    written.write_text(ARTICLES + "\nno article\n")
    question = {"question": "Was kostet eine Fahrkarte der neuen Tram?", "answers": ["2,40"]}
    questions = tmp_path / "questions.jsonl"
    questions.write_text(json.dumps(question | {"articles": ["tram"], "answerable": True}))
    status, out, err = desk("eval", written, questions, "--json", "--model", "mine")
    figures = json.loads(out)
    assert (status, figures["hit@1"], figures["quoted@3"], figures["verbatim"]) == (1, 1.0, 1.0, 1.0)
    assert err.startswith(f"failed {written}:4: ")
    [(folder, model)] = desk.opened
    assert (folder.exists(), desk.folder.exists(), model) == (False, False, "mine")


def test_eval_for_a_person(desk, written, tmp_path):
    """Figures are lines of name and value; a file that holds no questions is named."""
    questions = tmp_path / "questions.jsonl"
    questions.touch()
    status, out, err = desk("eval", written, questions)
    assert (status, err) == (0, "")
    assert out.startswith("questions       0\nhit@1           None\n")
    status, out, err = desk("eval", written, written)
    assert (status, out) == (2, "")
    assert err.startswith(f"Error: {written}, line 1: needs ")


def test_demo(desk):
    """The demonstration adds, answers, invites with the right folder, and does nothing twice."""
    status, out, err = desk("demo")
    assert (status, err) == (0, "20 added, 0 revised, 0 unchanged, 0 failed\n")
    assert "\n? Was kostet die Sanierung der Kettenbrücke?\n\n" in out
    assert out.endswith(f" bot.py --data {desk.folder} chat\n")
    assert desk("demo")[2] == "0 added, 0 revised, 20 unchanged, 0 failed\n"


def test_the_invitation_works_as_it_stands(desk):
    """Its interpreter is the one that has what Beleg needs, whatever `python` means on this machine."""
    invitation = desk("demo")[1].splitlines()[-1]
    interpreter, *arguments = shlex.split(invitation)
    assert Path(interpreter).samefile(sys.executable)
    assert arguments == ["bot.py", "--data", str(desk.folder), "chat"]


def test_demo_stays_apart(desk):
    """Invented articles get a folder of their own, unless the command line names one."""
    _status, out, _err = desk.bare("demo", BELEG_DATA=str(desk.folder))
    assert out.endswith(f" bot.py --data {desk.folder / 'demo'} chat\n")
    assert desk.opened == [(desk.folder / "demo", "")]


@pytest.mark.parametrize(("processors", "kinds"), [(1, [Settings, Archive]), (2, [Settings, Archive, Apart])])
def test_run(full, monkeypatch, caplog, processors, kinds):
    """The bot gets the settings and the open archive; the operator hears what she should know.

    With processors enough, another process answers.
    """
    ran = []
    monkeypatch.setattr(running, "run_application", lambda *parts: ran.append(parts))
    monkeypatch.setattr(os, "cpu_count", lambda: processors)
    assert full("run", TELEGRAM_TOKEN="1:made-up")[0] == 0
    [given] = ran
    assert list(map(type, given)) == kinds
    assert (given[0].data, given[0].admin_ids) == (full.folder, frozenset())
    assert "ADMIN_IDS is empty" in caplog.text


def test_run_without_token(desk):
    """A missing token is said before the archive is opened."""
    error = "Error: TELEGRAM_TOKEN: is not set; @BotFather on Telegram gives you one\n"
    assert desk("run") == (2, "", error)
    assert desk.opened == []


def test_add_leaves_pipes_alone(desk, tmp_path):
    """Counting what there is to read must not open what waits for a writer for ever."""
    os.mkfifo(tmp_path / "pipe.jsonl")
    status, out, _err = desk("add", tmp_path / "pipe.jsonl")
    assert (status, out) == (1, f"failed  {tmp_path}/pipe.jsonl: is neither a file nor a folder\n")
