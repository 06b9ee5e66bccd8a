"""What buttons need survives being stored as JSON."""

import json
from dataclasses import replace

import pytest

from bot.remembered import (
    SentAnswer,
    SentCheck,
    SentElsewhere,
    SentOffer,
    sent_answer,
    sent_offer,
    sent_quotes,
)
from corpus.article import Article, Span
from corpus.standing import Retraction
from index.answer import Headline, Quote
from index.checking import Alignment, Change, Checked, Match, Piece
from index.told import Aspect, Kind, Part, Voice
from tests.fakes import quote_of

ARTICLE = Article(
    id="a",
    text="Laut Talbote regnet es.",
    title="Regen",
    url="https://anzeiger.example/a",
    source="Anzeiger",
    published="2025-02-12",
)
ANSWER = SentAnswer(7, "de", "Regnet es?", (quote_of(ARTICLE, Span(0, 23), 2, "Talbote"),))
OFFER = SentOffer(7, ("Regnet es?", "Wo?"))


def stored(sent):
    return json.loads(json.dumps(sent.body()))


def test_an_answer_comes_back():
    """With its quotes and the language of its wording."""
    again = sent_answer(stored(ANSWER), 7)
    assert (again, again.words.code) == (ANSWER, "de")


def test_an_answer_from_before_there_were_links_comes_back():
    """Without them; the address of the article serves."""
    older = stored(ANSWER)
    del older["quotes"][0]["link"]
    assert sent_answer(older, 7) == replace(ANSWER, quotes=(replace(ANSWER.quotes[0], link=""),))


def test_limits_come_back():
    """With the question that they stand in; an answer from before there were any has none."""
    limited = replace(ANSWER, asked="Regnet es laut Talbote?", limits="Talbote")
    assert sent_answer(stored(limited), 7) == limited
    older = {name: value for name, value in stored(limited).items() if name not in {"asked", "limits"}}
    assert sent_answer(older, 7) == ANSWER


def test_marks_come_back():
    """With the words that are looked for in the quotes; an answer from before there were any has none."""
    marked = replace(ANSWER.quotes[0], marks=(Span(5, 12),), holds=frozenset({"talbote", "regnet"}))
    looked_at = replace(ANSWER, quotes=(marked,), telling=("Talbote", "Hagel"), differing=("A", "B"))
    looked_at = replace(looked_at, differs=Aspect.NAMES)
    assert sent_answer(stored(looked_at), 7) == looked_at
    older = stored(ANSWER)
    del older["telling"], older["differs"], older["quotes"][0]["marks"], older["quotes"][0]["holds"]
    assert sent_answer(older, 7) == ANSWER


def test_a_voice_comes_back():
    """With names and parts; an answer from before voices were told has the paper's."""
    spoken = replace(ANSWER.quotes[0], voice=Voice(parts=(Part(Kind.REPORTED, "Polizei"),)))
    assert sent_answer(stored(replace(ANSWER, quotes=(spoken,))), 7).quotes == (spoken,)
    older = stored(ANSWER)
    del older["quotes"][0]["voice"]
    assert sent_answer(older, 7) == ANSWER


def test_what_was_sent_comes_back():
    """An answer, a check and what was sent elsewhere, each only where it belongs."""
    place = Match(
        Headline(article="a", title="Regen", source="Anzeiger", published="2025-02-12"),
        2,
        "2025-02-13T00:00:00+00:00",
        "Laut Talbote regnet es.",
        Alignment(Span(0, 23), (Piece(Change.SAME, "Regnet es.", "Laut Talbote regnet es."),), True, True),
    )
    check = SentCheck(7, "de", 5, Checked("Regnet es.", (place,), 3))
    elsewhere = SentElsewhere(7, "de", ANSWER.quotes)
    for sent in (ANSWER, check, elsewhere):
        assert sent_quotes(stored(sent), 7) == sent
        assert sent_quotes(stored(sent), 8) is None
    assert [sent_quotes(body, 7) for body in (None, stored(OFFER))] == [None, None]
    assert sent_answer(stored(check), 7) is None


def test_what_a_check_quotes():
    """The printed text of its first places; neither what must not be shown nor what was withdrawn."""
    alignment = Alignment(Span(5, 23), (Piece(Change.SAME, "x", "x"),), True, True)
    head = Headline(article="a", title="Regen", source="Anzeiger", published="2025-02-12", url="https://a")
    match = Match(head, 2, "2025-02-13T00:00:00+00:00", "Talbote regnet es.", alignment)
    gone = replace(match, withdrawn=Retraction("2025-02-14T00:00:00+00:00", "Erfunden."))
    found = Checked("Regnet es.", (match.without_text(), gone, match, match), 3)
    quote = Quote(
        article="a",
        revision=2,
        span=Span(5, 23),
        text="Talbote regnet es.",
        title="Regen",
        source="Anzeiger",
        url="https://a",
        published="2025-02-12",
        added="2025-02-13T00:00:00+00:00",
    )
    assert SentCheck(7, "de", 5, found).quotes == {2: quote}


def test_an_offer_comes_back():
    """With its questions in order."""
    assert sent_offer(stored(OFFER), 7) == OFFER


@pytest.mark.parametrize(
    ("body", "chat"),
    [
        (None, 7),
        ({}, 7),
        (stored(ANSWER), 8),
        (stored(OFFER), 8),
        (stored(ANSWER) | {"version": 0}, 7),
        (stored(ANSWER) | {"kind": "else"}, 7),
    ],
)
def test_what_is_not_of_this_chat_and_form_is_nothing(body, chat):
    """A forged button reads no other chat's answers, an old form is not misread."""
    assert (sent_answer(body, chat), sent_offer(body, chat)) == (None, None)


def test_neither_is_taken_for_the_other():
    """The kind is stored."""
    assert (sent_answer(stored(OFFER), 7), sent_offer(stored(ANSWER), 7)) == (None, None)
