"""What the store writes of feeds and entries, and reads again."""

from hypothesis import given
from hypothesis import strategies as st

from corpus.errors import Reason
from corpus.followed import Entry, packed_entry, packed_reason, unpacked_entry, unpacked_reason

texts = st.text()


@given(
    st.builds(
        Entry, guid=st.text(min_size=1), link=texts, title=texts, author=texts, published=texts, content=texts
    )
)
def test_entries(entry):
    """Whatever an entry says comes back."""
    assert unpacked_entry(packed_entry(entry)) == entry


@given(texts.map(lambda text: text.replace("{", "").replace("}", "")))
def test_other_texts(text):
    """A reason that is none of ours is kept as it is."""
    assert unpacked_reason(packed_reason(text)) == text


def test_reasons():
    """A reason comes back with what it is made of, also with reasons in it, so that it can be translated."""
    why = Reason("{value!r} is larger than {limit} MiB", value="x", limit=3)
    back = unpacked_reason(packed_reason(Reason("cannot be had: {why}", why=why)))
    assert str(back) == "cannot be had: 'x' is larger than 3 MiB"
    assert (back.template, back.values["why"].values) == (
        "cannot be had: {why}",
        {"value": "x", "limit": "3"},
    )
    assert packed_reason("") == ""
    assert unpacked_reason("") == ""
