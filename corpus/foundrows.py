"""Which new articles may answer a question that is followed, and which of them were told.

What is found is `pending` until the message that quotes it is about to be sent, `telling` from before that,
`told` after it. What is `telling` when the process is killed may have been sent, and is not sent again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from corpus.clock import stamp
from corpus.connection import Connections
from corpus.correctionrows import State
from corpus.followrows import Follow, Spot, read_follow

_ARRIVALS = """
    SELECT arrival.revision, key, source,
           (SELECT min(id) FROM revision AS other WHERE other.article = revision.article)
    FROM arrival JOIN revision ON revision.id = arrival.revision JOIN article ON article.id = revision.article
    WHERE newest = 1 ORDER BY arrival.revision
"""
# From what is pending on, also where ten thousand questions are followed.
_SPOTS = """
    SELECT chat, thread, min(found.id) AS first FROM found JOIN follow ON follow.id = found.follow
    WHERE state = 'pending' GROUP BY chat, thread ORDER BY first
"""
_LAST = """
    SELECT max(at) FROM follow JOIN found ON found.follow = follow.id
    WHERE chat = ? AND thread IS ? AND state <> 'pending'
"""
_NEWS = """
    SELECT follow.id, chat, thread, asker, question, unlimited, follow.language, since, made,
           found.article, coalesce(source, '')
    FROM follow JOIN found ON found.follow = follow.id
    LEFT JOIN article ON article.key = found.article
    LEFT JOIN revision ON revision.article = article.id AND newest = 1
    WHERE chat = ? AND thread IS ? AND state = 'pending' ORDER BY follow.id, found.id
"""


@dataclass(frozen=True, slots=True)
class Arrival:
    """An article that came, or came with another text.

    Attributes:
        revision: Row id of its newest revision.
        article: Its id.
        source: Its outlet.
        first: Row id of its first revision.
    """

    revision: int
    article: str
    source: str
    first: int


@dataclass(frozen=True, slots=True)
class News:
    """What may answer a question that is followed.

    Attributes:
        follow: The question.
        articles: Ids of articles with their outlets, first the one that came first; that of an article which
            is gone is empty.
    """

    follow: Follow
    articles: Mapping[str, str]


# A followed question's row id and an article's id.
Pair = tuple[int, str]


class FoundRows:
    """The part of the store that keeps what came for those who follow questions."""

    _connections: Connections
    _now: Callable[[], datetime]

    def arrivals(self) -> list[Arrival]:
        """Return what came and was not looked at, first what came first; nothing where nobody follows."""
        with self._connections.reading() as db:
            return [Arrival(*row) for row in db.execute(_ARRIVALS)]

    def put_found(self, arrival: Arrival, follows: Collection[int]) -> None:
        """Store which questions an article may answer; it is then looked at. What was told stays told.

        Args:
            arrival: The article.
            follows: Row ids of the questions.
        """
        row = (arrival.article, stamp(self._now()))
        with self._connections.writing() as db:
            # A foreign key: the question may be followed no longer.
            db.conn.executemany(
                "INSERT OR IGNORE INTO found (follow, article, state, at)"
                " SELECT id, ?, 'pending', ? FROM follow WHERE id = ?",
                [(*row, follow) for follow in follows],
            )
            db.execute("DELETE FROM arrival WHERE revision = ?", [arrival.revision])

    def forget_arrivals(self) -> None:
        """Look at nothing of what came, since nobody follows anything, nor at what is gone already."""
        gone = "EXISTS (SELECT 1 FROM revision WHERE id = arrival.revision AND newest = 0)"
        nobody = "NOT EXISTS (SELECT 1 FROM follow)"
        with self._connections.writing() as db:
            db.execute(f"DELETE FROM arrival WHERE {gone} OR {nobody}")  # noqa: S608 - constants

    def spots(self, before: datetime) -> list[Spot]:
        """Return where something may be told, first where it was found first.

        Args:
            before: Not where something was told since then.
        """
        latest = stamp(before)
        with self._connections.reading() as db:
            found = [Spot(chat, thread) for chat, thread, _ in db.execute(_SPOTS).fetchall()]
            told = (db.execute(_LAST, [spot.chat, spot.thread]).fetchone()[0] for spot in found)
            return [spot for spot, last in zip(found, told, strict=True) if (last or "") <= latest]

    def news(self, spot: Spot) -> list[News]:
        """Return what may be told there, first the questions that are followed longest."""
        with self._connections.reading() as db:
            rows = db.execute(_NEWS, [spot.chat, spot.thread]).fetchall()
        found: dict[Follow, dict[str, str]] = {}
        for *follow, article, source in rows:
            found.setdefault(read_follow(follow), {})[article] = source
        return [News(follow, articles) for follow, articles in found.items()]

    def turn_found(self, pairs: Iterable[Pair], before: State, after: State) -> list[Pair]:
        """Bring what was found from one state to the next; on the disk when this returns.

        Args:
            pairs: What is brought on.
            before: What is in another state, or is followed no longer, stays as it is.
            after: The new state.

        Returns:
            What was brought on.
        """
        update = "UPDATE found SET state = ?, at = ? WHERE follow = ? AND article = ? AND state = ?"
        at = stamp(self._now())
        with self._connections.writing() as db:
            return [pair for pair in pairs if db.execute(update, [after, at, *pair, before]).rowcount]

    def drop_found(self, pairs: Iterable[Pair]) -> None:
        """Forget what was found and answers nothing; a later revision of the article is looked at again."""
        with self._connections.writing() as db:
            db.conn.executemany(
                "DELETE FROM found WHERE follow = ? AND article = ? AND state = 'pending'", list(pairs)
            )

    def settle_found(self) -> None:
        """Take for told what a former process was telling."""
        with self._connections.writing() as db:
            db.execute("UPDATE found SET state = 'told' WHERE state = 'telling'")
