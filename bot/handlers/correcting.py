"""Telling those who were quoted something that it changed: a message is edited, and they are told once."""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import AsyncIterator
from dataclasses import replace

import httpx
from telegram import ReplyParameters
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError

from bot.client import Client
from bot.corrections import Corrections
from bot.handlers import Context
from bot.keyboards import address_of, keyboard
from bot.moving import Moving
from bot.nights import Nights
from bot.render import Message
from bot.shelf import Shelf
from bot.turns import Turn, soon
from bot.workers import Workers
from corpus.correctionrows import Due, State
from corpus.errors import BelegError
from corpus.sentrows import Place

# Telegram lets a bot send about thirty messages a second over all; this leaves most of them to answers.
PAUSE_S = 0.3
# What changes meanwhile is looked for in between.
AT_ONCE = 50
_GONE = ("message to edit not found", "message_id_invalid", "chat not found")
# These fail before anything is sent.
UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
_LOGGER = logging.getLogger(__name__)


class Correcting:
    """Finds quotes that no longer stand, and tells those who got them.

    Editing is repeated as often as need be, since it changes nothing the second time. A notice is written
    down as being told before it is sent, and sent again only where it certainly did not arrive.

    Args:
        archive: Where it is found, and written down who was told.
        corrections: Words it.
        workers: Where it works.
        turn: Keeps presses of buttons in a chat from coming in between.
        moving: Goes with groups.
        nights: Knows when nobody is told.
    """

    def __init__(  # noqa: PLR0913 - what it is put together from
        self,
        archive: Shelf,
        corrections: Corrections,
        workers: Workers,
        *,
        turn: Turn,
        moving: Moving,
        nights: Nights,
    ) -> None:
        self._archive = archive
        self._corrections = corrections
        self._workers = workers
        self._turn = turn
        self._moving = moving
        self._nights = nights
        # Of which a notice waits for the morning, so that the message is not edited every minute.
        self._put_off: set[int] = set()
        self._not_before = 0.0
        # Row id of the message with which the last run ended early; 0 for none.
        self._failed = 0

    async def run(self, context: Context) -> None:
        """Find what changed and tell it, message by message; what Telegram puts off is for the next run."""
        if asyncio.get_running_loop().time() < self._not_before:
            return
        async for due in self._dues():
            if self._workers.stopping.is_set():
                return
            if not await self._done(context, due):
                self._failed = due.row
                return
        self._failed = 0

    async def _dues(self) -> AsyncIterator[Due]:
        """Yield what is to be told; last what failed the last time, so that it keeps nobody else waiting."""
        failed = self._failed
        for after, until in ((failed, math.inf), (0, failed)):
            last = after
            while last < until and (dues := await self._next(last)):
                for due in dues:
                    if due.row <= until:
                        yield due
                last = dues[-1].row

    async def _next(self, last: int) -> list[Due]:
        """Return what is to be told after a row, by what articles say now: some change while others wait."""
        while await self._workers.long(self._archive.find_corrections):
            if self._workers.stopping.is_set():
                return []
        return await self._workers.quick(self._archive.due, AT_ONCE, last)

    async def _done(self, context: Context, due: Due) -> bool:
        """Correct one message; False where Telegram takes nothing now."""
        if {each.id for each in due.corrections} <= self._put_off and self._is_asleep(context, due.place):
            return True
        try:
            await self._in_turn(context, due)
        except RetryAfter as error:
            # The public attribute warns that its type will change.
            wait_s = error._retry_after.total_seconds()  # noqa: SLF001
            self._not_before = asyncio.get_running_loop().time() + wait_s
            _LOGGER.info("corrections wait for %.0f s", wait_s)
            return False
        except TelegramError as error:
            _LOGGER.warning("corrections wait for Telegram: %s", error)
            return False
        except BelegError:
            raise
        except Exception:  # one message that cannot be corrected must not keep all others waiting
            _LOGGER.exception("a message could not be corrected")
            await self._turned([each.id for each in due.corrections], State.PENDING, State.SKIPPED)
        await asyncio.sleep(PAUSE_S)
        return True

    async def _in_turn(self, context: Context, due: Due) -> None:
        """Correct a message in its chat's turn; where something else takes long there, in a later run."""
        async with soon(self._turn, due.place.chat) as is_ours:
            # Since it was read, somebody may have turned the page, or it may be told no more.
            if is_ours and (now := await self._workers.quick(self._archive.due_of, due.row)):
                await self._correct(context, now)

    def _is_asleep(self, context: Context, place: Place) -> bool:
        """Whether a notice waits, though the message is edited at once."""
        return self._nights.asleep(context.bot_data.of(place.now))

    async def _correct(self, context: Context, due: Due) -> None:
        place = await self._edited(context, due.place)
        before = [each.id for each in due.corrections if each.state is State.TELLING]
        pending = tuple(each for each in due.corrections if each.state is State.PENDING)
        if place is None:
            await self._turned([each.id for each in pending], State.PENDING, State.SKIPPED)
            await self._turned(before, State.TELLING, State.SKIPPED)
            return
        # The notice may have been sent.
        await self._turned(before, State.TELLING, State.TOLD)
        ids = [each.id for each in pending]
        if self._is_asleep(context, place):
            self._put_off.update(ids)
            return
        self._put_off.difference_update(ids)
        news = replace(due, place=place, corrections=pending)
        language = context.bot_data.of(place.now).language
        notice = await self._workers.quick(self._corrections.told, news, language)
        if notice:
            await self._tell(context, place, notice, ids)
        else:
            # Nothing of it may be told here (any more).
            await self._turned(ids, State.PENDING, State.SKIPPED)

    async def _edited(self, context: Context, place: Place) -> Place | None:
        """Edit a message; return where to tell of it, None for nowhere."""
        if place.moved:
            # Messages of a group do not move with it.
            return place
        now = await self._workers.quick(self._corrections.message, place, address_of(context.bot))
        if now is None:
            return None
        try:
            await context.bot.edit_message_text(
                now.body.html,
                None if place.inline else place.chat,
                None if place.inline else place.message,
                place.inline or None,
                reply_markup=keyboard(now.buttons, context.bot),
                rate_limit_args=True,
            )
        except ChatMigrated as error:
            return await self._moved(context, place, error)
        except Forbidden:
            return None
        except BadRequest as error:
            if any(gone in error.message.lower() for gone in _GONE):
                return None
            if "not modified" not in error.message.lower():
                _LOGGER.warning("a message could not be corrected: %s", error)
        return place

    async def _tell(self, context: Context, place: Place, notice: Message, ids: list[int]) -> None:
        """Send a notice, at most once."""
        # Where she put the same into other chats, those messages are edited, and she is told no more.
        alike = await self._workers.quick(self._archive.alike, ids)
        if not await self._turned([*ids, *alike], State.PENDING, State.TELLING):
            return
        try:
            await self._send(context.bot, place, notice)
        except (BadRequest, Forbidden) as error:
            _LOGGER.info("somebody cannot be told of a correction: %s", error)
            await self._turned(ids, State.TELLING, State.SKIPPED)
        except ChatMigrated as error:
            await self._moved(context, place, error)
            await self._turned([*ids, *alike], State.TELLING, State.PENDING)
        except NetworkError as error:
            if isinstance(error.__cause__, UNSENT):
                await self._turned([*ids, *alike], State.TELLING, State.PENDING)
            raise
        except TelegramError:
            await self._turned([*ids, *alike], State.TELLING, State.PENDING)
            raise
        else:
            await self._turned(ids, State.TELLING, State.TOLD)

    async def _send(self, bot: Client, place: Place, notice: Message) -> None:
        is_there = not (place.moved or place.inline)
        there = ReplyParameters(place.message, allow_sending_without_reply=True)
        await bot.send_message(
            place.now,
            notice.body.html,
            message_thread_id=place.thread if is_there else None,
            reply_parameters=there if is_there else None,
            reply_markup=keyboard(notice.buttons, bot),
            rate_limit_args=True,
        )

    async def _moved(self, context: Context, place: Place, error: ChatMigrated) -> Place:
        await self._moving.move(context.bot_data, place.chat, error.new_chat_id)
        return replace(place, moved=error.new_chat_id)

    async def _turned(self, ids: list[int], before: State, after: State) -> list[int]:
        return await self._workers.quick(self._archive.turn, ids, before, after) if ids else []
