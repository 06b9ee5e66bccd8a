"""What became of articles, as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from bot.jsonl import Form

if TYPE_CHECKING:
    from corpus.article import Revision
    from corpus.standing import Retraction
    from index.amending import Amendment
    from index.copies import Copy
    from index.refreshing import Visited


def shown_form(
    revisions: Sequence[Revision],
    amended: Sequence[Sequence[Amendment]],
    copies: Sequence[Copy] = (),
    retraction: Retraction | None = None,
) -> Form:
    """Return what `show --json` prints.

    Args:
        revisions: Those of one article, oldest first.
        amended: What changed with each but the first.
        copies: Articles that print nearly the same.
        retraction: That it was withdrawn; None where it was not.
    """
    fields = {name: value for name, value in asdict(revisions[-1].article).items() if name != "headings"}
    return fields | {
        "revisions": [
            {
                "number": one.number,
                "added": one.added,
                "chars": len(one.article.text),
                "amendments": [_amendment_form(each) for each in found],
            }
            for one, found in zip(revisions, [(), *amended], strict=True)
        ],
        "copies": [asdict(copy) for copy in copies],
        "withdrawn": asdict(retraction) if retraction else None,
    }


def visited_form(visited: Visited) -> Form:
    """Return a line of `refresh --json`."""
    return {
        "id": visited.key,
        "outcome": visited.outcome,
        "title": visited.title,
        "reason": visited.reason,
        "since": visited.since,
        "amendments": [_amendment_form(each) for each in visited.amendments],
    }


def _amendment_form(amendment: Amendment) -> Form:
    old, new = amendment.old, amendment.new
    return {
        "kind": amendment.kind,
        "matters": amendment.matters,
        "old": [old.start, old.stop] if old else None,
        "new": [new.start, new.stop] if new else None,
        "was": amendment.was,
        "now": amendment.now,
    }
