"""What German says of groups, settings and what is kept of people."""

from __future__ import annotations

from bot.locales.de.counting import counted
from bot.locales.people import PeopleWords


def _days(amount: int) -> str:
    return f"Artikel der letzten {counted(amount, 'Tages', 'Tage')}" if amount else "Artikel aller Tage"


PEOPLE = PeopleWords(
    too_many=lambda seconds: (
        "Das war viel auf einmal. "
        f"In {counted(seconds, 'Sekunde', 'Sekunden')} kann ich dir wieder antworten."
    ),
    greeting=(
        "Hallo! Ich zitiere, was gedruckt steht, Wort für Wort und mit Quelle. "
        "Fragt mich hier mit /ask und eurer Frage, oder indem ihr mich nennt. "
        "/check als Antwort auf eine Nachricht sagt, ob deren Worte so gedruckt wurden. "
        "Wer diese Gruppe verwaltet, stellt mit /settings Sprache, Länge und Ruhezeit ein."
    ),
    group_ask=(
        "Bitte schreib eine Frage neben meinen Namen, oder antworte damit auf die Nachricht, um die es geht."
    ),
    asked_before="Das wurde hier im Lauf des letzten Tages schon gefragt, die Antwort ist noch dieselbe: ",
    answer="Antwort {number}",
    anew="Neu antworten",
    admins_only="Das kann nur ändern, wer diese Gruppe verwaltet.",
    description=(
        "Ich beantworte Fragen zur Berichterstattung mit dem, was gedruckt steht, Wort für Wort: "
        "jedes Zitat mit Medium, Überschrift und Datum. Eigene Antworten schreibe ich nicht. "
        "Wo nichts passt, sage ich, was ich durchsucht habe."
    ),
    about="Zitiert Berichterstattung Wort für Wort, mit Medium und Datum.",
    ask_bot="Beleg fragen",
    nothing_inline="Nichts gefunden: Beleg fragen",
    share="↗ Teilen",
    given_on="Geantwortet am {date}.",
    answer_what="Bitte schreib die Nummer einer Antwort hinter /answer, etwa /answer 17.",
    dead_link="Dieser Link führt nirgends mehr hin; Antworten bewahre ich höchstens 90 Tage auf.",
    name="Deutsch",
    settings="Deine Einstellungen",
    group_settings="Einstellungen dieser Gruppe",
    language="Sprache: {name}",
    as_telegram="wie Telegram",
    quotes=lambda amount: f"Höchstens {counted(amount, 'Zitat', 'Zitate')} je Nachricht",
    days=_days,
    outlet="Medium: {name}",
    any_outlet="alle",
    choose_outlet="Aus welchem Medium soll ich zitieren?",
    quiet="Ruhezeit: {hours}",
    never_quiet="keine",
    hours="{start}:00 bis {stop}:00 Uhr ({zone})",
    back="◂ Zurück zu den Einstellungen",
    own_filter="deine Einstellungen",
    privacy=(
        "Was ich von dir aufbewahre, und wozu:\n"
        "• deine Fragen und was ich geantwortet habe, 90 Tage lang, damit /why, /again und die Knöpfe gehen\n"
        "• welche Zitate in welcher Nachricht stehen, ebenso lang, damit ich dir sagen kann, wenn ein Medium "
        "sie ändert\n"
        "• deine 👍 und 👎 zu Antworten, ebenso lang, damit sie besser werden\n"
        "• die Fragen, auf die ich für dich achte, und was ich dir dazu gesagt habe, bis du sie beendest\n"
        "• deine Einstellungen, bis du sie änderst\n"
        "Nichts davon bekommt jemand anderer. Wer mich verwaltet, sieht Fragen ohne Namen. "
        "Nachrichten in Gruppen, die nicht mir gelten, lese ich nicht.\n"
        "/forget löscht alles auf einmal."
    ),
    kept="Zurzeit: {what}.",
    kept_names={
        "questions": lambda amount: counted(amount, "Frage", "Fragen"),
        "messages": lambda amount: counted(amount, "Nachricht mit Zitaten", "Nachrichten mit Zitaten"),
        "votes": lambda amount: counted(amount, "Bewertung", "Bewertungen"),
        "follows": lambda amount: counted(amount, "Frage, auf die ich achte", "Fragen, auf die ich achte"),
        "settings": lambda amount: counted(amount, "Einstellung", "Einstellungen"),
    },
    kept_nothing="Zurzeit bewahre ich nichts von dir auf.",
    forget_ask=(
        "Soll ich deine Fragen, was ich dir zitiert habe, worauf ich für dich achte, und deine Einstellungen "
        "vergessen? "
        "Knöpfe unter früheren Antworten gehen dann nicht mehr, und wenn sich ein Zitat ändert, "
        "kann ich es dir nicht mehr sagen."
    ),
    forget="Alles vergessen",
    forgotten="Vergessen. Ich bewahre nichts mehr von dir auf.",
    kept_on="Was Verwalter aufgenommen oder entfernt haben, bleibt mit ihrem Namen im Protokoll.",
)
