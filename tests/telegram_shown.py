"""What Telegram makes of a rendered message."""

from typing import Any

from telegram_rules import cut, keyboard, parse

from bot import render


def shown(message: render.Message) -> str:
    """Return the text that Telegram makes of a message, having checked that it takes it all."""
    text, entities = parse(message.body.html)
    assert len(entities) <= message.body.entities
    assert len(text.encode("utf-16-le")) // 2 <= message.body.units
    keyboard({"inline_keyboard": [list(map(_form, row)) for row in message.buttons]})
    return text


def _form(button: render.Button) -> dict[str, Any]:
    if button.share:
        return {"text": button.text, "url": f"https://t.me/beleg_bot?start=a{button.share}"}
    if button.url:
        return {"text": button.text, "url": button.url}
    if button.copy:
        return {"text": button.text, "copy_text": {"text": button.copy}}
    return {"text": button.text, "callback_data": button.data}


def quotations(message: render.Message) -> list[str]:
    """Return what stands in blockquotes."""
    text, entities = parse(message.body.html)
    return [cut(text, entity) for entity in entities if "blockquote" in entity["type"]]
