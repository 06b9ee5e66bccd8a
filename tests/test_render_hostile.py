"""Whatever stands in an article: no message is refused, none is too long, no quote is altered."""

from fakes import quote_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from telegram_shown import quotations, shown

from bot import render
from bot.buttons import View
from bot.locales import ENGLISH, GERMAN, Words
from corpus.article import Article, Span
from corpus.text import normalise
from index.answer import Answer, Coverage, Headline, Quote
from index.scope import Scope

COVERAGE = Coverage(articles=1060, outlets=4, first="2024-01-03", last="2025-02-12")
nasty = [
    "<b>",
    "</blockquote>",
    "&amp;",
    "<",
    ">",
    "&",
    '"',
    "„",
    "“",
    " ",
    "\n",
    "😀",
    "👩‍👩‍👧",
    "e\u0301",
    "x\u030a",
    "ש",
    "ي",
]
pieces = st.one_of(st.sampled_from(nasty), st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
hostile = st.lists(pieces, max_size=15).map("".join)
urls = st.one_of(st.just("https://a.example/x"), st.builds("https://{}".format, hostile), hostile)
days = st.sampled_from(["", "2025-02-12", "2025-02-12T08:30:00+00:00"])


@st.composite
def quotes(draw: st.DrawFn) -> Quote:
    text = " ".join(normalise(draw(hostile) * draw(st.integers(1, 12))).split(" ")).strip()
    article = Article(
        text=text, title=draw(hostile), source=draw(hostile), url=draw(urls), published=draw(days)
    )
    return quote_of(article, Span(0, len(text)), 1, *draw(st.lists(hostile, max_size=6)))


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
        blocks = {at: render.Shown(kept[at]) for at in page}
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
