"""What an article is called, who wrote it and who printed it, by its page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Any
from urllib.parse import urlsplit

from corpus.clean import one_line
from corpus.readers.page.dom import fold, marks, words
from corpus.readers.page.leaves import leaves, reads_on

_SEPARATOR = re.compile(r"\s+[|•·»–—-]+\s+|\s*\|\s*")
_NO_OUTLET = frozenset(
    {
        "home",
        "homepage",
        "start",
        "startseite",
        "website",
        "news",
        "nachrichten",
        "blog",
        "zurück",
        "back",
        "menu",
    }
)
_DOMAIN = re.compile(r"(?:https?://)?(?:[\w-]+\.)+[a-z]{2,}/?", re.IGNORECASE)
_KICKER = re.compile(r"kicker|topline|dachzeile|overline|roofline|spitzmarke")
_META = (
    "//meta[translate(@property, $upper, $lower) = $key or translate(@name, $upper, $lower) = $key]/@content"
)
_UPPER, _LOWER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz"
_HOME = "//a[@rel='home' or @href='/' or contains(@class, 'logo')]"
_PRINTED = re.compile(
    r"(?:\w+:? ){0,2}?(?:von|by|interview:|text:|protokoll:)\s+(?P<who>.+)", re.IGNORECASE | re.DOTALL
)
# How far a byline stands from the headline, in lines.
_ABOVE, _BELOW = 4, 10
# Fewer letters than this are in many names by chance.
_TELLING = 4
_CLASS = re.compile(r"(?:^|[\s_-])(?:byline|author|autor|vcard|authorline)")
_NAME = re.compile(r"(?:(?:[A-ZÄÖÜ][\w.’'-]*|von|van|der|de|di|al|zu|und|and|&),?\s*){1,14}")
_LONGEST_BYLINE = 120
# No headline has more characters, nor as many more in entities and white space.
_LONGEST_HEADLINE, _LONGEST_MARKUP = 500, 4_000
_STAFF = re.compile(
    r"\b(?:staff|writer|reporter|correspondent|korrespondent(?:in)?|redaktion|editor|redakteur(?:in)?)\b",
    re.IGNORECASE,
)


def named(tree: Any, *names: str) -> Iterator[str]:
    """Yield what a page's metadata say under names, in their order.

    Args:
        tree: The page.
        *names: Such as "og:title", in lower case.
    """
    for name in names:
        for value in tree.xpath(_META, key=name, upper=_UPPER, lower=_LOWER):
            if said := one_line(unescape(str(value))):
                yield said


def title(tree: Any, linked: str, outlet: str) -> str:
    """Choose the headline: of what the metadata say the part that is printed as a heading, if any is.

    Args:
        tree: The page.
        linked: Its headline in JSON-LD; empty for none.
        outlet: Who printed it.
    """
    tag = _headline(str(tree.xpath("string(//head/title)")))
    said = [_headline(linked), *map(_headline, named(tree, "og:title", "twitter:title", "dc.title", "title"))]
    first = next(filter(None, (*said, _headline(_printed(tree)), tag)), "")
    if said and said[0]:
        return _bare(said[0], outlet, tree)
    printed = [_headline(_of_heading(each)) for each in tree.xpath("//h1 | //h2")]
    within = (each for each in printed if each and any(fold(each) in fold(other) for other in (*said, tag)))
    return next(within, "") or _bare(first, outlet, tree)


def _headline(said: str) -> str:
    """Take what may be a headline; nothing of what is too long to be one."""
    line = one_line(unescape(said)) if len(said) <= _LONGEST_MARKUP else ""
    return line if len(line) <= _LONGEST_HEADLINE else ""


def heading(tree: Any, headline: str) -> Any:
    """Find where the headline is printed; None where it is not.

    Args:
        tree: The page.
        headline: As `title` says.
    """
    key = fold(headline)
    for each in tree.xpath("//h1 | //h2 | //h3"):
        printed = fold(words(each))
        if key and printed and (key in printed or (len(printed) > len(key) // 2 and printed in key)):
            return each
    alone = tree.xpath("//h1")
    return alone[0] if len(alone) == 1 else None


def outlet(tree: Any, linked: str, url: str) -> str:
    """Choose who printed an article: a name rather than a domain, and a domain rather than nothing.

    Args:
        tree: The page.
        linked: The publisher in JSON-LD; empty for none.
        url: Where the page was found, or says that it is; empty for neither.
    """
    item = "//*[@itemprop='publisher']//*[@itemprop='name']"
    items = (str(each.get("content") or words(each)) for each in tree.xpath(item))
    said = [
        linked,
        *named(tree, "og:site_name"),
        *items,
        *named(tree, "publisher", "dc.publisher", "copyright"),
    ]
    host = (urlsplit(url).hostname or "").removeprefix("www.")
    names = [*said, *_of_title(tree, host), *_of_home(tree, host), *named(tree, "application-name")]
    good = [name for each in names if (name := one_line(unescape(each))) and name.lower() not in _NO_OUTLET]
    return next((name for name in good if not _DOMAIN.fullmatch(name)), "") or host or next(iter(good), "")


def author(tree: Any, linked: str, outlet: str, top: Any) -> str:
    """Choose who wrote an article; empty where nobody is named.

    Args:
        tree: The page.
        linked: Its authors in JSON-LD; empty for none.
        outlet: Who printed it, and is no author.
        top: Where its headline is printed, or None.
    """
    items = [
        words(each) for each in tree.xpath("//*[@itemprop='author']") if not each.xpath("ancestor::aside")
    ]
    said = (linked, *named(tree, "author", "dc.creator", "parsely-author", "sailthru.author"), *items[:1])
    for each in (*said, *_bylines(tree, top)):
        if name := _people(each, outlet):
            return name
    return ""


def _printed(tree: Any) -> str:
    return next((text for each in tree.xpath("//h1") if (text := _of_heading(each))), "")


def _of_heading(element: Any) -> str:
    """Return a heading without the line above it that some outlets set in the same element."""
    whole = words(element)
    for part in element.iter():
        kicker = words(part) if part is not element and _KICKER.search(marks(part)) else ""
        if kicker and whole.startswith(kicker) and whole != kicker:
            return whole.removeprefix(kicker).lstrip(" :|–-")
    return whole


def _bare(said: str, outlet: str, tree: Any) -> str:
    """Take the outlet's name off a headline."""
    ours = {fold(outlet), *(fold(each) for each in named(tree, "og:site_name"))} - {""}
    parts = _SEPARATOR.split(said)
    places = [place for place, part in enumerate(parts) if fold(part) in ours]
    if not places or len(parts) < 2:
        return said.removeprefix(f"{outlet}: ") if outlet else said
    if places[-1] > 0:
        found = list(_SEPARATOR.finditer(said))
        return said[: found[places[-1] - 1].start()]
    return said[next(_SEPARATOR.finditer(said)).end() :]


