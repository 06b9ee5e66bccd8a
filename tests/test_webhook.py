"""Where updates are brought: read once, checked, and never shown with the secret."""

import pytest
from pydantic import SecretStr

from bot.webhook import Webhook, read_webhook
from corpus.errors import SettingsError

TOKEN = SecretStr("123456789:AAbbCCdd-ee_FF")
SECRET = "of_the-newsroom-2026"
URL = "https://beleg.example/telegram"


def read(*, own_api: bool = False, **environment: str) -> Webhook | None:
    """Read the environment."""
    named = {f"WEBHOOK_{name}": value for name, value in environment.items()}
    return read_webhook(named, TOKEN, own_api=own_api)


def refusal(*, own_api: bool = False, **environment: str) -> str:
    """Return what a person reads when the environment is wrong."""
    with pytest.raises(SettingsError) as caught:
        read(own_api=own_api, **environment)
    return str(caught.value)


def test_without_an_address_the_bot_polls() -> None:
    """White space is nothing."""
    assert read(URL=" ") is None


def test_an_address_and_a_secret_are_enough() -> None:
    """It listens on this machine only, where Telegram's own path leads."""
    expected = Webhook(url=URL, path="/telegram", secret=SecretStr(SECRET), listen="127.0.0.1", port=8080)
    assert read(URL=f" {URL}\n", SECRET=SECRET) == expected


def test_all_settings_are_read() -> None:
    """A proxy may have another path than the bot."""
    found = read(URL="https://beleg.example:8443", LISTEN="::1", PORT="9000", PATH="/beleg/", SECRET=SECRET)
    assert found == Webhook(
        url="https://beleg.example:8443",
        path="/beleg/",
        secret=SecretStr(SECRET),
        listen="::1",
        port=9000,
    )


def test_without_a_path_it_is_the_root() -> None:
    """Which is what Telegram calls then."""
    found = read(URL="https://beleg.example")
    assert found
    assert found.path == "/"


def test_a_secret_is_made() -> None:
    """Another one each time, that nobody guesses and Telegram takes."""
    first, second = read(URL=URL), read(URL=URL)
    assert first
    assert second
    assert first.secret != second.secret
    assert read(URL=URL, SECRET=first.secret.get_secret_value()) == first
    assert len(first.secret.get_secret_value()) >= 40


def test_the_secret_is_never_printed() -> None:
    """Neither as text nor as representation, nor where it is wrong."""
    found = read(URL=URL, SECRET=SECRET)
    assert SECRET not in f"{found} {found!r}"
    reason = refusal(URL=URL, SECRET=f"{SECRET}!")
    assert reason == ("WEBHOOK_SECRET: must be 16 to 256 of A–Z a–z 0–9 _ -; leave it out to have one made")


@pytest.mark.parametrize("secret", ["fifteen-letters", "x" * 257, "sixteen letters!", "ä" * 20])
def test_a_secret_that_telegram_refuses_or_somebody_guesses(secret: str) -> None:
    """Found at the start."""
    assert refusal(URL=URL, SECRET=secret).startswith("WEBHOOK_SECRET: must be 16 to 256")


@pytest.mark.parametrize(
    "url",
    [
        "http://beleg.example/telegram",
        "beleg.example",
        "https://",
        "https:///telegram",
        "https://[::1",
        "https://host:99999",
        "x",
    ],
)
def test_an_address_is_one_that_telegram_calls(url: str) -> None:
    """Over TLS, except for one's own Bot API server."""
    expected = (
        "WEBHOOK_URL: is no address that Telegram can call; one looks like https://beleg.example/telegram"
    )
    assert refusal(URL=url) == expected


def test_telegram_calls_few_ports() -> None:
    """One's own Bot API server calls them all, also without TLS."""
    expected = "WEBHOOK_URL: has port 9443; Telegram calls 443, 80, 88 and 8443 only"
    assert refusal(URL="https://beleg.example:9443") == expected
    own = "http://localhost:9443/telegram"
    found = read(URL=own, SECRET=SECRET, own_api=True)
    assert found == Webhook(url=own, path="/telegram", secret=SecretStr(SECRET))
    assert "is no address" in refusal(URL="ftp://localhost/telegram", own_api=True)


@pytest.mark.parametrize("more", ["/a?b=c", "/a#b", "/a b", "/ä", "/a%20b", f"/{TOKEN.get_secret_value()}"])
def test_an_address_is_host_and_path(more: str) -> None:
    """What else an address may have, the bot would have to find again in each call."""
    expected = "WEBHOOK_URL: is more than host and path; its path may have A–Z a–z 0–9 . _ ~ - and slashes"
    assert refusal(URL=f"https://beleg.example{more}") == expected
    assert refusal(URL="https://me:you@beleg.example/") == expected


def test_a_token_in_a_wrong_place_is_not_shown() -> None:
    """Wherever somebody pasted it."""
    token = f"123456789:{'A' * 35}"
    for name in ("PATH", "PORT", "LISTEN"):
        assert token[-35:] not in refusal(**{"URL": URL, name: f"/{token}"})


@pytest.mark.parametrize("path", ["telegram", "/a:b", "/(.*)", "/a?b"])
def test_a_path_is_a_path(path: str) -> None:
    """No pattern and no question."""
    expected = (
        f"WEBHOOK_PATH: {path!r} is no path from its first slash on;"
        " its path may have A–Z a–z 0–9 . _ ~ - and slashes"
    )
    assert refusal(URL=URL, PATH=path) == expected


@pytest.mark.parametrize(
    "environment", [{"URL": "https://beleg.example/AAbbCCdd-ee_FF"}, {"URL": URL, "PATH": "/AAbbCCdd-ee_FF"}]
)
def test_no_address_holds_the_token(environment: dict[str, str]) -> None:
    """As old examples have it; neither is it shown."""
    expected = "WEBHOOK_URL: must not hold the bot's token, since addresses stand in many logs"
    assert refusal(**environment) == expected


@pytest.mark.parametrize("address", ["localhost", "127.0.0.1:80", "256.0.0.1", "*"])
def test_what_is_listened_at_is_an_address(address: str) -> None:
    """A name may mean several."""
    expected = f"WEBHOOK_LISTEN: {address!r} is no address; one looks like 127.0.0.1"
    assert refusal(URL=URL, LISTEN=address) == expected


@pytest.mark.parametrize("port", ["0", "65536", "-1", "http", "²", "080"])
def test_a_port_is_a_number(port: str) -> None:
    """Up to 65535."""
    expected = f"WEBHOOK_PORT: {port!r} is no port; give a number such as 8080"
    assert refusal(URL=URL, PORT=port) == expected


@pytest.mark.parametrize("name", ["LISTEN", "PORT", "PATH", "SECRET"])
def test_nothing_is_left_out_silently(name: str) -> None:
    """Whoever sets one of them wants a webhook."""
    expected = f"WEBHOOK_{name}: is of no use without WEBHOOK_URL; leave both out to poll"
    assert refusal(**{name: "1"}) == expected
