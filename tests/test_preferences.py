"""What people prefer is known at once, and again after a restart."""

from typing import Any

from bot.preferences import Preference, Preferences


class Kept:
    """Keeps preferences in memory."""

    def __init__(self) -> None:
        self.bodies: dict[int, dict[str, Any]] = {}

    def preferences(self) -> dict[int, dict[str, Any]]:
        return dict(self.bodies)

    def save_preference(self, chat: int, body: Any) -> None:
        self.bodies[chat] = dict(body)


def test_what_somebody_prefers() -> None:
    """Others get what everybody gets; only what differs is kept."""
    kept = Kept()
    german = Preference(language="de")
    Preferences(kept).set(7, german)
    again = Preferences(kept)
    assert (again.of(7), again.of(8)) == (german, Preference())
    assert kept.bodies == {7: {"language": "de"}}


def test_back_to_what_everybody_gets() -> None:
    """Nothing is left of it."""
    kept = Kept()
    preferences = Preferences(kept)
    preferences.set(7, Preference(quotes=1))
    preferences.set(7, Preference())
    assert (preferences.of(7), kept.bodies) == (Preference(), {7: {}})


def test_a_chat_that_moved() -> None:
    """What it prefers is known, and changed, under either number, also after a restart and a second move."""
    kept = Kept()
    german, brief = Preference(language="de"), Preference(language="de", quotes=1)
    preferences = Preferences(kept)
    preferences.set(-7, german)
    preferences.move(-7, -1007)
    preferences.move(-7, -1007)
    assert (preferences.of(-7), preferences.of(-1007)) == (german, german)
    preferences.set(-7, brief)
    again = Preferences(kept)
    again.move(-1007, -2007)
    assert [(again.place(chat), again.of(chat)) for chat in (-7, -1007, -2007, 8)] == [
        (-2007, brief),
        (-2007, brief),
        (-2007, brief),
        (8, Preference()),
    ]
    third = Preferences(kept)
    assert [third.of(chat) for chat in (-7, -1007, -2007)] == [brief] * 3


def test_a_chat_that_prefers_something_already() -> None:
    """What was chosen after the move is not undone by the news of it."""
    preferences = Preferences(Kept())
    preferences.set(-7, Preference(language="de"))
    preferences.set(-1007, Preference(quotes=2))
    preferences.move(-7, -1007)
    assert preferences.of(-7) == preferences.of(-1007) == Preference(quotes=2)
