"""What an outlet changed, in words."""

from bot.locales import ENGLISH, GERMAN
from bot.render.amended import amended_lines, kinds
from corpus.article import Span
from index.amending import Amendment, Kind


def amendment(kind, was="", now=""):
    return Amendment(kind, Span(0, 1), Span(0, 1), was, now)


def test_what_matters_has_a_line_of_its_own():
    """All that does not matter is told together."""
    found = [
        amendment(Kind.NUMBER, "126", "183"),
        amendment(Kind.FORM, "a", "b"),
        amendment(Kind.NEGATION, "", "nicht"),
        amendment(Kind.FORM, "c", "d"),
        amendment(Kind.STAMP, "e", "f"),
    ]
    assert list(amended_lines(found, ENGLISH)) == [
        "number: 126 → 183",
        "negation: – → nicht",
        "of no matter: form, time of the update",
    ]
    assert list(amended_lines(found, GERMAN)) == [
        "Zahl: 126 → 183",
        "Verneinung: – → nicht",
        "ohne Belang: Form, Zeit der Aktualisierung",
    ]


def test_long_lists_and_texts_are_shortened():
    """A text that was written anew is told in twenty lines."""
    lines = list(amended_lines([amendment(Kind.SENTENCE_ADDED, "", "Wort " * 100)] * 22, GERMAN))
    assert (len(lines), len(lines[0]), lines[-1]) == (21, 216, "und 2 weitere Unterschiede")


def test_kinds_are_named():
    """As `add` tells them."""
    assert kinds([Kind.NUMBER, Kind.HEADLINE], GERMAN) == "Zahl, Überschrift"
