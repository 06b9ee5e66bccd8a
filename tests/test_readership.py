"""Rules for outlets, kept to at every door; all outlets and articles are invented."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from toys import ruled

from corpus.article import Article, Span
from corpus.errors import UnknownArticle
from index.audience import Audience
from index.scope import Scope
from tests.toys import BRIDGE, THEATRE, TRAM, toy_archive

PRIVATE, PUBLIC, EDITORS = Audience.PRIVATE, Audience.PUBLIC, Audience.EDITORS
COPY = replace(BRIDGE, id="copy", source="Anzeiger", published="2025-02-13")
QUESTION = "Was kostet die Sanierung der Brücke?"
QUOTED = "Die Sanierung der Brücke kostet 126 Millionen Taler."
NEVER = "9000-01-01T00:00:00+00:00"
OVER = "2025-01-01T00:00:00+00:00"


@pytest.fixture
def archive(tmp_path):
    opened = toy_archive(tmp_path / "data", [BRIDGE, TRAM, THEATRE, COPY])
    yield opened
    opened.close()


def said(answer):
    """Return all that an answer says of articles and outlets, wherever it says it."""
    quotes = [(quote.article, quote.source, quote.also) for quote in answer.quotes]
    considered = [one.headline for one in answer.account.considered]
    return repr((quotes, answer.nearest, answer.newest, answer.outlets, considered))


@pytest.fixture(params=["internal", "embargo"])
def barred(archive, request):
    """The archive and what may not name Talbote, for a rule that is set before anything is asked."""
    archive.rule(
        "TALBOTE",
        ruled(
            internal=request.param == "internal",
            embargo=NEVER if request.param == "embargo" else "",
        ),
    )
    return archive, archive.readership(PUBLIC)


def test_internal_is_for_private_chats(archive):
    """A group gets nothing of the outlet, a private chat and the terminal do."""
    archive.rule("Talbote", ruled(internal=True))
    found = {
        who: {quote.article for quote in archive.readership(who).ask(QUESTION).quotes} for who in Audience
    }
    assert (found[PUBLIC] & {"bridge"}, "bridge" in found[PRIVATE], "bridge" in found[EDITORS]) == (
        set(),
        True,
        True,
    )


def test_an_embargo_holds_for_all_readers_until_it_is_over(archive):
    """Before that moment only the terminal sees the outlet."""
    seen = {}
    for embargo in (NEVER, OVER):
        archive.rule("Talbote", ruled(embargo=embargo))
        seen[embargo] = [who for who in Audience if "bridge" in said(archive.readership(who).ask(QUESTION))]
    assert seen == {NEVER: [EDITORS], OVER: list(Audience)}


def test_nothing_is_quoted_nor_named_beside_a_quote(barred):
    """Neither the quote nor "also in"; what another outlet prints of the same is quoted."""
    _, readers = barred
    answer = readers.ask(QUESTION)
    assert [(quote.article, quote.also) for quote in answer.quotes][:1] == [("copy", ())]
    assert ("Talbote" in said(answer), "bridge" in said(answer)) == (False, False)


def test_nothing_stands_among_the_nearest_headlines(barred):
    """A refusal names other articles, and counts them alone."""
    _, readers = barred
    answer = readers.ask("Wann öffnet das Theater nach dem Umbau mit dem Müller?")
    assert answer.quotes == ()
    assert {one.article for one in (*answer.nearest, *answer.newest)} == {"tram", "copy"}
    assert (answer.coverage.articles, answer.coverage.outlets, answer.coverage.first) == (2, 1, "2025-02-13")


@pytest.mark.parametrize(
    "question", ["Was kostet die Brücke laut Talbote?", "Talbote: Was kostet die Brücke?"]
)
def test_a_question_that_names_it_finds_nothing_of_it(barred, question):
    """Nor does it become a limit, which would say that there is such an outlet."""
    _, readers = barred
    answer = readers.ask(question)
    assert ("Talbote" in said(answer), answer.scope.outlet, answer.from_question) == (False, "", False)


def test_a_limit_to_it_is_a_limit_to_nothing(barred):
    """As for an outlet that is not there; its name is not proposed either."""
    _, readers = barred
    answers = [readers.ask(QUESTION, scope=Scope(outlet=name)) for name in ("Talbote", "Talbot")]
    assert [(each.quotes, each.coverage.articles, "Talbote" in each.outlets) for each in answers] == [
        ((), 0, False),
        ((), 0, False),
    ]
    assert "bridge" not in said(answers[0]) + said(answers[1])


def test_check_does_not_find_it(barred):
    """What only this outlet printed was not found, among the articles that were searched."""
    archive, readers = barred
    theatre = "Gespielt wird ein Stück über einen Müller."
    assert [match.article.article for match in archive.check(theatre).matches] == ["theatre"]
    found = readers.check(theatre)
    assert (found.verdict, found.matches, found.articles) == ("not found", (), 2)
    assert [match.article.article for match in readers.check(QUOTED).matches] == ["copy"]


def test_lists_leave_it_out(barred):
    """Sources and examples; the admins' own list is whole."""
    archive, readers = barred
    assert [outlet.name for outlet in readers.outlets()] == ["Anzeiger"]
    assert {revision.article.id for revision in readers.articles()} == {"tram", "copy"}
    assert {revision.article.id for revision in archive.articles()} == {"bridge", "tram", "theatre", "copy"}


