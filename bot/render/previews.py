"""Articles that do not count yet, as messages: what there is to check, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from bot.buttons import OnDraft, Verb
from bot.locales import Words
from bot.preview import Preview
from bot.render.markup import MAX_UNITS, Button, Message, bold, button, clipped, joined, packed, plain
from bot.render.source import MAX_NAME, MAX_TITLE, absolute, when
from corpus.article import Article
from corpus.errors import InputError
from corpus.proofreading import Oddity, paragraphs, word_count
from index.copies import Copy

Clean = Callable[[str, int], str]
PER_PAGE = 8
_MAX_LINE = 100
_MAX_OPENING = 300
_MAX_ENDING = 200
_MOST_SUSPECTS = 5
_MOST_COPIES = 3
MOST_NAMED = 10
_MAX_NOTE = 240
_ROOM_FOR_MORE = 100
_MAX_REASON = 300


def told(seen: Preview, words: Words, clean: Clean) -> Iterator[str]:
    """Yield what there is to check, line by line, below the title.

    Args:
        seen: The preview.
        words: The language.
        clean: Makes foreign text fit for where it is shown, on one line of at most so many characters.
    """
    article, own = seen.article, words.preview
    yield clean(article.source, MAX_NAME) or words.outlet_unknown
    yield dated(article, words, clean)
    if article.author:
        yield own.author.format(name=clean(article.author, MAX_NAME))
    if article.url:
        yield clean(article.url, MAX_TITLE)
    sizes = own.paragraphs(len(paragraphs(article))), own.words(word_count(article))
    yield " · ".join((*sizes, article.language))
    yield own.begins.format(text=clean(article.text[: 4 * _MAX_OPENING], _MAX_OPENING))
    yield own.ends.format(text=_ending(article, clean))
    if seen.hidden:
        yield own.hidden(seen.hidden)
    yield from _suspected(seen, words, clean)
    yield from _alike(seen, words, clean)
    if seen.status in own.status:
        yield own.status[seen.status]


def dated(article: Article, words: Words, clean: Clean) -> str:
    """Say when an article was published, and what says so."""
    if not article.published:
        return when("", article.updated, words)
    by = words.preview.dated_by[article.dated_by]
    printed = clean(article.published_as, MAX_NAME)
    if printed and article.published_as != article.published:
        by = f"{by}: {words.quoted.format(text=printed)}"
    changed = words.updated.format(date=absolute(article.updated, words)) if article.updated else ""
    # Beside the date that it is about, not behind the other one.
    return f"{when(article.published, '', words)} ({by}){changed}"


def one(seen: Preview, draft: str, step: int, words: Words) -> Message:
    """Show an article before it counts.

    Args:
        seen: The preview.
        draft: Id of the remembered draft.
        step: How often it was changed.
        words: The language.
    """
    own = words.preview
    head = plain(f"{own.head}\n") + bold(clipped(seen.article.title, MAX_TITLE) or words.untitled)
    body, _ = packed([head, *map(plain, told(seen, words, clipped))])

    def on(label: str, verb: Verb) -> Button:
        return button(label, str(OnDraft(draft, step, verb)))

    rows = (
        (on(own.take, Verb.TAKE),),
        (on(own.date, Verb.DATE), on(own.title, Verb.TITLE), on(own.outlet, Verb.SOURCE)),
        (on(own.drop, Verb.LINES), on(own.cancel, Verb.CANCEL)),
    )
    return Message(body, rows)


def lines(seen: Preview, draft: str, step: int, page: int, words: Words) -> Message:
    """Show an article's paragraphs, those that look out of place first, each with a button that drops it.

    Args:
        seen: The preview.
        draft: Id of the remembered draft.
        step: How often it was changed.
        page: Which of the pages, counted from 0; the last one where there are not so many.
        words: The language.
    """
    spans = paragraphs(seen.article)
    odd = {suspect.paragraph: suspect.oddity for suspect in seen.suspects}
    order = sorted(range(len(spans)), key=lambda at: at not in odd)
    page = min(page, (len(order) - 1) // PER_PAGE)
    at_hand = order[page * PER_PAGE : (page + 1) * PER_PAGE]
    texts = {at: clipped(spans[at].of(seen.article.text)[: 4 * _MAX_LINE], _MAX_LINE) for at in at_hand}
    told_of = [_numbered(at, texts[at], odd.get(at), words) for at in at_hand]
    rows = [(button(f"✕ {at + 1}: {texts[at]}", str(OnDraft(draft, step, Verb.DROP, at))),) for at in at_hand]
    turning = _turning(draft, step, page, len(order), words)
    body, _ = packed([plain(words.preview.which), *map(plain, told_of)], "\n\n")
    return Message(body, (*rows, turning))


def lot(
    seen: Sequence[Preview],
    counts: tuple[int, int],
    failed: Sequence[InputError],
    draft: str,
    words: Words,
) -> Message:
    """Show many articles before they count.

    Args:
        seen: The first of them.
        counts: How many there are, and how many inputs failed.
        failed: The first of those.
        draft: Id of the remembered draft.
        words: The language.
    """
    own = words.preview
    failures = [own.failed(counts[1]), *(_failure(error, words) for error in failed[:_MOST_SUSPECTS])]
    below, _ = packed([plain(line) for line in failures if failed])
    named = [plain(_named(each, words)) for each in seen[:MOST_NAMED]]
    head = bold(own.lot.format(articles=words.articles(counts[0])))
    above, shown = packed([head, *named], room=MAX_UNITS - below.units - _ROOM_FOR_MORE)
    left = counts[0] + 1 - shown
    more = [plain(own.more(left))] if left else []
    body = joined([above, *more, *([below] if failed else [])], "\n")
    take = button(own.take_all, str(OnDraft(draft, 0, Verb.TAKE)))
    return Message(body, ((take, button(own.cancel, str(OnDraft(draft, 0, Verb.CANCEL)))),))


def ask(what: str, title: str, problem: str = "") -> Message:
    """Ask an admin for a date, a title or an outlet.

    Args:
        what: The question.
        title: Of the article.
        problem: What was wrong with the answer before; empty for none.
    """
    said = [plain(clipped(problem, _MAX_REASON))] if problem else []
    return Message(joined([*said, plain(what.format(title=clipped(title, _MAX_LINE)))], "\n"))


def _suspected(seen: Preview, words: Words, clean: Clean) -> Iterator[str]:
    if not seen.suspects:
        return
    yield words.preview.suspicious(len(seen.suspects))
    spans = paragraphs(seen.article)
    for suspect in seen.suspects[:_MOST_SUSPECTS]:
        text = spans[suspect.paragraph].of(seen.article.text)[: 4 * _MAX_LINE]
        yield _numbered(suspect.paragraph, clean(text, _MAX_LINE), suspect.oddity, words)


def _numbered(at: int, text: str, oddity: Oddity | None, words: Words) -> str:
    why = f" ({words.preview.oddities[oddity]})" if oddity else ""
    return f"{at + 1}. {text}{why}"


def _alike(seen: Preview, words: Words, clean: Clean) -> Iterator[str]:
    if seen.copies:
        yield words.preview.alike
    for copy in islice(seen.copies, _MOST_COPIES):
        yield _copy(copy, words, clean)


def _copy(copy: Copy, words: Words, clean: Clean) -> str:
    outlet = clean(copy.source, MAX_NAME) or words.outlet_unknown
    title = clean(copy.title or copy.opening, _MAX_LINE) or words.untitled
    return f"• {outlet}: {title}, {when(copy.published, '', words)} ({round(100 * copy.likeness)} %)"


def _ending(article: Article, clean: Clean) -> str:
    """Return the end of the last paragraph, from the beginning of a word."""
    last = article.text[paragraphs(article)[-1].start :]
    if len(last) <= _MAX_ENDING:
        return clean(last, _MAX_ENDING)
    return "… " + clean(last[-_MAX_ENDING + 10 :].partition(" ")[2] or last[-_MAX_LINE:], _MAX_ENDING)


def _turning(draft: str, step: int, page: int, count: int, words: Words) -> tuple[Button, ...]:
    row = [button(words.preview.back, str(OnDraft(draft, step, Verb.SHOW)))]
    if page:
        row.append(button(words.back, str(OnDraft(draft, step, Verb.LINES, page - 1))))
    if (page + 1) * PER_PAGE < count:
        row.append(button(words.more, str(OnDraft(draft, step, Verb.LINES, page + 1))))
    return tuple(row)


def _named(seen: Preview, words: Words) -> str:
    article = seen.article
    outlet = clipped(article.source, MAX_NAME) or words.outlet_unknown
    line = f"• {outlet}: {clipped(article.name, _MAX_LINE)}, {dated(article, words, clipped)}"
    return "\n".join([line, *(f"   ↳ {clipped(note, _MAX_NOTE)}" for note in _notes(seen, words))])


def _notes(seen: Preview, words: Words) -> Iterator[str]:
    """Yield what there is to check of one article among many, a line for each thing."""
    own = words.preview
    if seen.suspects:
        yield own.suspicious(len(seen.suspects)).removesuffix(":")
    if seen.status in own.status:
        yield own.status[seen.status]
    elif seen.copies:
        yield f"{own.alike} {_copy(seen.copies[0], words, clipped).removeprefix('• ')}"


def _failure(error: InputError, words: Words) -> str:
    reason = clipped(words.reason(error.reason), _MAX_REASON)
    return f"• {clipped(error.where, _MAX_LINE)}: {reason}" if error.where else f"• {reason}"
