"""Where something was printed and when: the lines that stand beside quotes and headlines."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from bot.locales import Words
from bot.render.asides import asides
from bot.render.markup import MAX_URL, Markup, clipped, joined, link, moment, plain
from index.answer import Headline, Quote
from index.scope import Scope

MAX_TITLE = 200
MAX_NAME = 80
MAX_ALSO = 5


def source_line(quote: Quote, words: Words) -> Markup:
    """Return outlet, title linked to the quote's place, date, whose words these are, and whom they cite."""
    # An answer kept from before there were such links has none.
    is_usable = 0 < len(quote.link) <= MAX_URL
    line = _line(quote, quote.link if is_usable else quote.url, words)
    beside = asides(quote, words, lambda name: clipped(name, MAX_NAME))
    return line + plain(beside) + _also(quote.also, words)


def headline(of: Headline | Quote, words: Words) -> Markup:
    """Return outlet, linked title and date."""
    return _line(of, of.url, words)


def _line(of: Quote | Headline, url: str, words: Words) -> Markup:
    outlet = clipped(of.source, MAX_NAME) or words.outlet_unknown
    title = clipped(of.title or of.opening, MAX_TITLE) or words.untitled
    return plain(f"{outlet}: ") + link(title, url) + plain(", ") + _when(of.published, of.updated, words)


def when(published: str, updated: str, words: Words) -> str:
    """Return absolute dates and what kind of dates they are, or that the date is unknown.

    Args:
        published: ISO 8601, a date or a moment; empty where unknown.
        updated: The same, of the last change.
        words: The language.
    """
    known = words.published.format(date=absolute(published, words)) if published else words.date_unknown
    return known + (words.updated.format(date=absolute(updated, words)) if updated else "")


def _when(published: str, updated: str, words: Words) -> Markup:
    known = _dated(words.published, published, words) if published else plain(words.date_unknown)
    return known + (_dated(words.updated, updated, words) if updated else plain(""))


def _dated(wording: str, date: str, words: Words) -> Markup:
    """Place a date in its wording, a moment so that Telegram shows it in the reader's own zone."""
    if "T" not in date:
        return plain(wording.format(date=absolute(date, words)))
    before, after = wording.split("{date}")
    return plain(before) + moment(absolute(date, words), datetime.fromisoformat(date)) + plain(after)


def span(first: str, last: str, words: Words) -> str:
    """Return a span of dates; empty where none is known."""
    if not (first and last):
        return ""
    days = [absolute(day, words) for day in (first, last)]
    return days[0] if days[0] == days[1] else words.span.format(first=days[0], last=days[1])


def limits(scope: Scope, words: Words) -> str:
    """Say what a search was limited to, days included; empty where it was not."""
    since, last = scope.since, scope.until - timedelta(days=1) if scope.until else None
    if since and last:
        days = words.day(since) if since == last else words.days(since, last)
    else:
        open_ended = words.since.format(date=words.day(since)) if since else ""
        days = words.until.format(date=words.day(last)) if last else open_ended
    return " · ".join(filter(None, (days, clipped(scope.outlet, MAX_NAME))))


def absolute(published: str, words: Words) -> str:
    """Return a day, or a moment in UTC.

    Args:
        published: ISO 8601, a date or a moment.
        words: The language.
    """
    if "T" not in published:
        return words.day(date.fromisoformat(published))
    moment = datetime.fromisoformat(published).astimezone(UTC)
    # The hour keeps a reader in another zone from taking the day for her own.
    return f"{words.day(moment.date())}, {moment:%H:%M} UTC"


def called(article: Headline, words: Words) -> str:
    """Name an article by its outlet, else by its title."""
    return article.source or article.title or article.opening or words.outlet_unknown


def _also(articles: tuple[Headline, ...], words: Words) -> Markup:
    """Name the outlets that print the same, linked."""
    if not articles:
        return plain("")
    named = [link(clipped(called(one, words), MAX_NAME), one.url) for one in articles]
    more = plain(words.others(len(named) - MAX_ALSO)) if len(named) > MAX_ALSO else plain("")
    return plain("\n" + words.also) + joined(named[:MAX_ALSO], ", ") + more
