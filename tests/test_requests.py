"""What is taken for an answer of Telegram."""

import json

import pytest
from telegram.error import NetworkError

from bot.requests import Request


@pytest.mark.parametrize(
    "answer",
    [
        {"ok": True, "result": []},
        {"ok": True, "result": None},
        {"ok": False, "error_code": 400, "description": "Bad Request"},
    ],
)
def test_an_answer(answer: dict[str, object]) -> None:
    """It has a result or an error."""
    assert Request.parse_json_payload(json.dumps(answer).encode()) == answer


@pytest.mark.parametrize(
    "payload",
    [b"", b"<html>Bad Gateway", b"[]", b"null", b"5", b'"ok"', b"{}", b'{"ok": true}', b"\xff{", b'{"a":'],
)
def test_no_answer(payload: bytes) -> None:
    """A page of a proxy is as if nothing had come."""
    with pytest.raises(NetworkError, match="what answers is not Telegram"):
        Request.parse_json_payload(payload)
