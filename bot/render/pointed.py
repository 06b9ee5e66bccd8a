"""Pointing to an answer that stands in a chat already."""

from __future__ import annotations

from bot.buttons import Anew
from bot.locales import Words
from bot.render.markup import Message, button, link, plain
from index.kept import Kept

# Numbers of supergroups begin so, and only their messages have addresses.
_SUPERGROUP = "-100"


def pointer(former: Kept, answer: str, words: Words) -> Message:
    """Point to an answer.

    Args:
        former: What was kept of it.
        answer: Id of the remembered question, which a button asks again.
        words: The language.
    """
    named = words.people.answer.format(number=former.number)
    body = plain(words.people.asked_before) + link(named, _address(former)) + plain(".")
    return Message(body, ((button(words.people.anew, str(Anew(answer))),),))


def _address(former: Kept) -> str:
    chat = str(former.place)
    if not chat.startswith(_SUPERGROUP) or former.message is None:
        return ""
    topic = f"{former.thread}/" if former.thread else ""
    return f"https://t.me/c/{chat.removeprefix(_SUPERGROUP)}/{topic}{former.message}"
