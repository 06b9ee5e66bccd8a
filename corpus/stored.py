"""What goes into the store and what comes out of it, beside articles themselves."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from corpus.article import Article, Passage

Ids: TypeAlias = npt.NDArray[np.int64]
Rows: TypeAlias = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Signature:
    """By what near-copies of a text are found.

    Attributes:
        form: Number of the way in which it was made; only signatures of one form can be compared.
        data: The signature itself; empty where a text is too short for one.
    """

    form: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Draft:
    """An article, cut and encoded, ready to be stored.

    Attributes:
        article: The article.
        passages: Its passages, in order.
        vectors: float32 (number of passages, dimension), unit rows, in the passages' order.
        signature: That of its text; None where it is to be made later.
    """

    article: Article
    passages: tuple[Passage, ...]
    vectors: Rows = field(compare=False)
    signature: Signature | None = None


@dataclass(frozen=True, slots=True)
class Stored:
    """What became of a draft.

    Attributes:
        key: The article's id.
        status: "added", "revised", "unchanged", or "withdrawn" where it is that and stays so.
        passages: How many passages the article has now.
        former: Row id of the revision that it took the place of; 0 where it took none's.
    """

    key: str
    status: str
    passages: int
    former: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class StoredModel:
    """The model whose vectors serve.

    Attributes:
        id: Row id, never reused.
        name: What the encoder calls itself.
        dimension: Numbers per vector.
    """

    id: int
    name: str
    dimension: int


@dataclass(frozen=True, slots=True)
class Trust:
    """How far a model's vectors are to be trusted in a language.

    Attributes:
        weight: Of the vectors beside words, 0..1.
        chance: Cosine of a question and a text that has nothing to do with it.
        articles: How many there were when this was learned; 0 where it was not.
    """

    weight: float
    chance: float
    articles: int = 0


NO_TRUST = Trust(0.0, 0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """What the store holds; only newest revisions count.

    Attributes:
        articles, passages: How many.
        outlets: How many different named outlets.
        languages: ISO 639-1 code → number of articles, most frequent first.
        first, last: Earliest and latest date of publication, ISO 8601 dates; empty if none is known.
    """

    articles: int
    passages: int
    outlets: int
    languages: dict[str, int]
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Outlet:
    """One outlet's articles.

    Attributes:
        name: As stored; empty for articles that name none.
        articles: How many.
        first, last: Earliest and latest date of publication, ISO 8601 dates; empty if none is known.
        as_of: Until when what its feeds had is all there, ISO 8601; empty where none is followed.
    """

    name: str
    articles: int
    first: str
    last: str
    as_of: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """Certain articles, by when they were published and by whom.

    Attributes:
        outlets: Names as stored; an empty one is that of articles without an outlet.
        since: The first day, ISO 8601; empty where open. Articles without a date are left out.
        until: The day after the last one, ISO 8601; empty where open.
    """

    outlets: tuple[str, ...]
    since: str = ""
    until: str = ""


def exact(source: str, text: str) -> str:
    """Hash what two copies of one article have in common: the text to the letter, and the outlet.

    Args:
        source: The outlet's name.
        text: The article's.

    Returns:
        32 hexadecimal digits.
    """
    return hashlib.sha256(f"{source.casefold()}\n{text}".encode()).hexdigest()[:32]


def fingerprint(article: Article) -> str:
    """Hash all that makes two states of an article the same revision.

    A later date of change alone makes a new one: what stands beside a quote is to be as the outlet says now,
    and the former state stays to be shown.

    Args:
        article: The article; its id and the way its date was written do not count.

    Returns:
        64 hexadecimal digits.
    """
    content = (
        article.text,
        [(heading.start, heading.stop) for heading in article.headings],
        article.title,
        article.url,
        article.source,
        article.author,
        article.published,
        article.language,
        # What was stored before this was known stays the same revision.
        *filter(None, [article.updated]),
    )
    return hashlib.sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()
