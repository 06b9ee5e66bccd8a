"""Signatures of texts. All texts are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.copies.signing import FORM, OPENING, PLACES, agreement, digests, signature

WORDS = [f"wort{number}" for number in range(600)]


def agreed(one, other):
    first, second = digests([signature(" ".join(words)).data for words in (one, other)])
    return float(agreement(first, second[None])[0])


@pytest.mark.parametrize(
    ("one", "other", "share"),
    [
        (WORDS, WORDS, 1.0),
        (WORDS, WORDS[300:], 0.5),
        (WORDS[:100], WORDS[50:150], 1 / 3),
        # Who shortens keeps the beginning.
        (WORDS[:300], WORDS[:150], 1.0),
        (WORDS, WORDS[: OPENING // 2], 0.5),
        (WORDS[:300], WORDS[300:], 0.0),
    ],
)
def test_places_agree_as_shingles_do(one, other, share):
    """Within three standard deviations."""
    assert agreed(one, other) == pytest.approx(share, abs=0.13)


def test_a_short_text_has_no_signature():
    """It would be found in everything that quotes it."""
    assert signature("Mehr in Kürze.").data == b""
    assert agreement(digests([signature(" ".join(WORDS)).data])[0], digests([])).tolist() == []


def test_a_signature_is_always_the_same():
    """Those that are stored are compared with those of another day and another machine."""
    (found,) = digests([signature(" ".join(WORDS)).data])
    assert (FORM, PLACES, found[:2].tolist(), found[128:130].tolist()) == (
        102,
        256,
        [146076339, 719810938],
        [146076339, 1544289764],
    )


@given(st.text())
def test_any_text_can_be_signed(text):
    """By one number for each place, or by none."""
    assert len(signature(text).data) in {0, 4 * PLACES}
