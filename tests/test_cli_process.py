"""The commands as real processes, with the bundled model where one is needed."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from desk import ARTICLES
from toys import TRAM, toy_archive

from bot.garbage import NEW_OBJECTS
from corpus.article import Article

ROOT = Path(__file__).parent.parent
WITHIN_S = 2.0
SUM = "3 added, 0 revised, 0 unchanged, 0 failed\n"
ADVICE = (
    "Note: most articles are not in English, the only language that the bundled model knows; "
    "`rebuild --model ibm-granite/granite-embedding-97m-multilingual-r2` lets vectors help\n"
)
HEAVY = (
    "torch",
    "sentence_transformers",
    "trafilatura",
    "telegram",
    "httpcore",
    "rich",
    "pydantic",
    "sentencex",
    "scipy",
    "matplotlib",
)
IMPORTED = (
    "import sys; from bot.cli import beleg; beleg(sys.argv[1:], standalone_mode=False);"
    f"print([name for name in {HEAVY} if name in sys.modules])"
)


def process(*arguments):
    """Start a command."""
    own = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("TELEGRAM", "BELEG", "RERANKER", "FETCH"))
    }
    command = [sys.executable, "bot.py", *map(str, arguments)]
    # A shell's background processes are deaf to Ctrl-C, and so would be what they start.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    return subprocess.Popen(command, cwd=ROOT, env=own, stdin=-1, stdout=-1, stderr=-1, text=True)


def finished(*arguments, given=None):
    """Run a command; return its status and what it wrote on both streams."""
    with process(*arguments) as begun:
        out, err = begun.communicate(given, timeout=120)
    return begun.returncode, out, err


def test_idle_threads_sleep():
    """OpenMP reads when it is loaded that its idle threads are to sleep, unless the person says otherwise.

    And Python looks for garbage as seldom as it should.
    """
    code = "import sys, os, gc, atexit;"
    code += "atexit.register(lambda: print(os.environ['OMP_WAIT_POLICY'], gc.get_threshold()[0]));"
    code += "sys.argv[1:] = ['--help']; from bot.cli import main; main()"
    own = {name: value for name, value in os.environ.items() if name != "OMP_WAIT_POLICY"}
    said = [
        subprocess.check_output([sys.executable, "-c", code], cwd=ROOT, env=own | more, text=True)
        for more in ({}, {"OMP_WAIT_POLICY": "ACTIVE"})
    ]
    assert [each.splitlines()[-1] for each in said] == [f"PASSIVE {NEW_OBJECTS}", f"ACTIVE {NEW_OBJECTS}"]


@pytest.fixture(scope="module")
def added(tmp_path_factory):
    """Folder of an archive of three articles with the bundled model, and how adding them went."""
    folder = tmp_path_factory.mktemp("added")
    (folder / "a.jsonl").write_text(ARTICLES)
    return folder / "data", finished("--data", folder / "data", "add", folder / "a.jsonl")


def test_the_real_model(added):
    """The bundled model answers, and no library writes between the lines."""
    data, (status, out, err) = added
    assert (status, out.count("\n"), err) == (0, 3, SUM + ADVICE)
    given = '{"id": 1, "question": "Was kostet eine Fahrkarte der neuen Tram?"}\n'
    status, out, err = finished("--data", data, "ask", "--jsonl", given=given)
    assert (status, err) == (0, "")
    assert json.loads(out)["quotes"][0]["article"] == "tram"


def test_chat_beside_add(added, tmp_path):
    """What another process adds answers at an open prompt within two seconds; neither fails on a lock."""
    fair = Article(id="fair", language="de", text="Der Jahrmarkt öffnet am Samstag um neun Uhr.")
    (tmp_path / "b.jsonl").write_text(json.dumps({"id": fair.id, "text": fair.text}))
    data = shutil.copytree(added[0], tmp_path / "data")
    with process("--data", data, "chat") as chatting:
        chatting.stdin.write("Was kostet eine Fahrkarte der neuen Tram?\n")
        chatting.stdin.flush()
        assert [chatting.stdout.readline(), chatting.stdout.readline()][1].startswith("│ Die neue Tram")
        assert finished("--data", data, "add", tmp_path / "b.jsonl")[0] == 0
        asked_at = time.monotonic()
        out, err = chatting.communicate("Wann öffnet der Jahrmarkt?\n", timeout=30)
        assert time.monotonic() - asked_at < WITHIN_S
    assert (chatting.returncode, "│ Der Jahrmarkt öffnet am Samstag" in out, err) == (0, True, "")


def test_what_status_and_help_leave_alone(tmp_path):
    """Neither `status` nor `--help` imports what takes long."""
    for arguments in (["--help"], ["--data", tmp_path, "status"]):
        command = [sys.executable, "-c", IMPORTED, *map(str, arguments)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        assert done.stdout.splitlines()[-1] == "[]"


def test_a_pipe_that_closes(tmp_path):
    """`list | head` ends quietly."""
    many = [Article(id=f"tram {number}", text=TRAM.text, language="de") for number in range(2000)]
    toy_archive(tmp_path, many).close()
    with process("--data", tmp_path, "list") as listing:
        assert (
            listing.stdout.readline() == "tram 1999  date unknown  Die neue Tram fährt ab Herbst bis zum …\n"
        )
        listing.stdout.close()
        assert (listing.wait(60), listing.stderr.read()) == (141, "")


def test_ctrl_c(tmp_path):
    """Ctrl-C at the prompt ends the process at once, without a traceback."""
    toy_archive(tmp_path).close()
    with process("--data", tmp_path, "chat") as chatting:
        deadline = time.monotonic() + 60
        # It is there for as long as a process has the archive open.
        while not (tmp_path / "beleg.sqlite-wal").exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        time.sleep(0.5)
        chatting.send_signal(signal.SIGINT)
        _out, err = chatting.communicate(timeout=30)
    assert (chatting.returncode, err) == (130, "")
