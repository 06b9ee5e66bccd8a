"""What an admin does with a preview: buttons, and replies to what they ask for."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import cast

from telegram import Message, Update

from bot import render
from bot.buttons import OnDraft, Verb
from bot.client import Client
from bot.drafts import Draft, Field, Prompt
from bot.handlers import Context
from bot.handlers.adding import fetched
from bot.locales import Words
from bot.previews import Previews
from bot.signs import typing
from bot.talk import Press, actor_of, ask, edit, edit_at, message_of, reply
from bot.workers import Workers

Replied = Callable[[Update, Context], Awaitable[None]]
_FIELDS = {Verb(field.value): field for field in Field}


class Previewing:
    """Carries out what admins decide; presses in one chat come one after the other, so none acts twice.

    Args:
        previews: Knows the drafts.
        otherwise: Takes replies that belong to no preview.
        workers: Where it works.
    """

    def __init__(self, previews: Previews, otherwise: Replied, workers: Workers) -> None:
        self._previews = previews
        self._otherwise = otherwise
        self._workers = workers

    async def pressed(self, one: Press, message: Message, button: OnDraft, context: Context) -> bool:
        """Do what a button under a preview asks for; an admin has pressed it."""
        words = context.words
        draft = await self._workers.quick(self._previews.draft, button.draft, message.chat.id)
        if draft is None:
            await one.answer(words.preview.expired)
        elif draft.settled:
            # Also where a kill came between storing and saying so.
            await edit(message, render.Message(draft.settled))
        elif button.verb is Verb.TAKE and button.step == draft.step:
            await self._take(one, message, button, draft, words)
        elif button.verb in _FIELDS and button.step == draft.step and draft.article:
            await one.answer()
            prompt = Prompt(message.chat.id, button.draft, _FIELDS[button.verb], message.message_id)
            question = render.ask(words.preview.ask[prompt.field], draft.article.name)
            await self._ask(message, prompt, question, words)
        else:
            seen = await self._workers.quick(self._previews.turn, button, draft, words)
            await one.answer(seen.notice)
            await edit(message, seen.message)
        return True

    async def replied(self, update: Update, context: Context) -> None:
        """Take a reply to what was asked for; any other one is for somebody else."""
        message, words = message_of(update), context.words
        asked = message.reply_to_message
        number = asked.message_id if asked else 0
        prompt = await self._workers.quick(self._previews.prompt, message.chat.id, number)
        if prompt is None:
            await self._otherwise(update, context)
            return
        said, is_done = await self._workers.quick(self._previews.answered, prompt, message.text or "", words)
        if not is_done:
            await self._ask(message, prompt, said, words)
            return
        shown = await reply(message, said)
        if said.buttons:
            await edit_at(shown, prompt.preview, render.line(words.preview.below))

    async def _take(self, one: Press, message: Message, button: OnDraft, draft: Draft, words: Words) -> None:
        # Somebody who waits sees that something goes on; Telegram's own mark lasts 15 seconds.
        await one.answer()
        async with typing(message):
            report = await self._taken(one, button, draft, words, cast("Client", message.get_bot()))
        await edit(message, report)

    async def _taken(
        self, one: Press, button: OnDraft, draft: Draft, words: Words, bot: Client
    ) -> render.Message:
        data = None
        if draft.file:
            data = await fetched(bot, draft.file.id, draft.file.name, words)
            if isinstance(data, render.Message):
                return data
        by = actor_of(one.query.from_user)
        return await self._workers.long(self._previews.take, button.draft, draft, by, words, data)

    async def _ask(self, message: Message, prompt: Prompt, question: render.Message, words: Words) -> None:
        sent = await ask(message, question, words.preview.hint)
        await self._workers.quick(self._previews.asked, prompt, sent.message_id)
