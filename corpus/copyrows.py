"""What tells copies of articles: exact ones by a hash, near ones by signatures and the links between them."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from sqlite_utils import Database

from corpus.article import Article, Revision
from corpus.articlerows import ArticleRows
from corpus.stored import Signature, exact

# "More to follow." stands under many headlines.
TELLING_WORDS = 20
# Hosts of one site.
_SITE_PREFIXES = ("www.", "m.", "amp.", "mobile.")

_TWINS = """
    SELECT key, revision.id, title, url FROM revision JOIN article ON article.id = revision.article
    WHERE exact = ? AND newest = 1 ORDER BY revision.id
"""
# The last revision of a withdrawn article, which is no newest one.
_WITHDRAWN_TWINS = """
    SELECT key, revision.id, title, url FROM revision JOIN article ON article.id = revision.article
    WHERE exact = ? AND newest = 0 AND article.id IN (SELECT article FROM retraction)
      AND number = (SELECT max(number) FROM revision AS other WHERE other.article = article.id)
    ORDER BY revision.id
"""
_UNSIGNED = """
    SELECT id FROM revision
    WHERE newest = 1 AND NOT EXISTS (
        SELECT 1 FROM signature WHERE signature.revision = revision.id AND form = ?
    ) ORDER BY id LIMIT ?
"""
_SIGNED = """
    SELECT id, revision, data FROM signature
    WHERE form = ? AND revision IN (SELECT value FROM json_each(?)) ORDER BY id
"""
_NEWEST = "SELECT id FROM revision WHERE newest = 1 AND id IN (SELECT value FROM json_each(?))"
_LINK = """
    INSERT INTO link SELECT ?1, ?2, ?3
    WHERE (SELECT count(*) FROM revision WHERE newest = 1 AND id IN (?1, ?2)) = 2
    ON CONFLICT (revision, other) DO UPDATE SET likeness = excluded.likeness
