"""Fetching: who asks, what comes back, and what is tried again. All pages are invented."""

import threading
import time
from contextlib import suppress
from importlib.metadata import version

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from web_server import NAME, Reply, Seen, WebServer

from corpus.errors import Disallowed, FetchError, Gone, Unreachable
from corpus.fetch import Fetcher, Policy
from corpus.fetched import Fetched

PAGE = "<p>Die Kettenbrücke wird saniert.</p>".encode()
ROBOTS = "/robots.txt"


def refusal(fetcher, url, kind=FetchError):
    """What a person reads."""
    with pytest.raises(FetchError) as caught:
        fetcher.get(url)
    assert type(caught.value).__mro__.index(kind) <= 1
    return str(caught.value.reason)


def test_a_page_comes_as_it_was_sent(web):
    """With all that tells how to read it, and what a later request gives."""
    headers = {
        "Content-Type": 'Text/HTML; Charset="UTF-8"',
        "ETag": '"a1"',
        "Last-Modified": "Wed, 14 May 2025 08:00:00 GMT",
    }
    url = web.put("/a?b=ü&c", Reply(body=PAGE, headers=headers))
    web.put("/a?b=%C3%BC&c", Reply(body=PAGE, headers=headers))
    assert web.fetcher().get(f" {url}#frag\n") == Fetched(
        url=web.url("/a?b=%C3%BC&c"),
        data=PAGE,
        media_type="text/html",
        charset="UTF-8",
        etag='"a1"',
        modified="Wed, 14 May 2025 08:00:00 GMT",
    )


def test_a_server_may_say_nothing_of_a_page(web):
    """What is missing, or is no type of media, is empty."""
    url = web.put("/a", Reply(body=PAGE, headers={"Content-Type": "; charset="}))
    assert web.fetcher().get(url) == Fetched(url=url, data=PAGE)


def test_requests_say_who_asks(web):
    """With a contact; no cookie, no referrer, no language."""
    url = web.put("/a", Reply(body=PAGE, headers={"Set-Cookie": "id=1"}))
    fetcher = web.fetcher()
    fetcher.get(url)
    fetcher.get(url)
    expected = {
        "host": f"tagblatt.example:{web.port}",
        "user-agent": f"Beleg/{version('beleg')} (+desk@archive.example)",
        "accept": "*/*",
        "accept-encoding": "gzip",
        "connection": "close",
    }
    assert web.seen == [Seen(path, expected) for path in (ROBOTS, "/a", "/a")]


def test_without_a_contact_the_log_says_so(caplog):
    """And servers are told that there is none."""
    caplog.set_level("INFO")
    Fetcher(Policy()).close()
    name = f"Beleg/{version('beleg')} (no contact given)"
    assert caplog.messages == [f"FETCH_CONTACT is not set: servers are told {name!r}"]


def test_what_did_not_change_is_not_sent_again(web):
    """The server is given what it gave; what it leaves out of its answer stays as it was."""
    url = web.put("/a", Reply(status=304))
    got = web.fetcher().get(url, etag='W/"a1"', modified="Wed, 14 May 2025 08:00:00 GMT")
    sent = web.seen[-1].headers
    assert (sent["if-none-match"], sent["if-modified-since"]) == ('W/"a1"', "Wed, 14 May 2025 08:00:00 GMT")
    assert got == Fetched(url=url, etag='W/"a1"', modified="Wed, 14 May 2025 08:00:00 GMT", unchanged=True)


def test_unchanged_needs_something_to_compare(web):
    """A 304 to a request without conditions means nothing."""
    url = web.put("/a", Reply(status=304))
    assert refusal(web.fetcher(), url) == "the server answers with the status 304"


@pytest.mark.parametrize("value", ['"a"\r\nX-Evil: 1', "\x00", "„a“", " ", " a"])
def test_what_is_no_header_is_not_sent(web, value):
    """Whatever was stored as an ETag cannot add a header."""
    url = web.put("/a", Reply(body=PAGE))
    web.fetcher().get(url, etag=value, modified=value)
    assert set(web.seen[-1].headers) == {"host", "user-agent", "accept", "accept-encoding", "connection"}


