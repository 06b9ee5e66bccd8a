"""What German says of votes."""

from __future__ import annotations

from bot.locales.votes import VoteWords
from corpus.voterows import Why

VOTES = VoteWords(
    thanks="Danke für die Rückmeldung.",
    taken_back="Zurückgenommen.",
    reasons={
        Why.ARTICLE: "Falscher Artikel",
        Why.ASIDE: "Beantwortet es nicht",
        Why.OLD: "Veraltet",
        Why.CUT: "Schlecht geschnitten",
        Why.OTHER: "Etwas anderes …",
    },
    ask="Was stimmt an der Antwort nicht? Bitte antworte auf diese Nachricht.",
    hint="Was nicht stimmt",
    noted="Danke, das ist notiert.",
)
