"""Feeds as tests need them, all invented, and something that hands them out in the place of the web."""

from collections.abc import Iterable, Iterator

# urllib3 keeps its warning of a missing library to itself only where it is imported together with what
# imports trafilatura: not where one test imports the one, and the next test the other.
import trafilatura  # noqa: F401 - see above

from corpus.article import Article
from corpus.errors import FetchError, InputError
from corpus.fetched import Fetched

FEED = "https://olverbote.example/feed"
SENTENCE = "Der erfundene Stadtrat von Olver hat über die Kettenbrücke beraten und nichts beschlossen. "
PARAGRAPHS = [f"Am {day}. Tag: {SENTENCE * 2}".strip() for day in range(1, 5)]
# Longer than any summary.
WHOLE = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)


def rss(items: Iterable[str], head: str = "<title>Olverbote</title>") -> bytes:
    """Return a feed of items that are written already."""
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"'
        ' xmlns:content="http://purl.org/rss/1.0/modules/content/"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">'
        f"<channel>{head}{''.join(items)}</channel></rss>"
    ).encode()


def item(number: int, more: str = "", date: str = "Wed, 12 Feb 2025 09:30:00 MEZ") -> str:
    """Return an item that has a number."""
    return (
        f"<item><title>Meldung {number}</title><link>/a/{number}</link>"
        f'<guid isPermaLink="false">g{number}</guid><pubDate>{date}</pubDate>{more}</item>'
    )


def whole_item(number: int) -> str:
    """Return an item that carries its text."""
    return item(number, f"<content:encoded><![CDATA[{WHOLE}<p>Meldung {number}.</p>]]></content:encoded>")


class FakeWeb:
    """Gives what it was told to give, and remembers what was asked.

    Attributes:
        pages: Address → bytes, a ready answer, or an error to raise.
        asked: Address, ETag and date of each request, in order.
    """

    def __init__(self, **_nothing: object) -> None:
        self.pages: dict[str, bytes | Fetched | Exception] = {}
        self.asked: list[tuple[str, str, str]] = []

    def get(self, url: str, *, etag: str = "", modified: str = "") -> Fetched:
        self.asked.append((url, etag, modified))
        page = self.pages.get(url, FetchError(url, "there is nothing at this address"))
        if isinstance(page, Exception):
            raise page
        return Fetched(url=url, data=page) if isinstance(page, bytes) else page


class FakeReader:
    """Reads any address as an article about itself, or fails as it was told.

    Attributes:
        errors: Address → what is wrong with it.
        read: The addresses, in order.
    """

    def __init__(self) -> None:
        self.errors: dict[str, InputError] = {}
        self.read: list[str] = []

    def __call__(self, url: str) -> Iterator[Article | InputError]:
        self.read.append(url)
        yield self.errors.get(url) or Article(text=f"Eine erfundene Meldung unter {url}.", language="de")
