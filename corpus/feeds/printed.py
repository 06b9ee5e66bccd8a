"""An entry of a feed → an article."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from html import escape

from corpus.article import Article, DatedBy
from corpus.errors import InputError
from corpus.feeds.dating import entry_date
from corpus.feeds.links import host
from corpus.followed import Entry
from corpus.proofreading import paragraphs, without
from corpus.readers.sandbox import Sandbox

# What WordPress puts below each text in a feed, and on no page.
_FIRST_ON = re.compile(
    r"(?:Der Beitrag|The post) (.{1,300})"
    r" (?:erschien zuerst auf|first appeared on|appeared first on) .{1,150}"
)


def printed(entry: Entry, sandbox: Sandbox) -> Article:
    """Clean the whole text that an entry carries as that of a page is cleaned.

    Args:
        entry: With its content.
        sandbox: Where that is opened.

    Returns:
        The article, with nothing but its text, its title and what its markup says besides.

    Raises:
        EmptyInput: There is nothing to quote in it.
        UnreadableInput: It is no article.
    """
    # All that reads pages; a list of feeds needs none of it.
    from corpus.readers.files import read_bytes  # noqa: PLC0415

    title = escape(entry.title)
    page = (
        f'<html><head><meta charset="utf-8"><title>{title}</title></head><body><article><h1>{title}</h1>'
        f"{entry.content}</article></body></html>"
    )
    name = entry.link or entry.title
    # Lone surrogates, which JSON can say, are no characters.
    [found] = read_bytes(name, page.encode("utf-8", "replace"), sandbox, kind=".html")
    if isinstance(found, InputError):
        raise found
    # The feed, not the markup of one text, says where it stands and when it appeared.
    return replace(
        _without_footer(found, entry.title),
        url="",
        published="",
        published_as="",
        dated_by=DatedBy.UNKNOWN,
        updated="",
    )


def _without_footer(article: Article, title: str) -> Article:
    last = paragraphs(article)[-1]
    footer = _FIRST_ON.fullmatch(last.of(article.text))
    if footer and footer[1].casefold() == title.casefold():
        # Where it is all that there is, it stays.
        with suppress(ValueError):
            return without(article, -1)
    return article


def completed(article: Article, entry: Entry, now: datetime, *, outlet: str = "", feed: str = "") -> Article:
    """Fill in from a feed what an article does not say itself.

    Args:
        article: As it was read.
        entry: As the feed announced it.
        now: The present moment.
        outlet: What the outlet is called whatever the article says; empty to believe that.
        feed: What the feed calls itself; names the outlet where nothing else does.

    Returns:
        The article; its own date, author, title and address stay.
    """
    dated = _dated(article, entry, now)
    site = host(article.url or entry.link)
    # A site's address stands for an outlet only where nobody names it.
    named = "" if article.source in (site, host(entry.link)) else article.source
    return replace(
        dated,
        title=article.title or entry.title,
        url=article.url or _cleaned(entry.link),
        source=outlet or named or entry.outlet or feed or site,
        author=article.author or entry.author,
    )


def _dated(article: Article, entry: Entry, now: datetime) -> Article:
    published = entry_date(entry.published, now)
    # An address may name a day on which the text was filed; the feed names the moment.
    if not published or (article.published and article.dated_by is not DatedBy.ADDRESS):
        return article
    letters = min(len(published), len(updated := article.updated or entry_date(entry.updated, now)))
    return replace(
        article,
        published=published,
        published_as=entry.published,
        dated_by=DatedBy.FEED,
        updated=updated if updated[:letters] > published[:letters] else "",
    )


def _cleaned(link: str) -> str:
    from courlan import clean_url  # noqa: PLC0415 - as above

    return (clean_url(link) or link) if link else ""
