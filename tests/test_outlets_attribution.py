"""Which outlets a passage names as its own sources."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.outlets.attribution import cited
from tests.attribution_cases import CASES


def test_precision_and_recall_over_the_table():
    """Of the outlets found at least 95 % are right, and of the right ones at least 85 % are found."""
    found = {(number, name) for number, case in enumerate(CASES) for name in cited(case[1], case[0])}
    right = {(number, name) for number, case in enumerate(CASES) for name in case[2]}
    assert len(found & right) / len(found) >= 0.95
    assert len(found & right) / len(right) >= 0.85


@pytest.mark.parametrize(
    ("language", "text", "outlets"),
    [
        (
            "de",
            "Das schreiben „Welt“ und „Bild am Sonntag“. Laut Polizei war es anders.",
            ("Welt", "Bild am Sonntag"),
        ),
        ("de", "Laut Reuters, so Reuters weiter, laut Reuters.", ("Reuters",)),
        ("de", "Der Sender lag unter dem Meeresspiegel, sagte er.", ()),
        ("en", "It rained, the Harbour Post reported, citing Reuters.", ("Harbour Post", "Reuters")),
        ("en", "According to the Post Office it rained.", ()),
        ("de", "Laut Spiegel regnet es, so der Spiegel.", ("Spiegel",)),
        ("de", "Laut Welt und Reuters regnet es.", ("Welt", "Reuters")),
        ("de", "Laut Spiegel der Umfragen regnet es.", ()),
        ("en", "It rained, according to The Sun, citing the Post.", ("Sun", "Post")),
        ("de", "Laut Handelsblatt und dem Wochenblatt „Talpost“ regnet es.", ("Handelsblatt", "Talpost")),
        ("de", "Laut Amtsblatt regnet es.", ()),
        ("de", "Mehrere Medien berichten davon, auch Schulen, darunter der Kurier.", ()),
        ("de", "Das berichten mehrere Medien, darunter Reuters.", ("Reuters",)),
        ("en", "It rained, according to KTLA and WLS-TV.", ("KTLA", "WLS-TV")),
        ("en", "It rained, according to KPMG.", ()),
        ("en", "She told Der Spiegel and Sky News Australia.", ("Der Spiegel", "Sky News Australia")),
        ("de", "Laut info@heise.de und heise.de/wetter regnet es.", ()),
        ("de", "Laut heise.de regnet es.", ("heise.de",)),
        ("fr", "Selon Reuters, il pleut.", ()),
        ("de", "", ()),
    ],
)
def test_names_come_as_printed_in_order_and_once(language, text, outlets):
    """No article, no quotation marks, each name once; other languages are not read."""
    assert cited(text, language) == outlets


@given(st.text(max_size=300), st.sampled_from(["de", "en"]))
def test_every_name_stands_in_the_text(text, language):
    """Nothing is named that is not printed."""
    assert all(name in text for name in cited(text, language))


def test_a_sentence_as_long_as_a_book_takes_no_longer_than_its_length():
    """50,000 words without a full stop are read in seconds, not hours."""
    started = time.process_time()
    assert cited("Laut Reuters und der Harbour Post " * 8000, "de") == ("Reuters", "Harbour Post")
    assert time.process_time() - started < 10
