"""What German says of articles that their outlets changed."""

from __future__ import annotations

from bot.locales.changing import ChangeWords
from bot.locales.de.counting import counted

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
    shown_as="gezeigt als {name}",
    internal="nur in privaten Chats",
    embargo="gesperrt bis {date}",
    at_most=lambda amount: f"Zitate bis {counted(amount, 'Zeichen', 'Zeichen')}",
    no_rule="keine Regel",
    no_rules="Für kein Medium gilt eine Regel.",
    no_articles="Von {name} ist noch kein Artikel im Archiv.",
    outlet_what=(
        "So wird eine Regel gesetzt: /outlet Talbote; name Der Talbote; intern ja; sperrfrist 2026-12-01; "
        "zitat 300. „keine“ hebt auf; was nicht dasteht, bleibt."
    ),
    outcomes={
        "unchanged": "unverändert",
        "revised": "geändert",
        "refused": "nicht übernommen",
        "failed": "nicht erreichbar",
        "gone": "verschwunden",
    },
    gone_stays=(
        "Diese Artikel stehen nicht mehr an ihrer Adresse. Im Archiv bleiben sie, bis jemand sie entfernt."
    ),
)
