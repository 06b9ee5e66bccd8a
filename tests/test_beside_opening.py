"""What an article begins with."""

from dataclasses import replace

from corpus.article import Article, Revision, Span
from index.beside import opening

ARTICLE = Article(
    text="Der Hafen\n\nDer Hafen von Olvermünde wird erweitert. Das kostet viel. Gebaut wird bis 2027.",
    headings=(Span(0, 9),),
    id="harbour",
    title="Hafen wächst",
    source="Talbote",
    url="https://talbote.example/hafen",
    published="2025-02-12",
    language="de",
)
REVISION = Revision(id=1, number=3, article=ARTICLE, added="2025-02-14T12:00:00+00:00")


def test_the_first_sentence() -> None:
    """A sub-heading is none; the quote has the source and the link of any other."""
    quote = opening(REVISION)
    assert quote is not None
    assert quote.text == "Der Hafen von Olvermünde wird erweitert." == quote.span.of(ARTICLE.text)
    assert (quote.article, quote.revision, quote.added) == ("harbour", 3, REVISION.added)
    assert quote.link.startswith("https://talbote.example/hafen#:~:text=")


def test_a_sentence_that_may_be_quoted() -> None:
    """Where an outlet allows few characters, it is the first that is short enough, or none."""
    short = opening(REVISION, most=20)
    assert short is not None
    assert short.text == "Das kostet viel."
    assert opening(REVISION, most=5) is None
    assert opening(replace(REVISION, article=replace(ARTICLE, text="Der Hafen"))) is None
