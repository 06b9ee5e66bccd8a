"""Signatures of texts by MinHash: what share of their places agrees is what share of the shingles does."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
import numpy.typing as npt
from rensa import RMinHash

from corpus.stored import Signature
from index.copies.shingles import FEWEST, SIGNED, runs, words

Digests: TypeAlias = npt.NDArray[np.uint32]
Shares: TypeAlias = npt.NDArray[np.float64]

PERMUTATIONS = 128
# Texts that agree less are not compared word by word. Where every fifth word is replaced it is 0.26.
ALIKE = 0.12
# Who shortens keeps the beginning: that of a short copy and of a long text have as much in common as two
# copies of one length.
OPENING = 120
PLACES = 2 * PERMUTATIONS
_SEED = 1
# Signatures that are made otherwise cannot be compared, whether that is our doing or the library's.
_WAY = 1
FORM = 100 * _WAY + int(RMinHash.ALGORITHM_VERSION)


def signature(text: str) -> Signature:
    """Sign a text: 128 permutations of all its shingles, and 128 of those of its beginning.

    Args:
        text: An article's.

    Returns:
        PLACES little-endian uint32; none where the text is too short to have copies.
    """
    found = words(text)
    if len(found) < FEWEST:
        return Signature(FORM, b"")
    whole = _minima(found)
    opening = _minima(found[:OPENING]) if len(found) > OPENING else whole
    return Signature(FORM, np.concatenate([whole, opening]).astype("<u4").tobytes())


def digests(signatures: list[bytes]) -> Digests:
    """Read signatures, none of which is empty.

    Returns:
        uint32 (len(signatures), PLACES).
    """
    joined = np.frombuffer(b"".join(signatures), dtype="<u4")
    return joined.reshape(len(signatures), PLACES).astype(np.uint32, copy=False)


def agreement(one: Digests, others: Digests) -> Shares:
    """Estimate what share of the shingles of texts is that of another one, in whole or at the beginning.

    Args:
        one: uint32 (PLACES,).
        others: uint32 (n, PLACES).

    Returns:
        float64 (n,), 0..1; the greater one of both shares, with a deviation of about 0.04.
    """
    same = (others == one).reshape(len(others), 2, PERMUTATIONS)
    return np.asarray(same.mean(axis=2).max(axis=1, initial=0.0))


def _minima(found: list[str]) -> Digests:
    sketch = RMinHash(num_perm=PERMUTATIONS, seed=_SEED)
    sketch.update(runs(found, SIGNED))
    return np.array(sketch.digest(), dtype=np.uint32)
