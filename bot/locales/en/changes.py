"""What English says of articles that their outlets changed."""

from __future__ import annotations

from bot.locales.en.counting import counted
from bot.locales.words import ChangeWords

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
)
