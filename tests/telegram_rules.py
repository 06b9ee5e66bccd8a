"""Where Telegram is strict: texts, keyboards, inline results.

The parser is Telegram's own, from `tdjson`, of which only `td_execute` is used: it needs no network.
"""

import json
import re
from functools import cache
from typing import Any

MAX_TEXT = 4096  # UTF-16 units after parsing
MAX_CAPTION = 1024  # the same
MAX_PHOTO = 10 * 1024 * 1024
MAX_SIDES, MAX_RATIO = 10_000, 20
MAX_RAW_TEXT = 32 * 1024  # bytes before parsing
MAX_CALLBACK_DATA = 64  # bytes
MAX_CALLBACK_ANSWER = 200
MAX_COPIED = 256
MAX_QUOTE = 1024
MAX_ROW, MAX_BUTTONS = 8, 100
MAX_INLINE_RESULTS, MAX_RESULT_ID = 50, 64

# As TDLib's clean_input_string: controls become spaces; line separators, direction overrides and
# "vertical lines" are dropped.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_DROPPED = re.compile("[\r\u2028-\u202e\u030a\u0333\u033f]")


# What Telegram tells of an administrator beside the status.
ADMINISTRATOR = dict.fromkeys(
    (
        "can_be_edited",
        "is_anonymous",
        "can_manage_chat",
        "can_delete_messages",
        "can_manage_video_chats",
        "can_restrict_members",
        "can_promote_members",
        "can_change_info",
        "can_invite_users",
        "can_post_stories",
        "can_edit_stories",
        "can_delete_stories",
    ),
    False,
)


class ApiError(Exception):
    """What the Bot API answers instead of a result."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


def bad(reason: str) -> ApiError:
    """Error 400 as Telegram writes it: lower case, unless it is a code such as `BUTTON_DATA_INVALID`."""
    is_code = reason.isupper()
    return ApiError(400, "Bad Request: " + (reason if is_code else reason[0].lower() + reason[1:]))


def td(request: dict[str, Any]) -> dict[str, Any]:
    """Run one of TDLib's synchronous functions."""
    answer = _library().td_execute(json.dumps(request).encode())
    assert answer is not None
    return json.loads(answer)


@cache
def _library() -> Any:
    import tdjson  # noqa: PLC0415 - loaded late, so that tests without messages need not have it

    quiet = {"@type": "setLogVerbosityLevel", "new_verbosity_level": 0}
    tdjson.td_execute(json.dumps(quiet).encode())
    return tdjson


