"""Thanks and greetings ask nothing."""

import pytest

from bot.courtesies import returned
from bot.locales import ENGLISH, GERMAN, LANGUAGES


@pytest.mark.parametrize("said", ["Danke!", "vielen  Dank 🙏", "THANKS", "Merci.", "thank you very much!!"])
def test_thanks(said: str) -> None:
    """In whichever language, whatever stands around the words."""
    assert returned(said, GERMAN) == GERMAN.strays.returned["thanks"]
    assert returned(said, ENGLISH) == ENGLISH.strays.returned["thanks"]


@pytest.mark.parametrize("said", ["Hallo", "hi!", "Guten Morgen ☀️", "Grüß Gott", "Hello there"])
def test_greetings(said: str) -> None:
    """As thanks are."""
    assert returned(said, GERMAN) == GERMAN.strays.returned["greetings"]


@pytest.mark.parametrize("said", ["", "?", "Danke für die Brücke", "Wer sagte Danke?", "Hallo Welt", "hi fi"])
def test_questions(said: str) -> None:
    """Whatever else stands there may ask something."""
    assert returned(said, GERMAN) == ""


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_what_is_listed_is_met(code: str) -> None:
    """Each is written as messages are compared with it, and each kind has an answer."""
    strays = LANGUAGES[code].strays
    assert strays.courtesies.keys() == strays.returned.keys()
    for kind, listed in strays.courtesies.items():
        assert {returned(said, ENGLISH) for said in listed.split(",")} == {ENGLISH.strays.returned[kind]}
