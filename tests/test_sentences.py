"""Sentences as spans."""

import re
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.text import normalise, sentences

# "|" stands where one sentence ends and the next begins.
GERMAN = [
    "Die Brücke ist gesperrt. | Sie wird saniert.",
    "Kommt die Brücke? | Niemand weiß es! | Noch nicht.",
    "Am 3. Oktober tagt der Rat. | Danach wird gefeiert.",
    "Am 3. Okt. tagt der Rat. | Danach wird gefeiert.",
    "Vom 1. bis 5. Mai ist die Straße zu.",
    "Seit dem 1. Jänner gilt die neue Regel.",
    "Der 1. FC Kantstadt verlor. | Der Trainer schwieg.",
    "Im 19. Jahrhundert war hier ein Hafen.",
    "Die Kapelle stammt aus dem XVII. Jahrhundert. | Sie ist klein.",
    "In der 90. Minute traf Huber. | Das Stadion tobte.",
    "Zum 100. Geburtstag kam der Bürgermeister.",
    "Jeder 3. Haushalt heizt mit Holz.",
    "Sie feiert ihren 60. Geburtstag im Rathaus.",
    "Kantstadt liegt auf Platz 3. | Danach folgt Marbach.",
    "Das Spiel endete 2:1. | Der Verein jubelte.",
    "Das war 1998. | Seither steht das Haus leer.",
    "Es waren genau 35. | Die meisten blieben.",
    "Dr. Weiß und Prof. Dr. Huber widersprachen.",
    "Mag. Anna Huber leitet das Amt. | Ihr Stellvertreter ist Ing. Weiß.",
    "Dipl.-Ing. Weiß prüfte die Pfeiler. | Er fand Risse.",
    "Univ.-Prof. Huber rechnet mit Verzug.",
    "Das betrifft z. B. Schulen, d. h. auch Kinder.",
    "Das betrifft z.B. Schulen und u.a. Museen.",
    "Es fehlen Stühle, Tische usw. | Die Stadt zahlt.",
    "Es fehlen Stühle, Tische usw. und Lampen.",
    "Das kostet 17,50 Euro. | Kinder zahlen 3.50 Euro.",
    "Rund 5 Mio. Euro fehlen. | Das sind 10 Prozent.",
    "Es fehlen 5 Mio. | Das Land hilft nicht.",
    "Haus Nr. 5 brannte. | Haus Nr. 7 blieb heil.",
    "In St. Marein bzw. Kantstadt fiel Schnee.",
    "Gem. Art. 5 Abs. 2 der Satzung ist das erlaubt.",
    "Solche Werke dieser Art. | Die Schau endet bald.",
    "J. R. Huber und Anna B. Weiß traten zurück.",
    "Die Stadt hat keinen Plan B. | Sie wartet ab.",
    "König Karl XIV. | Das Haus steht noch.",
    "Karl XIV. regierte lange.",
    "Die Fa. Huber, Inh. Weiß, baut weiter.",
    "Um 12.30 Uhr war Schluss. | Am 12.02. geht es weiter.",
    "Am 5. 3. 2020 begann der Bau.",
    "„Wir bauen. Das ist sicher“, sagte Huber. | Weiß nickte.",
    "Huber sagte: „Wir bauen. Das ist sicher.“ | Weiß nickte.",
    "„Wer zahlt?“ fragte Huber. | „Niemand.“ | Dann schwieg er.",
    "„Wir bauen!“, rief Huber. | Alle klatschten.",
    "»Wir bauen. Sicher.« | Weiß nickte.",
    "«Wir bauen. Sicher.» | Weiß nickte.",
    '"Wir bauen. Sicher", sagte Huber. | Weiß nickte.',
    "“Wir bauen. Sicher”, sagte Huber. | Weiß nickte.",
    "Huber sagte: ‚Wir bauen. Sicher.‘ | Weiß nickte.",
    "Huber sagte: ‚Wir bauen. Sicher. ‘ | Weiß nickte.",
    "Huber sagte: ›Wir bauen. Sicher.‹ | Weiß nickte.",
    "Markus’ Haus brennt. | Geht’s? | Hans’ Hof auch.",
    "„Er nannte es ‚Unsinn. Reinen Unsinn.‘ Das war alles“, sagte Weiß. | Er ging.",
    "„Wir bauen. | Das ist sicher. | Weiß nickte.",
    "„Wir bauen. | „Gut. Sehr gut.“ | Weiß nickte.",
    'Der Schirm hat 12" Breite. | Er kostet viel. | Ein zweiter hat 15" Breite. | Das reicht.',
    "Das gilt als sicher.“ | Weiß nickte.",
    "Die Stadt (das Bauamt. Genauer: der Leiter) schweigt. | Niemand fragt.",
    "Die Stadt (das Bauamt schweigt. | Niemand fragt.",
    "Er zögerte … | Dann ging er.",
    "Er zögerte... | Dann ging er.",
    "Was?! | Das kann nicht sein.",
    "Mehr auf www.kantstadt.example. | Dort steht alles.",
    "Es brannte. | Niemand wurde verletzt. | 👍 Alles gut. 😀",
    "Kantstadt (dpa) – Die Brücke ist zu. | Sie bleibt es.",
    "Der Preis stieg um 3,5 %. | Das ist viel.",
    "Ein Satz ohne Punkt",
]
ENGLISH = [
    "The bridge is closed. | It will be repaired.",
    "Mr. Huber and Mrs. White met Dr. Lee on Jan. 5. | They disagreed.",
    "The U.S. Army built it. | It was in the U.S. | He left.",
    "J. K. Miller and George W. Stone resigned.",
    "It opens at 5 p.m. | He will be there.",
    "It opens at 5 p.m. on Monday.",
    "Stone Inc. reported a loss. | Its shares fell.",
    "No. 5 is alive. | He said no. | They left.",
    "It costs $3.50. | That is cheap.",
    "Gov. Miller met Sen. Stone and Lt. Col. White in St. Mary.",
    "Some animals, e.g. Dogs, were lost, i.e. They ran.",
    "“We build. That is certain,” she said. | He nodded.",
    "She said: “We build. That is certain.” | He nodded.",
    '"We build. Certainly." | He nodded.',
    "‘We build the dogs’ home. Certainly,’ she said. | He nodded.",
    "The dogs’ owner said it’s fine. | It isn’t. | The dogs’ bowls are gone.",
    "Rock 'n' roll is back. | In the '90s it was big.",
    "The museum shows modern Art. | The entrance is free.",
    "Who pays? | Nobody knows!",
]
CASES = [*(("de", case) for case in GERMAN), *(("en", case) for case in ENGLISH)]


