"""From a question to a message, and from a button to the next; knows the archive, not Telegram's server."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import islice

from bot import render
from bot.asked import Asked
from bot.buttons import Alone, Anew, Example, Unlimited, View
from bot.examples import example
from bot.locales import Words, words_for
from bot.pages import Pages, Seen
from bot.remembered import SentAnswer, SentOffer, sent_answer, sent_offer
from bot.reopening import kept_here, unknown
from bot.shelf import Readable, Shelf
from index.answer import Answer
from index.kept import Kept

MAX_QUOTES = 9
# Whoever comes back later has begun something else.
GOES_ON = timedelta(minutes=30)
# For so long an answer in a group is not given again.
LATELY = timedelta(days=1)
EXAMPLES = 3
_RECENT = 60
# Each costs as long as an answer, and somebody waits.
_TRIED = 9


class Desk:
    """Answers questions and keeps what their buttons need. Every method blocks: call it in a worker.

    Args:
        archive: What is asked.
    """

    def __init__(self, archive: Shelf) -> None:
        self._archive = archive
        self._pages = Pages(archive)

    def answer(self, asked: Asked) -> Seen:
        """Answer a question: by the first page of quotes, or by a refusal."""
        seen = self._pages.readable(asked.chat)
        found = seen.ask(
            asked.question,
            limit=MAX_QUOTES,
            scope=asked.scope,
            any_time=asked.unlimited,
            at_once=asked.quotes,
            before=self._before(asked),
            is_reply=asked.replied is not None,
        )
        if (former := self._former(asked)) and _quotes_the_same(former, found):
            return self._pointed(former, asked)
        above = render.Above(asked.question if asked.is_repeated else "", carried=found.carried)
        return self._laid_out(self._archive.keep(found, asked.asking), asked, above)

    def there(self, asked: Asked, said: str) -> Seen | None:
        """Answer a question below something that is said; None where nothing answers it."""
        found = self._pages.readable(asked.chat).ask(
            asked.question,
            limit=MAX_QUOTES,
            scope=asked.scope,
            any_time=asked.unlimited,
            at_once=asked.quotes,
        )
        if not found.quotes:
            return None
        return self._laid_out(self._archive.keep(found, asked.asking), asked, render.Above(compared=said))

    def why(self, number: int, asked: Asked) -> Seen:
        """Explain an answer that was given in this chat; see `again`."""
        kept = self._kept(number, asked.chat)
        return Seen(render.explained(kept, asked.words)) if kept else unknown(number, asked.words)

    def again(self, number: int, asked: Asked) -> Seen:
        """Ask again what was asked in this chat, and show what is new.

        Args:
            number: Of the answer.
            asked: Who asks again, and where; its question is empty.
        """
        kept, words = self._kept(number, asked.chat), asked.words
        if kept is None:
            return unknown(number, words)
        found = self._pages.readable(asked.chat).again(kept)
        said = render.compared(found, words)
        answer = self._archive.keep(found.answer, asked.asking)
        if answer.quotes and not found.new:
            told = render.unchanged(answer, words, question=kept.question, compared=said)
            return Seen(told, number=answer.number)
        # What is missing or differs was told of all quotes.
        shown = replace(answer, quotes=found.new, telling=(), differing=())
        return self._laid_out(shown, asked, render.Above(kept.question, said))

    def view(self, view: View, chat: int) -> Seen | None:
        """Return another state of an answer.

        Args:
            view: As the button carried it; may be forged.
            chat: Where the button was pressed.

        Returns:
            None where no answer of this chat has this state.
        """
        sent = self.sent(view.answer, chat)
        return self._pages.seen(sent, view) if sent else None

    def sent(self, answer: str, chat: int) -> SentAnswer | None:
        """Return what was remembered of an answer, if it was given in this chat."""
        return sent_answer(self._archive.recall(answer), chat)

    def question(self, button: Unlimited | Anew | Alone, chat: int) -> str | None:
        """Return the question of an answer in this chat that can be asked in another way."""
        sent = self.sent(button.answer, chat)
        return (sent and sent.asked) or None

    def offer(self, chat: int, words: Words) -> render.Message:
        """Greet, with example questions that the archive should be able to answer."""
        questions = self._examples(self._pages.readable(chat), words)
        offer = self._archive.remember(SentOffer(chat, questions).body()) if questions else ""
        return render.example_offer(questions, offer, words)

    def example(self, example: Example, chat: int) -> str | None:
        """Return the question that a button stands for, if it was offered in this chat."""
        sent = sent_offer(self._archive.recall(example.offer), chat)
        if sent is None or example.number >= len(sent.questions):
            return None
        return sent.questions[example.number]

    def _laid_out(self, answer: Answer, asked: Asked, above: render.Above) -> Seen:
        """Remember what the buttons need, and return the first page or a refusal."""
        chat, words = asked.chat, asked.words
        is_limited = bool(answer.from_question or answer.carried or not asked.scope.is_open)
        limits = render.limits(answer.scope, words) if is_limited else ""
        sent = SentAnswer(
            chat,
            words.code,
            above.question,
            self._pages.shown(answer.quotes, chat, words),
            asked=answer.question if limits or above.carried else "",
            limits=limits,
            telling=answer.telling,
            differing=answer.differing,
            differs=answer.differs,
            number=answer.number,
            compared=above.compared,
            rest=answer.rest,
            per_page=asked.quotes,
            asker=asked.asker,
            carried=above.carried,
        )
        if len(sent.quotes) < len(answer.quotes):
            # What cannot be shown makes room for what comes after it.
            sent = self._pages.whole(sent)
        if sent.quotes:
            first = self._pages.page(sent, View(self._archive.remember(sent.body())))
            return replace(first, number=answer.number)
        again = self._archive.remember(sent.body()) if limits or above.carried else ""
        told = render.refusal(answer, words, replace(above, limits=limits), again=again)
        return Seen(told, number=answer.number)

    def _before(self, asked: Asked) -> Kept | None:
        """Return what a question may go on from: what it replies to, or in private the last one there."""
        if asked.alone or asked.is_repeated or (asked.replied is None and asked.chat < 0):
            return None
        return self._archive.before(asked.asking, GOES_ON, asked.replied)

    def _former(self, asked: Asked) -> Kept | None:
        """Return the last answer to the same question in the same topic of a group, within a day."""
        return self._archive.same(asked.asking, LATELY) if asked.same and not asked.anew else None

    def _pointed(self, former: Kept, asked: Asked) -> Seen:
        """Point to an answer that stands there already."""
        sent = SentAnswer(
            asked.chat,
            asked.words.code,
            "",
            (),
            asked=asked.question,
            asker=asked.asker,
            number=former.number,
        )
        told = render.pointer(former, self._archive.remember(sent.body()), asked.words)
        return Seen(told, beside=former.message)

    def _kept(self, number: int, chat: int) -> Kept | None:
        """Return what was kept of an answer, if it was given in this chat."""
        return kept_here(self._pages.readable(chat), number, chat)

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


def _quotes_the_same(former: Kept, found: Answer) -> bool:
    before = {(one.headline.article, one.revision, one.span) for one in former.quoted}
    return before == {(one.article, one.revision, one.span) for one in (*found.quotes, *found.rest)}
