"""Which signatures agree in places."""

import numpy as np
import pytest

from index.copies import bands
from index.copies.bands import BANDS, Bands
from index.copies.signing import PLACES


def drawn(count, seed=1):
    return np.random.default_rng(seed).integers(0, 2**32, (count, PLACES), dtype=np.uint32)


def sharing(found, count):
    """A signature that shares so many bands with another one, and no place else."""
    other = drawn(1, seed=2)[0]
    other[: 2 * count] = found[: 2 * count]
    return other


@pytest.fixture(params=[1, 5, 10_000])
def filled(request, monkeypatch):
    """Twenty signatures, named from 100 on; some or all of them sorted."""
    monkeypatch.setattr(bands, "RECENT", request.param)
    index, found = Bands(), drawn(20)
    for start in range(0, 20, 4):
        index.add(list(range(100 + start, 104 + start)), found[start : start + 4])
    return index, found


@pytest.mark.parametrize(("shared", "expected"), [(BANDS, [107]), (2, [107]), (1, []), (0, [])])
def test_two_bands_are_needed(filled, shared, expected):
    """One is shared by texts with a few common phrases."""
    index, found = filled
    assert index.near(sharing(found[7], shared), 10) == expected


def test_those_of_most_bands_come_first(filled):
    """And only as many as are asked for."""
    index, found = filled
    index.add([7, 8], np.stack([sharing(found[3], 5), sharing(found[3], 9)]))
    assert index.near(found[3], 2) == [103, 8]
    assert index.near(found[3], 9) == [103, 8, 7]


def test_half_a_band_is_none(filled):
    """Both places of a band must agree."""
    index, found = filled
    other = drawn(1, seed=2)[0]
    other[::2] = found[7][::2]
    assert index.near(other, 10) == []


def test_of_a_pattern_the_newest_are_found(monkeypatch):
    """Thousands of texts after one pattern share their bands; looking through all would take seconds."""
    monkeypatch.setattr(bands, "RECENT", 0)
    monkeypatch.setattr(bands, "MOST_OF_A_BAND", 3)
    index = Bands()
    index.add(list(range(1, 9)), np.repeat(drawn(1), 8, axis=0))
    assert index.near(drawn(1)[0], 10) == [6, 7, 8]


def test_nothing_is_near_in_an_empty_one():
    """Before the first article."""
    assert Bands().near(drawn(1)[0], 10) == []
