"""`ask` and `chat`, with an archive whose answers can be foreseen."""

import json

import pytest
from desk import Desk
from fakes import FakeArchive
from toys import BRIDGE, THEATRE, TRAM

from corpus.schema import FILE

QUESTION = "Was kostet eine Fahrkarte?"
QUOTES = (
    "│ Eine Fahrkarte kostet 2,40 Taler.\n"
    "  Anzeiger: Neue Tram im Herbst, published 14 February 2025\n"
    "  show tram\n"
    "\n"
    "│ Die Sanierung der Brücke kostet 126 Millionen Taler.\n"
    "  Talbote: Die Brücke wird teurer, published 12 February 2025\n"
    "  show bridge\n"
)
REFUSAL = (
    "I found no passage that answers this.\n"
    "Searched: 3 articles from 2 outlets, 12 February 2025 to 14 February 2025.\n"
    "\n"
    "The nearest headlines:\n"
    "  Talbote: Das Theater spielt wieder, date unknown\n"
    "  Anzeiger: Neue Tram im Herbst, published 14 February 2025\n"
    "  Talbote: Die Brücke wird teurer, published 12 February 2025\n"
)


def numbered(shown, number):
    """What is shown, with the answer's number below it."""
    return f"{shown}\nAnswer {number}: `why {number}` says how it came about\n"


class Closing(FakeArchive):
    """Takes note of being closed."""

    closed = 0

    def close(self):
        self.closed += 1


@pytest.fixture
def archive():
    return Closing(BRIDGE, TRAM, THEATRE)


@pytest.fixture
def desk(tmp_path, archive):
    (tmp_path / FILE).touch()
    return Desk(tmp_path, lambda _data, _model: archive)


def test_ask(desk, archive):
    """An answer for a person, from words with or without quotation marks around them."""
    assert desk("ask", QUESTION) == (0, numbered(QUOTES, 1), "")
    assert desk("ask", *QUESTION.split()) == (0, numbered(QUOTES, 2), "")
    assert desk("ask", "xyz") == (0, numbered(REFUSAL, 3), "")
    assert archive.closed == 3


def test_ask_within_limits(desk):
    """Days and outlet are limits that the answer names; with --jsonl each line has its own."""
    limits = ("--since", "2025-02-03", "--until", "2025-02-14", "--source", "Anzeiger")
    status, out, err = desk("ask", QUESTION, *limits)
    only = "Only: 3–14 February 2025 · Anzeiger\n\n"
    tram = QUOTES.split("\n\n", maxsplit=1)[0] + "\n"
    assert (status, out, err) == (0, only + numbered(tram, 1), "")
    status, out, err = desk("ask", "--jsonl", "--since", "2025-02-03")
    assert (status, out, "each line says for itself" in err) == (2, "", True)


@pytest.mark.parametrize("last", ["--until", "--as-of"])
def test_limits_without_a_day(desk, last):
    """They are a mistake, and said to be."""
    status, out, err = desk("ask", QUESTION, "--since", "2025-02-15", last, "2025-02-14")
    assert (status, out) == (2, "")
    assert "Error: No day is left: --since is after --until or --as-of." in err


def test_limits_beside_those_of_the_question(desk):
    """Both count, until --any-time lifts what the question names."""
    laut = f"{QUESTION[:-1]} laut Anzeiger?"
    tram, both = QUOTES.split("\n\n", maxsplit=1)[0] + "\n", QUOTES
    hint = " (--any-time lifts what the question names)\n\n"
    since = "since 3 February 2025"
    assert desk("ask", laut, "--since", "2025-02-03") == (
        0,
        f"Only: {since} · Anzeiger{hint}{numbered(tram, 1)}",
        "",
    )
    assert desk("ask", laut, "--since", "2025-02-03", "--any-time") == (
        0,
        f"Only: {since}\n\n{numbered(both, 2)}",
        "",
    )


def test_ask_within_the_limits_of_the_question(desk):
    """They are shown with how to lift them; a refusal shows them as well."""
    hint = " (--any-time lifts what the question names)\n\n"
    laut = f"{QUESTION[:-1]} laut Anzeiger?"
    tram, both = QUOTES.split("\n\n", maxsplit=1)[0] + "\n", QUOTES
    assert desk("ask", laut) == (0, f"Only: Anzeiger{hint}{numbered(tram, 1)}", "")
    assert desk("ask", "--any-time", laut) == (0, numbered(both, 2), "")
    yesterday = "Only: 19 February 2025"
    refused = f"{yesterday}{hint}{numbered(REFUSAL, 3)}"
    assert desk("ask", "Was kostete eine Fahrkarte gestern?") == (0, refused, "")
    assert desk("chat", given=f"{laut}\n--any-time {laut}\n") == (
        0,
        f"\nOnly: Anzeiger{hint}{numbered(tram, 4)}\n\n{numbered(both, 5)}\n",
        "",
    )


