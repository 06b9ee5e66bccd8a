"""The text of an article on its page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from typing import Any

from corpus.clean import Block
from corpus.dates import printed_dates
from corpus.joints import ends_sentence
from corpus.readers.page.dom import fold
from corpus.readers.page.furniture import without_furniture
from corpus.readers.page.labels import is_label
from corpus.readers.page.leaves import Leaf, leaves

# A page with less is a notice rather than an article; all of its text counts then.
_SHORTEST_ARTICLE = 200
# Less than this share of what the second opinion found means that one of the two is wrong.
_ENOUGH = 0.6
# Of what the second opinion has besides, so much must be sentences for it to be the right one.
_MOSTLY_PROSE = 0.8
_NEARLY_ALL = 0.85
_LONGEST_LINE = 60
# Of lists and tables also what is no sentence belongs to a text.
_PARTS = frozenset({"li", "tr", "dt", "dd", "pre"})
_MOST_LINKED = 0.4
_CLASSES = re.compile(r"teaser|paid|premium|paywall|plus|subscri|intro|lead", re.IGNORECASE)


def body(tree: Any, heading: Any) -> list[Block]:
    """Find an article's paragraphs and sub-headings.

    trafilatura decides which blocks are the article's, and readability where trafilatura has lost most of it;
    what lies between two of them and reads like a sentence belongs there too.

    Args:
        tree: The page, which is not changed.
        heading: The headline in it; None where there is none.

    Returns:
        Blocks in order; none where the page has no text.
    """
    copy = deepcopy(tree)
    place = None if heading is None else tree.getroottree().getpath(heading)
    own = None if place is None else copy.getroottree().xpath(place)[0]
    rest = without_furniture(copy, own)
    lines = [
        leaf for leaf in leaves(rest) if leaf.element is not own and not is_label(leaf.text, leaf.link_share)
    ]
    found = list(_without_stamps(lines))
    chosen = _chosen(found, _first_opinion(rest), _second_opinion(rest))
    return [Block(leaf.text, heading=leaf.is_heading) for leaf in chosen]


def _without_stamps(found: Iterable[Leaf]) -> Iterator[Leaf]:
    """Leave out lines with a date above the first sentence: "Jan Huber · 12.02.2025 · 2 Min."."""
    begun = False
    for leaf in found:
        begun = begun or leaf.is_prose
        if begun or not any(printed_dates(leaf.text)):
            yield leaf


def _first_opinion(tree: Any) -> str:
    # Half a second of imports that `status` must not pay.
    from trafilatura import bare_extraction  # noqa: PLC0415

    copy = deepcopy(tree)
    for element in copy.iter():
        # What is left with such a name was looked at: trafilatura would drop it unseen.
        if _CLASSES.search(element.get("class") or ""):
            del element.attrib["class"]
    document = bare_extraction(copy, favor_precision=True, include_comments=False, with_metadata=False)
    return fold(getattr(document, "text", None) or "")


def _second_opinion(tree: Any) -> str:
    from lxml import etree, html  # type: ignore[import-untyped]  # noqa: PLC0415 - as above
    from readability import Document  # type: ignore[import-untyped]  # noqa: PLC0415 - as above

    try:
        summary = Document(etree.tostring(tree, encoding="unicode", method="html")).summary(html_partial=True)
        return fold(html.fromstring(summary).text_content())
    except Exception:  # noqa: BLE001 - it raises whatever its own code does at a page without text
        return ""


def _chosen(found: list[Leaf], first: str, second: str) -> list[Leaf]:
    chosen = _within(found, first)
    if len(first) < _ENOUGH * len(second):
        others = _within(found, second)
        new = [leaf for leaf in others if not any(leaf is each for each in chosen)]
        if _letters(leaf for leaf in new if leaf.is_prose) >= _MOSTLY_PROSE * _letters(new):
            chosen = others
    if _letters(chosen) < _SHORTEST_ARTICLE:
        return found
    return _ended(_filled(found, _together(chosen)))


def _together(chosen: list[Leaf]) -> list[Leaf]:
    """Leave out what stands below the element that holds nearly all sentences."""
    prose = [leaf for leaf in chosen if leaf.is_prose]
    total = _letters(prose)
    if not total:
        return chosen
    held: dict[Any, int] = {}
    for leaf in prose:
        for element in (leaf.element, *leaf.element.iterancestors()):
            held[element] = held.get(element, 0) + leaf.letters
    # Ancestors come after what they hold: the first that holds enough is the lowest.
    holder = next(element for element, letters in held.items() if letters >= _NEARLY_ALL * total)
    last = max(place for place, leaf in enumerate(chosen) if leaf.within(holder))
    return chosen[: last + 1]


def _within(found: Sequence[Leaf], text: str) -> list[Leaf]:
    """Take the leaves that a text holds, in the order of both."""
    chosen, place = [], 0
    for leaf in found:
        key = fold(leaf.text)
        at = text.find(key, place) if key else -1
        if at >= 0:
            chosen.append(leaf)
            place = at + len(key)
    return chosen


def _filled(found: list[Leaf], chosen: list[Leaf]) -> list[Leaf]:
    """Add the sentences and headings between the first and the last leaf, and sentences above the first."""
    taken = {id(leaf) for leaf in chosen}
    last = max(place for place, leaf in enumerate(found) if id(leaf) in taken)
    return [leaf for leaf in found[: last + 1] if id(leaf) in taken or _belongs(leaf)]


def _belongs(leaf: Leaf) -> bool:
    is_part = leaf.is_prose or leaf.is_heading or leaf.element.tag in _PARTS
    return is_part and leaf.link_share < _MOST_LINKED


def _ended(chosen: list[Leaf]) -> list[Leaf]:
    """Leave out headings and short lines at the end, which neither are sentences nor have any below them."""
    while chosen and (chosen[-1].is_heading or not _is_end(chosen[-1])):
        chosen = chosen[:-1]
    return chosen


def _is_end(leaf: Leaf) -> bool:
    return len(leaf.text) > _LONGEST_LINE or ends_sentence(leaf.text) or leaf.element.tag in _PARTS


def _letters(found: Iterable[Leaf]) -> int:
    return sum(leaf.letters for leaf in found)
