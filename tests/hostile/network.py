"""Servers and addresses."""

import gzip
import zlib

from pdfs import pdf
from web_server import Reply

from hostile.case import address
from hostile.stories import markup, story, told

_YEAR_S = 365 * 86_400
_HTML = {"Content-Type": "text/html"}
NO_ADDRESS = "is no web address; one looks like https://example.org/article"
ONLY_WEB = "only addresses with http:// or https:// are fetched"
BROKE_OFF = "the connection broke off; try again later"
TOO_LARGE = "is larger than {} MiB"


def _page(place):
    return Reply(body=markup(place).encode(), headers=_HTML)


def _put(**reply):
    return lambda web: web.put("/a", Reply(**reply))


def _to(location, status=302):
    """A server that sends on."""
    return lambda web: web.put(
        "/a", Reply(status=status, headers={"Location": location.format(port=web.port)})
    )


def _at(url):
    """An address elsewhere."""
    return lambda web: url.format(port=web.port)


def _inside(host):
    return f"{host} lies in a network that is not public"


def _endless(piece, first=b""):
    def pieces():
        yield first
        while True:
            yield piece

    return pieces


def _twice(web):
    """A page that sends on to another one of the same host."""
    web.put("/b", _page("Zweimal"))
    return web.put("/a", Reply(status=302, headers={"Location": "/b"}))


def _robots(reply, place):
    def prepare(web):
        web.put("/robots.txt", reply)
        return web.put("/a", _page(place))

    return prepare


def _homograph(web):
    web.put("/a", _page("Homograf"))
    # The first letter is Cyrillic.
    return web.url("/a", "\u0430bendblatt.example")


