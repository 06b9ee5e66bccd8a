"""Questions to offer to somebody new: made of what articles are about; pure."""

from __future__ import annotations

import re
from collections import Counter

from bot.locales import Words
from corpus.article import Article

# With the question around it, it fits on a button.
MAX_TITLE = 30
# Two words with capitals, not at the beginning of a sentence.
_NAME = re.compile(r"(?<=[^\W\d_A-ZÄÖÜ] )[A-ZÄÖÜ][^\W\d_]+ [A-ZÄÖÜ][^\W\d_]{2,}\b")
_UNITS = re.compile(r"Euro|Dollar|Prozent|Million|Milliarde|Uhr|Jahr|Monday|Montag", re.IGNORECASE)
_LEAST = 2


def example(article: Article, words: Words) -> str:
    """Make a question that an article should be able to answer.

    Args:
        article: Any.
        words: The language to ask in.

    Returns:
        The question, about its title or, without one, a name that it has more than once; empty where
        there is neither.
    """
    topic = _quoted(article.title, words) or _name(article.text)
    return words.example.format(topic=topic) if topic else ""


def _quoted(title: str, words: Words) -> str:
    clipped = title if len(title) <= MAX_TITLE else title[:MAX_TITLE].rsplit(" ", 1)[0] + " …"
    return words.quoted.format(text=clipped.rstrip("?!.")) if any(map(str.isalnum, title)) else ""


def _name(text: str) -> str:
    names = Counter(name for name in _NAME.findall(text) if not _UNITS.search(name))
    name, count = next(iter(names.most_common(1)), ("", 0))
    return name if count >= _LEAST else ""
