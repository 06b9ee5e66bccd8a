"""👍 and 👎 under answers, and why."""

from __future__ import annotations

from telegram import Message, Update

from bot import render
from bot.buttons import Opinion, Voted
from bot.groups import is_group
from bot.handlers import Context
from bot.handlers.questions import Questions
from bot.sending import Sending
from bot.talk import Press, ask, message_of, reply
from bot.votes import Votes
from bot.workers import Workers


class Voting:
    """Takes votes; in a private chat the answer shows them.

    Args:
        votes: Keeps them.
        questions: Answers replies that give no reason.
        sending: Shows answers in another state.
        workers: Where it works.
    """

    def __init__(self, votes: Votes, questions: Questions, sending: Sending, workers: Workers) -> None:
        self._votes = votes
        self._questions = questions
        self._sending = sending
        self._workers = workers

    async def pressed(self, press: Press, message: Message, button: Voted, context: Context) -> bool:
        """Take a vote or a reason; False where there is nothing to vote on."""
        user, chat, words = press.query.from_user, message.chat, context.words
        seen = await self._workers.quick(self._votes.vote, button, chat.id, user.id, words)
        if seen is None:
            return False
        await press.answer(seen.notice)
        if is_group(chat):
            # The answer is everybody's, and so shows nobody's vote.
            return True
        await self._sending.edit(message, seen, user)
        if button.opinion is Opinion.OTHER:
            sent = await ask(message, render.line(words.votes.ask), words.votes.hint)
            await self._workers.quick(self._votes.asked, button, chat.id, sent.message_id)
        return True

    async def replied(self, update: Update, context: Context) -> None:
        """Take a reason in somebody's own words; any other reply is a question."""
        message = message_of(update)
        to = message.reply_to_message
        number, text = to.message_id if to else 0, message.text or ""
        if await self._workers.quick(self._votes.said, message.chat.id, number, text):
            await reply(message, render.line(context.words.votes.noted))
        else:
            await self._questions.asked(update, context)
