"""What belongs to one fetch, from its first request to its last."""

from __future__ import annotations

import socket
from dataclasses import dataclass, field
from ipaddress import ip_address

from corpus.errors import Disallowed, Unreachable
from corpus.fetch.deadline import Deadline
from corpus.fetch.network import Network
from corpus.fetch.target import Target, is_address

# Beyond that, one address that does not answer leaves no time to the next.
_TRIED = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Trip:
    """One fetch: how long it may take, and to which addresses its names lead.

    Attributes:
        deadline: Of the whole.
        network: Where they are looked up, and which may be connected to.
        resolved: Addresses by name and port; a name is looked up once.
    """

    deadline: Deadline
    network: Network
    resolved: dict[tuple[str, int], list[str]] = field(default_factory=dict)

    def addresses(self, target: Target) -> list[str]:
        """Return where to connect to, all of it allowed.

        Raises:
            Disallowed: One of the addresses of the host is not allowed.
            Unreachable: The host has none.
        """
        key = (target.host, target.port)
        if key not in self.resolved:
            found = self._looked_up(target)
            if not all(map(self._may, found)):
                raise Disallowed("", "{host} lies in a network that is not public", host=target.host)
            self.resolved[key] = found[:_TRIED]
        return self.resolved[key]

    def _may(self, written: str) -> bool:
        try:
            return self.network.allowed(ip_address(written))
        except ValueError:
            return False

    def _looked_up(self, target: Target) -> list[str]:
        if is_address(target.host):
            return [target.host]
        try:
            found = self.network.resolve(target.host, target.port, self.deadline.left())
        except socket.gaierror as error:
            if error.errno != socket.EAI_NONAME:
                raise Unreachable("", "names cannot be looked up at the moment; try again later") from error
            found = []
        except OSError as error:
            raise Unreachable("", "names cannot be looked up at the moment; try again later") from error
        if not found:
            raise Unreachable("", "there is no host {host}; check the address", host=target.host)
        return found
