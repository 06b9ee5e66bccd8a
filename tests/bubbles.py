"""Messages as Telegram draws them, as a page of HTML."""

from __future__ import annotations

import re
from html import escape
from typing import Any

from exchanges import Exchange
from telegram_rules import units
from telegram_server import BOT

_TAGS = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "code": "code",
    "blockquote": "blockquote",
    "expandable_blockquote": "blockquote",
    "text_link": "a",
}
# A block stands on lines of its own, so the line break below it is none.
_BELOW_BLOCKS = re.compile(r"(?<=</blockquote>)\n")
_STYLE = """
body { margin: 0; background: #d3dfc4; color: #111;
  font: 15px/1.36 Roboto, "Noto Color Emoji", "Noto Sans Math", "DejaVu Sans", sans-serif; }
main { width: 460px; padding: 0 14px 14px; box-sizing: border-box; }
h1 { margin: 0 -14px 12px; padding: 10px 16px; background: #fff; font: 500 16px Roboto, sans-serif; }
h1 small { display: block; font: 13px Roboto, sans-serif; color: #707579; }
section { margin: 0 44px 8px 0; }
section.own { margin: 0 0 8px 74px; }
.bubble { background: #fff; border-radius: 12px; padding: 7px 11px 8px; white-space: pre-wrap;
  overflow-wrap: anywhere; box-shadow: 0 1px 1px #0002; }
.own .bubble { background: #e8fdd8; }
.name { color: #c2571b; font-weight: 500; }
.bot .name { color: #2b77b8; }
.edited { color: #707579; font-size: 12px; text-align: right; margin-top: 2px; }
.to { border-left: 3px solid #3d8fd1; background: #3d8fd11c; border-radius: 4px; padding: 3px 8px;
  margin: 3px 0 5px; font-size: 13.5px; }
.to p { margin: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.to p.quoted { white-space: pre-wrap; }
blockquote { border-left: 3px solid #3d8fd1; background: #3d8fd11c; border-radius: 4px; margin: 4px 0;
  padding: 4px 10px; }
a { color: #2678b6; }
nav { display: flex; gap: 4px; margin-top: 4px; }
nav span { flex: 1; text-align: center; background: #6a8a5acc; color: #fff; border-radius: 8px;
  padding: 6px 4px; font-weight: 500; font-size: 14px; }
"""


def page(exchange: Exchange) -> str:
    """Return a chat as a page; what changes from one time to the next, such as ids, is not in it."""
    shown = "\n".join(_section(message, exchange) for message in exchange.messages)
    what = "bot" if exchange.title == BOT["first_name"] else "group"
    head = f"<h1>{escape(exchange.title)}<small>{what}</small></h1>"
    return (
        f'<!doctype html>\n<meta charset="utf-8">\n<title>{exchange.name}</title>\n<style>{_STYLE}</style>\n'
        f"<main>{head}\n{shown}</main>\n"
    )


def formatted(text: str, entities: list[dict[str, Any]]) -> str:
    """Return a text with its entities, which contain one another or stand apart, as HTML."""
    opening = sorted(entities, key=lambda one: (one["offset"], -one["length"]))
    places = {0, units(text)} | {place for one in entities for place in _ends(one)}
    raw, done, opened = text.encode("utf-16-le"), "", list[dict[str, Any]]()
    for start, stop in zip(sorted(places), [*sorted(places)[1:], None], strict=True):
        while opened and _ends(opened[-1])[1] == start:
            done += f"</{_TAGS[opened.pop()['type']]}>"
        for one in opening:
            if one["offset"] == start and one["type"] in _TAGS:
                done += f"<{_TAGS[one['type']]}>"
                opened.append(one)
        if stop is not None:
            done += escape(raw[2 * start : 2 * stop].decode("utf-16-le"))
    return _BELOW_BLOCKS.sub("", done)


def _ends(entity: dict[str, Any]) -> tuple[int, int]:
    return entity["offset"], entity["offset"] + entity["length"]


def _section(message: dict[str, Any], exchange: Exchange) -> str:
    who = message["from"]
    kind = "own" if who["id"] == exchange.reader else "bot" if who["id"] == BOT["id"] else "other"
    is_named = message["chat"]["type"] != "private" and kind != "own"
    parts = [
        f'<div class="name">{escape(who["first_name"])}</div>' if is_named else "",
        _to(message),
        formatted(message["text"], message.get("entities", [])),
        '<div class="edited">edited</div>' if "edit_date" in message else "",
    ]
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    below = "".join(f"<nav>{''.join(map(_button, row))}</nav>" for row in rows)
    return f'<section class="{kind}"><div class="bubble">{"".join(parts)}</div>{below}</section>'


def _to(message: dict[str, Any]) -> str:
    """Return what a message replies to, as it stands above it; in a private chat that says nothing."""
    to = message.get("reply_to_message")
    if not to:
        return ""
    quote = message.get("quote", {}).get("text")
    shown = f'<p class="quoted">{escape(quote)}</p>' if quote else f"<p>{escape(to['text'])}</p>"
    return f'<div class="to"><b>{escape(to["from"]["first_name"])}</b>{shown}</div>'


def _button(button: dict[str, Any]) -> str:
    return f"<span>{escape(button['text'])}</span>"
