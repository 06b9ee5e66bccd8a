"""What English says of a quote that no longer stands."""

from __future__ import annotations

from bot.locales.changing import CorrectedWords

CORRECTED = CorrectedWords(
    changed="⚠ Changed by the outlet on {date}",
    changed_noticed="⚠ Changed by the outlet, noticed on {date}",
    gone="⚠ No longer in the article since {date}",
    gone_noticed="⚠ No longer in the article, noticed on {date}",
    withdrawn="⚠ Withdrawn on {date}: {reason}",
    stands="✓ Stands again as quoted, noticed on {date}",
    told="About what I quoted in answer {number}:",
    told_unnumbered="About what I quoted:",
    too_long="the change is too long for this message.",
    was="It said:",
    now="Now it says:",
    unshown="cannot be shown in a message.",
    show="What changed",
)
