"""What is an alleged quote, and what is another sentence."""

import pytest

from corpus.article import Span
from index.checking.aligning import Alleged
from index.checking.resemblance import is_quote
from index.terms import split

SMALL = """
    der die das den dem des ein eine ist sind war wird hat haben es er sie wir ich und oder nicht kein keine
    in im am an auf aus von vom zu zum mit für bei nach so nun auch noch wie als dass sich
    the a of in is was and it to that we they not at on are
"""
# Each pair shares small words, a name or a turn of phrase, and says something else.
DIFFERENT = [
    ("Das ist in der Stadt so und nicht anders.", "Das ist in dem Dorf so und nicht besser."),
    ("Es war ein langer Tag.", "Es war ein kurzer Brief."),
    ("Das ist nicht die Lösung.", "Das ist nicht das Problem."),
    ("Er hat es nicht gewusst.", "Sie hat es nicht gesagt."),
    ("Wir sind auf dem Weg nach Süden.", "Wir sind auf dem Markt in Eile."),
    ("Die Fähre legt ab.", "Die Fähre kostet nichts."),
    ("Die Fähre ist heute voll.", "Die Fähre ist eine alte, die niemand mehr will."),
    ("Ilse Kornrade lacht laut.", "Ilse Kornrade schweigt beharrlich."),
    ("Der Müller Veit Osterkorn singt.", "Der Müller Veit Osterkorn hat sieben Hühner und ein Schwein."),
    (
        "Die Sängerin Ilse Kornrade aus Grelhaven klagt.",
        "Die Sängerin Ilse Kornrade aus Grelhaven und ihr Hund kamen spät.",
    ),
    ("Am Montag fährt kein Bus.", "Am Montag fährt auch der Bürgermeister nicht nach Grelhaven."),
    ("Der Jahrmarkt öffnet am Samstag um neun Uhr.", "Der Zoo schließt am Samstag um sechs Uhr."),
    ("Die Brücke über den Fluss wird teurer.", "Die Steuer auf den Wein wird teurer."),
    ("It was the end of the line.", "It was the start of the week."),
    ("They said that it was not safe.", "They knew that it was not him."),
    ("We are not in a hurry.", "We are not in a church."),
    (
        "Der Rat hat am Dienstag den Haushalt für das kommende Jahr beschlossen.",
        "Der Verein hat am Dienstag den Vorstand für das laufende Jahr gewählt.",
    ),
]
# Each is the other with at most two words changed, dropped, added or moved.
ALIKE = [
    ("Das Becken ist nun elf Fuß tief.", "Das Becken ist nun neun Meter tief."),
    (
        "Die Seilbahn über den See wird von Oktober an saniert.",
        "Die Seilbahn über den See wird von Mai an erneuert.",
    ),
    ("Die Fähre legt heute ab.", "Die Fähre legt ab."),
    ("Der Imker verkauft jetzt Waldhonig.", "Der Imker verkauft heuer Lindenhonig."),
    ("Das Fährhaus brennt wieder.", "Das Fährhaus brennt lichterloh."),
    ("DIE FÄHRE LEGT AB", "Die Fähre legt ab."),
    (
        "Die alte Fähre legt am Montag trotz des Sturms wieder ab.",
        "Die alte Fähre legt trotz des Sturms am Montag wieder ab.",
    ),
    ("Wohl auch das Becken ist tief.", "Das Becken ist tief."),
    ("Das war es nicht!", "Das war es nicht."),
    ("Es war ein Fest in der Stadt.", "Es war ein großes Fest in der alten Stadt."),
]


def judged(alleged, printed, weights=None):
    text = f"Davor ging es um Äpfel. {printed} Danach ging es um Birnen."
    alignment = Alleged(alleged).align(text, Span(0, len(text)))
    words = split(alleged, "de")
    known = {word: float(word not in SMALL.split()) for word in words}
    return alignment is not None and is_quote(alignment, words, known | (weights or {}))


@pytest.mark.parametrize(("alleged", "printed"), DIFFERENT)
def test_other_sentences(alleged, printed):
    """What shares small words, a name or a turn of phrase with a text is no quote of it, either way round."""
    assert (judged(alleged, printed), judged(printed, alleged)) == (False, False)


@pytest.mark.parametrize(("alleged", "printed"), ALIKE)
def test_changed_quotes(alleged, printed):
    """Where at most two words differ, those that are kept decide, however much the others weigh."""
    assert judged(alleged, printed, {"oktober": 99.0, "saniert": 99.0, "elf": 99.0}) is True


LONG = "Siebzehn Schiffe lagen vor der Schleuse, weil ein Tor klemmte und niemand den Schlüssel hatte."


@pytest.mark.parametrize(
    ("alleged", "expected"),
    [
        (LONG.replace("Siebzehn", "Elf").replace("Tor", "Rad").replace("hatte", "fand"), True),
        (LONG.replace("Schiffe", "Ufos").replace("Schleuse", "Erde").replace("Tor", "Stern"), False),
    ],
)
def test_long_quotes(alleged, expected):
    """Where more words differ, what is kept must have most of the weight."""
    assert judged(alleged, LONG, {"ufos": 9.0, "erde": 9.0, "stern": 9.0}) is expected


def test_a_part_of_a_sentence():
    """Where print goes on with other words, the more must be kept before them."""
    printed = "Die Seilbahn über den See wird von Mai an erneuert und zwei Jahre lang gesperrt."
    long, short = "Die Seilbahn über den See wird von Mai allen", "Die Seilbahn über den See wird allen"
    assert (judged(long, printed), judged(short, printed)) == (True, False)
