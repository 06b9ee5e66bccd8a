"""The JSON forms that other programs read: exact, one line each, harmless in a terminal."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.jsonl import Line, added_form, answer_form, checked_form, dumps, question_of, status_form
from corpus.article import Span
from index.answer import Added, Answer, Coverage, Headline, Quote
from index.checking.aligning import Alleged
from index.checking.checked import Checked, Match
from index.scope import Scope
from index.status import Status
from index.told import Kind, Meant, Part, Voice

COVERAGE = Coverage(articles=2, outlets=1, first="2025-02-12", last="2025-02-14")


def test_an_answer_has_exactly_this_form():
    """DESIGN fixes keys and order, and the voice is added; what is unknown is an empty string."""
    quote = Quote(
        article="bridge",
        revision=2,
        span=Span(3, 11),
        text="„Teuer.“",
        title="Die Brücke",
        source="Talbote",
        author="A. Muster",
        url="https://talbote.example/1",
        link="https://talbote.example/1#:~:text=Teuer.",
        published="2025-02-12",
        updated="2025-02-14",
        as_of="2025-05-12",
        added="2026-11-23T12:00:00+00:00",
        cites=("Anzeiger", "Bergpost"),
        voice=Voice(Kind.DIRECT, "", (Part(Kind.REPORTED, "Polizei"), Part(Kind.DIRECT, "Quandel"))),
        agencies=("dpa",),
        also=(Headline(article="copy", title="Brücke", source="Bergpost", published="2025-02-13"),),
        days=(Meant("am Mittwoch", date(2025, 2, 12)),),
        marks=(Span(1, 6),),
        holds=frozenset({"teuer"}),
        score=1.23456789,
    )
    answer = Answer(
        question="Wie teuer?",
        number=17,
        quotes=(quote,),
        telling=("teuer", "Brücke"),
        differing=("1 Taler", "2 Taler"),
        coverage=COVERAGE,
        scope=Scope(date(2025, 2, 3), date(2025, 2, 15), "Talbote"),
        from_question=True,
        elapsed_ms=6.54321,
    )
    assert dumps(answer_form("7", answer)) == (
        '{"id": "7", "number": 17, "question": "Wie teuer?", "quotes": [{"article": "bridge", "revision": 2, '
        '"start": 3, "stop": 11, "text": "„Teuer.“", "title": "Die Brücke", "source": "Talbote", '
        '"author": "A. Muster", "url": "https://talbote.example/1", '
        '"link": "https://talbote.example/1#:~:text=Teuer.", '
        '"published": "2025-02-12", "updated": "2025-02-14", "as_of": "2025-05-12", '
        '"cites": ["Anzeiger", "Bergpost"], "voice": '
        '{"kind": "direct", "speaker": "", "parts": [{"kind": "reported", "speaker": "Polizei"}, '
        '{"kind": "direct", "speaker": "Quandel"}]}, '
        '"agencies": ["dpa"], "also": [{"article": "copy", "title": "Brücke", "source": "Bergpost", '
        '"published": "2025-02-13", "updated": ""}], '
        '"days": [{"words": "am Mittwoch", "day": "2025-02-12"}], '
        '"marks": [[1, 6]], "score": 1.234568}], '
        '"missing": ["Brücke"], "differing": ["1 Taler", "2 Taler"], '
        '"limits": {"since": "2025-02-03", "until": "2025-02-14", "source": "Talbote", '
        '"from_question": true}, '
        '"searched": {"articles": 2, "outlets": 1, "first": "2025-02-12", "last": "2025-02-14"}, '
        '"nearest": [], "newest": [], "outside": false, "outlets": [], "elapsed_ms": 6.543}'
    )


def test_a_refusal_has_exactly_this_form():
    """No quotes, but the nearest headlines and names."""
    nearest = Headline(article="tram", title="Tram", source="", published="", url="https://x.example")
    newest = Headline(article="zoo", title="Zoo", source="", published="")
    nowhere = Coverage(articles=0, outlets=0, first="", last="")
    beside = {"nearest": (nearest,), "newest": (newest,), "outside": True, "outlets": ("Talbote",)}
    answer = Answer(question="Und?", coverage=nowhere, scope=Scope(outlet="Talboot"), **beside)
    assert dumps(answer_form(None, answer)) == (
        '{"id": null, "number": null, "question": "Und?", "quotes": [], "missing": [], "differing": [], '
        '"limits": {"since": null, "until": null, "source": "Talboot", "from_question": false}, '
        '"searched": {"articles": 0, "outlets": 0, "first": "", "last": ""}, '
        '"nearest": [{"article": "tram", "title": "Tram", "source": "", "published": "", "updated": ""}], '
        '"newest": [{"article": "zoo", "title": "Zoo", "source": "", "published": "", "updated": ""}], '
        '"outside": true, "outlets": ["Talbote"], "elapsed_ms": 0.0}'
    )


def test_an_added_article_has_exactly_this_form():
    """What `add --json` writes once an article is safely stored."""
    added = Added(id="tram", status="added", passages=3, title="Neue Tram", text_chars=900)
    assert dumps(added_form(added)) == '{"id": "tram", "status": "added", "passages": 3, "reason": ""}'
    failed = Added(id="leer.txt", status="failed", reason="nothing in it")
    assert dumps(added_form(failed)) == (
        '{"id": "leer.txt", "status": "failed", "passages": 0, "reason": "nothing in it"}'
    )


def test_a_status_has_exactly_this_form():
    """DESIGN's keys, and the advice after them."""
    status = Status(
        articles=2,
        passages=5,
        outlets=1,
        languages={"de": 2},
        first="2025-02-12",
        last="",
        model="toy",
        vectors=5,
        words=5,
        bytes=1024,
    )
    assert dumps(status_form(status)) == (
        '{"articles": 2, "passages": 5, "outlets": 1, "languages": {"de": 2}, "first": "2025-02-12", '
        '"last": "", "model": "toy", "vectors": 5, "words": 5, "bytes": 1024, "weights": {}, "advice": ""}'
    )


