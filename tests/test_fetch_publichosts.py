"""Which addresses are public, by IANA's registries and not by the version of Python."""

from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.fetch.publichosts import is_public

PUBLIC = [
    "1.1.1.1",
    "8.8.8.8",
    "9.255.255.255",
    "11.0.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "172.15.255.255",
    "172.32.0.0",
    "192.0.1.0",
    "192.167.255.255",
    "198.17.255.255",
    "198.20.0.0",
    "223.255.255.255",
    "2001:200::1",
    "2003::1",
    "2606:4700:4700::1111",
    "2a00:1450:4001:82a::200e",
    "::ffff:8.8.8.8",
    "64:ff9b::808:808",
]
PRIVATE = [
    "0.0.0.0",
    "0.1.2.3",
    "10.0.0.1",
    "100.64.0.1",
    "100.100.100.200",
    "127.0.0.1",
    "127.255.255.254",
    "168.63.129.16",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.192",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.1.1",
    "198.18.0.1",
    "198.19.255.255",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "239.255.255.255",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:169.254.169.254",
    "::ffff:0:8.8.8.8",
    "64:ff9b::7f00:1",
    "64:ff9b::a9fe:a9fe",
    "64:ff9b:1::808:808",
    "100::1",
    "2001::1",
    "2001:0:808:808:0:ffff:f7f7:f7f7",
    "2001:10::1",
    "2001:20::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "2002:808:808::",
    "3ffe::1",
    "3fff::1",
    "4000::1",
    "5f00::1",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fe80::1%eth0",
    "2606:4700::1111%eth0",
    "fec0::1",
    "ff02::1",
]


@pytest.mark.parametrize("address", PUBLIC)
def test_public(address):
    """Also right beside a network that is not."""
    assert is_public(ip_address(address))


@pytest.mark.parametrize("address", PRIVATE)
def test_not_public(address):
    """Private, special, unassigned, or standing for such an address."""
    assert not is_public(ip_address(address))


@given(st.ip_addresses(v=4))
def test_every_spelling_in_ipv6_is_as_public(address):
    """Mapped and translated addresses are what they stand for."""
    mapped, translated = ip_address(f"::ffff:{address}"), ip_address(f"64:ff9b::{address}")
    assert is_public(mapped) == is_public(translated) == is_public(address)


@given(st.ip_addresses())
def test_nothing_that_python_calls_private_is_public(address):
    """Ours is the stricter list."""
    embedded = address.version == 6 and str(address).startswith(("64:ff9b::", "::ffff:"))
    assert embedded or not is_public(address) or not (address.is_private or address.is_multicast)
