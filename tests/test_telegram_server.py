"""The tests' own Telegram is strict where Telegram is."""

import asyncio
import json
import time
from typing import Any

import aiohttp
import pytest
from telegram.error import NetworkError
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter
from telegram_doors import InMemory, over_http
from telegram_faults import Fault
from telegram_people import Person
from telegram_rules import ApiError
from telegram_server import TOKEN, TelegramServer

from bot.client import client


@pytest.fixture
def server() -> TelegramServer:
    """A server with one person, number 7."""
    server = TelegramServer()
    Person(server, 7)
    return server


async def call(server: TelegramServer, method: str, **data: Any) -> Any:
    """Return the result of a call, or its status and description."""
    status, body = await server.answer(TOKEN, method, data)
    answer = json.loads(body)
    return answer["result"] if answer["ok"] else (status, answer["description"])


def buttons(*data: str) -> dict[str, Any]:
    """Return a keyboard of one row."""
    return {"inline_keyboard": [[{"text": "x", "callback_data": one} for one in data]]}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "message text is empty"),
        (" \n", "message text is empty"),
        ("<b></b>", "message text is empty"),
        ("x" * 4097, "message is too long"),
        ("😀" * 2049, "message is too long"),
        ("&lt;" * 9000, "message is too long"),
        ("<p>x</p>", 'can\'t parse entities: Unsupported start tag "p" at byte offset 0'),
        ("a < b", 'can\'t parse entities: Unsupported start tag "" at byte offset 2'),
    ],
)
async def test_texts_that_telegram_refuses(server: TelegramServer, text: str, reason: str) -> None:
    """Empty, too long and wrongly marked up texts get Telegram's own error."""
    answer = await call(server, "sendMessage", chat_id="7", text=text, parse_mode="HTML")
    assert answer == (400, f"Bad Request: {reason}")


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        (buttons("ж" * 33), "BUTTON_DATA_INVALID"),
        (buttons(""), "BUTTON_DATA_INVALID"),
        (buttons(*"abcdefghi"), "reply markup is too long"),
    ],
)
async def test_keyboards_that_telegram_refuses(server: TelegramServer, markup: Any, reason: str) -> None:
    """A button carries 1 to 64 bytes, and a row eight buttons."""
    answer = await call(server, "sendMessage", chat_id="7", text="x", reply_markup=markup)
    assert answer == (400, f"Bad Request: {reason}")


async def test_edits_that_telegram_refuses(server: TelegramServer) -> None:
    """An edit must change something in a message of the bot that is there."""
    await call(server, "sendMessage", chat_id="7", text="<b>x</b>", parse_mode="HTML")
    same = await call(
        server, "EDITMESSAGETEXT", chat_id="7", message_id="1", text="<b>x</b>", parse_mode="HTML"
    )
    gone = await call(server, "editMessageText", chat_id="7", message_id="9", text="x")
    changed = await call(server, "editMessageText", chat_id="7", message_id="1", text="x")
    assert same[1].startswith("Bad Request: message is not modified")
    assert gone == (400, "Bad Request: message to edit not found")
    assert (changed["text"], changed["entities"]) == ("x", [])


@pytest.mark.parametrize(
    ("sides", "size", "below", "reason"),
    [
        ((5000, 5001), 100, "", "PHOTO_INVALID_DIMENSIONS"),
        ((2100, 100), 100, "", "PHOTO_INVALID_DIMENSIONS"),
        ((100, 100), 10 * 1024 * 1024 + 1, "", "file is too big"),
        ((100, 100), 100, "x" * 1025, "message caption is too long"),
    ],
)
async def test_pictures_that_telegram_refuses(
    server: TelegramServer, sides: tuple[int, int], size: int, below: str, reason: str
) -> None:
    """Too long a side, too narrow, too big, too much below it."""
    head = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + b"".join(side.to_bytes(4) for side in sides)
    data = head.ljust(size - 8, b"\x00") + b"IEND\xaeB`\x82"
    answer = await call(server, "sendPhoto", chat_id="7", photo=("picture.png", data), caption=below)
    assert answer == (400, f"Bad Request: {reason}")


async def test_a_press_is_answered_once(server: TelegramServer) -> None:
    """A second answer to a press is an error."""
    person = server_person(server)
    message = await call(server, "sendMessage", chat_id="7", text="x", reply_markup=buttons("a"))
    press = await person.press(message, "x")
    assert await call(server, "answerCallbackQuery", callback_query_id=press) is True
    again = await call(server, "answerCallbackQuery", callback_query_id=press)
    assert again[1].startswith("Bad Request: query is too old")


