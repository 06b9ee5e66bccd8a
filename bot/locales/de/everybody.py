"""What German says."""

from __future__ import annotations

from datetime import date

from bot.locales.de.reasons import REASONS
from bot.locales.words import AdminWords, CheckWords, Commands, KeptWords, Words
from index.told import Aspect


def _number(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def _counted(number: int, one: str, many: str) -> str:
    return f"{_number(number)} {one if number == 1 else many}"


_MONTHS = (
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
)


def _day(day: date) -> str:
    return f"{day.day}. {_MONTHS[day.month - 1]} {day.year}"


def _days(first: date, last: date) -> str:
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}.–{_day(last)}"
    return f"{_day(first)} bis {_day(last)}"


def _articles(number: int) -> str:
    return _counted(number, "Artikel", "Artikel")


def _details(passages: int, language: str) -> str:
    return f"{_counted(passages, 'Abschnitt', 'Abschnitte')} · {language}"


def _totals(done: int, failed: int) -> str:
    return f"Zusammen: {_articles(done)} im Archiv, {_number(failed)} fehlgeschlagen."


KEPT = KeptWords(
    numbered="Antwort {number}",
    why_what="Bitte schreib die Nummer einer Antwort hinter /why, etwa /why 17.",
    again_what="Bitte schreib die Nummer einer Antwort hinter /again, etwa /again 17.",
    unknown="Eine Antwort {number} kenne ich in diesem Chat nicht; ich behalte Antworten 90 Tage.",
    title="Antwort {number}, gegeben am {date}",
    question="Frage: {question}",
    looked_for="Gesucht: {words}",
    asked_for="Gefragt ist: {things}",
    enough="Belege {strength}, nötig {needed}: genug, um zu zitieren.",
    too_little="Belege {strength}, nötig {needed}: zu wenig, um zu zitieren.",
    considered="Zitiert, mit den Punkten, die es dafür gab:",
    others="Erwogen, aber nicht zitiert:",
    decimal=lambda number: f"{number:.2f}".replace(".", ",").replace("-", "−"),
    wants={
        "number": "eine Zahl",
        "date": "ein Datum",
        "reason": "ein Grund",
        "meaning": "was etwas ist",
        "news": "das Neueste",
    },
    evidence={
        "held": "was die Zitate von der Frage enthalten",
        "words": "Länge der Frage",
        "names": "ihre Namen im Abschnitt",
        "ahead": "Vorsprung vor dem nächsten Artikel",
        "article": "der Artikel als Ganzes",
        "cosine": "Nähe des Sinns",
        "trust": "Vertrauen in diese Nähe",
    },
    traits={
        "covered": "Wörter",
        "alike": "Teile von Wörtern",
        "passage": "sein Abschnitt",
        "early": "weit vorne",
        "number": "nennt eine Zahl",
        "date": "nennt ein Datum",
        "reason": "nennt einen Grund",
        "meaning": "sagt, was es ist",
        "unended": "keine ganze Aussage",
        "length": "Länge",
        "third": "drei Sätze",
        "recent": "neu",
        "news": "Neuigkeit",
    },
    new=lambda new, quotes, date: f"Neu seit {date}: {new} von {_counted(quotes, 'Zitat', 'Zitaten')}.",
    nothing_new="Nichts Neues seit {date}.",
    gone=lambda number: (
        f"Nicht mehr unter den besten: {_counted(number, 'Zitat', 'Zitate')} der früheren Antwort."
    ),
)

