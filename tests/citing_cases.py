"""Articles that are cited. All of them are invented."""

from datetime import date

from corpus.article import Article, Revision
from index.citing import Work

WORK = Work(
    key="talbote-0c8e9f0f",
    title="Brücke: 50 % teurer?",
    author="Anna von Weiß und Bernd Groß",
    outlet="Talbote & Söhne",
    url="https://talbote.example/a_b?c=%20&d#e",
    published=date(2025, 2, 12),
    retrieved=date(2025, 2, 14),
    language="de",
)
ARTICLE = Article(
    text="Die Brücke wird teurer.",
    id="bridge",
    title="Die Brücke wird teurer",
    author="Anna Weiß",
    url="https://talbote.example/bridge",
    source="Talbote",
    published="2025-02-12",
    language="de",
)
REVISION = Revision(id=1, number=1, article=ARTICLE, added="2025-02-14T12:00:00+00:00")
