"""What English says of votes."""

from __future__ import annotations

from bot.locales.votes import VoteWords
from corpus.voterows import Why

VOTES = VoteWords(
    thanks="Thank you for telling.",
    taken_back="Taken back.",
    reasons={
        Why.ARTICLE: "Wrong article",
        Why.ASIDE: "Does not answer it",
        Why.OLD: "Out of date",
        Why.CUT: "Cut badly",
        Why.OTHER: "Something else …",
    },
    ask="What is wrong with the answer? Please reply to this message.",
    hint="What is wrong",
    noted="Thank you, that is noted.",
)
