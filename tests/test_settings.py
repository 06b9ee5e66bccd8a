"""Settings: read once, checked, and never shown with the token."""

import logging
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pydantic import SecretStr

from bot.settings import SHARED_IDS, Settings, read_policy, read_settings
from bot.webhook import Webhook
from corpus.errors import SettingsError
from corpus.fetch import Policy

TOKEN = "123456789:AAbbCCdd-ee_FF"
DATA = Path("news")


def refusal(**environment):
    """What a person reads when the environment is wrong."""
    with pytest.raises(SettingsError) as caught:
        read_settings({"TELEGRAM_TOKEN": TOKEN} | environment, DATA)
    return str(caught.value)


def test_all_settings_are_read():
    """White space around values does not matter, nor does a slash at the end of the address."""
    environment = {
        "TELEGRAM_TOKEN": f" {TOKEN}\n",
        "ADMIN_IDS": "17, 4711,,17",
        "TELEGRAM_API_URL": " http://localhost:8081/ ",
        "FETCH_CONTACT": " desk@archive.example ",
        "FETCH_PORTS": "8080, 8443,,80",
        "TIME_ZONE": "Europe/Vienna",
        "WEBHOOK_URL": "http://beleg.example/telegram",
        "WEBHOOK_SECRET": "of_the-newsroom-2026",
        "HOME": "/somewhere",
    }
    assert read_settings(environment, DATA) == Settings(
        data=DATA,
        token=SecretStr(TOKEN),
        admin_ids=frozenset({17, 4711}),
        api_url="http://localhost:8081",
        fetching=Policy(contact="desk@archive.example", ports=frozenset({80, 443, 8080, 8443})),
        zone=ZoneInfo("Europe/Vienna"),
        # One's own Bot API server may do without TLS.
        webhook=Webhook(
            url="http://beleg.example/telegram", path="/telegram", secret=SecretStr("of_the-newsroom-2026")
        ),
    )


@pytest.mark.parametrize("zone", ["Mitteleuropa", "../etc/passwd", "Europe"])
def test_a_zone_that_is_none(zone):
    """Neither an unknown name nor a path is taken."""
    assert refusal(TIME_ZONE=zone) == f"TIME_ZONE: {zone!r} is no zone; one looks like Europe/Berlin"


def test_a_token_is_enough():
    """Without administrators nobody may add articles on Telegram; that is for the operator to know."""
    assert read_settings({"TELEGRAM_TOKEN": TOKEN}, DATA) == Settings(data=DATA, token=SecretStr(TOKEN))


def test_a_missing_token_is_named():
    """The line says what is missing and where to get it."""
    expected = "TELEGRAM_TOKEN: is not set; @BotFather on Telegram gives you one"
    assert refusal(TELEGRAM_TOKEN=" ") == expected
    with pytest.raises(SettingsError, match="is not set"):
        read_settings({}, DATA)


def test_telegram_itself_calls_over_tls_only():
    """Without a Bot API server of one's own."""
    assert refusal(WEBHOOK_URL="http://beleg.example/telegram") == (
        "WEBHOOK_URL: is no address that Telegram can call; one looks like https://beleg.example/telegram"
    )


@pytest.mark.parametrize("id", SHARED_IDS)
def test_ids_that_stand_for_many_are_refused(id):
    """Whoever is an administrator under such an id might be anybody."""
    expected = f"ADMIN_IDS: {id} is no person: it stands for {SHARED_IDS[id]}"
    assert refusal(ADMIN_IDS=f"17,{id}") == expected


def test_the_refused_ids_are_telegrams():
    """The anonymous administrator, Telegram itself, and the sender of channels."""
    assert set(SHARED_IDS) == {1087968824, 777000, 136817688}


@pytest.mark.parametrize("id", [-1001234567890, -1, 0])
def test_groups_are_refused(id):
    """Groups and channels have negative ids."""
    expected = f"ADMIN_IDS: {id} is no person: users' ids are positive, groups' negative"
    assert refusal(ADMIN_IDS=str(id)) == expected


@pytest.mark.parametrize("written", ["@anna", "12 13", "1.5", "²", "٣", "--5", "+5", "0x10"])
def test_an_id_is_a_number(written):
    """Names change hands, so only numbers are taken."""
    expected = f"ADMIN_IDS: {written!r} is not a number; give users' numeric ids, separated by commas"
    assert refusal(ADMIN_IDS=written) == expected


@pytest.mark.parametrize(
    "written",
    ["localhost:8081", "ftp://host", "http://", "http://[::1", "http://host:99999", "http://host:0", "x"],
)
def test_an_address_is_an_address(written):
    """A wrong address is found at the start, not at the first message."""
    expected = "TELEGRAM_API_URL: is no address; one looks like http://localhost:8081"
    assert refusal(TELEGRAM_API_URL=written) == expected


@pytest.mark.parametrize("contact", ["desk@archive.example", "https://archive.example/about?us"])
def test_a_contact_is_a_mailbox_or_a_page(contact):
    """Requests show it."""
    assert read_policy({"FETCH_CONTACT": contact}) == Policy(contact=contact)


@pytest.mark.parametrize(
    "written",
    ["me", "a@b)c", "a b@c.example", "a@b@c", "a@b\r\nX: 1", "ä@b.example", "http://", "a@" + 199 * "b"],
)
def test_a_contact_fits_into_a_header(written):
    """Whatever else it says."""
    expected = "FETCH_CONTACT: is no contact; give a mail address, or a page that begins with https://"
    assert refusal(FETCH_CONTACT=written) == expected


@pytest.mark.parametrize("written", ["0", "65536", "-1", "http", "8080-8090", "²", "٣", "00000899999"])
def test_a_port_is_a_number(written):
    """Up to 65535, and none is left out silently."""
    expected = f"FETCH_PORTS: {written!r} is no port; give numbers such as 8080, separated by commas"
    assert refusal(FETCH_PORTS=f"8080,{written}") == expected


@pytest.mark.parametrize("slip", ["Bot123:{}", "{}", "123 :{}", "123:{}\n123:{}", "123:{}ß", "١٢:{}"])
def test_a_wrong_token_is_not_shown(slip):
    """Most wrong tokens are right ones with a slip of the hand."""
    secret = "AAbbCCdd-ee_FF"
    reason = refusal(TELEGRAM_TOKEN=slip.format(secret, secret))
    assert reason == "TELEGRAM_TOKEN: is no token; one looks like 123456789:AbCdEf… (@BotFather)"


def test_the_token_is_never_printed():
    """Neither text, representation nor log shows it."""
    settings = read_settings({"TELEGRAM_TOKEN": TOKEN}, DATA)
    record = logging.LogRecord("x", logging.INFO, "x", 1, "%s %r", (settings, settings), None)
    shown = f"{settings} {settings!r} {settings.token} {record.getMessage()}"
    assert TOKEN not in shown
    assert settings.token.get_secret_value() == TOKEN


@pytest.mark.parametrize(
    "name", ["ADMIN_IDS", "FETCH_PORTS", "TIME_ZONE", "TELEGRAM_API_URL", "FETCH_CONTACT"]
)
def test_a_token_in_the_wrong_place(name):
    """Whoever mixes the settings up does not read the token in the error, nor does her log."""
    token = "987654321:" + "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789"
    said = refusal(**{name: token})
    assert said.startswith(f"{name}: ")
    assert "AbCdEf" not in said
