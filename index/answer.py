"""What an archive replies: quotes with their sources, or what comes nearest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from corpus.article import Span
from index.scope import EVERYTHING, Scope
from index.told import PAPER, Aspect, Meant, Voice


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """An article, as it is named where it is not quoted.

    Attributes:
        article: Its id.
        title, source, published, updated, url: As stored; empty where unknown.
        opening: Its first words, where it has no title; else empty.
    """

    article: str
    title: str
    source: str
    published: str
    url: str = ""
    opening: str = ""
    updated: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A slice of one stored revision with its source.

    Attributes:
        article: The article's id.
        revision: Number of the quoted revision.
        span: Where it stands; `text` is `article.text[span.start:span.stop]`.
        text: The slice, untouched.
        title, source, author, url: As stored; empty where unknown.
        opening: First words of the article, where it has no title; else empty.
        link: The address, opening at the quote where a browser can find it there; empty where unknown.
        published, updated: ISO 8601; empty where unknown.
        added: When the revision was stored, ISO 8601 in UTC.
        as_of: Until when what the archive has of its outlet is whole, ISO 8601; empty where it is up to date,
            or where no feed of the outlet is followed.
        cites: Outlets that the quoted sentences themselves name as where they have it from.
        voice: Whether these are somebody's own words, what somebody said or the paper's, and whose.
        agencies: Agencies that its article is marked with.
        also: Other articles that print nearly the same, the earliest first.
        days: Days that it names by their distance from the day of publication.
        marks: Where words of the question stand in `text`.
        holds: Words of the question, lower-cased, that stand in it or in the title.
        score: Rank score, comparable within one answer only; higher is better.
    """

    article: str
    revision: int
    span: Span
    text: str
    title: str = ""
    opening: str = ""
    source: str = ""
    author: str = ""
    url: str = ""
    link: str = ""
    published: str = ""
    updated: str = ""
    added: str = ""
    as_of: str = ""
    cites: tuple[str, ...] = ()
    voice: Voice = PAPER
    agencies: tuple[str, ...] = ()
    also: tuple[Headline, ...] = ()
    days: tuple[Meant, ...] = ()
    marks: tuple[Span, ...] = ()
    holds: frozenset[str] = frozenset()
    score: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """What was searched.

    Attributes:
        articles: How many.
        outlets: How many different named outlets.
        first, last: The earliest and the latest date of publication, ISO 8601 dates; empty if none is known.
    """

    articles: int
    outlets: int
    first: str
    last: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What is asked for beside the question.

    Attributes:
        limit: How many quotes at most.
        scope: Which articles may be quoted, beside what the question limits itself to.
        any_time: Whether what the question names is no limit.
        as_of: The day on which it is asked; None for today.
        at_once: How many of them are wanted whole at once; 0 for all.
        is_reply: Whether somebody asked it in reply to the answer before.
    """

    limit: int = 3
    scope: Scope = EVERYTHING
    any_time: bool = False
    as_of: date | None = None
    at_once: int = 0
    is_reply: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Considered:
    """A run of sentences that was quoted, or might have been.

    Attributes:
        headline: Its article.
        revision: Number of the revision in which it stands.
        span: Where it stands there.
        place: Its place among the quotes, from 1; 0 where it was not quoted.
        parts: Trait → what it adds to the score; see `index.quotes.Traits`. What adds nothing is left out.
        score: The sum.
    """

    headline: Headline
    revision: int
    span: Span
    place: int
    parts: Mapping[str, float]
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """How an answer came about.

    Attributes:
        words: Word of the question → its weight, the rarer the higher.
        wants: What is asked for; see `index.wants.Want`.
        evidence: Part → what it adds to the strength; see `index.evidence.Parts`. Empty where nothing was
            found.
        strength: The sum.
        needed: What the strength had to reach.
        considered: What was quoted, in its order, then what came next.
    """

    words: Mapping[str, float] = field(default_factory=dict)
    wants: tuple[str, ...] = ()
    evidence: Mapping[str, float] = field(default_factory=dict)
    strength: float = 0.0
    needed: float = 0.0
    considered: tuple[Considered, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The reply to one question; a refusal has no quotes.

    Attributes:
        question: As asked.
        number: Under which it is kept; 0 where it is not.
        quotes: Best first; empty where nothing fits.
        rest: Those beyond the ones that are wanted at once, without what is read out of their sentences
            (`link`, `agencies`, `days`, `cites`, `voice`); see `Readership.whole`.
        telling: Words of the question, as printed, that a quote can be looked at for.
        differing: Figures, days or names in which the first quotes differ, as printed, in order of time.
        differs: Which of these; tells nothing where they do not differ.
        nearest: Headlines of the nearest articles, given with a refusal.
        newest: Those of the latest ones, given with a refusal where fewer than three are near.
        outside: Whether these headlines lie outside the limits, because no article lies within them.
        outlets: The nearest names of outlets, where the archive has none of the name that was given.
        coverage: What was searched.
        sought: What was looked for: the question without the words that limit it.
        scope: What the search was limited to.
        from_question: Whether the question itself names limits, which asking with `any_time` lifts.
        carried: What it took over from the question before, words of it; empty where it took over nothing.
        request: What else was asked for.
        account: How it came about.
        elapsed_ms: From question to answer, in milliseconds.
    """

    question: str
    number: int = 0
    quotes: tuple[Quote, ...] = ()
    rest: tuple[Quote, ...] = ()
    telling: tuple[str, ...] = ()
    differing: tuple[str, ...] = ()
    differs: Aspect = Aspect.FIGURES
    nearest: tuple[Headline, ...] = ()
    newest: tuple[Headline, ...] = ()
    outside: bool = False
    outlets: tuple[str, ...] = ()
    coverage: Coverage
    sought: str = ""
    scope: Scope = EVERYTHING
    from_question: bool = False
    carried: str = ""
    request: Request = field(default_factory=Request)
    account: Account = field(default_factory=Account)
    elapsed_ms: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What became of one input.

    Attributes:
        id: The article's id, or the input's name where it failed.
        status: "added", "revised", "unchanged" or "failed".
        passages: How many passages the article has now.
        reason: Why it failed; empty otherwise.
        title: The stored headline, else the first words; empty where it failed.
        text_chars: Length of the stored text in characters.
        amended: Of which kinds what changed is, where it was revised; see `index.amending.Kind`.
    """

    id: str
    status: str
    passages: int = 0
    reason: str = ""
    title: str = ""
    text_chars: int = 0
    amended: tuple[str, ...] = ()
