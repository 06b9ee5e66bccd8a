"""What stands after `/add`."""

import pytest
from fake_fetching import TEXT, FakeFetching, page

from bot.inputs import inputs
from corpus.article import Article

FIRST, SECOND = "https://talbote.example/1", "https://talbote.example/2"


def test_addresses_alone(sandbox):
    """Each address is fetched once, in order; what cannot be had is named."""
    fetching = FakeFetching(page(FIRST))
    found = list(inputs(f" {FIRST}\n{SECOND} {FIRST} ", fetching, sandbox))
    assert [getattr(each, "url", str(each)) for each in found] == [FIRST, f"{SECOND}: is not there (404)"]
    assert fetching.asked == [FIRST, SECOND]


@pytest.mark.parametrize("text", [TEXT, f"{TEXT} {FIRST}", f"{FIRST} {TEXT}"])
def test_a_text(text, sandbox):
    """A text is an article, even with addresses in it, and nothing is fetched."""
    fetching = FakeFetching()
    assert list(inputs(text, fetching, sandbox)) == [Article(text=text, language="de")]
    assert fetching.asked == []


def test_nothing_to_quote(sandbox):
    """Nothing gives the reason."""
    assert [str(each) for each in inputs("\u200b", FakeFetching(), sandbox)] == ["has no text to quote from"]
