"""A .jsonl file → articles."""

import io
import json
import tracemalloc

import pytest

from corpus.article import Article, DatedBy
from corpus.dates import UNREADABLE
from corpus.errors import EmptyInput, InputError, InvalidRecord
from corpus.readers import read_bytes, records
from corpus.readers.records import read_records

TEXT = "Die Stadt hat die Brücke gesperrt. Das bleibt so."


def test_every_field_arrives():
    """All fields of the form come out, each on one line, and others are ignored."""
    record = {
        "id": "k-1",
        "title": "Brücke\n zu",
        "text": TEXT,
        "url": "https://kantblick.example/1",
        "source": "Kantblick",
        "author": "Anna Weiß",
        "published": "19.05.2020 | 15:39",
        "language": "de",
        "rubric": ["Stadt", 3],
    }
    assert list(read_bytes("a.jsonl", json.dumps(record).encode())) == [
        Article(
            id="k-1",
            title="Brücke zu",
            text=TEXT,
            url="https://kantblick.example/1",
            source="Kantblick",
            author="Anna Weiß",
            published="2020-05-19",
            published_as="19.05.2020 | 15:39",
            dated_by=DatedBy.RECORD,
            language="de",
        )
    ]


@pytest.mark.parametrize("empty", ['""', "null"])
def test_all_but_the_text_may_be_empty(empty):
    """Fields that are empty, null or missing are empty."""
    fields = ("id", "title", "url", "source", "author", "published", "language")
    line = "{" + "".join(f'"{field}": {empty}, ' for field in fields) + f'"text": "{TEXT}"}}'
    assert list(read_bytes("a.jsonl", f"{line}\n".encode())) == [Article(text=TEXT, language="de")]
    assert list(read_bytes("a.jsonl", json.dumps({"text": TEXT}).encode())) == [
        Article(text=TEXT, language="de")
    ]


BAD = {
    "{]": (
        InvalidRecord,
        "the line is not JSON: Expecting property name enclosed in double quotes at character 2",
    ),
    "[]": (InvalidRecord, 'the line is not a JSON object such as {"title": "…", "text": "…"}'),
    "1" * 5000: (InvalidRecord, "the line is not JSON that can be read"),
    "[" * 100_000: (InvalidRecord, "the line is not JSON that can be read"),
    "{}": (EmptyInput, 'has no "text"; an article needs one'),
    '{"text": " "}': (EmptyInput, 'has no "text"; an article needs one'),
    '{"text": null}': (EmptyInput, 'has no "text"; an article needs one'),
    '{"text": "— …"}': (EmptyInput, "has no text to quote from"),
    '{"text": ["a"]}': (InvalidRecord, '"text" must be text in quotation marks, not a list'),
    '{"text": "a", "id": 5}': (InvalidRecord, '"id" must be text in quotation marks, not a number'),
    '{"text": "a", "title": true}': (
        InvalidRecord,
        '"title" must be text in quotation marks, not true or false',
    ),
    '{"text": "a", "published": "gestern"}': (
        InvalidRecord,
        '"published": ' + UNREADABLE.format(value="gestern"),
    ),
}


@pytest.mark.parametrize(("line", "error"), BAD.items(), ids=range(len(BAD)))
def test_a_bad_line_is_named_and_the_rest_goes_on(line, error):
    """A line that breaks the form gives one error with file, line and reason; its neighbours arrive."""
    good = json.dumps({"text": TEXT})
    first, failed, last = read_bytes("a.jsonl", f"{good}\n{line}\n\n{good}".encode())
    assert first == last == Article(text=TEXT, language="de")
    assert (type(failed), failed.where, failed.reason) == (error[0], "a.jsonl:2", error[1])


def test_lines_are_numbered_as_an_editor_does():
    """Blank lines count, and a byte order mark does not disturb the first."""
    data = b"\xef\xbb\xbf" + json.dumps({"text": TEXT}).encode() + b"\r\n\r\n\xff\n"
    first, failed = read_bytes("a.jsonl", data)
    assert first == Article(text=TEXT, language="de")
    assert str(failed) == "a.jsonl:3: the line is not UTF-8; save the file as UTF-8"


def test_halves_of_characters_are_dropped():
    """A lone surrogate, which JSON can hold and no file can, leaves the text."""
    (found,) = read_bytes("a.jsonl", b'{"text": "Die Br\\ud83ducke ist zu.", "title": "Zu\\udc00"}')
    assert (found.text, found.title) == ("Die Brucke ist zu.", "Zu")


def test_a_file_without_records_is_empty():
    """A file of blank lines is one failed input."""
    (failed,) = read_bytes("a.jsonl", b"\n \n")
    assert str(failed) == "a.jsonl: is empty; there is nothing to add"


def test_a_line_that_is_too_long_is_passed_over(monkeypatch):
    """A line beyond the bound is never held whole, and the next one arrives."""
    monkeypatch.setattr(records, "LONGEST_LINE", 100)
    data = b'{"text": "' + b"a" * 1000 + b'"}\n' + json.dumps({"text": TEXT}).encode()
    failed, good = read_bytes("a.jsonl", data)
    assert (failed.where, good) == ("a.jsonl:1", Article(text=TEXT, language="de"))
    assert failed.reason == "the line is longer than 0 MiB; split the article"


class _Endless(io.RawIOBase):
    """A file without end, made as it is read."""

    def __init__(self):
        self.made = 0

    def readable(self):
        return True

    def readinto(self, buffer):
        line = json.dumps({"id": str(self.made), "text": TEXT, "language": "de"}).encode() + b"\n"
        self.made += 1
        buffer[: len(line)] = line
        return len(line)


def test_records_stream():
    """Records arrive one by one, and memory does not grow with the file."""
    stream = read_records("a.jsonl", io.BufferedReader(_Endless()))
    next(stream)
    tracemalloc.start()
    found = [
        article.id
        for _, article in zip(range(2_000), stream, strict=False)
        if not isinstance(article, InputError)
    ]
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert found == [str(number) for number in range(1, 2_001)]
    assert peak < 1_000_000


def test_what_nobody_foresaw_takes_no_other_line_with_it(monkeypatch, caplog):
    """The line is named, the log has the traceback, the rest goes on."""
    read_fields = records.checked

    def checked(where, record):
        if record["text"] == "x":
            raise ZeroDivisionError
        return read_fields(where, record)

    monkeypatch.setattr(records, "checked", checked)
    lines = f'{{"text": "x"}}\n{{"text": "{TEXT}"}}'
    first, second = read_records("a.jsonl", io.BytesIO(lines.encode()))
    assert str(first) == "a.jsonl:1: cannot be read; save it as plain text (.txt) and add that"
    assert second == Article(text=TEXT, language="de")
    assert caplog.text.splitlines()[-1] == "ZeroDivisionError"