async def test_other_refusals(server: TelegramServer) -> None:
    """Unknown chats, replies to nothing, unknown methods, wrong tokens, big files, closed chats."""
    server.files["big"] = b"x" * (20 * 1024 * 1024 + 1)
    assert await call(server, "sendMessage", chat_id="8", text="x") == (400, "Bad Request: chat not found")
    reply = await call(server, "sendMessage", chat_id="7", text="x", reply_parameters={"message_id": 99})
    assert reply == (400, "Bad Request: message to be replied not found")
    assert await call(server, "nothing") == (404, "Not Found")
    assert await call(server, "getFile", file_id="big") == (400, "Bad Request: file is too big")
    assert (await server.answer("wrong", "getMe", {}))[0] == 401
    server.blocked.add(7)
    assert (await call(server, "sendMessage", chat_id="7", text="x"))[0] == 403


@pytest.mark.parametrize(
    ("ids", "expected"),
    [
        ([str(n) for n in range(50)], True),
        ([str(n) for n in range(51)], (400, "Bad Request: RESULTS_TOO_MUCH")),
        (["a", "a"], (400, "Bad Request: RESULT_ID_DUPLICATE")),
    ],
)
async def test_inline_results(server: TelegramServer, ids: list[str], expected: object) -> None:
    """At most fifty results, each with its own id; a query is answered once."""
    content = {"title": "T", "input_message_content": {"message_text": "x"}}
    results = [{"id": one, **content} for one in ids]
    server.open_inline["q"] = time.monotonic()
    assert await call(server, "answerInlineQuery", inline_query_id="q", results=results) == expected
    late = await call(server, "answerInlineQuery", inline_query_id="x", results=[])
    assert late[0] == 400


async def test_long_poll(server: TelegramServer) -> None:
    """A poll waits, an offset confirms, only what is allowed comes, and a second poll ends the first."""
    first = asyncio.create_task(call(server, "getUpdates", timeout="5"))
    await asyncio.sleep(0.01)
    second = asyncio.create_task(call(server, "getUpdates", timeout="5", allowed_updates=["message"]))
    assert (await first)[0] == 409
    await server.push(poll={"id": "1"})
    await server_person(server).say("hello")
    assert [update["update_id"] for update in await second] == [2]
    assert await call(server, "getUpdates", offset="3") == []


async def test_faults(server: TelegramServer) -> None:
    """Faults hit one call each: an error before or after its effect, a dropped connection, garbage."""
    request = InMemory(server)
    flood = ApiError(429, "Too Many Requests: retry after 3", retry_after=3)
    server.fault(
        "sendMessage", Fault(error=flood), Fault(drop=True, after=True), Fault(garbage=True, after=True)
    )
    assert json.loads((await server.answer(TOKEN, "sendMessage", {"chat_id": 7, "text": "x"}))[1]) == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 3",
        "parameters": {"retry_after": 3},
    }
    assert server.texts(7) == []
    bot = client(TOKEN, request=request)
    with pytest.raises(NetworkError):
        await request.post(f"https://x/bot{TOKEN}/sendMessage", _data(chat_id=7, text="lost"))
    assert server.texts(7) == ["lost"]
    with pytest.raises(NetworkError, match="what answers is not Telegram"):
        await bot.send_message(7, "garbled", rate_limit_args=True)
    assert server.texts(7) == ["lost", "garbled"]


async def test_both_doors_lead_to_the_same_server(server: TelegramServer) -> None:
    """Over HTTP, methods and files answer as in memory; a dropped connection is one."""
    server.files["documents/a b"] = b"content"
    async with over_http(server) as address, aiohttp.ClientSession(address) as session:
        async with session.post(f"/bot{TOKEN}/sendMessage", data={"chat_id": "7", "text": "<x"}) as answer:
            assert (answer.status, (await answer.json())["result"]["text"]) == (200, "<x")
        async with session.get(f"/file/bot{TOKEN}/documents/a b") as answer:
            assert (answer.status, await answer.read()) == (200, b"content")
        server.fault("getMe", Fault(drop=True))
        with pytest.raises(aiohttp.ClientError):
            await session.post(f"/bot{TOKEN}/getMe")


def server_person(server: TelegramServer) -> Person:
    """Return the person with the number 7."""
    return Person(server, 7)


def _data(**parameters: Any) -> RequestData:
    return RequestData([RequestParameter.from_input(name, value) for name, value in parameters.items()])
