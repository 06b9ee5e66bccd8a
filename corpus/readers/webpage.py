"""A web page → an article."""

from __future__ import annotations

import logging
from datetime import datetime

from corpus.article import Article
from corpus.clean import clean_blocks
from corpus.clock import utc_now
from corpus.errors import EmptyInput
from corpus.readers.decoding import decode
from corpus.readers.fields import Fields, article
from corpus.readers.linked import linked_access, linked_fields
from corpus.readers.page import dating, naming
from corpus.readers.page.body import body
from corpus.readers.page.canonical import address
from corpus.readers.page.dom import parse
from corpus.readers.page.walls import check_consent, check_paid, check_shown
from corpus.readers.plain import is_address
from corpus.text import normalise

# What libraries say of odd pages is for the log of who keeps one, not for the terminal of who adds a file.
for _library in ("trafilatura", "htmldate", "readability", "courlan"):
    logging.getLogger(_library).addHandler(logging.NullHandler())


def read_page(name: str, data: bytes, now: datetime | None = None) -> Article:
    """Read the article of a web page, without navigation, comments and the like.

    Args:
        name: The file's name, for errors; or the address where the page was found, which then serves where
            the page names no other, and for what it tells of outlet and date.
        data: The whole page.
        now: The present moment; dates more than a day ahead are not believed. None to look at the clock.

    Returns:
        The article; title, outlet, author, dates and address are those that the page itself names.

    Raises:
        EmptyInput: There is nothing to quote in it.
        Paywalled: Only the beginning of the article is there.
        UnreadableInput: The bytes are no text, or the page shows a request for consent, or nothing without a
            browser.
    """
    tree = parse(name, normalise(decode(name, data)))
    url = name if is_address(name) else ""
    linked, now = linked_fields(tree), now or utc_now()
    where = address(tree, linked.url, url)
    source = naming.outlet(tree, linked.source, where)
    title = naming.title(tree, linked.title, source)
    top = naming.heading(tree, title)
    check_shown(name, tree)
    blocks = body(tree, top)
    check_consent(name, tree, blocks)
    check_paid(name, tree, linked_access(tree), blocks)
    if not blocks:
        raise EmptyInput(name, "has no text to quote from")
    dated = dating.published(tree, linked.published, top, url or where, now)
    given = Fields(
        title=title,
        url=where,
        source=source,
        author=naming.author(tree, linked.author, source, top),
        published=dated.value,
        updated=dating.updated(tree, linked.updated, top, now),
    )
    return article(name, clean_blocks(blocks, title=title), given, dated.by)
