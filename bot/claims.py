"""What somebody claims in a message that another one replies to, and how Telegram shows it quoted."""

from __future__ import annotations

from dataclasses import dataclass

from telegram import Message, MessageEntity, ReplyParameters, TextQuote

# Longer quotations Telegram refuses; in UTF-16 units.
MAX_QUOTE = 1024
# These are part of a text that is quoted; links and names are not.
_KEPT = frozenset(
    {
        MessageEntity.BOLD,
        MessageEntity.ITALIC,
        MessageEntity.UNDERLINE,
        MessageEntity.STRIKETHROUGH,
        MessageEntity.SPOILER,
        MessageEntity.CUSTOM_EMOJI,
    }
)


@dataclass(frozen=True, slots=True)
class Claim:
    """What a message that is replied to says.

    Attributes:
        text: All of it, or the part that was chosen.
        message: Number of that message; None where it stands in another chat.
        at: Where `text` begins in it, in UTF-16 units.
        entities: How `text` is formatted there.
    """

    text: str
    message: int | None = None
    at: int = 0
    entities: tuple[MessageEntity, ...] = ()

    def quoted(self) -> ReplyParameters | None:
        """Return how to reply to the message so that its beginning shows; None where that is impossible."""
        if self.message is None:
            return None
        part = _prefix(self.text)
        length = len(part.encode("utf-16-le")) // 2
        return ReplyParameters(
            self.message,
            allow_sending_without_reply=True,
            quote=part,
            quote_parse_mode=None,
            quote_entities=[each for each in self.entities if each.offset + each.length <= length],
            quote_position=self.at,
        )

    def replied(self) -> ReplyParameters | None:
        """Return how to reply to the message without quoting it."""
        if self.message is None:
            return None
        return ReplyParameters(self.message, allow_sending_without_reply=True)


def claim_of(message: Message) -> Claim | None:
    """Return what the message says that one replies to, or the part of it that was chosen."""
    replied = message.reply_to_message
    number = replied.message_id if replied else None
    if message.quote:
        return _chosen(message.quote, number)
    text = (replied.text or replied.caption or "") if replied else ""
    if not replied or not text.strip():
        return None
    entities = replied.entities or replied.caption_entities
    return _trimmed(text, number, [each for each in entities if each.type in _KEPT])


def _chosen(quote: TextQuote, number: int | None) -> Claim:
    return Claim(quote.text, number, quote.position, tuple(quote.entities or ()))


def _trimmed(text: str, number: int | None, entities: list[MessageEntity]) -> Claim:
    # Telegram trims a quotation, and would then not find it where it was said to be.
    before = len(text) - len(text.lstrip())
    at = len(text[:before].encode("utf-16-le")) // 2
    moved = tuple(
        MessageEntity(each.type, each.offset - at, each.length, custom_emoji_id=each.custom_emoji_id)
        for each in entities
        if each.offset >= at
    )
    return Claim(text.strip(), number, at, moved)


def _prefix(text: str) -> str:
    """Return as many whole words as may be quoted."""
    if len(text.encode("utf-16-le")) // 2 <= MAX_QUOTE:
        return text
    # No character of two units is cut in half.
    cut = text.encode("utf-16-le")[: 2 * MAX_QUOTE].decode("utf-16-le", "ignore")
    return (cut.rsplit(None, 1)[0] if len(cut.split()) > 1 else cut).rstrip()
