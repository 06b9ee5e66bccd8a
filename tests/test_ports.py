"""Numbers of ports."""

import pytest

from bot.ports import port
from corpus.errors import SettingsError


@pytest.mark.parametrize(("written", "number"), [("1", 1), ("8080", 8080), ("65535", 65535)])
def test_ports(written: str, number: int) -> None:
    """From 1 to 65535."""
    assert port("FETCH_PORTS", written, "numbers such as 8080") == number


@pytest.mark.parametrize("written", ["", "0", "080", "65536", "8080.0", "-1", "８０", "http", "9" * 5000])
def test_what_is_none(written: str) -> None:
    """The error names the setting and what to give."""
    with pytest.raises(SettingsError) as raised:
        port("FETCH_PORTS", written, "numbers such as 8080")
    assert str(raised.value).startswith("FETCH_PORTS")
    assert str(raised.value).endswith("is no port; give numbers such as 8080")


def test_a_token_in_the_wrong_place() -> None:
    """Is not repeated."""
    with pytest.raises(SettingsError) as raised:
        port("WEBHOOK_PORT", "123456789:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "a number such as 8080")
    assert "AAAA" not in str(raised.value)
