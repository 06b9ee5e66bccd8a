"""Whose voice a quote is in."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.told import Kind, Part, Voice
from index.voices.speaker import voice
from tests.speech_cases import CASES, MIXED


def test_precision_and_recall_over_the_table():
    """At least 95 % of the voices found are right in kind and speakers, and 85 % of the right ones found."""
    cases = [*((*case, ()) for case in CASES), *MIXED]
    found = [voice(text, before, language) for language, before, text, *_ in cases]
    right = [
        Voice(Kind(kind), speaker, tuple(Part(Kind(said), by) for said, by in parts))
        for *_, kind, speaker, parts in cases
    ]
    missed = [told for told in zip(cases, found, right, strict=True) if told[1] != told[2]]
    hits = sum(one == other != Voice() for one, other in zip(found, right, strict=True))
    assert hits / sum(one != Voice() for one in found) >= 0.95, missed
    assert hits / sum(one != Voice() for one in right) >= 0.85, missed


@pytest.mark.parametrize(
    ("language", "before", "text", "expected"),
    [
        ("de", "", "", Voice()),
        ("xx", "", "„Ja“, sagte sie.", Voice()),
        ("xx", "Quandel sagte es.", "„Wir bauen.“", Voice(Kind.DIRECT)),
        ("de", "", "Nach seinen Worten ist das Geld da.", Voice(Kind.REPORTED)),
        (
            "de",
            "Olm sagte, es werde eng.",
            "Nach seinen Worten ist das Geld da.",
            Voice(Kind.REPORTED, "Olm"),
        ),
        (
            "de",
            "„Wir bauen“, sagte Olm.",
            "„Bald“, sagte er.",
            Voice(Kind.DIRECT, "Olm"),
        ),
        ("de", "", "Die Lawine, die am Montag abging, forderte drei Tote.", Voice()),
        ("de", "", "Falls es regnet, findet die Messe in der Halle statt.", Voice()),
        ("de", "", "„Es ist kalt“, schreibt die Nachrichtenagentur dpa.", Voice(Kind.DIRECT)),
        (
            "de",
            "",
            "„Wir bauen“, sagte Ada Quandel. „Schon bald“, sagte Quandel.",
            Voice(Kind.DIRECT, "Ada Quandel"),
        ),
        ("en", "", "“Tenants have four weeks,” the law says.", Voice(Kind.DIRECT)),
        (
            "en",
            "",
            "The slope is steep, according to the U.S. Mountain Survey.",
            Voice(Kind.REPORTED, "U.S. Mountain Survey"),
        ),
        (
            "de",
            "",
            "Laut Polizei und Feuerwehr war es Föhn.",
            Voice(Kind.REPORTED, "Polizei und Feuerwehr"),
        ),
        ("de", "", "Laut Reuters und AFP war es Föhn.", Voice()),
        ("en", "", "It was late, according to Olm and Brenn.", Voice(Kind.REPORTED, "Olm and Brenn")),
        ("en", "", "It was late, according to Olm and the harbour office.", Voice()),
        ("en", "", "Fares rise in June, and the railway said it was sorry.", Voice()),
        (
            "de",
            "",
            "„Wir haben gewartet. Jetzt geht es los“, sagte Olm am Montag, wie das Ministerium mitteilte.",
            Voice(Kind.DIRECT, "Olm"),
        ),
        ("en", "", "“We are glad,” said Cllr. Ann Pike on Friday.", Voice(Kind.DIRECT, "Cllr. Ann Pike")),
        (
            "en",
            "",
            "The line will cost nine million, Reuters reported, citing officials. “Too much,” said Olm.",
            Voice(Kind.REPORTED, "", (Part(Kind.REPORTED), Part(Kind.DIRECT, "Olm"))),
        ),
        (
            "de",
            "",
            (
                "Die Kammer tagte bis in die Nacht, und danach war der Saal leer. „Nein“, sagte Olm. „Doch“, "
                "sagte Brenn."
            ),
            Voice(parts=(Part(Kind.DIRECT, "Olm"), Part(Kind.DIRECT, "Brenn"))),
        ),
        (
            "de",
            "",
            "Ada Olm verteidigte den Plan, der neun Millionen kostet. „Nein“, sagte sie.",
            Voice(parts=(Part(Kind.DIRECT, "Ada Olm"),)),
        ),
        (
            "en",
            "",
            "The hall was empty by the time the vote was over. “No,” said Ada Olm late Monday.",
            Voice(parts=(Part(Kind.DIRECT, "Ada Olm"),)),
        ),
        (
            "en",
            "",
            "The hall was empty, the Olverbote wrote, citing an engineers’ report that he said he never saw.",
            Voice(Kind.REPORTED),
        ),
    ],
)
def test_a_voice(language, before, text, expected):
    """In doubt it is the paper's, and nobody is named."""
    assert voice(text, before, language) == expected


_SAID = [
    "sagte ",
    "said ",
    "teilte ",
    "mit",
    "according to ",
    "Laut ",
    "dass ",
    "that ",
    "sei ",
    "er ",
    "he ",
]
_NAMED = ["Quandel ", "the mayor ", "der Minister ", "Reuters ", "Dr. ", "a law "]
_MARKS = ["„", "“", "”", '"', "'", ". ", ", ", ": ", "?", " ", "\n\n", "\x00"]
_PIECES = st.lists(st.sampled_from(_SAID + _NAMED + _MARKS)).map("".join)
_TEXTS = st.one_of(st.text(max_size=200), _PIECES)


@given(_TEXTS, _TEXTS, st.sampled_from(["de", "en", "fr", ""]))
def test_every_speaker_stands_in_the_text(text, before, language):
    """Nobody is named that is not printed, and the paper's own voice names nobody."""
    found = voice(text, before, language)
    assert all(one.speaker in text or one.speaker in before for one in (found, *found.parts))
    assert found.kind is not Kind.PAPER or found.speaker == ""


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize(
    "unit", ["sagte der Minister, ", "the mayor said ", "„ja“, so ", "Aa ", "a-", "'A", ", said the a"]
)
def test_a_sentence_as_long_as_a_book_takes_no_longer_than_its_length(unit, language):
    """50,000 words without a full stop are read in seconds, not hours."""
    started = time.process_time()
    voice(unit * 20_000, unit * 20_000, language)
    assert time.process_time() - started < 5
