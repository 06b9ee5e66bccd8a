"""`add`, `list`, `show` and `remove`: articles in, and what is there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from bot.jsonl import added_form, dumps
from bot.layout import show_revision
from bot.locales import ENGLISH
from bot.render.corrected import withdrawn
from bot.terminal import Count, Terminal
from bot.unsafe import counted, one_line
from corpus.article import Article, Revision
from corpus.errors import InputError, UnknownArticle, UnreadableInput
from corpus.readers import read
from corpus.readers.plain import ADDRESS, is_address
from index.answer import Added
from index.archive import Archive

STATUSES = ("added", "revised", "unchanged", "failed")
_RECORDS = frozenset({".jsonl", ".ndjson"})
_CHUNK = 2**20


def add(archive: Archive, terminal: Terminal, places: Sequence[str], *, as_json: bool) -> int:
    """Add files, folders and .jsonl, telling what became of each article.

    Args:
        archive: Takes them.
        terminal: Gets a line for each article once it is stored.
        places: Paths; addresses are not read yet.
        as_json: Lines are JSON rather than for a person.

    Returns:
        The exit status: 1 where an input failed.
    """
    counts: Counter[str] = Counter()
    with terminal.counting("Adding", _expected(places)) as done:
        for added in archive.add(_counted(_inputs(places), done)):
            counts[added.status] += 1
            terminal.result(dumps(added_form(added)) if as_json else _added_line(added))
            done(counts.total(), 0)
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


def show(archive: Archive, terminal: Terminal, id: str) -> None:
    """Print an article and say which revisions of it there are."""
    revisions = archive.show(id)
    show_revision(terminal.console, revisions[-1])
    terminal.result("")
    for revision in revisions:
        terminal.result(_revision_line(revision))
    if retraction := archive.retraction(id):
        terminal.result(one_line(withdrawn(retraction, ENGLISH)))


def remove(archive: Archive, terminal: Terminal, ids: Sequence[str]) -> int:
    """Remove articles.

    Returns:
        The exit status: 1 where an id is unknown.
    """
    status = 0
    for id in ids:
        try:
            archive.remove(id)
        except UnknownArticle as error:
            terminal.message(str(error))
            status = 1
        else:
            terminal.result(f"removed  {one_line(id)}")
    return status


def retract(archive: Archive, terminal: Terminal, id: str, reason: str) -> None:
    """Withdraw an article, for which those who were quoted it get the reason.

    Raises:
        UnknownArticle: There is none.
    """
    archive.retract(id, reason)
    terminal.result(f"withdrawn  {one_line(id)}")


def reinstate(archive: Archive, terminal: Terminal, id: str) -> None:
    """Take a retraction back.

    Raises:
        UnknownArticle: There is none.
        NotRetracted: It was not withdrawn.
    """
    archive.reinstate(id)
    terminal.result(f"answers again  {one_line(id)}")


def _inputs(places: Iterable[str]) -> Iterator[Article | InputError]:
    for place in places:
        if is_address(place):
            yield UnreadableInput(place, ADDRESS)
        else:
            yield from read(Path(place))


def _counted(inputs: Iterable[Article | InputError], shown: Count) -> Iterator[Article | InputError]:
    """Tell of each article as it passes; what is stored is told later, in batches."""
    for number, each in enumerate(inputs, 1):
        shown.begin(f"{number:,} read")
        yield each


def _added_line(added: Added) -> str:
    id = one_line(added.id)
    if added.status == "failed":
        return f"failed  {id}: {one_line(added.reason)}"
    return f"{added.status}  {id}  {one_line(added.title)} ({counted(added.passages, 'passage')})"


def _revision_line(revision: Revision) -> str:
    return f"revision {revision.number}, added {revision.added}, {len(revision.article.text):,} characters"


def _expected(places: Iterable[str]) -> int:
    """Estimate how many inputs there are: lines of .jsonl, files of all other kinds."""
    files = (file for place in places for file in _files(Path(place)))
    return sum(_line_count(file) if file.suffix.lower() in _RECORDS else 1 for file in files)


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
