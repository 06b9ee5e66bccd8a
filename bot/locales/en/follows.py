"""What English says of questions that are followed."""

from __future__ import annotations

from bot.locales.en.counting import counted, number
from bot.locales.follows import FollowWords

FOLLOWS = FollowWords(
    offer="🔔 Tell me when something appears",
    noted="🔔 I will tell you here as soon as something appears. /following lists what I look out for.",
    followed=(
        "🔔 I will tell you here as soon as a new article answers this: {question}\n"
        "At most every {minutes} minutes, and not at night. /following lists what I look out for."
    ),
    there="🔔 I will tell you when a new article answers this. This is there already:",
    known="🔔 I look out for this here already: {question}",
    too_many=lambda most: (
        f"I look out for {counted(most, 'question', 'questions')} of yours already and cannot take on more. "
        "End one of them with /following, then I will look out for this one."
    ),
    what=(
        "Please write the question after /follow, "
        "or reply with /follow to one of my answers. /following lists what I look out for."
    ),
    end="🔕 No longer",
    ended="🔕 I no longer look out for this.",
    title=lambda amount: (
        "I look out for this here:" if amount == 1 else f"I look out for {number(amount)} questions here:"
    ),
    none=(
        "I look out for no question here. "
        "With /follow and a question I tell you as soon as a new article answers it."
    ),
    since="since {date}",
    night="🌙 At night, too: yes",
    no_night="🌙 At night, too: no",
    told="🔔 New on what I look out for here:",
)
