"""Which addresses lie in the public internet.

Python's `is_global` depends on its version (3.11.7 takes 6to4, NAT64 and fec0::/10 for public), so the
networks are written down here, after the registries of special addresses that IANA keeps for IPv4 and IPv6.
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

Address = IPv4Address | IPv6Address

_NOT_PUBLIC = [
    IPv4Network(network)
    for network in (
        "0.0.0.0/8",  # this network
        "10.0.0.0/8",  # private
        "100.64.0.0/10",  # behind a provider's translation
        "127.0.0.0/8",  # this machine
        "168.63.129.16/32",  # public by its number, yet a cloud's own service for its machines
        "169.254.0.0/16",  # link-local, and the clouds' metadata
        "172.16.0.0/12",  # private
        "192.0.0.0/24",  # protocols
        "192.0.2.0/24",  # documentation
        "192.88.99.0/24",  # 6to4 relays
        "192.168.0.0/16",  # private
        "198.18.0.0/15",  # benchmarks
        "198.51.100.0/24",  # documentation
        "203.0.113.0/24",  # documentation
        "224.0.0.0/4",  # multicast
        "240.0.0.0/4",  # reserved, and broadcast
    )
]
# Whatever is not assigned to anybody is in no public network either.
_ASSIGNED = IPv6Network("2000::/3")
_NOT_PUBLIC_6 = [
    IPv6Network(network)
    for network in (
        "2001::/23",  # protocols, among them Teredo and ORCHID
        "2001:db8::/32",  # documentation
        "2002::/16",  # 6to4, which leads to any IPv4 address
        "3ffe::/16",  # 6bone, returned
        "3fff::/20",  # documentation
    )
]
_NAT64 = IPv6Network("64:ff9b::/96")


def is_public(address: Address) -> bool:
    """Whether an address may belong to a public server.

    IPv6 addresses that stand for an IPv4 address (mapped, or translated by NAT64, as networks without IPv4
    do it) are as public as that.
    """
    if isinstance(address, IPv6Address):
        inner = _translated(address)
        if inner is None:
            # A zone is that of an interface of this machine.
            return not address.scope_id and address in _ASSIGNED and not _within(address, _NOT_PUBLIC_6)
        address = inner
    return not any(address in network for network in _NOT_PUBLIC)


def _within(address: IPv6Address, networks: list[IPv6Network]) -> bool:
    return any(address in network for network in networks)


def _translated(address: IPv6Address) -> IPv4Address | None:
    if address in _NAT64:
        return IPv4Address(int(address) & 0xFFFF_FFFF)
    return address.ipv4_mapped
