"""Rules for outlets, kept to where quotes changed, were withdrawn or have copies; all is invented."""

from dataclasses import replace

import pytest
from toys import ruled

from corpus.article import Span
from corpus.errors import UnknownArticle
from corpus.standing import Kind, Piece
from index.audience import Audience
from index.search import Search
from tests.toys import BRIDGE, THEATRE, TRAM, toy_archive

PRIVATE, PUBLIC, EDITORS = Audience.PRIVATE, Audience.PUBLIC, Audience.EDITORS
COPY = replace(BRIDGE, id="copy", source="Anzeiger", published="2025-02-13")
QUESTION = "Was kostet die Sanierung der Brücke?"
QUOTED = "Die Sanierung der Brücke kostet 126 Millionen Taler."


@pytest.fixture
def archive(tmp_path):
    opened = toy_archive(tmp_path / "data", [BRIDGE, TRAM, THEATRE, COPY])
    yield opened
    opened.close()


def test_what_became_of_a_quote_is_told_as_far_as_it_may_be_shown(archive):
    """All of it; that it changed, where the new words are too long; nothing of what is barred."""
    quote = replace(archive.ask(QUESTION).quotes[0], article="bridge", span=Span(0, len(QUOTED)), text=QUOTED)
    now = QUOTED.replace("126", "nach neuen Plänen 183")
    list(archive.add([replace(BRIDGE, text=BRIDGE.text.replace(QUOTED, now))]))
    told = {}
    for most in (0, len(QUOTED)):
        archive.rule("Talbote", ruled(most=most))
        readers = archive.readership(PUBLIC)
        became = readers.became(quote)
        told[most] = became.kind, became.pieces
        stored = archive.readership(EDITORS).became(quote)
        assert readers.tellable(quote, stored) == became
    changed = Kind.CHANGED, (Piece(QUOTED, now),)
    assert told == {0: changed, len(QUOTED): (Kind.CHANGED, ())}
    archive.rule("Talbote", ruled(internal=True))
    readers = archive.readership(PUBLIC)
    for told in (lambda: readers.became(quote), lambda: readers.tellable(quote, stored)):
        with pytest.raises(UnknownArticle):
            told()
    assert archive.readership(PRIVATE).became(quote) == stored


def test_what_became_of_a_quote_is_not_told_where_another_outlet_has_it_now(archive):
    """A newer revision is of an outlet that must not be quoted: nothing is told of the older one."""
    quote = replace(archive.ask(QUESTION).quotes[0], article="copy", span=Span(0, len(QUOTED)), text=QUOTED)
    archive.rule("Talbote", ruled(internal=True))
    assert archive.readership(PUBLIC).became(quote).kind is Kind.STANDS
    list(archive.add([replace(COPY, source="Talbote", text=COPY.text.replace("126", "183"))]))
    with pytest.raises(UnknownArticle):
        archive.readership(PUBLIC).became(quote)


def test_what_is_withdrawn_is_barred_as_well(archive):
    """A check finds nothing withdrawn of the outlet; of another one it says that it was withdrawn."""
    archive.rule("Talbote", ruled(internal=True))
    readers = archive.readership(PUBLIC)
    theatre = "Gespielt wird ein Stück über einen Müller."
    archive.retract("theatre", "Invented.")
    assert [match.withdrawn.reason for match in archive.check(theatre).matches] == ["Invented."]
    assert readers.check(theatre).matches == ()
    before = archive.keep(archive.ask(QUESTION))
    archive.retract("copy", "Invented, too.")
    (match,) = readers.check(QUOTED).matches
    assert (match.article.article, match.withdrawn.reason) == ("copy", "Invented, too.")
    considered = readers.kept(before.number).account.considered
    assert {one.headline.article for one in considered} & {"bridge", "copy"} == {"copy"}


def test_what_is_withdrawn_and_too_long_is_not_repeated(archive):
    """That it was printed and withdrawn is told, not what was printed."""
    archive.rule("Talbote", ruled(most=20))
    archive.retract("theatre", "Invented.")
    (match,) = archive.readership(PUBLIC).check("Gespielt wird ein Stück über einen Müller.").matches
    assert (match.text, match.withdrawn.reason) == ("", "Invented.")


def test_near_copies_that_were_linked_are_named_only_of_what_may_be_shown(archive, monkeypatch):
    """Also where the search itself found only one of them."""
    find = Search.find
    monkeypatch.setattr(Search, "find", lambda *asked: find(*asked)[:1])
    list(archive.add([replace(BRIDGE, text=f"{BRIDGE.text} Ende.")]))
    also = {}
    for internal in (False, True):
        archive.rule("Talbote", ruled(internal=internal))
        quotes = archive.readership(PUBLIC).ask(QUESTION).quotes
        also[internal] = {(quote.source, *(one.source for one in quote.also)) for quote in quotes}
    assert also[True] == {("Anzeiger",)}
    assert {frozenset(names) for names in also[False]} == {frozenset({"Anzeiger", "Talbote"})}
