"""`add --dry-run`, `undo` and `log`, with real archives and the toy encoder."""

import getpass
import json
from dataclasses import replace

import pytest
from desk import ARTICLES, LINES, Desk
from toys import BRIDGE, THEATRE, TRAM, toy_archive

from corpus.actions import Actor


@pytest.fixture
def desk(tmp_path, monkeypatch):
    monkeypatch.setattr(getpass, "getuser", lambda: "ada")
    return Desk(tmp_path / "data")


@pytest.fixture
def written(tmp_path):
    """The three articles as a file."""
    path = tmp_path / "articles.jsonl"
    path.write_text(ARTICLES)
    return path


def test_a_dry_run(desk, tmp_path):
    """Each article is shown with what there is to check, and no archive is made."""
    path = tmp_path / "muehle.md"
    path.write_text(
        "---\nsource: Olver\x1bbote\ndate: 12. Februar 2025\nauthor: Ada Ast\n---\n# Mühle gekauft\n\n"
        "Der Rat hat die Mühle gekauft.\n\nLesen Sie auch: Was aus ihr wird\n\nDas kostet 300.000 Taler.\n"
    )
    status, out, err = desk("add", "--dry-run", path, tmp_path / "none")
    assert (status, out.splitlines()) == (
        1,
        [
            "Mühle gekauft",
            "  Olverbote",
            "  published 12 February 2025 (from a field of the file: “12. Februar 2025”)",
            "  By Ada Ast",
            "  3 paragraphs · 17 words · de",
            (
                "  Begins: Der Rat hat die Mühle gekauft. Lesen Sie auch: Was aus ihr wird "
                "Das kostet 300.000 Taler."
            ),
            "  Ends: Das kostet 300.000 Taler.",
            "  1 paragraph may not belong to the article:",
            "  2. Lesen Sie auch: Was aus ihr wird (leads elsewhere)",
            "",
            f"failed  {tmp_path}/none: there is no such file or folder; check the path",
        ],
    )
    assert (
        err.splitlines()[-1] == "Nothing was stored. It would be: 1 added, 0 revised, 0 unchanged, 1 failed"
    )
    assert not desk.folder.exists()


def test_a_dry_run_as_json(desk, written):
    """An object a line, with what storing it would make of it."""
    toy_archive(desk.folder, (BRIDGE, replace(TRAM, text="Anders."))).close()
    written.write_text(ARTICLES + "\n{}\n")
    status, out, _err = desk("add", "--dry-run", "--json", written)
    *shown, failed = map(json.loads, out.splitlines())
    assert (status, [one["status"] for one in shown]) == (1, ["unchanged", "revised", "added"])
    assert shown[1] == {
        "id": "tram",
        "status": "revised",
        "title": TRAM.title,
        "source": "Anzeiger",
        "author": "",
        "url": "",
        "published": "2025-02-14",
        "published_as": "2025-02-14",
        "dated_by": "record",
        "updated": "",
        "language": "de",
        "paragraphs": 1,
        "words": 14,
        "first": TRAM.text,
        "last": TRAM.text,
        "suspicious": [],
        "copies": [],
    }
    assert (failed["id"], failed["status"]) == (f"{written}:4", "failed")
    assert json.loads(desk("status", "--json")[1])["articles"] == 2


def test_undo(desk, written):
    """The last change made here is taken back, a file of many at once, then the one before."""
    desk("add", written)
    desk("remove", "tram", "bridge")
    status, out, err = desk("undo")
    assert (status, out.splitlines(), err) == (
        0,
        [
            "Taken back, so in the archive again: Die Brücke wird teurer (bridge)",
            "Taken back, so in the archive again: Neue Tram im Herbst (tram)",
        ],
        "",
    )
    assert "126 Millionen" in desk("ask", "Was kostet die Sanierung der Brücke?")[1]
    forms = [json.loads(line) for line in desk("undo", "--json")[1].splitlines()]
    assert [(form["article"], form["what"], form["done"]) for form in forms] == [
        ("theatre", "added", True),
        ("tram", "added", True),
        ("bridge", "added", True),
    ]
    nothing = "There is nothing of yours to take back; changes can be taken back for 24 hours.\n"
    assert desk("undo") == (1, "", nothing)


def test_undo_takes_back_nothing_of_others(desk, written):
    """What an admin did on Telegram stays, and so does what she changed since."""
    written.write_text(LINES[0])
    desk("add", written)
    archive = toy_archive(desk.folder)
    list(archive.add([THEATRE, replace(BRIDGE, text="Anders.")], by=Actor(5, "Ada")))
    archive.close()
    stays = "Stays as it is, since it was changed again: Die Brücke wird teurer (bridge)\n"
    assert desk("undo") == (1, stays, "")


def test_log(desk, written):
    """Last change first, with who did it; as JSON, too."""
    desk("add", written)
    archive = toy_archive(desk.folder)
    archive.remove("tram", by=Actor(5, "Ada\x1b[31m"))
    archive.close()
    lines = [line.split("  ") for line in desk("log")[1].splitlines()]
    assert [line[1:] for line in lines] == [
        ["Ada [31m (5)", "removed", "tram", "Neue Tram im Herbst"],
        ["terminal (ada)", "added 3 articles, the first one", "bridge", "Die Brücke wird teurer"],
    ]
    first, second = (json.loads(line) for line in desk("log", "--json")[1].splitlines())
    assert first.pop("at") >= second.pop("at")
    assert first == {
        "by": {"id": 5, "name": "Ada\x1b[31m"},
        "what": "removed",
        "article": "tram",
        "title": "Neue Tram im Herbst",
        "articles": 1,
    }
    assert (second["by"], second["articles"]) == ({"id": 0, "name": "ada"}, 3)


def test_a_log_of_nothing(desk):
    """Where there is no archive there is nothing to show or to take back, and none is made."""
    assert desk("log")[:2] == (0, "")
    assert desk("undo")[:2] == (1, "")
    assert not desk.folder.exists()


def test_a_user_without_a_name(desk, written, monkeypatch):
    """A container may know nobody."""

    def nobody():
        raise OSError("no such user")

    monkeypatch.setattr(getpass, "getuser", nobody)
    desk("add", written)
    assert "  terminal  added 3 articles" in desk("log")[1]


def test_a_dry_run_foretells_what_add_does(desk, tmp_path):
    """Also where the archive has the same text at another address, or has withdrawn the article."""
    text = "Der erfundene Rat von Olver hat am Dienstag die Mühle am Fluss gekauft, teilte das Amt mit. " * 3
    path = tmp_path / "news.jsonl"
    one = {"text": text, "source": "Olverbote", "url": "https://olverbote.example/1"}
    path.write_text(json.dumps(one))
    desk("add", path)
    path.write_text(json.dumps(one | {"url": "https://olverbote.example/2"}))
    foretold = [json.loads(desk("add", "--dry-run", "--json", path)[1])["status"]]
    done = [json.loads(desk("add", "--json", path)[1])["status"]]
    desk("retract", "https://olverbote.example/1", "falsch")
    for other in ({"text": text + "Das sagte sie."}, {"url": "https://olverbote.example/3"}):
        path.write_text(json.dumps(one | other))
        foretold.append(json.loads(desk("add", "--dry-run", "--json", path)[1])["status"])
        done.append(json.loads(desk("add", "--json", path)[1])["status"])
    assert foretold == done == ["unchanged", "failed", "failed"]
