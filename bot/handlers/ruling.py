"""/outlet: what is ruled for outlets."""

from __future__ import annotations

from telegram import Update

from bot import render
from bot.handlers import Context
from bot.locales import LANGUAGES, Words
from bot.locales.changing import RuleWords
from bot.render.markup import MAX_UNITS, clipped, joined, packed, plain
from bot.render.ruled import rule_line
from bot.render.source import MAX_NAME
from bot.ruling import parsed
from bot.shelf import Shelf
from bot.talk import message_of, reply, sender_of
from bot.workers import Workers
from corpus.actions import Actor
from corpus.errors import InvalidRecord

_ROOM_FOR_REST = 500


class Ruling:
    """Shows and sets rules.

    Args:
        archive: Where they are.
        workers: Where it works.
    """

    def __init__(self, archive: Shelf, workers: Workers) -> None:
        self._archive = archive
        self._workers = workers

    async def command(self, update: Update, context: Context) -> None:
        """Set what stands behind /outlet; show what holds for all where nothing does."""
        message, words = message_of(update), context.words
        _, *rest = (message.text or "").split(maxsplit=1)
        text = rest[0] if rest else ""
        await reply(message, await self._workers.quick(self._ruled, text, sender_of(update), words))

    def _ruled(self, text: str, by: Actor, words: Words) -> render.Message:
        try:
            name, changes = parsed(text, _spoken(words))
        except InvalidRecord as error:
            return render.line("{reason}", reason=words.reason(error.reason))
        if not name:
            return self._all(words)
        rule = self._archive.rule(name, *changes, by=by)
        lines = [plain(rule_line(rule, words))]
        if name.casefold() not in {each.name.casefold() for each in self._archive.outlets()}:
            lines.append(plain(words.changes.no_articles.format(name=clipped(name, MAX_NAME))))
        return render.Message(joined(lines, "\n"))

    def _all(self, words: Words) -> render.Message:
        rules = [plain(rule_line(rule, words)) for rule in self._archive.outlet_rules()]
        body, shown = packed(rules or [plain(words.changes.no_rules)], room=MAX_UNITS - _ROOM_FOR_REST)
        left = [plain(words.outlets_left(len(rules) - shown))] if rules[shown:] else []
        return render.Message(joined([body, *left, plain(words.changes.outlet_what)], "\n"))


def _spoken(words: Words) -> list[RuleWords]:
    """Return the words of her language, then those of all: a line may be handed on."""
    return [each.changes.rule_words for each in (words, *LANGUAGES.values())]