"""


@dataclass(frozen=True, slots=True)
class Signed:
    """A stored signature.

    Attributes:
        id: Grows with every signature that is stored, and is never reused.
        revision: Row id of the revision whose text it is of.
        data: The signature.
    """

    id: int
    revision: int
    data: bytes


@dataclass(frozen=True, slots=True)
class TwinRow:
    """An article that another one is a copy of, to the letter."""

    key: str
    revision: int


class CopyRows(ArticleRows):
    """The part of the store that knows copies."""

    def twin(self, article: Article) -> str | None:
        """Return the id of the article that another one is, to the letter, under another key.

        Args:
            article: One that is not there under its own key.

        Returns:
            The id of one with the same text, of the same outlet: as it stands in print and on a page, say.
            None where there is none, and for an article whose id a person gave: that id is what answers
            are to name.
        """
        with self._connections.reading() as db:
            row = twin_row(db, article)
        return row.key if row else None

    def withdrawn_twin(self, article: Article) -> bool:
        """Tell whether an article is, to the letter, one that was withdrawn, under another key.

        Args:
            article: As for `twin`.
        """
        with self._connections.reading() as db:
            return twin_row(db, article, withdrawn=True) is not None

    def current(self, ids: Collection[int]) -> dict[int, Revision]:
        """Look up revisions, leaving out those that are not the newest of their article (any more).

        Args:
            ids: Their row ids.
        """
        wanted = json.dumps([int(id) for id in ids])
        with self._connections.reading() as db:
            newest = [id for (id,) in db.execute(_NEWEST, [wanted])]
        return self.revisions(newest)

    def signatures(self, form: int, after: int, limit: int) -> list[Signed]:
        """Return signatures in the order in which they were stored.

        Args:
            form: Only those of this form.
            after: Id of the last one that is already known; 0 for all.
            limit: At most so many.
        """
        page = "SELECT id, revision, data FROM signature WHERE form = ? AND id > ? ORDER BY id LIMIT ?"
        with self._connections.reading() as db:
            return [Signed(*row) for row in db.execute(page, [form, after, limit])]

    def unsigned(self, form: int, limit: int) -> list[int]:
        """Return row ids of newest revisions that have no signature of a form, at most `limit`."""
        with self._connections.reading() as db:
            return [id for (id,) in db.execute(_UNSIGNED, [form, limit])]

    def put_signatures(self, signatures: Mapping[int, Signature]) -> None:
        """Store signatures of what was stored without, or with one of another form.

        Args:
            signatures: By row id of the revision; those that are not the newest (any more) are passed over.
        """
        with self._connections.writing() as db:
            newest = {id for (id,) in db.execute(_NEWEST, [json.dumps(list(signatures))])}
            for revision in sorted(newest):
                insert_signature(db, revision, signatures[revision])

    def signatures_of(self, form: int, revisions: Collection[int]) -> list[Signed]:
        """Return the signatures of revisions, in the order in which they were stored.

        Args:
            form: Only those of this form.
            revisions: Row ids; those that are not the newest (any more) have none.
        """
        wanted = json.dumps([int(id) for id in revisions])
        with self._connections.reading() as db:
            return [Signed(*row) for row in db.execute(_SIGNED, [form, wanted])]

    def unlinked(self, form: int, limit: int) -> list[Signed]:
        """Return signatures of revisions whose copies were not looked for yet.

        Args:
            form: Only those of this form.
            limit: At most so many.
        """
        page = "SELECT id, revision, data FROM signature WHERE linked = 0 AND form = ? ORDER BY id LIMIT ?"
        with self._connections.reading() as db:
            return [Signed(*row) for row in db.execute(page, [form, limit])]

    def put_links(self, links: Mapping[int, Mapping[int, float]]) -> None:
        """Write down which revisions are near-copies of one another, in both directions.

        Args:
            links: Row id of a revision whose copies were looked for → row id of each copy → how like they
                are; those that are not the newest (any more) are passed over.
        """
        with self._connections.writing() as db:
            for revision, copies in links.items():
                for other, likeness in copies.items():
                    db.execute(_LINK, [revision, other, likeness])
                    db.execute(_LINK, [other, revision, likeness])
                db.execute("UPDATE signature SET linked = 1 WHERE revision = ?", [revision])

    def links(self, revision: int) -> dict[int, float] | None:
        """Return the near-copies of a revision; None before they were looked for.

        Args:
            revision: Its row id.

        Returns:
            Row id of each copy → how like it is.
        """
        with self._connections.reading() as db:
            signed = db.execute("SELECT linked FROM signature WHERE revision = ?", [revision]).fetchone()
            if not (signed and signed[0]):
                return None
            return dict(
                db.execute("SELECT other, likeness FROM link WHERE revision = ?", [revision]).fetchall()
            )


def twin_row(db: Database, article: Article, *, withdrawn: bool = False) -> TwinRow | None:
    """Look for an article's copy to the letter; see `CopyRows.twin`.

    Args:
        db: A connection.
        article: One that is not there under its own key.
        withdrawn: Whether to look among articles that were withdrawn, rather than those that answer.
    """
    if article.id:
        return None
    is_telling = len(article.text.split()) >= TELLING_WORDS
    twins = _WITHDRAWN_TWINS if withdrawn else _TWINS
    for key, revision, title, url in db.execute(twins, [exact(article.source, article.text)]):
        # Where no outlet is named, the site is what tells outlets apart.
        if (is_telling or title == article.title) and (article.source or _may_be_one_site(url, article.url)):
            return TwinRow(key, revision)
    return None


def insert_signature(db: Database, revision: int, signature: Signature) -> None:
    """Store a revision's signature in place of a former one; its copies are to be looked for anew.

    Args:
        db: A connection that is writing.
        revision: Row id of the revision.
        signature: That of its text.
    """
    db.execute(
        "INSERT OR REPLACE INTO signature (revision, form, data) VALUES (?, ?, ?)",
        [revision, signature.form, signature.data],
    )


def _may_be_one_site(one: str, other: str) -> bool:
    return not (one and other) or _site(one) == _site(other)


def _site(url: str) -> str:
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return url
    prefix = next((prefix for prefix in _SITE_PREFIXES if host.startswith(prefix)), "")
    return host.removeprefix(prefix)
