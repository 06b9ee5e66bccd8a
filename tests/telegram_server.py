"""Telegram's Bot API for the tests: one bot, its chats, and faults on demand.

Doors to it: `telegram_doors.py`. What people do in it: `telegram_people.py`. Its rules: `telegram_rules.py`.
"""

import asyncio
import json
import time
from collections import defaultdict, deque
from collections.abc import Callable
from itertools import count
from typing import Any, TypeVar

from telegram_faults import Call, Dropped, Fault
from telegram_rules import (
    ADMINISTRATOR,
    MAX_CALLBACK_ANSWER,
    ApiError,
    bad,
    caption,
    check_photo,
    check_quote,
    inline_results,
    keyboard,
    parse,
)
from telegram_webhook import Webhooks

T = TypeVar("T")
TOKEN = "123456:" + "TEST-token_of_the-fake_server-00000"
BOT = {"id": 123456, "is_bot": True, "first_name": "Beleg", "username": "beleg_bot"}
MAX_FILE = 20 * 1024 * 1024
MAX_UPLOAD = 50 * 1024 * 1024
CALLBACK_TIME_S = 15.0
MAX_DESCRIPTION, MAX_ABOUT = 512, 120
INLINE_TIME_S = 30.0
_GARBAGE = b"<html>Bad Gateway"


