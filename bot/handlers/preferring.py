"""/settings, of a person in her private chat and of a group by its administrators."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import tzinfo

from telegram import Message, Update

from bot import choices, render
from bot.audiences import audience_of
from bot.buttons import Setting
from bot.context import words_of
from bot.groups import is_group, rules, writes_as_group
from bot.handlers import Context
from bot.preferences import Preference
from bot.shelf import Shelf
from bot.talk import Press, edit, message_of, reply
from bot.workers import Workers

_PAGE = re.compile(r"outlets-(\d{1,4})", re.ASCII)


class Preferring:
    """Shows what somebody prefers, and changes it.

    Args:
        archive: Has the outlets that may be chosen.
        workers: Where it works.
        zone: That of quiet hours.
    """

    def __init__(self, archive: Shelf, workers: Workers, zone: tzinfo) -> None:
        self._archive = archive
        self._workers = workers
        self._zone = str(zone)

    async def command(self, update: Update, context: Context) -> None:
        """Show the settings; in a group "/settings 22-7" sets quiet hours that no button has."""
        message = message_of(update)
        if is_group(message.chat) and not await _may_rule(message):
            await reply(message, render.line(context.words.people.admins_only))
            return
        preference = context.bot_data.of(message.chat.id)
        _, _, typed = (message.text or "").partition(" ")
        if is_group(message.chat) and (quiet := choices.typed_hours(typed)):
            preference = replace(preference, quiet=quiet)
            await self._workers.quick(context.bot_data.set, message.chat.id, preference)
        await reply(message, self._shown(preference, message, context))

    async def pressed(self, press: Press, message: Message, button: Setting, context: Context) -> bool:
        """Change a setting, or show another page; False where there is no such choice."""
        if is_group(message.chat) and not await rules(message.chat, press.query.from_user.id):
            await press.answer(context.words.people.admins_only)
            return True
        if button.field == "show":
            await edit(message, await self._page(message, button.value, context))
            return True
        preferences, chat = context.bot_data, message.chat.id
        outlets = await self._workers.quick(self._outlets, chat)
        preference = choices.chosen(preferences.of(chat), button.field, button.value, outlets)
        if preference is None:
            return False
        await self._workers.quick(preferences.set, chat, preference)
        # In the language that was chosen just now.
        context.words = words_of(preferences, press.query.from_user, message.chat)
        await edit(message, self._shown(preference, message, context))
        return True

    async def _page(self, message: Message, what: str, context: Context) -> render.Message:
        page = _PAGE.fullmatch(what)
        if page is None or is_group(message.chat):
            return self._shown(context.bot_data.of(message.chat.id), message, context)
        outlets = await self._workers.quick(self._outlets, message.chat.id)
        return render.outlets(outlets, int(page[1]), context.words)

    def _shown(self, preference: Preference, message: Message, context: Context) -> render.Message:
        return render.settings(preference, context.words, self._zone, is_group=is_group(message.chat))

    def _outlets(self, chat: int) -> list[str]:
        held = self._archive.readership(audience_of(chat)).outlets()
        return [outlet.name for outlet in held if outlet.name]


async def _may_rule(message: Message) -> bool:
    if writes_as_group(message):
        return True
    return message.from_user is not None and await rules(message.chat, message.from_user.id)
