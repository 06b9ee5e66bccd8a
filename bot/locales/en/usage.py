"""What English says of how Beleg is used."""

from __future__ import annotations

from bot.locales.en.counting import counted
from bot.locales.usage import UsageWords

USAGE = UsageWords(
    title=lambda days: f"The last {counted(days, 'day', 'days')}",
    asked="Questions",
    answered="Answered",
    taken="Median time to answer",
    came="New articles",
    quoted="Quoted most",
    since=lambda days: f"{counted(days, 'day', 'days')} ago",
    today="today",
    share="{share}%",
    summary=(
        "Questions on Telegram: {questions}\nAnswered: {share}\nMedian time to answer: {time}\n"
        "New articles: {articles}"
    ),
    most="Quoted most: {outlets}",
    nothing=lambda days: f"In the last {counted(days, 'day', 'days')} nobody asked, and no article came.",
)
