"""Whoever reads German reads it also where a file cannot be added."""

import ast
import importlib
import inspect
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import ruling
from bot.locales import ENGLISH, GERMAN
from corpus import dates, feeds, fetch, readers
from corpus.errors import InvalidRecord, Reason
from corpus.readers import fields
from index import polling
from index.adding import WITHDRAWN
from index.advice import ADVICE
from index.refreshing import refreshing, replacing

REASONS = GERMAN.reasons
ERRORS = {"EmptyInput", "UnreadableInput", "InvalidRecord", "Paywalled"}
ERRORS |= {"FetchError", "Disallowed", "Gone", "Unreachable", "Passing"}


def given() -> Iterator[str]:
    """Yield all reasons that the code gives for what cannot be fetched or added."""
    for name in modules(readers, fetch, feeds, polling):
        module = importlib.import_module(name)
        for node in ast.walk(ast.parse(inspect.getsource(module))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ERRORS:
                yield from values(node.args[1], vars(module))


def modules(*packages) -> Iterator[str]:
    """Yield the names of the modules in some packages."""
    for package in packages:
        folder = Path(inspect.getfile(package)).parent
        for path in folder.rglob("[!_]*.py"):
            yield ".".join((package.__name__, *path.relative_to(folder).with_suffix("").parts))


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
    rules = {ruling.UNREADABLE, ruling.NO_OUTLET, ruling.NO_ZONE, ruling.NO_NUMBER, ruling.LONG_NAME}
    rules |= {dates.UNREADABLE, replacing.STUB, replacing.ANOTHER, refreshing.NO_ADDRESS, refreshing.NOTHING}
    assert sorted({*given(), *kinds, *rules, ADVICE, WITHDRAWN}) == sorted(REASONS)


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


def test_a_reason_in_a_reason_is_said_in_german():
    """With what is filled into it."""
    why = Reason("the server has a fault ({status}); try again later", status=503)
    outer = Reason("its robots.txt, which says what may be fetched, cannot be had: {why}", why=why)
    assert GERMAN.reason(outer) == (
        "die robots.txt, in der steht, was abgerufen werden darf, ist nicht zu bekommen: "
        "der Server hat eine Störung (503); bitte später noch einmal versuchen"
    )


def test_said_in_english():
    """English says reasons as they are; its file has them for those who translate."""
    assert ENGLISH.reasons == {template: template for template in REASONS}
    assert (
        ENGLISH.reason(Reason("is larger than {limit} MiB; split it", limit=4))
        == "is larger than 4 MiB; split it"
    )


@pytest.mark.parametrize("words", [ENGLISH, GERMAN])
def test_other_sentences_stay(words):
    """What is no reason of Beleg's own, braces and all, is said as it came."""
    assert words.reason("{disk} is on fire") == "{disk} is on fire"
