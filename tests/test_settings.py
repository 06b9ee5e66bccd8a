"""Settings: read once, wrong ones named, the token never shown."""

from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.settings import Settings, read_settings
from corpus.errors import SettingsError

TOKEN = "123456789:" + "AbCdEf_made-up-for-this-test-0000"
DATA = Path("data")


def read(**environment):
    return read_settings({"TELEGRAM_TOKEN": TOKEN} | environment, DATA)


def test_everything_given():
    """Token, admins and address are taken as they were meant."""
    assert read(ADMIN_IDS=" 5, 8 ,", TELEGRAM_API_URL="http://localhost:8081/") == Settings(
        data=DATA,
        token=SecretStr(TOKEN),
        admin_ids=frozenset({5, 8}),
        api_url="http://localhost:8081",
    )


def test_the_least():
    """A token is enough: nobody is admin then, and Telegram's own server is used."""
    assert read() == Settings(data=DATA, token=SecretStr(TOKEN), admin_ids=frozenset(), api_url="")


def test_the_token_never_shows():
    """Neither repr nor str of the settings hold the token."""
    settings = read()
    assert TOKEN not in f"{settings!r} {settings} {settings.token}"
    assert settings.token.get_secret_value() == TOKEN


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("TELEGRAM_TOKEN", "", "TELEGRAM_TOKEN: is not set; @BotFather on Telegram gives you one"),
        ("ADMIN_IDS", "@anna", "'@anna' is not a number; give users' numeric ids, separated by commas"),
        ("ADMIN_IDS", "5 8", "'5 8' is not a number; give users' numeric ids, separated by commas"),
        ("ADMIN_IDS", "٥", "'٥' is not a number; give users' numeric ids, separated by commas"),
        ("ADMIN_IDS", "-100123", "-100123 is no person: users' ids are positive, groups' negative"),
        ("ADMIN_IDS", "0", "0 is no person: users' ids are positive, groups' negative"),
        (
            "ADMIN_IDS",
            "5,1087968824",
            "1087968824 is no person: it stands for every anonymous admin of every group",
        ),
        (
            "ADMIN_IDS",
            "777000",
            "777000 is no person: it stands for Telegram itself, and every channel's posts",
        ),
        ("ADMIN_IDS", "136817688", "136817688 is no person: it stands for everybody who writes as a channel"),
        ("TELEGRAM_API_URL", "localhost:8081", "is no address; one looks like http://localhost:8081"),
        ("TELEGRAM_API_URL", "http://[", "is no address; one looks like http://localhost:8081"),
    ],
)
def test_wrong_settings(name, value, sentence):
    """A wrong setting is named, with what would be right."""
    with pytest.raises(SettingsError) as caught:
        read(**{name: value})
    assert caught.value.name == name
    assert sentence in str(caught.value)


@pytest.mark.parametrize(
    "wrong", ["secret", "123456 :AbCdEf-secret", "123456:AbC/secret", "https://x/secret"]
)
def test_a_wrong_token_is_not_shown_either(wrong):
    """What stands where a token should may still be half of one."""
    with pytest.raises(SettingsError, match="is no token") as caught:
        read(TELEGRAM_TOKEN=wrong)
    assert wrong not in str(caught.value)
