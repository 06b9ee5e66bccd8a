"""What the bot is told by its environment, checked once at the start."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import SecretStr

from bot.ports import port
from bot.redact import without_tokens
from bot.webhook import Webhook, read_webhook
from corpus.errors import SettingsError
from corpus.fetch import Policy
from corpus.fetch.policy import WEB_PORTS

# Whoever writes under these ids may be anybody: they stand for many people at once.
SHARED_IDS = {
    1087968824: "every anonymous admin of every group",
    777000: "Telegram itself, and every channel's posts",
    136817688: "everybody who writes as a channel",
}
# German coverage first.
ZONE = ZoneInfo("Europe/Berlin")
# A mailbox or an address; it stands in brackets in the header of a request.
_CONTACT = re.compile(r"(?=[!-~]{1,200}\Z)(https?://[^()<>@\s]+|[^()<>@\s]+@[^()<>@\s]+)")
_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]+", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What `run` needs.

    Attributes:
        data: Folder of the archive.
        token: The bot's; printing it shows asterisks.
        admin_ids: Users who may add and remove articles.
        api_url: Address of one's own Bot API server; empty for Telegram's.
        fetching: How foreign addresses are fetched.
        zone: Where its readers live, for what depends on the hour.
        webhook: Where Telegram brings updates; None to ask for them.
    """

    data: Path
    token: SecretStr
    admin_ids: frozenset[int] = frozenset()
    api_url: str = ""
    fetching: Policy = field(default_factory=Policy)
    zone: ZoneInfo = ZONE
    webhook: Webhook | None = None


def read_settings(environment: Mapping[str, str], data: Path) -> Settings:
    """Read the settings.

    Args:
        environment: TELEGRAM_TOKEN, ADMIN_IDS, TELEGRAM_API_URL, TIME_ZONE, and what `read_policy` and
            `read_webhook` read, by name.
        data: Folder of the archive.

    Raises:
        SettingsError: One is missing or wrong; the error never holds the token.
    """
    token = _token(environment.get("TELEGRAM_TOKEN", "").strip())
    api_url = _api_url(environment.get("TELEGRAM_API_URL", "").strip())
    return Settings(
        data=data,
        token=token,
        admin_ids=frozenset(_admin_ids(environment.get("ADMIN_IDS", ""))),
        api_url=api_url,
        fetching=read_policy(environment),
        zone=_zone(environment.get("TIME_ZONE", "").strip()),
        webhook=read_webhook(environment, token, own_api=bool(api_url)),
    )


def read_policy(environment: Mapping[str, str]) -> Policy:
    """Read how foreign addresses are fetched.

    Args:
        environment: FETCH_CONTACT and FETCH_PORTS by name.

    Raises:
        SettingsError: One is wrong.
    """
    ports = environment.get("FETCH_PORTS", "").split(",")
    return Policy(
        contact=_contact(environment.get("FETCH_CONTACT", "").strip()),
        ports=WEB_PORTS | {_port(written.strip()) for written in ports if written.strip()},
    )


def _named(value: str) -> str:
    # Somebody may have put the token in the wrong place.
    return without_tokens(repr(value))


def _contact(value: str) -> str:
    if value and not _CONTACT.fullmatch(value):
        raise SettingsError(
            "FETCH_CONTACT", "is no contact; give a mail address, or a page that begins with https://"
        )
    return value


def _port(written: str) -> int:
    return port("FETCH_PORTS", written, "numbers such as 8080, separated by commas")


def _token(value: str) -> SecretStr:
    if not value:
        raise SettingsError("TELEGRAM_TOKEN", "is not set; @BotFather on Telegram gives you one")
    if not _TOKEN.fullmatch(value):
        raise SettingsError("TELEGRAM_TOKEN", "is no token; one looks like 123456789:AbCdEf… (@BotFather)")
    return SecretStr(value)


def _admin_ids(value: str) -> list[int]:
    return [_admin_id(part.strip()) for part in value.split(",") if part.strip()]


def _admin_id(written: str) -> int:
    if not written.removeprefix("-").isdecimal() or not written.isascii():
        raise SettingsError(
            "ADMIN_IDS", f"{_named(written)} is not a number; give users' numeric ids, separated by commas"
        )
    number = int(written)
    if number in SHARED_IDS:
        raise SettingsError("ADMIN_IDS", f"{number} is no person: it stands for {SHARED_IDS[number]}")
    if number <= 0:
        raise SettingsError("ADMIN_IDS", f"{number} is no person: users' ids are positive, groups' negative")
    return number


def _zone(value: str) -> ZoneInfo:
    try:
        return ZoneInfo(value) if value else ZONE
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise SettingsError(
            "TIME_ZONE", f"{_named(value)} is no zone; one looks like Europe/Berlin"
        ) from None


def _api_url(value: str) -> str:
    try:
        parts = urlsplit(value)
        # Reading the port raises where it is none.
        right = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        right = False
    if value and not right:
        raise SettingsError("TELEGRAM_API_URL", "is no address; one looks like http://localhost:8081")
    return value.rstrip("/")
