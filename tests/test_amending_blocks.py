"""What two sequences have in common."""

from hypothesis import given
from hypothesis import strategies as st

from index.amending.blocks import MOST, Block, blocks

_LISTS = st.lists(st.sampled_from("abcd"), max_size=12)


@given(_LISTS, _LISTS)
def test_blocks_are_both_sequences(old, new):
    """Nothing is left out, and what is said to be equal is."""
    found = list(blocks(old, new))
    assert [letter for block in found for letter in old[block.start : block.stop]] == old
    assert [letter for block in found for letter in new[block.begin : block.end]] == new
    assert all(
        (old[block.start : block.stop] == new[block.begin : block.end]) == block.is_equal for block in found
    )


def test_what_is_too_much_differs_as_a_whole():
    """Between what both begin and end with."""
    length = MOST + 2
    old, new = list(range(length)), list(range(0, 2 * length, 2))
    found = list(blocks(["a", *old, "z"], ["a", *new, "z"]))
    assert found == [
        Block(True, 0, 2, 0, 2),
        Block(False, 2, length + 1, 2, length + 1),
        Block(True, length + 1, length + 2, length + 1, length + 2),
    ]
