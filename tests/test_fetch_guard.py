"""No way into a private network, however an address is written and whatever a resolver says."""

import socket
import ssl
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from web_server import HERE, Reply, WebServer, trust

from corpus.errors import Disallowed, FetchError, Unreachable
from corpus.fetch import Fetcher, Policy
from corpus.fetch.network import Network
from corpus.fetch.publichosts import is_public
from corpus.fetch.resolving import resolve

# Made for these tests, for the name tagblatt.example; nothing else trusts it.
CERTIFICATE = str(Path(__file__).with_name("tagblatt.pem"))
PUBLIC = "93.184.215.14"
INSIDE = [
    "http://127.0.0.1/",
    "http://127.0.0.1:443/",
    "https://127.0.0.1/",
    "http://127.255.255.254/",
    "http://127.1/",
    "http://127.0.1/",
    "http://127.0.0.1./",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0x7f.0x0.0x0.0x1/",
    "http://017700000001/",
    "http://0177.0.0.1/",
    "http://127.0.0.01/",
    "http://%31%32%37.0.0.1/",
    "http://127。0。0。1/",
    "http://１２７.０.０.１/",
    "http://0/",
    "http://0.0.0.0/",
    "http://[::]/",
    "http://[::1]/",
    "http://[0:0:0:0:0:0:0:1]/",
    "http://[::127.0.0.1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[64:ff9b::169.254.169.254]/",
    "http://[2002:7f00:1::]/",
    "http://[2001:0:7f00:1::]/",
    "http://[fe80::1]/",
    "http://[fe80::1%25lo]/",
    "http://[fec0::1]/",
    "http://[fd00:ec2::254]/",
    "http://169.254.169.254/latest/meta-data/",
    "http://[::ffff:169.254.169.254]/",
    "http://10.0.0.1/",
    "http://172.16.0.1/",
    "http://192.168.1.1/",
    "http://100.64.0.1/",
    "http://100.100.100.200/",
    "http://168.63.129.16/",
    "http://198.18.0.1/",
    "http://224.0.0.1/",
    "http://255.255.255.255/",
    "http://public@127.0.0.1/",
    "http://public\\@127.0.0.1/",
    "http:\\\\127.0.0.1/",
    "http://127.0.0.1\\.public.example/",
    "file:///etc/passwd",
]


@pytest.fixture
def closed_network(monkeypatch):
    """Any connection is the end of a test."""

    def connect(*args, **kwargs):
        raise AssertionError(args, kwargs)

    monkeypatch.setattr(socket, "create_connection", connect)


def fetcher(*found, **policy):
    """Returns a fetcher with the rule that counts, for which all names have these addresses."""
    network = Network(resolve=lambda *_: list(found), tls=trust())
    return Fetcher(Policy(contact="desk@archive.example", **policy), network=network)


@pytest.mark.usefixtures("closed_network")
@pytest.mark.parametrize("url", INSIDE)
def test_nothing_leads_inside(url):
    """No connection is so much as tried."""
    with pytest.raises(FetchError):
        fetcher(PUBLIC).get(url)


@pytest.mark.usefixtures("closed_network")
@pytest.mark.parametrize(
    "found",
    [
        ["127.0.0.1"],
        [PUBLIC, "10.0.0.1"],
        ["10.0.0.1", PUBLIC],
        [PUBLIC, PUBLIC, PUBLIC, PUBLIC, PUBLIC, "::1"],
        [PUBLIC, "fe80::1%2"],
        [PUBLIC, "no address"],
    ],
)
def test_every_address_of_a_name_must_be_public(found):
    """One that is not is one too many."""
    with pytest.raises(Disallowed, match=r"tagblatt\.example lies in a network that is not public"):
        fetcher(*found).get("http://tagblatt.example/")


@pytest.mark.parametrize("url", [url for url in INSIDE if "public" not in url])
def test_no_redirect_leads_inside(web, url):
    """What was checked before says nothing of what comes after."""
    web.put("/a", Reply(status=302, headers={"Location": url.encode().decode("latin-1")}))
    with pytest.raises(FetchError):
        web.fetcher(allowed=lambda address: is_public(address) or _first(web, address)).get(web.url("/a"))
    assert [seen.path for seen in web.seen] == ["/robots.txt", "/a"]


def _first(web, address):
    """Only before the redirect this machine counts as public."""
    return str(address) == HERE and web.asked("/a") == 0


def test_robots_lead_nowhere_inside(web):
    """A redirect of robots.txt is checked as well; without the rules nothing is fetched."""
    web.put("/a", Reply(body=b"x"))
    web.put("/robots.txt", Reply(status=302, headers={"Location": "http://[::1]/"}))
    with pytest.raises(Unreachable, match="::1 lies in a network that is not public"):
        web.fetcher().get(web.url("/a"))
    assert web.asked("/a") == 0


def test_a_name_is_looked_up_once(web):
    """Whatever it would lead to on the second look: the connection goes to what was checked."""
    answers = iter([[HERE], ["127.0.0.2"]])
    web.put("/a", Reply(status=503), Reply(status=302, headers={"Location": "/b"}))
    web.put("/b", Reply(body=b"x"))
    assert web.fetcher(resolve=lambda *_: next(answers)).get(web.url("/a")).data == b"x"
    assert list(answers) == [["127.0.0.2"]]


@pytest.mark.usefixtures("closed_network")
def test_a_name_that_turns_private_is_found_out():
    """Each fetch looks at all that it is told."""
    answers = iter([[PUBLIC], ["127.0.0.1"]])
    one = Fetcher(Policy(contact="x"), network=Network(resolve=lambda *_: next(answers), tls=trust()))
    with pytest.raises(AssertionError, match=PUBLIC):
        one.get("http://tagblatt.example/")
    with pytest.raises(Disallowed):
        one.get("http://tagblatt.example/")