def _bomb():
    """Compress 100 MB of zeros."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join(packer.compress(bytes(10**6)) for _ in range(100)) + packer.flush()


def _encoded(data, encoding="gzip", **more):
    return _put(body=data, headers={**_HTML, "Content-Encoding": encoding}, **more)


def _raw(head, body=b""):
    return _put(raw=True, body=head + body)


def _chunked():
    return _endless(
        b"1000\r\n" + b"x" * 4096 + b"\r\n", b"HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n"
    )


REDIRECTS = (
    address("a redirect to 127.0.0.1", _to("http://127.0.0.1:{port}/"), _inside("127.0.0.1")),
    address("a redirect to ::1", _to("http://[::1]:{port}/"), _inside("::1")),
    address(
        "a redirect to the metadata of a cloud",
        _to("http://169.254.169.254/latest/meta-data/"),
        _inside("169.254.169.254"),
    ),
    address("a redirect to a file", _to("file:///etc/passwd"), ONLY_WEB),
    address("a redirect to data", _to("data:text/html,<p>x</p>"), ONLY_WEB),
    address(
        "a redirect to the mail server", _to("http://tagblatt.example:25/"), "the port 25 is not allowed"
    ),
    address("a redirect to itself", _to("/a"), "redirects more than 3 times"),
    address(
        "a redirect that wants its cookie back",
        _put(status=302, headers={"Location": "/a", "Set-Cookie": "seen=1"}),
        "redirects more than 3 times",
    ),
    address("a redirect to nowhere", _put(status=302), "the server answers with the status 302"),
    address(
        "a name that turns private on the second look",
        _twice,
        told("Zweimal"),
        names=lambda: ["::ffff:127.0.0.1", "10.0.0.1"],
    ),
    address(
        "a name that is private", _put(body=b"x"), _inside("tagblatt.example"), names=lambda: ["10.0.0.1"]
    ),
)
ADDRESSES = (
    address("file:", _at("file:///etc/passwd"), ONLY_WEB),
    address("data:", _at("data:text/html,<p>x</p>"), ONLY_WEB),
    address("javascript:", _at("javascript:alert(1)"), ONLY_WEB),
    address("ftp:", _at("ftp://tagblatt.example/a"), ONLY_WEB),
    address(
        "127.0.0.1 as a number",
        _at("http://2130706433:{port}/"),
        "2130706433 is an unusual way to write an IP address",
    ),
    address("127.0.0.1 in octal digits", _at("http://0177.0.0.1:{port}/"), NO_ADDRESS),
    address("an address of IPv6 with a zone", _at("http://[fe80::1%25eth0]/"), NO_ADDRESS),
    address(
        "a user and a password",
        _at("http://ada:secret@tagblatt.example:{port}/"),
        "holds a user name or password; give the address without them",
    ),
    address("port 22", _at("http://tagblatt.example:22/"), "the port 22 is not allowed"),
    address("a backslash before the host", _at("http://tagblatt.example\\@127.0.0.1/"), NO_ADDRESS),
    address("an address of 10,000 letters", _at("http://tagblatt.example/" + "a" * 10_000), NO_ADDRESS),
    address("a line end in the address", _at("http://tagblatt.example:{port}/\r\nHost: x"), NO_ADDRESS),
    address(
        "a name with a letter that looks like another",
        _homograph,
        told("Homograf", source="xn--bendblatt-zyh.example"),
    ),
)
BODIES = (
    address("a bomb in gzip", _encoded(_bomb()), TOO_LARGE.format(10)),
    address("gzip that is none", _encoded(b"<p>x</p>"), "its compression is broken"),
    address("gzip that breaks off", _encoded(gzip.compress(b"x" * 9_000)[:-9]), BROKE_OFF),
    address(
        "gzip in gzip",
        _encoded(gzip.compress(gzip.compress(story("Doppelt").encode()))),
        "holds no text but binary data; save it as .txt, .md, .html, .pdf or .jsonl",
    ),
    address(
        "a compression that nobody asked for",
        _encoded(b"x", "br"),
        "is compressed in a way that was not asked for",
    ),
    address(
        "a length of ten pages for one",
        _raw(
            b"HTTP/1.1 200 X\r\nContent-Type: text/html\r\nContent-Length: 99999\r\n\r\n",
            markup("Lang").encode(),
        ),
        BROKE_OFF,
    ),
    address(
        "a length of a terabyte",
        _raw(b"HTTP/1.1 200 X\r\nContent-Length: 1099511627776\r\n\r\n", b"x"),
        TOO_LARGE.format(10),
    ),
    address(
        "two lengths",
        _raw(b"HTTP/1.1 200 X\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", b"xx"),
        BROKE_OFF,
    ),
    address("a body without end", _put(body=_endless(b"x" * 9_999)), TOO_LARGE.format(1), limit=2**20),
    address("chunks without end", _put(raw=True, body=_chunked()), TOO_LARGE.format(1), limit=2**20),
    address(
        "chunks of no size",
        _raw(b"HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n", b"zz\r\nx"),
        BROKE_OFF,
    ),
    address(
        "a body by the drop",
        _put(body=_endless(b"x"), pause_s=0.02),
        "took longer than 0.4 s; try again later",
        timeout_s=0.4,
    ),
    address("an empty answer", _put(headers=_HTML), "is empty; there is nothing to add"),
    address("an answer without a head", _raw(b"<html><p>x</p></html>"), BROKE_OFF),
    address("a head of 10 MB", _raw(b"HTTP/1.1 200 X\r\nX-A: " + b"x" * 10_000_000 + b"\r\n\r\n"), BROKE_OFF),
    address(
        "a head without end",
        _put(raw=True, body=_endless(b"X-A: x\r\n" * 99, b"HTTP/1.1 200 X\r\n")),
        BROKE_OFF,
    ),
    address(
        "100,000 cookies", _raw(b"HTTP/1.1 200 X\r\n" + b"Set-Cookie: a=b\r\n" * 100_000 + b"\r\n"), BROKE_OFF
    ),
    address(
        "a PDF that is called a page",
        _put(body=pdf([[story("Papier")[:90]]]), headers=_HTML),
        {"title": "", "text": story("Papier")[:89]},
    ),
    address(
        "a picture",
        _put(body=b"\x89PNG\r\n", headers={"Content-Type": "image/png"}),
        "this type is not read; save it as .txt, .md, .html, .pdf, .docx or .jsonl",
    ),
    address(
        "a feed in the place of an article",
        _put(body=b"<rss/>"),
        "is a feed or a sitemap, not an article; follow it with `feed add`, on Telegram with /feed",
    ),
)
RULES = (
    address(
        "429 for a year",
        _put(status=429, headers={"Retry-After": str(_YEAR_S)}),
        "the server asks for fewer requests (429); try again later",
    ),
    address(
        "503 until the end of days",
        _put(status=503, headers={"Retry-After": "9" * 400}),
        "the server has a fault (503); try again later",
    ),
    address("a status of 999", _put(status=999), "the server has a fault (999); try again later"),
    address(
        "a robots.txt without end",
        _robots(Reply(body=_endless(b"Disallow: /b\n" * 999, b"User-agent: *\n")), "Roboter"),
        told("Roboter"),
    ),
    address(
        "a robots.txt that wants an hour between requests",
        _robots(Reply(body=b"User-agent: *\nCrawl-delay: 3600\n"), "Geduld"),
        told("Geduld"),
    ),
    address(
        "a robots.txt that allows nothing",
        _robots(Reply(body=b"User-agent: *\nDisallow: /"), "Verbot"),
        "the site's robots.txt does not allow it",
    ),
    address(
        "a robots.txt that leads inside",
        _robots(Reply(status=302, headers={"Location": "http://127.0.0.1/"}), "Innen"),
        f"its robots.txt, which says what may be fetched, cannot be had: {_inside('127.0.0.1')}",
    ),
    address(
        "a robots.txt of binary noise",
        _robots(Reply(body=bytes(range(256)) * 900), "Rauschen"),
        told("Rauschen"),
    ),
)
CASES = (*REDIRECTS, *ADDRESSES, *BODIES, *RULES)
