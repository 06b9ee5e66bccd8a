"""One request and its answer, over a connection of its own."""

from __future__ import annotations

import ssl
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import httpcore

from corpus.errors import FetchError, Unreachable
from corpus.fetch.answer import OK, Answer, Passing
from corpus.fetch.backend import Backend
from corpus.fetch.bodies import read_body
from corpus.fetch.deadline import Deadline
from corpus.fetch.target import Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What an answer may cost.

    Attributes:
        deadline: Until when it must be there.
        size: Bytes of the body, decompressed.
        cut: Whether a larger body is cut; otherwise it is an error.
    """

    deadline: Deadline
    size: int
    cut: bool = False


def exchange(
    target: Target,
    addresses: Sequence[str],
    headers: Mapping[str, str],
    limits: Limits,
    tls: ssl.SSLContext,
) -> Answer:
    """Ask a server, and read what it answers.

    The server's name goes into the request and is what its certificate is checked for; the connection goes to
    one of the addresses. No cookie is kept, no proxy asked, no redirect followed.

    Args:
        target: What is asked for.
        addresses: Where, checked.
        headers: Beside Host.
        limits: What the answer may cost.
        tls: Whom to trust.

    Raises:
        Passing: It failed in a way that another attempt may mend.
        Unreachable: The time is over, or the server's certificate is wrong.
        FetchError: The answer is too large or breaks its form.
    """
    backend = Backend(addresses, limits.deadline)
    origin = httpcore.Origin(target.scheme.encode(), target.host.encode(), target.port)
    url = httpcore.URL(scheme=origin.scheme, host=origin.host, port=origin.port, target=target.path)
    ours = {"Host": target.authority, "Accept-Encoding": "gzip", "Connection": "close"}
    with (
        _translated(),
        httpcore.HTTPConnection(origin, ssl_context=tls, network_backend=backend) as connection,
        connection.stream("GET", url, headers=[*ours.items(), *headers.items()]) as response,
    ):
        return _answer(response, limits)


def _answer(response: httpcore.Response, limits: Limits) -> Answer:
    headers = {_text(name).lower(): _text(value) for name, value in response.headers}
    if response.status != OK:
        return Answer(status=response.status, headers=headers)
    length = headers.get("content-length", "")
    if not limits.cut and length.isdecimal() and int(length) > limits.size:
        raise FetchError("", "is larger than {limit} MiB", limit=f"{limits.size / 2**20:.3g}")
    chunks = _timely(response.iter_stream(), limits.deadline)
    encoding = headers.get("content-encoding", "")
    body = read_body(chunks, encoding, limits.size, cut=limits.cut)
    return Answer(status=response.status, headers=headers, body=body)


def _text(value: bytes) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")


def _timely(chunks: Iterable[bytes], deadline: Deadline) -> Iterator[bytes]:
    """Check the time also while a body comes quickly, in very many very small pieces."""
    for chunk in chunks:
        deadline.left()
        yield chunk


@contextmanager
def _translated() -> Iterator[None]:
    """Say in our words what went wrong on the network."""
    try:
        yield
    except httpcore.ConnectError as error:
        if isinstance(error.__cause__, ssl.SSLError):
            raise Unreachable("", "no safe connection: {error}", error=_fault(error.__cause__)) from error
        raise Passing("", "the server cannot be reached; try again later") from error
    except httpcore.TimeoutException as error:
        raise Passing("", "the server does not answer; try again later") from error
    except (httpcore.NetworkError, httpcore.RemoteProtocolError) as error:
        raise Passing("", "the connection broke off; try again later") from error
    except httpcore.LocalProtocolError as error:
        raise FetchError("", "is no web address; one looks like https://example.org/article") from error


def _fault(error: ssl.SSLError) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return str(error.verify_message)
    return (error.reason or "TLS").replace("_", " ").lower()
