"""Replying, editing and answering presses: the few ways in which handlers speak to Telegram."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from telegram import (
    Bot,
    CallbackQuery,
    ForceReply,
    InlineKeyboardMarkup,
    ReplyParameters,
    Update,
    User,
)
from telegram import Message as TelegramMessage
from telegram.error import BadRequest, ChatMigrated

from bot.claims import Claim
from bot.keyboards import keyboard
from bot.moving import AWAY
from bot.render import Button, Message
from corpus.actions import Actor

_LOGGER = logging.getLogger(__name__)


def actor_of(user: User) -> Actor:
    """Return who is named in the log."""
    return Actor(user.id, user.full_name)


def sender_of(update: Update) -> Actor:
    """Return who wrote a message.

    Raises:
        ValueError: Nobody did; handlers of what admins write never see such an update.
    """
    if update.effective_user is None:
        raise ValueError("only what a person wrote comes here")
    return actor_of(update.effective_user)


def message_of(update: Update) -> TelegramMessage:
    """Return the message of an update.

    Raises:
        ValueError: It has none; handlers of messages never see such an update.
    """
    if update.message is None:
        raise ValueError("only messages come here")
    return update.message


def argument_of(message: TelegramMessage) -> str:
    """Return what stands after a command, on one line; empty for nothing."""
    _, _, text = " ".join((message.text or "").split()).partition(" ")
    return text


def topic_of(message: TelegramMessage) -> int | None:
    """Return the topic that a message stands in; None for none, since a thread of replies is none."""
    return message.message_thread_id if message.is_topic_message else None


async def reply(
    to: TelegramMessage, message: Message, claim: Claim | None = None, beside: int | None = None
) -> TelegramMessage:
    """Send a message to where another one came from, its topic included.

    Args:
        to: What is replied to, where its group has become no other one; in a private chat that is plain.
        message: What is sent.
        claim: What is quoted instead, as Telegram quotes.
        beside: Number of a message that is replied to instead.
    """
    html, buttons, chat = message.body.html, keyboard(message.buttons, to.get_bot()), to.chat.id
    try:
        if to.message_id != AWAY:
            return await _replied(to, html, buttons, claim, beside)
    except ChatMigrated as error:
        chat = error.new_chat_id
    return await to.get_bot().send_message(chat, html, reply_markup=buttons)


async def _replied(
    to: TelegramMessage,
    html: str,
    buttons: InlineKeyboardMarkup | None,
    claim: Claim | None,
    beside: int | None,
) -> TelegramMessage:
    if beside is not None:
        there = ReplyParameters(beside, allow_sending_without_reply=True)
        return await to.reply_text(html, reply_markup=buttons, reply_parameters=there)
    if claim is None or claim.message is None:
        return await to.reply_text(html, reply_markup=buttons)
    try:
        return await to.reply_text(html, reply_markup=buttons, reply_parameters=claim.quoted())
    except BadRequest as error:
        # It was edited meanwhile, or is formatted in a way that this version does not know.
        if "quote" not in error.message.lower():
            raise
        return await to.reply_text(html, reply_markup=buttons, reply_parameters=claim.replied())


async def picture(to: TelegramMessage, png: bytes, below: Message) -> None:
    """Send a picture to where a message came from, with a message of at most 1024 units below it."""
    await to.reply_photo(png, below.body.html)


async def ask(to: TelegramMessage, question: Message, hint: str) -> TelegramMessage:
    """Send a question to which the person's next message is a reply.

    Args:
        to: Where it is asked.
        question: What is asked.
        hint: Stands in the empty field.
    """
    return await to.reply_text(
        question.body.html, reply_markup=ForceReply(selective=True, input_field_placeholder=hint)
    )


async def send(bot: Bot, chat: int, message: Message) -> None:
    """Send a message that answers none in particular."""
    await bot.send_message(chat, message.body.html, reply_markup=keyboard(message.buttons, bot))


async def edit(old: TelegramMessage, new: Message) -> TelegramMessage:
    """Put a message in the place of one that was sent, or below all others where that cannot be edited.

    Harmless where it says the same or is gone. Returns the message that has it then.
    """
    if old.message_id == AWAY:
        return await reply(old, new)
    await edit_at(old, old.message_id, new)
    return old


async def edit_at(beside: TelegramMessage, number: int, new: Message) -> None:
    """Do the same to a message that is known by its number, in the chat of another one."""
    try:
        await beside.get_bot().edit_message_text(
            new.body.html,
            chat_id=beside.chat.id,
            message_id=number,
            reply_markup=keyboard(new.buttons, beside.get_bot()),
        )
    except BadRequest as error:
        _must_be_harmless(error)


async def rekey(old: TelegramMessage, rows: tuple[tuple[Button, ...], ...]) -> None:
    """Put other buttons below a message that was sent; harmless where they are the same or it is gone."""
    try:
        await old.edit_reply_markup(keyboard(rows, old.get_bot()))
    except BadRequest as error:
        _must_be_harmless(error)


class Press:
    """A press of a button, whose waiting mark must be taken away exactly once."""

    def __init__(self, query: CallbackQuery) -> None:
        self.query = query
        self._answered = False

    async def answer(self, notice: str = "") -> None:
        """Take the waiting mark away, with a notice where there is one; later calls do nothing."""
        if self._answered:
            return
        self._answered = True
        try:
            await self.query.answer(notice or None)
        except BadRequest as error:
            # The press is older than Telegram waits: nobody looks any more.
            _LOGGER.info("a press was not answered: %s", error)


@asynccontextmanager
async def press(query: CallbackQuery) -> AsyncIterator[Press]:
    """Handle a press; it is answered at the end if not before, whatever happens."""
    one = Press(query)
    try:
        yield one
    finally:
        await one.answer()


def _must_be_harmless(error: BadRequest) -> None:
    """Raise what is wrong with an edit, unless the message is gone or was like that already."""
    if not any(harmless in error.message.lower() for harmless in ("not modified", "to edit not found")):
        raise error
