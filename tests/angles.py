"""Drafts whose passages have vectors at given angles, so that cosines can be computed by a person."""

from __future__ import annotations

import math

import numpy as np
from drafts import article, cut

from corpus.connection import connect
from corpus.stored import Draft


def at(degrees):
    """The unit vector (cos, sin)."""
    return np.array([math.cos(math.radians(degrees)), math.sin(math.radians(degrees))], dtype=np.float32)


def turned(id, *degrees):
    """An article with one sentence and one passage per angle."""
    text = " ".join(f"Satz {number} von {id}." for number in range(len(degrees)))
    return Draft(article(id, text), cut(text), np.array([at(each) for each in degrees]).reshape(-1, 2))


def ids(found):
    """The ids of search results, in order."""
    return [id for id, _ in found]


def backed_up(store, path):
    """Copy a store's file as an operator would."""
    db = connect(store._connections.path)
    db.execute("VACUUM INTO ?", [str(path)])
    db.close()
