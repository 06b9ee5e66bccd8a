"""What is there for one kind of readers to see: articles and outlets, as they are named to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from corpus.article import Revision
from corpus.errors import UnknownArticle
from corpus.store import Outlet, Store
from corpus.stored import Bounds
from index.answer import Headline, Quote
from index.audience import Allowed

if TYPE_CHECKING:
    from index.citing import Work


class Visible:
    """The part of a readership that answers nothing. Any thread may call anything.

    Args:
        store: The truth.
        allowed: What they may see.
    """

    def __init__(self, store: Store, allowed: Allowed) -> None:
        self._store = store
        self._allowed = allowed

    def articles(self, limit: int = -1, offset: int = 0) -> Iterator[Revision]:
        """Yield the newest revision of each article, last added first, or a part of them."""
        for revision in self._store.articles(limit, offset):
            if self._allowed.holds(revision.article.source):
                yield revision

    def outlets(self) -> list[Outlet]:
        """Return the outlets as they are named, most articles first, with as of when they are known."""
        held = (outlet for outlet in self._store.outlets() if self._allowed.holds(outlet.name))
        read = self._store.read_at()
        return [
            replace(one, name=self._allowed.shown(one.name), as_of=read.get(one.name, "")) for one in held
        ]

    def outlet_called(self, name: str) -> str:
        """Return the outlet that somebody calls by a name, as it is shown; empty where there is none."""
        from index.outlets import stored_name  # noqa: PLC0415 - `status` reads no names

        return stored_name(name, [outlet.name for outlet in self.outlets() if outlet.name])

    def newest(self, limit: int, outlet: str = "") -> tuple[Quote, ...]:
        """Quote what the latest published articles begin with; then undated ones, last added first.

        Args:
            limit: Of how many articles; those without a sentence that may be quoted are left out.
            outlet: Only of this one, as it is shown; empty for all.
        """
        named = [one.name for one in self._store.outlets() if self._allowed.holds(one.name)]
        within = tuple(name for name in named if outlet in {"", self._allowed.shown(name)})
        ids = [id for id, _ in self._store.titles_within(Bounds(outlets=within), limit)]
        read = self._store.revisions(ids)
        found = (self._opening(read[id]) for id in ids if id in read)
        return tuple(quote for quote in found if quote)

    def cited(self, quote: Quote) -> Work:
        """Return what is cited of a quote's article.

        Raises:
            UnknownArticle: It is gone, or must not be shown.
        """
        from index.citing import work  # noqa: PLC0415 - `status` cites nothing

        revision = self._revision(quote.article, quote.revision)
        return work(revision, self._allowed.shown(revision.article.source))

    def _opening(self, revision: Revision) -> Quote | None:
        from index.beside import opening  # noqa: PLC0415 - `status` quotes nothing

        source = revision.article.source
        quote = opening(revision, self._allowed.most_chars(source))
        return quote and replace(quote, source=self._allowed.shown(source))

    def _revision(self, article: str, number: int) -> Revision:
        revision = self._store.revision_of(article, number)
        if not self._allowed.holds(revision.article.source):
            raise UnknownArticle(f"{article}, revision {number}")
        return revision

    def _may_name(self, headline: Headline) -> bool:
        """Tell whether an article may be named; of one that was removed nobody knows any more."""
        if not self._allowed.barred:
            return True
        try:
            # Withdrawn articles have no newest revision.
            return self._allowed.holds(self._store.history(headline.article)[-1].article.source)
        except UnknownArticle:
            return False

    def _headline(self, headline: Headline) -> Headline:
        return replace(headline, source=self._allowed.shown(headline.source))
