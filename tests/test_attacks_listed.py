"""docs/attacks.md says of each attack what happens and which test tries it; the tests are there."""

import ast
import re
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in (HERE.parent / "docs" / "attacks.md").read_text(encoding="utf-8").splitlines()
    if re.match(r"\| \d", line)
]
NAMED = sorted({name for row in ROWS for name in re.findall(r"`(test_\w+\.py::test_\w+)`", row[3])})


def test_all_attacks_are_listed() -> None:
    """In order, each with what happens and with tests."""
    numbers = [int(row[0]) for row in ROWS]
    assert numbers == sorted(numbers)
    assert set(numbers) == set(range(1, 26))
    assert [row for row in ROWS if len(row) != 4 or not all(row) or "::" not in row[3]] == []


@pytest.mark.parametrize("name", NAMED)
def test_a_named_test_is_there(name: str) -> None:
    """Under that name, in that file."""
    file, _, function = name.partition("::")
    tree = ast.parse((HERE / file).read_text(encoding="utf-8"))
    functions = {
        node.name for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    }
    assert function in functions


def test_every_numbered_attack_is_named() -> None:
    """No test of an attack is missing in the list."""
    there = {
        f"{path.name}::{name}"
        for path in HERE.glob("test_attacks*.py")
        for name in re.findall(r"^(?:async )?def (test_\d\d_\w+)", path.read_text(), flags=re.MULTILINE)
    }
    assert there - set(NAMED) == set()
