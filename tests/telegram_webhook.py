"""The part of the tests' own Telegram that brings updates to a bot; it is one's own Bot API server in that.

It may therefore call any port, without TLS.
"""

import asyncio
import re
import time
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from telegram_rules import bad

AGAIN_S = 0.05
HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Webhooks:
    """What is set, and bringing there what waits: each update again until the answer is 200."""

    updates: list[dict[str, Any]]

    def __init__(self) -> None:
        self.hook: dict[str, Any] = {"url": ""}
        self.hook_error: tuple[int, str] | None = None
        # What the bot answered, by the number of the update.
        self.brought: list[tuple[int, int]] = []

    def call_set_webhook(self, data: dict[str, Any]) -> bool:
        parts = urlsplit(data["url"])
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise bad("bad webhook: invalid HTTP URL")
        if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", data.get("secret_token", "")):
            raise bad("secret token contains unallowed characters")
        assert data.get("drop_pending_updates", "false") in {False, "false"}
        self.hook, self.hook_error = data, None
        return True

    def call_delete_webhook(self, data: dict[str, Any]) -> bool:
        assert data.get("drop_pending_updates", "false") in {False, "false"}
        self.hook, self.hook_error = {"url": ""}, None
        return True

    def call_get_webhook_info(self, _data: dict[str, Any]) -> dict[str, Any]:
        known = {"url": self.hook["url"], "has_custom_certificate": False}
        known |= {"pending_update_count": len(self.updates)}
        if self.hook_error:
            at, message = self.hook_error
            known |= {"last_error_date": at, "last_error_message": message}
        return known

    async def bring(self) -> None:
        """Bring what waits, and what comes, as long as a webhook is set."""
        async with aiohttp.ClientSession() as session:
            while True:
                wanted = set(self.hook.get("allowed_updates", []))
                for update in [one for one in self.updates if self.hook["url"] and one.keys() & wanted]:
                    if await self._brings(session, update):
                        self.updates.remove(update)
                await asyncio.sleep(AGAIN_S)

    async def _brings(self, session: aiohttp.ClientSession, update: dict[str, Any]) -> bool:
        headers = {HEADER: self.hook.get("secret_token", "")}
        try:
            async with session.post(self.hook["url"], json=update, headers=headers) as answer:
                status, reason = answer.status, f"Wrong response from the webhook: {answer.status}"
        except aiohttp.ClientError:
            status, reason = 0, "Connection refused"
        self.brought.append((update["update_id"], status))
        if status != 200:
            self.hook_error = int(time.time()), reason
        return status == 200
