"""Buttons in the form that Telegram takes."""

from __future__ import annotations

from urllib.parse import quote_plus

from telegram import Bot, CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup

from bot.payloads import SHARED
from bot.render import Button


def address_of(bot: Bot, start: str = "") -> str:
    """Return the bot's address, which may begin a private chat with something.

    Args:
        bot: The bot.
        start: At most 64 of A–Z a–z 0–9 _ -; empty for nothing.
    """
    return f"https://t.me/{bot.username}" + (f"?start={start}" if start else "")


def keyboard(rows: tuple[tuple[Button, ...], ...], bot: Bot | None = None) -> InlineKeyboardMarkup | None:
    """Return buttons in Telegram's form.

    Args:
        rows: The buttons.
        bot: Whose address is shared; None where none is.
    """
    if not rows:
        return None
    return InlineKeyboardMarkup([[_button(button, bot) for button in row] for row in rows])


def _button(button: Button, bot: Bot | None) -> InlineKeyboardButton:
    if button.share and bot:
        shared = quote_plus(address_of(bot, f"{SHARED}{button.share}"))
        return InlineKeyboardButton(button.text, url=f"https://t.me/share/url?url={shared}")
    if button.url:
        return InlineKeyboardButton(button.text, url=button.url)
    if button.copy:
        return InlineKeyboardButton(button.text, copy_text=CopyTextButton(button.copy))
    return InlineKeyboardButton(button.text, callback_data=button.data)
