"""Questions that are followed, and how strong evidence an article can be for each, without an archive."""

from __future__ import annotations

import numpy as np

from corpus.article import Article
from corpus.followrows import Follow
from corpus.stored import NO_TRUST, Rows
from index.analysis import Analyzer
from index.awaiting.batch import Batch, Looked
from index.awaiting.entry import Entry, entry
from index.awaiting.rarity import Rarity
from index.encode import Matrix
from index.passages import passages
from index.question import Way
from index.words import stemmer

ANALYZER = Analyzer(stemmer)
NO_ROWS: Rows = np.empty((0, 0), dtype=np.float32)


def weigh(tokens):
    """The longer, the rarer."""
    weights = {token: float(len(token)) for token in tokens}
    return Rarity(weights, weights, weights)


def entries(*questions: str, language: str = "de", **vectors: Rows) -> list[Entry]:
    """Return questions as they are looked for."""
    found = []
    for number, question in enumerate(questions, 1):
        follow = Follow(id=number, chat=1, asker=1, question=question, language=language, since=0, made="")
        vector = vectors.get(f"n{number}")
        found.append(entry(follow, Way(question, language), ANALYZER, vector))
    return found


def looked(text: str, title: str = "", language: str = "de", rows: Matrix = NO_ROWS) -> Looked:
    """Return an article as it is looked through."""
    article = Article(text=text, title=title, language=language)
    return Looked(article, passages(article), rows, 1.0)


def strengths(asked: list[Entry], of: Looked, trust=NO_TRUST) -> dict[int, float]:
    """Return how strong the evidence for each question can be, by the question's number from 1."""
    batch = Batch(asked, ANALYZER, weigh)
    places, found = batch.strengths(of, dict.fromkeys(batch.languages, trust))
    return dict(zip(batch.follows[places].tolist(), found.tolist(), strict=True))
