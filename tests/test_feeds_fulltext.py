"""A whole text told from a summary."""

import pytest
from feeds import WHOLE

from corpus.feeds.fulltext import is_whole


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (WHOLE, True),
        ("<p>Kurz.</p>", False),
        ("<p>Kurz.</p>" + "<img src='x'>" * 100, False),
        (f"{WHOLE}<p>Und dann …</p>", False),
        (f"{WHOLE}<p>Und dann [...]</p>", False),
        (f"{WHOLE}<p><a href='/1'>Weiterlesen</a></p>", False),
        (f"{WHOLE}<p><a href='/1'>Continue reading on Olverbote</a></p>", False),
        (f"{WHOLE}<p>„Warten wir …“, sagte er. Dann schwieg er.</p>", True),
    ],
)
def test_is_whole(markup, expected):
    """It is long, tags aside, and does not end in dots or an invitation to read on."""
    assert is_whole(markup) is expected
