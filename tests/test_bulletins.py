"""What is told of followed questions is as long as a message may be, and no longer."""

from datetime import UTC, datetime

from fakes import FakeArchive
from hostile_texts import hostile
from hypothesis import given
from hypothesis import strategies as st
from telegram_articles import BRIDGE, FERRY
from telegram_rules import cut, parse
from toys import ruled

from bot.bulletins import Bulletins
from bot.locales import ENGLISH, GERMAN
from bot.preferences import Preference
from corpus.article import Article
from corpus.followrows import Follow, Spot
from corpus.foundrows import News, Pair

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


class Rows:
    """Has news, and remembers what was dropped."""

    def __init__(self, *news: News) -> None:
        self.held = list(news)
        self.dropped: list[Pair] = []

    def news(self, spot: Spot) -> list[News]:
        del spot
        return self.held

    def drop_found(self, pairs: list[Pair]) -> None:
        self.dropped += pairs


def followed(question: str, id: int = 1) -> Follow:
    """Return a question that is followed in chat 7."""
    return Follow(id=id, chat=7, asker=7, question=question, language="en", since=0, made="2026-11-23")


def test_what_answers_and_what_does_not() -> None:
    """What is quoted is named, and what answers nothing is dropped; articles that are gone as well."""
    news = News(followed("What of the bridge?"), {"bridge": "Bote", "ferry": "", "gone": ""})
    rows = Rows(news)
    bulletin = Bulletins(FakeArchive(BRIDGE, FERRY), rows).written(Spot(7), ENGLISH, Preference())
    assert bulletin
    assert (bulletin.asker, {article for _, article in bulletin.pairs}) == (7, {"bridge"})
    assert rows.dropped == [(1, "ferry"), (1, "gone")]


def test_nothing_is_told_of_nothing() -> None:
    """Where nothing answers there is no message."""
    rows = Rows(News(followed("What of the bridge?"), {"ferry": ""}))
    assert Bulletins(FakeArchive(FERRY), rows).written(Spot(7), ENGLISH, Preference()) is None


def test_an_embargo_waits() -> None:
    """What may not be quoted yet is neither told nor dropped."""
    archive = FakeArchive(BRIDGE)
    archive.rule("Bote", ruled(embargo="2026-11-25T00:00:00+00:00"))
    rows = Rows(News(followed("What of the bridge?"), {"bridge": "Bote"}))
    assert Bulletins(archive, rows, lambda: NOON).written(Spot(7), ENGLISH, Preference()) is None
    assert rows.dropped == []


texts = st.text(min_size=1, max_size=500).filter(lambda text: any(map(str.isalnum, text)))
sentences = st.one_of(
    st.lists(
        st.sampled_from(["bridge", "<b>", "&amp;", "🌉", "a\u0301" * 40, "ابج"]), min_size=1, max_size=120
    ),
    st.lists(hostile, min_size=1, max_size=2),
)


@given(
    st.lists(texts, min_size=1, max_size=4),
    st.lists(sentences, min_size=1, max_size=4),
    st.sampled_from([7, -1001]),
)
def test_any_question_and_any_article(questions: list[str], told: list[list[str]], chat: int) -> None:
    """Whatever is asked and printed, Telegram takes the message, and no quote is altered."""
    articles = [
        Article(
            id=f"{at}", text=f"The bridge {' '.join(words)}.", title=words[0], source=words[-1], language="en"
        )
        for at, words in enumerate(told)
    ]
    news = [
        News(followed(f"bridge {' '.join(question.split())}", id), {one.id: "" for one in articles})
        for id, question in enumerate(questions, 1)
    ]
    bulletin = Bulletins(FakeArchive(*articles), Rows(*news)).written(Spot(chat), GERMAN, Preference())
    if bulletin is None:
        return
    text, entities = parse(bulletin.seen.message.body.html, "HTML")
    quoted = [cut(text, each) for each in entities if "blockquote" in each["type"]]
    assert quoted == [quote.text for quote in bulletin.seen.quotes.values()]
