"""What people think of answers, from a button to what it shows then; knows the archive, not Telegram."""

from __future__ import annotations

from bot.buttons import Opinion, Voted
from bot.locales import Words
from bot.pages import Pages, Seen
from bot.remembered import sent_answer
from bot.shelf import Shelf
from corpus.errors import UnknownAnswer
from corpus.voterows import Why

MAX_SAID = 500


class Votes:
    """Keeps votes. Every method blocks: call it in a worker.

    Args:
        archive: Has the answers, and keeps the votes.
    """

    def __init__(self, archive: Shelf) -> None:
        self._archive = archive
        self._pages = Pages(archive)

    def vote(self, button: Voted, chat: int, voter: int, words: Words) -> Seen | None:
        """Keep what a button says.

        Args:
            button: As it was carried; may be forged.
            chat: Where it was pressed.
            voter: Who did.
            words: Her language.

        Returns:
            The answer as it stands then, with a notice; None where the button says nothing here (any more).
        """
        sent = sent_answer(self._archive.recall(button.view.answer), chat)
        if sent is None or self._pages.seen(sent, button.view) is None:
            return None
        notice = self._kept(sent.number, button.opinion, chat, voter, words)
        seen = self._pages.seen(sent, button.view) if notice else None
        return seen and Seen(seen.message, notice or "", seen.view, seen.quotes, seen.told)

    def asked(self, button: Voted, chat: int, message: int) -> None:
        """Remember that a message asks for her reason, so that a reply to it is understood."""
        sent = sent_answer(self._archive.recall(button.view.answer), chat)
        if sent:
            self._archive.rewrite(_place(chat, message), {"said": sent.number})

    def said(self, chat: int, message: int, text: str) -> bool:
        """Keep a reason in her own words, in her private chat.

        Args:
            chat: The chat, and thereby who she is.
            message: Number of the message that she replied to.
            text: What she wrote.

        Returns:
            Whether that message asked for it.
        """
        asked = self._archive.recall(_place(chat, message)) or {}
        number = asked.get("said")
        if not isinstance(number, int):
            return False
        self._archive.votes.explain_vote(number, chat, Why.OTHER, " ".join(text.split())[:MAX_SAID])
        return True

    def _kept(self, number: int, opinion: Opinion, chat: int, voter: int, words: Words) -> str | None:
        if opinion not in {Opinion.UP, Opinion.DOWN}:
            known = self._archive.votes.explain_vote(number, voter, Why(opinion.value))
            return words.votes.thanks if known else None
        try:
            vote = self._archive.votes.vote(number, chat, voter, good=opinion is Opinion.UP)
        except UnknownAnswer:
            return None
        return words.votes.thanks if vote else words.votes.taken_back


def _place(chat: int, message: int) -> str:
    # No button can carry this name.
    return f"said.{chat}.{message}"
