"""What Telegram makes of a rendered message."""

from telegram_rules import cut, keyboard, parse

from bot import render


def shown(message: render.Message) -> str:
    """Return the text that Telegram makes of a message, having checked that it takes it all."""
    text, entities = parse(message.body.html)
    assert len(entities) <= message.body.entities
    assert len(text.encode("utf-16-le")) // 2 <= message.body.units
    keyboard(
        {
            "inline_keyboard": [
                [{"text": b.text, "callback_data": b.data} for b in row] for row in message.buttons
            ]
        }
    )
    return text


def quotations(message: render.Message) -> list[str]:
    """Return what stands in blockquotes."""
    text, entities = parse(message.body.html)
    return [cut(text, entity) for entity in entities if "blockquote" in entity["type"]]