@pytest.mark.parametrize(
    ("status", "kind", "reason"),
    [
        (401, FetchError, "asks for a login (401)"),
        (402, FetchError, "asks for payment (402)"),
        (403, FetchError, "the server refuses to hand it out (403)"),
        (404, Gone, "is not there (404)"),
        (410, Gone, "was removed for good (410)"),
        (418, FetchError, "the server answers with the status 418"),
        (451, FetchError, "the server must not show it, for legal reasons (451)"),
        (204, FetchError, "the server answers with the status 204"),
        (206, FetchError, "the server answers with the status 206"),
        (302, FetchError, "the server answers with the status 302"),
        (500, Unreachable, "the server has a fault (500); try again later"),
    ],
)
def test_other_answers_have_a_reason(web, status, kind, reason):
    """In words, once, with the address; what cannot be mended by asking again is not asked for again."""
    url = web.put("/a", Reply(status=status, body=b"" if status == 204 else PAGE))
    with pytest.raises(FetchError) as caught:
        web.fetcher().get(url)
    assert (type(caught.value), str(caught.value)) == (kind, f"{url}: {reason}")
    assert web.asked("/a") == 1


@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_what_passes_is_tried_again(web, status):
    """After growing pauses."""
    url = web.put("/a", Reply(status=status), Reply(status=status), Reply(body=PAGE))
    assert web.fetcher().get(url).data == PAGE
    assert web.slept == [0.5, 1.0]


def test_nothing_is_tried_for_ever(web):
    """What fails every time is worth trying later; the error knows what the server asks for."""
    url = web.put("/a", Reply(status=503, headers={"Retry-After": "2"}))
    with pytest.raises(Unreachable) as caught:
        web.fetcher().get(url)
    assert str(caught.value.reason) == "the server has a fault (503); try again later"
    assert (caught.value.after_s, web.slept, web.asked("/a")) == (2, [2, 2], 3)


@pytest.mark.parametrize(
    ("headers", "slept"),
    [
        ({"Retry-After": "3"}, [3]),
        ({"Retry-After": "0"}, [0.5]),
        ({"Retry-After": "soon"}, [0.5]),
        ({"Retry-After": "²"}, [0.5]),
        (
            {"Date": "Wed, 14 May 2025 08:00:00 GMT", "Retry-After": "Wed, 14 May 2025 08:00:04 GMT"},
            [4],
        ),
        ({"Retry-After": "Wed, 14 May 2025 08:00:04 GMT"}, [0.5]),
    ],
)
def test_servers_say_when_to_come_back(web, headers, slept):
    """In seconds, or as a moment by their own clock."""
    url = web.put("/a", Reply(status=503, headers=headers), Reply(body=PAGE))
    assert web.fetcher().get(url).data == PAGE
    assert web.slept == slept


@pytest.mark.parametrize("after", ["21", "86400", "9" * 400])
def test_nobody_waits_beyond_the_deadline(web, after):
    """A server that wants to be left alone for longer is."""
    url = web.put("/a", Reply(status=429, headers={"Retry-After": after}))
    assert (
        refusal(web.fetcher(), url, Unreachable)
        == "the server asks for fewer requests (429); try again later"
    )
    assert (web.slept, web.asked("/a")) == ([], 1)


def test_a_connection_that_breaks_off_is_tried_again(web):
    """Before the answer, and in the middle of it."""
    half = Reply(raw=True, body=b"HTTP/1.1 200 X\r\nContent-Length: 9\r\n\r\nhal")
    url = web.put("/a", Reply(raw=True), half, Reply(body=PAGE))
    assert web.fetcher().get(url).data == PAGE
    assert web.slept == [0.5, 1.0]


def test_a_server_that_is_not_there_is_unreachable(web):
    """After as many attempts."""
    url = web.url("/a")
    web.close()
    assert refusal(web.fetcher(), url, Unreachable) == (
        "its robots.txt, which says what may be fetched, cannot be had: "
        "the server cannot be reached; try again later"
    )
    assert web.slept == [0.5, 1.0]


