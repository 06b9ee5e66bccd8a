"""When an article was published and last changed, by its page, and what on the page says so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from copy import deepcopy
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

from corpus.article import DatedBy
from corpus.clean import one_line
from corpus.dates import is_date, parse_published, printed_dates
from corpus.readers.page.dom import marks, words
from corpus.readers.page.leaves import Leaf, leaves, reads_on
from corpus.readers.page.naming import named

# Clocks differ, and so do zones.
_AHEAD = timedelta(days=1)
# What programs write that know no date. The first newspaper appeared in 1605.
_NEVER = frozenset({"1970-01-01", "1969-12-31"})
_FIRST_YEAR = "1605"
_PUBLISHED_NAMES = (
    *("article:published_time", "og:article:published_time", "article:published", "date", "dc.date.issued"),
    *(
        "dcterms.issued",
        "dc.date.created",
        "dcterms.created",
        "dc.date",
        "dcterms.date",
        "pubdate",
        "publishdate",
    ),
    *(
        "publish-date",
        "publication_date",
        "publication-date",
        "parsely-pub-date",
        "sailthru.date",
        "article.published",
    ),
    *("cxenseparse:recs:publishtime", "originalpublicationdate", "datepublished"),
)
_UPDATED_NAMES = (
    *(
        "article:modified_time",
        "og:article:modified_time",
        "og:updated_time",
        "dc.date.modified",
        "dcterms.modified",
    ),
    *("last-modified", "datemodified"),
)
_ITEM = "//*[@itemprop='{}'][{}]"
_CHANGED_CLASS = re.compile(r"updated|modified|aktualisiert")
_PUBLISHED_CLASS = re.compile(r"published|entry-date|pubdate|publish")
_CHANGED_WORDS = re.compile(
    r"(?:aktualisiert|update[d]?|geändert|überarbeitet|modified|last edited)\b[^\d|·]{0,30}$", re.IGNORECASE
)
_TODAY = re.compile(r"\b(?:heute|today|wetter|weather)\b", re.IGNORECASE)
_SAID = re.compile(
    r"\b(?:veröffentlicht|erschienen|published|posted|erstellt|artikel vom|meldung vom)\b", re.IGNORECASE
)
_BESIDE = "ancestor::aside or ancestor::nav or ancestor::footer or ancestor::figure"
_OTHERS = re.compile(r"(?:^|[\s_-])(?:comment|related|teaser|recommend|most-?read)")
# How far a printed date stands from the headline, in lines, and how long such a line is.
_ABOVE, _BELOW = 4, 8
_LONGEST_LINE = 160
_IN_ADDRESS = (
    re.compile(r"/(?P<y>(?:19|20)\d\d)/(?P<m>\d{1,2})/(?P<d>\d{1,2})(?=/|$)"),
    re.compile(r"(?<!\d)(?P<y>(?:19|20)\d\d)[-_](?P<m>\d\d)[-_](?P<d>\d\d)(?!\d)"),
    re.compile(r"/(?P<y>(?:19|20)\d\d)/(?P<n>[a-z]{3})/(?P<d>\d{1,2})(?=/|$)"),
    re.compile(r"[/_-](?P<y>(?:19|20)\d\d)(?P<m>[01]\d)(?P<d>[0-3]\d)(?=[/_.-]|$)"),
)


class Dated(NamedTuple):
    """A date as it is written, and what says so."""

    value: str
    by: DatedBy


def published(tree: Any, linked: str, top: Any, url: str, now: datetime) -> Dated:
    """Find when an article appeared.

    Args:
        tree: The page.
        linked: The date in JSON-LD; empty for none.
        top: Where the headline is printed, or None.
        url: Where the page was found; empty where nobody knows.
        now: The present moment; what lies more than a day ahead is not believed.

    Returns:
        The first that can be believed: of JSON-LD, the other metadata, a <time>, a printed line, the address,
        what htmldate finds; an empty one if there is none.
    """
    sources: tuple[tuple[DatedBy, Iterable[str]], ...] = (
        (DatedBy.LINKED, (linked,)),
        (DatedBy.META, _metadata(tree, _PUBLISHED_NAMES, "datePublished")),
        (DatedBy.TIME, _times(tree, top)),
        (DatedBy.TEXT, _printed(tree, top)),
        (DatedBy.ADDRESS, _of_address(url)),
    )
    for by, values in sources:
        for value in values:
            if believed(value, now):
                return Dated(value, by)
    return _guessed(tree, now)


def updated(tree: Any, linked: str, top: Any, now: datetime) -> str:
    """Find when an article was last changed, as it is written; empty if the page does not say.

    Args:
        tree: The page.
        linked: The date of change in JSON-LD; empty for none.
        top: Where the headline is printed, or None.
        now: As for `published`.
    """
    times = (_said(each) for each in tree.xpath(_ITEM.format("dateModified", "not(self::meta)")))
    own = (_said(each) for each in _own_times(tree, top) if _is_changed(each))
    values = (linked, *_metadata(tree, _UPDATED_NAMES, "dateModified"), *times, *own)
    return next((value for value in values if believed(value, now)), "")


def believed(value: str, now: datetime) -> bool:
    """Tell whether a date can be read and can be true.

    Args:
        value: As written.
        now: The present moment.
    """
    if not is_date(value):
        return False
    read = parse_published(value)
    if read[:10] in _NEVER or read[:4] < _FIRST_YEAR:
        return False
    if len(read) == len("2025-02-12"):
        return date.fromisoformat(read) <= (now + _AHEAD).date()
    return datetime.fromisoformat(read) <= now.astimezone(UTC) + _AHEAD


def _metadata(tree: Any, names: Iterable[str], item: str) -> Iterator[str]:
    yield from named(tree, *names)
    yield from (one_line(str(each)) for each in tree.xpath(_ITEM.format(item, "self::meta") + "/@content"))


def _times(tree: Any, top: Any) -> Iterator[str]:
    yield from (_said(each) for each in tree.xpath(_ITEM.format("datePublished", "not(self::meta)")))
    own = [each for each in _own_times(tree, top) if not _is_changed(each)]
    yield from (
        _said(each) for each in own if _PUBLISHED_CLASS.search(marks(each)) or each.get("pubdate") is not None
    )
    yield from map(_said, own)


def _own_times(tree: Any, top: Any) -> list[Any]:
    """Find the <time>s of the article itself: not those of teasers, comments and other articles."""
    found = []
    for each in tree.xpath(f"//time[not({_BESIDE})]"):
        if any(
            _OTHERS.search(marks(parent)) for parent in each.iterancestors("div", "section", "li", "ol", "ul")
        ):
            continue
        article = next(each.iterancestors("article"), None)
        if article is None or top is None or any(inside is top for inside in article.iter(top.tag)):
            found.append(each)
    return found


def _is_changed(time: Any) -> bool:
    names = f"{marks(time)} {time.get('itemprop') or ''}".lower()
    if "publish" in names:
        return False
    before = f"{time.getparent().text or ''}{getattr(time.getprevious(), 'tail', '') or ''}"
    return bool(_CHANGED_CLASS.search(names) or _CHANGED_WORDS.search(one_line(before)))


def _said(element: Any) -> str:
    """Return the date of an element as it is written for machines, else as it is printed."""
    written = (one_line(element.get(name) or "") for name in ("datetime", "content"))
    return next(filter(is_date, written), "") or next(printed_dates(words(element)), "")


def _printed(tree: Any, top: Any) -> Iterator[str]:
    """Yield the dates of lines below the headline, above it, and of those that say what they are."""
    found = leaves(tree)
    at = next((place for place, leaf in enumerate(found) if leaf.within(top)), None)
    if at is not None:
        yield from _of_lines(found[at : at + _BELOW + 1])
        yield from _of_lines(reversed(found[max(0, at - _ABOVE) : at]))
    yield from _of_lines(leaf for leaf in found if _SAID.search(leaf.text[:_LONGEST_LINE]))


def _of_lines(found: Iterable[Leaf]) -> Iterator[str]:
    for leaf in found:
        if leaf.element.xpath(_BESIDE):
            continue
        for line in leaf.text.split("\n", _BELOW)[:_BELOW]:
            if (
                len(line) <= _LONGEST_LINE
                and not _TODAY.search(line)
                and (_SAID.search(line) or not reads_on(line))
            ):
                yield from _of_line(line)


def _of_line(line: str) -> Iterator[str]:
    for printed in printed_dates(line):
        if not _CHANGED_WORDS.search(line[: line.index(printed)]):
            yield printed


def _of_address(url: str) -> Iterator[str]:
    for form in _IN_ADDRESS:
        for found in form.finditer(url.lower().partition("?")[0]):
            parts = found.groupdict()
            yield f"{parts['d']} {parts['n']} {parts['y']}" if "n" in parts else "{y}-{m}-{d}".format(**parts)


def _guessed(tree: Any, now: datetime) -> Dated:
    """Ask htmldate, which knows many more forms, but not what says so."""
    from htmldate import find_date  # noqa: PLC0415 - as in dom.py

    copy = _without_changes(tree)
    day = find_date(copy, original_date=True, extensive_search=False) or ""
    if not believed(day, now):
        return Dated("", DatedBy.UNKNOWN)
    in_head = any(str(said).startswith(day) for said in copy.xpath("//meta/@content"))
    return Dated(day, DatedBy.META if in_head else DatedBy.TEXT)


def _without_changes(tree: Any) -> Any:
    """Copy a page without what says something else, which htmldate takes for want of better.

    These are dates of its last change, those of other articles, and what was looked at before: each <time>,
    and metadata that could not be believed.
    """
    copy = deepcopy(tree)
    for meta in copy.xpath("//meta"):
        names = [meta.get(name, "").lower() for name in ("property", "name", "itemprop")]
        # Of a day that is none, htmldate would make the first of its month.
        was_read = not {*_PUBLISHED_NAMES, "datepublished"}.isdisjoint(names)
        if was_read or re.search(r"modified|updated|revised", " ".join(names)):
            meta.drop_tree()
    for each in copy.xpath("//time | //script | //aside | //nav | //footer"):
        each.drop_tree()
    return copy
