"""Whatever stands in an article: no message is refused, none is too long, no quote is altered.

In private chats, in groups, inline and as a guest; corrections are in `test_render_corrected.py`, previews
in `test_render_previews.py`, bulletins in `test_bulletins.py`, each with the same texts.
"""

from dataclasses import replace

import pytest
from fakes import quote_of
from hostile_texts import EXTREMES, days, hostile, marked, quotes, urls
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from telegram_rules import inline_results
from telegram_shown import quotations, shown

from bot import render
from bot.buttons import View
from bot.handlers.elsewhere import _result
from bot.locales import ENGLISH, GERMAN, Words
from bot.render import survives
from corpus.article import Article, Span
from corpus.text import normalise
from index.answer import Answer, Coverage, Headline, Quote
from index.scope import Scope

ADDRESS = "https://t.me/beleg_bot"
COVERAGE = Coverage(articles=1060, outlets=4, first="2024-01-03", last="2025-02-12")


@settings(deadline=None, max_examples=150, suppress_health_check=list(HealthCheck))
@given(st.lists(quotes(), max_size=9), st.sampled_from([ENGLISH, GERMAN]), hostile, hostile)
def test_no_hostile_article_breaks_a_message(
    found: list[Quote], words: Words, question: str, outlet: str
) -> None:
    """Whatever stands in articles, Telegram takes every page, and every quote arrives unaltered."""
    kept = [quote for quote in found if render.presentable(quote, words)]
    layout = render.pages(kept, words)
    above = render.Above(question, render.limits(Scope(outlet=outlet), words))
    assert [at for page in layout for at in page] == list(range(len(kept)))
    for number, page in enumerate(layout):
        for is_short in (False, True):
            blocks = {at: render.Shown(kept[at], is_short=is_short) for at in page}
            message = render.page(blocks, View("remembered12", number), len(layout), words, above)
            assert message is not None
            shown(message)
            assert quotations(message) == [kept[at].text for at in page]


@settings(deadline=None, max_examples=50, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(hostile, hostile, urls, days), max_size=3))
def test_no_hostile_headline_breaks_a_refusal(near: list[tuple[str, str, str, str]]) -> None:
    """Whatever stands in headlines, Telegram takes the refusal."""
    nearest = tuple(
        Headline(article="x", title=title, source=source, published=day, url=url)
        for title, source, url, day in near
    )
    shown(render.refusal(Answer(question="?", nearest=nearest, coverage=COVERAGE), GERMAN))


@settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
@given(st.data(), st.lists(quotes(), min_size=1, max_size=3), hostile, st.sampled_from([ENGLISH, GERMAN]))
def test_words_in_bold_and_context_alter_no_quote(
    data: st.DataObject, found: list[Quote], head: str, words: Words
) -> None:
    """Nor does the question that stands above each quote, as where several are answered at once."""
    kept = [quote for quote in found if render.presentable(quote, words)]
    for page in render.pages(kept, words):
        blocks = {
            at: render.Shown(replace(kept[at], marks=data.draw(marked(kept[at].text))), head=head)
            for at in page
        }
        message = render.page(blocks, View("remembered12"), 1, words)
        assert message is not None
        shown(message)
        assert quotations(message) == [kept[at].text for at in page]
    for quote in kept:
        before, after = data.draw(hostile), data.draw(hostile)
        blocks = {0: render.Shown(quote, before=before, after=after)}
        wide = render.page(blocks, View("remembered12", 0, 0), 1, words)
        if wide and render.survives(before + quote.text + after):
            shown(wide)
            assert quotations(wide) == [before + quote.text + after]


@settings(deadline=None, max_examples=100, suppress_health_check=list(HealthCheck))
@given(st.lists(quotes(), min_size=1, max_size=9), st.sampled_from([ENGLISH, GERMAN]))
def test_no_hostile_article_breaks_what_is_offered_elsewhere(found: list[Quote], words: Words) -> None:
    """Inline, where each quote is one to choose, and as a guest, where all stand in one message."""
    kept = [quote for quote in found if render.presentable(quote, words)]
    one_by_one = {one.id: one for one in (render.offered(quote, words, ADDRESS) for quote in kept)}
    inline_results([_result(one).to_dict() for one in one_by_one.values()])
    for quote in kept:
        message = render.offered(quote, words, ADDRESS).message
        shown(message)
        assert quotations(message) == [quote.text]
    if kept:
        message, shows = render.together([(quote, None) for quote in kept], words, ADDRESS)
        shown(message)
        assert shows
        assert shows == tuple(kept[: len(shows)])
        assert quotations(message) == [quote.text for quote in shows]


@pytest.mark.parametrize("words", [ENGLISH, GERMAN])
def test_extremes_are_quoted_or_named(words: Words) -> None:
    """Each alone, wherever it may stand; what no message can hold is named, and nothing is cut."""
    quoted = 0
    for text in (normalise(text).strip() for text in EXTREMES):
        article = Article(text=text, title=text, source=text, url=f"https://a.example/{text}")
        quote = quote_of(article, Span(0, len(text)), 1, text)
        near = Headline(article="x", title=text, source=text, published="", url=text)
        told = render.refusal(Answer(question=text, nearest=(near,), coverage=COVERAGE), words)
        assert text[:20].split()[0][:5] in shown(told) or not survives(text)
        if not render.presentable(quote, words):
            answer = Answer(question="?", quotes=(quote,), coverage=COVERAGE)
            assert quotations(render.refusal(answer, words)) == []
            continue
        page = render.page({0: render.Shown(quote)}, View("remembered12"), 1, words)
        assert page is not None
        shown(page)
        assert quotations(page) == [text]
        quoted += 1
    # The others are longer than any message, or have what Telegram drops.
    assert quoted >= len(EXTREMES) // 2
