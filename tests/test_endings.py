"""Words in which a piece of print stops without being at its end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.endings import is_surely_text, waits

WAITING = [
    ("Der Rat traf sich um", "4.10 Uhr im Saal."),
    ("Die Sitzung des Rates begann im", "Mai 2025."),
    ("„Das bleibt so“, sagte", "Hallgarn."),
    ('"That stays," said', "Hallgarn."),
    ("Das Boot trägt den Namen der", "„Alwina“."),
    ("Der Streit endete mit einem schweren", "Schlag."),
    ("Es war still. Der", "Rat tagte nicht."),
    ("Er kam zu spät. Es lag an der alten", "Brücke."),
    ("Niemand kam. Der Rat wartete bis", "Mittag."),
    ("Niemand kam. Die Brücke stand seit April", "1999 leer."),
    ("Die Hilfe fließt ab", "1. Mai."),
    ("Hallgarn has led the port since", "2019."),
    ("The boat has the name of the", "Alwina."),
    ("Nobody came. The council waited for", "Hallgarn."),
]
WHOLE = [
    ("Stadt baut Brücke um", "Die Arbeiten beginnen im Mai."),
    ("Stadt baut Brücke um", "4000 Menschen sind betroffen."),
    ("Stadt baut Brücke um", "14 Uhr: Die Bagger rollen an."),
    ("Rat nimmt Plan an", "Die Arbeiten beginnen im Mai."),
    ("Theater führt Einheitspreis ein", "Das Haus hofft auf Gäste."),
    ("Die Fähre fährt am längsten", "Sie braucht zwei Stunden."),
    ("Frauen, die kämpfen", "Drei von ihnen kamen am Montag."),
    ("Rat lehnt Plan ab", "1. Platz: Marbach"),
    ("Es wird laut", "Die Bagger rollen an."),
    ("Zu wenig Vitamin A", "Die Ärzte warnen."),
    ("What to watch for", "The ferry leaves at noon."),
    ("How bees die", "The winter was long."),
    ("How the sit-ins", "The students stayed for a week."),
    ("The ferry leaves at 8 am", "Tickets are sold on board."),
    ("Der Rat traf sich um", "- Milch und Eier"),
]


@pytest.mark.parametrize(("left", "right"), WAITING)
def test_what_cannot_be_whole(left, right):
    """An article, a preposition, a verb that waits for its speaker."""
    assert waits(left, right)


@pytest.mark.parametrize(("left", "right"), WHOLE)
def test_what_may_be_a_heading(left, right):
    """Headings end in the words that are parts of verbs, too, and English has some of German's words."""
    assert not waits(left, right)


def test_text_and_headings():
    """More than one sentence, or too long for one line of large print."""
    assert [is_surely_text(text) for text in ("Rat tagt", "Es regnet. Der Rat", "Rat " * 40)] == [
        False,
        True,
        True,
    ]


@given(st.text(min_size=1).filter(str.strip), st.text(min_size=1).filter(str.strip))
def test_any_two_pieces_are_judged(left, right):
    """Whatever the characters are."""
    assert waits(left.strip(), right.strip()) in (True, False)
