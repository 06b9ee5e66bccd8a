"""What operators ask of robots is what Beleg does."""

import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st
from web_server import Reply

from corpus.errors import Disallowed, FetchError, Unreachable
from corpus.fetch.deadline import Deadline
from corpus.fetch.hosts import Hosts
from corpus.fetch.robots import Rules
from corpus.fetch.target import read_target

ROBOTS = "/robots.txt"


def allowed(text, path):
    return Rules(text).allow(f"https://tagblatt.example{path}")


@pytest.mark.parametrize(
    ("text", "path", "expected"),
    [
        ("", "/a", True),
        ("User-agent: *\nDisallow:", "/a", True),
        ("User-agent: *\nDisallow: /", "/a", False),
        ("User-agent: *\nDisallow: /", "/robots.txt", True),
        ("User-agent: other\nDisallow: /", "/a", True),
        ("User-agent: other\nUser-agent: beleg\nDisallow: /", "/a", False),
        ("User-agent: BELEG/1.0\nDisallow: /", "/a", False),
        ("User-agent: Bel\nDisallow: /", "/a", True),
        ("User-agent: *\nDisallow: /\n\nUser-agent: Beleg\nAllow: /", "/a", True),
        ("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b", True),
        ("User-agent: *\nAllow: /a/b\nDisallow: /a", "/a/c", False),
        ("User-agent: *\nAllow: /a\nDisallow: /a", "/a", True),
        ("User-agent: *\nDisallow: /*.pdf$", "/a.pdf", False),
        ("User-agent: *\nDisallow: /*.pdf$", "/a.pdf?x", True),
        ("User-agent: *\nDisallow: /ä", "/%C3%A4", False),
        ("User-agent: *  # all\r\nDisallow: /a # this\r\n", "/a", False),
        ("user agent *\ndisallow /a", "/a", False),
        ("<html>Invented.</html>", "/a", True),
    ],
)
def test_rules(text, path, expected):
    """The longest match of the group that is ours, else of the one for all."""
    assert allowed(text, path) is expected


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("", 0),
        ("User-agent: *\nCrawl-delay: 2.5", 2.5),
        ("User-agent: *\nCrawl-delay: 9\nUser-agent: Beleg\nCrawl-delay: 1", 1),
        ("User-agent: *\nCrawl-delay: soon", 0),
        ("User-agent: *\nCrawl-delay: -1", 0),
        ("User-agent: *\nCrawl-delay: inf", 0),
    ],
)
def test_pauses(text, seconds):
    """In seconds; what is no number is none."""
    assert Rules(text).delay_s == seconds


@given(st.text())
def test_any_text_has_rules(text):
    """Or none."""
    assert Rules(text).allow("https://tagblatt.example/") in {True, False}


def test_a_crowd_of_robots_costs_little():
    """Rules are kept once, not once for each robot that they are for."""
    names = "".join(f"User-agent: a{'abcdefghij'[i % 10]}{i}\n" for i in range(3_000))
    text = f"{names}User-agent: *\n" + "".join(f"Disallow: /{i}\n" for i in range(3_000))
    tracemalloc.start()
    assert not allowed(text, "/2999")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 50 * 2**20


@pytest.mark.parametrize("status", [401, 403, 404, 410, 418])
def test_without_robots_txt_all_is_allowed(web, status):
    """That the server does not hand it out is no rule either (RFC 9309)."""
    web.put(ROBOTS, Reply(status=status, body=b"User-agent: *\nDisallow: /"))
    assert web.fetcher().get(web.put("/a", Reply(body=b"x"))).data == b"x"


@pytest.mark.parametrize(
    ("status", "why"),
    [
        (429, "the server asks for fewer requests (429); try again later"),
        (500, "the server has a fault (500); try again later"),
        (503, "the server has a fault (503); try again later"),
    ],
)
def test_a_fault_is_no_permission(web, status, why):
    """As long as nobody knows the rules, nothing is fetched; the reason says so, in its own words."""
    web.put(ROBOTS, Reply(status=status))
    fetcher, url = web.fetcher(), web.put("/a", Reply(body=b"x"))
    for _ in range(2):
        with pytest.raises(Unreachable) as caught:
            fetcher.get(url)
        expected = f"its robots.txt, which says what may be fetched, cannot be had: {why}"
        assert str(caught.value.reason) == expected
    assert (web.asked("/a"), web.asked(ROBOTS)) == (0, 1 if status == 500 else 3)


