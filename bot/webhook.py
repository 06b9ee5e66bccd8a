"""Where Telegram is to bring updates, as the environment says; checked once at the start."""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

from pydantic import SecretStr

from bot.ports import port
from bot.redact import without_tokens
from corpus.errors import SettingsError

# Where Telegram's own servers call; one's own Bot API server calls anywhere.
PORTS = (443, 80, 88, 8443)
LISTEN, PORT = "127.0.0.1", 8080
_URL = "WEBHOOK_URL"
_SHAPE = "is no address that Telegram can call; one looks like https://beleg.example/telegram"
_LETTERS = "its path may have A–Z a–z 0–9 . _ ~ - and slashes"
# Neither a colon nor a percent sign, so no token either.
_PATH = re.compile(r"/[A-Za-z0-9._~/-]*", re.ASCII)
# Telegram takes from one character on; few can be guessed.
_SECRET = re.compile(r"[A-Za-z0-9_-]{16,256}", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """Where Telegram brings updates.

    Attributes:
        url: What Telegram calls.
        path: Where the calls arrive here, from its first slash on.
        secret: What shows that it is Telegram who calls; printing it shows asterisks.
        listen: Address of this machine.
        port: Likewise.
    """

    url: str
    path: str
    secret: SecretStr
    listen: str = LISTEN
    port: int = PORT


def read_webhook(environment: Mapping[str, str], token: SecretStr, *, own_api: bool) -> Webhook | None:
    """Read where updates are brought.

    Args:
        environment: WEBHOOK_URL, WEBHOOK_LISTEN, WEBHOOK_PORT, WEBHOOK_PATH and WEBHOOK_SECRET by name.
        token: The bot's, which must stand in no address.
        own_api: Whether one's own Bot API server calls, which may do without TLS.

    Returns:
        None where they are asked for instead.

    Raises:
        SettingsError: One is wrong, or of no use without WEBHOOK_URL.
    """
    url = environment.get("WEBHOOK_URL", "").strip()
    others = {
        "WEBHOOK_LISTEN": environment.get("WEBHOOK_LISTEN", "").strip(),
        "WEBHOOK_PORT": environment.get("WEBHOOK_PORT", "").strip(),
        "WEBHOOK_PATH": environment.get("WEBHOOK_PATH", "").strip(),
        "WEBHOOK_SECRET": environment.get("WEBHOOK_SECRET", "").strip(),
    }
    if not url:
        _must_be_none(others)
        return None
    parts = _address(url, own_api=own_api)
    path = _path(others["WEBHOOK_PATH"]) or parts.path or "/"
    if token.get_secret_value().partition(":")[2] in f"{url} {path}":
        raise SettingsError(_URL, "must not hold the bot's token, since addresses stand in many logs")
    return Webhook(
        url=url,
        path=path,
        secret=_secret(others["WEBHOOK_SECRET"]),
        listen=_listen(others["WEBHOOK_LISTEN"]),
        port=_port(others["WEBHOOK_PORT"]),
    )


def _must_be_none(others: Mapping[str, str]) -> None:
    for name, value in others.items():
        if value:
            raise SettingsError(name, f"is of no use without {_URL}; leave both out to poll")


def _address(url: str, *, own_api: bool) -> SplitResult:
    try:
        parts = urlsplit(url)
        port = parts.port or 443
    except ValueError:
        raise SettingsError(_URL, _SHAPE) from None
    if parts.scheme not in ({"http", "https"} if own_api else {"https"}) or not parts.hostname:
        raise SettingsError(_URL, _SHAPE)
    if "@" in parts.netloc or parts.query or parts.fragment or not _PATH.fullmatch(parts.path or "/"):
        raise SettingsError(_URL, f"is more than host and path; {_LETTERS}")
    if not own_api and port not in PORTS:
        raise SettingsError(_URL, f"has port {port}; Telegram calls 443, 80, 88 and 8443 only")
    return parts


def _path(value: str) -> str:
    if value and not _PATH.fullmatch(value):
        raise SettingsError(
            "WEBHOOK_PATH", f"{without_tokens(repr(value))} is no path from its first slash on; {_LETTERS}"
        )
    return value


def _listen(value: str) -> str:
    try:
        return str(ip_address(value or LISTEN))
    except ValueError:
        raise SettingsError(
            "WEBHOOK_LISTEN", f"{without_tokens(repr(value))} is no address; one looks like {LISTEN}"
        ) from None


def _port(value: str) -> int:
    return port("WEBHOOK_PORT", value, f"a number such as {PORT}") if value else PORT


def _secret(value: str) -> SecretStr:
    """Return what was chosen, else something new: Telegram is told of it at each start."""
    if value and not _SECRET.fullmatch(value):
        # What is wrong with it is not shown, and neither is it.
        raise SettingsError(
            "WEBHOOK_SECRET", "must be 16 to 256 of A–Z a–z 0–9 _ -; leave it out to have one made"
        )
    return SecretStr(value or secrets.token_urlsafe(32))
