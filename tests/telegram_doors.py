"""Two doors to the same `TelegramServer`: in memory for handlers, loopback HTTP for the real process."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any
from urllib.parse import unquote, urlsplit

from aiohttp import web
from telegram._utils.defaultvalue import DEFAULT_NONE
from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData
from telegram_faults import Dropped
from telegram_server import MAX_UPLOAD, TelegramServer

from bot.requests import Request


class InMemory(BaseRequest):
    """A request that ends at the server object, without a network."""

    parse_json_payload = staticmethod(Request.parse_json_payload)

    def __init__(self, server: TelegramServer) -> None:
        self.server = server

    @property
    def read_timeout(self) -> float:
        return 5.0

    async def initialize(self) -> None:
        """Nothing is opened."""

    async def shutdown(self) -> None:
        """Nothing is closed."""

    async def do_request(  # noqa: PLR0917 - PTB's signature
        self,
        url: str,
        method: str,  # noqa: ARG002
        request_data: RequestData | None = None,
        read_timeout: Any = DEFAULT_NONE,  # noqa: ARG002
        write_timeout: Any = DEFAULT_NONE,  # noqa: ARG002
        connect_timeout: Any = DEFAULT_NONE,  # noqa: ARG002
        pool_timeout: Any = DEFAULT_NONE,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        parts = unquote(urlsplit(url).path).strip("/").split("/", 3)
        if parts[0] == "file":
            return self.server.file(parts[1].removeprefix("bot"), "/".join(parts[2:]))
        fields = request_data.json_parameters if request_data else {}
        try:
            sent = {name: file[:2] for name, file in (_files(request_data) or {}).items()}
            return await self.server.answer(parts[0].removeprefix("bot"), parts[1], decoded(fields) | sent)
        except Dropped as error:
            raise NetworkError("connection closed without an answer") from error


def _files(request_data: RequestData | None) -> dict[str, Any] | None:
    """Return the files that are sent, each as its name, its bytes and its kind."""
    return request_data.multipart_data if request_data else None


def decoded(fields: dict[str, str]) -> dict[str, Any]:
    """Undo the form encoding: nested values arrive as JSON, everything else as text."""
    nested = ("{", "[")
    structured = {
        "reply_markup",
        "reply_parameters",
        "allowed_updates",
        "commands",
        "scope",
        "results",
        "reaction",
    }
    structured |= {"link_preview_options", "reaction", "result", "button"}
    return {
        name: json.loads(value) if name in structured and value.startswith(nested) else value
        for name, value in fields.items()
    }


@asynccontextmanager
async def over_http(server: TelegramServer) -> AsyncIterator[str]:
    """Serve on a free loopback port; gives the address for TELEGRAM_API_URL."""
    app = web.Application(client_max_size=MAX_UPLOAD)
    app.add_routes(
        [
            web.route("*", "/bot{token}/{method}", partial(_method, server)),
            web.get("/file/bot{token}/{path:.+}", partial(_file, server)),
        ]
    )
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    bringing = asyncio.create_task(server.bring())
    try:
        yield site_address(runner)
    finally:
        bringing.cancel()
        await asyncio.wait([bringing])
        await runner.cleanup()


def site_address(runner: web.AppRunner) -> str:
    """Return the address that the runner listens at."""
    host, port = runner.addresses[0][:2]
    return f"http://{host}:{port}"


async def _method(server: TelegramServer, request: web.Request) -> web.StreamResponse:
    form = await request.post()
    fields = {
        name: value for name, value in (*request.query.items(), *form.items()) if isinstance(value, str)
    }
    files = {
        name: (value.filename, value.file.read())
        for name, value in form.items()
        if isinstance(value, web.FileField)
    }
    token, method = request.match_info["token"], request.match_info["method"]
    try:
        status, body = await server.answer(token, method, decoded(fields) | files)
    except Dropped:
        assert request.transport is not None
        request.transport.abort()
        return web.Response()
    return web.Response(status=status, body=body, content_type="application/json")


async def _file(server: TelegramServer, request: web.Request) -> web.Response:
    path = request.match_info["path"]
    status, body = server.file(request.match_info["token"], path)
    server.encodings.append(request.headers.get("Accept-Encoding", ""))
    if path in server.endless:
        return await _poured(server, request, server.endless[path])
    headers = {"Content-Encoding": "gzip"} if path in server.packed else None
    return web.Response(status=status, body=body, headers=headers)


async def _poured(server: TelegramServer, request: web.Request, pause_s: float) -> web.StreamResponse:
    """Send what never ends, until nobody takes it any more."""
    response = web.StreamResponse()
    await response.prepare(request)
    chunk = b"word " * (200 if pause_s else 20_000)
    while True:
        await response.write(chunk)
        server.poured += len(chunk)
        await asyncio.sleep(pause_s)
