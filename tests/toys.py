"""A toy encoder whose vectors a person can compute, and archives that use it."""

from __future__ import annotations

import numpy as np

from corpus.article import Article
from corpus.outletrows import OutletRule
from index.archive import Archive

WORDS = ("brücke", "tram", "theater", "bridge", "flood", "school")


class ToyEncoder:
    """Counts a few words; each word is one dimension, the last one stands for everything else."""

    def __init__(self, name="toy"):
        self.name = name
        self.batches = []

    def encode(self, texts, *, questions=False):
        self.batches.append((list(texts), questions))
        rows = np.array([self._row(text.lower()) for text in texts], dtype=np.float32)
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)

    def _row(self, text):
        counts = [float(text.count(word)) for word in WORDS]
        return [*counts, 0.1]


def toy_archive(folder, articles=(), **more):
    """An archive with the toy encoder and some articles in it."""
    archive = Archive(folder, **{"load": ToyEncoder, "model": "toy", **more})
    list(archive.add(articles))
    return archive


BRIDGE = Article(
    id="bridge",
    title="Die Brücke wird teurer",
    source="Talbote",
    published="2025-02-12",
    language="de",
    text=(
        "Die Sanierung der Brücke kostet 126 Millionen Taler. Das teilte die Stadt am Mittwoch mit."
        "\n\nDie Arbeiten beginnen im Mai. Der Verkehr wird umgeleitet."
    ),
)
TRAM = Article(
    id="tram",
    title="Neue Tram im Herbst",
    source="Anzeiger",
    published="2025-02-14",
    language="de",
    text="Die neue Tram fährt ab Herbst bis zum Hafen. Eine Fahrkarte kostet 2,40 Taler.",
)
THEATRE = Article(
    id="theatre",
    title="Das Theater spielt wieder",
    source="Talbote",
    language="de",
    text="Das Theater öffnet nach dem Umbau. Gespielt wird ein Stück über einen Müller.",
)


def ruled(**given):
    """Return a change after which just this is ruled for an outlet."""
    return lambda rule: OutletRule(outlet=rule.outlet, **given)
