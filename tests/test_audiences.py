"""Who reads in a chat."""

import pytest

from bot.audiences import audience_of
from index.audience import Audience


@pytest.mark.parametrize(
    ("chat", "expected"),
    [(7, Audience.PRIVATE), (-5, Audience.PUBLIC), (-1001234567890, Audience.PUBLIC), (0, Audience.PUBLIC)],
)
def test_people_read_alone(chat, expected):
    """Groups, supergroups and channels have negative ids; what is neither is anybody."""
    assert audience_of(chat) is expected
