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
