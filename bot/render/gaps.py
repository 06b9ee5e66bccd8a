"""What readers miss, as messages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.buttons import GapPage
from bot.locales import Words
from bot.render.markup import Markup, Message, bold, clipped, joined, plain
from bot.render.paging import Around, paged
from corpus.voterows import Vote
from index.gaps import Gap

_MAX_QUESTION = 200
_MAX_SAID = 80
_MOST_SAID = 3


def gaps(found: Sequence[Gap], offset: int, count: int, words: Words) -> Message:
    """List what readers miss, with buttons to what more and fewer of them do.

    Args:
        found: Those to show, what most people miss first; as many as fit are shown.
        offset: How many come before them.
        count: How many there are.
        words: The language.
    """
    if not found:
        return Message(plain(words.gaps.none))
    entries = [_entry(gap, words) for gap in found]
    around = Around(words.gaps.listed, words.gaps.most, words.gaps.fewer)
    return paged(entries, GapPage(offset), count, around, words)


def _entry(gap: Gap, words: Words) -> Markup:
    counts = [words.gaps.askers(gap.askers)]
    if gap.unanswered:
        counts.append(words.gaps.unanswered(gap.unanswered))
    if gap.bad:
        counts.append(words.gaps.bad(gap.bad))
    first, last = (date.fromisoformat(at[:10]) for at in (gap.first, gap.last))
    days = words.day(last) if first == last else words.days(first, last)
    lines = [bold(clipped(gap.question, _MAX_QUESTION)), plain(" · ".join(counts)), plain(days)]
    if said := [_said(vote, words) for vote in gap.votes]:
        lines.append(plain(words.gaps.said.format(reasons=", ".join(dict.fromkeys(said[:_MOST_SAID])))))
    if gap.others:
        others = [words.quoted.format(text=clipped(one, _MAX_QUESTION)) for one in gap.others]
        lines.append(plain(words.gaps.others.format(questions=", ".join(others))))
    return joined(lines, "\n")


def _said(vote: Vote, words: Words) -> str:
    if vote.said:
        return words.quoted.format(text=clipped(vote.said, _MAX_SAID))
    return words.votes.reasons[vote.why] if vote.why else ""