def test_redirects_are_followed(web):
    """Three of them, also relative ones; the page is where it was found."""
    web.put("/a", Reply(status=301, headers={"Location": "b?x"}))
    web.put("/b?x", Reply(status=302, headers={"Location": web.url("/c", "bote.example")}))
    web.put("/c", Reply(status=308, headers={"Location": "/dä#part"}))
    web.put("/d%C3%A4", Reply(body=PAGE))
    assert web.fetcher().get(web.url("/a")) == Fetched(url=web.url("/d%C3%A4", "bote.example"), data=PAGE)


def test_redirects_end(web):
    """A fourth one is an error, and so is a circle."""
    url = web.put("/a", Reply(status=301, headers={"Location": "/a"}))
    assert refusal(web.fetcher(), url) == "redirects more than 3 times"
    assert web.asked("/a") == 4


def test_no_later_than_the_deadline(web):
    """A page that comes slowly is given up, however alive the connection is."""

    def drip():
        while True:
            yield b"x"

    url = web.put("/a", Reply(body=drip, pause_s=0.02))
    begun = time.monotonic()
    expected = "took longer than 0.4 s; try again later"
    assert refusal(web.fetcher(timeout_s=0.4), url, Unreachable) == expected
    assert 0.4 <= time.monotonic() - begun < 2


@pytest.mark.parametrize(
    "head", [b"HTTP/1.1 200 X\r\nX-A: ", b"HTTP/1.1 100 X\r\n\r\n", b"HTTP/1.1 200 X\r\n\r\n"]
)
def test_headers_have_the_same_deadline(web, head):
    """Whether they come by the letter, or never begin to be the last."""

    def drip():
        yield head
        while True:
            yield head if b"100" in head else b"x"

    url = web.put("/a", Reply(raw=True, body=drip, pause_s=0.02))
    expected = "took longer than 0.4 s; try again later"
    assert refusal(web.fetcher(timeout_s=0.4), url, Unreachable) == expected


def test_a_silent_server_gets_another_chance_in_time(web):
    """Half of the time is for the first attempt."""
    url = web.put("/a", Reply(body=PAGE, pause_s=2), Reply(body=PAGE))
    begun = time.monotonic()
    assert web.fetcher(timeout_s=2).get(url).data == PAGE
    assert 1 <= time.monotonic() - begun < 2


def test_a_closed_fetcher_fetches_nothing(web):
    """Whoever waits for another attempt waits no longer."""
    url = web.put("/a", Reply(status=503, headers={"Retry-After": "10"}))
    fetcher = web.fetcher()
    fetcher._sleep = fetcher._closed.wait
    begun = time.monotonic()
    threading.Timer(0.1, fetcher.close).start()
    assert refusal(fetcher, url, Unreachable) == "Beleg is about to end; try again later"
    assert refusal(fetcher, url, Unreachable) == "Beleg is about to end; try again later"
    assert (web.asked("/a"), time.monotonic() - begun < 2) == (1, True)


def test_many_threads_ask_at_once(web):
    """Each gets its own page, and the server is asked for its rules once."""
    urls = [web.put(f"/{i}", Reply(body=str(i).encode())) for i in range(16)]
    fetcher, got = web.fetcher(), {}

    def fetch(url):
        got[url] = fetcher.get(url).data

    threads = [threading.Thread(target=fetch, args=(url,)) for url in urls]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got == {url: str(i).encode() for i, url in enumerate(urls)}
    assert web.asked(ROBOTS) == 1


def test_long_addresses_are_shortened_in_messages(web):
    """And passwords are left out."""
    with pytest.raises(Disallowed) as caught:
        web.fetcher().get("https://anna:secret@tagblatt.example/" + 300 * "a")
    shown = "https://tagblatt.example/" + 175 * "a" + "…"
    assert str(caught.value) == f"{shown}: holds a user name or password; give the address without them"


def test_any_path_is_fetched_or_an_error():
    """Whatever is written behind the name of a server that is there, or for its name."""
    web = WebServer()
    fetcher = web.fetcher(attempts=1)

    @settings(max_examples=60)
    @given(
        st.sampled_from(["http", "https"]),
        st.just(NAME) | st.text("aZ9-_.ä。%[", min_size=1, max_size=9),
        st.text(),
    )
    def fetch(scheme, host, path):
        with suppress(FetchError):
            fetcher.get(f"{scheme}://{host}:{web.port}/{path}")

    fetch()
    web.close()
    assert web.seen
