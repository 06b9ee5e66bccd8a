"""What German says of roles."""

from __future__ import annotations

from bot.locales.roles import RoleWords

ROLES = RoleWords(
    help=(
        "Für Verwalter:\n"
        "/log – wer wann was getan hat\n"
        "/rebuild – die Suchindexe neu aufbauen\n"
        "/stats – was im Archiv ist und wie es genutzt wird\n"
        "/outlet – Regeln für Medien: Name, intern, Sperrfrist, Länge der Zitate"
        "\n/invite – jemanden als Redakteur oder Verwalter einladen\n"
        "/admins – wer das Archiv ändern darf"
    ),
    named={"editor": "Redakteur", "admin": "Verwalter"},
    invite_what="Bitte schreib „/invite editor“ (nur Artikel) oder „/invite admin“ (alles).",
    invited="Wer diesen Link in zehn Minuten öffnet, wird {role}; er gilt einmal:\n{link}",
    welcome="Willkommen: Du bist jetzt {role} dieses Archivs. /help sagt, was du tun kannst.",
    no_invitation="Diese Einladung gilt nicht (mehr). Bitte lass dir eine neue geben.",
    too_many_tries="Das waren zu viele Versuche. Bitte warte eine Stunde.",
    taken_up="{name} hat deine Einladung angenommen und ist jetzt {role}.",
    listed="Wer das Archiv ändern darf:",
    by_settings="{id}: Verwalter durch die Einstellungen",
    since="{name} ({id}): {role} seit {date}, durch {by}",
    make="{name}: zum {role} machen",
    dismiss="{name}: entlassen",
    given="Du bist jetzt {role} dieses Archivs.",
    dismissed="Du darfst dieses Archiv nicht mehr ändern.",
    admins_only="Das können nur Verwalter; du bist Redakteur.",
)
