"""Many words are compared at once just as they are one by one."""

from hypothesis import given
from hypothesis import strategies as st

from index.awaiting.vocabulary import Vocabulary
from index.likeness import share, shared

WORDS = st.text("aben", min_size=1, max_size=14)


def test_compounds_forms_and_endings():
    """A question's word is met by a longer word around it, by a part of it, by another form of it."""
    found = Vocabulary(["rüstungsausgaben", "brücke", "tram"]).like
    assert dict(found("ausgaben")) == {"rüstungsausgaben": 0.5}
    assert dict(found("kettenbrückensanierung")) == {"brücke": 1.0}
    assert dict(found("tram")) == {}


@given(st.lists(WORDS, max_size=5, unique=True), WORDS)
def test_nothing_is_missed(words, other):
    """What is looked up by parts of words is what a look at each word finds."""
    letters = {word: shared(word, other) for word in words}
    expected = {word: share(bits, word) for word, bits in letters.items() if bits}
    assert dict(Vocabulary(words).like(other)) == expected
