"""Spans become blobs and come back."""

from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Span
from corpus.packing import pack, unpack

edges = st.integers(0, 2**32 - 1)


@given(st.lists(st.builds(Span, edges, edges)).map(tuple))
def test_round_trip(spans):
    """What was packed comes back the same."""
    assert unpack(pack(spans)) == spans


def test_four_bytes_an_edge():
    """A span takes eight bytes, the lowest first."""
    assert pack([Span(1, 258)]) == bytes([1, 0, 0, 0, 2, 1, 0, 0])
