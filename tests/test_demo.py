"""The demonstration articles and questions."""

from collections import Counter
from contextlib import closing

import pytest

from corpus.article import Article
from corpus.demo import articles, questions
from corpus.readers import read
from corpus.text import sentences
from index.archive import Archive

MARKS = {
    "de": "Erfundener Text zur Vorführung von Beleg.",
    "en": "Invented text, written to demonstrate Beleg.",
}
# (title, source, published, language) in the order of the files' names.
EXPECTED = [
    ("School on Speicherstraße locks its phones away", "The Harbour Post", "2025-05-21", "en"),
    (
        "Olver tritt über die Ufer – 1.840 Menschen verlassen Altstadt",
        "Halvpress",
        "2025-05-23T03:40:00+00:00",
        "de",
    ),
    ("Hochwasser: Altstadt in der Nacht geräumt", "Olvermünder Tagblatt", "2025-05-23", "de"),
    ("Nach dem Hochwasser: Kritik an später Warnung", "Radio Olverwelle", "2025-05-26T10:05:00+00:00", "de"),
    ("Line 7: a new date and an old sewer", "Olver Valley Review", "2025-05-27T07:00:00+00:00", "en"),
    ("Klinik St. Alwina schließt den Kreißsaal", "Olvermünder Tagblatt", "2025-05-28", "de"),
    ("Clinic offers midwives 8,000 euros to stay", "Halvpress", "2025-05-29T14:15:00+00:00", "en"),
    ("Talvert gewinnt mit 412 Stimmen Vorsprung", "Olvermünder Tagblatt", "2025-06-02T04:10:00+00:00", "de"),
    (
        "Quist schießt den VfB Olvermünde in die zweite Liga",
        "Olvermünder Tagblatt",
        "2025-05-25T17:40:00+00:00",
        "de",
    ),
    ("Two prices for one bridge", "The Harbour Post", "2025-05-17", "en"),
    ("Stadtrat beschließt Sanierung der Kettenbrücke", "Olvermünder Tagblatt", "2025-05-14", "de"),
    ("Gutachten: Brücke könnte 183 Millionen Euro kosten", "Olverbote", "2025-05-16T04:30:00+00:00", "de"),
    ("Linie 7 fährt künftig bis zur Klinik", "Radio Olverwelle", "2025-05-15T14:20:00+00:00", "de"),
    ('"I would rather be late than wrong," says mayor-elect', "The Harbour Post", "2025-06-03", "en"),
    ("Olvermünder Klinik baut ihre Notaufnahme aus", "", "", "de"),
    ("Old town goes home as the Olver falls", "The Harbour Post", "2025-05-24T16:30:00+00:00", "en"),
    ("Pumps, patience and a goal in the 88th minute", "Olver Valley Review", "2025-05-26", "en"),
    ("Sperrwerk an der Olver soll in sieben Jahren stehen, Streit um die Kosten", "", "", "de"),
    ("Talvert und Breddewold gehen in die Stichwahl", "Olvermünder Tagblatt", "2025-05-19", "de"),
    ("Theater am Speicher führt Einheitspreis ein", "Olverbote", "2025-05-20", "de"),
]
# What a good answer quotes: each question with its sentences and their outlets.
EVIDENCE = {
    "Was kostet die Sanierung der Kettenbrücke?": {
        (
            "Olvermünder Tagblatt",
            "Die Stadt rechnet für die Sanierung der Kettenbrücke mit Kosten von 126 Millionen Euro.",
        ),
        (
            "Olverbote",
            (
                "Die Sanierung der Kettenbrücke könnte 183 Millionen Euro kosten und damit 57 Millionen "
                "mehr, als die Stadt bisher angibt."
            ),
        ),
    },
    "Warum schließt der Kreißsaal der Klinik St. Alwina?": {
        (
            "Olvermünder Tagblatt",
            (
                "Der Kreißsaal schließt, weil elf von 19 Hebammenstellen nicht besetzt sind, wie der "
                "Olverbote unter Berufung auf ein Schreiben der Geschäftsführung berichtete."
            ),
        ),
    },
    "Wann fährt die erste Bahn der Linie 7 zur Klinik?": {
        (
            "Radio Olverwelle",
            (
                "Die erste Bahn der Linie 7 soll am 13. Dezember 2026 zur Klinik fahren, dem Tag des "
                "Fahrplanwechsels."
            ),
        ),
    },
    "Wie viel kostet eine Karte im Theater am Speicher?": {
        (
            "Olverbote",
            "Eine Karte im Theater am Speicher kostet von September an auf allen Plätzen 17,50 Euro.",
        ),
    },
    "Where must the pupils leave their phones?": {
        (
            "The Harbour Post",
            (
                "From 2 June, the 940 pupils of the Speicherstraße comprehensive must leave their phones in "
                "numbered lockers by the entrance until their last lesson ends."
            ),
        ),
    },
    "Who scored the winning goal for VfB Olvermünde?": {
        (
            "Olver Valley Review",
            (
                "Toma Quist scored the winning goal two minutes from time, a low shot from 22 metres that "
                "went in off the post and gave VfB a 2–1 victory over SC Grelhaven."
            ),
        ),
    },
}
UNANSWERED = "Welche Bäckerei backt das beste Roggenbrot?"


