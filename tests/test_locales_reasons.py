"""Whoever reads German reads it also where a file cannot be added."""

import ast
import importlib
import inspect
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.locales import ENGLISH, GERMAN
from bot.locales.de.reasons import REASONS
from corpus import readers
from corpus.errors import InvalidRecord, Reason
from corpus.readers import fields
from index.adding import WITHDRAWN
from index.advice import ADVICE

ERRORS = {"EmptyInput", "UnreadableInput", "InvalidRecord"}


def given() -> Iterator[str]:
    """Yield all reasons that the code gives for what cannot be added."""
    names = [path.stem for path in Path(inspect.getfile(readers)).parent.glob("[!_]*.py")]
    for name in names:
        module = importlib.import_module(f"corpus.readers.{name}")
        for node in ast.walk(ast.parse(inspect.getsource(module))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ERRORS:
                yield from values(node.args[1], vars(module))


def values(written: ast.expr, names: dict[str, object]) -> list[str]:
    """Return what an argument can be: a text, a constant, or any value of a table."""
    if isinstance(written, ast.Subscript):
        return list(ast.literal_eval(repr(names[ast.unparse(written.value)])).values())
    return [str(eval(ast.unparse(written), dict(names)))]


def placeholders(template: str) -> list[str]:
    """Return what is filled into a template; one that fills in nothing may have braces of its own."""
    try:
        return sorted(name for _, name, _, _ in string.Formatter().parse(template) if name)
    except ValueError:
        return []


def test_every_reason_is_there():
    """German has each reason that the readers give, the advice, what is withdrawn, and no other sentence."""
    kinds = {fields._kind(value) for value in (True, 1, 1.5, [], {})}
    assert sorted({*given(), *kinds, ADVICE, WITHDRAWN}) == sorted(REASONS)


@pytest.mark.parametrize("template", REASONS)
def test_the_same_is_filled_in(template):
    """What an English reason fills in, the German one fills in as well."""
    assert placeholders(REASONS[template]) == placeholders(template)


def test_said_in_german():
    """What is filled in is translated where it is wording, and left where it is the person's own."""
    error = InvalidRecord(
        "a.jsonl:2", '"{name}" must be text in quotation marks, not {kind}', name="id", kind="a number"
    )
    assert str(error) == 'a.jsonl:2: "id" must be text in quotation marks, not a number'
    assert GERMAN.reason(error.reason) == "„id“ muss Text in Anführungszeichen sein, nicht eine Zahl"


def test_said_in_english():
    """English says reasons as they are."""
    assert (
        ENGLISH.reason(Reason("is larger than {limit} MiB; split it", limit=4))
        == "is larger than 4 MiB; split it"
    )


@pytest.mark.parametrize("words", [ENGLISH, GERMAN])
def test_other_sentences_stay(words):
    """What is no reason of Beleg's own, braces and all, is said as it came."""
    assert words.reason("{disk} is on fire") == "{disk} is on fire"
