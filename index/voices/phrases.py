"""What a language's phrases of saying are kept in."""

from __future__ import annotations

from dataclasses import dataclass

# Stands in for every letter of a quotation, so that nothing in it is taken for the paper's.
BLOT = "\x00"
NEVER = r"(?!)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """Patterns over a sentence in which quotations are blotted out.

    A group named "who" is the speaker, "noun" the same without the article before it, "named" his name
    where it stands beside his office; "pronoun" is a pronoun for him.

    Attributes:
        beside: Say who speaks a quotation that they stand beside.
        reports: Make a sentence one that somebody said, whatever its mood.
        behind: The same at a sentence's end.
        sources: Say from whom it is; documents and outlets, which do not speak, stand there too.
        in_mood: Say who speaks where the mood is that of reported speech.
        speaks: Say in the sentence before a quote that somebody spoke.
        mood: The mood of reported speech.
        like_mood: A mood that stands in for it.
        no_mood: What makes the mood another one.
        no_speaker: Names of what does not speak.
    """

    beside: tuple[str, ...]
    reports: tuple[str, ...]
    behind: tuple[str, ...] = ()
    sources: tuple[str, ...]
    in_mood: tuple[str, ...] = ()
    speaks: tuple[str, ...]
    mood: str = NEVER
    like_mood: str = NEVER
    no_mood: str = NEVER
    no_speaker: str
