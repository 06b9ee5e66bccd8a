"""Lines that outlets print around a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.readers.page.labels import is_box, is_label

LABELS = [
    "Lesen Sie auch: Drehleiter bleibt stecken",
    "Mehr zum Thema",
    "Auch interessant:",
    "Read more: The old buses are going to a museum",
    "READ MORE: x",
    "Anzeige",
    "ADVERTISEMENT",
    "Foto: Piet Lohmann / Morgenbote",
    "© dpn",
    "Photograph: Tom Arkwright/Herald Pictures",
    "Von Eva Lang",
    "By Eva Lang and Jan Huber",
    "By Eva Lang, Staff Writer\nThursday, December 9, 2004",
    "14:45 Uhr",
    "Stand: 12.02.2025 09:30 Uhr",
    "Eva Lang · 12. Februar 2025 · 2 Min.",
    "+++ Jeden Morgen das Wichtigste: hier anmelden +++",
    "Unser Newsletter bringt Ihnen jeden Morgen alles. Jetzt kostenlos abonnieren!",
    "Follow us on Facebook.",
    "Alle Rechte vorbehalten.",
    "nap sl yy n1",
    "Jun Takeda reported from Sawyer County.",
]
SENTENCES = [
    "Lesen Sie auch bei schlechtem Licht? Das schadet den Augen nicht, sagt die Ärztin.",
    "Mehr zum Leben als zum Sterben brauche der Mensch, sagte sie.",
    "„Ich habe den Newsletter längst abonniert und lese ihn nie“, sagte der Bürgermeister.",
    "Von Montag an gilt der neue Fahrplan. Die Busse fahren dann jede Nacht.",
    "By Monday the road was open again. Drivers were relieved.",
    "Am 12. Februar 2025 stimmte der Rat nach langer Debatte über den Haushalt der Stadt ab.",
    "Anzeige erstattete die Stadt am Montag gegen zwei Männer.",
    "Bild und Ton seien manipuliert, sagte der Gutachter.",
]


@pytest.mark.parametrize("line", LABELS)
def test_labels(line):
    """Teasers, appeals, credits, markers and stamps are told from the text."""
    assert is_label(line)


@pytest.mark.parametrize("line", SENTENCES)
def test_sentences(line):
    """Sentences that begin or speak like one stay."""
    assert not is_label(line)


def test_a_line_that_is_a_link():
    """A link as a whole leads elsewhere, unless it is a sentence."""
    assert is_label("Rundgang durch die alte Wache", 1)
    assert is_label("Hier geht es zur Bilderstrecke: Rundgang", 0.5)
    assert not is_label("Das sagte die Stadt am Montag.", 1)


def test_boxes():
    """Boxes beside a text are known by their headings."""
    headings = [
        "Zur Person",
        "Kontakt",
        "Kommentare (12)",
        "Mehr zum Thema",
        "Kommentare der Opposition",
        "Person",
    ]
    assert [is_box(each) for each in headings] == [True, True, True, True, False, False]


@given(st.text())
def test_any_line(line):
    """Whatever a line holds, it is told one way or the other."""
    assert is_label(line) in (True, False)
