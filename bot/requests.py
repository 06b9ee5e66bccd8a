"""HTTP to Telegram, or to what says that it is: bounded, since a size that was announced proves nothing."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
from telegram.error import NetworkError
from telegram.request import HTTPXRequest

# The largest file that Telegram gives a bot, in bytes; no other answer comes near.
MAX_ANSWER = 20 * 1024 * 1024


class TooLarge(Exception):
    """An answer has more than `MAX_ANSWER` bytes, whatever was said of it."""


class Request(HTTPXRequest):
    """Reads no more than `MAX_ANSWER` bytes of an answer.

    Args:
        connections: How many calls are made at a time.
        read_timeout: For how many seconds nothing may come.
    """

    def __init__(self, connections: int, read_timeout: float) -> None:
        # What is packed could grow beyond any bound.
        plain = {"Accept-Encoding": "identity"}
        more: dict[str, Any] = {"event_hooks": {"response": [_bound]}, "headers": plain}
        super().__init__(connection_pool_size=connections, read_timeout=read_timeout, httpx_kwargs=more)

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Read an answer.

        Raises:
            NetworkError: It is none of Telegram's, say a page of a proxy: the call may be made again.
        """
        try:
            answer = json.loads(payload)
        except ValueError:
            answer = None
        if not isinstance(answer, dict) or not answer.keys() & {"result", "error_code"}:
            raise NetworkError("what answers is not Telegram")
        return answer


class _Bounded(httpx.AsyncByteStream):
    def __init__(self, stream: httpx.AsyncByteStream) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        size = 0
        async for chunk in self._stream:
            size += len(chunk)
            if size > MAX_ANSWER:
                raise TooLarge
            yield chunk

    async def aclose(self) -> None:
        await self._stream.aclose()


async def _bound(response: httpx.Response) -> None:
    # Nothing packed was asked for, and so nothing is unpacked.
    response.headers.pop("Content-Encoding", None)
    if isinstance(response.stream, httpx.AsyncByteStream):
        response.stream = _Bounded(response.stream)
