"""What of a text is most like an alleged quote."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Span
from index.checking.aligning import Alleged
from index.checking.alignment import Change

TEXT = "Es regnet. Die Stadt rechnet – so der Rat – mit Kosten von „rund 126 Millionen“ Euro. Es schneit."
CAPITALS = ["Die Stadt rechnet", "so der Rat", "mit Kosten von", "rund", "Millionen", "Euro"]
QUOTE = "Die Stadt rechnet – so der Rat – mit Kosten von „rund 126 Millionen“ Euro."
WORDS = st.lists(st.sampled_from([f"wort{number}" for number in range(40)]), min_size=10, max_size=25)


def aligned(alleged, text=TEXT):
    return Alleged(alleged).align(text, Span(0, len(text)))


def differences(alleged, text=TEXT):
    pieces = aligned(alleged, text).pieces
    return [(one.change.value, one.alleged, one.printed) for one in pieces if one.change is not Change.SAME]


@pytest.mark.parametrize(
    "alleged",
    [
        QUOTE,
        'Die Stadt rechnet - so der Rat - mit Kosten  von "rund 126 Millionen" Euro.',
        "Die Stadt rechnet — so der\nRat — mit Kosten von »rund 126 Millionen« Euro",
        "Kosten von „rund 126 Millionen“",
        "Koﬆen von „rund 126 Millionen“",
    ],
)
def test_word_for_word(alleged):
    """White space, ligatures and the form of marks and dashes are no difference."""
    assert (aligned(alleged).is_verbatim, differences(alleged)) == (True, [])


@pytest.mark.parametrize(
    ("alleged", "expected"),
    [
        (QUOTE.replace("126", "183"), [("replaced", "183", "126")]),
        (QUOTE.replace("Stadt", "stadt"), [("capitals", "stadt", "Stadt")]),
        (QUOTE.replace("rechnet", "rechnet nicht"), [("added", "nicht", "")]),
        (QUOTE.replace(" so der Rat –", ""), [("dropped", "", "so der Rat –")]),
        (QUOTE.replace("rechnet", "rechnet,"), [("added", ",", "")]),
        (QUOTE.replace("Euro", "Taler"), [("replaced", "Taler", "Euro")]),
        (f"Bekanntlich: {QUOTE}", [("added", "Bekanntlich:", "")]),
        (QUOTE.upper(), [("capitals", one.upper(), one) for one in CAPITALS]),
    ],
)
def test_differences(alleged, expected):
    """What was replaced, added to the print or dropped from it, each as both have it."""
    found = aligned(alleged)
    assert (differences(alleged), found.is_verbatim, found.changed > 0) == (expected, False, True)
    assert found.span.of(TEXT) == QUOTE


def test_a_full_stop_stands_for_no_word():
    """Who ends a quote before print ends its sentence added a full stop, and replaced nothing."""
    assert differences("Die Stadt rechnet – so der Rat – mit Kosten.") == [("added", ".", "")]


@pytest.mark.parametrize(
    ("alleged", "text", "change"),
    [("Er kam ... nicht", "Er kam … nicht", Change.SAME), ("MASSE UND", "Maße und", Change.CAPITALS)],
)
def test_forms_of_one_thing(alleged, text, change):
    """An ellipsis is one mark however it is set, and capitals write ß as SS."""
    assert [piece.change for piece in aligned(alleged, text).pieces] == [change]


def test_too_much_is_missing():
    """What lacks more words than may differ is not compared."""
    assert aligned("Es regnet in einem fernen Land.") is None


def test_nothing_to_compare():
    """Without words or marks on either side there is no place."""
    assert (aligned("  "), aligned("Wort", " "), aligned("", "")) == (None, None, None)


@given(WORDS, st.data())
def test_two_changed_words_are_found(words, data):
    """Whatever two words are replaced, dropped or added, the place is found and the pieces are both texts."""
    text = " ".join(["davor steht das.", *words, "danach steht das."])
    alleged = list(words)
    for _ in range(2):
        at = data.draw(st.integers(1, len(alleged) - 2))
        change = data.draw(st.sampled_from(["replace", "drop", "add"]))
        alleged[at : at + (change != "add")] = [] if change == "drop" else ["anders"]
    found = aligned(" ".join(alleged), text)
    assert found.changed <= 4
    assert " ".join(piece.alleged for piece in found.pieces if piece.alleged) == " ".join(alleged)
    assert " ".join(piece.printed for piece in found.pieces if piece.printed) == found.span.of(text)


@given(st.text(), st.text())
def test_any_texts_can_be_compared(alleged, text):
    """The place is within the text, and a part of it is a quote of itself."""
    found = aligned(alleged, text)
    assert found is None or 0 <= found.span.start < found.span.stop <= len(text)
    own = aligned(text, text)
    assert own is None or own.is_verbatim
