"""Who may change the archive, as a message."""

from __future__ import annotations

from collections.abc import Sequence

from bot.buttons import Entrust
from bot.locales import Words
from bot.render.markup import Button, Message, button, clipped, packed, plain
from bot.render.source import absolute
from corpus.rolerows import Entrusted, Role

_MAX_NAME = 40
# Two buttons each; Telegram shows a hundred.
_MOST_CHANGED = 40


def entrusted(listed: Sequence[Entrusted], words: Words) -> Message:
    """List those who may change the archive, with buttons to change and take roles.

    Args:
        listed: All of them.
        words: The language.
    """
    lines = [plain(words.roles.listed), *(plain(_line(one, words)) for one in listed)]
    changed = [one for one in listed if one.since][:_MOST_CHANGED]
    return Message(packed(lines)[0], tuple(_row(one, words) for one in changed))


def _line(one: Entrusted, words: Words) -> str:
    if not one.since:
        return words.roles.by_settings.format(id=one.user)
    return words.roles.since.format(
        name=clipped(one.name, _MAX_NAME),
        id=one.user,
        role=words.roles.named[one.role],
        date=absolute(one.since, words),
        by=clipped(one.given_by, _MAX_NAME),
    )


def _row(one: Entrusted, words: Words) -> tuple[Button, ...]:
    other = Role.EDITOR if one.role is Role.ADMIN else Role.ADMIN
    name = clipped(one.name, _MAX_NAME) or str(one.user)
    make = words.roles.make.format(name=name, role=words.roles.named[other])
    return (
        button(make, str(Entrust(one.user, other))),
        button(words.roles.dismiss.format(name=name), str(Entrust(one.user, None))),
    )
