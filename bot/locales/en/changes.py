"""What English says of articles that their outlets changed."""

from __future__ import annotations

from bot.locales.changing import ChangeWords
from bot.locales.en.counting import counted

CHANGES = ChangeWords(
    kinds={
        "headline": "headline",
        "number": "number",
        "date": "date",
        "name": "name",
        "negation": "negation",
        "wording": "wording",
        "sentence added": "new sentence",
        "sentence removed": "sentence removed",
        "paragraph added": "new paragraph",
        "paragraph removed": "paragraph removed",
        "form": "form",
        "spelling": "spelling",
        "moved": "place in the text",
        "new entry": "new entry of the ticker",
        "time of the update": "time of the update",
    },
    small="of no matter: {kinds}",
    others=lambda amount: f"and {counted(amount, 'more difference', 'more differences')}",
    shown_as="shown as {name}",
    internal="in private chats only",
    embargo="under embargo until {date}",
    at_most=lambda amount: f"quotes of at most {counted(amount, 'character', 'characters')}",
    no_rule="no rule",
    no_rules="There is no rule for any outlet.",
    no_articles="There is no article of {name} yet.",
    outlet_what=(
        "This sets a rule: /outlet Talbote; name The Talbote; internal yes; embargo 2026-12-01; quote 300. "
        "“none” lifts it; what you do not name stays."
    ),
    outcomes={
        "unchanged": "unchanged",
        "revised": "revised",
        "refused": "refused",
        "failed": "failed",
        "gone": "gone",
    },
    gone_stays=(
        "These articles no longer stand at their addresses. "
        "They stay in the archive until somebody removes them."
    ),
)
