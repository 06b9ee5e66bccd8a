"""What is followed can be understood alone, and was asked where it is followed."""

from dataclasses import replace

import pytest
from fakes import FakeArchive
from telegram_articles import BRIDGE

from bot.asked import Asked
from bot.follows import MOST, Follows, Matter
from bot.locales import ENGLISH
from corpus.followrows import Follow, Granted, Wish
from corpus.numberedrows import Asking
from index.answer import Answer


class Rows:
    """Keeps wishes in a list."""

    def __init__(self) -> None:
        self.wishes: list[tuple[Wish, int]] = []

    def put_follow(self, wish: Wish, most: int) -> Granted | None:
        self.wishes.append((wish, most))
        return None

    def follows_in(self, chat: int) -> list[Follow]:
        del chat
        return []

    def end_follow(self, id: int, chat: int) -> Follow | None:
        del id, chat
        return None


def answered(archive: FakeArchive, question: str, sought: str, *, any_time: bool = False) -> int:
    """Keep an answer of chat 7; return its number."""
    answer: Answer = archive.ask(question)
    kept = replace(answer, sought=sought, request=replace(answer.request, any_time=any_time))
    return archive.keep(kept, Asking(place=7, asker=7)).number


@pytest.mark.parametrize(
    ("question", "sought", "expected"),
    [
        (
            "What did the Bote say of the bridge?",
            "What did say of the bridge?",
            "What did the Bote say of the bridge?",
        ),
        ("And in Vienna?", "And in Vienna? bridge repair", "And in Vienna? bridge repair"),
        ("Was it dear?", "", "Was it dear?"),
    ],
)
def test_what_an_answer_was_about(question: str, sought: str, expected: str) -> None:
    """The question as asked, with its limits; completed where it went on from another one."""
    archive = FakeArchive(BRIDGE)
    follows = Follows(archive, Rows())
    number = answered(archive, question, sought, any_time=True)
    assert follows.answered(number, 7) == Matter(expected, unlimited=True)
    assert follows.answered(number, 8) is None
    assert follows.answered(number + 1, 7) is None


def test_a_wish() -> None:
    """It says where it is told, to whom, and in which language."""
    rows = Rows()
    asked = Asked(question="", chat=-1001, words=ENGLISH, thread=3, asker=7)
    assert Follows(FakeArchive(), rows).follow(Matter("A?", unlimited=True), asked, 7) is None
    wish = Wish(chat=-1001, thread=3, asker=7, question="A?", unlimited=True, language="en")
    assert rows.wishes == [(wish, MOST)]


def test_what_is_not_followed_here() -> None:
    """Ending it says so."""
    assert not Follows(FakeArchive(), Rows()).end(1, 7)