def test_the_newest_leave_it_out(barred):
    """Articles, names that somebody may call it by, and topics that only it wrote about."""
    archive, readers = barred
    seen = archive.readership()
    assert [quote.article for quote in seen.newest(9)] == ["tram", "copy", "bridge", "theatre"]
    assert [quote.article for quote in readers.newest(9)] == ["tram", "copy"]
    assert readers.newest(9, "Talbote") == ()
    assert (seen.outlet_called("talbote"), readers.outlet_called("talbote")) == ("Talbote", "")
    assert [quote.article for quote in seen.survey("Theater", limit=9).quotes] == ["theatre"]
    assert "theatre" not in repr(readers.survey("Theater", limit=9))


def test_what_was_sent_before_the_rule_is_shown_no_more(archive):
    """Pages, contexts, explanations and repeats of an earlier answer."""
    before = archive.keep(archive.readership(PUBLIC).ask(QUESTION))
    quote = next(quote for quote in before.quotes if quote.article == "bridge")
    copied = replace(quote, article="copy", also=(next(iter(before.account.considered)).headline,))
    assert archive.readership(PUBLIC).still(quote) == quote
    archive.rule("Talbote", ruled(internal=True))
    readers = archive.readership(PUBLIC)
    assert readers.still(quote) is None
    assert "bridge" not in repr(readers.still(copied) and readers.still(copied).also)
    for reading in (
        lambda: readers.context(quote),
        lambda: readers.cited(quote),
        lambda: readers.quoted_text(quote.article, quote.revision, quote.span),
    ):
        with pytest.raises(UnknownArticle):
            reading()
    kept = readers.kept(before.number)
    assert "bridge" in {one.headline.article for one in archive.kept(before.number).account.considered}
    assert "bridge" not in {one.headline.article for one in kept.account.considered}
    again = readers.again(kept)
    assert "bridge" not in said(again.answer)


def test_what_was_removed_is_not_named_from_memory(barred):
    """Of an article that is gone nobody can say whose it was."""
    archive, _ = barred
    before = archive.keep(archive.ask(QUESTION))
    archive.remove("bridge")
    kept = archive.readership(PUBLIC).kept(before.number)
    assert "bridge" not in {one.headline.article for one in kept.account.considered}


def test_a_quote_is_shorter_whole_or_none(archive):
    """Whole sentences within the length, and no sentence where the first is longer."""
    archive.remove("copy")
    for most, expected in ((60, [QUOTED]), (40, [])):
        archive.rule("Talbote", ruled(most=most))
        quotes = [
            quote for quote in archive.readership(PUBLIC).ask(QUESTION).quotes if quote.article == "bridge"
        ]
        assert (
            [quote.text for quote in quotes if "126" in quote.text],
            [q for q in quotes if len(q.text) > most],
        ) == (
            expected,
            [],
        )


