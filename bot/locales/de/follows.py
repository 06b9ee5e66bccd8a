"""What German says of questions that are followed."""

from __future__ import annotations

from bot.locales.de.counting import counted, number
from bot.locales.follows import FollowWords

FOLLOWS = FollowWords(
    offer="🔔 Sag Bescheid, wenn etwas erscheint",
    noted="🔔 Ich sage hier Bescheid, sobald etwas dazu erscheint. /following zeigt, worauf ich achte.",
    followed=(
        "🔔 Ich sage hier Bescheid, sobald ein neuer Artikel das beantwortet: {question}\n"
        "Höchstens alle {minutes} Minuten und nicht in der Nacht. /following zeigt, worauf ich achte."
    ),
    there="🔔 Ich sage Bescheid, wenn ein neuer Artikel das beantwortet. Das gibt es schon:",
    known="🔔 Darauf achte ich hier schon: {question}",
    too_many=lambda most: (
        f"Du hast mich schon auf {counted(most, 'Frage', 'Fragen')} angesetzt, mehr kann ich nicht im Auge "
        "behalten. Beende mit /following eine davon, dann achte ich auf diese."
    ),
    what=(
        "Bitte schreib die Frage hinter /follow, "
        "oder antworte mit /follow auf eine Antwort von mir. /following zeigt, worauf ich achte."
    ),
    end="🔕 Nicht mehr",
    ended="🔕 Darauf achte ich nicht mehr.",
    title=lambda amount: (
        "Darauf achte ich hier:" if amount == 1 else f"Auf diese {number(amount)} Fragen achte ich hier:"
    ),
    none=(
        "Ich achte hier auf keine Frage. "
        "Mit /follow und einer Frage sage ich Bescheid, sobald ein neuer Artikel sie beantwortet."
    ),
    since="seit {date}",
    night="🌙 Auch nachts: ja",
    no_night="🌙 Auch nachts: nein",
    told="🔔 Neu erschienen zu dem, worauf ich hier achte:",
)
