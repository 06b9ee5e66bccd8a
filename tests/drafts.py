"""Drafts for tests: a toy cut and toy vectors that a person can compute."""

from __future__ import annotations

from datetime import date

import numpy as np

from corpus.article import Article, Passage, Span
from corpus.stored import Draft
from index.following.documents import Document

MODEL = "toy"
TODAY = date(2026, 11, 23).toordinal()


def article(id="a", text="Es regnet. Es schneit.", **more):
    return Article(id=id, text=text, **more)


def document(id, text, title, **more):
    """What a word index gets of an undated article that is added when the tests' clock stands still."""
    return Document(id, text, title, **({"parts": "", "published": 0, "known": TODAY, "outlet": ""} | more))


def cut(text):
    """One passage per sentence that ends with a full stop."""
    passages, start = [], 0
    for sentence in text.split(". "):
        span = Span(start, start + len(sentence))
        passages.append(Passage(span, (span,)))
        start = span.stop + 2
    return tuple(passages)


def rows(numbers, dimension=2):
    """Vector n is (n, n, …): no unit row, but one that a test can name."""
    return np.array([[number] * dimension for number in numbers], dtype=np.float32).reshape(-1, dimension)


def draft(id="a", text="Es regnet. Es schneit.", first=0, **more):
    """A draft whose passages have the vectors first, first + 1, …"""
    passages = cut(text)
    return Draft(article(id, text, **more), passages, rows(range(first, first + len(passages))))


def as_lists(found):
    """Row ids and vectors as plain lists, once their types are right."""
    ids, vectors = found
    assert (ids.dtype, vectors.dtype) == (np.int64, np.float32)
    return ids.tolist(), vectors.tolist()


def table_sizes(store):
    """How many articles, revisions, contents, passages and vectors there are."""
    names = ("article", "revision", "content", "passage", "vector")
    with store._connections.reading() as db:
        return [db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names]
