"""What is shown of an article before it counts, on Telegram and in the terminal alike."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

from corpus.article import Article, Revision
from corpus.errors import UnknownArticle
from corpus.proofreading import Suspect, suspicious
from corpus.standing import Retraction
from corpus.stored import fingerprint
from index.copies import Copy


class Compared(Protocol):
    """The part of an archive that an article is compared with; see `Shelf`."""

    def show(self, id: str) -> tuple[Revision, ...]:
        """Return an article's revisions, oldest first, or raise UnknownArticle."""

    def retraction(self, id: str) -> Retraction | None:
        """Say when and why an article was withdrawn; None where it was not."""

    def twin(self, article: Article, /) -> str | None:
        """Return the id under which the archive has the same text of the same outlet."""

    def withdrawn_twin(self, article: Article, /) -> bool:
        """Tell whether the same text of the same outlet was withdrawn."""

    def copies(self, article: Article, /) -> tuple[Copy, ...]:
        """Return the articles that print nearly the same, the most alike first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What there is to say of an article that is not stored yet.

    Attributes:
        article: The article.
        status: What storing it would make of it: "added", "revised", "unchanged", or "failed" where
            it was withdrawn.
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
    """Say what `add` would make of an article; see `Adding`."""
    is_withdrawn = archive.retraction(article.key) is not None
    with suppress(UnknownArticle):
        newest = archive.show(article.key)[-1].article
        if not is_withdrawn:
            return "unchanged" if fingerprint(newest) == fingerprint(article) else "revised"
    if archive.twin(article):
        return "unchanged"
    return "failed" if is_withdrawn or archive.withdrawn_twin(article) else "added"
