"""How much there is within a scope, and of whom."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from rapidfuzz import fuzz, process, utils

from corpus.store import Store
from corpus.stored import Bounds, Counts, Outlet
from index.answer import Coverage
from index.audience import Allowed
from index.scope import Scope

NEAREST = 3


def bounds(scope: Scope, outlets: Iterable[str]) -> Bounds:
    """Return a scope as the store reads it.

    Args:
        scope: The scope.
        outlets: All of the archive, as stored; capitals are no difference between two.
    """
    wanted = scope.outlet.casefold()
    return Bounds(
        since=scope.since.isoformat() if scope.since else "",
        until=scope.until.isoformat() if scope.until else "",
        outlets=tuple(name for name in outlets if not wanted or name.casefold() == wanted),
    )


def covered(store: Store, scope: Scope, outlets: Iterable[str]) -> Coverage:
    """Count what may be quoted within a scope; as of `bounds`."""
    return summed(store.outlets_within(bounds(scope, outlets)))


def counted(store: Store, allowed: Allowed) -> Counts:
    """Count what an audience may see; passages and languages are those of all articles.

    Args:
        store: What there is.
        allowed: What of it may be seen.
    """
    counts = store.counts()
    if not allowed.barred:
        return counts
    held = summed([outlet for outlet in store.outlets() if allowed.holds(outlet.name)])
    return replace(counts, articles=held.articles, outlets=held.outlets, first=held.first, last=held.last)


def summed(outlets: Sequence[Outlet]) -> Coverage:
    """Add up outlets; those without a name are one more, whose articles count."""
    return Coverage(
        articles=sum(outlet.articles for outlet in outlets),
        outlets=sum(1 for outlet in outlets if outlet.name),
        first=min((outlet.first for outlet in outlets if outlet.first), default=""),
        last=max((outlet.last for outlet in outlets), default=""),
    )


def like(name: str, outlets: Iterable[str]) -> tuple[str, ...]:
    """Return the outlets whose names are nearest to another one by their letters, nearest first.

    Args:
        name: As somebody wrote it.
        outlets: All of the archive, as stored.

    Returns:
        At most NEAREST; none where the archive has an outlet of that name.
    """
    named = [outlet for outlet in outlets if outlet]
    if name.casefold() in map(str.casefold, named):
        return ()
    found = process.extract(name, named, scorer=fuzz.WRatio, processor=utils.default_process, limit=NEAREST)
    return tuple(outlet for outlet, *_ in found)
