"""What became of quotes, as messages; whatever stands there, quotes are slices and Telegram takes it."""

from dataclasses import replace

import pytest
from fakes import quote_of
from hostile_texts import hostile, quotes
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from telegram_rules import cut, parse
from telegram_shown import quotations, shown

from bot import render
from bot.buttons import View
from bot.locales import ENGLISH, GERMAN, Words
from bot.render.corrected import LATER, corrected
from bot.render.offered import together
from corpus.article import Article, Span
from corpus.standing import Kind, Piece, Standing
from corpus.text import normalise
from index.answer import Headline, Quote
from index.checking import Alignment, Change, Checked, Match
from index.checking import Piece as Aligned

OLD, NEW = "It cost four million.", "It cost five million."
QUOTE = quote_of(Article(text=OLD, id="a", title="Bridge", source="Post"), Span(0, len(OLD)))
CHANGED = Standing(kind=Kind.CHANGED, pieces=(Piece(OLD, NEW),), revision=2, since="2025-05-12")
VIEW = View("remembered12")


@pytest.mark.parametrize(
    ("standing", "english", "german"),
    [
        (
            CHANGED,
            f"⚠ Changed by the outlet on 12 May 2025:\n{OLD} →\n{NEW}",
            f"⚠ Vom Medium geändert am 12. Mai 2025:\n{OLD} →\n{NEW}",
        ),
        (
            replace(CHANGED, noticed=True, since="2025-05-12T08:30:00+00:00"),
            f"⚠ Changed by the outlet, noticed on 12 May 2025, 08:30 UTC:\n{OLD} →\n{NEW}",
            f"⚠ Vom Medium geändert, bemerkt am 12. Mai 2025, 08:30 UTC:\n{OLD} →\n{NEW}",
        ),
        (
            replace(CHANGED, kind=Kind.GONE, pieces=(Piece(OLD),)),
            f"⚠ No longer in the article since 12 May 2025:\n{OLD}",
            f"⚠ Steht nicht mehr im Artikel seit 12. Mai 2025:\n{OLD}",
        ),
        (
            replace(CHANGED, kind=Kind.WITHDRAWN, pieces=(), noticed=True, reason="Made <up>.\nAll of it."),
            "⚠ Withdrawn on 12 May 2025: Made <up>. All of it.",
            "⚠ Zurückgezogen am 12. Mai 2025: Made <up>. All of it.",
        ),
        (
            replace(CHANGED, kind=Kind.STANDS, pieces=()),
            "✓ Stands again as quoted, noticed on 12 May 2025",
            "✓ Steht wieder da wie zitiert, bemerkt am 12. Mai 2025",
        ),
    ],
)
def test_what_is_said(standing: Standing, english: str, german: str) -> None:
    """What became of a quote and when, old and new words whole."""
    said = [shown(render.Message(corrected(standing, words))) for words in (ENGLISH, GERMAN)]
    assert said == [english, german]


def test_for_want_of_room_only_that_it_changed() -> None:
    """Neither old nor new words are cut; a button shows them."""
    long = replace(CHANGED, pieces=(Piece(OLD, "It cost five million " * 200 + "at least."),))
    message = render.notice(17, [(QUOTE, long)], ENGLISH, VIEW)
    assert shown(message).splitlines() == [
        "About what I quoted in answer 17:",
        "",
        "Post: Bridge, date unknown",
        "⚠ Changed by the outlet on 12 May 2025; the change is too long for this message.",
    ]
    assert [[button.text for button in row] for row in message.buttons] == [["What changed"]]


def test_an_answer_without_a_number() -> None:
    """It is told of all the same."""
    assert shown(render.notice(0, [(QUOTE, CHANGED)], GERMAN, VIEW)).startswith(
        "Zu dem, was ich zitiert habe:\n"
    )


def test_what_no_message_can_hold() -> None:
    """Where the new words are longer than any message, or Telegram would alter them, that is said."""
    for new in ("x" * 5000, "It cost \u202efive million."):
        found = [(QUOTE, replace(CHANGED, pieces=(Piece(OLD, new),)))]
        (message,) = render.changes(found, ENGLISH)
        assert shown(message).splitlines()[-1] == "Now it says: cannot be shown in a message."
        assert quotations(message) == [OLD]


slices = st.builds(lambda text, times: normalise(text * times).strip(), hostile, st.sampled_from([1, 2, 40]))
pieces = st.builds(Piece, slices.filter(bool), slices)
standings = st.builds(
    lambda kind, found, reason, noticed: Standing(
        kind=kind,
        pieces=tuple(found) if kind in {Kind.CHANGED, Kind.GONE} else (),
        since="2025-05-12",
        noticed=noticed or kind is Kind.WITHDRAWN,
        reason=reason,
    ),
    st.sampled_from(Kind),
    st.lists(pieces, min_size=1, max_size=3),
    hostile,
    st.booleans(),
)


