"""Lists of what the archive holds, and single lines, as messages."""

from __future__ import annotations

from collections.abc import Sequence

from bot.buttons import Example, Listing
from bot.locales import Words
from bot.render.markup import Markup, Message, button, clipped, code, plain
from bot.render.paging import Around, paged
from bot.render.source import MAX_TITLE, headline
from corpus.article import Revision
from index.answer import Headline

MAX_ID = 1000


def line(text: str, **values: object) -> Message:
    """Return wording with foreign values filled in, each on one line and of bounded length."""
    filled = {name: clipped(str(value), MAX_TITLE) for name, value in values.items()}
    return Message(plain(text.format(**filled) if values else text))


def example_offer(questions: Sequence[str], offer: str, words: Words) -> Message:
    """Greet, and offer questions to press.

    Args:
        questions: What the archive can answer; may be empty.
        offer: Id under which they are remembered.
        words: The language.
    """
    if not questions:
        return line(words.welcome)
    rows = tuple((button(text, str(Example(offer, number))),) for number, text in enumerate(questions))
    return Message(plain(f"{words.welcome}\n\n{words.welcome_examples}"), rows)


def listing(revisions: Sequence[Revision], offset: int, articles: int, words: Words) -> Message:
    """List articles with their ids, and buttons to older and newest ones.

    Args:
        revisions: Those to show, newest first; as many as fit are shown.
        offset: How many articles come before them.
        articles: How many there are.
        words: The language.
    """
    if not revisions:
        return line(words.empty_archive)
    entries = [_entry(revision, words) for revision in revisions]
    around = Around(words.admin.listed, words.admin.newest, words.admin.older)
    return paged(entries, Listing(offset), articles, around, words)


def _entry(revision: Revision, words: Words) -> Markup:
    article = revision.article
    of = Headline(
        article=article.id,
        title=article.name,
        source=article.source,
        published=article.published,
        updated=article.updated,
        url=article.url,
    )
    return headline(of, words) + plain(f" · {article.language}\n") + code(clipped(article.id, MAX_ID))
