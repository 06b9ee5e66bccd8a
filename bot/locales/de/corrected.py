"""What German says of a quote that no longer stands."""

from __future__ import annotations

from bot.locales.changing import CorrectedWords

CORRECTED = CorrectedWords(
    changed="⚠ Vom Medium geändert am {date}",
    changed_noticed="⚠ Vom Medium geändert, bemerkt am {date}",
    gone="⚠ Steht nicht mehr im Artikel seit {date}",
    gone_noticed="⚠ Steht nicht mehr im Artikel, bemerkt am {date}",
    withdrawn="⚠ Zurückgezogen am {date}: {reason}",
    stands="✓ Steht wieder da wie zitiert, bemerkt am {date}",
    told="Zu dem, was ich in Antwort {number} zitiert habe:",
    told_unnumbered="Zu dem, was ich zitiert habe:",
    too_long="die Änderung ist zu lang für diese Nachricht.",
    was="Dort stand:",
    now="Jetzt steht dort:",
    unshown="lässt sich in keiner Nachricht zeigen.",
    show="Was sich änderte",
)
