"""Feeds as lines and messages."""

from dataclasses import replace

import pytest
from telegram_shown import shown

from bot import render
from bot.locales import ENGLISH, GERMAN
from bot.render.feeds import found, told
from corpus.errors import Reason
from corpus.feeds import Alternate
from corpus.followed import Followed, State
from index.polling import Following

REASON = Reason("is larger than {limit} MiB; split it", limit=10)
FEED = Followed(
    id=3,
    url="https://olverbote.example/feed",
    title="Olver <Bote>",
    outlet="",
    language="",
    added="2025-05-01T00:00:00+00:00",
    etag="",
    modified="",
    next_due="2025-05-12T09:30:00+00:00",
    pause_s=0,
    last_success="2025-05-12T08:30:00+00:00",
    last_new="2025-05-11T08:30:00+00:00",
    failures=0,
    last_error=Reason(""),
    state=State.WELL,
    told=False,
    entries=5,
    waiting=0,
)
FAILING = replace(FEED, state=State.FAILING, failures=6, last_error=REASON)
LAST = "last new 11 May 2025, 08:30 UTC"
FAILED = (
    "⚠ cannot be read, 6 times in a row; last read 12 May 2025, 08:30 UTC; is larger than 10 MiB; split it"
)
NEXT = "next look 12 May 2025, 09:30 UTC"


@pytest.mark.parametrize(
    ("feed", "expected"),
    [
        (FEED, [LAST, NEXT]),
        (
            replace(FEED, last_new="", waiting=2),
            ["nothing in it yet", "2 articles still to be fetched", NEXT],
        ),
        (
            replace(FEED, state=State.SILENT),
            ["⚠ silent for longer than usual; last new 11 May 2025, 08:30 UTC", NEXT],
        ),
        (
            replace(FEED, failures=1, last_error=REASON),
            [LAST, "⚠ cannot be read: is larger than 10 MiB; split it", NEXT],
        ),
        (FAILING, [LAST, FAILED, NEXT]),
    ],
)
def test_told(feed: Followed, expected: list[str]) -> None:
    """How a feed is doing, in absolute dates."""
    assert told(feed, ENGLISH) == expected


def test_never_read() -> None:
    """A feed that never could be read says so, with the reason in the reader's language."""
    message = render.unwell(replace(FAILING, last_success=""), GERMAN)
    assert shown(message) == (
        "3. Olver <Bote>\nhttps://olverbote.example/feed\n"
        "⚠ 6-mal nacheinander nicht zu lesen; zuletzt gelesen: noch nie gelesen; "
        "ist größer als 10 MiB; bitte teilen"
    )


def test_found() -> None:
    """What adding a feed brought, each thing only where it is so."""
    had = Following(feed=FEED, is_new=True, entries=1)
    assert found(had, ENGLISH, str) == ["Followed, with 1 entry; its articles come in bit by bit."]
    more = replace(
        had,
        is_new=False,
        page="https://x.example/",
        others=(Alternate("https://x.example/sport", ""),) * 9,
        broken=1,
        left_out=2_000,
    )
    assert found(more, ENGLISH, str) == [
        "Followed already.",
        "Found on https://x.example/",
        "There are also: " + ", ".join(["https://x.example/sport"] * 5),
        "1 entry cannot be read.",
        "2,000 older addresses left out.",
    ]
    assert shown(render.following(had, ENGLISH)).startswith("3: Olver <Bote>\n")


def test_followed() -> None:
    """The list is one message that Telegram takes, however many feeds there are."""
    assert shown(render.followed((), ENGLISH)) == "No feed is followed yet; /feed ADDRESS adds one."
    many = [replace(FEED, id=id, title="<&\u202e" * 999, last_error=REASON) for id in range(99)]
    text = shown(render.followed(many, ENGLISH))
    assert text.endswith(" more")
    assert len(text) < 4096


def test_unfollowed() -> None:
    """What is followed no longer is named by its own name, or by its address."""
    assert shown(render.unfollowed(replace(FEED, title=""), ENGLISH)) == (
        "No longer followed, its articles stay: https://olverbote.example/feed"
    )
