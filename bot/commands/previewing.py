"""`add --dry-run`: what `add` would store."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict

from bot.commands.keeping import STATUSES
from bot.jsonl import Form, added_form, dumps
from bot.locales import ENGLISH
from bot.preview import Compared, Preview, preview
from bot.render.previews import told
from bot.terminal import Terminal
from bot.unsafe import one_line
from corpus.article import Article
from corpus.errors import InputError
from corpus.proofreading import paragraphs, word_count
from index.answer import Added

_INDENT = "  "


def dry_run(
    archive: Compared, terminal: Terminal, inputs: Iterable[Article | InputError], *, as_json: bool
) -> int:
    """Print what there is to check of each article, and store nothing.

    Args:
        archive: What they are compared with.
        terminal: Gets a preview for each article.
        inputs: Articles, and what could not become one.
        as_json: A JSON object for each rather than what a person reads.

    Returns:
        The exit status: 1 where an input failed.
    """
    counts: Counter[str] = Counter()
    for each in inputs:
        if isinstance(each, InputError):
            counts["failed"] += 1
            _show_failed(terminal, each, as_json=as_json)
        else:
            seen = preview(archive, each)
            counts[seen.status] += 1
            _show(terminal, seen, as_json=as_json)
    would = ", ".join(f"{counts[status]:,} {status}" for status in STATUSES)
    terminal.message(f"Nothing was stored. It would be: {would}")
    return int(counts["failed"] > 0)


def preview_form(seen: Preview) -> Form:
    """Return a line of `add --dry-run --json`."""
    article = seen.article
    spans = paragraphs(article)
    names = (
        "title",
        "source",
        "author",
        "url",
        "published",
        "published_as",
        "dated_by",
        "updated",
        "language",
    )
    return {
        "id": article.key,
        "status": seen.status,
        **{name: getattr(article, name) for name in names},
        "paragraphs": len(spans),
        "words": word_count(article),
        "first": spans[0].of(article.text),
        "last": spans[-1].of(article.text),
        "suspicious": [
            {
                "paragraph": suspect.paragraph + 1,
                "kind": suspect.oddity,
                "text": spans[suspect.paragraph].of(article.text),
            }
            for suspect in seen.suspects
        ],
        "copies": [asdict(copy) for copy in seen.copies],
    }


def _show(terminal: Terminal, seen: Preview, *, as_json: bool) -> None:
    if as_json:
        terminal.result(dumps(preview_form(seen)))
        return
    terminal.result(one_line(seen.article.title) or ENGLISH.untitled)
    for line in told(seen, ENGLISH, _clean):
        terminal.result(_INDENT + line)
    terminal.result("")


def _show_failed(terminal: Terminal, error: InputError, *, as_json: bool) -> None:
    if as_json:
        terminal.result(dumps(added_form(Added(id=error.where, status="failed", reason=error.reason))))
    else:
        terminal.result(f"failed  {one_line(error.where)}: {one_line(error.reason)}")


def _clean(text: str, most: int) -> str:
    text = one_line(text)
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
