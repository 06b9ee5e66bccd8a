"""`outlet` in the terminal."""

import json

import pytest
from desk import Desk
from toys import BRIDGE, TRAM, toy_archive


@pytest.fixture
def desk(tmp_path):
    """A desk whose archive has two outlets."""
    toy_archive(tmp_path / "data", (BRIDGE, TRAM)).close()
    return Desk(tmp_path / "data")


def test_rules_are_set_and_shown(desk):
    """Each option by itself; what is not named stays."""
    empty = desk("outlet")
    first = desk("outlet", "Talbote", "--internal", "--embargo", "2026-12-01")
    second = desk("outlet", "talbote", "--display", "Der Talbote", "--max-quote", "300", "--no-internal")
    listed = desk("outlet", "--json")
    assert (empty, first[1]) == (
        (0, "", "There is no rule for any outlet.\n"),
        "Talbote: in private chats only · under embargo until 1 December 2026, 00:00 UTC\n",
    )
    assert second[1] == (
        "Talbote: shown as Der Talbote · under embargo until 1 December 2026, 00:00 UTC"
        " · quotes of at most 300 characters\n"
    )
    assert json.loads(listed[1]) == {
        "outlet": "Talbote",
        "display": "Der Talbote",
        "internal": False,
        "embargo": "2026-12-01T00:00:00+00:00",
        "most": 300,
    }


def test_what_is_wrong_changes_nothing(desk):
    """A date that is none, a rule for no outlet; an outlet that is not there yet is only noted."""
    wrong = desk("outlet", "Talbote", "--internal", "--embargo", "bald")
    nobody = desk("outlet", "--internal")
    later = desk("outlet", "Bote", "--internal")
    assert (wrong[0], wrong[2].startswith("Error: 'bald' cannot be read as a date"), nobody[0]) == (
        2,
        True,
        2,
    )
    assert later == (0, "Bote: in private chats only\n", "Note: There is no article of Bote yet.\n")
    assert desk("outlet")[1] == "Bote: in private chats only\n"


def test_the_terminal_sees_everything(desk):
    """Only the name is as ruled."""
    desk("outlet", "Talbote", "--internal", "--display", "Der Talbote", "--max-quote", "9")
    shown = json.loads(desk("ask", "--json", "Was kostet die Brücke?")[1])
    assert {quote["source"] for quote in shown["quotes"]} == {"Der Talbote"}


def test_names_are_cleaned_as_those_of_articles_are(desk):
    """However a system writes an umlaut, and whatever bytes are no text."""
    desk("outlet", "Mu\u0308nchner\udcff Bote", "--display", "Der\udcff  Bote\u202e", "--internal")
    assert desk("outlet")[1] == "M\u00fcnchner Bote: shown as Der Bote · in private chats only\n"
    assert desk("outlet", "\udcff", "--internal")[0] == 2
