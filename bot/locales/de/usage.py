"""What German says of how Beleg is used."""

from __future__ import annotations

from bot.locales.de.counting import counted
from bot.locales.usage import UsageWords

USAGE = UsageWords(
    title=lambda days: f"Die letzten {counted(days, 'Tag', 'Tage')}",
    asked="Fragen",
    answered="Beantwortet",
    taken="Antwortzeit (Median)",
    came="Neue Artikel",
    quoted="Am meisten zitiert",
    since=lambda days: f"vor {counted(days, 'Tag', 'Tagen')}",
    today="heute",
    share="{share} %",
    summary=(
        "Fragen auf Telegram: {questions}\nBeantwortet: {share}\nAntwortzeit (Median): {time}\n"
        "Neue Artikel: {articles}"
    ),
    most="Am meisten zitiert: {outlets}",
    nothing=lambda days: (
        f"In den letzten {counted(days, 'Tag', 'Tagen')} hat niemand gefragt, und kein Artikel kam dazu."
    ),
)
