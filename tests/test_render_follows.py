"""Lists of what is followed fit into a message, whatever was asked."""

from hypothesis import given
from hypothesis import strategies as st
from telegram_rules import keyboard, parse

from bot import render
from bot.keyboards import keyboard as buttons
from bot.locales import ENGLISH, GERMAN
from corpus.followrows import Follow, Granted


def followed(question: str, id: int = 1) -> Follow:
    """Return a question that is followed."""
    return Follow(id=id, chat=7, asker=7, question=question, language="en", since=0, made="2026-11-23")


questions = st.text(min_size=1, max_size=500).map(lambda text: f"x{text}")


@given(st.lists(questions, max_size=20), st.integers(0, 30), st.booleans())
def test_any_questions(asked: list[str], offset: int, night: bool) -> None:
    """Telegram takes the page and its buttons, and a page that is not there shows another one."""
    listed = [followed(question, 10**17 + at) for at, question in enumerate(asked)]
    message = render.follows(listed, offset, GERMAN, night=night)
    parse(message.body.html, "HTML")
    markup = buttons(message.buttons)
    assert markup
    keyboard(markup.to_dict())


@given(questions)
def test_any_question(question: str) -> None:
    """Whatever is followed, it is said in one message."""
    for is_new in (True, False):
        message = render.granted(Granted(followed(question), is_new=is_new), 15, ENGLISH)
        parse(message.body.html, "HTML")
