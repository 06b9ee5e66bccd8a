"""Bodies of any size and compression cost no more than may be kept."""

import gzip
import tracemalloc
import zlib
from itertools import repeat

import pytest
from hypothesis import given
from hypothesis import strategies as st
from web_server import Reply

from corpus.errors import FetchError, Unreachable
from corpus.fetch.bodies import read_body

MIB = 2**20
ZEROS = gzip.compress(bytes(64 * MIB), 9)
LARGE = "is larger than 1 MiB"


def refusal(chunks, encoding="gzip", kind=FetchError):
    with pytest.raises(FetchError) as caught:
        read_body(chunks, encoding, MIB)
    assert type(caught.value) is kind
    return str(caught.value.reason)


@given(st.binary(max_size=2_000), st.integers(1, 300), st.integers(0, 2_000))
def test_compressed_is_as_it_was(data, size, cut):
    """However it is cut on its way, and of however many streams it consists."""
    sent = gzip.compress(data[:cut]) + gzip.compress(data[cut:])
    chunks = [sent[i : i + size] for i in range(0, len(sent), size)]
    assert read_body(chunks, " GZip ", MIB) == data


@pytest.mark.parametrize("encoding", ["", "identity", "gzip", "x-gzip"])
def test_an_empty_body_is_empty(encoding):
    """Whatever its compression is called."""
    assert read_body([], encoding, MIB) == b""


@pytest.mark.parametrize("encoding", ["", "gzip"])
def test_the_limit_may_be_reached(encoding):
    """But not passed; or what lies beyond is left out."""
    fits, larger = bytes(MIB), bytes(MIB + 1)
    pack = gzip.compress if encoding else bytes
    assert read_body([pack(fits)], encoding, MIB) == fits
    assert refusal([pack(larger)], encoding) == LARGE
    assert read_body([pack(larger)], encoding, MIB, cut=True) == fits


@pytest.mark.parametrize(
    ("chunks", "encoding"),
    [
        ([ZEROS], "gzip"),
        (repeat(bytes(60_000)), ""),
        (repeat(gzip.compress(b"", mtime=0)), "gzip"),
        (repeat(gzip.compress(bytes(10_000), mtime=0)), "gzip"),
    ],
    ids=["bomb", "endless", "endless streams of nothing", "endless streams"],
)
def test_bombs_cost_no_more_than_the_limit(chunks, encoding):
    """Sixty-four times the limit in one small chunk, or more without end."""
    tracemalloc.start()
    assert refusal(chunks, encoding) == LARGE
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 3 * MIB


@pytest.mark.parametrize("encoding", ["br", "deflate", "zstd", "gzip, gzip", "compress", "*"])
def test_only_gzip_is_asked_for(encoding):
    """Whoever sends something else anyway is not understood."""
    assert refusal([b"x"], encoding) == "is compressed in a way that was not asked for"


@pytest.mark.parametrize(
    "sent", [b"<p>Invented.</p>", zlib.compress(b"x"), gzip.compress(b"x", mtime=0) + b"rest"]
)
def test_broken_compression_is_an_error(sent):
    """Nothing is guessed."""
    assert refusal([sent]) == "its compression is broken"


def test_a_body_that_breaks_off_is_worth_another_try():
    """Half an article is none."""
    assert (
        refusal([gzip.compress(b"invented", mtime=0)[:-1]], kind=Unreachable)
        == "the connection broke off; try again later"
    )


def test_a_bomb_over_the_network(web):
    """Of ten thousand times its size; the reason has the real limit."""
    url = web.put("/a", Reply(body=ZEROS, headers={"Content-Encoding": "gzip"}))
    with pytest.raises(FetchError, match="is larger than 10 MiB"):
        web.fetcher().get(url)


@pytest.mark.parametrize("length", ["10485761", "99999999999"])
def test_what_says_that_it_is_too_large_is_not_read(web, length):
    """Not a byte of it."""
    url = web.put("/a", Reply(raw=True, body=f"HTTP/1.1 200 X\r\nContent-Length: {length}\r\n\r\n".encode()))
    with pytest.raises(FetchError, match="is larger than 10 MiB"):
        web.fetcher().get(url)
    assert web.asked("/a") == 1
