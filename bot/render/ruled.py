"""Rules for outlets, in words."""

from __future__ import annotations

from bot.locales import Words
from bot.render.markup import clipped
from bot.render.source import MAX_NAME, absolute
from corpus.outletrows import OutletRule


def rule_line(rule: OutletRule, words: Words) -> str:
    """Say what holds for an outlet; a long name is shortened, what holds is not.

    Args:
        rule: What was ruled.
        words: The language.
    """
    own = words.changes
    named = [
        own.shown_as.format(name=clipped(rule.display, MAX_NAME)) if rule.display else "",
        own.internal if rule.internal else "",
        own.embargo.format(date=absolute(rule.embargo, words)) if rule.embargo else "",
        own.at_most(rule.most) if rule.most else "",
    ]
    return f"{clipped(rule.outlet, MAX_NAME)}: {' · '.join(filter(None, named)) or own.no_rule}"