@pytest.mark.parametrize(("language", "marked"), CASES)
def test_sentences_end_where_a_reader_ends_them(language, marked):
    """Sentences end at full stops that end one, never at ordinals, abbreviations or inside quotations."""
    text = marked.replace(" | ", " ")
    assert [span.of(text) for span in sentences(text, language)] == marked.split(" | ")


def test_a_blank_line_ends_a_sentence():
    """A headline without full stop does not run into the paragraph below."""
    text = "Brücke gesperrt\n\nDie Brücke ist zu.\n\n„Schade.\n\nSehr“, sagte er."
    found = [span.of(text) for span in sentences(text, "de")]
    assert found == ["Brücke gesperrt", "Die Brücke ist zu.", "„Schade.", "Sehr“, sagte er."]


def test_a_missing_space_still_ends_a_sentence():
    """Pages that lost their paragraph's end glue two sentences, which stay two."""
    text = "Ende des Satzes.Und der nächste. Mehr auf www.Kantstadt.example und unter 12.30.Uhr"
    found = [span.of(text) for span in sentences(text, "de")]
    assert found == [
        "Ende des Satzes.",
        "Und der nächste.",
        "Mehr auf www.Kantstadt.example und unter 12.30.Uhr",
    ]


def test_offsets_count_characters():
    """Characters beyond the basic plane shift nothing."""
    text = "😀😀 Eins. 𝔄𝔅 Zwei. Ä̈ Drei."
    assert [text[span.start : span.stop] for span in sentences(text, "de")] == [
        "😀😀 Eins.",
        "𝔄𝔅 Zwei.",
        "Ä̈ Drei.",
    ]


@pytest.mark.parametrize("language", ["de", "en", "ru", "ja", "", "xx"])
def test_any_language_is_divided(language):
    """A language without rules of its own is divided by the common ones."""
    text = "Aaaa bbb ccc. Dddd eee."
    assert [span.of(text) for span in sentences(text, language)] == ["Aaaa bbb ccc.", "Dddd eee."]


_MARKS = ["„", "“", "”", '"', "»", "«", "'", "(", ")", ". ", "! ", "? ", ", ", " ", "\n", "\n\n", "…", "-"]
_WORDS = ["Dr. ", "3. ", "Haus", "geht", "Die ", "A. ", "usw. ", "😀", "Mai"]
PIECES = st.lists(st.sampled_from(_MARKS + _WORDS))


@given(st.one_of(st.text(), PIECES.map("".join)), st.sampled_from(["de", "en", "fr", "xx"]))
def test_sentences_cover_the_text(text, language):
    """Spans are in order, disjoint, trimmed, within a paragraph, and leave out nothing but white space."""
    text = normalise(text)
    found = sentences(text, language)
    assert "".join("".join(span.of(text).split()) for span in found) == "".join(text.split())
    for span in found:
        assert span.of(text) == span.of(text).strip() != ""
        assert not re.search(r"\n\s*\n", span.of(text))
    assert all(left.stop <= right.start for left, right in pairwise(found))


@given(
    st.lists(st.sampled_from(["Gut. ", "Nein! ", "Ja? ", "Haus ", "Die ", "usw. "]), min_size=1, max_size=6)
)
def test_a_closed_quotation_is_never_divided(words):
    """Whatever stands in a quotation that closes, one sentence holds it whole."""
    inside = "".join(words).strip()
    for quotation in (
        f"„{inside}“",
        f"“{inside}”",
        f'"{inside}"',
        f"»{inside}«",
        f"‚{inside}‘",
        f"›{inside}‹",
    ):
        text = f"Davor steht etwas. Er sagte: {quotation} Die Stadt schweigt."
        assert any(quotation in span.of(text) for span in sentences(text, "de"))


@pytest.mark.parametrize("unit", ["„", '"', "“", "»", "(", "A. ", ". ", "usw. Die ", "„a. “", "1. "])
def test_strange_texts_cost_linear_time(unit):
    """A text of nothing but marks is finished in a moment."""
    started = time.process_time()
    sentences(unit * 20_000, "de")
    assert time.process_time() - started < 5
