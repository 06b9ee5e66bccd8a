"""A web server on this machine whose every answer is scripted, and a fetcher that may talk to it.

    web.put("/article", Reply(body=b"<p>Invented.</p>"))
    web.fetcher().get(web.url("/article"))

Names of hosts all lead to it. What was not put there is not there (404), robots.txt included.
"""

import socketserver
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from corpus.fetch import Fetcher, Policy
from corpus.fetch.network import Network
from corpus.fetch.publichosts import Address

HERE = "127.0.0.1"
NAME = "tagblatt.example"


@dataclass(frozen=True)
class Reply:
    """What the server sends.

    Attributes:
        body: The bytes, or a function that makes pieces of it, also without end.
        headers: Beside Content-Length, which a body in pieces has not.
        pause_s: Before each piece.
        raw: Whether the body is all that is sent, status and headers included.
    """

    status: int = 200
    body: bytes | Callable[[], Iterable[bytes]] = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    pause_s: float = 0
    raw: bool = False

    def pieces(self) -> Iterable[bytes]:
        """Yield what goes over the network."""
        if not self.raw:
            yield self._head()
        yield from self.body() if callable(self.body) else [self.body]

    def _head(self) -> bytes:
        length = {} if callable(self.body) or self.status == 304 else {"Content-Length": len(self.body)}
        lines = [f"HTTP/1.1 {self.status} X", *(f"{k}: {v}" for k, v in {**length, **self.headers}.items())]
        return "\r\n".join([*lines, "Connection: close", "", ""]).encode()


@dataclass(frozen=True)
class Seen:
    """A request: its path, and its headers by names in lower case."""

    path: str
    headers: Mapping[str, str]


class WebServer:
    """Serves while it is open.

    Args:
        tls: Makes it an https server.

    Attributes:
        seen: The requests in order.
        slept: For how long its fetchers would have waited; they do not.
    """

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.seen: list[Seen] = []
        self.slept: list[float] = []
        self.tls = tls
        self.closing = threading.Event()
        self._replies: dict[str, list[Reply]] = {}
        self._lock = threading.Lock()
        self._server = _Server((HERE, 0), _Handler)
        self._server.web = self
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    def put(self, path: str, *replies: Reply) -> str:
        """Answer requests for a path, one after the other; the last reply stays. Returns its address."""
        self._replies[path] = list(replies)
        return self.url(path)

    def url(self, path: str, host: str = NAME) -> str:
        """Return the address of a path."""
        return f"{'https' if self.tls else 'http'}://{host}:{self.port}{path}"

    def asked(self, path: str) -> int:
        """Return how often a path was asked for."""
        return [seen.path for seen in self.seen].count(path)

    def fetcher(
        self,
        *,
        resolve: Callable[[str, int, float], list[str]] = lambda *_: [HERE],
        allowed: Callable[[Address], bool] = lambda address: str(address) == HERE,
        clock: Callable[[], float] = time.monotonic,
        **policy: object,
    ) -> Fetcher:
        """Return a fetcher for which this server is the internet."""
        wanted = Policy(**{"contact": "desk@archive.example", "ports": {80, 443, self.port}, **policy})
        network = Network(resolve=resolve, allowed=allowed, tls=trust())
        return Fetcher(wanted, network=network, clock=clock, sleep=self.slept.append)

    def take(self, seen: Seen) -> Reply:
        """Note a request and return the reply to it."""
        with self._lock:
            self.seen.append(seen)
            replies = self._replies.get(seen.path) or [Reply(status=404)]
            return replies.pop(0) if len(replies) > 1 else replies[0]

    def close(self) -> None:
        """Stop, also in the middle of an endless reply."""
        self.closing.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def trust(path: str | None = None) -> ssl.SSLContext:
    """Return whom a fetcher trusts: nobody, or the one certificate in a file."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if path:
        context.load_verify_locations(path)
    return context


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = True
    request_queue_size = 128
    web: WebServer

    def get_request(self):
        connection, address = super().get_request()
        if self.web.tls:
            connection = self.web.tls.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
        return connection, address

    def handle_error(self, request, client_address):
        """Say nothing: whoever gets enough of a reply hangs up."""


class _Handler(socketserver.StreamRequestHandler):
    timeout = 10

    def handle(self) -> None:
        with suppress(OSError, ValueError):
            self._reply(self.server.web)

    def _reply(self, web: WebServer) -> None:
        path = self.rfile.readline().decode().split(" ")[1]
        lines = iter(lambda: self.rfile.readline().decode().strip(), "")
        headers = {
            name.strip().lower(): value.strip() for name, _, value in (x.partition(":") for x in lines)
        }
        reply = web.take(Seen(path, headers))
        for piece in reply.pieces():
            if web.closing.wait(reply.pause_s):
                return
            self.wfile.write(piece)