def test_ask_as_of_a_day(desk):
    """From what had been published by then; with --jsonl each line has its own day."""
    bridge = QUOTES.split("\n\n")[1]
    status, out, err = desk("ask", "--as-of", "2025-02-13", QUESTION)
    assert (status, out, err) == (0, f"Only: until 13 February 2025\n\n{numbered(bridge, 1)}", "")
    line = json.dumps({"question": QUESTION, "asked": "2025-02-13"}).encode()
    status, out, err = desk("ask", "--jsonl", given=line)
    assert [quote["article"] for quote in json.loads(out)["quotes"]] == ["bridge"]
    status, out, err = desk("ask", "--jsonl", "--as-of", "2025-02-13")
    assert (status, out, "each line says for itself" in err) == (2, "", True)


def test_ask_json(desk):
    """`ask --json` is one line in the form of `ask --jsonl`, without an id."""
    status, out, err = desk("ask", "--json", QUESTION)
    answer = json.loads(out)
    start = TRAM.text.index("Eine")
    assert (status, err, out.count("\n")) == (0, "", 1)
    assert (answer["id"], answer["question"], len(answer["quotes"])) == (None, QUESTION, 2)
    assert answer["quotes"][0] == {
        "article": "tram",
        "revision": 1,
        "start": start,
        "stop": len(TRAM.text),
        "text": TRAM.text[start:],
        "title": "Neue Tram im Herbst",
        "source": "Anzeiger",
        "author": "",
        "url": "",
        "link": "",
        "published": "2025-02-14",
        "updated": "",
        "as_of": "",
        "cites": [],
        "voice": {"kind": "paper", "speaker": "", "parts": []},
        "agencies": [],
        "also": [],
        "days": [],
        "marks": [],
        "score": 0.0,
    }


def test_ask_jsonl(desk):
    """One answer a line in order; a bad line is named by its number, and the others are answered."""
    given = b'{"id": 1, "question": "Fahrkarte kostet"}\n\nFahrkarte?\n{"question": "xyz"}'
    status, out, err = desk("ask", "--jsonl", given=given)
    answers = [json.loads(line) for line in out.splitlines()]
    assert (status, err) == (1, "line 3 is not JSON: Expecting value: line 1 column 1 (char 0)\n")
    assert [(one["id"], one["question"], len(one["quotes"]), len(one["nearest"])) for one in answers] == [
        (1, "Fahrkarte kostet", 2, 0),
        (None, "xyz", 0, 3),
    ]
    assert desk("ask", "--jsonl", given=given.splitlines()[0])[0] == 0


@pytest.mark.parametrize(
    "arguments", [["ask"], ["ask", ""], ["ask", "--jsonl", "Wer?"], ["ask", "--what"], ["sing"], ["show"]]
)
def test_wrong_usage(desk, arguments):
    """Wrong usage ends with 2 and a sentence, before anything is opened."""
    status, out, err = desk(*arguments)
    assert (status, out, desk.opened) == (2, "", [])
    assert "Error: " in err


def test_check(desk):
    """Word for word, changed with the differences marked, or not found; --json for programs."""
    sentence = "Die neue Tram fährt ab Herbst bis zum Hafen."
    source = "  Anzeiger: Neue Tram im Herbst, published 14 February 2025\n  show tram\n"
    assert desk("check", sentence) == (0, f"Word for word:\n\n│ {sentence}\n{source}", "")
    changed = desk("check", "Die", "alte Tram fährt ab Herbst nicht bis zum Hafen.")[1]
    assert "│ Die [-alte-] {+neue+} Tram fährt ab Herbst [-nicht-] bis zum Hafen.\n" in changed
    assert desk("check", "Ein Zebra ging gestern spazieren")[1] == "Not found. Searched: 3 articles.\n"
    found = json.loads(desk("check", "--json", "Die neue Tram fährt ab Sommer bis zum Hafen.")[1])
    assert (found["verdict"], found["inner"], found["articles"], found["matches"][0]["pieces"][1]) == (
        "changed",
        False,
        3,
        {"change": "replaced", "alleged": "Sommer", "printed": "Herbst"},
    )


@pytest.mark.parametrize("alleged", ["", "zu kurz", "Wort " * 500])
def test_what_cannot_be_checked(desk, alleged):
    """Too little and too much is wrong usage."""
    status, out, err = desk("check", alleged)
    assert (status, out) == (2, "")
    assert "Error: Give at least 4 words and at most 2,000 characters." in err


def test_chat(desk):
    """Questions come line by line until somebody leaves; empty lines are passed over."""
    given = f"{QUESTION}\n\nxyz\n  Exit \nWer?\n"
    assert desk("chat", given=given) == (0, f"\n{numbered(QUOTES, 1)}\n\n{numbered(REFUSAL, 2)}\n", "")
    assert desk("chat", given="") == (0, "", "")


def test_an_article_removed_meanwhile(desk, archive):
    """A headline whose article another process has just removed is named by its id."""
    archive.held["theatre"][0] = archive.held["theatre"][0].__class__(
        id=1, number=1, article=type(THEATRE)(id="theatre", text=THEATRE.text), added=""
    )
    answer = archive.ask("xyz")
    archive.ask = lambda _question, **_scope: archive.held.pop("theatre", None) and answer
    assert "  outlet unknown: theatre, date unknown\n" in desk("ask", "xyz")[1]
