"""What the operator reads."""

import logging
import pickle
import subprocess
import sys
from pathlib import Path

from bot.apart import _begin
from bot.logs import write_log
from bot.session import opened

ROOT = Path(__file__).resolve().parents[1]


def test_the_process_that_answers_loads_no_telegram():
    """Nothing of what it is begun with brings the client, which takes as long to import as all else."""
    code = "import pickle, sys; pickle.loads(bytes.fromhex(sys.argv[1])); print(*sys.modules)"
    given = pickle.dumps((_begin, opened, write_log)).hex()
    said = subprocess.check_output([sys.executable, "-c", code, given], cwd=ROOT, text=True).split()
    assert [name in said for name in ("bot.desk", "telegram", "httpx", "tornado")] == [True, *[False] * 3]


def test_what_is_written(monkeypatch):
    """What happens, but neither how a library was built nor each job that runs."""
    given = []
    monkeypatch.setattr(logging, "basicConfig", lambda **options: given.append(options))
    before = {name: logging.getLogger(name).level for name in ("faiss", "apscheduler")}
    write_log()
    levels = {name: logging.getLogger(name).level for name in before}
    for name, level in before.items():
        logging.getLogger(name).setLevel(level)
    assert [options["level"] for options in given] == [logging.INFO]
    assert levels == dict.fromkeys(before, logging.WARNING)
