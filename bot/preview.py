"""What is shown of an article before it counts, on Telegram and in the terminal alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from corpus.article import Article, Revision
from corpus.errors import UnknownArticle
from corpus.proofreading import Suspect, suspicious
from corpus.stored import fingerprint
from index.copies import Copy


class Compared(Protocol):
    """The part of an archive that an article is compared with; see `Shelf`."""

    def show(self, id: str) -> tuple[Revision, ...]:
        """Return an article's revisions, oldest first, or raise UnknownArticle."""

    def copies(self, article: Article, /) -> tuple[Copy, ...]:
        """Return the articles that print nearly the same, the most alike first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What there is to say of an article that is not stored yet.

    Attributes:
        article: The article.
        status: What storing it would make of it: "added", "revised" or "unchanged".
        suspects: Paragraphs that may not belong to it.
        copies: Articles that print nearly the same.
        hidden: How many characters that hide something were taken out.
    """

    article: Article
    status: str
    suspects: tuple[Suspect, ...] = ()
    copies: tuple[Copy, ...] = ()
    hidden: int = 0


def preview(archive: Compared, article: Article, hidden: int = 0) -> Preview:
    """Look at an article, and for it in the archive.

    Args:
        archive: The archive.
        article: Not stored yet.
        hidden: How many characters that hide something were taken out of it.
    """
    copies = tuple(copy for copy in archive.copies(article) if copy.article != article.key)
    return Preview(
        article=article,
        status=_status(archive, article),
        suspects=suspicious(article),
        copies=copies,
        hidden=hidden,
    )


def _status(archive: Compared, article: Article) -> str:
    try:
        newest = archive.show(article.key)[-1].article
    except UnknownArticle:
        return "added"
    return "unchanged" if fingerprint(newest) == fingerprint(article) else "revised"
