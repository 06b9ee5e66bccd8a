"""The project's own rules, which no linter knows."""

import ast
import re
from functools import cache
from pathlib import Path

import click
import pytest

from bot.cli import beleg

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("corpus", "index", "bot")
FILES = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
NAMES = [str(path.relative_to(ROOT)) for path in FILES]

# A layer knows itself and those below it.
LAYERS = {"corpus": {"corpus"}, "index": {"corpus", "index"}, "bot": {"corpus", "index", "bot"}}
PLACES = {
    "faiss": {"index/vectors.py"},
    "tantivy": {"index/words.py"},
    # Encoders read one text, cross-encoders two at once: the same library, but no line in common.
    "sentence_transformers": {"index/encode.py", "index/rerank.py"},
    "matplotlib": {"bot/plot.py"},
    "wordfreq": {"index/frequencies.py"},
    "torch": {"index/encode.py", "index/rerank.py"},
}
ENVIRONMENT = {"bot/cli.py", "bot/settings.py"}
LONGEST_FILE = 250
LONGEST_FUNCTION = 50
LONGEST_ENTRY = 10


def tree_of(path):
    return ast.parse(path.read_text(encoding="utf-8"))


def imported(path):
    """Yield every module that a file imports, at its top or later."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports relative to itself"
            yield node.module


@cache
def roots(path):
    """Return the libraries and packages that a file imports; read once for all tests."""
    return {module.partition(".")[0] for module in imported(path)}


def importers(library):
    return {name for name, path in zip(NAMES, FILES, strict=True) if library in roots(path)}


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_layers_know_only_what_is_below_them(path):
    """corpus ← index ← bot, never the other way."""
    layer = path.relative_to(ROOT).parts[0]
    assert roots(path) & set(PACKAGES) <= LAYERS[layer]


def strangers(path):
    """Yield what a file imports at its top from inside a room of `index` that is not its own."""
    for node in tree_of(path).body:
        module = node.module or "" if isinstance(node, ast.ImportFrom) else ""
        room = ROOT.joinpath(*module.split(".")[:2])
        if module.startswith("index.") and room.is_dir() and module.count(".") > 1 and path.parent != room:
            yield module


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_rooms_are_entered_by_their_doors(path):
    """What others take from a package of `index` stands in its `__init__`, unless they import it late."""
    assert list(strangers(path)) == []


@pytest.mark.parametrize("library", PLACES)
def test_a_library_has_its_place(library):
    """FAISS, tantivy, the encoder and the cross-encoder are imported in one file each."""
    assert importers(library) == PLACES[library]


def test_telegram_stays_in_the_bot():
    """What answers knows nothing of who asks."""
    assert {name.partition("/")[0] for name in importers("telegram")} == {"bot"}


@pytest.mark.parametrize("library", ["sqlite_utils", "pysqlite3", "sqlite3"])
def test_sqlite_stays_in_the_corpus(library):
    """Rows are read and written in the lowest layer; the unsafe SQLite of the standard library nowhere."""
    expected = set() if library == "sqlite3" else {"corpus"}
    assert {name.partition("/")[0] for name in importers(library)} == expected


def test_the_entry_point_has_no_logic():
    """Nothing can import bot.py, because the package bot/ has its name: so nothing can test it."""
    entry = ROOT / "bot.py"
    assert len(entry.read_text(encoding="utf-8").splitlines()) <= LONGEST_ENTRY
    assert list(imported(entry)) == ["bot.cli"]


def test_only_the_composition_root_reads_the_environment():
    """Everything else is told what it needs."""
    readers = {
        name
        for name, path in zip(NAMES, FILES, strict=True)
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute) and node.attr in {"environ", "environb", "getenv"}
    }
    assert readers <= ENVIRONMENT


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_files_and_functions_stay_short(path):
    """A file has one noun and at most 250 lines; no function has more than 50."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE
    functions = (
        node for node in ast.walk(tree_of(path)) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    )
    assert [f.name for f in functions if f.end_lineno - f.lineno + 1 > LONGEST_FUNCTION] == []


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_nothing_is_left_for_later(path):
    """What is not done is not begun: no notes to oneself in the code."""
    assert re.findall(r"\b(?:TODO|FIXME|XXX|HACK)\b", path.read_text(encoding="utf-8")) == []


def readme_commands():
    """Return the first cell of each row of the README's table of commands."""
    section = (ROOT / "README.md").read_text(encoding="utf-8").partition("\n## Commands\n")[2]
    return re.findall(r"^\| `([a-z]+)", section.partition("\n## ")[0], flags=re.MULTILINE)


def test_every_command_is_documented():
    """The README's table has every command, in the order of --help, and no other."""
    assert list(dict.fromkeys(readme_commands())) == list(beleg.commands)


def test_every_option_is_documented():
    """The README names every option of every command."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    options = {
        name
        for command in (beleg, *beleg.commands.values())
        for parameter in command.params
        if isinstance(parameter, click.Option)
        for name in parameter.opts
    }
    assert {name for name in options if name not in readme} == set()


def test_every_setting_is_documented():
    """docs/operating.md names every variable that the environment may hold."""
    # It is given the environment.
    readers = ENVIRONMENT | {"bot/webhook.py"}
    code = "".join((ROOT / name).read_text(encoding="utf-8") for name in sorted(readers))
    operating = (ROOT / "docs" / "operating.md").read_text(encoding="utf-8")
    variables = set(re.findall(r"(?:environ(?:ment)?\.get\(|envvar=)\"([A-Z_]+)\"", code))
    assert variables == {
        "BELEG_DATA",
        "RERANKER",
        "TELEGRAM_TOKEN",
        "ADMIN_IDS",
        "TELEGRAM_API_URL",
        "FETCH_CONTACT",
        "FETCH_PORTS",
        "TIME_ZONE",
        "WEBHOOK_URL",
        "WEBHOOK_LISTEN",
        "WEBHOOK_PORT",
        "WEBHOOK_PATH",
        "WEBHOOK_SECRET",
    }
    assert {name for name in variables if f"`{name}`" not in operating} == set()


@pytest.mark.parametrize(
    "name",
    [
        "README.md",
        "CHANGELOG.md",
        "docs/decisions.md",
        "docs/measured.md",
        "docs/operating.md",
        "docs/translating.md",
    ],
)
def test_prose_has_a_sentence_on_each_line(name):
    """So that a change of a sentence is a change of a line."""
    text = re.sub(r"^( {4}|\||\d+\. ).*$", "", (ROOT / name).read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert re.findall(r"^.*[a-z`)]\. [A-Z].*$", text, flags=re.MULTILINE) == []
