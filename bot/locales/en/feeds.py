"""What English says of feeds."""

from __future__ import annotations

from bot.locales.en.counting import counted, number
from bot.locales.words import FeedWords

FEEDS = FeedWords(
    none="No feed is followed yet; /feed ADDRESS adds one.",
    followed=lambda entries: (
        f"Followed, with {counted(entries, 'entry', 'entries')}; its articles come in bit by bit."
    ),
    known="Followed already.",
    found_on="Found on {page}",
    others="There are also: {feeds}",
    broken=lambda number: f"{counted(number, 'entry', 'entries')} cannot be read.",
    left_out=lambda number: f"{counted(number, 'older address', 'older addresses')} left out.",
    taken_in=lambda new, known: (
        f"{counted(new, 'feed', 'feeds')} added, {number(known)} followed already; "
        "their articles come in bit by bit."
    ),
    exported="The feeds that are followed. Whoever sends me such a file follows them.",
    removed="No longer followed, its articles stay: {name}",
    unknown="No feed is called {name}; /feed shows their numbers.",
    remove_what="Please write the feed's number after /feed remove; /feed shows the numbers.",
    numbered="{number}: {name}",
    last_new="last new {date}",
    nothing_new="nothing in it yet",
    next="next look {date}",
    waiting=lambda number: f"{counted(number, 'article', 'articles')} still to be fetched",
    failed="⚠ cannot be read: {reason}",
    never="never read yet",
    failing=lambda times: f"⚠ cannot be read, {times} times in a row; last read {{date}}; {{reason}}",
    silent="⚠ silent for longer than usual; last new {date}",
    left=lambda number: f"… and {counted(number, 'more', 'more')}",
)
