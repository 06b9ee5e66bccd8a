"""What is taken back no longer answers, or answers again, with a real archive and the toy encoder."""

from dataclasses import replace

import pytest
from toys import BRIDGE, THEATRE, TRAM, toy_archive

from corpus.actions import TERMINAL, Actor, Deed, Logged, Undone
from corpus.errors import StorageError
from corpus.store import Store

ADA = Actor(5, "Ada")
QUESTION = "Wie viele Taler kostet die Sanierung der Brücke?"


@pytest.fixture
def archive(tmp_path):
    opened = toy_archive(tmp_path, [THEATRE])
    yield opened
    opened.close()


def full(*_):
    raise StorageError("beleg.sqlite", "the disk is full")


def quoted(archive):
    return [quote.text for quote in archive.ask(QUESTION).quotes[:1]]


def deeds(archive):
    return [(one.deed, one.by, one.article, one.articles) for one in archive.log()]


def test_an_added_article_goes(archive):
    """A file of many is one change, and the next undo takes back the change before."""
    list(archive.add([BRIDGE], by=ADA))
    before = quoted(archive)
    list(archive.add([TRAM, replace(TRAM, id="tram-2")], by=ADA))
    assert [one.article for one in archive.undo(by=ADA)] == ["tram-2", "tram"]
    assert quoted(archive) == before != []
    assert archive.undo(by=ADA) == (Undone(Deed.ADDED, "bridge", BRIDGE.title, done=True),)
    assert (quoted(archive), archive.undo(by=ADA)) == ([], ())
    assert deeds(archive) == [
        (Deed.UNDONE, ADA, "bridge", 1),
        (Deed.UNDONE, ADA, "tram-2", 2),
        (Deed.ADDED, ADA, "tram", 2),
        (Deed.ADDED, ADA, "bridge", 1),
        (Deed.ADDED, TERMINAL, "theatre", 1),
    ]
    assert archive.logged() == 5


@pytest.mark.parametrize(("id", "done"), [("", False), ("named", True)])
def test_what_came_again_elsewhere_stands_once(archive, id, done):
    """A removed article is not brought back beside its exact copy, unless a person gave its id."""
    at = [replace(BRIDGE, id=id, url=f"https://talbote.example/{page}") for page in "ab"]
    list(archive.add(at[:1], by=ADA))
    archive.remove(at[0].key, by=ADA)
    list(archive.add([replace(at[1], id="")]))
    assert archive.undo(by=ADA) == (Undone(Deed.REMOVED, at[0].key, BRIDGE.title, done=done),)
    there = {revision.article.id for revision in archive.articles()}
    assert there == {"theatre", at[1].url, *([at[0].key] if done else [])}


def test_a_revised_article_says_again_what_it_said(archive):
    """The former text is the newest revision, and is quoted."""
    list(archive.add([BRIDGE]))
    list(archive.add([replace(BRIDGE, text=BRIDGE.text.replace("126", "183"))], by=ADA))
    assert "183" in quoted(archive)[0]
    assert archive.undo(by=ADA) == (Undone(Deed.REVISED, "bridge", BRIDGE.title, done=True),)
    assert "126" in quoted(archive)[0]
    assert [revision.number for revision in archive.show("bridge")] == [1, 2, 3]


def test_a_removed_article_answers_again(archive, tmp_path):
    """Not while it is removed, and at once when that is taken back, also by another process."""
    list(archive.add([BRIDGE]))
    before = quoted(archive)
    archive.remove("bridge", by=ADA)
    other = toy_archive(tmp_path)
    assert (quoted(archive), quoted(other)) == ([], [])
    assert other.undo(by=ADA) == (Undone(Deed.REMOVED, "bridge", BRIDGE.title, done=True),)
    assert quoted(archive) == quoted(other) == before != []
    other.close()


def test_what_comes_back_is_a_copy_again(archive):
    """Of whatever its copies are, whether it was removed or withdrawn."""
    one = replace(BRIDGE, text=f"{BRIDGE.text} {THEATRE.text} {TRAM.text}")
    list(archive.add([one, replace(one, id="agency", source="Bergblatt")]))
    archive.remove("agency")
    archive.undo()
    assert [copy.article for copy in archive.copies(one)] == ["agency"]
    archive.retract("agency", "Erfunden.")
    assert archive.copies(one) == ()
    archive.reinstate("agency")
    assert [copy.article for copy in archive.copies(one)] == ["agency"]


def test_a_full_disk_keeps_what_comes_back(archive, monkeypatch, caplog):
    """It is there, and its copies are linked later."""
    archive.remove("theatre")
    monkeypatch.setattr(Store, "unlinked", full)
    assert archive.undo() == (Undone(Deed.REMOVED, "theatre", THEATRE.title, done=True),)
    assert [revision.article.id for revision in archive.articles()] == ["theatre"]
    assert "copies of what came back" in caplog.text


def test_a_change_that_goes_on_is_still_one(archive):
    """What was interrupted goes on under its name."""
    list(archive.add([BRIDGE], by=ADA, lot="file"))
    list(archive.add([BRIDGE, TRAM], by=ADA, lot="file"))
    archive.remove("theatre", by=ADA, lot="file")
    assert [one.article for one in archive.undo(by=ADA)] == ["theatre", "tram", "bridge"]
    assert archive.log()[0] == Logged(archive.log()[0].at, ADA, Deed.UNDONE, "theatre", THEATRE.title, 3)


def test_what_a_kill_brings_twice_happens_once(archive):
    """The same undo again takes back nothing more, and says what it was."""
    list(archive.add([BRIDGE], by=ADA))
    list(archive.add([TRAM], by=ADA))
    assert archive.undo(by=ADA, lot="undo.5.17") == (Undone(Deed.ADDED, "tram", TRAM.title, done=True),)
    assert archive.undo(by=ADA, lot="undo.5.17") == (Undone(Deed.UNDONE, "tram", TRAM.title, done=True),)
    assert [revision.article.id for revision in archive.articles()] == ["bridge", "theatre"]


def kept(archive):
    with archive._store._connections.reading() as db:
        return db.execute("SELECT count(*) FROM removed").fetchone()[0]


def age(archive):
    with archive._store._connections.writing() as db:
        db.execute("UPDATE removed SET at = '2025-02-12T08:30:00+00:00'")


def test_what_was_removed_goes_for_good(archive, tmp_path):
    """A day later, with the next answer or the next start, whichever comes first."""
    archive.remove("theatre")
    archive.remember({})
    sizes = [kept(archive)]
    age(archive)
    archive.remember({})
    sizes.append(kept(archive))
    list(archive.add([BRIDGE]))
    archive.remove("bridge")
    age(archive)
    toy_archive(tmp_path).close()
    assert [*sizes, kept(archive)] == [1, 0, 0]


@pytest.mark.usefixtures("archive")
def test_a_full_disk_keeps_nobody_from_asking(tmp_path, monkeypatch, caplog):
    """What should go by now stays for another while, which is logged."""

    monkeypatch.setattr(Store, "purge", full)
    other = toy_archive(tmp_path)
    assert [revision.article.id for revision in other.articles()] == ["theatre"]
    assert "still kept: beleg.sqlite: the disk is full" in caplog.text
    other.close()