def _of_title(tree: Any, host: str) -> Iterator[str]:
    """Yield the part of the page's title that its address resembles, and what follows the headline."""
    tag = one_line(str(tree.xpath("string(//head/title)")))
    parts = [part for each in _SEPARATOR.split(tag) for part in (*each.split(": ")[:-1], each)]
    yield from (part for part in parts if _resembles(part, host))
    pieces = _SEPARATOR.split(tag)
    if len(pieces) == 2 and any(fold(pieces[0]) == fold(_of_heading(each)) for each in tree.xpath("//h1")):
        yield pieces[1]


def _of_home(tree: Any, host: str) -> Iterator[str]:
    pictures = (str(alt) for alt in tree.xpath("//img/@alt"))
    yield from (text for text in (*map(words, tree.xpath(_HOME)), *pictures) if _resembles(text, host))


def _resembles(name: str, host: str) -> bool:
    key = fold(name)
    spelt = key.translate({ord("ä"): "ae", ord("ö"): "oe", ord("ü"): "ue"})
    labels = [fold(label) for label in host.split(".")[:-1]]
    return len(key) >= _TELLING and any(
        len(label) >= _TELLING and (each in label or label in each)
        for label in labels
        for each in (key, spelt)
    )


def _bylines(tree: Any, top: Any) -> Iterator[str]:
    """Yield the lines near the headline that name somebody, by their words or by their element's name."""
    for each in tree.xpath("//a[@rel='author'] | //*[contains(@class, 'vcard')]"):
        yield words(each)
    found = leaves(tree)
    at = next((place for place, leaf in enumerate(found) if leaf.within(top)), 0)
    for leaf in (*found[at : at + _BELOW + 1], *found[max(0, at - _ABOVE) : at]):
        for line in leaf.text.split("\n")[:_ABOVE]:
            printed = None if reads_on(line) or len(line) > _LONGEST_BYLINE else _PRINTED.fullmatch(line)
            if printed or (_CLASS.search(marks(leaf.element)) and len(line) <= _LONGEST_BYLINE):
                yield printed["who"] if printed else line


def _people(said: str, outlet: str) -> str:
    """Reduce a byline to its names."""
    said = re.sub(r"^\W*(?:von|by)\s+", "", said, flags=re.IGNORECASE)
    if re.match(r"(?:https?:|www\.|@|/)", said):
        return ""
    found = _NAME.match(re.split(r"[|·•(\d]|\s[–-]\s", said)[0].strip())
    if found is None:
        return ""
    people = re.split(r"\s*[,;&]\s*|\s+(?:und|and)\s+", found[0].strip(" ,"))
    kept = [each for each in people if each and fold(each) != fold(outlet) and not _STAFF.search(each)]
    return ", ".join(dict.fromkeys(kept))
