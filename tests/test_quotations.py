"""Where quotations open and close."""

import pytest

from corpus.quotations import quotations

CASES = {
    "„Gut“, sagte er.": ["„Gut“"],
    "Er sagte „gut” und “schlecht”.": ["„gut”", "“schlecht”"],
    'Er sagte "gut" und "schlecht".': ['"gut"', '"schlecht"'],
    "»Gut« und «schlecht»": ["»Gut«", "«schlecht»"],
    "« Bon » dit-il.": ["« Bon »"],
    "„Das „Gut“ hier“ ist zu.": ["„Das „Gut“ hier“"],
    "„“Gut” hier“ ist zu.": ["„“Gut” hier“"],
    "„Gut": [],
    "Gut“": [],
    "„Gut. Und „schön“ ist es.": ["„schön“"],
    '12" und 15" breit': [],
    'Ein 12" Schirm heißt "Riese".': ['"Riese"'],
    "„ Gut “ mit Abstand": ["„ Gut “"],
    'Er rief:"Gut!"': ['"Gut!"'],
    "‚Gut‘ und ‘good,’ sagte er.": ["‚Gut‘", "‘good,’"],
    "›Gut‹ und ‹schlecht›": ["›Gut‹", "‹schlecht›"],
    "‚Gut. Sehr gut, ‘ sagte er.": ["‚Gut. Sehr gut, ‘"],
    "‚Das ist Hans’ Haus‘ ist zu.": ["‚Das ist Hans’ Haus‘"],
    "‘The dogs’ owner isn’t here.’ So?": ["‘The dogs’ owner isn’t here.’"],
    "“‘Go,’ he said.” So?": ["“‘Go,’ he said.”"],
    "»›Gut‹, sagte er.« So?": ["»›Gut‹, sagte er.«"],
    "Hans’ Haus. Geht’s? Markus’, oder?": [],
    "Hans‘ Haus. Geht‘s? Ja.’": [],
    "The ‘90s, rock ‘n’ roll, get ‘em. Yes.’": [],
    "Haus‚ Hof und Hans‘, alles.": [],
}


@pytest.mark.parametrize(("paragraph", "found"), CASES.items())
def test_marks_pair(paragraph, found):
    """Marks pair by kind and by what stands beside them; a mark without answer pairs with nothing."""
    assert [span.of(paragraph) for span in quotations(paragraph)] == found
