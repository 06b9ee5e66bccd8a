"""What English says of an answer that was kept."""

from __future__ import annotations

from bot.locales.en.counting import counted
from bot.locales.words import KeptWords

KEPT = KeptWords(
    numbered="Answer {number}",
    why_what="Please write the number of an answer after /why, such as /why 17.",
    again_what="Please write the number of an answer after /again, such as /again 17.",
    unknown="I know no answer {number} in this chat; I keep answers for 90 days.",
    title="Answer {number}, given on {date}",
    question="Question: {question}",
    looked_for="Looked for: {words}",
    asked_for="Asked for: {things}",
    enough="Evidence {strength}, needed {needed}: enough to quote.",
    too_little="Evidence {strength}, needed {needed}: too little to quote.",
    considered="Quoted, with what each scored:",
    others="Not quoted, but considered:",
    decimal=lambda number: f"{number:.2f}".replace("-", "−"),
    wants={
        "number": "a number",
        "date": "a date",
        "reason": "a reason",
        "meaning": "what something is",
        "news": "the latest news",
        "person": "a person",
    },
    evidence={
        "held": "what of the question the quotes hold",
        "words": "length of the question",
        "names": "its names in the passage",
        "ahead": "ahead of the next article",
        "article": "its article as a whole",
        "cosine": "nearness in meaning",
        "trust": "trust in that nearness",
        "numbers": "its numbers in the passage",
        "lacking": "holds not what is asked for",
        "together": "its words in one sentence",
    },
    traits={
        "covered": "words",
        "alike": "parts of words",
        "passage": "its passage",
        "early": "early in the article",
        "number": "holds a number",
        "date": "holds a date",
        "reason": "holds a reason",
        "meaning": "says what it is",
        "unended": "no whole statement",
        "length": "length",
        "third": "three sentences",
        "recent": "recent",
        "news": "news",
        "before": "goes on from the sentence before",
        "together": "neighbouring words",
        "phrase": "words that belong together",
        "person": "names a person",
    },
    new=lambda new, quotes, date: f"New since {date}: {new} of {counted(quotes, 'quote', 'quotes')}.",
    nothing_new="Nothing new since {date}.",
    gone=lambda number: (
        f"No longer among the best: {counted(number, 'quote', 'quotes')} of the earlier answer."
    ),
)
