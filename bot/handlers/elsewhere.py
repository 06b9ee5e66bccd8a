"""Questions from chats that the bot is not in: inline, and as a guest."""

from __future__ import annotations

import logging

from telegram import (
    ChosenInlineResult,
    InlineQuery,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    Message,
    Update,
)
from telegram.error import BadRequest

from bot import payloads, render
from bot.addressing import own_words
from bot.claims import claim_of
from bot.handlers import Context
from bot.handlers.questions import MAX_QUESTION
from bot.keyboards import address_of, keyboard
from bot.offers import Offers
from bot.public import Public
from bot.sending import Sending
from bot.workers import Workers

# Two letters find anything.
FEWEST_LETTERS = 3
# News are asked for again and again, and a few minutes later there may be others.
CACHED_S = 60
# What is offered may be worded in her language, so it is for her alone.
PERSONAL = True
_LOGGER = logging.getLogger(__name__)


class Elsewhere:
    """Answers where the bot is named, but is no member.

    Args:
        public: Where answers come from.
        sending: Remembers what was sent.
        workers: Where it works.
    """

    def __init__(self, public: Public, sending: Sending, workers: Workers) -> None:
        self._public = public
        self._sending = sending
        self._workers = workers
        self._offers = Offers()

    async def inline(self, update: Update, context: Context) -> None:
        """Offer quotes one by one."""
        query = update.inline_query
        if query is None:
            raise ValueError("only inline queries come here")
        question, words = " ".join(query.query.split()), context.words
        if sum(map(str.isalnum, question)) < FEWEST_LETTERS:
            await _offer(query, [], words.people.ask_bot)
            return
        address = address_of(query.get_bot())
        found = await self._workers.quick(self._public.offer, question, words, address)
        self._offers.put(query.from_user.id, found)
        await _offer(query, found, "" if found else words.people.nothing_inline)

    async def chosen(self, update: Update, context: Context) -> None:
        """Remember which quote somebody sent, so that she can be told what becomes of it."""
        result = update.chosen_inline_result
        if result is None:
            raise ValueError("only chosen results come here")
        if result.inline_message_id and (offered := await self._chosen(result, context)):
            await self._sending.elsewhere(
                result.inline_message_id, offered.quotes, result.from_user, context.words
            )

    async def _chosen(self, result: ChosenInlineResult, context: Context) -> render.Offered | None:
        """Return what was offered, from before a restart by asking again; None where that was nothing."""
        if offered := self._offers.chosen(result.from_user.id, result.result_id):
            return offered
        question, address = " ".join(result.query.split()), address_of(context.bot)
        found = await self._workers.quick(self._public.offer, question, context.words, address)
        return next((one for one in found if one.id == result.result_id), None)

    async def guest(self, update: Update, context: Context) -> None:
        """Answer a mention in one message."""
        message = update.guest_message
        if message is None or message.guest_query_id is None:
            raise ValueError("only guest messages come here")
        question = _question(message)
        if not any(map(str.isalnum, question)):
            answer = render.only(render.line(context.words.people.group_ask), (), context.words)
        else:
            address = address_of(message.get_bot())
            answer = await self._workers.quick(self._public.answer, question, context.words, address)
        sent = await message.get_bot().answer_guest_query(message.guest_query_id, _result(answer))
        if answer.quotes and message.from_user:
            await self._sending.elsewhere(
                sent.inline_message_id, answer.quotes, message.from_user, context.words
            )


def _question(message: Message) -> str:
    """Return what is asked, else what the message says that one replies to."""
    own = " ".join(own_words(message).split())
    claim = None if any(map(str.isalnum, own)) else claim_of(message)
    return (" ".join(claim.text.split()) if claim else own)[:MAX_QUESTION]


async def _offer(query: InlineQuery, found: list[render.Offered], button: str) -> None:
    to_bot = InlineQueryResultsButton(button, start_parameter=payloads.GREETED) if button else None
    try:
        await query.answer(
            [_result(one) for one in found], cache_time=CACHED_S, is_personal=PERSONAL, button=to_bot
        )
    except BadRequest as error:
        # She has typed on, and does not wait for it any more.
        _LOGGER.info("an inline query was not answered: %s", error)


def _result(offered: render.Offered) -> InlineQueryResultArticle:
    return InlineQueryResultArticle(
        offered.id,
        offered.title,
        InputTextMessageContent(offered.message.body.html),
        description=offered.start or None,
        reply_markup=keyboard(offered.message.buttons),
    )
