"""From a question to a message, and from a button to the next; knows the archive, not Telegram's server."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import islice, product
from typing import Any, cast

from bot import render
from bot.audiences import audience_of
from bot.buttons import Example, Unlimited, View
from bot.examples import example
from bot.locales import Words, words_for
from bot.remembered import SentAnswer, SentOffer, sent_answer, sent_offer
from bot.shelf import Readable, Shelf
from corpus.errors import UnknownAnswer, UnknownArticle
from index.answer import Answer, Quote
from index.kept import Kept

MAX_QUOTES = 9
EXAMPLES = 3
_RECENT = 60
# Each costs as long as an answer, and somebody waits.
_TRIED = 9
_CONTEXT_SENTENCES = (2, 1)


@dataclass(frozen=True, slots=True)
class Seen:
    """What a press of a button brings.

    Attributes:
        message: Takes the place of the message that has the button.
        notice: Pops up; empty for nothing.
    """

    message: render.Message
    notice: str = ""


class Desk:
    """Answers questions and keeps what their buttons need. Every method blocks: call it in a worker.

    Args:
        archive: What is asked.
    """

    def __init__(self, archive: Shelf) -> None:
        self._archive = archive

    def answer(
        self, question: str, chat: int, words: Words, *, repeat: bool = False, unlimited: bool = False
    ) -> render.Message:
        """Answer a question.

        Args:
            question: On one line.
            chat: Where the answer will stand.
            words: The asker's language.
            repeat: Whether the question stands above the quotes, because a button asked it.
            unlimited: Whether the days and the outlet that the question names are no limits.

        Returns:
            The first page of quotes, or a refusal.
        """
        found = self._seen(chat).ask(question, limit=MAX_QUOTES, any_time=unlimited)
        above = render.Above(question if repeat else "")
        return self._laid_out(self._archive.keep(found, chat), chat, words, above)

    def why(self, number: int, chat: int, words: Words) -> render.Message:
        """Explain an answer that was given in this chat."""
        kept = self._kept(number, chat)
        return render.explained(kept, words) if kept else render.line(words.kept.unknown, number=number)

    def again(self, number: int, chat: int, words: Words) -> render.Message:
        """Ask again what was asked in this chat, and show what is new."""
        kept = self._kept(number, chat)
        if kept is None:
            return render.line(words.kept.unknown, number=number)
        found = self._seen(chat).again(kept)
        said = render.compared(found, words)
        answer = self._archive.keep(found.answer, chat)
        if answer.quotes and not found.new:
            return render.unchanged(answer, words, question=kept.question, compared=said)
        # What is missing or differs was told of all quotes.
        shown = replace(answer, quotes=found.new, telling=(), differing=())
        return self._laid_out(shown, chat, words, render.Above(kept.question, said))

    def view(self, view: View, chat: int) -> Seen | None:
        """Return another state of an answer.

        Args:
            view: As the button carried it; may be forged.
            chat: Where the button was pressed.

        Returns:
            None where no answer of this chat has this state.
        """
        sent = sent_answer(cast("dict[str, Any] | None", self._archive.recall(view.answer)), chat)
        if sent is None:
            return None
        layout = render.pages(sent.quotes, sent.words)
        if view.page >= len(layout) or (view.open is not None and view.open not in layout[view.page]):
            return None
        return self._page(sent, view)

    def limited(self, button: Unlimited, chat: int) -> str | None:
        """Return the question of an answer in this chat that was given within the limits it names."""
        sent = sent_answer(cast("dict[str, Any] | None", self._archive.recall(button.answer)), chat)
        return (sent and sent.asked) or None

    def offer(self, chat: int, words: Words) -> render.Message:
        """Greet, with example questions that the archive should be able to answer."""
        questions = self._examples(self._seen(chat), words)
        offer = self._archive.remember(SentOffer(chat, questions).body()) if questions else ""
        return render.example_offer(questions, offer, words)

    def example(self, example: Example, chat: int) -> str | None:
        """Return the question that a button stands for, if it was offered in this chat."""
        sent = sent_offer(cast("dict[str, Any] | None", self._archive.recall(example.offer)), chat)
        if sent is None or example.number >= len(sent.questions):
            return None
        return sent.questions[example.number]

    def _laid_out(self, answer: Answer, chat: int, words: Words, above: render.Above) -> render.Message:
        """Remember what the buttons need, and return the first page or a refusal."""
        limits = render.limits(answer.scope, words) if answer.from_question else ""
        sent = SentAnswer(
            chat,
            words.code,
            above.question,
            tuple(quote for quote in answer.quotes if self._shows(quote, chat, words)),
            asked=answer.question if limits else "",
            limits=limits,
            telling=answer.telling,
            differing=answer.differing,
            differs=answer.differs,
            number=answer.number,
            compared=above.compared,
        )
        if sent.quotes:
            return self._page(sent, View(self._archive.remember(sent.body()))).message
        again = self._archive.remember(sent.body()) if limits else ""
        return render.refusal(answer, words, replace(above, limits=limits), again=again)

    def _page(self, sent: SentAnswer, view: View) -> Seen:
        layout, seen = render.pages(sent.quotes, sent.words), self._seen(sent.chat)
        quotes = {at: quote for at in layout[view.page] if (quote := seen.still(sent.quotes[at]))}
        if len(quotes) < len(layout[view.page]):
            # In what they differ would tell of those that must not be shown any more.
            sent = replace(sent, differing=())
        if view.open in quotes and (opened := self._opened(sent, view, quotes, len(layout))):
            return Seen(opened)
        closed = View(view.answer, view.page)
        shown = {at: render.Shown(quote) for at, quote in quotes.items()}
        message = render.page(shown, closed, len(layout), sent.words, _above(sent, view))
        if message is None:
            raise ValueError("a page of an answer is too long, though pages are laid out so that they fit")
        return Seen(message, sent.words.no_context if view.open in quotes else "")

    def _opened(
        self, sent: SentAnswer, view: View, quotes: dict[int, Quote], count: int
    ) -> render.Message | None:
        for at, sentences in product([at for at in quotes if at == view.open], _CONTEXT_SENTENCES):
            if wide := self._in_context(quotes[at], self._seen(sent.chat), sentences):
                shown = {other: render.Shown(quote) for other, quote in quotes.items()} | {at: wide}
                if opened := render.page(shown, view, count, sent.words, _above(sent, view)):
                    return opened
        return None

    def _in_context(self, quote: Quote, seen: Readable, sentences: int) -> render.Shown | None:
        try:
            span = seen.context(quote, sentences)
            text = seen.quoted_text(quote.article, quote.revision, span)
        except UnknownArticle:
            return None
        start, stop = quote.span.start - span.start, quote.span.stop - span.start
        if text[start:stop] != quote.text or text == quote.text or not render.survives(text):
            return None
        return render.Shown(quote, text[:start], text[stop:])

    def _kept(self, number: int, chat: int) -> Kept | None:
        """Return what was kept of an answer, if it was given in this chat."""
        try:
            kept = self._seen(chat).kept(number)
        except UnknownAnswer:
            return None
        return kept if kept.place == chat else None

    def _shows(self, quote: Quote, chat: int, words: Words) -> bool:
        return render.presentable(quote, words) and self._seen(chat).still(quote) is not None

    def _seen(self, chat: int) -> Readable:
        """Return the archive as it may be seen in a chat."""
        return self._archive.readership(audience_of(chat))

    def _examples(self, seen: Readable, words: Words) -> tuple[str, ...]:
        """Return questions on the newest articles, own language first, that get an answer now.

        Each is in the language of its article, which is what finds it.
        """
        recent = [revision.article for revision in islice(seen.articles(), _RECENT)]
        recent.sort(key=lambda article: article.language != words.code)
        made = (example(article, words_for(article.language)) for article in recent)
        asked = filter(None, dict.fromkeys(made))
        answered = (question for question in islice(asked, _TRIED) if seen.ask(question, limit=1).quotes)
        return tuple(islice(answered, EXAMPLES))


def _above(sent: SentAnswer, view: View) -> render.Above:
    # It is about the first quotes.
    differing = sent.differing if view.page == 0 else ()
    return render.Above(
        sent.question,
        sent.compared,
        sent.limits,
        sent.telling,
        differing,
        sent.differs,
        number=sent.number,
    )
