"""Passages' vectors: those of the serving model, and those of one that will replace it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

import numpy as np
from pysqlite3 import dbapi2 as sqlite3
from sqlite_utils import Database

from corpus.connection import Connections
from corpus.errors import ModelError, ModelMismatch
from corpus.stored import Ids, Rows, StoredModel

CHUNK = 10_000
FLOAT_BYTES = 4

_ALL = "SELECT passage, data FROM vector WHERE model = ? ORDER BY passage"
_BY_ID = """
    SELECT passage, data FROM vector
    WHERE model = ? AND passage IN (SELECT value FROM json_each(?)) ORDER BY passage
"""
_WITHOUT = """
    SELECT passage.id FROM passage
    WHERE NOT EXISTS (SELECT 1 FROM vector WHERE vector.passage = passage.id AND vector.model = ?)
"""


class VectorRows:
    """The part of the store that keeps vectors."""

    _connections: Connections

    def model(self) -> StoredModel | None:
        """Return the model whose vectors serve; None before the first article."""
        return self._connections.remembered("model", serving)

    def vectors(self, ids: Sequence[int]) -> tuple[Ids, Rows]:
        """Look up vectors of the serving model.

        Args:
            ids: Row ids of passages, in any order.

        Returns:
            int64 (n,) and float32 (n, dimension), unit rows, by growing id; ids that are not there
            (any more) are left out.
        """
        wanted = json.dumps([int(passage) for passage in ids])
        with self._connections.reading() as db:
            model = serving(db)
            if model is None:
                return arrays([], 0)
            found = _chunks(db.execute(_BY_ID, [model.id, wanted]), model.dimension, CHUNK)
            ids_of, rows_of = zip(arrays([], model.dimension), *found, strict=True)
        return np.concatenate(ids_of), np.concatenate(rows_of)

    def all_vectors(self, chunk: int = CHUNK) -> Iterator[tuple[Ids, Rows]]:
        """Yield all vectors of the serving model by growing passage id, as of the first step.

        Args:
            chunk: At most so many at once.

        Yields:
            int64 (n,) and float32 (n, dimension), unit rows; n is never 0.
        """
        with self._connections.streaming() as db:
            model = serving(db)
            if model is None:
                return
            yield from _chunks(db.execute(_ALL, [model.id]), model.dimension, chunk)

    def passages_without(self, model: str) -> list[int]:
        """Return row ids of the passages that have no vector by a model, ascending.

        Args:
            model: The model's name, known to the store or not.
        """
        with self._connections.reading() as db:
            known = _named(db, model)
            rows = db.execute(_WITHOUT + " ORDER BY passage.id", [known.id if known else 0])
            return [row[0] for row in rows]

    def put_vectors(self, model: str, dimension: int, ids: Sequence[int], vectors: Rows) -> None:
        """Store vectors beside those that serve, before `switch_model`.

        Args:
            model: The model's name.
            dimension: Numbers per vector.
            ids: Row ids of passages; those that went in the meantime are passed over.
            vectors: float32 (len(ids), dimension), unit rows.

        Raises:
            ValueError: There are not as many vectors as ids, or not of the model's dimension.
        """
        with self._connections.writing() as db:
            known = _named(db, model) or register(db, model, dimension, serves=False)
            rows = blobs(vectors, len(ids), known.dimension)
            db.conn.executemany(
                "INSERT INTO vector (passage, model, data) SELECT id, ?2, ?3 FROM passage WHERE id = ?1"
                " ON CONFLICT (passage, model) DO UPDATE SET data = excluded.data",
                [(int(passage), known.id, row) for passage, row in zip(ids, rows, strict=True)],
            )

    def switch_model(self, model: str) -> None:
        """Let another model's vectors serve, and drop all others, in one transaction.

        Args:
            model: Name of a model whose vectors were put.

        Raises:
            ModelError: Some passages have no vector by it (yet).
        """
        with self._connections.writing() as db:
            known = _named(db, model)
            if known is None or db.execute(_WITHOUT + " LIMIT 1", [known.id]).fetchone():
                raise ModelError(
                    f"not all passages are encoded by {model} yet; `rebuild --model {model}` does"
                )
            db.execute("DELETE FROM vector WHERE model <> ?", [known.id])
            db.execute("DELETE FROM model WHERE id <> ?", [known.id])
            db.execute("UPDATE model SET serving = 1")


def serving(db: Database) -> StoredModel | None:
    """Return the model whose vectors serve; None before the first article.

    Args:
        db: A connection.
    """
    row = db.execute("SELECT id, name, dimension FROM model WHERE serving = 1").fetchone()
    return None if row is None else StoredModel(*row)


def must_serve(db: Database, model: str, dimension: int) -> StoredModel:
    """Return the serving model, which the first call of all decides.

    Args:
        db: A connection that is writing.
        model: The model that must be serving.
        dimension: Numbers per vector.

    Raises:
        ModelMismatch: Another model is.
    """
    known = serving(db) or register(db, model, dimension, serves=True)
    if known.name != model:
        raise ModelMismatch(known.name, model)
    return known


def register(db: Database, model: str, dimension: int, *, serves: bool) -> StoredModel:
    """Write a model down.

    Args:
        db: A connection that is writing.
        model: The model's name.
        dimension: Numbers per vector.
        serves: Whether its vectors serve from now on.
    """
    cursor = db.execute(
        "INSERT INTO model (name, dimension, serving) VALUES (?, ?, ?)"
        " ON CONFLICT (name) DO UPDATE SET serving = excluded.serving RETURNING id, name, dimension",
        [model, dimension, int(serves)],
    )
    return StoredModel(*cursor.fetchone())


def blobs(vectors: Rows, count: int, dimension: int) -> list[bytes]:
    """Write each row of an array as bytes.

    Args:
        vectors: float32 (count, dimension).
        count: Rows that there must be.
        dimension: Columns that there must be.

    Returns:
        One blob of little-endian float32 per row.

    Raises:
        ValueError: The array has another shape.
    """
    if vectors.shape != (count, dimension):
        raise ValueError(f"vectors of shape {vectors.shape}, expected {(count, dimension)}")
    return [row.tobytes() for row in np.ascontiguousarray(vectors, dtype="<f4")]


def _named(db: Database, model: str) -> StoredModel | None:
    row = db.execute("SELECT id, name, dimension FROM model WHERE name = ?", [model]).fetchone()
    return None if row is None else StoredModel(*row)


def _chunks(cursor: sqlite3.Cursor, dimension: int, chunk: int) -> Iterator[tuple[Ids, Rows]]:
    while rows := cursor.fetchmany(chunk):
        yield arrays(rows, dimension)


def arrays(rows: Sequence[tuple[int, bytes]], dimension: int) -> tuple[Ids, Rows]:
    """Read vectors that `blobs` wrote.

    Args:
        rows: Row id and vector.
        dimension: Numbers per vector.

    Returns:
        int64 (n,) and float32 (n, dimension), in the order of the rows.
    """
    ids = np.fromiter((passage for passage, _ in rows), dtype=np.int64, count=len(rows))
    # An array over a bytearray may be written to, as FAISS and torch want; one over bytes may not.
    joined = bytearray().join(data for _, data in rows)
    vectors = np.frombuffer(joined, dtype="<f4").reshape(len(rows), dimension)
    return ids, vectors.astype(np.float32, copy=False)
