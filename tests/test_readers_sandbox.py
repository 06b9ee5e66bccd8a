"""Foreign files opened in processes of their own."""

import subprocess
import sys
import threading
import time
from itertools import islice
from pathlib import Path

import pytest

from corpus.article import Article, DatedBy, Span
from corpus.errors import InvalidRecord, UnreadableInput
from corpus.readers import sandbox as module
from corpus.readers.frames import Part, packed, unpacked
from corpus.readers.sandbox import Sandbox

TESTS = Path(__file__).parent
FAILED = "it made its reader fail or asked for too much memory; split it"


@pytest.fixture
def misbehaving():
    """Opens files in a process that does what their bytes say."""
    command = (sys.executable, str(TESTS / "misbehaving.py"))
    with Sandbox(timeout_s=20.0, command=command) as opened:
        yield opened


def said(sandbox, data, **more):
    try:
        return list(sandbox.read(".txt", "a.txt", data, **more))
    except UnreadableInput as error:
        return [error.reason]


@pytest.mark.parametrize("how", [b"abort", b"memory", b"exit", b"garbage", b"endless head"])
def test_a_parser_that_fails_takes_nothing_with_it(misbehaving, how):
    """Whatever the process does, its file is one that failed, and the next one is read by another."""
    assert said(misbehaving, how) == [FAILED]
    assert said(misbehaving, b"well") == [Article(text="well")]


@pytest.mark.parametrize(("how", "limit_s"), [(b"sleep", 1.0), (b"busy", 3.0)])
def test_a_parser_that_hangs_is_ended(how, limit_s):
    """By the clock, or by the system, which counts the processor's time."""
    command = (sys.executable, str(TESTS / "misbehaving.py"))
    with Sandbox(timeout_s=limit_s, command=command) as opened:
        started = time.monotonic()
        assert said(opened, how) == [f"reading it took longer than {limit_s:.0f} s; split it"]
        assert time.monotonic() - started < 15


def test_a_parser_has_no_secrets(misbehaving, monkeypatch):
    """What stands in the environment, such as a token, does not reach it."""
    monkeypatch.setenv("TELEGRAM_TOKEN", "1:made-up")
    [article] = misbehaving.read(".txt", "a.txt", b"environment")
    assert "TELEGRAM_TOKEN" not in article.text
    assert "PYTHONPATH" in article.text


def test_the_children_of_a_parser_end_with_it(misbehaving):
    """It is ended with all that it has started."""
    [article] = misbehaving.read(".txt", "a.txt", b"child")
    misbehaving.close()
    for _ in range(100):
        state = Path(f"/proc/{article.text}/stat")
        if not state.exists() or state.read_text().split()[2] == "Z":
            return
        time.sleep(0.05)
    pytest.fail("the child is still there")


def test_a_process_serves_again(misbehaving):
    """Starting one takes longer than most files."""
    pids = [article.text for _ in range(3) for article in misbehaving.read(".txt", "a.txt", b"pid")]
    assert len(set(pids)) == 1


def test_a_process_is_replaced_after_a_while(misbehaving, monkeypatch):
    """So that what a library keeps does not grow for ever."""
    monkeypatch.setattr(module, "MOST_REQUESTS", 2)
    pids = [article.text for _ in range(4) for article in misbehaving.read(".txt", "a.txt", b"pid")]
    assert [pids[0] == pids[1], pids[1] == pids[2], pids[2] == pids[3]] == [True, False, True]


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="the system does not say what is held")
def test_a_process_that_holds_much_is_replaced(misbehaving):
    """The next file gets all the memory that it may have."""
    pids = [
        article.text for data in (b"bloat", b"pid") for article in misbehaving.read(".txt", "a.txt", data)
    ]
    assert pids[0] != pids[1]


def test_an_answer_that_is_left_leaves_nothing_behind(misbehaving):
    """A process that was not heard to its end does not answer the next request with the rest."""
    assert len(list(islice(misbehaving.read(".txt", "a.txt", b"many"), 1))) == 1
    assert said(misbehaving, b"well") == [Article(text="well")]


def test_several_threads_at_once(misbehaving):
    """Each has a process of its own while it reads."""
    found, barrier = [], threading.Barrier(3)

    def read():
        answers = misbehaving.read(".txt", "a.txt", b"pid")
        pid = next(answers).text
        barrier.wait(20)
        found.extend([pid, *answers])

    threads = [threading.Thread(target=read) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == len(set(found)) == 3
    assert len(misbehaving._idle) == 1


def test_an_unforeseen_failure_is_logged(misbehaving, caplog):
    """The log has the traceback, the person a sentence, and the process goes on."""
    assert [str(error) for error in misbehaving.read(".txt", "a.txt", b"raise")] == [
        "a.txt: cannot be read; save it as plain text (.txt) and add that"
    ]
    assert "ZeroDivisionError" in caplog.text


@pytest.mark.parametrize(
    "found",
    [
        Article(
            text="Eins.\n\nZwei",
            headings=(Span(7, 11),),
            title="T",
            dated_by=DatedBy.FILE,
            published="2025-02-12",
        ),
        Part("a.zip/b.txt", bytes(range(256))),
    ],
)
def test_what_was_found_arrives_as_it_was(found):
    """Nothing is lost on the way between the processes."""
    assert unpacked(*packed(found)) == found


@pytest.mark.parametrize(
    "error", [InvalidRecord("a:1", '"{name}" is {{}}', name="id"), UnreadableInput("a", "{odd")]
)
def test_errors_arrive_as_they_were(error):
    """With their kind and what the reason is made of, so that it can be translated."""
    arrived = unpacked(*packed(error))
    assert (type(arrived), str(arrived), arrived.reason.template, arrived.reason.values) == (
        type(error),
        str(error),
        error.reason.template,
        error.reason.values,
    )


def test_the_worker_is_bounded():
    """It cannot take more memory than it is given, nor fill a disk."""
    script = (
        "from corpus.readers.worker import limit; limit()\n"
        "try: bytearray(4 * 1024**3)\n"
        "except MemoryError: print('memory')\n"
        "import tempfile\n"
        "with tempfile.TemporaryFile() as file:\n"
        "    try: file.write(bytes(64 * 1024**2))\n"
        "    except OSError: print('disk')\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["memory", "disk"]


def test_the_worker_imports_nothing_slow():
    """A process that opens files starts without the encoder and the indexes."""
    slow = ("torch", "numpy", "faiss")
    script = f"import sys, corpus.readers.worker; print([m for m in {slow} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
