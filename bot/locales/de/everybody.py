"""What German says to everybody."""

from __future__ import annotations

from bot.locales.commands import Commands
from bot.locales.de.admins import ADMIN
from bot.locales.de.changes import CHANGES
from bot.locales.de.corrected import CORRECTED
from bot.locales.de.counting import articles, counted, day, days, number
from bot.locales.de.drafting import LOG, PREVIEW
from bot.locales.de.feeds import FEEDS
from bot.locales.de.follows import FOLLOWS
from bot.locales.de.kept import KEPT
from bot.locales.de.people import PEOPLE
from bot.locales.de.reasons import REASONS
from bot.locales.de.roles import ROLES
from bot.locales.de.usage import USAGE
from bot.locales.de.votes import VOTES
from bot.locales.words import CheckWords, Words
from index.told import Aspect

WORDS = Words(
    code="de",
    day=day,
    days=days,
    number=number,
    articles=articles,
    outlets=lambda amount: counted(amount, "Medium", "Medien"),
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
        "/answer NUMMER – sie noch einmal sehen\n"
        "/follow FRAGE – Bescheid bekommen, sobald ein neuer Artikel sie beantwortet\n"
        "/following – worauf ich achte\n"
        "/sources – wessen Artikel ich kenne\n"
        "/settings – Sprache, Länge und Filter der Antworten\n"
        "/privacy – was ich von dir aufbewahre; /forget löscht es\n"
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
    as_of=", Stand {date}",
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
    others=lambda amount: f" und {number(amount)} weiteren",
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
    carried="Aus der Frage davor übernommen: {words}",
    alone="Nur diese Frage",
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
    outlets_left=lambda amount: f"und {counted(amount, 'weiteres Medium', 'weitere Medien')}",
    feeds=FEEDS,
    kept=KEPT,
    preview=PREVIEW,
    log=LOG,
    corrected=CORRECTED,
    changes=CHANGES,
    check=CheckWords(
        what="Bitte schreib das Zitat hinter /check, oder antworte mit /check auf eine Nachricht.",
        too_short="Das ist zu kurz: Bitte gib mir mindestens {least} Wörter des Zitats.",
        too_long="Bitte prüf höchstens {limit} Zeichen auf einmal; das waren {length}.",
        inner="Gefunden sind nur Worte in Anführungszeichen.",
        verbatim="Wort für Wort:",
        shortened="Wort für Wort, aber gekürzt. Fett ist, was ausgelassen wurde:",
        changed="Verändert. Durchgestrichen ist, was nicht gedruckt wurde; fett, was stattdessen dort steht:",
        not_found="Nicht gefunden. Durchsucht: {articles}.",
        others=lambda amount: f"und {number(amount)} weitere",
    ),
    people=PEOPLE,
    votes=VOTES,
    follows=FOLLOWS,
    roles=ROLES,
    usage=USAGE,
    admin=ADMIN,
    commands=Commands(
        start="Was das hier ist",
        help="Wie man fragt",
        follow="Bescheid bekommen, wenn etwas erscheint",
        following="Worauf ich achte",
        sources="Wessen Artikel ich kenne",
        ask="Eine Frage stellen",
        check="Ein Zitat prüfen",
        why="Eine Antwort nach ihrer Nummer erklären",
        again="Noch einmal fragen: Was ist neu?",
        answer="Eine Antwort noch einmal zeigen",
        settings="Sprache, Länge und Filter der Antworten",
        privacy="Was ich von dir aufbewahre",
        forget="Löschen, was ich von dir aufbewahre",
        add="Artikel aufnehmen: Text oder Adresse, oder Datei schicken",
        remove="Artikel nach seiner ID entfernen",
        retract="Artikel mit Begründung zurückziehen",
        list="Die neuesten Artikel",
        undo="Deine letzte Änderung zurücknehmen",
        log="Wer hat wann was getan",
        rebuild="Die Suchindexe neu aufbauen",
        stats="Was im Archiv ist und wie es genutzt wird",
        feed="Feeds verfolgen",
        outlet="Regeln für Medien: Name, intern, Sperrfrist, Länge",
        invite="Jemanden als Redakteur oder Verwalter einladen",
        admins="Wer das Archiv ändern darf",
    ),
    reasons=REASONS,
)
