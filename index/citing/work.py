"""What is known of an article that is cited."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, date, datetime

from corpus.article import Article, Revision
from index.times import printed_on

_FOLDED = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th"})
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_LONGEST_NAME = 30
_DIGITS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """An article, as it is cited.

    Attributes:
        key: The same for an article at any time, whatever its outlet changes in it.
        title: Its headline, else its first words.
        author: As printed; empty if unknown.
        outlet: As readers see it; empty if unknown.
        url: Where it stands; empty if unknown.
        published: The day of publication where the outlet is; None if unknown.
        retrieved: The day on which the cited revision was stored.
        language: ISO 639-1 code; empty if unknown.
    """

    key: str
    title: str
    author: str = ""
    outlet: str = ""
    url: str = ""
    published: date | None = None
    retrieved: date
    language: str = ""


def work(revision: Revision, outlet: str) -> Work:
    """Return what is cited of a revision.

    Args:
        revision: The one that is quoted.
        outlet: Its outlet's name as readers see it.
    """
    article = revision.article
    return Work(
        key=key(article),
        title=article.name,
        author=article.author,
        outlet=outlet,
        url=article.url,
        published=day_of(article),
        retrieved=datetime.fromisoformat(revision.added).astimezone(UTC).date(),
        language=article.language,
    )


def day_of(article: Article) -> date | None:
    """Return the day of publication: where the outlet is, else in UTC; None if unknown."""
    if not article.published:
        return None
    moment = datetime.fromisoformat(article.published)
    return printed_on(article) or moment.astimezone(UTC).date()


def key(article: Article) -> str:
    """Return a name of ASCII letters, digits and hyphens, of the outlet and the id, which both stay."""
    small = unicodedata.normalize("NFC", article.source).lower().translate(_GERMAN).translate(_FOLDED)
    plain = unicodedata.normalize("NFKD", small).encode("ascii", "ignore").decode()
    name = re.sub(r"[^a-z0-9]+", "-", plain)[:_LONGEST_NAME].strip("-")
    digest = hashlib.sha256(article.key.encode()).hexdigest()[:_DIGITS]
    return f"{name or 'beleg'}-{digest}"
