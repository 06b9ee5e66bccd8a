"""Characters and languages."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.text import LANGUAGES, detect_language, normalise

FORMS = {
    "u\u0308ber": "über",
    "eins\r\nzwei\rdrei\u2028vier\u2029fünf\x85sechs": "eins\nzwei\ndrei\nvier\nfünf\nsechs",
    "Seite\fSeite": "Seite\n\nSeite",
    "17\u00a0Euro\tund\u202f5\u2009%": "17 Euro und 5 %",
    "Ver\u00adtei\u200bdi\u2060gung\ufeff": "Verteidigung",
    "\u202eneddoh\u202c \u2066x\u2069\u200f": "neddoh x",
    "a\x00b\x07c\x1b[0m\x7f": "abc[0m",
    "halb\ud800es": "halbes",
    "\ufffe\uffff\ufdd0Rest": "Rest",
    "„So“ – sagt’s 😀 3½ € ﬁ": "„So“ – sagt’s 😀 3½ € ﬁ",
}


@pytest.mark.parametrize(("text", "form"), FORMS.items())
def test_normalised_text_has_one_form(text, form):
    """Every line end, space and accent has one form, and what cannot be seen is gone; the rest stays."""
    assert normalise(text) == form


@given(st.text(st.characters(), max_size=200))
def test_normalising_twice_changes_nothing(text):
    """The form is stable, composed, and free of control characters, surrogates and direction overrides."""
    form = normalise(text)
    assert normalise(form) == form
    assert unicodedata.is_normalized("NFC", form)
    assert not {unicodedata.category(character) for character in form} & {"Cs"}
    assert not {character for character in form if unicodedata.category(character) == "Cc"} - {"\n"}


TEXTS = {
    "de": "Der Gemeinderat von Kantstadt hat am Mittwoch über die gesperrte Brücke beraten.",
    "en": "The town council met on Wednesday to talk about the bridge that has been closed.",
    "fr": "Le conseil municipal s’est réuni mercredi pour parler du pont qui est fermé.",
    "it": "Il consiglio comunale si è riunito mercoledì per parlare del ponte chiuso.",
    "es": "El consejo municipal se reunió el miércoles para hablar del puente cerrado.",
    "nl": "De gemeenteraad kwam woensdag bijeen om te praten over de gesloten brug.",
    "sv": "Kommunfullmäktige träffades på onsdagen för att tala om den stängda bron.",
    "pl": "Rada miasta zebrała się w środę, aby rozmawiać o zamkniętym moście.",
}


@pytest.mark.parametrize(("language", "text"), TEXTS.items())
def test_language_of_a_sentence(language, text):
    """One sentence is enough to tell the language."""
    assert detect_language(text) == language


@pytest.mark.parametrize("text", ["", " ", "17,50", "—", "😀"])
def test_no_words_no_guess(text):
    """A text without letters counts as German, which most of the corpus is."""
    assert detect_language(text) == "de"


@given(st.text())
def test_the_language_is_one_of_those_known(text):
    """Any text gets one of the languages that Beleg knows."""
    assert detect_language(text) in LANGUAGES
