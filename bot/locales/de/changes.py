"""What German says of articles that their outlets changed."""

from __future__ import annotations

from bot.locales.de.counting import counted
from bot.locales.words import ChangeWords

CHANGES = ChangeWords(
    kinds={
        "headline": "Überschrift",
        "number": "Zahl",
        "date": "Zeitangabe",
        "name": "Name",
        "negation": "Verneinung",
        "wording": "Wortlaut",
        "sentence added": "neuer Satz",
        "sentence removed": "gestrichener Satz",
        "paragraph added": "neuer Absatz",
        "paragraph removed": "gestrichener Absatz",
        "form": "Form",
        "spelling": "Schreibweise",
        "moved": "Stellung im Text",
        "new entry": "neuer Eintrag im Ticker",
        "time of the update": "Zeit der Aktualisierung",
    },
    small="ohne Belang: {kinds}",
    others=lambda amount: f"und {counted(amount, 'weiterer Unterschied', 'weitere Unterschiede')}",
)
