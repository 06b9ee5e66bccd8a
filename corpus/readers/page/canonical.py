"""The one address of an article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from unicodedata import name
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from corpus.clean import one_line
from corpus.readers.page.naming import named

# What courlan leaves of where a reader came from.
_TRACKERS = frozenset(
    {"wt_mc", "wt_zmc", "cmpid", "icid", "ocid", "smid", "fromref", "share", "seite-teilen"}
)


def address(tree: Any, linked: str, url: str) -> str:
    """Choose under which address an article is kept, so that it is one whatever way it was come by.

    Args:
        tree: Its page.
        linked: What JSON-LD says; empty for nothing.
        url: Where the page was found, after redirects; empty where nobody knows.

    Returns:
        What the page calls canonical, where that can be true; else where it was found; empty for neither.
    """
    said = list(_said(tree, linked, url))
    return next((tidy(each) for each in said if _is_plausible(each, url, said)), tidy(url) if url else "")


def tidy(url: str) -> str:
    """Take off an address what does not name the article: trackers, and the place within the page."""
    from courlan import clean_url  # noqa: PLC0415 - takes long to import, and `status` must be quick

    parts = urlsplit(clean_url(url) or url)
    query = urlencode(
        [each for each in parse_qsl(parts.query, keep_blank_values=True) if each[0] not in _TRACKERS]
    )
    # "#!/article/5" names the article; any other fragment a place in it.
    fragment = parts.fragment if parts.fragment[:1] in ("!", "/") else ""
    return urlunsplit(parts._replace(netloc=_legible(parts.netloc), query=query or "", fragment=fragment))


def _legible(authority: str) -> str:
    """Write a host in ASCII where its letters are not all Latin: others look like them and are not."""
    if all(name(letter, "LATIN").startswith("LATIN") for letter in authority if letter.isalpha()):
        return authority
    try:
        return authority.encode("idna").decode()
    except UnicodeError:
        return authority


def _said(tree: Any, linked: str, url: str) -> Iterator[str]:
    base = urljoin(url, one_line(str(tree.xpath("string(//base/@href)"))))
    links = tree.xpath(
        "//link[contains(concat(' ', translate(@rel, 'CANOIL', 'canoil'), ' '), ' canonical ')]/@href"
    )
    for each in filter(None, (*map(str, links[:1]), linked, *named(tree, "og:url"))):
        try:
            absolute = urljoin(base, each.strip())
            if re.match(r"https?://[^\s/]+\S*$", absolute, re.IGNORECASE) and urlsplit(absolute).hostname:
                yield absolute
        except ValueError:
            continue


def _is_plausible(said: str, url: str, all_said: list[str]) -> bool:
    """Whether an address can be that of the article found elsewhere: not a front page, nor any other site."""
    if not url:
        return True
    there, here = urlsplit(said), urlsplit(url)
    if there.path in ("", "/") and not there.query and here.path not in ("", "/"):
        return False
    if _site(there.hostname) == _site(here.hostname):
        return True
    agreed = sum(urlsplit(each)[1:3] == there[1:3] for each in all_said) > 1
    return agreed or _slug(there.path) == _slug(here.path) != ""


def _site(host: str | None) -> str:
    from courlan import extract_domain  # noqa: PLC0415 - as above

    # It knows "co.uk", but no ending that nobody can register.
    return extract_domain(f"https://{host}/") or ".".join((host or "").split(".")[-2:])


def _slug(path: str) -> str:
    last = path.rstrip("/").rpartition("/")[2]
    return last if len(last) > 12 else ""
