"""What was learned of how well the serving model knows each language."""

from __future__ import annotations

from collections.abc import Mapping

from sqlite_utils import Database

from corpus.article import Revision
from corpus.articlerows import ArticleRows
from corpus.stored import Trust
from corpus.vectorrows import serving

# Fibonacci hashing: row ids in an order that has nothing to do with when an article was added.
_SAMPLE = """
    SELECT id FROM revision WHERE newest = 1 AND language = ?
    ORDER BY (id * 2654435769) % 4294967296, id LIMIT ?
"""
_TRUSTS = "SELECT language, weight, chance, articles FROM trust WHERE model = ?"


class TrustRows(ArticleRows):
    """The part of the store that keeps the weights of vectors."""

    def trusts(self) -> Mapping[str, Trust]:
        """Return what was learned of the serving model, by language; nothing before."""
        return self._connections.remembered("trusts", _trusts)

    def put_trusts(self, model: str, trusts: Mapping[str, Trust]) -> None:
        """Replace what was learned of a model.

        Args:
            model: Its name; nothing is kept where it does not serve any more.
            trusts: Language → what was learned.
        """
        with self._connections.writing() as db:
            known = serving(db)
            if known is None or known.name != model:
                return
            rows = [
                (known.id, language, trust.weight, trust.chance, trust.articles)
                for language, trust in trusts.items()
            ]
            for row in rows:
                db.execute("INSERT OR REPLACE INTO trust VALUES (?, ?, ?, ?, ?)", row)

    def sample(self, language: str, count: int) -> list[Revision]:
        """Return newest revisions in one language, the same ones each time as long as nothing changes.

        Args:
            language: ISO 639-1 code.
            count: How many at most.
        """
        with self._connections.reading() as db:
            ids = [id for (id,) in db.execute(_SAMPLE, [language, count])]
        revisions = self.revisions(ids)
        return [revisions[id] for id in ids if id in revisions]


def _trusts(db: Database) -> dict[str, Trust]:
    model = serving(db)
    rows = db.execute(_TRUSTS, [model.id]) if model else ()
    return {language: Trust(*row) for language, *row in rows}
