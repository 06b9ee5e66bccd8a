"""Which signatures agree in places: locality-sensitive hashing in memory."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from index.copies.signing import PLACES, Digests

Keys: TypeAlias = npt.NDArray[np.uint32]
Packed: TypeAlias = npt.NDArray[np.uint64]

# Two texts of which a share s of the shingles agrees share a band of so many places with the chance of
# 1 - (1 - s²)^64: 0.93 for 0.2 and almost 1 for 0.3.
ROWS = 2
BANDS = PLACES // ROWS
# One is shared by texts that have a few common phrases; and of a short text each counts twice, since it is
# its own beginning.
FEWEST_BANDS = 2
# Every signature that is added is looked through one by one until there are so many.
RECENT = 2_048
# Texts after one pattern, say of a lottery, all share bands; the newest are enough of them.
MOST_OF_A_BAND = 100

_HASH = np.uint64(32)
_REVISION = np.uint64(0xFFFFFFFF)
_MIXING = np.uint64(0x9E3779B97F4A7C15)


class Bands:
    """Finds revisions by signatures; 1 KiB for each. Of one thread at a time.

    A band of a signature is kept as one number, its hash above and the revision's row id below, in sorted
    rows of an array, one row for each band.
    """

    def __init__(self) -> None:
        self._sorted: Packed = np.empty((BANDS, 0), dtype=np.uint64)
        self._recent: Keys = np.empty((BANDS, RECENT), dtype=np.uint32)
        self._revisions: Keys = np.empty(RECENT, dtype=np.uint32)
        self._count = 0
        # Sorted only when something is looked for: many pages are added when it is filled.
        self._waiting: list[Packed] = []

    def add(self, revisions: list[int], found: Digests) -> None:
        """Add signatures.

        Args:
            revisions: Row ids of their revisions.
            found: uint32 (len(revisions), PLACES).
        """
        keys, added = _keys(found), np.array(revisions, dtype=np.uint32)
        stop = self._count + len(revisions)
        if stop > RECENT:
            earlier = _packed(self._recent[:, : self._count], self._revisions[: self._count])
            self._waiting += [earlier, _packed(keys, added)]
            self._count = 0
            return
        self._recent[:, self._count : stop] = keys
        self._revisions[self._count : stop] = added
        self._count = stop

    def near(self, found: Digests, most: int) -> list[int]:
        """Return revisions whose signatures agree with another one in two bands, those of most bands first.

        Args:
            found: uint32 (PLACES,).
            most: At most so many.
        """
        self._merge()
        keys = _keys(found[np.newaxis])
        _, recent = np.nonzero(self._recent[:, : self._count] == keys)
        met = [self._revisions[: self._count][recent], *self._met(keys[:, 0])]
        revisions, shared = np.unique(np.concatenate(met), return_counts=True)
        revisions, shared = revisions[shared >= FEWEST_BANDS], shared[shared >= FEWEST_BANDS]
        order = np.lexsort((revisions, -shared))[:most]
        return [int(revision) for revision in revisions[order]]

    def _met(self, keys: Keys) -> list[Keys]:
        met: list[Keys] = []
        for band, low in zip(self._sorted, keys.astype(np.uint64) << _HASH, strict=True):
            start, stop = band.searchsorted((low, low | _REVISION))
            if start < stop:
                met.append(band[max(start, stop - MOST_OF_A_BAND) : stop].astype(np.uint32))
        return met

    def _merge(self) -> None:
        if self._waiting:
            self._sorted = np.concatenate([self._sorted, *self._waiting], axis=1)
            self._waiting.clear()
            self._sorted.sort(axis=1)


def _packed(keys: Keys, revisions: Keys) -> Packed:
    return keys.astype(np.uint64) << _HASH | revisions


def _keys(found: Digests) -> Keys:
    """Hash each band of signatures; uint32 (BANDS, number of signatures)."""
    pairs = found.reshape(len(found), BANDS, ROWS).astype(np.uint64)
    mixed = (pairs[..., 0] << _HASH | pairs[..., 1]) * _MIXING
    return ((mixed ^ mixed >> _HASH) * _MIXING >> _HASH).astype(np.uint32).T
