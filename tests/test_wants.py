"""What questions ask for, and which sentences have it."""

import pytest

from index.wants import Want, held, named, wants


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Wie viele Menschen leben in Olvermünde?", {Want.NUMBER}),
        ("Wie hoch sind die Kosten?", {Want.NUMBER}),
        ("How  much does the bridge cost?", {Want.NUMBER}),
        ("Wann öffnet die Brücke?", {Want.DATE}),
        ("In which year did the flood come?", {Want.DATE}),
        ("Warum schließt die Klinik?", {Want.REASON}),
        ("What caused the flood?", {Want.REASON}),
        ("Was ist die Olverbank?", {Want.MEANING}),
        ("Ist die Olverbank eine Versicherung?", {Want.MEANING}),
        ("Wofür steht OVB?", {Want.MEANING}),
        ("What does OVB stand for?", {Want.MEANING}),
        ("Was macht Jana Hallgarn beruflich?", {Want.MEANING}),
        ("Was the Olverbank a lender?", {Want.MEANING}),
        ("Was ist aktuell gesperrt?", {Want.MEANING, Want.NEWS}),
        ("Which bridge was closed this week?", {Want.NEWS}),
        ("Wer baut die Brücke?", {Want.PERSON}),
        ("Wessen Plan war das?", {Want.PERSON}),
        ("Who drew the bridge, and for whom?", {Want.PERSON}),
        ("Whose plan was it?", {Want.PERSON}),
        ("What did the WHO advise?", set()),
        ("Wer ist Jana Hallgarn?", {Want.PERSON, Want.MEANING}),
        ("Gibt es Neues zur Brücke?", {Want.NEWS}),
        ("Any news of the bridge?", {Want.NEWS}),
        ("Wann kommt die Weranlage?", {Want.DATE}),
        ("Was sagt der Bürgermeister?", set()),
        ("", set()),
    ],
)
def test_what_is_asked_for(question, expected):
    """The words of the question tell; most questions ask for nothing in particular."""
    assert wants(question) == expected


@pytest.mark.parametrize(
    ("want", "text", "expected"),
    [
        (Want.NUMBER, "Sie kostet 126 Millionen Taler.", True),
        (Want.NUMBER, "Ein Dutzend Bäume fielen.", True),
        (Want.NUMBER, "Im Jahr 2014 war sie teuer.", False),
        (Want.NUMBER, "Sie ist teuer.", False),
        (Want.DATE, "Sie öffnet im Mai.", True),
        (Want.DATE, "Sie öffnete 1951.", True),
        (Want.DATE, "2014 war sie zu.", False),
        (Want.DATE, "Sie öffnet bald.", False),
        (Want.REASON, "Sie schließt wegen der Kosten.", True),
        (Want.REASON, "It closed because of the flood.", True),
        (Want.REASON, "Sie schließt.", False),
        (Want.MEANING, "Der Versicherungskonzern Olverbank wächst.", True),
        (Want.MEANING, "Das Geldhaus (OLVERBANK) wächst.", True),
        (Want.MEANING, "Die Olverbank ist ein altes Geldhaus.", True),
        (Want.MEANING, "The Olverbank, a lender, grows.", True),
        (Want.MEANING, "Die Olverbank wächst.", False),
        (Want.MEANING, "Die Brücke ist eine Baustelle.", False),
        (Want.PERSON, "Die Brücke plante Jana Hallgarn.", True),
        (Want.PERSON, "Jana Hallgarn plante sie.", True),
        (Want.PERSON, "Sie stammt von Ruud van der Olm.", True),
        (Want.PERSON, "It was drawn by Jana M. Hallgarn.", True),
        (Want.PERSON, "Der Präsident sprach.", False),
        (Want.PERSON, "The President spoke.", False),
        (Want.PERSON, "Hallgarn plante sie.", False),
        (Want.PERSON, "Ruud Olm sprach.", False),
        (Want.PERSON, "Ruud Olm sprach mit Jana Hallgarn.", True),
    ],
)
def test_what_a_sentence_holds(want, text, expected):
    """Something of the kind asked for, and not just what the question says itself."""
    assert held(text, {want}, "olverbank", {"olverbank", "2014", "ruud", "olm"}) == (
        {want} if expected else set()
    )


def test_no_sentence_says_whether_it_is_news():
    """That stands in the article's date."""
    assert held("Aktuell ist die Brücke gesperrt.", {Want.NEWS}, "", ()) == frozenset()


def test_only_what_is_asked_for_is_looked_for():
    """A sentence full of numbers says nothing about a question that asks for none."""
    assert held("Im Mai 126 Taler.", (), "", ()) == frozenset()


@pytest.mark.parametrize(
    ("question", "weights", "expected"),
    [
        ("Was ist die Olverbank?", {"olverbank": 8.0}, "olverbank"),
        ("Ist die Olverbank eine Chemiefirma?", {"olverbank": 5.0, "chemiefirma": 9.0}, "olverbank"),
        ("Was macht Jana Hallgarn beruflich?", {"jana": 4.0, "hallgarn": 7.0}, "hallgarn"),
        ("Was ist das?", {}, ""),
    ],
)
def test_the_name_whose_meaning_is_asked_for(question, weights, expected):
    """What stands before "eine", or else the rarest word."""
    assert named(question, weights) == expected
