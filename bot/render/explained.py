"""How an answer came about, in words; as a message, and as lines for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bot.locales import Words
from bot.render.markup import MAX_UNITS, Markup, Message, clipped, joined, packed, plain
from bot.render.searched import searched
from bot.render.source import absolute, headline, limits
from index.answer import Considered
from index.kept import Again, Kept

MAX_QUESTION = 500
_MOST_WORDS = 12
_MAX_WORD = 60
_SHOWN_OTHERS = 3


def explained(kept: Kept, words: Words) -> Message:
    """Explain an answer.

    Args:
        kept: What was kept of it.
        words: The language.
    """
    others = [one for one in kept.account.considered if not one.place][:_SHOWN_OTHERS]
    blocks = [
        joined([plain(line) for line in told(kept, words)], "\n"),
        *_listed(words.kept.considered, kept.quoted, words),
        *_listed(words.kept.others, others, words),
    ]
    body, _ = packed(blocks, "\n\n", MAX_UNITS)
    return Message(body)


def told(kept: Kept, words: Words) -> Iterator[str]:
    """Yield how an answer came about, line by line, up to what was considered."""
    own, account = words.kept, kept.account
    yield own.title.format(number=kept.number, date=absolute(kept.asked, words))
    yield own.question.format(question=clipped(kept.question, MAX_QUESTION))
    if limited := limits(kept.scope, words):
        yield words.only.format(limits=limited)
    yield searched(kept.coverage, words)
    if account.words:
        rarest = sorted(account.words.items(), key=lambda pair: -pair[1])[:_MOST_WORDS]
        named = (f"{clipped(word, _MAX_WORD)} {words.decimal(weight)}" for word, weight in rarest)
        yield own.looked_for.format(words=" · ".join(named))
    if account.wants:
        yield own.asked_for.format(things=" · ".join(own.wants.get(want, want) for want in account.wants))
    enough = own.enough if kept.quoted else own.too_little
    yield enough.format(strength=words.decimal(account.strength), needed=words.decimal(account.needed))
    if account.evidence:
        yield _summed(account.evidence, own.evidence, words)


def scored(one: Considered, words: Words) -> str:
    """Say what something considered scored, and for what."""
    score = words.decimal(one.score)
    return f"{score} = {_summed(one.parts, words.kept.traits, words)}" if one.parts else score


def compared(again: Again, words: Words) -> str:
    """Say what asking again brought."""
    date = absolute(again.before.asked, words)
    new, quotes = len(again.new), len(again.answer.quotes)
    said = words.kept.new(quotes, new=new, date=date) if new else words.kept.nothing_new.format(date=date)
    return f"{said} {words.kept.gone(again.gone)}" if again.gone else said


def _listed(title: str, listed: Sequence[Considered], words: Words) -> Iterator[Markup]:
    for number, one in enumerate(listed):
        line = headline(one.headline, words) + plain(f"\n{scored(one, words)}")
        yield line if number else plain(f"{title}\n") + line


def _summed(parts: Mapping[str, float], names: Mapping[str, str], words: Words) -> str:
    """Name the parts of a sum, the weightiest first."""
    ordered = sorted(parts.items(), key=lambda pair: -abs(pair[1]))
    return " · ".join(f"{names.get(name, name)} {words.decimal(part)}" for name, part in ordered)
