"""What people do on Telegram, as the updates that reach the bot."""

import re
import time
from itertools import count
from typing import Any

from telegram_rules import units
from telegram_server import BOT, TelegramServer

_file_ids = count(1)


class Person:
    """Somebody with a private chat with the bot."""

    def __init__(self, server: TelegramServer, id: int, language: str = "en", name: str = "Ada") -> None:
        self.server = server
        self.id = id
        self.user = {"id": id, "is_bot": False, "first_name": name, "language_code": language}
        self.chat: dict[str, Any] = {"id": id, "type": "private", "first_name": name}
        server.chats[id] = self.chat

    async def send(
        self, *, chat: dict[str, Any] | None = None, age_s: float = 0, **content: Any
    ) -> dict[str, Any]:
        """Send a message of any content and return it."""
        where = chat or self.chat
        self.server.chats[where["id"]] = where
        message = {
            "message_id": next(self.server.message_ids),
            "date": int(time.time() - age_s),
            "chat": where,
            "from": self.user,
            **content,
        }
        self.server.messages[where["id"], message["message_id"]] = message
        await self.server.push(message=message)
        return message

    async def say(self, text: str, **more: Any) -> dict[str, Any]:
        """Send a text; a command at its start becomes the entity that Telegram makes of it."""
        return await self.send(text=text, entities=[*_commands(text), *_mentions(text)], **more)

    async def upload(self, name: str, data: bytes, **more: Any) -> dict[str, Any]:
        """Send a file."""
        there = f"documents/file_{next(_file_ids)}"
        self.server.files[there] = data
        document = {
            "file_id": there,
            "file_unique_id": there[-12:],
            "file_name": name,
            "file_size": len(data),
        }
        return await self.send(document=document, **more)

    async def press(self, message: dict[str, Any], text: str) -> str:
        """Press the button with this text and return the press's id."""
        rows = message["reply_markup"]["inline_keyboard"]
        data = next(button["callback_data"] for row in rows for button in row if button["text"] == text)
        return await self.forge(message, data)

    async def forge(self, message: dict[str, Any], data: str) -> str:
        """Press a button that has any data at all and return the press's id."""
        number = f"press-{next(self.server.press_ids)}"
        self.server.open_presses[number] = time.monotonic()
        press = {"id": number, "from": self.user, "chat_instance": "1", "message": message, "data": data}
        await self.server.push(callback_query=press)
        return number

    async def type(self, query: str) -> str:
        """Type behind the bot's name in any chat and return the query's id."""
        number = f"inline-{next(self.server.press_ids)}"
        self.server.open_inline[number] = time.monotonic()
        await self.server.push(inline_query={"id": number, "from": self.user, "query": query, "offset": ""})
        return number

    async def choose(self, question: str, result: dict[str, Any]) -> str:
        """Send an inline result to some chat and return the id that the message has."""
        id = self.server.put_elsewhere(result)
        chosen = {"result_id": result["id"], "from": self.user, "query": question, "inline_message_id": id}
        await self.server.push(chosen_inline_result=chosen)
        return id

    async def mention(self, text: str, **more: Any) -> str:
        """Name the bot in a chat that it is not in and return the query's id."""
        number = f"guest-{next(self.server.press_ids)}"
        self.server.open_inline[number] = time.monotonic()
        message = {
            "message_id": 1,
            "date": int(time.time()),
            "chat": {"id": -1009, "type": "supergroup", "title": "Elsewhere"},
            "from": self.user,
            "text": text,
            "entities": _mentions(text),
            "guest_query_id": number,
            **more,
        }
        await self.server.push(guest_message=message)
        return number

    async def replies(self, number: int) -> list[str]:
        """Wait for so many messages from the bot and return their texts."""
        await self.server.until(lambda: len(self.server.sent(self.id)) >= number)
        return self.server.texts(self.id)

    async def reply(self, number: int = 1) -> dict[str, Any]:
        """Wait for the bot's message of this number, counted from 1, and return it."""
        await self.replies(number)
        return self.server.sent(self.id)[number - 1]


def forwarded(sender_name: str = "Stranger") -> dict[str, Any]:
    """Return what marks a message as forwarded."""
    origin = {"type": "hidden_user", "sender_user_name": sender_name, "date": int(time.time())}
    return {"forward_origin": origin}


def forwarded_from(
    title: str, number: int, *, username: str = "", signed: str = "", seconds: int = 0
) -> dict[str, Any]:
    """Return what marks a message as forwarded from a channel, where it was sent on 12 February 2025."""
    chat = {"id": -1001000 - len(title), "type": "channel", "title": title}
    chat |= {"username": username} if username else {}
    origin = {"type": "channel", "chat": chat, "message_id": number, "date": 1739349000 + seconds}
    return {"forward_origin": origin | ({"author_signature": signed} if signed else {})}


def via_bot() -> dict[str, Any]:
    """Return what marks a message as sent by way of an inline bot."""
    return {"via_bot": {**BOT, "id": 999, "username": "other_bot"}}


def group(id: int = -1001) -> dict[str, Any]:
    """Return a group chat."""
    return {"id": id, "type": "supergroup", "title": "Readers"}


def labels(message: dict[str, Any]) -> list[list[str]]:
    """Return the texts of a message's buttons."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [[button["text"] for button in row] for row in rows]


def _mentions(text: str) -> list[dict[str, Any]]:
    """Return the names in a text, by Telegram's rule that none begins within a word."""
    found = re.finditer(r"(?<![\w@/])@\w{5,32}\b", text)
    return [
        {"type": "mention", "offset": units(text[: one.start()]), "length": units(one[0])} for one in found
    ]


def _commands(text: str) -> list[dict[str, Any]]:
    if not text.startswith("/"):
        return []
    return [{"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}]
