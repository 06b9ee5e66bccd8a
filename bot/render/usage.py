"""What the archive holds and how it is used, as the caption of a picture or a message of its own."""

from __future__ import annotations

from collections.abc import Sequence

from bot.locales import Words
from bot.render.lists import line
from bot.render.markup import Markup, Message, bold, clipped, joined, plain
from bot.render.source import span
from index.status import Status
from index.usage import DAYS, Usage

# Telegram's limit of what stands below a picture, in UTF-16 units.
MAX_CAPTION = 1024
_MOST_LANGUAGES = 6
_MOST_OUTLETS = 3
_MAX_OUTLET = 30
_MAX_MODEL = 50
_UNITS_OF_SIZE = ("B", "kB", "MB", "GB", "TB")


def stats(status: Status, usage: Usage, words: Words) -> Message:
    """Say what the archive holds and how it was used; at most MAX_CAPTION units."""
    if not status.articles:
        return line(words.empty_archive)
    used = plain(words.usage.nothing(DAYS)) if usage.is_empty else _used(usage, words)
    advice = [plain(words.reason(status.advice))] if status.advice else []
    return Message(joined([used, plain(held(status, words)), *advice]))


def held(status: Status, words: Words) -> str:
    """Say what the archive holds."""
    counts = ("articles", "passages", "outlets", "vectors", "words")
    numbers = {name: words.number(getattr(status, name)) for name in counts}
    counted = [f"{code} {words.number(number)}" for code, number in status.languages.items()]
    weighed = [f"{code} {words.decimal(weight, places=1)}" for code, weight in status.weights.items()]
    return words.admin.stats.format(
        **numbers,
        languages=_first(counted),
        weights=_first(weighed),
        span=span(status.first, status.last, words) or words.date_unknown,
        model=clipped(status.model, _MAX_MODEL) or "–",
        size=_size(status.bytes, words),
    )


def share(part: float, words: Words) -> str:
    """Write a part, 0..1, in hundredths."""
    return words.usage.share.format(share=words.number(round(100 * part)))


def duration(ms: int, words: Words) -> str:
    """Write a time, in milliseconds, in the unit that it takes."""
    if ms < 1000:
        return f"{ms} ms"
    return f"{words.decimal(ms / 1000, places=1)} s"


def _used(usage: Usage, words: Words) -> Markup:
    days = f"{words.usage.title(DAYS)}, {words.days(usage.days[0].day, usage.days[-1].day)}"
    summary = words.usage.summary.format(
        questions=words.number(usage.questions),
        share=share(usage.share, words) if usage.questions else "–",
        time=duration(usage.median_ms, words) if usage.questions else "–",
        articles=words.number(usage.articles),
    )
    return joined([bold(days), plain(summary), *_most(usage, words)], "\n")


def _most(usage: Usage, words: Words) -> list[Markup]:
    named = [
        f"{clipped(one.outlet, _MAX_OUTLET) or words.outlet_unknown} ({words.number(one.quotes)})"
        for one in usage.outlets[:_MOST_OUTLETS]
    ]
    return [plain(words.usage.most.format(outlets=", ".join(named)))] if named else []


def _first(named: Sequence[str]) -> str:
    return ", ".join([*named[:_MOST_LANGUAGES], *["…"] * (len(named) > _MOST_LANGUAGES)]) or "–"


def _size(size: float, words: Words) -> str:
    step = 0
    while size >= 1000 and step + 1 < len(_UNITS_OF_SIZE):
        size, step = size / 1000, step + 1
    return f"{words.number(round(size))} {_UNITS_OF_SIZE[step]}"
