"""The fixed JSON forms."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.jsonl import added_form, answer_form, dumps, question_of, status_form
from corpus.article import Span
from index.answer import Added, Answer, Coverage, Headline, Quote, Status

COVERAGE = Coverage(articles=2, outlets=1, first="", last="")
QUOTE = Quote(
    article="bridge",
    revision=2,
    span=Span(3, 21),
    text="Die Brücke wartet.",
    title="Warten",
    source="Talbote",
    author="A. Müller",
    url="https://talbote.example/1",
    published="2025-02-12",
    added="2025-02-13T08:00:00+00:00",
    cites=("Anzeiger",),
    score=0.123456789,
)


def test_answer_form():
    """An answer line has exactly the keys that the design fixes, in its order."""
    answer = Answer(question="Worauf?", quotes=(QUOTE,), coverage=COVERAGE, elapsed_ms=1.23456)
    assert dumps(answer_form("q1", answer)) == (
        '{"id": "q1", "question": "Worauf?", "quotes": [{"article": "bridge", "revision": 2, "start": 3, '
        '"stop": 21, "text": "Die Brücke wartet.", "title": "Warten", "source": "Talbote", '
        '"author": "A. Müller", "url": "https://talbote.example/1", "link": "https://talbote.example/1", '
        '"published": "2025-02-12", "cites": ["Anzeiger"], "score": 0.123457}], "nearest": [], '
        '"elapsed_ms": 1.235}'
    )


def test_refusal_form():
    """A refusal has no quotes and the nearest headlines."""
    near = Headline(article="tram", title="Tram", source="Anzeiger", published="", url="https://a.example")
    assert answer_form(7, Answer(question="Wer?", nearest=(near,), coverage=COVERAGE)) == {
        "id": 7,
        "question": "Wer?",
        "quotes": [],
        "nearest": [{"article": "tram", "title": "Tram", "source": "Anzeiger", "published": ""}],
        "elapsed_ms": 0.0,
    }


def test_added_form():
    """A line of `add --json` has four keys."""
    added = Added(id="a", status="failed", reason="is empty", title="x", text_chars=3)
    assert added_form(added) == {"id": "a", "status": "failed", "passages": 0, "reason": "is empty"}


def test_status_form():
    """`status --json` has what the design names, and advice."""
    status = Status(
        articles=1,
        passages=2,
        outlets=1,
        languages={"de": 1},
        first="2025-02-12",
        last="2025-02-12",
        model="toy",
        vectors=2,
        words=2,
        bytes=4096,
        advice="read on",
    )
    assert dumps(status_form(status)) == (
        '{"articles": 1, "passages": 2, "outlets": 1, "languages": {"de": 1}, "first": "2025-02-12", '
        '"last": "2025-02-12", "model": "toy", "vectors": 2, "words": 2, "bytes": 4096, "advice": "read on"}'
    )


@given(st.text(st.characters()))
def test_any_text_survives(text):
    """Whatever a string holds, it comes back the same from one line that a terminal can show."""
    line = dumps({"text": text})
    assert json.loads(line) == {"text": text}
    assert len(line.splitlines()) == 1
    assert line.encode()


def test_escapes():
    """What steers terminals is escaped; letters are not."""
    assert dumps({"a": "ü\x1b\x9b\u202e\u2028\udc80\U000e0041"}) == (
        '{"a": "ü\\u001b\\u009b\\u202e\\u2028\\udc80\\udb40\\udc41"}'
    )


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (b'{"id": "1", "question": "Wer?", "answers": []}', ("1", "Wer?")),
        (b'\xef\xbb\xbf{"id": 5, "question": "Wer?"}\r\n', (5, "Wer?")),
        (b'{"question": "Wo?"}', (None, "Wo?")),
    ],
)
def test_questions(line, expected):
    """A question's id comes back as it was given; more keys do no harm."""
    assert question_of(line) == expected


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"Wer?", "is not JSON: "),
        (b'{"question": "Wer?"', "is not JSON: "),
        (b"[" * 100_000, "is not JSON: "),
        (b'["Wer?"]', "is not a JSON object"),
        (b'{"id": "1"}', 'has no text under "question"'),
        (b'{"question": 5}', 'has no text under "question"'),
        (b'{"question": " "}', 'has no text under "question"'),
        (b'{"question": "\xff"}', "is not UTF-8"),
    ],
)
def test_bad_questions(line, reason):
    """A line that holds no question says why."""
    with pytest.raises(ValueError, match=reason):
        question_of(line)