def units(text: str) -> int:
    """Return the length in UTF-16 units, which is how Telegram counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, entity: dict[str, Any]) -> str:
    """Return the part of the text that an entity covers."""
    raw = text.encode("utf-16-le")
    return raw[2 * entity["offset"] : 2 * (entity["offset"] + entity["length"])].decode("utf-16-le")


def parse(text: str, parse_mode: str | None = "HTML") -> tuple[str, list[dict[str, Any]]]:
    """Return the text and the entities that Telegram would show, or raise what it would answer."""
    if len(text.encode()) > MAX_RAW_TEXT:
        raise bad("message is too long")
    cleaned = _DROPPED.sub("", _CONTROLS.sub(" ", text))
    shown, entities = (cleaned, []) if not parse_mode else _parse(cleaned, parse_mode)
    if not shown.strip():
        raise bad("message text is empty")
    if units(shown) > MAX_TEXT:
        raise bad("message is too long")
    # Telegram drops formatting over 100 silently; a test should hear of it.
    assert len(entities) <= 100, "over 100 entities"
    return shown.rstrip(), entities


def caption(text: str, parse_mode: str | None) -> tuple[str, list[dict[str, Any]]]:
    """Return what Telegram would show below a picture, or raise what it would answer."""
    shown, entities = parse(text, parse_mode) if text else ("", [])
    if units(shown) > MAX_CAPTION:
        raise bad("message caption is too long")
    return shown, entities


def check_photo(content: bytes) -> tuple[int, int]:
    """Return width and height of a PNG, or raise what Telegram would answer."""
    if len(content) > MAX_PHOTO:
        raise bad("file is too big")
    if content[:8] != b"\x89PNG\r\n\x1a\n" or content[12:16] != b"IHDR" or content[-8:-4] != b"IEND":
        raise bad("IMAGE_PROCESS_FAILED")
    width, height = (int.from_bytes(content[at : at + 4]) for at in (16, 20))
    if width + height > MAX_SIDES or not 1 / MAX_RATIO <= width / height <= MAX_RATIO:
        raise bad("PHOTO_INVALID_DIMENSIONS")
    return width, height


def _parse(text: str, parse_mode: str) -> tuple[str, list[dict[str, Any]]]:
    assert parse_mode.upper() == "HTML", f"parse mode {parse_mode}"
    mode = {"@type": "textParseModeHTML"}
    answer = td({"@type": "parseTextEntities", "text": text, "parse_mode": mode})
    if answer["@type"] == "error":
        raise bad(answer["message"])
    return answer["text"], [_flat(entity) for entity in answer["entities"]]


def _flat(entity: dict[str, Any]) -> dict[str, Any]:
    kind = entity["type"]["@type"].removeprefix("textEntityType")
    kinds = {
        "TextUrl": "text_link",
        "BlockQuote": "blockquote",
        "ExpandableBlockQuote": "expandable_blockquote",
    }
    flat = {
        "type": kinds.get(kind, kind.lower()),
        "offset": entity["offset"],
        "length": entity["length"],
    }
    return flat | ({"url": entity["type"]["url"]} if kind == "TextUrl" else {})


def keyboard(markup: dict[str, Any] | None) -> list[list[dict[str, Any]]]:
    """Return the rows of an inline keyboard, or raise what Telegram would answer."""
    rows: list[list[dict[str, Any]]] = (markup or {}).get("inline_keyboard", [])
    if sum(map(len, rows)) > MAX_BUTTONS or any(len(row) > MAX_ROW for row in rows):
        raise bad("reply markup is too long")
    for button in (button for row in rows for button in row):
        _check_button(button)
    return rows


def _check_button(button: dict[str, Any]) -> None:
    if not button.get("text", "").strip():
        raise bad("inline keyboard button text can't be empty")
    kinds = button.keys() & {"callback_data", "url", "copy_text", "switch_inline_query"}
    if len(kinds) != 1:
        raise bad("text buttons are unallowed in the inline keyboard")
    if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= MAX_CALLBACK_DATA:
        raise bad("BUTTON_DATA_INVALID")
    if "copy_text" in button and not 1 <= units(button["copy_text"]["text"]) <= MAX_COPIED:
        raise bad("BUTTON_COPY_TEXT_INVALID")
    if "url" in button and not re.match(r"(https?|tg)://\S+\Z", button["url"]):
        raise bad("BUTTON_URL_INVALID")


def check_quote(reply: dict[str, Any], message: dict[str, Any]) -> None:
    """Raise what Telegram would answer where what is quoted does not stand in a message."""
    quote, at = reply["quote"], int(reply.get("quote_position", 0))
    if units(quote) > MAX_QUOTE:
        raise bad("message quote is too long")
    found = td(
        {
            "@type": "searchQuote",
            "text": {"@type": "formattedText", "text": message.get("text") or message.get("caption", "")},
            "quote": {"@type": "formattedText", "text": quote},
            "quote_position": at,
        }
    )
    if found["@type"] == "error":
        raise bad("QUOTE_TEXT_INVALID")


def inline_results(results: list[dict[str, Any]]) -> None:
    """Raise what Telegram would answer to these inline results, if it refuses them."""
    ids = [result["id"] for result in results]
    # Half of a character cannot be sent at all.
    json.dumps(results, ensure_ascii=False).encode()
    if len(ids) > MAX_INLINE_RESULTS:
        raise bad("RESULTS_TOO_MUCH")
    if len(set(ids)) < len(ids):
        raise bad("RESULT_ID_DUPLICATE")
    if any(not 1 <= len(one.encode()) <= MAX_RESULT_ID for one in ids):
        raise bad("RESULT_ID_INVALID")
    for result in results:
        content = result["input_message_content"]
        parse(content["message_text"], content.get("parse_mode"))
        rows = keyboard(result.get("reply_markup"))
        if not result["title"].strip():
            raise bad("can't parse inline query result: title must be non-empty")
        assert not any("callback_data" in button for row in rows for button in row), "presses have no chat"
