"""`outlet`: what is ruled for outlets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from bot.jsonl import dumps
from bot.locales import ENGLISH
from bot.render.ruled import rule_line
from bot.terminal import Terminal
from bot.unsafe import one_line
from corpus.actions import TERMINAL, Actor
from corpus.outletrows import Change
from index.archive import Archive


def outlet(  # noqa: PLR0913 - where, what, who, and in which form
    archive: Archive,
    terminal: Terminal,
    name: str,
    changes: Sequence[Change],
    by: Actor = TERMINAL,
    *,
    as_json: bool,
) -> None:
    """Show or set what holds for an outlet; without a name, for all that have rules.

    Args:
        archive: Where the rules are.
        terminal: Gets a line for each outlet.
        name: The outlet; empty for all.
        changes: What to make of the rule that holds so far.
        by: Who sets it.
        as_json: Lines are JSON rather than for a person.
    """
    if name and changes:
        archive.rule(name, *changes, by=by)
    rules = [archive.outlet_rule(name)] if name else archive.outlet_rules()
    for rule in rules:
        terminal.result(dumps(asdict(rule)) if as_json else one_line(rule_line(rule, ENGLISH)))
    if name and not has_articles(archive, name):
        terminal.message(f"Note: {ENGLISH.changes.no_articles.format(name=one_line(name))}")
    if not rules:
        terminal.message(ENGLISH.changes.no_rules)


def has_articles(archive: Archive, name: str) -> bool:
    """Tell whether there is an outlet of this name; a rule for one that comes later is no mistake."""
    return name.casefold() in {each.name.casefold() for each in archive.outlets()}