def test_the_next_address_is_tried(web):
    """Where the first does not answer."""
    web.put("/a", Reply(body=b"x"))
    both = web.fetcher(resolve=lambda *_: ["127.0.0.2", HERE], allowed=lambda _: True)
    assert both.get(web.url("/a")).data == b"x"


def test_four_addresses_are_tried_at_most(web):
    """A name may have hundreds that do not answer."""
    dead = ["127.0.0.2", "127.0.0.3", "127.0.0.4", "127.0.0.5"]
    web.put("/a", Reply(body=b"x"))
    with pytest.raises(Unreachable, match="the server cannot be reached"):
        web.fetcher(resolve=lambda *_: [*dead, HERE], allowed=lambda _: True).get(web.url("/a"))


def test_an_ip_address_of_version_six_is_in_brackets(web, monkeypatch):
    """In the request as in the address; the connection goes to it without a look-up."""
    connect, asked = socket.create_connection, []

    def connected(address, *args, **kwargs):
        asked.append(address)
        return connect((HERE, web.port), *args, **kwargs)

    monkeypatch.setattr(socket, "create_connection", connected)
    url = f"http://[2606:4700::1]:{web.port}/a"
    web.put("/a", Reply(body=b"x"))
    assert web.fetcher(resolve=None, allowed=is_public).get(url).url == url
    assert asked == 2 * [("2606:4700::1", web.port)]
    assert web.seen[-1].headers["host"] == f"[2606:4700::1]:{web.port}"


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
def test_proxies_of_the_environment_are_not_asked(web, monkeypatch, name):
    """They could look up the name again."""
    monkeypatch.setenv(name, "http://127.0.0.1:1")
    assert web.fetcher().get(web.put("/a", Reply(body=b"x"))).data == b"x"


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (socket.gaierror(socket.EAI_NONAME, "x"), "there is no host tagblatt.example; check the address"),
        (socket.gaierror(socket.EAI_AGAIN, "x"), "names cannot be looked up at the moment; try again later"),
        (TimeoutError(), "names cannot be looked up at the moment; try again later"),
        (None, "there is no host tagblatt.example; check the address"),
    ],
)
def test_a_name_without_address_is_unreachable(error, reason):
    """Whether it has none or nobody can say."""

    def look_up(*_):
        if error:
            raise error
        return []

    one = Fetcher(Policy(contact="x"), network=Network(resolve=look_up, tls=trust()))
    with pytest.raises(Unreachable) as caught:
        one.get("http://tagblatt.example/")
    assert str(caught.value.reason) == reason


def test_looking_up_a_name_has_its_time(monkeypatch):
    """The system's own call has no limit."""
    waiting = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: waiting.wait(5) and [])
    with pytest.raises(TimeoutError):
        resolve("tagblatt.example", 80, 0.05)
    waiting.set()


def test_names_are_looked_up_as_this_machine_does():
    """Each address once; what is no name at all has none."""
    assert resolve("127.0.0.1", 80, 5) == ["127.0.0.1"]
    with pytest.raises(OSError, match="no name"):
        resolve(f"{64 * 'a'}.example", 80, 5)


@pytest.fixture
def https():
    """An https server, and the names that it was greeted with."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    names = []
    context.sni_callback = lambda _connection, name, _context: names.append(name)
    server = WebServer(context)
    server.put("/a", Reply(body=b"x"))
    yield server, names
    server.close()


def over_tls(server, tls):
    network = Network(resolve=lambda *_: [HERE], allowed=lambda _: True, tls=tls)
    return Fetcher(Policy(contact="x", ports=frozenset({server.port})), network=network)


def test_the_name_stays_in_the_greeting_and_the_request(https):
    """Though the connection goes to a number; the certificate is checked for the name."""
    server, names = https
    assert over_tls(server, trust(CERTIFICATE)).get(server.url("/a")).data == b"x"
    assert names == ["tagblatt.example", "tagblatt.example"]
    assert server.seen[-1].headers["host"] == f"tagblatt.example:{server.port}"


@pytest.mark.parametrize(
    ("trusted", "host", "fault"),
    [
        (None, "tagblatt.example", "self-signed certificate"),
        (CERTIFICATE, "bote.example", "Hostname mismatch, certificate is not valid for 'bote.example'."),
    ],
)
def test_a_wrong_certificate_is_no_connection(https, trusted, host, fault):
    """Nothing is sent, and it is not tried again."""
    server, names = https
    with pytest.raises(Unreachable, match=f"no safe connection: {fault}"):
        over_tls(server, trust(trusted)).get(server.url("/a", host))
    assert (server.seen, len(names)) == ([], 1)


def test_what_does_not_speak_tls_is_no_safe_connection(web):
    """An http server asked by https."""
    with pytest.raises(Unreachable, match="no safe connection: "):
        web.fetcher().get(web.url("/a").replace("http", "https"))


@pytest.mark.usefixtures("closed_network")
@given(st.text() | st.from_regex(r"https?://[^/]{0,20}(/.{0,20})?", fullmatch=True))
def test_any_text_is_an_error_without_a_network(text):
    """One that says why, and no other."""
    network = Network(resolve=lambda *_: ["10.0.0.1"], allowed=lambda _: False, tls=trust())
    with pytest.raises(FetchError):
        Fetcher(Policy(contact="x"), network=network).get(text, etag=text, modified=text)
