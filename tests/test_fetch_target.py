"""Addresses as people and servers write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.errors import Disallowed, FetchError
from corpus.fetch.target import Target, read_target, redirected

PORTS = {80, 443}
NO_ADDRESS = "is no web address; one looks like https://example.org/article"
OTHER_SCHEME = "only addresses with http:// or https:// are fetched"
WITH_USER = "holds a user name or password; give the address without them"


def refusal(written, kind):
    with pytest.raises(FetchError) as caught:
        read_target(written, PORTS)
    assert type(caught.value) is kind
    return str(caught.value.reason)


def test_an_address_is_taken_apart():
    """The fragment is nothing that a server sees."""
    assert read_target("HTTPS://Tagblatt.Example:443/a/../b?q=ä#part", PORTS) == Target(
        url="https://tagblatt.example/b?q=%C3%A4",
        scheme="https",
        host="tagblatt.example",
        port=443,
        authority="tagblatt.example",
        path="/b?q=%C3%A4",
    )


@pytest.mark.parametrize(
    ("written", "url"),
    [
        ("http://tagblatt.example", "http://tagblatt.example/"),
        ("http://tagblatt.example./", "http://tagblatt.example/"),
        ("http://tagblatt.example:80/a b", "http://tagblatt.example/a%20b"),
        ("https://tagblatt.example:80/", "https://tagblatt.example:80/"),
        ("http://@tagblatt.example/", "http://tagblatt.example/"),
        ("http://tagblatt.example?q", "http://tagblatt.example/?q"),
        ("http://olvermünde.example/", "http://xn--olvermnde-v9a.example/"),
        ("http://OLVERMÜNDE.example/", "http://xn--olvermnde-v9a.example/"),
        ("http://xn--olvermnde-v9a.example/", "http://xn--olvermnde-v9a.example/"),
        ("http://olver_münde.example/", None),
        ("http://olver_munde.example/", "http://olver_munde.example/"),
        ("http://[2606:4700::0001]/", "http://[2606:4700::1]/"),
        ("http://8.8.8.8/", "http://8.8.8.8/"),
        ("http://127。0。0。1/", "http://127.0.0.1/"),
    ],
)
def test_an_address_has_one_form(written, url):
    """Host names in ASCII, without the full stop at the end, IP addresses as they are usually written."""
    if url is None:
        assert refusal(written, FetchError) == NO_ADDRESS
    else:
        target = read_target(written, PORTS)
        assert (target.url, read_target(target.url, PORTS)) == (url, target)


@pytest.mark.parametrize(
    ("written", "kind", "reason"),
    [
        ("", Disallowed, OTHER_SCHEME),
        ("tagblatt.example/a", Disallowed, OTHER_SCHEME),
        ("//tagblatt.example/a", Disallowed, OTHER_SCHEME),
        ("file:///etc/passwd", Disallowed, OTHER_SCHEME),
        ("data:text/html,<p>Invented.</p>", Disallowed, OTHER_SCHEME),
        ("ftp://tagblatt.example/", Disallowed, OTHER_SCHEME),
        ("gopher://tagblatt.example/", Disallowed, OTHER_SCHEME),
        ("javascript:alert(1)", Disallowed, OTHER_SCHEME),
        ("http:", FetchError, NO_ADDRESS),
        ("http://", FetchError, NO_ADDRESS),
        ("http:///a", FetchError, NO_ADDRESS),
        ("http:tagblatt.example", FetchError, NO_ADDRESS),
        ("http://./", FetchError, NO_ADDRESS),
        ("http://a..example/", FetchError, NO_ADDRESS),
        ("http://tagblatt.example../", FetchError, NO_ADDRESS),
        ("http://tagblatt example/", FetchError, NO_ADDRESS),
        ("http://tag%62latt.example/", FetchError, NO_ADDRESS),
        ("http://%31%32%37.0.0.1/", FetchError, NO_ADDRESS),
        ("http://tagblatt.example\\@127.0.0.1/", FetchError, NO_ADDRESS),
        ("http:\\\\127.0.0.1\\", FetchError, NO_ADDRESS),
        ("http://tagblatt.example/\r\nHost: x", FetchError, NO_ADDRESS),
        ("http://tagblatt\t.example/", FetchError, NO_ADDRESS),
        ("http://tagblatt.example/\x00", FetchError, NO_ADDRESS),
        ("http://tagblatt.example/\ud800", FetchError, NO_ADDRESS),
        ("http://[fe80::1%25eth0]/", FetchError, NO_ADDRESS),
        ("http://[fe80::1%eth0]/", FetchError, NO_ADDRESS),
        ("http://[::1/", FetchError, NO_ADDRESS),
        ("http://[v1.a]/", FetchError, NO_ADDRESS),
        ("http://127.0.0.256/", FetchError, NO_ADDRESS),
        ("http://0177.0.0.1/", FetchError, NO_ADDRESS),
        ("http://１２７.0.0.1/", FetchError, NO_ADDRESS),
        ("http://①②⑦.0.0.1/", FetchError, NO_ADDRESS),
        (f"http://{64 * 'a'}.example/", FetchError, NO_ADDRESS),
        (f"http://{127 * 'a.'}example/", FetchError, NO_ADDRESS),
        (f"http://{64 * 'ä'}.example/", FetchError, NO_ADDRESS),
        (f"http://tagblatt.example/{8_000 * 'a'}", FetchError, NO_ADDRESS),
        (f"http://tagblatt.example:{5_000 * '1'}/", FetchError, NO_ADDRESS),
        ("http://tagblatt.example:x/", FetchError, NO_ADDRESS),
        ("http://anna:secret@tagblatt.example/", Disallowed, WITH_USER),
        ("http://anna@tagblatt.example/", Disallowed, WITH_USER),
        ("http://tagblatt.example@127.0.0.1/", Disallowed, WITH_USER),
        ("http://tagblatt.example:22/", Disallowed, "the port 22 is not allowed"),
        ("http://tagblatt.example:0/", Disallowed, "the port 0 is not allowed"),
        ("http://tagblatt.example:99999/", Disallowed, "the port 99999 is not allowed"),
        ("http://2130706433/", Disallowed, "2130706433 is an unusual way to write an IP address"),
        ("http://0x7f000001/", Disallowed, "0x7f000001 is an unusual way to write an IP address"),
        ("http://0x7f.0.0.1/", Disallowed, "0x7f.0.0.1 is an unusual way to write an IP address"),
        ("http://0x7f.1/", Disallowed, "0x7f.1 is an unusual way to write an IP address"),
        ("http://127.1/", Disallowed, "127.1 is an unusual way to write an IP address"),
        ("http://127.0.0.1./", Disallowed, "127.0.0.1. is an unusual way to write an IP address"),
        ("http://127.0.0.0x1/", Disallowed, "127.0.0.0x1 is an unusual way to write an IP address"),
        ("http://0/", Disallowed, "0 is an unusual way to write an IP address"),
    ],
)
def test_what_is_no_address(written, kind, reason):
    """Each with the reason; whoever checks reads no other host than whoever asks."""
    assert refusal(written, kind) == reason


def test_other_ports_may_be_allowed():
    """By the operator."""
    assert read_target("http://tagblatt.example:8080/", {80, 8080}).port == 8080


@pytest.mark.parametrize(
    ("base", "location", "url"),
    [
        ("http://a.example/b/c", "d", "http://a.example/b/d"),
        ("http://a.example/b/c", " /d#x ", "http://a.example/d"),
        ("http://a.example/b/c", "//b.example", "http://b.example/"),
        ("http://a.example/b/c", "?q=1", "http://a.example/b/c?q=1"),
        ("http://a.example/", "https://a.example/", "https://a.example/"),
        ("https://a.example/", "http://b.example/x", "https://b.example/x"),
        ("https://a.example/", "http://b.example:80/x", "https://b.example/x"),
    ],
)
def test_redirects_lead_on(base, location, url):
    """Never from https to http, where anybody on the way could change what is quoted."""
    assert redirected(read_target(base, PORTS), location, PORTS).url == url


@pytest.mark.parametrize(
    "location", ["file:///etc/passwd", "http://a.example:22/", "//a@b.example/", "\\\\b"]
)
def test_redirects_are_checked_like_addresses(location):
    """Whatever they are relative to."""
    with pytest.raises(FetchError):
        redirected(read_target("https://a.example/", PORTS), location, PORTS)


@given(st.text() | st.from_regex(r"https?://[^/]{0,20}(/.{0,20})?", fullmatch=True), st.text())
def test_text_is_an_address_or_an_error(written, location):
    """An address that was read is read again as the same, and all of it is ASCII."""
    try:
        target = redirected(read_target(written, PORTS), location, PORTS)
    except FetchError:
        return
    assert read_target(target.url, PORTS) == target
    assert f"{target.url}{target.host}{target.path}".isascii()
