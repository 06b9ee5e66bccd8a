"""Hostile and awkward inputs: each gives what the table says, none stops the rest, and none fills the memory.

The tables are in `tests/hostile`. What is named slow there takes seconds; that, all in one run, and
the memory that this takes are looked at by `make slow`.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hostile import CASES
from toys import toy_archive
from villages import village

from corpus.errors import InputError

# Of each kind some, in a second or two; all of them in one run take as long as they do alone.
SOME = [case for case in CASES if not case.slow][::6]
LEAST = 60
MOST_MB = 400
_BETWEEN = 10


def named(cases):
    return [pytest.param(case, id=case.name, marks=[pytest.mark.slow] if case.slow else []) for case in cases]


def test_there_are_enough():
    """Each with a name of its own, and so many as were promised."""
    assert len({case.name for case in CASES}) == len(CASES) >= LEAST


@pytest.mark.parametrize("case", named(CASES))
def test_a_case_alone(case, sandbox):
    """It gives what the table says, and nothing else."""
    found = case.run(sandbox)
    assert case.told(found) == list(case.expected)


def mixed(cases, sandbox, found):
    """Yield what comes of hostile inputs, with an ordinary article before every tenth."""
    for number, case in enumerate(cases):
        if number % _BETWEEN == 0:
            yield village(number)
        for each in case.read(sandbox):
            found.append((case, each))
            yield each
    yield village(len(cases))


@pytest.mark.parametrize(
    "cases", [pytest.param(SOME, id="some"), pytest.param(CASES, id="all", marks=pytest.mark.slow)]
)
def test_all_in_one_run(tmp_path, sandbox, cases):
    """Every ordinary article is stored, and each input has its own line, in order."""
    archive, found = toy_archive(tmp_path), []
    added = list(archive.add(mixed(cases, sandbox, found)))
    archive.close()
    ordinary = [one for one in added if one.id.startswith("village-")]
    hostile = [one for one in added if not one.id.startswith("village-")]
    assert {one.status for one in ordinary} == {"added"}
    assert len(ordinary) == (len(cases) - 1) // _BETWEEN + 2
    assert [(one.id, one.reason) for one in hostile if one.status == "failed"] == [
        (each.where, each.reason) for _, each in found if isinstance(each, InputError)
    ]
    assert [one.status == "failed" for one in hostile] == [isinstance(each, InputError) for _, each in found]
    assert [_words(case, found) for case in cases] == [list(case.expected) for case in cases]


def _words(case, found):
    return case.told([each for of, each in found if of is case])


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the system does not say what is used")
@pytest.mark.slow
def test_memory_stays_bounded():
    """All in one run, this process and those below it take less than so much more than at the start."""
    tests = Path(__file__).parent
    command = [sys.executable, "-P", "-m", "hostile.measuring"]
    places = {"PYTHONPATH": os.pathsep.join([str(tests.parent), str(tests)])}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=places, timeout=900)
    measured = json.loads(done.stdout.splitlines()[-1])
    assert measured["inputs"] >= len(CASES) - 1
    assert 0 < measured["above_mb"] < MOST_MB
