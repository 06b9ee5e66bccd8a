"""Does a quoted sentence still stand in a later revision, and what took its place; pure."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import chain, groupby

from rapidfuzz import fuzz

from corpus.article import Article, Revision, Span
from corpus.standing import Kind, Piece, Retraction, Standing
from corpus.text import sentences
from index.amending import amendments

# A sentence that is less like the former one than this is another one, in per cent.
# Of neighbouring sentences of the demonstration articles, 99.5 % are less than 52 % alike.
FLOOR = 55.0
# Where it stands elsewhere, place speaks against it.
FLOOR_ELSEWHERE = 75.0
# Of a long sentence some part is always somewhat like a short one: 99.5 % are less than 63 % alike.
_LESS_AS_PART = 20.0
_SHORT = 20
# Looking for a long sentence's every part takes seconds; it is compared as a whole.
_LONG = 600
# What is longer than two messages is no sentence, though it has no full stop.
_LONGEST = 8_000
# One sentence may have become several; more are a new paragraph.
_MOST_MORE = 2
# Of a text that was written anew, so many sentences around the former place are compared.
_NEAR = 100

# A number with what divides it; a word; any other sign. Signs of quantity matter, punctuation does not.
_TOKEN = re.compile(r"(?:(?<!\w)[-−–])?\d+(?:[.,:/]\d+)*|[^\W\d]+|[^\w\s]")
_SIGNS = frozenset("%‰§&@#?")

Tokens = tuple[str, ...]


def standing(
    span: Span, text: str, number: int, revisions: Sequence[Revision], retraction: Retraction | None
) -> Standing | None:
    """Say what became of a quote.

    Args:
        span: Where it stood.
        text: The quote.
        number: Of the revision that was quoted.
        revisions: All of its article, oldest first.
        retraction: That the article was withdrawn; None where it was not.

    Returns:
        None where the revisions do not have the quote: the article was removed, or another has its id by now.
    """
    quoted = next((revision for revision in revisions if revision.number == number), None)
    if quoted is None or span.of(quoted.article.text) != text:
        return None
    if retraction:
        last = revisions[-1].number
        return Standing(
            kind=Kind.WITHDRAWN, revision=last, since=retraction.at, noticed=True, reason=retraction.reason
        )
    later = [revision for revision in revisions if revision.number > number]
    return _latest(_Text(quoted.article), span, [quoted, *later])


def _latest(old: _Text, span: Span, revisions: Sequence[Revision]) -> Standing:
    """Compare with the last revision, and go back to the first since which it is so."""
    pieces = _pieces(old, span, _Text(revisions[-1].article))
    first = len(revisions) - 1
    while first > 1 and _pieces(old, span, _Text(revisions[first - 1].article)) == pieces:
        first -= 1
    then, before = revisions[first], revisions[max(first - 1, 0)]
    updated = then.article.updated
    kind = Kind.CHANGED if any(piece.new for piece in pieces) else Kind.GONE if pieces else Kind.STANDS
    # Of what stands again it is told when that was noticed.
    is_said = kind is not Kind.STANDS and updated not in {"", before.article.updated}
    return Standing(
        kind=kind,
        pieces=pieces,
        revision=then.number,
        since=updated if is_said else then.added,
        noticed=not is_said,
    )


class _Text:
    """An article's sentences, comparable."""

    def __init__(self, article: Article) -> None:
        self.text = article.text
        self.language = article.language

    @cached_property
    def spans(self) -> Sequence[Span]:
        """Its sentences; most texts are the same as before, and are not cut."""
        return sentences(self.text, self.language)

    @cached_property
    def tokens(self) -> list[Tokens]:
        """What each sentence says, but for white space and punctuation."""
        return [_tokens(span.of(self.text)) for span in self.spans]

    @cached_property
    def places(self) -> dict[Tokens, int]:
        """Where a sentence stands; of one that stands more than once, the last place."""
        return {tokens: at for at, tokens in enumerate(self.tokens)}

    @cached_property
    def once(self) -> frozenset[Tokens]:
        """Sentences that stand exactly once."""
        return frozenset(tokens for tokens, count in Counter(self.tokens).items() if count == 1)

    def run(self, first: int, stop: int) -> str:
        """Return the slice from one sentence to before another."""
        return Span(self.spans[first].start, self.spans[stop - 1].stop).of(self.text)


