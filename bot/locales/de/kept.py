"""What German says of an answer that was kept."""

from __future__ import annotations

from bot.locales.de.counting import counted
from bot.locales.words import KeptWords

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
        "person": "eine Person",
    },
    evidence={
        "held": "was die Zitate von der Frage enthalten",
        "words": "Länge der Frage",
        "names": "ihre Namen im Abschnitt",
        "ahead": "Vorsprung vor dem nächsten Artikel",
        "article": "der Artikel als Ganzes",
        "cosine": "Nähe des Sinns",
        "trust": "Vertrauen in diese Nähe",
        "numbers": "ihre Zahlen im Abschnitt",
        "lacking": "enthält nicht, wonach gefragt ist",
        "together": "ihre Wörter in einem Satz",
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
        "before": "schließt an den Satz davor an",
        "together": "benachbarte Wörter",
        "phrase": "Wörter, die zusammengehören",
        "person": "nennt eine Person",
    },
    new=lambda new, quotes, date: f"Neu seit {date}: {new} von {counted(quotes, 'Zitat', 'Zitaten')}.",
    nothing_new="Nichts Neues seit {date}.",
    gone=lambda number: (
        f"Nicht mehr unter den besten: {counted(number, 'Zitat', 'Zitate')} der früheren Antwort."
    ),
)
