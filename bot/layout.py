"""Answers and articles, laid out to be read in a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from rich.console import Console
from rich.style import Style
from rich.text import Text

from bot.locales import ENGLISH
from bot.render.asides import added_on, asides, differing
from bot.render.corrected import withdrawn
from bot.render.explained import compared, scored, told
from bot.render.searched import headlines, is_empty, refused
from bot.render.source import called, limits, when
from bot.unsafe import one_line, printable
from corpus.article import Revision
from corpus.errors import UnknownArticle
from index.answer import Answer, Considered, Headline, Quote
from index.checking import SHOWN, Alignment, Change, Checked, Verdict
from index.kept import Again, Kept
from index.matches import missing
from index.repeating import Reads

MARGIN = "│ "
INDENT = "  "
# Longer lines are hard to read.
WIDEST = 88


def show_answer(console: Console, answer: Answer) -> None:
    """Print quotes, each with its source under it, or a refusal.

    Args:
        console: Where.
        answer: The answer.
    """
    if answer.carried:
        _block(console, ENGLISH.carried.format(words=one_line(answer.carried)), "", "dim")
        console.print()
    if limited := limits(answer.scope, ENGLISH):
        hint = " (--any-time lifts what the question names)" if answer.from_question else ""
        _block(console, f"Only: {one_line(limited)}{hint}", "", "dim")
        console.print()
    if not answer.quotes:
        _refusal(console, answer)
    for number, quote in enumerate(answer.quotes):
        if number:
            console.print()
        _show(console, _marked(quote), MARGIN)
        _block(console, source_line(quote), INDENT, "")
        _place(console, quote.link or quote.url, quote.article)
        if quote.also:
            outlets = ", ".join(one_line(called(article, ENGLISH)) for article in quote.also)
            _block(console, ENGLISH.also + outlets, INDENT, "")
    if said := differing(answer.differing, answer.differs, ENGLISH, one_line):
        console.print()
        _block(console, said, "", "")
    if lacking := missing(answer.telling, [quote.holds for quote in answer.quotes]):
        console.print()
        named = ", ".join(ENGLISH.quoted.format(text=one_line(word)) for word in lacking)
        _block(console, ENGLISH.lacking.format(words=named), "", "dim")
    _numbered(console, answer.number)


def show_account(console: Console, kept: Kept, read: Reads) -> None:
    """Print how an answer came about.

    Args:
        console: Where.
        kept: What was kept of it.
        read: Reads a slice of an article's revision; see `Archive.quoted_text`.
    """
    for line in told(kept, ENGLISH):
        _block(console, line, "", "")
    others = [one for one in kept.account.considered if not one.place]
    for title, listed in ((ENGLISH.kept.considered, kept.quoted), (ENGLISH.kept.others, others)):
        if listed:
            console.print()
            _block(console, title, "", "bold")
        for one in listed:
            console.print()
            _block(console, _slice(one, read), MARGIN, "")
            _block(console, headline(one.headline), INDENT, "")
            _block(console, scored(one, ENGLISH), INDENT, "dim")


def show_again(console: Console, again: Again, number: int) -> None:
    """Print what asking again brought: new quotes, or a refusal.

    Args:
        console: Where.
        again: What it brought.
        number: Under which the new answer is kept; 0 where it is not.
    """
    _block(console, ENGLISH.kept.question.format(question=again.before.question), "", "bold")
    _block(console, compared(again, ENGLISH), "", "")
    if again.new or not again.answer.quotes:
        console.print()
        # What is missing or differs was told of all quotes.
        shown = replace(again.answer, quotes=again.new, telling=(), differing=(), number=number)
        show_answer(console, shown)
    else:
        _numbered(console, number)


def show_checked(console: Console, checked: Checked) -> None:
    """Print what became of checking an alleged quote; [-this-] was not printed, {+this+} was instead.

    Args:
        console: Where.
        checked: What became of it.
    """
    words = ENGLISH.check
    verdict = {
        Verdict.VERBATIM: words.verbatim,
        Verdict.SHORTENED: "Word for word, but shortened: {+left out+}",
        Verdict.CHANGED: "Changed: [-alleged-] {+printed+}",
        Verdict.NOT_FOUND: words.not_found.format(articles=ENGLISH.articles(checked.articles)),
    }[checked.verdict]
    _block(console, f"{words.inner} {verdict}" if checked.is_inner else verdict, "", "bold")
    for match in checked.matches[:SHOWN]:
        console.print()
        is_verbatim = checked.verdict is Verdict.VERBATIM
        if match.text:
            _block(console, match.text if is_verbatim else _compared(match.alignment), MARGIN, "")
        added = added_on(match.article.published, match.added, ENGLISH)
        _block(console, headline(match.article) + added, INDENT, "")
        if match.withdrawn:
            _block(console, one_line(withdrawn(match.withdrawn, ENGLISH)), INDENT, "bold")
        _place(console, match.article.url, match.article.article)
    if more := len(checked.matches[SHOWN:]):
        console.print()
        _block(console, words.others(more), "", "")


def show_revision(console: Console, revision: Revision) -> None:
    """Print an article as it is stored now."""
    article = revision.article
    _block(console, one_line(article.name), "", "bold")
    dates = when(article.published, article.updated, ENGLISH)
    known = [article.source or ENGLISH.outlet_unknown, article.author, dates]
    _block(console, ", ".join(one_line(each) for each in known if each), "", "")
    if article.url:
        _block(console, article.url, "", "dim")
    console.print()
    _block(console, article.text, "", "")


def source_line(quote: Quote) -> str:
    """Return outlet, title, date, whose words these are and whom the quote itself has it from."""
    return headline(quote) + asides(quote, ENGLISH, one_line)


def headline(of: Quote | Headline) -> str:
    """Return outlet, title and date of an article."""
    outlet = one_line(of.source) or ENGLISH.outlet_unknown
    title = one_line(of.title) or one_line(of.opening) or of.article
    return f"{outlet}: {title}, {when(of.published, of.updated, ENGLISH)}"


def _refusal(console: Console, answer: Answer) -> None:
    if is_empty(answer):
        _block(console, "The archive holds no articles yet; `add` takes files and folders.", "", "")
        return
    for number, line in enumerate(refused(answer, ENGLISH, one_line)):
        _block(console, line, "", "" if number else "bold")
    for title, articles in headlines(answer, ENGLISH):
        console.print()
        _block(console, title, "", "")
        for each in articles:
            _block(console, headline(each), INDENT, "")


def _numbered(console: Console, number: int) -> None:
    if number:
        console.print()
        told_how = f"{ENGLISH.kept.numbered.format(number=number)}: `why {number}` says how it came about"
        _block(console, told_how, "", "dim")


def _slice(one: Considered, read: Reads) -> str:
    try:
        return read(one.headline.article, one.revision, one.span)
    except UnknownArticle:
        return ENGLISH.withdrawn


def _compared(alignment: Alignment) -> str:
    told = []
    for piece in alignment.pieces:
        if piece.change is Change.SAME:
            told.append(piece.printed)
            continue
        is_alleged = piece.alleged and piece.change is not Change.OMITTED
        told += [f"[-{piece.alleged}-]"] * bool(is_alleged) + [f"{{+{piece.printed}+}}"] * bool(piece.printed)
    return " ".join(told)


def _marked(quote: Quote) -> Text:
    # What is made printable is as long as it was.
    text = Text(printable(quote.text))
    for mark in quote.marks:
        text.stylize("bold", mark.start, mark.stop)
    return text


def _block(console: Console, text: str, margin: str, style: str) -> None:
    _show(console, Text(printable(text), style=style), margin)


def _place(console: Console, address: str, article: str) -> None:
    """Print where a quote stands; an address on one line, however long, so that it can be copied whole."""
    text = one_line(address) or f"show {one_line(article)}"
    link = text if text.startswith(("http://", "https://")) else None
    console.print(Text(INDENT) + Text(text, style=Style(dim=True, link=link)), soft_wrap=True)


def _show(console: Console, text: Text, margin: str) -> None:
    for line in _lines(console, text, len(margin)):
        console.print(Text(margin) + line, soft_wrap=True)


def _lines(console: Console, text: Text, margin: int) -> Iterator[Text]:
    """Wrap for a person; in a pipe lines stay whole, so that a quote can be searched for."""
    if not console.is_terminal:
        yield from text.split("\n", allow_blank=True)
        return
    for line in text.wrap(console, max(min(console.width, WIDEST) - margin, 20)):
        line.rstrip()
        yield line
