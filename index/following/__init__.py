"""How derived indexes follow the store's changes, and lie on the disk whole or not at all."""

from __future__ import annotations

from index.following.documents import Document
from index.following.durable import size, told
from index.following.folder import Following
from index.following.footers import damage
from index.following.pair import Incomplete, Pair, WordState
from index.following.snapshot import Snapshots
from index.following.source import Progress, VectorSource, nobody
from index.following.state import State, model_id, state_of

__all__ = [
    "Document",
    "Following",
    "Incomplete",
    "Pair",
    "Progress",
    "Snapshots",
    "State",
    "VectorSource",
    "WordState",
    "damage",
    "model_id",
    "nobody",
    "size",
    "state_of",
    "told",
]
