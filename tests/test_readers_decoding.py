"""Bytes → text."""

import codecs

import pytest

from corpus.errors import EmptyInput, UnreadableInput
from corpus.readers.decoding import decode

GERMAN = "„Brücke“ – größer, 2 €"


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", codecs.BOM_UTF8),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("utf-32-le", codecs.BOM_UTF32_LE),
        ("utf-32-be", codecs.BOM_UTF32_BE),
        ("cp1252", b""),
    ],
)
def test_usual_encodings(encoding, mark):
    """By the mark at the beginning, else UTF-8, else as Windows writes."""
    assert decode("a.txt", mark + GERMAN.encode(encoding)) == GERMAN


def test_a_few_words_in_latin_letters_are_not_guessed_at():
    """Statistics of so few bytes say Cyrillic or Thai."""
    assert decode("a.txt", "Brücke".encode("cp1252")) == "Brücke"


def test_a_page_says_what_it_is_in():
    """Two languages that look alike, or one that is not known, need no guess then."""
    text = "Erdoğan, 東京"
    for encoding in ("windows-1254", "ISO-8859-9", "shift_jis"):
        page = f'<html><head><meta charset="{encoding}"></head>{text}'.encode(encoding, "ignore")
        assert decode("a.html", page) == page.decode(encoding)


def test_a_page_in_latin_1_is_what_windows_writes():
    """Pages that name the one are in the other, as every browser knows."""
    page = f'<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">{GERMAN}'
    assert decode("a.html", page.encode("cp1252")) == page


@pytest.mark.parametrize("named", ["utf-8", "rot13", "x-unknown", "shift_jis"])
def test_a_page_that_says_something_untrue(named):
    """It is judged by its bytes."""
    page = f'<meta charset="{named}"><p>Die „Brücke“ ist größer als das Café, sagte sie.'
    assert decode("a.html", page.encode("cp1252")) == page


def test_letters_that_are_not_certain():
    """The sentence says what was wrong and what to do."""
    with pytest.raises(UnreadableInput) as caught:
        decode("a.txt", "Miesto taryba trečiadienį susirinko, kurį žmonės mėgsta.".encode("cp1257"))
    assert str(caught.value) == (
        "a.txt: is not in UTF-8, and in which encoding it is cannot be told for certain; save it as UTF-8"
    )


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\x00", b"PK\x03\x04", b"\x01\x02\x03text", b"a\x00b"])
def test_binary_data_is_no_text(data):
    """The sentence says which files are read."""
    with pytest.raises(UnreadableInput) as caught:
        decode("a.bin", data)
    assert str(caught.value) == (
        "a.bin: holds no text but binary data; save it as .txt, .md, .html, .pdf or .jsonl"
    )


def test_a_slipped_control_character_is_no_binary_data():
    """Copied pages have some; cleaning drops them later."""
    text = "Es regnet. " * 20 + "\x0b\x07"
    assert decode("a.txt", text.encode()) == text


def test_a_broken_mark():
    """What claims to be UTF-16 and is not."""
    with pytest.raises(UnreadableInput, match=r"its characters cannot be decoded; save it as UTF-8"):
        decode("a.txt", codecs.BOM_UTF16_LE + b"a")


@pytest.mark.parametrize("data", [b"", b" \r\n\t"])
def test_nothing_is_no_text(data):
    """White space neither."""
    with pytest.raises(EmptyInput, match="is empty; there is nothing to add"):
        decode("a.txt", data)
