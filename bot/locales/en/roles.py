"""What English says of roles."""

from __future__ import annotations

from bot.locales.roles import RoleWords

ROLES = RoleWords(
    help=(
        "For administrators:\n"
        "/log – who did what, and when\n"
        "/rebuild – make the search indexes again\n"
        "/stats – what the archive holds and how it is used\n"
        "/outlet – rules for outlets: name, internal, embargo, length of quotes"
        "\n/invite – let somebody in as editor or administrator\n"
        "/admins – who may change the archive"
    ),
    named={"editor": "editor", "admin": "administrator"},
    invite_what="Please write “/invite editor” (articles only) or “/invite admin” (everything).",
    invited="Whoever opens this link within ten minutes becomes {role}; it works once:\n{link}",
    welcome="Welcome: you are {role} of this archive now. /help says what you can do.",
    no_invitation="This invitation does not hold (any more). Please ask for a new one.",
    too_many_tries="That were too many tries. Please wait an hour.",
    taken_up="{name} took up your invitation and is {role} now.",
    listed="Who may change the archive:",
    by_settings="{id}: administrator by the settings",
    since="{name} ({id}): {role} since {date}, by {by}",
    make="{name}: make {role}",
    dismiss="{name}: dismiss",
    given="You are {role} of this archive now.",
    dismissed="You may not change this archive any more.",
    admins_only="Only administrators can do that; you are editor.",
)