class TelegramServer(Webhooks):
    """The state of Telegram as far as one bot sees it."""

    def __init__(self, token: str = TOKEN) -> None:
        super().__init__()
        self.token = token
        self.calls: list[Call] = []
        self.messages: dict[tuple[int, int], dict[str, Any]] = {}
        self.chats: dict[int, dict[str, Any]] = {}
        self.blocked: set[int] = set()
        # Groups that became supergroups: former number → new number.
        self.migrated: dict[int, int] = {}
        self.files: dict[str, bytes] = {}
        # What getFile says of sizes, where that is not true.
        self.sizes: dict[str, int] = {}
        # Files whose download never ends: after how many seconds there is more of it.
        self.endless: dict[str, float] = {}
        self.poured = 0
        # Files that are sent as if they were packed by gzip, and what the bot said to take.
        self.packed: set[str] = set()
        self.encodings: list[str] = []
        self.updates: list[dict[str, Any]] = []
        self.open_presses: dict[str, float] = {}
        self.about: dict[tuple[str, str], str] = {}
        self.open_inline: dict[str, float] = {}
        # What was sent into chats that the bot is not in, by the only id that it learns.
        self.elsewhere: dict[str, dict[str, Any]] = {}
        self.commands: dict[tuple[str, str], list[dict[str, Any]]] = {}
        # Of those who are more than members of a group.
        self.members: dict[tuple[int, int], str] = {}
        self.reactions: dict[tuple[int, int], list[str]] = {}
        # Whatever the bot asks for, it gets all kinds of updates: as after another version asked for them.
        self.sends_all = False
        self.refused = 0
        self.faults: dict[str, deque[Fault]] = defaultdict(deque)
        self.message_ids, self.update_ids, self.press_ids = count(1), count(1), count(1)
        self._changed = asyncio.Condition()
        self._polling = 0
        self._poll_id = 0
        self._methods = {_key(name[5:]): name for name in dir(self) if name.startswith("call_")}

    def fault(self, method: str, *faults: Fault) -> None:
        """Make the next calls of a method go wrong, one fault a call."""
        self.faults[method.lower()].extend(faults)

    def called(self, method: str) -> list[dict[str, Any]]:
        """Return the parameters of the calls of a method that went well, in order."""
        return [call.data for call in self.calls if call.method == method and call.ok]

    def texts(self, chat: int) -> list[str]:
        """Return the texts of the bot's messages in a chat as they are now, or below its pictures."""
        return [message.get("text", message.get("caption", "")) for message in self.sent(chat)]

    def sent(self, chat: int) -> list[dict[str, Any]]:
        """Return the bot's messages in a chat as they are now, in order."""
        mine = {
            number: message
            for (where, number), message in self.messages.items()
            if where == chat and message["from"]["id"] == BOT["id"]
        }
        return [mine[number] for number in sorted(mine)]

    async def until(self, what: Callable[[], T], within_s: float = 5.0) -> T:
        """Wait until something is true, and return it."""
        async with asyncio.timeout(within_s):
            while not (result := what()):  # noqa: ASYNC110 - what is waited for sends no event
                await asyncio.sleep(0.005)
        return result

    async def push(self, **update: Any) -> int:
        """Put an update in the bot's way and return its number."""
        number = next(self.update_ids)
        async with self._changed:
            self.updates.append({"update_id": number, **update})
            self._changed.notify_all()
        return number

    async def answer(self, token: str, method: str, data: dict[str, Any]) -> tuple[int, bytes]:
        """Answer one call: HTTP status and body."""
        queue = self.faults[method.lower()]
        fault = queue.popleft() if queue else Fault()
        await asyncio.sleep(0 if fault.after else fault.delay_s)
        try:
            self._fail(fault, before=True)
            if fault.garbage and not fault.after:
                return 200, _GARBAGE
            result = await self._run(token, method, data)
            await asyncio.sleep(fault.delay_s if fault.after else 0)
            self._fail(fault, before=False)
        except ApiError as error:
            return error.code, _failure(error)
        body = _GARBAGE if fault.garbage else json.dumps({"ok": True, "result": result}).encode()
        return 200, body

    def _fail(self, fault: Fault, *, before: bool) -> None:
        if fault.after == before:
            return
        if fault.drop:
            raise Dropped
        if fault.error:
            raise fault.error

    async def _run(self, token: str, method: str, data: dict[str, Any]) -> Any:
        if token != self.token:
            self.refused += 1
            raise ApiError(401, "Unauthorized")
        name = self._methods.get(_key(method))
        if name is None:
            raise ApiError(404, "Not Found")
        call = Call(method, data, ok=False)
        self.calls.append(call)
        result = getattr(self, name)(data)
        result = await result if asyncio.iscoroutine(result) else result
        call.ok = True
        return result

    def file(self, token: str, path: str) -> tuple[int, bytes]:
        """Answer one download."""
        found = token == self.token and path in self.files
        return (200, self.files[path]) if found else (404, _failure(ApiError(404, "Not Found")))

    def call_get_me(self, _data: dict[str, Any]) -> dict[str, Any]:
        return BOT | {"can_join_groups": True, "can_read_all_group_messages": False}

    async def call_get_updates(self, data: dict[str, Any]) -> list[dict[str, Any]]:
        """A true long poll; a second one ends the first."""
        self._refuse_beside_webhook()
        self._poll_id = mine = self._poll_id + 1
        offset, limit = int(data.get("offset", 0)), int(data.get("limit", 100))
        self.updates = [update for update in self.updates if update["update_id"] >= offset]
        wanted = [] if self.sends_all else data.get("allowed_updates") or []
        deadline = time.monotonic() + float(data.get("timeout", 0))
        async with self._changed:
            self._changed.notify_all()
            while not (found := _allowed(self.updates, wanted)) and time.monotonic() < deadline:
                await self._nudge(deadline - time.monotonic())
                if self._poll_id != mine:
                    raise ApiError(409, "Conflict: terminated by other getUpdates request")
                self._refuse_beside_webhook()
        return found[:limit]

    def _refuse_beside_webhook(self) -> None:
        if self.hook["url"]:
            reason = "can't use getUpdates method while webhook is active"
            raise ApiError(409, f"Conflict: {reason}; use deleteWebhook to delete the webhook first")

    async def _nudge(self, timeout: float) -> None:  # noqa: ASYNC109 - a poll's own parameter
        try:
            await asyncio.wait_for(self._changed.wait(), timeout)
        except TimeoutError:
            return

    def call_send_message(self, data: dict[str, Any]) -> dict[str, Any]:
        chat = self._chat(data)
        text, entities = parse(data.get("text", ""), data.get("parse_mode"))
        rows = keyboard(data.get("reply_markup"))
        reply = data.get("reply_parameters") or {}
        known = (chat["id"], reply.get("message_id")) in self.messages
        if reply and not known and not reply.get("allow_sending_without_reply"):
            raise bad("message to be replied not found")
        if known and "quote" in reply:
            check_quote(reply, self.messages[chat["id"], reply["message_id"]])
        message = {
            "message_id": next(self.message_ids),
            "date": int(time.time()),
            "chat": chat,
            "from": BOT,
            "text": text,
            "entities": entities,
        }
        if rows:
            message["reply_markup"] = {"inline_keyboard": rows}
        if data.get("message_thread_id"):
            message |= {"message_thread_id": int(data["message_thread_id"]), "is_topic_message": True}
        if known:
            message["reply_to_message"] = self.messages[chat["id"], reply["message_id"]]
        if known and "quote" in reply:
            message["quote"] = {"text": reply["quote"], "position": reply.get("quote_position", 0)}
        self.messages[chat["id"], message["message_id"]] = message
        return message

    def call_send_document(self, data: dict[str, Any]) -> dict[str, Any]:
        name, content = data["document"]
        there = f"sent/{next(self.message_ids)}"
        self.files[there] = content
        message = self.call_send_message({**data, "text": data.get("caption", name)})
        message["document"] = {"file_id": there, "file_unique_id": there, "file_name": name}
        return message

    def call_send_photo(self, data: dict[str, Any]) -> dict[str, Any]:
        name, content = data["photo"]
        width, height = check_photo(content)
        text, entities = caption(data.get("caption", ""), data.get("parse_mode"))
        there = f"sent/{name}-{next(self.message_ids)}"
        self.files[there] = content
        message = self.call_send_message({**data, "text": "a picture"})
        del message["text"], message["entities"]
        size = {"file_id": there, "file_unique_id": there, "width": width, "height": height}
        message |= {"photo": [size], "caption": text, "caption_entities": entities}
        return message

    def call_edit_message_text(self, data: dict[str, Any]) -> dict[str, Any] | bool:
        if "inline_message_id" in data:
            self._edit(self._elsewhere(data), data)
            return True
        message = self.messages.get((self._chat(data)["id"], int(data["message_id"])))
        if message is None:
            raise bad("message to edit not found")
        if message["from"]["id"] != BOT["id"]:
            raise bad("message can't be edited")
        self._edit(message, data)
        return message

    def _elsewhere(self, data: dict[str, Any]) -> dict[str, Any]:
        found = self.elsewhere.get(data["inline_message_id"])
        if found is None or "chat_id" in data or "message_id" in data:
            raise bad("MESSAGE_ID_INVALID")
        return found

    def put_elsewhere(self, result: dict[str, Any]) -> str:
        """Show an inline result in a chat that the bot is not in; return the message's only id."""
        id = f"elsewhere-{next(self.message_ids)}"
        content = result["input_message_content"]
        text, entities = parse(content["message_text"], content.get("parse_mode"))
        markup = {"reply_markup": result["reply_markup"]} if "reply_markup" in result else {}
        self.elsewhere[id] = {"text": text, "entities": entities} | markup
        return id

    def _edit(self, message: dict[str, Any], data: dict[str, Any]) -> None:
        text, entities = parse(data.get("text", ""), data.get("parse_mode"))
        entities = data.get("kept", entities)
        rows = keyboard(data.get("reply_markup"))
        new = {"text": text, "entities": entities} | (
            {"reply_markup": {"inline_keyboard": rows}} if rows else {}
        )
        if {key: message.get(key) for key in ("text", "entities", "reply_markup")} == {
            key: new.get(key) for key in ("text", "entities", "reply_markup")
        }:
            raise bad(
                "message is not modified: specified new message content and reply markup are exactly the same"
                " as a current content and reply markup of the message"
            )
        message.pop("reply_markup", None)
        message.update(new, edit_date=int(time.time()))

    def call_edit_message_reply_markup(self, data: dict[str, Any]) -> dict[str, Any] | bool:
        message = self.messages.get((self._chat(data)["id"], int(data["message_id"])))
        if message is None:
            raise bad("message to edit not found")
        return self.call_edit_message_text(data | {"text": message["text"], "kept": message["entities"]})

    def call_answer_callback_query(self, data: dict[str, Any]) -> bool:
        asked = self.open_presses.pop(data["callback_query_id"], None)
        if asked is None or time.monotonic() - asked > CALLBACK_TIME_S:
            raise bad("query is too old and response timeout expired or query ID is invalid")
        if len(data.get("text", "")) > MAX_CALLBACK_ANSWER:
            raise bad("MESSAGE_TOO_LONG")
        return True

    def call_send_chat_action(self, data: dict[str, Any]) -> bool:
        self._chat(data)
        return True

    def call_get_chat_member(self, data: dict[str, Any]) -> dict[str, Any]:
        chat = self._chat(data)
        status = self.members.get((chat["id"], int(data["user_id"])), "member")
        user = {"id": int(data["user_id"]), "is_bot": False, "first_name": "Member"}
        more = {"creator": {"is_anonymous": False}, "administrator": ADMINISTRATOR}.get(status, {})
        return {"user": user, "status": status} | more

    def call_set_message_reaction(self, data: dict[str, Any]) -> bool:
        chat, number = self._chat(data)["id"], int(data["message_id"])
        if (chat, number) not in self.messages:
            raise bad("message to react not found")
        self.reactions[chat, number] = [one["emoji"] for one in data["reaction"]]
        return True

    def call_get_file(self, data: dict[str, Any]) -> dict[str, Any]:
        content = self.files.get(data["file_id"])
        if content is None:
            raise bad("invalid file_id")
        name = data["file_id"]
        size = self.sizes.get(name, len(content))
        if size > MAX_FILE:
            raise bad("file is too big")
        return {"file_id": name, "file_unique_id": name[-12:], "file_size": size, "file_path": name}

    def call_set_my_commands(self, data: dict[str, Any]) -> bool:
        scope = data.get("scope") or {"type": "default"}
        if "chat_id" in scope:
            self._chat(scope)
        name = scope["type"] + (f" {scope['chat_id']}" if "chat_id" in scope else "")
        self.commands[name, data.get("language_code", "")] = data["commands"]
        return True

    def call_get_my_description(self, data: dict[str, Any]) -> dict[str, Any]:
        return {"description": self.about.get(("description", data.get("language_code", "")), "")}

    def call_set_my_description(self, data: dict[str, Any]) -> bool:
        return self._describe("description", MAX_DESCRIPTION, data)

    def call_get_my_short_description(self, data: dict[str, Any]) -> dict[str, Any]:
        return {"short_description": self.about.get(("short_description", data.get("language_code", "")), "")}

    def call_set_my_short_description(self, data: dict[str, Any]) -> bool:
        return self._describe("short_description", MAX_ABOUT, data)

    def _describe(self, what: str, most: int, data: dict[str, Any]) -> bool:
        text = data.get(what, "")
        if len(text) > most:
            raise bad(f"{what.replace('_', ' ')} is too long")
        self.about[what, data.get("language_code", "")] = text
        return True

    def call_answer_inline_query(self, data: dict[str, Any]) -> bool:
        inline_results(data["results"])
        asked = self.open_inline.pop(data["inline_query_id"], None)
        if asked is None or time.monotonic() - asked > INLINE_TIME_S:
            raise bad("query is too old and response timeout expired or query ID is invalid")
        return True

    def call_answer_guest_query(self, data: dict[str, Any]) -> dict[str, Any]:
        inline_results([data["result"]])
        if self.open_inline.pop(data["guest_query_id"], None) is None:
            raise bad("query is too old and response timeout expired or query ID is invalid")
        return {"inline_message_id": self.put_elsewhere(data["result"])}

    def _chat(self, data: dict[str, Any]) -> dict[str, Any]:
        number = int(data["chat_id"])
        if number in self.blocked:
            raise ApiError(403, "Forbidden: bot was blocked by the user")
        if number not in self.chats:
            raise bad("chat not found")
        if number in self.migrated:
            reason = "Bad Request: group chat was upgraded to a supergroup chat"
            raise ApiError(400, reason, migrate_to_chat_id=self.migrated[number])
        return self.chats[number]


def _allowed(updates: list[dict[str, Any]], wanted: list[str]) -> list[dict[str, Any]]:
    return [update for update in updates if not wanted or update.keys() & set(wanted)]


def _key(method: str) -> str:
    return method.replace("_", "").lower()


def _failure(error: ApiError) -> bytes:
    body = {"ok": False, "error_code": error.code, "description": error.description}
    return json.dumps(body | ({"parameters": error.parameters} if error.parameters else {})).encode()
