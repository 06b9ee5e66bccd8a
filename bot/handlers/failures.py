"""What goes wrong in a handler: a traceback in the log, one fixed sentence for the person."""

from __future__ import annotations

import logging

from telegram import Message, Update
from telegram.error import BadRequest, Conflict, Forbidden, NetworkError, TelegramError

from bot import render
from bot.handlers import Context
from bot.talk import reply

_TAKEN_AWAY = (
    "Telegram brings updates to a webhook that a second program with this token has set; to have them here,"
    " end the other one and start this one again"
)
_SHARED = "a second program polls with this token, and Telegram refuses one of the two; end the other one"
_LOGGER = logging.getLogger(__name__)


async def failed(update: object, context: Context) -> None:
    """Log an error and tell the person that there was one."""
    if isinstance(context.error, Forbidden):
        _LOGGER.info("a chat is closed to the bot: %s", context.error)
        return
    if isinstance(context.error, Conflict):
        _LOGGER.error(_TAKEN_AWAY if "webhook" in context.error.message else _SHARED)
        return
    what = "a job went wrong" if update is None else "an update could not be handled"
    _LOGGER.error(what, exc_info=context.error)
    if isinstance(context.error, NetworkError) and not isinstance(context.error, BadRequest):
        # Telegram could not be reached for so long that another try is in vain.
        return
    if not isinstance(update, Update) or not isinstance(update.effective_message, Message):
        return
    message = update.effective_message
    try:
        await reply(message, render.line(context.words.failed))
    except TelegramError as error:
        _LOGGER.warning("nor could the person be told: %s", error)
