"""Where a request goes, read from an address that anybody may have written."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from ipaddress import ip_address

import httpx

from corpus.errors import Disallowed, FetchError

_LONGEST = 8_000
_PORTS = {"http": 80, "https": 443}
# What names of hosts consist of; the underscore is in no rule but in some names.
_NAME = re.compile(r"(?=.{1,253}\Z)[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*")
_NUMBER = re.compile(r"(?:.*\.)?(?:[0-9]+|0x[0-9a-f]*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """An http or https address in its normal form.

    Attributes:
        url: The address, without a fragment.
        scheme: "http" or "https".
        host: A name in ASCII, or an IP address without brackets.
        port: Also where the address leaves it out.
        authority: Host and port as they stand in the address.
        path: With the query, escaped.
    """

    url: str
    scheme: str
    host: str
    port: int
    authority: str
    path: str

    @property
    def origin(self) -> str:
        """Scheme, host and port, which robots.txt is about."""
        return f"{self.scheme}://{self.authority}"


def read_target(written: str, ports: Collection[int]) -> Target:
    """Read an address.

    Args:
        written: As somebody typed it or a server sent it.
        ports: Those that are allowed.

    Raises:
        FetchError: It is none.
        Disallowed: It is one that must not be fetched.
    """
    return _target(_read(written.strip(), None), ports)


def redirected(base: Target, location: str, ports: Collection[int]) -> Target:
    """Read the address that a redirect leads to.

    One from https to http is followed on https: anybody on the way could change what http brings.

    Args:
        base: Where the redirect was met.
        location: As the server sent it.
        ports: Those that are allowed.

    Raises:
        FetchError, Disallowed: As above.
    """
    url = _read(location.strip(), base)
    if base.scheme == "https" and url.scheme == "http":
        url = url.copy_with(scheme="https")
    return _target(url, ports)


def _read(written: str, base: Target | None) -> httpx.URL:
    # A browser takes "\" for "/", others do not: whoever checks must not read another host than whoever asks.
    if len(written) > _LONGEST or "\\" in written:
        raise FetchError("", "is no web address; one looks like https://example.org/article")
    try:
        return httpx.URL(base.url).join(written) if base else httpx.URL(written)
    except (httpx.InvalidURL, ValueError) as error:
        raise FetchError("", "is no web address; one looks like https://example.org/article") from error


def _target(url: httpx.URL, ports: Collection[int]) -> Target:
    if url.scheme not in _PORTS:
        raise Disallowed("", "only addresses with http:// or https:// are fetched")
    if url.userinfo:
        raise Disallowed("", "holds a user name or password; give the address without them")
    host = _host(url.raw_host.decode("ascii"))
    port = _PORTS[url.scheme] if url.port is None else url.port
    if port not in ports:
        raise Disallowed("", "the port {port} is not allowed", port=port)
    authority = (f"[{host}]" if ":" in host else host) + ("" if port == _PORTS[url.scheme] else f":{port}")
    path = url.raw_path.decode("ascii")
    return Target(
        url=f"{url.scheme}://{authority}{path}",
        scheme=url.scheme,
        host=host,
        port=port,
        authority=authority,
        path=path,
    )


def is_address(host: str) -> bool:
    """Whether a host is an IP address, not a name; with a zone it is none that others could reach."""
    try:
        return "%" not in str(ip_address(host))
    except ValueError:
        return False


def _host(written: str) -> str:
    """Check a host; "example.org." is the same as without the full stop, and certificates leave it out."""
    if is_address(written):
        return str(ip_address(written))
    name = written.removesuffix(".")
    if not _NAME.fullmatch(name):
        raise FetchError("", "is no web address; one looks like https://example.org/article")
    if _NUMBER.fullmatch(name):
        # Resolvers take 0x7f.1 and 2130706433 for 127.0.0.1, and no link to news is written so.
        raise Disallowed("", "{host} is an unusual way to write an IP address", host=written)
    return name