@given(st.text())
def test_any_text_stays_on_one_harmless_line(text):
    """Whatever an article holds, a line is one line, comes back whole, and steers no terminal."""
    line = dumps({"text": text})
    assert json.loads(line) == {"text": text}
    assert len(line.splitlines()) == 1
    line.encode("utf-8")
    assert not [character for character in line if ord(character) < 32 or 0x7F <= ord(character) < 0xA0]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('{"id": "a", "question": "Wie teuer?"}', Line("a", "Wie teuer?", None)),
        ('\ufeff{"id": 7, "question": " Wann? ", "answers": []}\r\n', Line(7, " Wann? ", None)),
        ('{"question": "Wo?"}', Line(None, "Wo?", None)),
        (
            '{"question": "Wo?", "asked": "2025-02-12T08:00:00Z"}',
            Line(None, "Wo?", date(2025, 2, 12)),
        ),
    ],
)
def test_a_line_of_questions(line, expected):
    """More keys are passed over; an id is given back as it was."""
    assert question_of(line.encode()) == expected


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"Wie teuer?", "is not JSON: Expecting value: line 1 column 1 (char 0)"),
        (b"\xff\xfe", "is not UTF-8"),
        (
            b'{"id": NaN, "question": "Wo?"}',
            "is not JSON: NaN is no number of JSON: line 1 column 1 (char 0)",
        ),
        (
            b'{"id": 1e999, "question": "Wo?"}',
            "is not JSON: 1e999 is too large a number: line 1 column 1 (char 0)",
        ),
        (b'["Wie teuer?"]', 'is not a JSON object such as {"id": "1", "question": "…"}'),
        (b'{"id": "1"}', 'has no text under "question"'),
        (b'{"question": "  "}', 'has no text under "question"'),
        (
            b'{"question": "Wo?", "asked": "gestern"}',
            'has no day under "asked", such as "2025-02-12": gestern',
        ),
        (b'{"question": 5}', 'has no text under "question"'),
    ],
)
def test_a_line_that_is_no_question(line, reason):
    """The reason fits behind "line 3 …"."""
    with pytest.raises(ValueError) as caught:  # noqa: PT011 - compared whole below
        question_of(line)
    assert str(caught.value) == reason


def test_a_deep_line_is_refused():
    """A line made to exhaust the stack is a line that is not JSON."""
    with pytest.raises(ValueError, match="is not JSON"):
        question_of(b"[" * 100_000)


def test_what_steers_terminals_is_escaped():
    """Control characters, overrides, lone surrogates and tags are escaped; letters are not."""
    assert dumps({"a": "ü\x1b\x9b\u202e\u2028\udc80\U000e0041"}) == (
        '{"a": "ü\\u001b\\u009b\\u202e\\u2028\\udc80\\udb40\\udc41"}'
    )


def test_a_checked_quote_has_exactly_this_form():
    """Where it stands, when that came in, and piece by piece how it differs."""
    text = "Es regnet in Grelhaven."
    alignment = Alleged("Es REGNET in Olm.").align(text, Span(0, len(text)))
    headline = Headline(article="rain", title="Regen", source="Talbote", published="")
    match = Match(headline, 2, "2026-11-23T12:00:00+00:00", text, alignment)
    assert dumps(checked_form(Checked("Es REGNET in Olm.", (match,), 12, is_inner=True))) == (
        '{"alleged": "Es REGNET in Olm.", "inner": true, "verdict": "changed", "matches": '
        '[{"article": "rain", '
        '"title": "Regen", "source": "Talbote", "published": "", "updated": "", "url": "", '
        '"added": "2026-11-23T12:00:00+00:00", "withdrawn": null, "revision": 2, "start": 0, "stop": 23, '
        '"text": "Es regnet in Grelhaven.", "pieces": [{"change": "same", "alleged": "Es", "printed": "Es"}, '
        '{"change": "capitals", "alleged": "REGNET", "printed": "regnet"}, '
        '{"change": "same", "alleged": "in", "printed": "in"}, '
        '{"change": "replaced", "alleged": "Olm", "printed": "Grelhaven"}, '
        '{"change": "same", "alleged": ".", "printed": "."}]}], "articles": 12}'
    )
    assert checked_form(Checked("x", articles=3)) == {
        "alleged": "x",
        "inner": False,
        "verdict": "not found",
        "matches": [],
        "articles": 3,
    }
