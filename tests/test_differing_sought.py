"""What a question can be answered by in different ways."""

import pytest

from index.differing.sought import sought
from index.told import Aspect


@pytest.mark.parametrize(
    ("question", "aspect"),
    [
        ("Was kostet die Brücke?", Aspect.FIGURES),
        ("Wie viele Menschen starben?", Aspect.FIGURES),
        ("How high are defence expenses?", Aspect.FIGURES),
        ("What is the budget?", Aspect.FIGURES),
        ("Wann öffnet sie?", Aspect.DAYS),
        ("Wer leitet das Werk?", Aspect.NAMES),
        ("Wer wird neuer Leiter?", Aspect.NAMES),
        ("Who is the editor?", Aspect.NAMES),
        ("Von wem wurde sie entworfen?", Aspect.NAMES),
    ],
)
def test_what_is_compared(question, aspect):
    """Figures, days or names, by what the question asks for."""
    found = sought(question, ())
    assert found is not None
    assert found.aspect is aspect


@pytest.mark.parametrize(
    "question",
    [
        "Warum schließt es?",
        "Wer kritisiert den Plan?",
        "Who died?",
        "Wer sind die Leiter?",
        "Wer ist Ada Quandel?",
    ],
)
def test_what_is_not(question):
    """Many may do the same, and reasons are not compared."""
    assert sought(question, ()) is None


@pytest.mark.parametrize(
    ("question", "text", "printed"),
    [
        ("Was kostet sie?", "3 Euro, 4 Meter, 5 Prozent", ["3 Euro"]),
        ("Wie hoch ist der Anteil?", "3 Euro, 4 Meter, 5 Prozent", ["5 Prozent"]),
        ("Wie hoch ist das Budget?", "3 Euro für 2 Jahre", ["3 Euro"]),
        ("Wie schwer ist sie?", "3 Euro, 4 Tonnen", ["4 Tonnen"]),
        ("Wie viele Menschen starben?", "3 Tote, 4 Menschen, 5 Autos", ["3 Tote", "4 Menschen"]),
        ("Wie viele Autos starben aus?", "3 Tote, 4 Menschen, 5 Autos", ["5 Autos"]),
        ("Wann war es am 3. Mai?", "Es war am 3. Mai oder am 4. Mai.", ["4. Mai"]),
    ],
)
def test_what_is_found(question, text, printed):
    """What has the unit that is asked for, and does not stand in the question."""
    found = sought(question, ())
    assert found is not None
    assert [one.printed for one in found.find(text, "de")] == printed


def test_words_for_which_the_answer_stands():
    """ "390 Meter" needs no "lang", "17 Tote" no "Menschen"."""
    found = [sought(question, ()) for question in ("Wie lang ist sie?", "Wie viele Menschen starben?")]
    assert [one and one.covered for one in found] == [{"lang"}, {"menschen"}]
