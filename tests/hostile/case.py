"""What a case is, and how it comes in."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from ipaddress import ip_address

from web_server import Reply, WebServer

from corpus.article import Article
from corpus.errors import InputError
from corpus.feeds import read_opml
from corpus.fetch import Fetcher
from corpus.fetch.publichosts import is_public
from corpus.followed import Followed
from corpus.readers import read_bytes
from corpus.readers.addresses import read_address
from corpus.readers.sandbox import Sandbox
from index.polling import Reading, Turns
from index.polling.adding import article_of
from index.polling.gathering import found as feed_found

Found = Article | InputError
# A refusal's reason, or what some of an article's fields hold.
Expected = str | dict[str, object]
# The same machine by an address that is taken for a public one, so that 127.0.0.1 itself is none.
_PUBLIC = ip_address("::ffff:127.0.0.1")
NOW = datetime(2025, 6, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Case:
    """An input.

    Attributes:
        name: In words.
        read: Reads it, opening in a sandbox what is opened there.
        expected: For each article or refusal that comes of it, in order.
        slow: Whether it takes seconds.
    """

    name: str
    read: Callable[[Sandbox], Iterator[Found]]
    expected: tuple[Expected, ...]
    slow: bool = False

    def run(self, sandbox: Sandbox) -> list[Found]:
        """Read all of it."""
        return list(self.read(sandbox))

    def told(self, found: list[Found]) -> list[Expected]:
        """Say of what was found what the table says of it."""
        fields = [each if isinstance(each, dict) else {} for each in self.expected]
        fields += [{}] * (len(found) - len(fields))
        return [_told(each, names) for each, names in zip(found, fields, strict=False)]


def _told(found: Found, names: dict[str, object]) -> Expected:
    if isinstance(found, InputError):
        return str(found.reason)
    return {name: getattr(found, name) for name in names}


def file(
    name: str, file_name: str, make: Callable[[], bytes], *expected: Expected, slow: bool = False
) -> Case:
    """A file in memory."""
    return Case(name, lambda sandbox: read_bytes(file_name, make(), sandbox), expected, slow)


def address(
    name: str,
    prepare: Callable[[WebServer], str],
    *expected: Expected,
    slow: bool = False,
    names: Callable[[], list[str]] | None = None,
    **policy: object,
) -> Case:
    """An address; `prepare` sets the server up and returns it, `names` answers whoever looks a host up."""

    def read(sandbox: Sandbox) -> Iterator[Found]:
        with _served(names, policy) as (web, fetcher):
            yield from read_address(fetcher, prepare(web), sandbox)

    return Case(name, read, expected, slow)


def page(
    name: str, make: Callable[[], bytes], *expected: Expected, slow: bool = False, **headers: str
) -> Case:
    """A page at an address."""
    said = {key.replace("_", "-"): value for key, value in headers.items()}
    return address(
        name,
        lambda web: web.put(
            "/stadt/bruecke-gesperrt", Reply(body=make(), headers={"Content-Type": "text/html", **said})
        ),
        *expected,
        slow=slow,
    )


def feed(
    name: str, make: Callable[[], bytes], *expected: Expected, slow: bool = False, timeout_s: float = 0
) -> Case:
    """A feed at an address, and all its entries; `timeout_s` bounds whoever opens it."""

    def read(sandbox: Sandbox) -> Iterator[Found]:
        with _served(None, {}) as (web, fetcher):
            url = web.put("/feed", Reply(body=make()))
            if timeout_s:
                with Sandbox(timeout_s=timeout_s) as impatient:
                    yield from _entries(fetcher, url, impatient)
            else:
                yield from _entries(fetcher, url, sandbox)

    return Case(name, read, expected, slow)


def opml(name: str, make: Callable[[], bytes], *expected: Expected) -> Case:
    """A list of feeds, of which only refusals are told."""

    def read(_sandbox: Sandbox) -> Iterator[Found]:
        try:
            read_opml("feeds.opml", make())
        except InputError as error:
            yield error

    return Case(name, read, expected)


def _entries(fetcher: Fetcher, url: str, sandbox: Sandbox) -> Iterator[Found]:
    turns = Turns(0)
    reading = Reading(lambda link: read_address(fetcher, link, sandbox), sandbox)
    try:
        document = feed_found(fetcher, url, turns, sandbox).document
    except InputError as error:
        yield error
        return
    yield from document.broken
    for entry in document.entries:
        try:
            yield article_of(entry, _followed(url, document.title), reading, turns, NOW)
        except InputError as error:
            yield error


def _followed(url: str, title: str) -> Followed:
    empty = dict.fromkeys(
        ("outlet", "language", "added", "etag", "modified", "next_due", "last_success", "last_new"), ""
    )
    return Followed(
        id=1,
        url=url,
        title=title,
        pause_s=0,
        failures=0,
        last_error="",
        state="",
        told=False,
        entries=0,
        waiting=0,
        **empty,
    )


@contextmanager
def _served(
    names: Callable[[], list[str]] | None, policy: dict[str, object]
) -> Iterator[tuple[WebServer, Fetcher]]:
    web = WebServer()
    answers = names() if names else None

    def resolve(*_: object) -> list[str]:
        found = str(_PUBLIC) if answers is None else answers.pop(0)
        return [found]

    try:
        yield (
            web,
            web.fetcher(
                resolve=resolve, allowed=lambda address: address == _PUBLIC or is_public(address), **policy
            ),
        )
    finally:
        web.close()
