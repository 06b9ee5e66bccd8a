"""What German says of drafts and of the log."""

from __future__ import annotations

from collections.abc import Callable

from bot.locales.de.counting import articles, counted, number
from bot.locales.drafting import LogWords, PreviewWords


def _size(paragraphs: int, words: int, language: str) -> str:
    return f"{counted(paragraphs, 'Absatz', 'Absätze')} · {counted(words, 'Wort', 'Wörter')} · {language}"


def _done(said: str) -> Callable[[int], str]:
    return lambda amount: said if amount == 1 else f"{articles(amount)} {said}, der erste"


def _feeds(said: str) -> Callable[[int], str]:
    return lambda amount: (
        f"Feed {said}" if amount == 1 else f"{counted(amount, 'Feed', 'Feeds')} {said}, der erste"
    )


PREVIEW = PreviewWords(
    head="Vorschau – noch ist nichts gespeichert",
    author="Von {name}",
    size=_size,
    begins="Anfang: {text}",
    ends="Ende: {text}",
    hidden=lambda amount: (
        f"Entfernt: {counted(amount, 'Zeichen', 'Zeichen')}, die verbergen oder umdrehen, was dort steht"
    ),
    suspicious=lambda amount: (
        f"{counted(amount, 'Absatz gehört', 'Absätze gehören')} vielleicht nicht zum Artikel:"
    ),
    alike="Fast das Gleiche ist schon im Archiv:",
    dated_by={
        "": "Herkunft unbekannt",
        "person": "von dir angegeben",
        "record": "aus einem Feld der Datei",
        "json-ld": "aus den Daten der Seite (JSON-LD)",
        "meta": "aus einem <meta> der Seite",
        "time": "aus einem <time> der Seite",
        "text": "aus dem Text der Seite",
        "address": "aus der Adresse",
        "feed": "aus dem Feed",
        "message": "aus der Nachricht",
        "file": "aus den Eigenschaften der Datei",
    },
    oddities={
        "teaser": "führt woandershin",
        "advert": "Werbung",
        "consent": "Einwilligung oder Datenschutz",
        "newsletter": "Einladung zum Abonnieren",
        "rights": "Hinweis auf Rechte",
        "credit": "Bildnachweis",
        "address": "nur eine Adresse",
        "repeated": "steht doppelt da",
        "short": "sehr kurz",
    },
    status={
        "revised": (
            "Im Archiv ist dieser Artikel mit anderem Text oder anderen Angaben: Das wird seine neue Fassung."
        ),
        "unchanged": "Genau das ist schon im Archiv.",
        "failed": (
            "Im Archiv ist dieser Artikel zurückgezogen: Solange das gilt, wird er nicht wieder aufgenommen."
        ),
    },
    take="✓ Aufnehmen",
    date="Datum",
    title="Titel",
    outlet="Medium",
    drop="Absatz streichen",
    cancel="Abbrechen",
    back="◂ Vorschau",
    which="Welcher Absatz soll weg? Zuerst kommen die, die vielleicht nicht dazugehören.",
    last_one="Dann bliebe nichts zum Zitieren; dieser bleibt.",
    lot=lambda amount: f"Vorschau: {amount} – noch ist nichts gespeichert",
    more=lambda amount: f"und {number(amount)} weitere",
    failed=lambda amount: f"{counted(amount, 'Eingabe lässt', 'Eingaben lassen')} sich nicht lesen:",
    take_all="✓ Alle aufnehmen",
    ask={
        "date": (
            "Wann ist „{title}“ erschienen? Bitte antworte mit dem Datum, etwa 2025-02-12, oder mit „-“ für "
            "unbekannt."
        ),
        "title": "Wie lautet der Titel von „{title}“? Bitte antworte damit, oder mit „-“ für keinen.",
        "source": (
            "In welchem Medium ist „{title}“ erschienen? Bitte antworte mit dem Namen, oder mit „-“ für "
            "unbekannt."
        ),
    },
    hint="Deine Antwort",
    no_text="Darin ist kein Text, der sich lesen ließe.",
    below="Geändert; die Vorschau geht unten weiter.",
    cancelled="Abgebrochen; gespeichert wurde nichts.",
    expired="Diese Vorschau ist abgelaufen. Bitte schick es noch einmal.",
    changed="Die Vorschau hat sich seither geändert; so steht es jetzt.",
    file_changed="{name} ist nicht mehr die Datei, die du gesehen hast. Bitte schick sie noch einmal.",
)

LOG = LogWords(
    empty="Noch ist nichts geschehen.",
    listed="{first}–{last} von {count}",
    terminal="Kommandozeile",
    deeds={
        "added": _done("aufgenommen"),
        "revised": _done("neu gefasst"),
        "removed": _done("entfernt"),
        "retracted": _done("zurückgezogen"),
        "reinstated": _done("wieder gelten lassen"),
        "undone": _done("zurückgenommen"),
        "followed": _feeds("verfolgt"),
        "unfollowed": _feeds("nicht mehr verfolgt"),
        "ruled": lambda _: "Regel für ein Medium",
        "rebuilt": lambda _: "Indizes neu aufgebaut",
        "invited": lambda _: "jemanden eingeladen",
        "made editor": lambda _: "zum Redakteur gemacht",
        "made admin": lambda _: "zum Verwalter gemacht",
        "dismissed": lambda _: "entlassen",
    },
    undone={
        "added": "Zurückgenommen, also nicht mehr im Archiv: {title} ({id})",
        "revised": "Zurückgenommen, also wie zuvor: {title} ({id})",
        "removed": "Zurückgenommen, also wieder im Archiv: {title} ({id})",
        "retracted": "Gilt wieder: {title} ({id})",
        "reinstated": "Zurückgenommen: {title} ({id})",
        "undone": "Zurückgenommen: {title} ({id})",
        "followed": "Wird nicht mehr verfolgt: {title} ({id})",
        "unfollowed": "Wird wieder verfolgt: {title} ({id})",
        "ruled": "Zurückgenommen, die Regel ist also wie zuvor: {title} ({id})",
    },
    stays="Bleibt, wie es ist, denn es wurde seither geändert: {title} ({id})",
    nothing="Von dir gibt es nichts zurückzunehmen; Änderungen lassen sich 24 Stunden lang zurücknehmen.",
)
