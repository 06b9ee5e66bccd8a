"""Connections: safe settings on each, one per thread, transactions that hold."""

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from corpus.connection import Connections, check_sqlite, connect
from corpus.errors import StorageError, UnsafeSqlite
from corpus.schema import prepare

ROOT = Path(__file__).parents[1]
WRITE = "INSERT INTO article (key) VALUES (?)"


@pytest.fixture
def connections(tmp_path):
    path = tmp_path / "beleg.sqlite"
    prepare(path)
    opened = Connections(path)
    yield opened
    opened.close()


def keys(connections):
    with connections.reading() as db:
        return [row[0] for row in db.execute("SELECT key FROM article ORDER BY id")]


def pragma(db, name):
    return db.execute(f"PRAGMA {name}").fetchone()[0]


def test_sqlite_in_use_is_safe(tmp_path):
    """The library that this project installs passes its own check."""
    check_sqlite(tmp_path)


def test_unsafe_sqlite_is_refused(tmp_path):
    """A library with the fault is refused with the remedy."""
    with pytest.raises(UnsafeSqlite) as caught:
        check_sqlite(tmp_path / "x", (3, 51, 2))
    assert str(caught.value) == (
        f"{tmp_path}/x: SQLite 3.51.2 can corrupt an archive that two programs use at once; "
        "`pip install --upgrade pysqlite3` brings a safe one (3.51.3 or newer)"
    )


def test_settings_of_each_connection(connections):
    """Every connection, whoever opened it, syncs fully, waits, keeps references and uses the log."""
    names = ("synchronous", "busy_timeout", "foreign_keys", "journal_mode")
    with connections.reading() as mine, connections.streaming() as other:
        found = [[pragma(db, name) for name in names] for db in (mine, other)]
    assert found == [[2, 60_000, 1, "wal"]] * 2


def test_block_that_raises_leaves_nothing(connections):
    """An error inside `writing` takes back what was written, and the next write works."""
    with pytest.raises(ZeroDivisionError), connections.writing() as db:
        db.execute(WRITE, [1 / (db.execute(WRITE, ["lost"]).rowcount - 1)])
    with connections.writing() as db:
        db.execute(WRITE, ["kept"])
    assert keys(connections) == ["kept"]


def test_writer_waits_for_writer(connections):
    """A second thread's write waits for the first one's and sees what it wrote."""
    begun, seen = threading.Event(), []

    def second():
        begun.wait()
        with connections.writing() as db:
            seen.append(db.execute("SELECT count(*) FROM article").fetchone()[0])

    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(second)
        with connections.writing() as db:
            begun.set()
            db.execute(WRITE, ["first"])
        waiting.result()
    assert seen == [1]


def test_reading_sees_one_state(connections):
    """What another connection commits does not show up in the middle of a block."""
    count = "SELECT count(*) FROM article"
    with connections.reading() as db, ThreadPoolExecutor(1) as pool:
        before = db.execute(count).fetchone()

        def write():
            with connections.writing() as other:
                other.execute(WRITE, ["late"])

        pool.submit(write).result()
        assert db.execute(count).fetchone() == before
    assert keys(connections) == ["late"]


def test_streaming_leaves_the_thread_free(connections):
    """Inside `streaming` the same thread may write; the stream does not see it."""
    with connections.streaming() as db:
        stream = db.execute("SELECT key FROM article")
        with connections.writing() as mine:
            mine.execute(WRITE, ["new"])
        assert stream.fetchall() == []
    assert keys(connections) == ["new"]


def test_connections_of_ended_threads_are_closed(connections):
    """A hundred short-lived threads leave one open connection, the last one's."""
    for _ in range(100):
        thread = threading.Thread(target=keys, args=[connections])
        thread.start()
        thread.join()
    assert len(connections._open) == 1


def test_data_version_sees_every_commit(connections):
    """A write by this thread, by another and by another process each change the number."""
    script = (
        "import sys; from pathlib import Path; from corpus.connection import Connections\n"
        f"with Connections(Path(sys.argv[1])).writing() as db: db.execute({WRITE!r}, ['process'])"
    )

    def write(key):
        with connections.writing() as db:
            db.execute(WRITE, [key])

    numbers = [connections.data_version()]
    write("same thread")
    numbers.append(connections.data_version())
    with ThreadPoolExecutor(1) as pool:
        pool.submit(write, "other thread").result()
        numbers.append(pool.submit(connections.data_version).result())
    subprocess.run([sys.executable, "-c", script, connections.path], check=True, cwd=ROOT)
    numbers.append(connections.data_version())
    assert len(set(numbers)) == 4
    assert connections.data_version() == numbers[-1]


def test_what_was_read_is_remembered_until_somebody_commits(connections):
    """It is not read again before, and never out of date after."""
    reads = []

    def count(db):
        reads.append(db)
        return db.execute("SELECT count(*) FROM article").fetchone()[0]

    assert [connections.remembered("articles", count) for _ in range(2)] == [0, 0]
    with connections.writing() as db:
        db.execute(WRITE, ["a"])
    assert [connections.remembered("articles", count) for _ in range(2)] == [1, 1]
    assert len(reads) == 2


def test_deleted_archive_is_not_replaced(connections):
    """A new thread finds no file after somebody has deleted it, and says so instead of making one."""
    connections.path.unlink()
    with ThreadPoolExecutor(1) as pool, pytest.raises(StorageError) as caught:
        pool.submit(keys, connections).result()
    assert str(caught.value) == (
        f"{connections.path}: it cannot be opened; check that the folder exists; "
        "Beleg must be able to write the file and its folder, also to read"
    )
    assert not connections.path.exists()


def test_full_disk_is_a_sentence(connections):
    """When no page is left, the write says so, keeps nothing, and reading goes on."""
    with connections.reading() as db:
        pages = pragma(db, "page_count")
        db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StorageError, match="the disk is full"), connections.writing() as db:
        db.execute(WRITE, ["x" * 100_000])
    assert keys(connections) == []


def test_mistakes_stay_visible(connections):
    """An error that nobody but a programmer can mend is not dressed up."""
    with pytest.raises(Exception, match="no such table: missing") as caught, connections.reading() as db:
        db.execute("SELECT * FROM missing")
    assert type(caught.value).__name__ == "OperationalError"


def test_closed_is_closed(connections):
    """After `close` no thread opens the file again."""
    connections.close()
    with pytest.raises(ValueError, match="this archive is closed"):
        keys(connections)


@pytest.mark.parametrize("name", ["with space", "50%", "what?", "#1", "Würde"])
def test_any_name(tmp_path, name):
    """Characters that mean something in an address are only characters in a file's name."""
    path = tmp_path / name
    connect(path, create=True).close()
    assert path.exists()
