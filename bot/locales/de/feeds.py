"""What German says of feeds."""

from __future__ import annotations

from bot.locales.de.counting import counted, number
from bot.locales.words import FeedWords

FEEDS = FeedWords(
    none="Noch wird kein Feed verfolgt; /feed ADRESSE nimmt einen auf.",
    followed=lambda entries: (
        f"Aufgenommen, mit {counted(entries, 'Eintrag', 'Einträgen')}; die Artikel kommen nach und nach."
    ),
    known="Wird schon verfolgt.",
    found_on="Gefunden auf {page}",
    others="Dort gibt es auch: {feeds}",
    broken=lambda number: f"{counted(number, 'Eintrag lässt', 'Einträge lassen')} sich nicht lesen.",
    left_out=lambda number: f"{counted(number, 'ältere Adresse', 'ältere Adressen')} ausgelassen.",
    taken_in=lambda new, known: (
        f"{counted(new, 'Feed', 'Feeds')} aufgenommen, {number(known)} schon verfolgt; "
        "die Artikel kommen nach und nach."
    ),
    exported="Die verfolgten Feeds. Wer mir so eine Datei schickt, verfolgt sie.",
    removed="Nicht mehr verfolgt, seine Artikel bleiben: {name}",
    unknown="Kein Feed heißt {name}; /feed zeigt die Nummern.",
    remove_what="Bitte schreib die Nummer des Feeds hinter /feed remove; /feed zeigt die Nummern.",
    numbered="{number}. {name}",
    last_new="zuletzt Neues: {date}",
    nothing_new="noch nichts darin",
    next="nächster Blick: {date}",
    waiting=lambda number: f"{counted(number, 'Artikel', 'Artikel')} noch zu holen",
    failed="⚠ nicht zu lesen: {reason}",
    never="noch nie gelesen",
    failing=lambda times: f"⚠ {times}-mal nacheinander nicht zu lesen; zuletzt gelesen: {{date}}; {{reason}}",
    silent="⚠ länger still als sonst; zuletzt Neues: {date}",
    left=lambda number: f"… und {counted(number, 'weiterer', 'weitere')}",
)
