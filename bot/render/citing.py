"""Quotes as they are cited elsewhere, and the buttons that copy them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.buttons import Cite, Form, ToCite
from bot.locales import Words
from bot.render.corrected import became
from bot.render.keyboard import Rows
from bot.render.markup import Button, Message, button, code, preformatted, units
from corpus.standing import Standing
from index.citing import Work, bibtex, byline, csl

# What a button can copy, in UTF-16 units, to be on the safe side of Telegram's characters.
MAX_COPIED = 256
# Called so in any language.
_NAMES = {Form.BIBTEX: "BibTeX", Form.CSL: "CSL-JSON"}
_ENDINGS = {Form.QUOTE: "txt", Form.SOURCE: "txt", Form.BIBTEX: "bib", Form.CSL: "json"}


@dataclass(frozen=True, slots=True)
class Cited:
    """A quote that is cited.

    Attributes:
        text: The quote.
        work: Its article.
        standing: What became of it; None where it stands as it was.
    """

    text: str
    work: Work
    standing: Standing | None = None


@dataclass(frozen=True, slots=True)
class File:
    """What is too long for a message."""

    name: str
    text: str


def citing(quotes: Mapping[int, Cited], first: int, chosen: ToCite, words: Words) -> Rows:
    """Return buttons that copy one of the quotes of a page in each form.

    Args:
        quotes: By their position in the answer, without those that are gone; not empty.
        first: Position of the first one that the page was made of.
        chosen: Which of them, below which state of the answer.
        words: The language of the answer.
    """
    at = min(quotes) if chosen.at is None or chosen.at not in quotes else chosen.at
    which = tuple(_which(each - first + 1, each, at, chosen, words) for each in quotes)
    forms = [_copying(each, at, quotes[at], chosen, words) for each in Form]
    back = (button(words.back, str(chosen.view)),)
    return (*((which,) if len(quotes) > 1 else ()), tuple(forms[:2]), tuple(forms[2:]), back)


def cited(form: Form, quote: Cited, words: Words) -> Message | File:
    """Return a quote in one form as a message of which a tap copies it, or as a file.

    Args:
        form: Which.
        quote: The quote.
        words: The language of the answer.
    """
    text = written(form, quote, words)
    body = preformatted(text, _ENDINGS[form]) if form in {Form.BIBTEX, Form.CSL} else code(text)
    return Message(body) if body.fits else File(f"{quote.work.key}.{_ENDINGS[form]}", text)


def written(form: Form, quote: Cited, words: Words) -> str:
    """Write a quote in one form, as it is pasted elsewhere."""
    said = became(quote.standing, words)
    if form is Form.BIBTEX:
        return bibtex(quote.work, _unsigned(said)).rstrip()
    if form is Form.CSL:
        return csl(quote.work, _unsigned(said))
    whole = _attributed(quote, words) if form is Form.QUOTE else _source(quote.work, words)
    return f"{whole} {said}".rstrip()


def _attributed(quote: Cited, words: Words) -> str:
    work = quote.work
    known = [work.outlet or words.outlet_unknown, _day(work, words), work.url]
    return f"{words.quoted.format(text=quote.text)} ({', '.join(filter(None, known))})"


def _source(work: Work, words: Words) -> str:
    own, retrieved = words.cite, words.day(work.retrieved)
    return own.citation.format(
        by=own.by.format(author=byline(work.author)) if work.author else "",
        title=words.quoted.format(text=work.title),
        outlet=work.outlet or words.outlet_unknown,
        date=_day(work, words),
        where=own.where.format(address=work.url, retrieved=retrieved) if work.url else "",
    )


def _day(work: Work, words: Words) -> str:
    return words.day(work.published) if work.published else words.cite.undated


def _which(number: int, each: int, at: int, chosen: ToCite, words: Words) -> Button:
    label = words.cite.which.format(number=number)
    return button(f"✓ {label}" if each == at else label, str(ToCite(chosen.view, each)))


def _copying(form: Form, at: int, quote: Cited, chosen: ToCite, words: Words) -> Button:
    """Return a button that copies at once, or that asks for a message where that is too long for a button."""
    labels = {Form.QUOTE: words.cite.quote, Form.SOURCE: words.cite.source}
    label, text = labels.get(form) or _NAMES[form], written(form, quote, words)
    if units(text) <= MAX_COPIED:
        return Button(label, copy=text)
    return button(label, str(Cite(chosen.view.answer, at, form)))


def _unsigned(said: str) -> str:
    """Take away the sign of warning, which few fonts of printed pages have."""
    return said.lstrip("⚠✓ ")
