"""What German says to admins only."""

from __future__ import annotations

from bot.locales.de.counting import articles, counted, number
from bot.locales.words import AdminWords


def _details(passages: int, language: str) -> str:
    return f"{counted(passages, 'Abschnitt', 'Abschnitte')} · {language}"


def _totals(done: int, failed: int) -> str:
    return f"Zusammen: {articles(done)} im Archiv, {number(failed)} fehlgeschlagen."


ADMIN = AdminWords(
    help=(
        "Für Redakteure, nur in diesem Chat:\n"
        "/add TEXT – der folgende Artikel, oder was unter den folgenden Adressen steht; oder nur "
        "Adressen oder Dateien (je bis zu 20 MB) schicken, oder Beiträge weiterleiten. "
        "Du siehst eine Vorschau, und nichts gilt, bevor du es aufnimmst\n"
        "/remove ID – einen Artikel entfernen\n"
        "/retract ID GRUND – einen Artikel zurückziehen; wem er zitiert wurde, erfährt es; --undo nimmt es "
        "zurück\n"
        "/feed ADRESSE – einen Feed, eine Sitemap oder den Feed einer Seite verfolgen\n"
        "/feed – die verfolgten Feeds; /feed remove NUMMER – einen nicht mehr verfolgen; "
        "/feed export – ihre Liste als OPML; so eine Datei, hierher geschickt, fügt ihre Feeds hinzu\n"
        "/list – die neuesten Artikel und ihre IDs\n"
        "/undo – deine letzte Änderung zurücknehmen, 24 Stunden lang"
    ),
    add_what=(
        "Bitte schreib den Artikel oder seine Adresse hinter /add oder schick ihn als Datei: "
        ".txt, .md, .html, .pdf, .docx, .epub, .eml, .jsonl, oder ein .zip davon."
    ),
    remove_what="Bitte schreib die ID des Artikels hinter /remove; /list zeigt die IDs.",
    by_own_hand="Befehle und Dateien nehme ich nur von dir selbst an, Dateien auch aus Kanälen.",
    file_too_big="{name} ist größer als 20 MB; mehr lässt Telegram einen Bot nicht abholen.",
    file_unreadable="{name} ließ sich nicht von Telegram abholen. Bitte schick die Datei noch einmal.",
    added="Aufgenommen",
    revised="Neue Fassung",
    unchanged="Schon vorhanden",
    failed="Nicht aufgenommen",
    details=_details,
    totals=_totals,
    nothing_in_it="In {name} ist nichts, was sich aufnehmen lässt.",
    removed="Entfernt",
    retract_what=(
        "Bitte schreib die ID des Artikels und den Grund hinter /retract; den Grund erfahren alle, denen der "
        "Artikel zitiert wurde. Nach /retract ID --undo antwortet er wieder."
    ),
    retracted="Zurückgezogen; wem er zitiert wurde, erfährt es",
    reinstated="Antwortet wieder",
    not_retracted="Der Artikel {id} wurde nicht zurückgezogen.",
    unknown_article="Kein Artikel hat die ID {id}; /list zeigt die IDs.",
    listed="{first}–{last} von {articles}",
    newest="◂ Neueste",
    older="Ältere ▸",
    rebuilding="Die Indexe werden neu aufgebaut: {done} von {total}",
    rebuild_running="Die Indexe werden schon neu aufgebaut.",
    rebuilt=lambda passages: f"Neu aufgebaut: {counted(passages, 'Abschnitt', 'Abschnitte')}.",
    stats=(
        "Artikel: {articles}\nAbschnitte: {passages}\nMedien: {outlets}\n"
        "Sprachen: {languages}\nZeitraum: {span}\n"
        "Modell: {model}\nVektoren: {vectors}\nGewicht der Vektoren: {weights}\n"
        "Wortindex: {words}\nGröße: {size}"
    ),
    weight=lambda weight: f"{weight:.1f}".replace(".", ","),
)
