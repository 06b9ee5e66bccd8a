"""The tree of a page, as lxml makes it."""

from __future__ import annotations

import re
from typing import Any

from corpus.clean import one_line
from corpus.errors import EmptyInput, UnreadableInput

_TOO_MUCH = "is too large or too deeply nested to be read whole; save its text as .txt and add that"
_HIDDEN = ("script", "style", "template", "noscript")


def parse(name: str, markup: str) -> Any:
    """Parse a page, however broken.

    Args:
        name: The page's name, for errors.
        markup: Its text, decoded and normalised.

    Raises:
        EmptyInput: There is no element in it.
        UnreadableInput: The parser gave up, so that what it has is not the whole page.
    """
    from lxml import etree, html  # type: ignore[import-untyped]  # noqa: PLC0415  # no types; `status` must be quick

    parser = html.HTMLParser(remove_comments=True, remove_pis=True)
    try:
        # lxml refuses text that names an encoding, which is none any more.
        tree = html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*>", "", markup), parser=parser)
    except (etree.ParserError, ValueError):
        tree = None
    except etree.XMLSyntaxError:
        raise UnreadableInput(name, _TOO_MUCH) from None
    if parser.error_log.filter_from_fatals():
        # It passes over whatever is broken, but ends where elements are too many or too long.
        raise UnreadableInput(name, _TOO_MUCH)
    if tree is None:
        raise EmptyInput(name, "has no text to quote from")
    return tree


def words(element: Any) -> str:
    """Return an element's text on one line, without scripts and the like."""
    return one_line(" ".join(_texts(element)))


def marks(element: Any) -> str:
    """Return what a page's author calls an element: classes, ids and the like, in lower case."""
    names = (element.get(name) or "" for name in ("class", "id", "data-testid", "data-component"))
    return " ".join(names).lower()


def fold(text: str) -> str:
    """Reduce a text to its letters and digits in one case, to compare what is printed in two places."""
    return re.sub(r"[\W_]+", "", text).casefold()


def _texts(element: Any) -> list[str]:
    inside = "descendant-or-self::*[{}]/text()".format(" and ".join(f"not(self::{tag})" for tag in _HIDDEN))
    return [str(text) for text in element.xpath(inside)]