@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@settings(max_examples=12, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(quotes(), standings), min_size=1, max_size=3), st.sampled_from([ENGLISH, GERMAN]))
def test_no_hostile_text_breaks_a_correction(found: list[tuple[Quote, Standing]], words: Words) -> None:
    """Telegram takes the notice, every page and every change, and what they quote was printed, whole."""
    printed = {text for _, standing in found for piece in standing.pieces for text in (piece.old, piece.new)}
    for message in [render.notice(17, found, words, VIEW), *render.changes(found, words)]:
        shown(message)
        assert set(quotations(message)) <= printed
        assert set(struck(message)) <= printed
    kept = [(quote, standing) for quote, standing in found if render.presentable(quote, words)]
    for number, page in enumerate(render.pages([quote for quote, _ in kept], words)):
        blocks = {at: render.Shown(kept[at][0], became=kept[at][1]) for at in page}
        count = len(kept)
        for brief in (False, True):
            message = render.page(blocks, View("remembered12", number), count, words, None, brief=brief)
            assert message or not brief
            if message:
                shown(message)
                assert set(quotations(message)) <= printed | {kept[at][0].text for at in page}


@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@settings(max_examples=12, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(quotes(), standings), min_size=1, max_size=3), st.sampled_from([ENGLISH, GERMAN]))
def test_no_hostile_text_breaks_a_correction_elsewhere(
    found: list[tuple[Quote, Standing]], words: Words
) -> None:
    """Telegram takes what was sent inline and what was said of an alleged quote, with what became of it."""
    kept = [(quote, standing) for quote, standing in found if render.presentable(quote, words)]
    printed = {text for _, standing in found for piece in standing.pieces for text in (piece.old, piece.new)}
    if kept:
        message, shows = render.together(kept, words, "https://t.me/beleg_bot")
        shown(message)
        assert shows == tuple(quote for quote, _ in kept[: len(shows)]) != ()
        assert set(quotations(message)) <= printed | {quote.text for quote in shows}
    places = {str(at): (match_of(quote, str(at)), standing) for at, (quote, standing) in enumerate(found)}
    checked = Checked("x", tuple(match for match, _ in places.values()), 20)
    message = render.checked(checked, words, {id: standing for id, (_, standing) in places.items()})
    shown(message)
    texts = {" ".join(match.text.split()) for match, _ in places.values()}
    assert {" ".join(one.split()) for one in quotations(message)} <= texts | {
        " ".join(text.split()) for text in printed
    }


def match_of(quote: Quote, id: str) -> Match:
    """Return a place where an alleged quote stands to the letter."""
    head = Headline(article=id, title=quote.title, source=quote.source, published=quote.published)
    same = Alignment(quote.span, (Aligned(Change.SAME, quote.text, quote.text),), begins=True, ends=True)
    return Match(head, quote.revision, "2025-02-13T00:00:00+00:00", quote.text, same)


def struck(message: render.Message) -> list[str]:
    text, entities = parse(message.body.html)
    return [cut(text, entity) for entity in entities if entity["type"] == "strikethrough"]


@pytest.mark.parametrize("words", [ENGLISH, GERMAN])
@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("noticed", [True, False])
def test_room_is_kept_for_what_is_said_in_brief(words: Words, kind: Kind, noticed: bool) -> None:
    """Whatever becomes of a quote, and whenever, it takes no more room than is kept for it."""
    standing = Standing(
        kind=kind,
        pieces=(Piece(OLD, NEW),),
        since="2026-09-27T12:34:00+00:00",
        noticed=noticed,
        reason="𝒳" * 900,
    )
    assert corrected(standing, words, brief=True).units + 1 <= LATER.units


def test_quotes_elsewhere_stay_when_they_are_withdrawn() -> None:
    """So many are shown as still fit then."""
    text = ("The bridge cost four million. " * 66).strip()
    quotes = [
        quote_of(Article(text=text, id=id, title="T", source="Post"), Span(0, len(text))) for id in "ab"
    ]
    gone = Standing(kind=Kind.WITHDRAWN, since="2026-11-12", noticed=True, reason="X" * 900)
    _, sent = together([(quote, None) for quote in quotes], ENGLISH, "https://t.me/x")
    message, still = together([(quote, gone) for quote in sent], ENGLISH, "https://t.me/x")
    assert (sent, still, message.body.fits) == (tuple(quotes[:1]), sent, True)


def test_what_is_the_same_of_several_quotes_is_told_once() -> None:
    """All quotes of an article that was withdrawn; of so many articles that none fits, as many as do."""
    gone = Standing(kind=Kind.WITHDRAWN, since="2026-11-12", noticed=True, reason="Made up.")
    told = shown(render.notice(3, [(QUOTE, gone), (replace(QUOTE, span=Span(1, 2)), gone)], ENGLISH, VIEW))
    assert told.split("\n\n") == [
        "About what I quoted in answer 3:",
        "Post: Bridge, date unknown\n⚠ Withdrawn on 12 November 2026: Made up.",
    ]
    many = [(QUOTE, replace(gone, reason=f"{number} {'X' * 300}")) for number in range(60)]
    notice = render.notice(3, many, ENGLISH, VIEW)
    assert (notice.body.fits, notice.body.html.count("⚠ ")) == (True, 30)