WORDS = Words(
    code="de",
    day=_day,
    days=_days,
    number=_number,
    articles=_articles,
    outlets=lambda number: _counted(number, "Medium", "Medien"),
    span="{first} bis {last}",
    since="seit {date}",
    until="bis {date}",
    welcome=(
        "Frag mich, was berichtet wurde. "
        "Ich antworte mit dem, was gedruckt steht, Wort für Wort, und sage, wo und wann es erschien."
    ),
    welcome_examples="Zum Beispiel:",
    example="Was wurde über {topic} berichtet?",
    quoted="„{text}“",
    help=(
        "Schick mir eine Frage in deinen eigenen Worten. "
        "Ich zitiere die Sätze, die sie beantworten, jeden mit Medium, Überschrift und Datum; "
        "eigene Antworten schreibe ich nie. "
        "Unter einer Antwort zeigt „Kontext“ die Sätze um ein Zitat und „Mehr“ die nächsten Zitate.\n\n"
        "/check ZITAT – steht das so irgendwo? Auch als Antwort auf eine Nachricht\n"
        "/why NUMMER – wie die Antwort mit dieser Nummer zustande kam\n"
        "/again NUMMER – noch einmal fragen und sehen, was neu ist\n"
        "/sources – wessen Artikel ich kenne\n"
        "/help – dieser Text"
    ),
    only_text="Ich kann nur Text lesen: Bitte schreib deine Frage als Nachricht.",
    unknown_command="Diesen Befehl kenne ich nicht; /help zeigt, was ich kann.",
    ask_what="Bitte schreib deine Frage hinter /ask.",
    too_long="Bitte frag mit höchstens {limit} Zeichen; das waren {length}.",
    failed="Bei mir ist etwas schiefgegangen. Bitte versuch es gleich noch einmal.",
    expired="Dieser Knopf gilt nicht mehr. Bitte frag noch einmal.",
    withdrawn="Was hier stand, ist nicht mehr im Archiv.",
    published="erschienen am {date}",
    updated=", geändert am {date}",
    date_unknown="Datum unbekannt",
    added_on=", aufgenommen am {date}",
    outlet_unknown="Medium unbekannt",
    untitled="ohne Titel",
    citing=", unter Berufung auf {outlets}",
    quoting=", direkte Rede: {speaker}",
    direct_speech=", direkte Rede",
    reporting=", indirekte Rede: {speaker}",
    reported_speech=", indirekte Rede",
    partly_quoting=", teils direkte Rede: {speaker}",
    partly_direct_speech=", teils direkte Rede",
    partly_reporting=", teils indirekte Rede: {speaker}",
    partly_reported_speech=", teils indirekte Rede",
    agency=", Agentur: {agencies}",
    also="Auch in: ",
    others=lambda number: f" und {_number(number)} weiteren",
    conjunction=" und ",
    more="Mehr ▸",
    back="◂ Zurück",
    differing={
        Aspect.FIGURES: "Zahlen unterscheiden sich: {said}",
        Aspect.DAYS: "Zeitangaben unterscheiden sich: {said}",
        Aspect.NAMES: "Namen unterscheiden sich: {said}",
    },
    lacking="In keinem Zitat: {words}",
    context="Kontext",
    no_context="Um dieses Zitat herum steht nichts weiter.",
    only="Nur: {limits}",
    without_limits="Ohne Filter",
    not_shown="Was das beantwortet, ist zu lang für eine Nachricht oder wurde eben entfernt. Es steht in:",
    nothing_found="Ich habe keine Stelle gefunden, die das beantwortet.",
    searched="Durchsucht: {coverage}{span}.",
    empty_archive="Im Archiv ist noch kein Artikel.",
    nothing_within="Kein Artikel liegt innerhalb dieser Grenzen.",
    outside="Kein Artikel liegt innerhalb dieser Grenzen; was folgt, liegt außerhalb.",
    no_such_outlet="Kein Medium heißt hier {name}. Die nächstliegenden Namen: {outlets}.",
    nearest="Die nächstliegenden Überschriften:",
    newest="Die neuesten Überschriften, gleich worüber:",
    coverage="{articles} aus {outlets}",
    outlets_left=lambda number: f"und {_counted(number, 'weiteres Medium', 'weitere Medien')}",
    kept=KEPT,
    check=CheckWords(
        what="Bitte schreib das Zitat hinter /check, oder antworte mit /check auf eine Nachricht.",
        too_short="Das ist zu kurz: Bitte gib mir mindestens {least} Wörter des Zitats.",
        too_long="Bitte prüf höchstens {limit} Zeichen auf einmal; das waren {length}.",
        inner="Gefunden sind nur Worte in Anführungszeichen.",
        verbatim="Wort für Wort:",
        shortened="Wort für Wort, aber gekürzt. Fett ist, was ausgelassen wurde:",
        changed="Verändert. Durchgestrichen ist, was nicht gedruckt wurde; fett, was stattdessen dort steht:",
        not_found="Nicht gefunden. Durchsucht: {articles}.",
        others=lambda number: f"und {_number(number)} weitere",
    ),
    admin=AdminWords(
        help=(
            "Für Admins, nur in diesem Chat:\n"
            "/add TEXT – den folgenden Artikel aufnehmen; oder Dateien schicken, je bis zu 20 MB\n"
            "/remove ID – einen Artikel entfernen\n"
            "/list – die neuesten Artikel und ihre IDs\n"
            "/rebuild – die Suchindexe neu aufbauen\n"
            "/stats – was im Archiv ist"
        ),
        add_what=(
            "Bitte schreib den Artikel hinter /add oder schick ihn als Datei: .txt, .md, .html, .pdf, .jsonl."
        ),
        remove_what="Bitte schreib die ID des Artikels hinter /remove; /list zeigt die IDs.",
        by_own_hand="Befehle und Dateien nehme ich nur an, wenn du sie selbst schreibst und schickst.",
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
        unknown_article="Kein Artikel hat die ID {id}; /list zeigt die IDs.",
        listed="{first}–{last} von {articles}",
        newest="◂ Neueste",
        older="Ältere ▸",
        rebuilding="Die Indexe werden neu aufgebaut: {done} von {total}",
        rebuild_running="Die Indexe werden schon neu aufgebaut.",
        rebuilt=lambda passages: f"Neu aufgebaut: {_counted(passages, 'Abschnitt', 'Abschnitte')}.",
        stats=(
            "Artikel: {articles}\nAbschnitte: {passages}\nMedien: {outlets}\n"
            "Sprachen: {languages}\nZeitraum: {span}\n"
            "Modell: {model}\nVektoren: {vectors}\nGewicht der Vektoren: {weights}\n"
            "Wortindex: {words}\nGröße: {size}"
        ),
        weight=lambda weight: f"{weight:.1f}".replace(".", ","),
    ),
    commands=Commands(
        start="Was das hier ist",
        help="Wie man fragt",
        sources="Wessen Artikel ich kenne",
        ask="Eine Frage stellen",
        check="Ein Zitat prüfen",
        why="Eine Antwort nach ihrer Nummer erklären",
        again="Noch einmal fragen: Was ist neu?",
        add="Artikel aufnehmen: Text, oder Datei schicken",
        remove="Artikel nach seiner ID entfernen",
        list="Die neuesten Artikel",
        rebuild="Die Suchindexe neu aufbauen",
        stats="Was im Archiv ist",
    ),
    reasons=REASONS,
)