@settings(max_examples=10)
@given(
    most=st.integers(1, 200),
    question=st.sampled_from([QUESTION, "Wann beginnen die Arbeiten an der Brücke?"]),
)
def test_no_quote_is_longer(tmp_path_factory, most, question):
    """Whatever the length: quotes, and the context of each."""
    archive = _SHARED.setdefault(0, toy_archive(tmp_path_factory.mktemp("shared"), [BRIDGE]))
    archive.rule("Talbote", ruled(most=most))
    readers = archive.readership(PRIVATE)
    quotes = readers.ask(question).quotes
    spans = [readers.context(quote) for quote in quotes]
    assert max(map(len, [*spans, *(quote.text for quote in quotes)]), default=0) <= most
    assert all(quote.span.of(BRIDGE.text) == quote.text for quote in quotes)


_SHARED = {}


def test_a_context_grows_as_far_as_may_be_quoted(archive):
    """By one sentence where two would be too many."""
    quote = archive.ask(QUESTION).quotes[0]
    quote = replace(quote, article="bridge", span=Span(0, len(QUOTED)), text=QUOTED)
    lengths = {}
    for most in (0, 100, 60):
        archive.rule("Talbote", ruled(most=most))
        lengths[most] = archive.readership(PUBLIC).context(quote)
    assert lengths == {0: Span(0, 121), 100: Span(0, 90), 60: Span(0, 52)}


def test_a_long_alleged_quote_is_found_and_not_repeated(archive):
    """The verdict and the article are told, nothing of the text."""
    archive.rule("Talbote", ruled(most=30))
    (match,) = archive.readership(PUBLIC).check("Das Theater öffnet nach dem Umbau wieder.").matches
    assert (match.verdict, match.text, match.article.article) == ("changed", "", "theatre")
    assert [piece.printed for piece in match.alignment.pieces if piece.printed] == []


def test_outlets_are_named_as_ruled(archive):
    """In quotes, headlines, lists and checks; questions may use either name."""
    archive.rule("Talbote", ruled(display="Der Talbote"))
    readers = archive.readership(PUBLIC)
    asked = [readers.ask(f"Was kostet die Brücke laut {name}?") for name in ("Der Talbote", "Talbote")]
    assert [(answer.scope.outlet, {quote.source for quote in answer.quotes}) for answer in asked] == [
        ("Der Talbote", {"Der Talbote"})
    ] * 2
    refused = readers.ask("Wie weit ist ein Flug zum Mars?")
    assert "'Talbote'" not in said(refused)
    assert [outlet.name for outlet in readers.outlets()] == ["Anzeiger", "Der Talbote"]
    assert {match.article.source for match in readers.check(QUOTED).matches} == {"Der Talbote", "Anzeiger"}
    kept = archive.keep(asked[0])
    again = readers.again(readers.kept(kept.number))
    assert (len(again.new), again.answer.scope.outlet) == (0, "Der Talbote")
    assert "'Talbote'" not in said(archive.ask(QUESTION))


def test_an_outlet_without_a_name_has_no_rule(tmp_path):
    """Articles without an outlet are shown to all."""
    archive = toy_archive(tmp_path, [Article(id="a", text=BRIDGE.text, language="de"), BRIDGE])
    archive.rule("Talbote", ruled(internal=True))
    answer = archive.readership(PUBLIC).ask(QUESTION)
    assert ({quote.article for quote in answer.quotes}, answer.coverage.articles) == ({"a"}, 1)
    archive.close()


def test_further_quotes_become_whole(archive):
    """What is read out of their sentences later is what would have been read at once."""
    seen = archive.readership(Audience.PUBLIC)
    at_once = seen.ask(QUESTION, limit=9)
    answer = seen.ask(QUESTION, limit=9, at_once=1)
    assert (answer.quotes, len(answer.rest)) == (at_once.quotes[:1], len(at_once.quotes) - 1)
    assert tuple(map(seen.whole, answer.rest)) == at_once.quotes[1:]
    assert answer.rest


def test_no_further_quote_of_what_was_barred_since(archive):
    """What must not be shown any more does not become whole."""
    [rest, *_] = archive.readership(Audience.PUBLIC).ask(QUESTION, limit=9, at_once=1).rest
    archive.rule(rest.source, ruled(internal=True))
    with pytest.raises(UnknownArticle):
        archive.readership(Audience.PUBLIC).whole(rest)
