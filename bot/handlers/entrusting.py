"""/invite and /admins: who may change the archive."""

from __future__ import annotations

import logging

from telegram import Message, Update
from telegram.error import TelegramError

from bot import payloads, render
from bot.buttons import Entrust
from bot.client import Client
from bot.handlers import Context
from bot.keyboards import address_of
from bot.limits import Limits, Verdict
from bot.locales import LANGUAGES, Words, words_for
from bot.menu import publish_to
from bot.roles import Roles
from bot.talk import Press, actor_of, edit, message_of, reply, send, sender_of
from bot.workers import Workers
from corpus.rolerows import Role

_LOGGER = logging.getLogger(__name__)


class Entrusting:
    """Lets people in, and shows them out.

    Args:
        roles: Knows who may do what.
        tries: How often somebody may try a code.
        workers: Where it works.
    """

    def __init__(self, roles: Roles, tries: Limits, workers: Workers) -> None:
        self._roles = roles
        self._tries = tries
        self._workers = workers
        # What they were last answered in: Telegram says it of whoever writes only. A few people at most.
        self._spoken: dict[int, Words] = {}

    async def invite(self, update: Update, context: Context) -> None:
        """Make an invitation."""
        message, own = message_of(update), context.words.roles
        _, _, written = (message.text or "").partition(" ")
        role = _called(written.strip().casefold())
        if role is None:
            await reply(message, render.line(own.invite_what))
            return
        self._spoken[sender_of(update).id] = context.words
        code = await self._workers.quick(self._roles.invite, role, sender_of(update))
        link = address_of(message.get_bot(), f"{payloads.INVITED}{code}")
        await reply(message, render.line(own.invited, role=own.named[role], link=link))

    async def taken_up(self, message: Message, code: str, context: Context) -> None:
        """Give whoever sent a code the role that it gives, and tell both."""
        user, own = message.from_user, context.words.roles
        if user is None:
            raise ValueError("only what a person wrote comes here")
        if self._tries.take(user.id) is not Verdict.TAKEN:
            await reply(message, render.line(own.too_many_tries))
            return
        found = await self._workers.quick(self._roles.take_up, code, actor_of(user))
        if found is None:
            await reply(message, render.line(own.no_invitation))
            return
        _LOGGER.info("%d became %s, invited by %d", user.id, found.role, found.by.id)
        await publish_to(context.bot, user.id, found.role)
        await reply(message, render.line(own.welcome, role=own.named[found.role]))
        self._spoken[user.id] = context.words
        theirs = self._words_for(found.by.id, context).roles
        told = render.line(theirs.taken_up, name=user.full_name, role=theirs.named[found.role])
        await _tell(context.bot, found.by.id, told)

    async def admins(self, update: Update, context: Context) -> None:
        """List who may change the archive."""
        await reply(message_of(update), render.entrusted(self._roles.listed(), context.words))

    async def pressed(self, press: Press, message: Message, button: Entrust, context: Context) -> bool:
        """Give somebody another role, or none; False where she has none that can be changed."""
        by = actor_of(press.query.from_user)
        before = await self._workers.quick(self._roles.give, button.user, button.role, by)
        if before is None:
            return False
        _LOGGER.info("%d made %d %s", by.id, button.user, button.role or "nothing")
        await publish_to(context.bot, button.user, button.role)
        own = self._words_for(button.user, context).roles
        role = own.named[button.role] if button.role else ""
        told = render.line(own.given, role=role) if role else render.line(own.dismissed)
        await _tell(context.bot, button.user, told)
        await edit(message, render.entrusted(self._roles.listed(), context.words))
        return True

    def _words_for(self, user: int, context: Context) -> Words:
        """Return the wording for somebody else: what she set or read, else that of whoever acts on her."""
        own = context.bot_data.of(user).language
        return words_for(own) if own else self._spoken.get(user, context.words)


async def _tell(bot: Client, user: int, told: render.Message) -> None:
    try:
        await send(bot, user, told)
    except TelegramError as error:
        _LOGGER.info("%d could not be told: %s", user, error)


def _called(said: str) -> Role | None:
    """Return the role that somebody means, in whichever language; None for none."""
    named = {each.roles.named[role].casefold(): role for role in Role for each in LANGUAGES.values()}
    return named.get(said) or (Role(said) if said in set(Role) else None)
