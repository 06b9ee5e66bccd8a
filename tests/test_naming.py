"""What of a question must stand in a text as such."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.naming import finding, naming, phrases


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Was heißt „alte Brücke“ heute?", ["alte brücke"]),
        ("What does “old  Bridge” mean?", ["old bridge"]),
        ('Was heißt "alte Brücke"?', ["alte brücke"]),
        ("Was heißt »alte Brücke«?", ["alte brücke"]),
        ("Was heißt «alte Brücke»?", ["alte brücke"]),
        ("Was heißt ‚alte Brücke‘?", ["alte brücke"]),
        ("What is the ‘old bridge’, or 'new bridge'?", ["old bridge", "new bridge"]),
        ("Was sind „alte Brücke“ und „neuer Hafen“?", ["alte brücke", "neuer hafen"]),
        ("Was heißt „Brücke“?", []),
        ('Liegt "Alwina" im Hafen bei "Lind"?', []),
        ("Where are Ann's and Bob's old boats, and the cats' beds?", []),
        ('Is a 12" sail on a 13" mast?', []),
        ("Was heißt alte Brücke?", []),
    ],
)  # fmt: skip
def test_quoted_phrases(question, expected):
    """Of two words at least, in whichever marks; an apostrophe opens none, nor does the end of another."""
    assert phrases(question) == {phrase: phrase.split() for phrase in expected}


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Was geschah am 13. Dezember 2024?", {"13.12.": ["13", "dezember", "2024"]}),
        ("Was geschah am 13.12.2024?", {"13.12.": ["13", "12", "2024"]}),
        ("Was geschah am 13.12. im Hafen?", {"13.12.": ["13", "12"]}),
        ("Was geschah 2024-12-13?", {"13.12.": ["2024", "12", "13"]}),
        ("What happened on December 13?", {"13.12.": ["december", "13"]}),
        ("What happened on 4 May?", {"04.05.": ["4", "may"]}),
        ("Was geschah im Dezember?", {}),
        ("Was geschah 2024?", {}),
        ("Was geschah am Montag oder letzte Woche?", {}),
        ("Waren es 13 Boote?", {}),
    ],
)
def test_days_of_a_question(question, expected):
    """A day with its month, in any form and of any year; no month, year or weekday alone."""
    assert phrases(question) == expected


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Die alte Brücke steht.", {"alte brücke"}),
        ("DIE ALTE\nBRÜCKE STEHT.", {"alte brücke"}),
        ("Die Brücke ist alte Kunst.", set()),
        ("Am 13.12.2023 fiel Schnee.", {"13.12."}),
        ("Am 13.12. fiel Schnee.", {"13.12."}),
        ("Am 13. Dezember fiel Schnee.", {"13.12."}),
        ("Snow fell on December 13.", {"13.12."}),
        ("Im Dezember fiel 13 Tage lang Schnee.", set()),
        ("Die alte Brücke fiel am 13. Dezember.", {"alte brücke", "13.12."}),
    ],
)
def test_what_a_text_holds(text, held):
    """Phrases letter for letter but for case and spaces, days in any form."""
    assert finding({"alte brücke": 1.0, "13.12.": 1.0})(text) == held


def test_without_days_none_is_looked_for():
    """Nor anything where nothing is asked for."""
    assert finding({"alte brücke": 1.0})("Am 13.12. fiel die alte Brücke.") == {"alte brücke"}
    assert finding({})("Am 13.12. fiel die alte Brücke.") == frozenset()


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        (["13", "dezember", "2024"], "Am 13.12.2023 fiel Schnee.", {"13", "dezember"}),
        (["december", "13th"], "Snow fell on 13 December.", {"december", "13th"}),
        (["13.12", "hafen"], "Am 13. Dezember fiel Schnee.", {"13.12"}),
        (["13", "12", "2024"], "Am 13. Dezember fiel Schnee.", {"13", "12"}),
        (["13", "dezember"], "Am 12.12.2024 fiel Schnee.", {"dezember"}),
        (["13", "dezember"], "Am 13.11.2024 fiel Schnee.", set()),
        (["14", "13.11", "13.000", "0", "jänner"], "Am 13.12. fiel Schnee.", set()),
        (["04", "4", "mai"], "Am 4.5.2024 und am 13.12. fiel Schnee.", {"mai"}),
    ],
)
def test_words_that_name_a_day_or_month(words, text, expected):
    """A month stands in any of its days; the numbers of a day where that day does, but never its year."""
    assert naming(words, {"13.12.", "alte brücke"}, text) == expected


def test_a_day_is_named_without_leading_zeros_too():
    """Each of several days by its own numbers."""
    text = "Am 4.5.2024 und am 24. Dezember 2024 fiel Schnee."
    assert naming(["4", "05", "12", "4.12"], {"04.05.", "24.12."}, text) == {"4", "05", "12"}


@given(st.text(), st.text())
def test_any_text_can_be_looked_into(question, text):
    """What is found is among what is asked for."""
    asked = phrases(question)
    assert finding(asked)(text) <= asked.keys()
    assert naming(question.split(), asked, text) <= set(question.split())
