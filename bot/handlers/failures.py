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
    if update is None and context.job is None:
        _no_updates(context.error)
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


def _no_updates(error: Exception | None) -> None:
    """Log why no updates came; they are asked for again, at ever longer intervals up to half a minute."""
    if isinstance(error, Conflict):
        _LOGGER.error("%s (%s)", _TAKEN_AWAY if "webhook" in error.message else _SHARED, error)
        return
    level = logging.WARNING if isinstance(error, NetworkError) else logging.ERROR
    _LOGGER.log(level, "no updates came from Telegram, and they are asked for again: %s", error)
