"""Telling those who follow questions what new articles answer them by: once, in one message, not at night."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection
from datetime import datetime
from typing import Protocol

from telegram import Message
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError

from bot.bulletins import Bulletin, Bulletins
from bot.client import Client
from bot.follows import PAUSE
from bot.handlers import Context
from bot.handlers.correcting import UNSENT
from bot.keyboards import keyboard
from bot.locales import Words, words_for
from bot.moving import Moving
from bot.nights import Nights
from bot.preferences import Preference, Preferences
from bot.shelf import Shelf
from bot.turns import Turn, soon
from bot.workers import Workers
from corpus.clock import utc_now
from corpus.correctionrows import State
from corpus.followrows import Follow, Spot
from corpus.foundrows import Pair
from corpus.sentrows import Place

# As for corrections.
PAUSE_S = 0.3
_TOPIC_GONE = ("message thread not found", "topic_deleted", "topic_closed")
_LOGGER = logging.getLogger(__name__)


class Rows(Protocol):
    """Where it is kept what was found and told; see `corpus.foundrows` and `corpus.followrows`."""

    def spots(self, before: datetime) -> list[Spot]:
        """Return where something may be told."""

    def turn_found(self, pairs: Collection[Pair], before: State, after: State) -> list[Pair]:
        """Bring what was found from one state to the next."""

    def settle_found(self) -> None:
        """Take for told what a former process was telling."""

    def end_follows(self, spot: Spot, *, whole: bool) -> None:
        """Follow nothing in a place any longer."""


class Telling:
    """Finds what new articles answer, and tells it.

    A message is written down as being told before it is sent, and sent again only where it certainly did
    not arrive.

    Args:
        archive: Where it is found.
        rows: Where it is written down.
        bulletins: Writes it.
        workers: Where it works.
        turn: Keeps presses of buttons in a chat from coming in between.
        nights: Knows when nobody is told.
        moving: Goes with groups.
    """

    def __init__(  # noqa: PLR0913 - what it is put together from
        self,
        archive: Shelf,
        rows: Rows,
        bulletins: Bulletins,
        workers: Workers,
        *,
        turn: Turn,
        nights: Nights,
        moving: Moving,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._archive = archive
        self._rows = rows
        self._bulletins = bulletins
        self._workers = workers
        self._turn = turn
        self._nights = nights
        self._moving = moving
        self._now = now
        self._not_before = 0.0

    async def run(self, context: Context) -> None:
        """Find what is new and tell it, place by place; what Telegram puts off is for the next run."""
        while await self._workers.long(self._archive.find_followed):
            if self._workers.stopping.is_set():
                return
        if asyncio.get_running_loop().time() < self._not_before:
            return
        await self._workers.quick(self._rows.settle_found)
        for spot in await self._workers.quick(self._rows.spots, self._now() - PAUSE):
            preference = context.bot_data.of(spot.chat)
            if self._nights.asleep(preference):
                continue
            if self._workers.stopping.is_set() or not await self._done(context, spot, preference):
                return

    async def _done(self, context: Context, spot: Spot, preference: Preference) -> bool:
        """Tell what is new in one place; False where Telegram takes nothing now."""
        follows = await self._workers.quick(self._bulletins.followers, spot)
        if not follows or not await self._is_free(spot.chat):
            return True
        words = _words(context.bot_data, follows[0])
        bulletin = await self._workers.long(self._bulletins.written, spot, words, preference)
        if bulletin is None:
            return True
        try:
            async with soon(self._turn, spot.chat) as is_ours:
                if is_ours:
                    await self._tell(context, spot, bulletin)
        except RetryAfter as error:
            # The public attribute warns that its type will change.
            wait_s = error._retry_after.total_seconds()  # noqa: SLF001
            self._not_before = asyncio.get_running_loop().time() + wait_s
            _LOGGER.info("what is followed waits for %.0f s", wait_s)
            return False
        except TelegramError as error:
            _LOGGER.warning("what is followed waits for Telegram: %s", error)
            return False
        await asyncio.sleep(PAUSE_S)
        return True

    async def _is_free(self, chat: int) -> bool:
        """Whether nothing takes long in a chat, for which a message would be written in vain."""
        async with soon(self._turn, chat) as is_free:
            return is_free

    async def _tell(self, context: Context, spot: Spot, bulletin: Bulletin) -> None:
        """Send a message, at most once."""
        pairs = await self._turned(bulletin.pairs, State.PENDING, State.TELLING)
        if len(pairs) < len(bulletin.pairs):
            # Somebody has ended one of the questions just now: the rest is told without it.
            await self._turned(pairs, State.TELLING, State.PENDING)
            return
        try:
            sent = await self._send(context.bot, spot, bulletin)
        except Forbidden:
            await self._end(spot, whole=True)
        except ChatMigrated as error:
            await self._moving.move(context.bot_data, spot.chat, error.new_chat_id)
            await self._turned(pairs, State.TELLING, State.PENDING)
        except BadRequest as error:
            await self._refused(spot, pairs, error)
        except NetworkError as error:
            if isinstance(error.__cause__, UNSENT):
                await self._turned(pairs, State.TELLING, State.PENDING)
            raise
        except TelegramError:
            await self._turned(pairs, State.TELLING, State.PENDING)
            raise
        else:
            await self._turned(pairs, State.TELLING, State.TOLD)
            await self._remember(sent, spot, bulletin)

    async def _refused(self, spot: Spot, pairs: Collection[Pair], error: BadRequest) -> None:
        """Give up what cannot be told, and the place where it is no longer there."""
        reason = error.message.lower()
        if "chat not found" in reason:
            await self._end(spot, whole=True)
        elif any(gone in reason for gone in _TOPIC_GONE):
            await self._end(spot, whole=False)
        else:
            _LOGGER.warning("somebody cannot be told of what she follows: %s", error)
            await self._turned(pairs, State.TELLING, State.TOLD)

    async def _send(self, bot: Client, spot: Spot, bulletin: Bulletin) -> Message:
        message = bulletin.seen.message
        return await bot.send_message(
            spot.chat,
            message.body.html,
            message_thread_id=spot.thread,
            reply_markup=keyboard(message.buttons, bot),
            rate_limit_args=True,
        )

    async def _remember(self, sent: Message, spot: Spot, bulletin: Bulletin) -> None:
        """Remember which quotes stand in the message, so that corrections of them are told."""
        if (view := bulletin.seen.view) is None:
            return
        place = Place(
            chat=spot.chat,
            message=sent.message_id,
            thread=spot.thread,
            asker=bulletin.asker,
            answer=view.answer,
            page=view.page,
            open=view.open,
        )
        seen = bulletin.seen
        await self._workers.quick(self._archive.showed, place, seen.quotes, seen.told)

    async def _end(self, spot: Spot, *, whole: bool) -> None:
        await self._workers.quick(self._rows.end_follows, spot, whole=whole)

    async def _turned(self, pairs: Collection[Pair], before: State, after: State) -> list[Pair]:
        return await self._workers.quick(self._rows.turn_found, pairs, before, after)


def _words(preferences: Preferences, follow: Follow) -> Words:
    """Return the language of a place: what the group set, what the follower set, what she read then."""
    group = preferences.of(follow.chat).language
    return words_for(group or preferences.of(follow.asker).language or follow.language)
