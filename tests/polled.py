"""A poller on a store of the test's own, with a web, a reader and an archive that are none."""

from collections.abc import Callable, Iterable, Iterator

from feeds import FEED, FakeReader, FakeWeb

from corpus.article import Article
from corpus.errors import InputError
from corpus.readers.sandbox import Sandbox
from corpus.store import Store
from index.answer import Added
from index.polling import Poller
from index.polling.adding import Reading, Turns


class FakeShelf:
    """Keeps articles by their ids, and may be killed before or after it has.

    Attributes:
        held: Id → article.
        sizes: How many came at once, each time.
        killed: Called after each article is kept and before that is told.
    """

    def __init__(self) -> None:
        self.held: dict[str, Article] = {}
        self.sizes: list[int] = []
        self.killed: Callable[[], None] = lambda: None

    def add(self, inputs: Iterable[Article | InputError]) -> Iterator[Added]:
        articles = list(inputs)
        self.sizes.append(len(articles))
        for article in articles:
            assert isinstance(article, Article)
            status = "unchanged" if article.key in self.held else "added"
            self.held[article.key] = article
            self.killed()
            yield Added(id=article.key, status=status, passages=1, title=article.name)


class Bench:
    """A poller and all that it is put together from."""

    def __init__(self, store: Store, clock: object, sandbox: Sandbox) -> None:
        self.store = store
        self.web = FakeWeb()
        self.reader = FakeReader()
        self.reading = Reading(self.reader, sandbox)
        self.shelf = FakeShelf()
        self.slept: list[float] = []
        turns = Turns(sleep=self.slept.append, clock=lambda: 0.0)
        self.poller = Poller(
            store, self.web, self.reading, self.shelf.add, now=clock, turns=turns, chance=lambda: 0.5
        )

    def serve(self, page: object, url: str = FEED) -> None:
        """Let an address give something."""
        self.web.pages[url] = page

    def drain(self) -> list[str]:
        """Take all that is due and return what became of each."""
        told = []
        while taken := self.poller.take():
            told += [one.added.status for one in taken]
        return told
