"""From inputs to a preview, and from there to stored articles; knows the archive, not Telegram's server."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterable, Iterator

from bot import render
from bot.buttons import OnDraft, Verb
from bot.deciding import MOST_SHOWN, changed, sorted_out
from bot.drafts import Draft, Prompt, SentFile, body, draft_of, prompt_of
from bot.locales import Words
from bot.pages import Seen
from bot.posts import enclosed
from bot.preview import preview
from bot.shelf import Shelf
from bot.workers import PutOff
from corpus.actions import Actor
from corpus.article import Article
from corpus.clean import one_line
from corpus.errors import InputError, InvalidRecord, UnknownArticle
from corpus.proofreading import without
from corpus.readers import read_bytes
from corpus.readers.sandbox import Sandbox
from index.answer import Added

_MAX_LINES = 20


class Previews:
    """Shows articles before they count, and stores them once. Every method blocks: call it in a worker.

    Args:
        archive: Where they go.
        stopping: Set when the bot is told to stop; what is not stored then follows after the restart.
        sandbox: Opens files.
    """

    def __init__(self, archive: Shelf, stopping: threading.Event, sandbox: Sandbox) -> None:
        self._archive = archive
        self._stopping = stopping
        self._sandbox = sandbox

    def show(
        self,
        inputs: Iterable[Article | InputError],
        chat: int,
        words: Words,
        *,
        file: SentFile | None = None,
        hidden: int = 0,
    ) -> render.Message:
        """Show what is about to be added; a single article can be changed before.

        Args:
            inputs: Articles, and what could not become one.
            chat: Where the preview will stand.
            words: The admin's language.
            file: Where they are, if they need not be kept.
            hidden: How many characters that hide something were taken out.

        Returns:
            The preview, or why there is nothing to be added.
        """
        articles, failed, counts = sorted_out(inputs, most=MOST_SHOWN if file else None)
        if counts == (1, 0):
            draft = Draft(chat=chat, articles=tuple(articles), hidden=hidden)
            return self._one(self._archive.remember(body(draft)), draft, words)
        if not articles:
            return _failures(failed, counts[1], words)
        draft = Draft(chat=chat, articles=() if file else tuple(articles), file=file)
        seen = [preview(self._archive, article) for article in articles[: render.MOST_NAMED]]
        return render.lot(seen, counts, failed, self._archive.remember(body(draft)), words)

    def opened(self, file: SentFile, data: bytes) -> Iterator[Article | InputError]:
        """Read a file, with what the post says that it came with."""
        found = read_bytes(file.name, data, self._sandbox)
        return enclosed(found, file.post) if file.post else found

    def draft(self, id: str, chat: int) -> Draft | None:
        """Return what was remembered for a preview in this chat; None where there is nothing (any more)."""
        return draft_of(self._archive.recall(id), chat)

    def turn(self, button: OnDraft, draft: Draft, words: Words) -> Seen:
        """Do what a button asks for that neither stores nor asks anything.

        Args:
            button: As the button carried it; may be forged.
            draft: As it is remembered.
            words: The language.
        """
        if button.verb is Verb.CANCEL:
            return Seen(self._settled(button.draft, draft, render.line(words.preview.cancelled)))
        if draft.article is None:
            return Seen(render.line(words.preview.expired), words.preview.expired)
        if button.step != draft.step:
            return Seen(self._one(button.draft, draft, words), words.preview.changed)
        if button.verb is Verb.LINES:
            seen = preview(self._archive, draft.article)
            return Seen(render.lines(seen, button.draft, draft.step, button.number, words))
        if button.verb is Verb.DROP:
            return self._dropped(button, draft, draft.article, words)
        return Seen(self._one(button.draft, draft, words))

    def asked(self, prompt: Prompt, message: int) -> None:
        """Remember what a message asks for, so that a reply to it is understood, also after a restart."""
        self._archive.rewrite(_place(prompt.chat, message), body(prompt))

    def prompt(self, chat: int, message: int) -> Prompt | None:
        """Return what a message asked for; None where it asked for nothing."""
        return prompt_of(self._archive.recall(_place(chat, message)), chat)

    def answered(self, prompt: Prompt, text: str, words: Words) -> tuple[render.Message, bool]:
        """Change a draft as an admin replied.

        Args:
            prompt: What she was asked for.
            text: What she replied.
            words: The language.

        Returns:
            The preview anew and True, or, where the reply is of no use, the question once more and False.
        """
        draft = self.draft(prompt.draft, prompt.chat)
        if draft is None or draft.settled:
            settled = draft.settled if draft else None
            return render.Message(settled) if settled else render.line(words.preview.expired), True
        if draft.article is None:
            return render.line(words.preview.expired), True
        try:
            article = changed(draft.article, prompt.field, one_line(text))
        except InvalidRecord as error:
            what = words.preview.ask[prompt.field]
            return render.ask(what, draft.article.name, words.reason(error.reason)), False
        draft = draft.changed(article)
        self._archive.rewrite(prompt.draft, body(draft))
        return self._one(prompt.draft, draft, words), True

    def take(
        self, id: str, draft: Draft, by: Actor, words: Words, data: bytes | None = None
    ) -> render.Message:
        """Store what was shown, once, and say what became of it.

        Args:
            id: Of the remembered draft.
            draft: As it is remembered.
            by: Who takes it.
            words: The language.
            data: The file's bytes, where the draft is one.

        Raises:
            PutOff: The bot stops; what is stored stays, and the rest follows after the restart.
        """
        inputs: Iterable[Article | InputError] = draft.articles
        if draft.file:
            data = data or b""
            if digest(data) != draft.file.digest:
                return render.line(words.preview.file_changed, name=draft.file.name)
            inputs = self.opened(draft.file, data)
        return self._settled(id, draft, self._added(inputs, by, id).message(words))

    def _added(self, inputs: Iterable[Article | InputError], by: Actor, lot: str) -> render.Report:
        lines: list[tuple[Added, str]] = []
        number = {True: 0, False: 0}
        for added in self._archive.add(inputs, by=by, lot=lot):
            if self._stopping.is_set():
                # What is stored stays; the press comes again, and finds it unchanged.
                raise PutOff
            is_in = added.status != "failed"
            number[is_in] += 1
            # A file of thousands is summed up, but no sort of line crowds out the other.
            if number[is_in] <= _MAX_LINES:
                lines.append((added, self._language(added.id) if is_in else ""))
        return render.Report(lines, done=number[True], failed=number[False])

    def _language(self, id: str) -> str:
        try:
            return self._archive.show(id)[-1].article.language
        except UnknownArticle:
            return ""

    def _dropped(self, button: OnDraft, draft: Draft, article: Article, words: Words) -> Seen:
        try:
            draft = draft.changed(without(article, button.number))
        except IndexError:
            return Seen(self._one(button.draft, draft, words))
        except ValueError:
            return Seen(self._one(button.draft, draft, words), words.preview.last_one)
        self._archive.rewrite(button.draft, body(draft))
        return Seen(self._one(button.draft, draft, words))

    def _settled(self, id: str, draft: Draft, report: render.Message) -> render.Message:
        self._archive.rewrite(id, body(draft.closed(report.body)))
        return report

    def _one(self, id: str, draft: Draft, words: Words) -> render.Message:
        article = draft.article
        if article is None:
            raise ValueError("only a single article has a preview of its own")
        return render.one(preview(self._archive, article, draft.hidden), id, draft.step, words)


def digest(data: bytes) -> str:
    """Return the SHA-256 of a file in hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def _failures(failed: list[InputError], count: int, words: Words) -> render.Message:
    if not failed:
        return render.line(words.preview.no_text)
    lines = [(Added(id=one.where, status="failed", reason=one.reason), "") for one in failed]
    return render.Report(lines, done=0, failed=count).message(words)


def _place(chat: int, message: int) -> str:
    # No button can carry this name.
    return f"ask.{chat}.{message}"
