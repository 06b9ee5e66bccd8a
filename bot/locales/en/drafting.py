"""What English says of drafts and of the log."""

from __future__ import annotations

from collections.abc import Callable

from bot.locales.drafting import LogWords, PreviewWords
from bot.locales.en.counting import articles, counted, number


def _size(paragraphs: int, words: int, language: str) -> str:
    return (
        f"{counted(paragraphs, 'paragraph', 'paragraphs')} · {counted(words, 'word', 'words')} · {language}"
    )


def _done(said: str) -> Callable[[int], str]:
    return lambda amount: said if amount == 1 else f"{said} {articles(amount)}, the first one"


def _feeds(said: str) -> Callable[[int], str]:
    return lambda amount: (
        f"{said} a feed" if amount == 1 else f"{said} {counted(amount, 'feed', 'feeds')}, the first one"
    )


PREVIEW = PreviewWords(
    head="Preview – nothing is stored yet",
    author="By {name}",
    size=_size,
    begins="Begins: {text}",
    ends="Ends: {text}",
    hidden=lambda amount: (
        f"Taken out: {counted(amount, 'character', 'characters')} that hide or turn round what is written"
    ),
    suspicious=lambda amount: f"{counted(amount, 'paragraph', 'paragraphs')} may not belong to the article:",
    alike="Nearly the same is in the archive:",
    dated_by={
        "": "origin unknown",
        "person": "given by you",
        "record": "from a field of the file",
        "json-ld": "from the page's own data (JSON-LD)",
        "meta": "from the page's <meta>",
        "time": "from a <time> on the page",
        "text": "from the text of the page",
        "address": "from the address",
        "feed": "from the feed",
        "message": "from the message",
        "file": "from the file's properties",
    },
    oddities={
        "teaser": "leads elsewhere",
        "advert": "advertisement",
        "consent": "consent or privacy",
        "newsletter": "invitation to subscribe",
        "rights": "copyright notice",
        "credit": "credit of a picture",
        "address": "only an address",
        "repeated": "stands there twice",
        "short": "very short",
    },
    status={
        "revised": (
            "The archive has this article with another text or other details: this will be its new revision."
        ),
        "unchanged": "The archive has exactly this already.",
        "failed": "The archive has this article, withdrawn: until that is taken back it is not added again.",
    },
    take="✓ Take it",
    date="Date",
    title="Title",
    outlet="Outlet",
    drop="Drop a line",
    cancel="Cancel",
    back="◂ Preview",
    which="Which paragraph is to go? Those that may not belong come first.",
    last_one="Nothing would be left to quote; this one stays.",
    lot=lambda amount: f"Preview of {amount} – nothing is stored yet",
    more=lambda amount: f"and {number(amount)} more",
    failed=lambda amount: f"{counted(amount, 'input', 'inputs')} cannot be read:",
    take_all="✓ Take all",
    ask={
        "date": "When was “{title}” published? Reply with the date, such as 2025-02-12, or “-” for unknown.",
        "title": "What is the title of “{title}”? Reply with it, or “-” for none.",
        "source": "Which outlet published “{title}”? Reply with its name, or “-” for unknown.",
    },
    hint="Your reply",
    no_text="There is no text in this that could be read.",
    below="Changed; the preview goes on below.",
    cancelled="Cancelled; nothing was stored.",
    expired="This preview has expired. Please send it again.",
    changed="The preview has changed since; this is how it stands now.",
    file_changed="{name} is no longer the file that you were shown. Please send it again.",
)

LOG = LogWords(
    empty="Nothing has been done yet.",
    listed="{first}–{last} of {count}",
    terminal="terminal",
    deeds={
        "added": _done("added"),
        "revised": _done("revised"),
        "removed": _done("removed"),
        "retracted": _done("withdrew"),
        "reinstated": _done("reinstated"),
        "undone": _done("took back"),
        "followed": _feeds("followed"),
        "unfollowed": _feeds("stopped following"),
        "ruled": lambda _: "ruled for an outlet",
        "rebuilt": lambda _: "rebuilt the indexes",
        "invited": lambda _: "invited somebody",
        "made editor": lambda _: "made editor",
        "made admin": lambda _: "made administrator",
        "dismissed": lambda _: "dismissed",
    },
    undone={
        "added": "Taken back, so no longer in the archive: {title} ({id})",
        "revised": "Taken back, so as it was before: {title} ({id})",
        "removed": "Taken back, so in the archive again: {title} ({id})",
        "retracted": "Answers again: {title} ({id})",
        "reinstated": "Taken back: {title} ({id})",
        "undone": "Taken back: {title} ({id})",
        "followed": "Followed no longer: {title} ({id})",
        "unfollowed": "Followed again: {title} ({id})",
        "ruled": "Taken back, so ruled as before: {title} ({id})",
    },
    stays="Stays as it is, since it was changed again: {title} ({id})",
    nothing="There is nothing of yours to take back; changes can be taken back for 24 hours.",
)
