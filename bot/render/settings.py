"""Settings, and what is kept of a person, as messages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot import choices
from bot.buttons import Forget, Setting
from bot.locales import LANGUAGES, Words
from bot.preferences import Preference
from bot.render.markup import Button, Message, bold, button, clipped, joined, plain

OUTLETS_A_PAGE = 8
# How many quotes a message shows where nothing else is wanted.
IN_PRIVATE, IN_GROUPS = 3, 2
_MAX_OUTLET = 40


def settings(preference: Preference, words: Words, zone: str, *, is_group: bool) -> Message:
    """Show what somebody or a group prefers; each button brings what comes after it.

    Args:
        preference: What is preferred.
        words: The language.
        zone: Name of the zone of quiet hours.
        is_group: Whether it is a group's.
    """
    own = words.people
    others = (_quiet(preference, words, zone),) if is_group else _filters(preference, words)
    head = own.group_settings if is_group else own.settings
    quotes = _quotes(preference, words, IN_GROUPS if is_group else IN_PRIVATE)
    return Message(bold(head), tuple((row,) for row in (_language(preference, words), quotes, *others)))


def outlets(names: Sequence[str], page: int, words: Words) -> Message:
    """Offer outlets to choose from.

    Args:
        names: All of them.
        page: Counted from 0.
        words: The language.
    """
    first = page * OUTLETS_A_PAGE
    shown = names[first : first + OUTLETS_A_PAGE]
    rows = [(button(name, str(Setting("outlet", choices.written_outlet(name)))),) for name in shown]
    turning = []
    if page:
        turning.append(button(words.back, str(Setting("show", f"outlets-{page - 1}"))))
    if first + OUTLETS_A_PAGE < len(names):
        turning.append(button(words.more, str(Setting("show", f"outlets-{page + 1}"))))
    last = (button(words.people.back, str(Setting("show", "all"))),)
    anyone = (button(words.people.outlet.format(name=words.people.any_outlet), str(Setting("outlet"))),)
    return Message(
        plain(words.people.choose_outlet), (anyone, *rows, *((tuple(turning),) if turning else ()), last)
    )


def privacy(kept: Mapping[str, int], words: Words) -> Message:
    """Say what is kept of people, and how much of this one."""
    own = words.people
    counted = [own.kept_names[name](amount) for name, amount in kept.items() if amount]
    now = own.kept.format(what=", ".join(counted)) if counted else own.kept_nothing
    return Message(joined([plain(own.privacy), plain(now)]))


def forget(user: int, words: Words) -> Message:
    """Ask whether somebody is to be forgotten."""
    return Message(plain(words.people.forget_ask), ((button(words.people.forget, str(Forget(user))),),))


def _language(preference: Preference, words: Words) -> Button:
    own = words.people
    name = LANGUAGES[preference.language].people.name if preference.language else own.as_telegram
    following = choices.next_of(choices.LANGUAGE, preference.language)
    return button(own.language.format(name=name), str(Setting("language", str(following))))


def _quotes(preference: Preference, words: Words, usual: int) -> Button:
    now = preference.quotes or usual
    return button(words.people.quotes(now), str(Setting("quotes", str(choices.next_of(choices.QUOTES, now)))))


def _filters(preference: Preference, words: Words) -> tuple[Button, ...]:
    return _days(preference, words), _outlet(preference, words)


def _days(preference: Preference, words: Words) -> Button:
    following = choices.next_of(choices.DAYS, preference.days)
    own, now = words.people, preference.days
    return button(own.days(now) if now else own.all_days, str(Setting("days", str(following))))


def _outlet(preference: Preference, words: Words) -> Button:
    name = clipped(preference.outlet, _MAX_OUTLET) or words.people.any_outlet
    return button(words.people.outlet.format(name=name), str(Setting("show", "outlets-0")))


def _quiet(preference: Preference, words: Words, zone: str) -> Button:
    own, now = words.people, preference.quiet
    hours = own.hours.format(start=now[0], stop=now[1], zone=zone) if now else own.never_quiet
    at = choices.QUIET.index(now) + 1 if now in choices.QUIET else 0
    following = choices.QUIET[at % len(choices.QUIET)]
    return button(own.quiet.format(hours=hours), str(Setting("quiet", choices.written_hours(following))))
