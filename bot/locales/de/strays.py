"""What German says to messages that are no text."""

from __future__ import annotations

from bot.locales.strays import StrayWords

STRAYS = StrayWords(
    kinds={
        "voice": "Sprachnachrichten kann ich nicht hören: Bitte schreib mir deine Frage.",
        "video_note": "Videonachrichten kann ich nicht ansehen: Bitte schreib mir deine Frage.",
        "audio": "Aufnahmen kann ich nicht hören: Bitte schreib mir deine Frage.",
        "sticker": "Sticker verstehe ich nicht: Bitte schreib mir, was du wissen willst.",
        "poll": "Bei Umfragen stimme ich nicht ab: Bitte schreib mir, was du wissen willst.",
        "quiz": "Beim Quiz rate ich nicht mit: Bitte schreib mir, was du wissen willst.",
        "photo": "Auf Bildern kann ich nichts lesen: Bitte schreib deine Frage dazu.",
        "live_photo": "Auf Bildern kann ich nichts lesen: Bitte schreib deine Frage dazu.",
        "video": "Videos kann ich nicht ansehen: Bitte schreib deine Frage dazu.",
        "animation": "GIFs kann ich nicht ansehen: Bitte schreib mir, was du wissen willst.",
        "contact": "Kontakte kann ich nicht nachschlagen: Bitte schreib den Namen in deine Frage.",
        "location": "Einen Standort kann ich nicht nachschlagen: Bitte schreib den Ort in deine Frage.",
        "venue": "Einen Ort auf der Karte kann ich nicht nachschlagen: Bitte schreib ihn in deine Frage.",
        "dice": "Ich würfle nicht: Bitte schreib mir, was du wissen willst.",
        "game": "Ich spiele nicht: Bitte schreib mir, was du wissen willst.",
        "story": "Storys kann ich nicht ansehen: Bitte schreib mir, was du wissen willst.",
        "checklist": "Checklisten kann ich nicht lesen: Bitte schreib mir eine Frage nach der anderen.",
        "invoice": "Rechnungen kann ich nicht bezahlen: Bitte schreib mir, was du wissen willst.",
        "paid_media": "Bezahlte Inhalte kann ich nicht öffnen: Bitte schreib mir, was du wissen willst.",
        "giveaway": "An Verlosungen nehme ich nicht teil: Bitte schreib mir, was du wissen willst.",
        "giveaway_winners": "An Verlosungen nehme ich nicht teil: Bitte schreib mir, was du wissen willst.",
        "document": "Dateien nehme ich nur von denen, die mich verwalten: Bitte schreib mir deine Frage.",
    },
)
