"""The archive's file: made whole, brought up to date, and nobody else's touched."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from drafts import MODEL, draft

from corpus import schema
from corpus.article import Article
from corpus.connection import connect
from corpus.errors import ArchiveTooNew, NotAnArchive, StorageError
from corpus.packing import pack
from corpus.schema import APPLICATION_ID, MIGRATIONS, prepare
from corpus.store import Store, fingerprint

ROOT = Path(__file__).parents[1]
OPEN = (
    "import sys; from pathlib import Path; from corpus.store import Store; Store(Path(sys.argv[1])).close()"
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "beleg.sqlite"


def pragmas(path, *names):
    db = connect(path)
    found = [db.execute(f"PRAGMA {name}").fetchone()[0] for name in names]
    db.close()
    return found


def execute(path, *statements):
    db = connect(path, create=True)
    for statement in statements:
        db.execute(statement)
    db.close()


def test_new_archive(path):
    """A new file carries Beleg's mark and the form's number, uses the log, and lies alone."""
    prepare(path)
    assert pragmas(path, "application_id", "user_version", "journal_mode", "page_size") == [
        APPLICATION_ID,
        len(MIGRATIONS),
        "wal",
        8192,
    ]
    assert sorted(file.name for file in path.parent.iterdir()) == ["beleg.sqlite", "beleg.sqlite.lock"]


def test_opening_again_changes_nothing(path):
    """An archive that is up to date is opened without being written to."""
    prepare(path)
    before = path.read_bytes()
    prepare(path)
    assert path.read_bytes() == before


def test_empty_file_becomes_an_archive(path):
    """A file of no bytes holds nothing that could be lost."""
    path.touch()
    prepare(path)
    assert pragmas(path, "application_id") == [APPLICATION_ID]


def test_left_over_of_a_killed_creation(path):
    """Half a file from a process that was killed while making it is swept away."""
    leftover = path.with_name("beleg.sqlite.new")
    leftover.write_bytes(b"half")
    prepare(path)
    assert not leftover.exists()


def test_orphaned_log_is_set_aside(path):
    """The log of an archive that was deleted does not get into the new one."""
    log = path.with_name("beleg.sqlite-wal")
    log.write_bytes(b"somebody's")
    prepare(path)
    assert log.with_name("beleg.sqlite-wal.orphan").read_bytes() == b"somebody's"
    assert pragmas(path, "application_id") == [APPLICATION_ID]


@pytest.mark.parametrize("content", [b"Dear editor, " * 1000, b"x", bytes(5000)])
def test_other_file(path, content):
    """A file that is not SQLite is refused and left as it is."""
    path.write_bytes(content)
    with pytest.raises(NotAnArchive) as caught:
        prepare(path)
    assert str(caught.value) == f"{path}: this is not an archive of Beleg; choose another folder"
    assert path.read_bytes() == content


@pytest.mark.parametrize("mark", [0, 7])
def test_other_database(path, mark):
    """Another program's database is refused and left as it is."""
    execute(path, f"PRAGMA application_id = {mark}", "CREATE TABLE shopping (item TEXT)")
    before = path.read_bytes()
    with pytest.raises(NotAnArchive):
        prepare(path)
    assert path.read_bytes() == before


def test_newer_archive(path):
    """A file of a newer Beleg is refused with what to do."""
    prepare(path)
    execute(path, "PRAGMA user_version = 1000")
    with pytest.raises(ArchiveTooNew) as caught:
        prepare(path)
    assert str(caught.value) == (
        f"{path}: a newer Beleg wrote it (form 1000, this one knows up to {len(MIGRATIONS)}); update Beleg"
    )


def test_older_archive_is_brought_up_to_date(path, monkeypatch):
    """An older file gets the migrations that it lacks and keeps what it has."""
    with monkeypatch.context() as older:
        older.setattr(schema, "MIGRATIONS", MIGRATIONS[:4])
        first = Store(path)
        id = first.database_id
        first.close()
    article = Article(id="a", text="Ein Satz.", language="de")
    execute(
        path,
        "INSERT INTO article (key) VALUES ('a')",
        "INSERT INTO revision (article, number, newest, fingerprint, added, title, url, source, author,"
        f" published, published_as, language) VALUES (1, 1, 1, '{fingerprint(article)}', '', '', '', '', '',"
        " '', '', 'de')",
        f"INSERT INTO content VALUES (1, 'Ein Satz.', x'{pack(()).hex()}')",
    )
    second = Store(path)
    assert (second.database_id, second.newest("a").article) == (id, article)
    assert second.fingerprint("a") == fingerprint(article)
    assert second.twin(replace(article, id="", url="https://a.test/", title="")) == "a"
    assert second.unsigned(1, 10) == [1]
    assert second.answer(second.save_answer({"now": "there"})) == {"now": "there"}
    second.close()


def test_migration_that_fails_leaves_the_old_form(path, monkeypatch):
    """A migration is there whole or not at all."""

    def broken(db):
        db.execute("CREATE TABLE half (x)")
        raise ZeroDivisionError

    prepare(path)
    monkeypatch.setattr(schema, "MIGRATIONS", (*MIGRATIONS, broken))
    with pytest.raises(ZeroDivisionError):
        prepare(path)
    db = connect(path)
    assert "half" not in db.table_names()
    db.close()
    assert pragmas(path, "user_version") == [len(MIGRATIONS)]


def test_restored_copy_gets_its_log_back(path):
    """A copy made by VACUUM INTO is the same archive, and uses the log once it was opened."""
    store = Store(path)
    store.put([draft("a")], MODEL)
    copy = path.with_name("copy.sqlite")
    execute(path, f"VACUUM INTO '{copy}'")
    restored = Store(copy)
    assert (restored.database_id, restored.counts()) == (store.database_id, store.counts())
    assert pragmas(copy, "journal_mode") == ["wal"]
    restored.close()
    store.close()


def test_folder_that_is_missing(path):
    """The folder is made with the file."""
    prepare(path.parent / "new" / "folder" / "beleg.sqlite")
    assert pragmas(path.parent / "new" / "folder" / "beleg.sqlite", "application_id") == [APPLICATION_ID]


def test_file_in_place_of_the_folder(path):
    """The sentence names the archive's file and the cause."""
    path.touch()
    with pytest.raises(StorageError) as caught:
        prepare(path / "beleg.sqlite")
    assert str(caught.value) == f"{path}/beleg.sqlite: it cannot be used: File exists"


def test_folder_in_place_of_the_file(path):
    """A folder of that name is no archive."""
    path.mkdir()
    with pytest.raises(StorageError, match="cannot be opened"):
        prepare(path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_folder_that_may_not_be_written(path):
    """Neither a new nor an existing archive opens there, and the sentence says why."""
    prepare(path)
    path.parent.chmod(0o500)
    for name in ("beleg.sqlite", "new.sqlite"):
        with pytest.raises(StorageError):
            Store(path.with_name(name))
    path.parent.chmod(0o700)


def test_many_processes_create_at_once(path):
    """Eight processes that open a missing archive at the same moment all get the same one."""
    processes = [subprocess.Popen([sys.executable, "-c", OPEN, path], cwd=ROOT) for _ in range(8)]
    assert [process.wait() for process in processes] == [0] * 8
    assert pragmas(path, "application_id", "journal_mode", "integrity_check") == [APPLICATION_ID, "wal", "ok"]
