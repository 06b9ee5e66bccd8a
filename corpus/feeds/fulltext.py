"""Whether a feed carries an article's whole text or only its beginning."""

from __future__ import annotations

import re

# News in brief are shorter, but then the page is no longer and costs one request.
SHORTEST_CHARS = 600
_TAG = re.compile(r"<[^>]*>")
_MORE = re.compile(
    r"(?:…|\.\.\.|\[…\]|\[\.\.\.\]|&hellip;|&#8230;|&#x2026;)\]?\W*$"
    r"|(?:read more|continue reading|read the (?:full|whole) \w+|weiterlesen|mehr lesen|weiter lesen|"
    r"zum artikel|mehr erfahren)(?: (?:at|on|bei|auf) .{1,60})?\W*$",
    re.IGNORECASE,
)
_TAIL_CHARS = 200


def is_whole(markup: str) -> bool:
    """Tell a whole text from a summary.

    Args:
        markup: HTML, as an entry has it under "content".

    Returns:
        Whether it is long enough for an article and does not break off.
    """
    text = " ".join(_TAG.sub(" ", markup).split())
    return len(text) >= SHORTEST_CHARS and not _MORE.search(text[-_TAIL_CHARS:])
