"""What stands in a text and is no news: when it was updated, and a ticker's entries; pure."""

from __future__ import annotations

import re

_MONTHS = (
    r"jan\w*|jän\w*|feb\w*|mär\w*|mar\w*|apr\w*|mai|may|jun\w*|jul\w*"
    r"|aug\w*|sep\w*|o[ck]t\w*|nov\w*|de[cz]\w*"
)
_DAYS = r"mo\w*|di\w*|mi\w*|do\w*|fr\w*|sa\w*|so\w*|tu\w*|we\w*|th\w*|su\w*"
_WORDS = r"uhr|h|am|um|at|on|the|a\.?m\.?|p\.?m\.?|mesz|mez|cest|cet|gmt|utc|bst|est|edt|th|st|nd|rd"
_STAMP = re.compile(
    r"\W*(?:zuletzt\s|last\s)?(?:aktualisiert|aktualisierung|geändert|stand|update[d]?|modified|changed"
    r"|veröffentlicht|first\spublished|published)"
    rf"(?:[\s:,.()|/–—-]|\d|(?<![^\W\d_])(?:{_MONTHS}|{_DAYS}|{_WORDS})\b)*",
    re.IGNORECASE,
)
_ENTRY = re.compile(
    r"\W*(?:\[|\()?(?:[01]?\d|2[0-4])[.:][0-5]\d\s?(?:uhr|h|[ap]\.?m\.?)?\s?(?:[\])]\s?)?(?:[:|–—+-]|\n|$)|"
    r"\W*(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?\s(?:uhr|[ap]\.?m\.?)\s?[:|–—+-]|"
    # "2.10pm Firefighters arrive.", "14.10 Uhr Die Feuerwehr rückt an.", also with a zone.
    r"\W*(?:[01]?\d|2[0-4])[.:][0-5]\d\s?(?:uhr|[ap]\.?m\.?)\s",
    re.IGNORECASE,
)


def is_stamp(sentence: str) -> bool:
    """Tell whether a sentence only says when the text was updated."""
    return _STAMP.fullmatch(sentence) is not None


def is_entry(paragraph: str) -> bool:
    """Tell whether a paragraph begins as an entry of a ticker does: with the time."""
    return _ENTRY.match(paragraph) is not None
