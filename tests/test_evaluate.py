"""Figures for questions with known answers, foreseen by hand."""

import json
from datetime import date

import pytest

from corpus.article import Span
from corpus.errors import InvalidRecord
from index.answer import Answer, Coverage, Quote
from index.evaluate import Question, evaluate, read_questions, read_texts

COVERAGE = Coverage(articles=2, outlets=0, first="", last="")
TEXTS = {"a": "TitelDie Brü-\ncke kostet 126\nMillionen.", "b": "Die Tram fährt."}


def quote(article, text):
    return Quote(article=article, revision=1, span=Span(0, len(text)), text=text)


def asked(answers):
    """Return an `ask` that knows its answers."""

    def ask(question):
        quotes, elapsed = answers[question.text]
        return Answer(question=question.text, quotes=quotes, coverage=COVERAGE, elapsed_ms=elapsed)

    return ask


def test_figures():
    """Each figure counts what its name says."""
    right = quote("a", "Die Brücke kostet 126 Millionen.")
    other = quote("b", "Die Tram fährt.")
    changed = quote("b", "Die Tram steht.")
    questions = [
        Question("first", ("126 MILLIONEN!",), frozenset({"a"}), answerable=True),
        Question("second", ("kostet 126",), frozenset({"a", "x"}), answerable=True),
        Question("third", ("nichts",), frozenset({"a"}), answerable=True),
        Question("off", (), frozenset(), answerable=False),
        Question("wrong", (), frozenset(), answerable=False),
    ]
    answers = {
        "first": ((right, other), 1.0),
        "second": ((other, right), 2.0),
        "third": ((), 3.0),
        "off": ((), 4.04),
        "wrong": ((changed,), 50.0),
    }
    seen = []
    assert evaluate(asked(answers), questions, TEXTS, progress=lambda *step: seen.append(step)) == {
        "questions": 5,
        "hit@1": 0.3333,
        "hit@3": 0.6667,
        "quoted@1": 0.3333,
        "quoted@3": 0.6667,
        "answered": 0.6667,
        "false_answered": 0.5,
        "verbatim": 0.8,
        "quote_chars": 15,
        "ms": 3.0,
    }
    assert seen == [(1, 5), (2, 5), (3, 5), (4, 5), (5, 5)]


def test_what_a_reader_does_not_see():
    """The fourth quote and what follows the 400th character do not count."""
    late = quote("a", "x" * 390 + " 126 Millionen")
    fourth = quote("a", "126 Millionen")
    other = quote("b", "Die Tram fährt.")
    question = Question("q", ("126 Millionen",), frozenset({"a"}), answerable=True)
    figures = evaluate(asked({"q": ((late, other, other, fourth), 1.0)}), [question], TEXTS)
    assert (figures["quoted@3"], figures["hit@1"], figures["quote_chars"]) == (0.0, 1.0, 15)


def test_parts_of_words():
    """An answer stands in a quote as whole words."""
    question = Question("q", ("12",), frozenset({"a"}), answerable=True)
    figures = evaluate(asked({"q": ((quote("a", "126 Millionen"),), 1.0)}), [question], TEXTS)
    assert figures["quoted@3"] == 0.0


def test_nothing_to_count():
    """Without questions there are no shares."""
    figures = evaluate(asked({}), [], {})
    assert figures == dict.fromkeys(figures) | {"questions": 0}


def test_reading(tmp_path):
    """Questions and original texts come from .jsonl."""
    questions, articles = tmp_path / "q.jsonl", tmp_path / "a.jsonl"
    row = {"id": "1", "question": "Wer?", "answers": ["ich"], "articles": ["a"], "answerable": True}
    asked = row | {"question": "Wann?", "asked": "2025-02-12T08:00:00Z"}
    questions.write_text(f"{json.dumps(row)}\n\n{json.dumps(asked)}")
    articles.write_text(
        '{"id": "a", "title": "T", "text": "x\\u2028y"}\n{"id": "b", "text": "z"}\nno article\n[]\n'
    )
    assert read_questions(questions) == [
        Question("Wer?", ("ich",), frozenset({"a"}), answerable=True),
        Question("Wann?", ("ich",), frozenset({"a"}), answerable=True, asked=date(2025, 2, 12)),
    ]
    assert read_texts(articles) == {"a": "Tx\u2028y", "b": "z"}


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"{", "line 1: is not JSON"),
        (b"\n[]", "line 2: is not a JSON object"),
        (b'{"question": "Wer?"}', "line 1: needs "),
        (
            b'{"question": "", "answers": [], "articles": [], "answerable": true, "asked": "x"}',
            'line 1: has no day under "asked", such as "2025-02-12"',
        ),
        (b"\xff", "is not UTF-8"),
        (None, "cannot be opened: No such file or directory"),
    ],
)
def test_wrong_files(tmp_path, content, reason):
    """A file of another form is named with its line."""
    path = tmp_path / "q.jsonl"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InvalidRecord) as caught:
        read_questions(path)
    assert str(path) in str(caught.value)
    assert reason in str(caught.value)
