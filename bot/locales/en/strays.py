"""What English says to messages that are no text."""

from __future__ import annotations

from bot.locales.strays import StrayWords

STRAYS = StrayWords(
    kinds={
        "voice": "I cannot listen to voice messages: please write your question.",
        "video_note": "I cannot watch video messages: please write your question.",
        "audio": "I cannot listen to recordings: please write your question.",
        "sticker": "I do not understand stickers: please write what you want to know.",
        "poll": "I do not vote in polls: please write what you want to know.",
        "quiz": "I do not guess in quizzes: please write what you want to know.",
        "photo": "I cannot read pictures: please write your question beside it.",
        "live_photo": "I cannot read pictures: please write your question beside it.",
        "video": "I cannot watch videos: please write your question beside it.",
        "animation": "I cannot watch GIFs: please write what you want to know.",
        "contact": "I cannot look up contacts: please write the name in your question.",
        "location": "I cannot look up a location: please write the place in your question.",
        "venue": "I cannot look up a place on the map: please write it in your question.",
        "dice": "I do not roll dice: please write what you want to know.",
        "game": "I do not play games: please write what you want to know.",
        "story": "I cannot watch stories: please write what you want to know.",
        "checklist": "I cannot read checklists: please write one question after the other.",
        "invoice": "I cannot pay invoices: please write what you want to know.",
        "paid_media": "I cannot open paid media: please write what you want to know.",
        "giveaway": "I do not take part in giveaways: please write what you want to know.",
        "giveaway_winners": "I do not take part in giveaways: please write what you want to know.",
        "document": "I take files only from those who run me: please write your question.",
    },
)
