"""Encodings that nothing names."""

import time

import pytest

from corpus.readers.guessing import guess

WESTERN = ["cp1252", "iso-8859-1", "iso-8859-15", "mac_roman", "cp850"]
CENTRAL = ["cp1250", "iso-8859-2"]
TURKISH = ["cp1254", "iso-8859-9"]
CYRILLIC = ["cp1251", "koi8_u", "iso-8859-5", "mac_cyrillic"]
TEXTS = {
    "Die Brücke kostet drei Millionen, sagte die Bürgermeisterin.": WESTERN,
    "Brücke": WESTERN,
    "Die Brücke ist „gesperrt“ – und das „Café“ an der Straße auch …": ["cp1252", "mac_roman"],
    "In São Paulo und Malmö sprach Žižek – größer als „Søren“ … mit 5 m² für 17,50 €.": ["cp1252"],
    "She said “we can’t wait…” – and left the café.": ["cp1252", "mac_roman"],
    "It is the dogs’ home, he said on Monday at the conference.": ["cp1252", "mac_roman"],
    "The years 1990 – 1995 were good for the company in Ohio.": ["cp1252", "mac_roman"],
    "It cost £5 on Monday, he said to the reporters in Ohio.": ["cp1252", "iso-8859-1", "mac_roman"],
    "The company Škoda said on Monday that it will close its plant.": ["cp1252"],
    "The plant — the one in Ohio — will close, he said on Monday.": ["cp1252", "mac_roman"],
    "The plant—not the one in Ohio—will close; the Rhine–Main line stays.": ["cp1252"],
    "The Monday meeting had:\n• plans\n• costs\n• nothing else that was worth a line.": [
        "cp1252",
        "mac_roman",
    ],
    "Österreich prüft größere Geschäfte, sagte ein österreichischer Minister über Hürden.": WESTERN,
    "José Piñera traf den Führer der größten Partei, sagte der Präsident.": WESTERN,
    "Le conseil s’est réuni à l’hôtel pour parler d’un pont fermé où l’été fut chaud.": [
        "cp1252",
        "mac_roman",
    ],
    "¿Quién pagará la reparación del puente? El alcalde habló mañana.": WESTERN,
    "Kommunfullmäktige träffades på onsdagen för att tala om bron.": WESTERN,
    "Byrådet mødtes onsdag for at tale om den lukkede bro, så længe som muligt.": WESTERN,
    "Rada miasta zebrała się w środę, aby rozmawiać o zamkniętym moście.": CENTRAL,
    "Zastupitelstvo se sešlo ve středu, aby projednalo uzavřený most u řeky.": CENTRAL,
    "A városi tanács szerdán ült össze, hogy időt nyerjen a híd bővítésére.": CENTRAL,
    "Belediye meclisi çarşamba günü kapatılan köprüyü görüşmek için toplandı.": TURKISH,
    "Міська рада зібралася в середу, щоб обговорити закритий міст.": CYRILLIC,
    "Городской совет собрался в среду, чтобы обсудить закрытый мост.": ["koi8_r", "cp866", *CYRILLIC],
    "Το δημοτικό συμβούλιο συνεδρίασε την Τετάρτη για τη γέφυρα.": ["cp1253", "iso-8859-7"],
    "اجتمع مجلس المدينة يوم الأربعاء لمناقشة الجسر المغلق.": ["cp1256"],
}


@pytest.mark.parametrize(
    ("text", "encoding"), [(text, encoding) for text, encodings in TEXTS.items() for encoding in encodings]
)
def test_a_text_reads_in_its_own_encoding(text, encoding):
    """Letters, marks and capitals stand where the language has them in one encoding only."""
    data = text.encode(encoding)
    assert data.decode(guess(data)) == text


UNCLEAR = {
    "a language that is not known": "Miesto taryba trečiadienį susirinko, kurį žmonės mėgsta.".encode(
        "cp1257"
    ),
    "a name of one letter too many": "Erdoğan said on Monday that the plant will be closed.".encode("cp1254"),
    "another script": "מועצת העיר התכנסה ביום רביעי כדי לדון בגשר הסגור.".encode("cp1255"),
    "more than a byte a letter": "市議会は水曜日に閉鎖された橋について話し合った。".encode("shift_jis"),
    "broken UTF-8": "Die Brücke ist größer, sagte die Bürgermeisterin. ß".encode()[:-1],
    "too short": "Zażółć gęślą jaźń".encode("iso-8859-2"),
    "not one byte that fits": b"\x81\x8d \x81 \x98\xd2\xff\xae\x81 a",
}


@pytest.mark.parametrize("data", UNCLEAR.values(), ids=UNCLEAR)
def test_what_is_not_clear_is_not_guessed(data):
    """Wrong letters would be quoted as printed."""
    assert guess(data) == ""


@pytest.mark.parametrize("unit", [b"\xfc", b"\xfc ", "Die „Brücke“ ist zu. ".encode("cp1252"), b"\xad\x99"])
def test_a_large_file_is_judged_in_a_moment(unit):
    """A sample decides."""
    started = time.process_time()
    guess(unit * 500_000)
    assert time.process_time() - started < 5


def test_the_sample_begins_where_the_letters_do():
    """Two hundred thousand plain words before them do not matter."""
    assert guess(b"Wort " * 200_000 + "die Brücke und größer".encode("mac_roman")) == "mac_roman"
