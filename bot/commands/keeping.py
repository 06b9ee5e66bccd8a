"""`add`, `list`, `show` and `remove`: articles in, and what is there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from bot.histories import shown_form
from bot.jsonl import added_form, dumps
from bot.layout import show_revision
from bot.locales import ENGLISH
from bot.render.amended import amended_lines, kinds
from bot.render.corrected import withdrawn
from bot.terminal import Count, Terminal
from bot.unsafe import counted, one_line
from corpus import readers
from corpus.actions import TERMINAL, Actor, Lot
from corpus.article import Article, Revision
from corpus.errors import InputError, UnknownArticle
from corpus.fetched import Fetching
from corpus.readers.addresses import read_address
from corpus.readers.plain import is_address
from corpus.readers.resuming import Passed, Resuming
from corpus.readers.sandbox import Sandbox
from index.answer import Added
from index.archive import Archive

if TYPE_CHECKING:
    from index.copies import Copy

STATUSES = ("added", "revised", "unchanged", "failed")
_RECORDS = frozenset({".jsonl", ".ndjson"})
_CHUNK = 2**20

Read = Callable[[Path], Iterable[Article | InputError]]
Beside = Callable[[Iterator[Article | InputError]], Iterable[Article | InputError]]


@dataclass(frozen=True, slots=True)
class Given:
    """What is to be added.

    Attributes:
        places: Paths and addresses.
        fetching: Fetches what stands at addresses.
        by: Who adds it.
        again: Whether to read also what was read before.
    """

    places: Sequence[str]
    fetching: Fetching
    by: Actor = TERMINAL
    again: bool = False


def add(archive: Archive, terminal: Terminal, given: Given, *, as_json: bool) -> int:
    """Add files, folders, .jsonl and addresses, telling what became of each article.

    Args:
        archive: Takes them.
        terminal: Gets a line for each article once it is stored.
        given: What comes, and who brings it.
        as_json: Lines are JSON rather than for a person.

    Returns:
        The exit status: 1 where an input failed.
    """
    counts: Counter[str] = Counter()
    reading = Resuming(archive, lambda passed: terminal.message(_passed_line(passed)), again=given.again)
    with terminal.counting("Adding", _expected(given.places)) as done, reading:
        found = inputs(
            given.places, given.fetching, reading.sandbox, reading.read, partial(map, reading.besides)
        )
        for added in archive.add(_counted(found, done), by=given.by):
            reading.stored(added.id, failed=added.status == "failed")
            counts[added.status] += 1
            terminal.result(dumps(added_form(added)) if as_json else _added_line(added))
            done(counts.total() + reading.passed, 0)
    terminal.message(", ".join(f"{counts[status]:,} {status}" for status in STATUSES))
    if advice := archive.status().advice:
        terminal.message(f"Note: {advice}")
    return int(counts["failed"] > 0)


def list_articles(archive: Archive, terminal: Terminal) -> None:
    """Print a line for each article, last added first."""
    for revision in archive.articles():
        article = revision.article
        day = article.published[:10] or "date unknown"
        source = f"{one_line(article.source)}: " if article.source else ""
        terminal.result(f"{one_line(article.id)}  {day:12}  {source}{one_line(article.name)}")


def show(archive: Archive, terminal: Terminal, id: str, *, as_json: bool) -> None:
    """Print an article, what became different with each revision, its near-copies, its retraction."""
    from index.amending import amendments  # noqa: PLC0415 - it takes a part of what `list` may

    revisions = archive.show(id)
    amended = [amendments(one.article, other.article) for one, other in pairwise(revisions)]
    if as_json:
        copies, retraction = archive.copies(revisions[-1].article), archive.retraction(id)
        terminal.result(dumps(shown_form(revisions, amended, copies, retraction)))
        return
    show_revision(terminal.console, revisions[-1])
    terminal.result("")
    for revision, found in zip(revisions, [(), *amended], strict=True):
        terminal.result(_revision_line(revision))
        for line in amended_lines(found, ENGLISH):
            terminal.result(f"  {one_line(line)}")
    for copy in archive.copies(revisions[-1].article):
        terminal.result(_copy_line(copy))
    if retraction := archive.retraction(id):
        terminal.result(one_line(withdrawn(retraction, ENGLISH)))


def remove(archive: Archive, terminal: Terminal, ids: Sequence[str], by: Actor = TERMINAL) -> int:
    """Remove articles; together it is one change.

    Returns:
        The exit status: 1 where an id is unknown.
    """
    status, lot = 0, Lot.of(by)
    for id in ids:
        try:
            archive.remove(id, by=by, lot=lot.id)
        except UnknownArticle as error:
            terminal.message(str(error))
            status = 1
        else:
            terminal.result(f"removed  {one_line(id)}")
    return status


def retract(archive: Archive, terminal: Terminal, id: str, reason: str, by: Actor = TERMINAL) -> None:
    """Withdraw an article, for which those who were quoted it get the reason.

    Raises:
        UnknownArticle: There is none.
    """
    archive.retract(id, reason, by=by)
    terminal.result(f"withdrawn  {one_line(id)}")


def reinstate(archive: Archive, terminal: Terminal, id: str, by: Actor = TERMINAL) -> None:
    """Take a retraction back.

    Raises:
        UnknownArticle: There is none.
        NotRetracted: It was not withdrawn.
    """
    archive.reinstate(id, by=by)
    terminal.result(f"answers again  {one_line(id)}")


def inputs(
    places: Iterable[str],
    fetching: Fetching,
    sandbox: Sandbox,
    read: Read | None = None,
    beside: Beside = iter,
) -> Iterator[Article | InputError]:
    """Yield the articles at some places, and what could not become one.

    Args:
        places: Paths and addresses.
        fetching: Fetches what stands at addresses.
        sandbox: Opens what libraries take apart.
        read: Reads a path; None to read all that is there.
        beside: What stands at addresses passes through it.
    """
    everything = partial(readers.read, sandbox=sandbox)
    for place in places:
        if is_address(place):
            yield from beside(read_address(fetching, place, sandbox))
        else:
            yield from (read or everything)(Path(place))


def _counted(inputs: Iterable[Article | InputError], shown: Count) -> Iterator[Article | InputError]:
    """Tell of each article as it passes; what is stored is told later, in batches."""
    for number, each in enumerate(inputs, 1):
        shown.begin(f"{number:,} read")
        yield each


def _added_line(added: Added) -> str:
    id = one_line(added.id)
    if added.status == "failed":
        return f"failed  {id}: {one_line(added.reason)}"
    changed = f": {kinds(added.amended, ENGLISH)}" if added.amended else ""
    return f"{added.status}  {id}  {one_line(added.title)} ({counted(added.passages, 'passage')}){changed}"


def _passed_line(passed: Passed) -> str:
    there = f"{counted(passed.articles, 'article')} of it were there already"
    if passed.line:
        return f"{passed.path}: went on at line {passed.line:,}; {there}"
    return f"{passed.path}: {there}; `add --again` reads them again"


def _revision_line(revision: Revision) -> str:
    return f"revision {revision.number}, added {revision.added}, {len(revision.article.text):,} characters"


def _copy_line(copy: Copy) -> str:
    day = copy.published[:10] or "date unknown"
    source = f"{one_line(copy.source)}: " if copy.source else ""
    title = one_line(copy.title or copy.opening)
    return f"copy  {one_line(copy.article)}  {day}  {source}{title} ({copy.likeness:.0%} alike)"


def _expected(places: Sequence[str]) -> int:
    """Estimate how many inputs there are: lines of .jsonl, files of all other kinds, addresses."""
    paths = [Path(place) for place in places if not is_address(place)]
    files = (file for path in paths for file in _files(path))
    counts = (_line_count(file) if file.suffix.lower() in _RECORDS else 1 for file in files)
    return sum(counts) + sum(map(is_address, places))


def _files(path: Path) -> Iterable[Path]:
    return (
        (each for each in path.rglob("*") if each.is_file())
        if path.is_dir()
        else filter(Path.is_file, [path])
    )


def _line_count(file: Path) -> int:
    try:
        with file.open("rb") as stream:
            return sum(chunk.count(b"\n") for chunk in iter(lambda: stream.read(_CHUNK), b""))
    except OSError:
        # Reading it says what is wrong.
        return 1
