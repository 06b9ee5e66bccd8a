"""Which outlet a question names as where to look."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.outlets.mentions import is_called, named_outlet, stored_name

OUTLETS = (
    "Kleine Zeitung",
    "Die Presse",
    "Die Presse am Sonntag",
    "Olverbote",
    "Harbour Post",
    "The Times",
    "DER STANDARD",
    "Der Standard",
    "usatoday.com",
    "theweek.co.uk",
    "https://www.neues-dorf.example",
    "Neue Olmer Post",
    "Die Zeit",
    "Kurier",
    "",
    "…",
)


@pytest.mark.parametrize(
    ("question", "outlet", "words"),
    [
        ("Was kostet die Brücke laut Kleine Zeitung?", "Kleine Zeitung", "laut Kleine Zeitung"),
        ("Was kostet die Brücke laut der Kleinen Zeitung?", "Kleine Zeitung", "laut der Kleinen Zeitung"),
        ("was schrieb die kleine zeitung über die brücke?", "Kleine Zeitung", "schrieb die kleine zeitung"),
        ("Was hat die Kleine Zeitung darüber geschrieben?", "Kleine Zeitung", "hat die Kleine Zeitung"),
        ("Was gilt der Kleinen Zeitung zufolge?", "Kleine Zeitung", "Kleinen Zeitung"),
        ("Was stand bei der Kleinen Zeitung?", "Kleine Zeitung", "bei der Kleinen Zeitung"),
        ("Was wird in der Presse über die Brücke gesagt?", "Die Presse", "in der Presse"),
        ("Was stand in der Presse am Sonntag?", "Die Presse am Sonntag", "in der Presse am Sonntag"),
        ("Was steht im Olverboten?", "Olverbote", "im Olverboten"),
        ("Was stand im Artikel des Olverboten?", "Olverbote", "Artikel des Olverboten"),
        ("Was berichtete der Olverbote?", "Olverbote", "berichtete der Olverbote"),
        ("Was stand in der Neuen Olmer Post?", "Neue Olmer Post", "in der Neuen Olmer Post"),
        ("Was meldet laut „Kurier“ der Zoo?", "Kurier", "laut „Kurier"),
        ("Der Kurier berichtet was über die Brücke?", "Kurier", "Kurier"),
        ("Was gilt laut der Zeitung Der Standard?", "DER STANDARD", "laut der Zeitung Der Standard"),
        ("Was schreibt die Zeit über die Brücke?", "Die Zeit", "schreibt die Zeit"),
        ("Was sagt die Kleine Zeitung über die Brücke?", "Kleine Zeitung", "sagt die Kleine Zeitung"),
        ("Wie beschrieb der Olverbote den Brand?", "Olverbote", "beschrieb der Olverbote"),
        ("Kleine Zeitung: Was kostet die Brücke?", "Kleine Zeitung", "Kleine Zeitung:"),
        ("The Harbour Post: who won?", "Harbour Post", "The Harbour Post:"),
        ("Per the Harbour Post, who won?", "Harbour Post", "Per the Harbour Post"),
        ("What does the Harbour Post say?", "Harbour Post", "does the Harbour Post"),
        ("What did the Harbour Post report?", "Harbour Post", "did the Harbour Post"),
        ("What, according to the Harbour Post, broke?", "Harbour Post", "according to the Harbour Post"),
        ("What is in the Harbour Post’s report?", "Harbour Post", "in the Harbour Post’s"),
        ("What did the Times say?", "The Times", "did the Times"),
        ("What was reported by USA Today?", "usatoday.com", "reported by USA Today"),
        ("What did The Week write?", "theweek.co.uk", "did The Week"),
        ("Was steht laut Neues Dorf fest?", "https://www.neues-dorf.example", "laut Neues Dorf"),
    ],
)
def test_an_outlet_is_named(question, outlet, words):
    """By its name, in any case, beside words that make it a place of printing."""
    mention = named_outlet(question, OUTLETS)
    assert mention is not None
    assert (mention.outlet, mention.span.of(question)) == (outlet, words)


@pytest.mark.parametrize(
    "question",
    [
        "",
        "Wem gehört die Kleine Zeitung?",
        "Wie viele Menschen arbeiten bei der Kleinen Zeitung?",
        "Was war das Thema des Olverboten?",
        "Was sagte laut Anna Kurier der Rat?",
        "Laut Bürgermeister Kurier?",
        "Laut dem Kurier-Chef?",
        "Was sagte die Presse?",
        "Was sagt der Kurier, wenn er klingelt?",
        "Was sagt der Chef der Kleinen Zeitung?",
        "Was wurde per Kurier geschickt?",
        "What did the Harbour Post editor say?",
        "What do readers say about the Harbour Post?",
        "What does the Harbour Post cost?",
        "Was geschah in der Zeit des Krieges?",
        "Welcher Standard gilt?",
        "What happened in Times Square?",
        "What happened in the times of old?",
        "What happened in the week of the flood?",
        "What was reported in the week of the flood?",
        "What, according to the Morning Herald, broke?",
        "Was gilt laut Neuer Kleiner Anzeiger?",
        "Laut Kleine Zeitung und Kurier?",
        "What did the Times or the Harbour Post report?",
        "Was steht in der Presseaussendung?",
        "Was stand im Harbour?",
    ],
)
def test_no_outlet_is_named(question):
    """One that is talked about, a person, a common word, an unknown one, or two."""
    assert named_outlet(question, OUTLETS) is None


def test_the_archive_decides():
    """What is no outlet there is none."""
    assert named_outlet("Was stand in der Presse?", ()) is None
    assert named_outlet("Was stand in der Presse?", ("Kurier",)) is None


@given(st.text(), st.lists(st.text(), max_size=4).map(tuple))
def test_any_text_can_be_read(text, outlets):
    """Whatever it says and whatever outlets are called."""
    mention = named_outlet(text, outlets)
    assert mention is None or mention.outlet in outlets


@given(st.sampled_from(OUTLETS[:6]), st.sampled_from(["Laut {} brannte es.", "According to {}, who won?"]))
def test_every_name_is_found_as_it_is_stored(outlet, question):
    """Behind a word that leads to it."""
    mention = named_outlet(question.format(outlet), OUTLETS)
    assert mention is not None
    assert mention.outlet == outlet


@pytest.mark.parametrize(
    ("text", "outlet", "called"),
    [
        ("Olverboten", "Olverbote", True),
        ("Olverbote", "Der Olverbote", True),
        ("Neuen Post", "Neue Post", True),
        ("Der Olverbote", "Olverbote", True),
        ("USA Today", "usatoday.com", True),
        ("Olverbote", "Tagblatt", False),
        ("Olverbote", "", False),
        ("", "Olverbote", False),
    ],
)
def test_who_is_called_so(text, outlet, called):
    """In any case of German, with or without article, by its address too."""
    assert is_called(text, outlet) == called


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("Kleine Zeitung", "Kleine Zeitung"),
        ("Der Standard", "DER STANDARD"),
        ("the harbour post", "Harbour Post"),
        ("times", "The Times"),
        ("USA Today", "usatoday.com"),
        ("Olverboten", "Olverbote"),
        ("Morgenpost", ""),
        ("", ""),
        ("!", ""),
    ],
)
def test_the_name_as_it_is_stored(text, outlet):
    """Of two with the same name the first; a name that none has is none."""
    assert stored_name(text, tuple(filter(None, OUTLETS))) == outlet
