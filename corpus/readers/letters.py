"""The written part of a message: without signature and quoted answers, and what was forwarded in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from corpus.clean import one_line

_PREFIX = re.compile(r"^(?:(?:re|aw|fwd?|wg|antw)\s*(?:\[\d+\])?:\s*)+", re.IGNORECASE)
_ANSWER = re.compile(r"^(?:re|aw|antw)\s*(?:\[\d+\])?:", re.IGNORECASE)
_FORWARDED = re.compile(
    r"^[-_ ]*(?:forwarded message|weitergeleitete nachricht|original message|ursprüngliche nachricht|"
    r"begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail))\s*:?[-_ ]*$",
    re.IGNORECASE | re.MULTILINE,
)
_FIELD = re.compile(
    r"\s*\*?(from|von|sent|gesendet|date|datum|subject|betreff|to|an|cc|kopie|"
    r"reply-to|antwort an)\s*:\*?\s*(.*)",
    re.IGNORECASE,
)
_MEANT = {
    **dict.fromkeys(("from", "von"), "sender"),
    **dict.fromkeys(("sent", "gesendet", "date", "datum"), "date"),
    **dict.fromkeys(("subject", "betreff"), "subject"),
}
_ADDRESS = re.compile(r"\s*[<\[(]?(?:mailto:)?[^\s<>\[\]()]+@[^\s<>\[\]()]+[>\])]?")
# RFC 3676, section 4.3; programs lose the space behind it.
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
_INTRODUCES = re.compile(
    r"^(?:am|on|le)\b[^\n]{5,200}(?:\n[^\n>]{0,120})?\b(?:schrieb|wrote|écrit)\b[^\n]{0,120}:\s*$\n+(?=>)",
    re.IGNORECASE | re.MULTILINE,
)
_QUOTED = re.compile(r"^>.*$\n?", re.MULTILINE)
_MARK = re.compile(r"^(?:>\s?)+", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Letter:
    """What a message says of itself.

    Attributes:
        subject: As written, "Fwd:" and all.
        sender: The name beside the address; empty if there is none.
        date: ISO 8601, or as it was written in a forwarded message.
    """

    subject: str = ""
    sender: str = ""
    date: str = ""

    @property
    def plain_subject(self) -> str:
        """The subject without what programs put before it."""
        return _PREFIX.sub("", self.subject)


def opened_letter(letter: Letter, text: str) -> tuple[Letter, str]:
    """Take what somebody wrote out of a message's text.

    Args:
        letter: What the message says of itself.
        text: Its plain text.

    Returns:
        Letter and text of the forwarded message where one was forwarded in it, else of this one; without
        signature, and without what an answer quotes unless nothing else is there.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if mark := _FORWARDED.search(text):
        if _ANSWER.match(letter.subject):
            return letter, _own(text[: mark.start()])
        letter, text = _forwarded(letter, text[mark.end() :])
    return letter, _own(text)


def _forwarded(letter: Letter, text: str) -> tuple[Letter, str]:
    lines = text.lstrip("\n").split("\n")
    said: dict[str, str] = {}
    read = 0
    for line in lines:
        found = _FIELD.fullmatch(line)
        # A long field goes on in an indented line.
        if not found and not (said and line[:1].isspace() and line.strip()):
            break
        if found and (meant := _MEANT.get(found[1].lower())):
            said[meant] = one_line(found[2])
        read += 1
    said["sender"] = one_line(_ADDRESS.sub("", said.get("sender", ""))).strip("\"'")
    return replace(letter, **{name: value for name, value in said.items() if value}), "\n".join(lines[read:])


def _own(text: str) -> str:
    signature = _SIGNATURE.search(text)
    written = text[: signature.start()] if signature else text
    own = _QUOTED.sub("", _INTRODUCES.sub("", written))
    return own if any(map(str.isalnum, own)) else _MARK.sub("", written)
