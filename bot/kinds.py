"""Kinds of messages that are no text, of which nothing can be read but that they came."""

from __future__ import annotations

from enum import StrEnum

from telegram import Message, Poll


class Kind(StrEnum):
    """What a message is; its value is the name that Telegram gives it, except for QUIZ and OTHER."""

    # Those that come with another one stand before it: a place has a location, an animation a document.
    VOICE = "voice"
    VIDEO_NOTE = "video_note"
    AUDIO = "audio"
    STICKER = "sticker"
    QUIZ = "quiz"
    POLL = "poll"
    ANIMATION = "animation"
    LIVE_PHOTO = "live_photo"
    PHOTO = "photo"
    VIDEO = "video"
    CONTACT = "contact"
    VENUE = "venue"
    LOCATION = "location"
    DICE = "dice"
    GAME = "game"
    STORY = "story"
    CHECKLIST = "checklist"
    INVOICE = "invoice"
    PAID_MEDIA = "paid_media"
    GIVEAWAY = "giveaway"
    GIVEAWAY_WINNERS = "giveaway_winners"
    DOCUMENT = "document"
    OTHER = "other"


def kind_of(message: Message) -> Kind:
    """Return what a message without a text is; OTHER for what this version does not know."""
    if message.poll and message.poll.type == Poll.QUIZ:
        return Kind.QUIZ
    return next((kind for kind in Kind if getattr(message, kind.value, None)), Kind.OTHER)
