"""What a fetch takes for the network."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from dataclasses import dataclass, field

import httpcore

from corpus.fetch.publichosts import Address, is_public
from corpus.fetch.resolving import Resolve, resolve


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """The public internet, unless a test says otherwise; no setting does.

    Attributes:
        resolve: Looks up names.
        allowed: Whether an address may be connected to.
        tls: Whom to trust: the authorities of this machine and those that browsers know.
    """

    resolve: Resolve = resolve
    allowed: Callable[[Address], bool] = is_public
    tls: ssl.SSLContext = field(default_factory=httpcore.default_ssl_context)
