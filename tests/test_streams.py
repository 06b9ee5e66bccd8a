"""Commands whose standard streams are full or closed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from toys import BRIDGE, TRAM, toy_archive

ROOT = Path(__file__).parent.parent
LISTED = "tram  2025-02-14    Anzeiger: Neue Tram im Herbst\n"
FULL = "No space left on device"
CLOSED = "Bad file descriptor"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = tmp_path_factory.mktemp("archive")
    toy_archive(made, [TRAM]).close()
    return made


def run(folder, command, redirected, unbuffered=""):
    """Run a command with redirected streams; return its status and what came on the others."""
    line = f'exec "$0" bot.py --data "$1" {command} {redirected}'
    done = subprocess.run(
        ["sh", "-c", line, sys.executable, folder],
        cwd=ROOT,
        env=os.environ | {"PYTHONUNBUFFERED": unbuffered},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        text=True,
        timeout=60,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(("redirected", "reason"), [(">/dev/full", FULL), (">&-", CLOSED)])
@pytest.mark.parametrize(
    ("command", "unbuffered"), [("--help", ""), ("list", "1"), ("list", ""), ("show tram", "1")]
)
def test_results_that_get_lost(folder, command, unbuffered, redirected, reason):
    """They are told in one line, and the command did not go well."""
    told = f"Error: standard output cannot be written: {reason}\n"
    assert run(folder, command, redirected, unbuffered) == (1, "", told)


@pytest.mark.parametrize("redirected", ["2>/dev/full", "2>&-"])
def test_messages_that_get_lost(folder, redirected):
    """The status still tells, and results are not held up."""
    assert run(folder, "show nobody", redirected) == (1, "", "")
    assert run(folder, "remove nobody", redirected) == (1, "", "")
    assert run(folder, "list", redirected) == (0, LISTED, "")


def test_wrong_usage_that_nobody_hears_of(folder):
    """It is still no success, and no status of Python's own."""
    assert run(folder, "sing", "2>/dev/full") == (1, "", "")
    assert run(folder, "sing", "2>&-") == (2, "", "")


def test_no_stream_at_all(folder):
    """No file of the archive gets the number of a stream, where a library's print would go into it."""
    assert run(folder, "list", "<&- >&- 2>&-") == (1, "", "")
    assert run(folder, "chat", "<&-") == (0, "", "")
    assert run(folder, "list", "") == (0, LISTED, "")
    toy_archive(folder, [BRIDGE]).close()