def test_the_rules_are_kept_for_an_hour(web):
    """And a fault for five minutes."""
    now = [0.0]
    fetcher = web.fetcher(clock=lambda: now[0])
    url = web.put("/a", Reply(body=b"x"))
    web.put(ROBOTS, Reply(status=500), Reply(), Reply(body=b"User-agent: *\nDisallow: /"))
    outcomes = []
    for now[0] in (0, 299, 300, 3_899, 3_900):
        try:
            outcomes.append(fetcher.get(url).data)
        except FetchError as error:
            outcomes.append(type(error))
    assert outcomes == [Unreachable, Unreachable, b"x", b"x", Disallowed]
    assert web.asked(ROBOTS) == 3


def test_each_server_has_its_rules(web):
    """Another name, another server; a redirect is asked for there as well."""
    web.put(ROBOTS, Reply(body=b"User-agent: *\nDisallow: /b"))
    web.put("/a", Reply(status=302, headers={"Location": web.url("/b", "bote.example")}))
    with pytest.raises(Disallowed, match=r"the site's robots\.txt does not allow it"):
        web.fetcher().get(web.url("/a"))
    assert [(s.path, s.headers["host"]) for s in web.seen] == [
        (ROBOTS, f"tagblatt.example:{web.port}"),
        ("/a", f"tagblatt.example:{web.port}"),
        (ROBOTS, f"bote.example:{web.port}"),
    ]


def test_robots_txt_may_be_elsewhere(web):
    """And begin with a mark of its encoding."""
    web.put(ROBOTS, Reply(status=301, headers={"Location": "/rules"}))
    web.put("/rules", Reply(body="\ufeffUser-agent: *\nDisallow: /a".encode()))
    with pytest.raises(Disallowed):
        web.fetcher().get(web.url("/a"))


def test_robots_txt_is_read_up_to_a_limit(web):
    """What comes first counts, however much follows."""

    def endless():
        yield b"User-agent: *\nDisallow: /a\n"
        while True:
            yield 1_000 * b"# Invented.\n"

    web.put(ROBOTS, Reply(body=endless))
    web.put("/b", Reply(body=b"x"))
    fetcher = web.fetcher()
    assert fetcher.get(web.url("/b")).data == b"x"
    with pytest.raises(Disallowed):
        fetcher.get(web.url("/a"))


def test_servers_are_forgotten_for_new_ones():
    """What is remembered of them does not grow for ever."""
    asked, hosts = [], Hosts(lambda: 0.0)
    deadline = Deadline(1, lambda: 0.0)
    for name in [*range(501), 500, 0]:
        target = read_target(f"http://a{name}.example/", {80})
        hosts.enter(target, lambda name=name: asked.append(name) or "", deadline)
    assert asked == [*range(501), 0]


def test_pauses_are_kept(web):
    """By all requests to one server together; nobody waits beyond the deadline."""
    web.put(ROBOTS, Reply(body=b"User-agent: *\nCrawl-delay: 8"))
    fetcher, url = web.fetcher(clock=lambda: 0.0), web.put("/a", Reply(body=b"x"))
    for _ in range(3):
        fetcher.get(url)
    with pytest.raises(Unreachable) as caught:
        fetcher.get(url)
    assert str(caught.value.reason) == (
        "the site's robots.txt asks for pauses between requests; try again in 24 s"
    )
    assert (web.slept, caught.value.after_s, web.asked("/a")) == ([8, 16], 24, 3)


def test_pauses_are_ten_seconds_at_most(web):
    """An hour between two articles would be a refusal in other words."""
    web.put(ROBOTS, Reply(body=b"User-agent: *\nCrawl-delay: 3600"))
    fetcher, url = web.fetcher(clock=lambda: 0.0), web.put("/a", Reply(body=b"x"))
    fetcher.get(url)
    fetcher.get(url)
    assert web.slept == [10]