@pytest.fixture(scope="module")
def found():
    with articles() as folder:
        return list(read(folder))


def test_everything_is_read(found):
    """Every file becomes articles with these titles, outlets, dates and languages, and none fails."""
    assert [(a.title, a.source, a.published, a.language) for a in found] == EXPECTED


def test_seven_english_among_twenty(found):
    """There are thirteen articles in German and seven in English."""
    assert Counter(article.language for article in found) == {"de": 13, "en": 7}


def test_formats():
    """Every kind of file that is read occurs, and nothing else lies in the folder."""
    with articles() as folder:
        suffixes = Counter(path.suffix for path in folder.iterdir())
    assert suffixes == {".md": 8, ".html": 2, ".jsonl": 1, ".txt": 1, ".pdf": 1}


def test_marked_as_invented(found):
    """Every article ends by saying that it is invented."""
    assert [a.title for a in found if not a.text.endswith("\n\n" + MARKS[a.language])] == []


def test_addresses_are_reserved(found):
    """Every address lies under a name that can never be registered; print and PDF have none."""
    hosts = Counter(article.url.split("/")[2] if article.url else "" for article in found)
    assert hosts == {
        "tagblatt.example": 6,
        "harbourpost.example": 4,
        "olverbote.example": 2,
        "halvpress.example": 2,
        "olverwelle.example": 2,
        "valleyreview.example": 2,
        "": 2,
    }


def test_unique(found):
    """No two articles share an id or a title."""
    assert len({a.key for a in found}) == len({a.title for a in found}) == len(found)


def test_length(found):
    """Articles have 150 to 350 words, so that one or two passages hold each."""
    assert [a.title for a in found if not 150 <= len(a.text.split()) <= 350] == []


def test_printed_page(found):
    """The wrapped page has whole words and sentences again, and its sub-headings apart."""
    page = next(article for article in found if article.title.startswith("Sperrwerk"))
    for whole in (
        "der Ständigen Union Nördlicher Deichländer (SUND)",
        "Unter den sechs im Alten Zollhaus der Stadt tagenden SUND-Umweltministern waren",
        "unter Berufung auf ein Sitzungspapier berichtete, soll Halvmark als Gastgeber",
        "im Oktober wieder zusammenkommen",
    ):
        assert whole in page.text
    assert [span.of(page.text) for span in page.headings] == [
        "Drei Länder wollen weniger zahlen",
        "Fischer fürchten um ihre Fahrrinne",
    ]


def test_page_furniture_is_gone(found):
    """Cookie notices, menus and footers of the web pages are no part of the articles."""
    pages = [a.text for a in found if a.title.startswith(("Linie 7", "Old town"))]
    furniture = ("Cookie", "cookie", "Newsletter", "Subscribe", "Impressum", "Most read", "Möwen")
    assert [word for text in pages for word in furniture if word in text] == []


def test_questions():
    """The questions are those with known evidence, then one that nothing answers."""
    assert questions() == (*EVIDENCE, UNANSWERED)


@pytest.mark.parametrize("question", EVIDENCE)
def test_evidence(found, question):
    """Each piece of evidence is one whole sentence of one article from its outlet."""
    assert {pair for pair in _sentences(found) if pair in EVIDENCE[question]} == EVIDENCE[question]


def test_one_place_each(found):
    """No sentence that answers a question is printed twice."""
    counted = Counter(_sentences(found))
    assert {counted[pair] for pairs in EVIDENCE.values() for pair in pairs} == {1}


@pytest.mark.torch
def test_the_demonstration_convinces(tmp_path, found):
    """With the bundled model each question is answered by all its evidence, and the last one is refused."""
    with closing(Archive(tmp_path)) as archive:
        list(archive.add(found))
        answers = {question: archive.ask(question).quotes for question in questions()}
    quoted = {
        question: {
            (source, sentence)
            for source, sentence in EVIDENCE[question]
            if any(quote.source == source and sentence in quote.text for quote in answers[question])
        }
        for question in EVIDENCE
    }
    assert (quoted, answers[UNANSWERED]) == (EVIDENCE, ())


def _sentences(found: list[Article]) -> list[tuple[str, str]]:
    return [(a.source, span.of(a.text)) for a in found for span in sentences(a.text, a.language)]
