"""Whether what stands at an article's address now may take the place of the article, and how; pure.

A paywall, a consent banner or a home page is text as well, and would silence what was printed.
"""

from __future__ import annotations

import re
from dataclasses import replace

from corpus.article import Article
from corpus.errors import Reason

STUB = "only {chars} of {before} characters are there now, as behind a paywall or a consent banner"
ANOTHER = "another text stands there now; add it under an id of its own if it is an article"
# What is left of an article that was really shortened.
_SHORTENED = 0.6
_FEW = 0.25
# Words in common with the former text, of the fewer ones.
_RELATED = 0.2
_WORD = re.compile(r"\w+")
_WALL = re.compile(
    r"\b(?:weiterlesen|abo(?:nnement|nnent\w*|nnieren)?|anmelden|einloggen|registrier\w+|subscri\w+|sign\sin|log\sin"
    r"|register|cookies?|einwillig\w+|zustimm\w+|consent|werbefrei|premium|plus-artikel|javascript|captcha|robot"
    r"|access\sdenied|not\sfound|nicht\sgefunden|wartungsarbeiten|maintenance|error\s\d{3}|fehler\s\d{3})\b",
    re.IGNORECASE,
)


def refusal(old: Article, new: Article) -> Reason | None:
    """Tell why a text is not taken for a new state of an article.

    Args:
        old: The article, as stored.
        new: What stands at its address now.

    Returns:
        None where it may be taken.
    """
    if _is_stub(old.text, new.text):
        return Reason(STUB, chars=len(new.text), before=len(old.text))
    return None if _is_related(old, new) else Reason(ANOTHER)


def merged(old: Article, new: Article) -> Article:
    """Return the text of now with what is known of the article: its id, its outlet, when it was published.

    Args:
        old: As for `refusal`.
        new: As for `refusal`.
    """
    return replace(
        old,
        text=new.text,
        headings=new.headings,
        title=new.title or old.title,
        author=old.author or new.author,
        published=old.published or new.published,
        published_as=old.published_as if old.published else new.published_as,
        dated_by=old.dated_by if old.published else new.dated_by,
        updated=new.updated or old.updated,
    )


def _is_stub(old: str, new: str) -> bool:
    share = len(new) / max(1, len(old))
    if share >= _SHORTENED:
        return share < 1 and _is_walled(old, new)
    begins = old.startswith(new.rstrip(" .…\n"))
    return share < _FEW or begins or len(_WALL.findall(new)) > len(_WALL.findall(old))


def _is_walled(old: str, new: str) -> bool:
    """Tell whether a text breaks off, however late, and asks to pay or to sign in for the rest."""
    same = next((at for at, pair in enumerate(zip(old, new, strict=False)) if len({*pair}) > 1), len(new))
    rest, before = len(_WALL.findall(new[same:])), len(_WALL.findall(old[same:]))
    return same >= len(new) / 2 and rest > before


def _is_related(old: Article, new: Article) -> bool:
    one, other = (set(_WORD.findall(f"{each.title} {each.text}".casefold())) for each in (old, new))
    return len(one & other) >= _RELATED * max(1, min(len(one), len(other)))