def _tokens(text: str) -> Tokens:
    return tuple(token for token in _TOKEN.findall(text) if _tells(token))


def _tells(token: str) -> bool:
    return token[-1].isalnum() or token in _SIGNS or unicodedata.category(token[0])[0] in "SM"


def _pieces(old: _Text, span: Span, new: _Text) -> tuple[Piece, ...]:
    """Return which sentences of a quote no longer stand, and what took their place."""
    if old.text == new.text:
        return ()
    # An alleged quote may be part of a sentence, and what turns it may stand in another part.
    inside = [at for at, one in enumerate(old.spans) if one.start < span.stop and span.start < one.stop]
    if _has(new, tuple(chain.from_iterable(old.tokens[at] for at in inside))):
        return ()
    lost = groupby(inside, lambda at: old.tokens[at] in new.places)
    runs = [list(run) for stands, run in lost if not stands]
    pieces = (_replaced(old, run[0], run[-1] + 1, new) for run in runs)
    return tuple(piece for piece in pieces if _matters(piece, new.language))


def _matters(piece: Piece, language: str) -> bool:
    """Whether a reader would be told something else by what took a piece's place."""
    if not piece.new:
        return True
    states = (Article(text=text, language=language) for text in (piece.old, piece.new))
    return any(each.matters for each in amendments(*states))


def _has(new: _Text, wanted: Tokens) -> bool:
    """Whether some sentences, one after the other, say just this."""
    for first in (at for at, tokens in enumerate(new.tokens) if tokens and tokens == wanted[: len(tokens)]):
        said: Tokens = ()
        for tokens in new.tokens[first:]:
            said += tokens
            if said == wanted:
                return True
            if len(said) > len(wanted):
                break
    return False


def _replaced(old: _Text, first: int, stop: int, new: _Text) -> Piece:
    """Find what took the place of some sentences: between those around it that still stand.

    Sentences that both have exactly once hold the texts together, as in patience diff (B. Cohen, 2008).
    """
    text = old.run(first, stop)
    anchors = old.once & new.once
    before = next(
        (new.places[old.tokens[at]] for at in reversed(range(first)) if old.tokens[at] in anchors), -1
    )
    rest = (old.tokens[at] for at in range(stop, len(old.tokens)))
    after = next((new.places[tokens] for tokens in rest if tokens in anchors), len(new.tokens))
    length = stop - first + _MOST_MORE
    near = range(before + 1, after)
    found = _best(text, _runs(old, new, near[:_NEAR], length), FLOOR) if near else ""
    elsewhere = range(max(0, first - _NEAR), min(len(new.tokens), stop + _NEAR))
    return Piece(text, found or _best(text, _runs(old, new, elsewhere, length), FLOOR_ELSEWHERE))


def _runs(old: _Text, new: _Text, near: range, length: int) -> Iterator[str]:
    """Yield slices of one or more sentences of a paragraph that are new."""
    for first in near:
        for stop in range(first + 1, min(first + length, near.stop) + 1):
            run = new.run(first, stop)
            if new.tokens[stop - 1] in old.places or "\n\n" in run or len(run) > _LONGEST:
                break
            yield run


def _best(text: str, runs: Iterator[str], floor: float) -> str:
    scored = [(_likeness(text, run), run) for run in runs]
    score, best = max(scored, default=(0.0, ""), key=lambda pair: pair[0])
    return best if score >= floor else ""


def _likeness(text: str, run: str) -> float:
    """Say how like one text is another, in per cent: by letters, in whatever order, or as a part."""
    whole = max(fuzz.ratio(text, run), fuzz.token_sort_ratio(text, run))
    if not _SHORT <= len(text) <= min(len(run), _LONG):
        return whole
    return max(whole, fuzz.partial_ratio(text, run) - _LESS_AS_PART)
