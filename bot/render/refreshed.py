"""What became of fetching articles again, in words."""

from __future__ import annotations

from collections.abc import Sequence

from bot.locales import Words
from bot.render.amended import kinds
from bot.render.asides import Clean
from bot.render.lists import MAX_ID
from bot.render.markup import Markup, Message, bold, clipped, code, joined, packed, plain
from bot.render.source import MAX_TITLE, absolute
from index.refreshing import Visited

_MAX_REASON = 300


def visited_line(visited: Visited, words: Words, clean: Clean) -> str:
    """Say on one line what became of an article.

    Args:
        visited: The visit.
        words: The language.
        clean: As for `asides`.
    """
    said = f"{words.changes.outcomes[visited.outcome]}  {clean(visited.key)}  {clean(visited.title)}"
    changed = kinds(dict.fromkeys(each.kind for each in visited.amendments), words)
    why = clean(words.reason(visited.reason))
    since = absolute(visited.since, words) if visited.since else ""
    told = [changed, why, words.since.format(date=since) if since else ""]
    return f"{said}: {', '.join(filter(None, told))}" if any(told) else said


def reported(found: Sequence[Visited], words: Words) -> Message:
    """Tell admins which articles are gone from their addresses.

    Args:
        found: Those.
        words: The language.
    """
    # As many as fit; a run fetches a few only.
    blocks = [plain(words.changes.gone_stays), *(_block(visited, words) for visited in found)]
    return Message(packed(blocks, "\n\n")[0])


def _block(visited: Visited, words: Words) -> Markup:
    title = bold(clipped(visited.title, MAX_TITLE) or words.untitled)
    head = plain(f"{words.changes.outcomes[visited.outcome]}: ") + title
    why = clipped(words.reason(visited.reason), _MAX_REASON)
    since = words.since.format(date=absolute(visited.since, words)) if visited.since else ""
    told = plain(", ".join(filter(None, (why, since))))
    return joined([head, told, code(clipped(visited.key, MAX_ID))], "\n")
