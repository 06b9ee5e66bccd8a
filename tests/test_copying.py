"""How many copies are found, and how few others: measured on invented articles, two on each of 40 events."""

import pytest
from copying import DIFFERENT, MOST, RIVALS, STRANGERS, events, made, measured, random


@pytest.mark.parametrize(
    "half", [pytest.param(0, marks=pytest.mark.slow, id="tuned on"), pytest.param(1, id="held back")]
)
def test_copies_are_found(store, half):
    """98 % of those with up to 20 % of the words changed, and under 1 % of what is no copy."""
    figures = measured(store, events()[half::2], rounds=1)
    apart = [figures.pop(kind) for kind in (DIFFERENT, RIVALS, STRANGERS)]
    assert {kind for kind, (found, of) in figures.items() if found < 0.95 * of} == set()
    found, of = map(sum, zip(*figures.values(), strict=True))
    assert (found >= 0.98 * of, of) == (True, 320)
    assert [(joined < 0.01 * pairs, pairs) for joined, pairs in apart] == [
        (True, 20),
        (True, 320),
        (True, 280),
    ]


def test_copies_are_changed_as_much_as_is_said():
    """Every fifth word where words are replaced, and a fifth of the text where it is cut."""
    event = events()[0]
    text = event.one.text.split()
    kinds = made(event.one, [other.other for other in events()[1:20]], random.Random(1))
    lengths = {kind: len(copy.text.split()) / len(text) for kind, copy in kinds.items()}
    assert 1 - MOST <= lengths["ended"] < 1.1
    assert 0.5 <= lengths["shortened"] < 0.8
    replaced = kinds["replaced"].text.split()[-len(text) :]
    changed = sum(one != other for one, other in zip(text, replaced, strict=True))
    assert changed == pytest.approx(MOST * len(text), abs=3)
