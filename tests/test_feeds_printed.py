"""Entries as articles."""

from datetime import UTC, datetime

import pytest
from feeds import PARAGRAPHS, WHOLE

from corpus.article import Article, DatedBy
from corpus.errors import EmptyInput
from corpus.feeds.printed import completed, printed
from corpus.followed import Entry

NOW = datetime(2025, 6, 1, tzinfo=UTC)
LINK = "https://olverbote.example/a?utm_source=feed"


def test_printed(sandbox):
    """The text of an entry is cleaned as that of a page, and its title is no part of it."""
    entry = Entry(
        guid="1", link=LINK, title="Die <Brücke>", content=f"<h1>Die &lt;Brücke&gt;</h1>{WHOLE}<p>Ende.</p>"
    )
    article = printed(entry, sandbox)
    assert (article.title, article.url, article.published) == ("Die <Brücke>", "", "")
    assert article.text == "\n\n".join([*PARAGRAPHS, "Ende."])
    assert article.language == "de"


@pytest.mark.parametrize(
    "footer",
    [
        'Der Beitrag <a href="https://x.example/">Die Brücke</a> erschien zuerst auf <b>Talbote</b>.',
        "The post Die Brücke appeared first on Talbote.",
    ],
)
def test_a_feeds_footer_is_no_text(sandbox, footer):
    """What a feed adds below each text stands on no page, and is not of the article."""
    found = printed(Entry(guid="1", title="Die Brücke", content=f"{WHOLE}<p>{footer}</p>"), sandbox)
    assert found.text == "\n\n".join(PARAGRAPHS)
    alone = printed(Entry(guid="1", title="Die Brücke", content=f"<p>{footer}</p>"), sandbox)
    assert alone.text.startswith(footer[:11])


def test_a_post_that_tells_of_posts_is_whole(sandbox):
    """A last paragraph that does not name the entry is text."""
    ending = "Der Beitrag der Stadt erschien zuerst auf dem Platz. Dann zahlte niemand mehr."
    assert printed(Entry(guid="1", content=f"{WHOLE}<p>{ending}</p>"), sandbox).text.endswith(ending)


def test_markup_says_nothing_of_the_source(sandbox):
    """What a text's markup claims about date and address does not count."""
    claim = (
        '<script type="application/ld+json">'
        '{"@type":"Article","datePublished":"1999-01-01","url":"https://x.example/"}</script>'
    )
    article = printed(Entry(guid="1", content=claim + WHOLE), sandbox)
    assert (article.published, article.dated_by, article.url) == ("", DatedBy.UNKNOWN, "")


def test_nothing_to_print(sandbox):
    """A content without letters is refused."""
    with pytest.raises(EmptyInput):
        printed(Entry(guid="1", content="<p>\ud800 …</p>"), sandbox)


def test_completed():
    """What the article does not say is taken from the feed."""
    entry = Entry(
        guid="1",
        link=LINK,
        title="T",
        author="E",
        published="Mi, 12 Feb 2025 09:30 MEZ",
        updated="2025-02-13",
    )
    assert completed(Article(text="x"), entry, NOW, feed="Bote") == Article(
        text="x",
        title="T",
        url="https://olverbote.example/a",
        source="Bote",
        author="E",
        published="2025-02-12T08:30:00+00:00",
        published_as="Mi, 12 Feb 2025 09:30 MEZ",
        dated_by=DatedBy.FEED,
        updated="2025-02-13",
    )


def test_what_the_article_says_stays():
    """Its own title, address, author, date and outlet count, but not against a person's word."""
    own = Article(
        text="x",
        title="Eigen",
        url="https://x.example/",
        source="Eigenblatt",
        author="A",
        published="2025-02-11",
        dated_by=DatedBy.LINKED,
    )
    entry = Entry(guid="1", link=LINK, title="T", author="E", published="2025-02-12", outlet="Bote")
    assert completed(own, entry, NOW, feed="Feed") == own
    assert completed(own, entry, NOW, outlet="Olverbote").source == "Olverbote"
    assert completed(Article(text="x"), entry, NOW, feed="Feed").source == "Bote"
    assert completed(Article(text="x"), Entry(guid="1", link=LINK), NOW).source == "olverbote.example"
