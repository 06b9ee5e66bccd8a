"""Text → LaTeX of ASCII characters wherever LaTeX has a way to write them."""

from __future__ import annotations

import re
import unicodedata

# Braces count in BibTeX even behind a backslash, so that they must not stand there at all.
_SIGNS = {
    "\\": "{\\textbackslash}",
    "{": "{\\textbraceleft}",
    "}": "{\\textbraceright}",
    "~": "{\\textasciitilde}",
    "^": "{\\textasciicircum}",
    **{sign: f"\\{sign}" for sign in "#$%&_"},
    "ß": "{\\ss}",
    "æ": "{\\ae}",
    "Æ": "{\\AE}",
    "œ": "{\\oe}",
    "Œ": "{\\OE}",
    "ø": "{\\o}",
    "Ø": "{\\O}",
    "ł": "{\\l}",
    "Ł": "{\\L}",
    "ı": "{\\i}",
    "§": "{\\textsection}",
    "€": "{\\texteuro}",
    "°": "{\\textdegree}",
    "–": "--",
    "—": "---",
    "…": "{\\ldots}",
    "’": "'",
    "‘": "`",
    "”": "''",
    "“": "``",
    "„": "{\\quotedblbase}",
    "‚": "{\\quotesinglbase}",
    "«": "{\\guillemotleft}",
    "»": "{\\guillemotright}",
    "‹": "{\\guilsinglleft}",
    "›": "{\\guilsinglright}",
    # A typewriter's marks look like this in LaTeX anyway, and babel's German takes the second for a command.
    "'": "'",
    '"': "''",
    "`": "{\\textasciigrave}",
}
_ACCENTS = {
    "\u0300": "`",
    "\u0301": "'",
    "\u0302": "^",
    "\u0303": "~",
    "\u0304": "=",
    "\u0306": "u",
    "\u0307": ".",
    "\u0308": '"',
    "\u030a": "r",
    "\u030b": "H",
    "\u030c": "v",
    "\u0327": "c",
    "\u0328": "k",
}
# Neighbours that would become one sign: a dash, a double quotation mark, or a Spanish one.
_LIGATURE = re.compile(
    r"(?<=-)(?=-)|(?<=['’])(?=['’\"”])|(?<=[\"”])(?=['’])|(?<=‘)(?=[‘“])|(?<=[?!])(?=[‘“])",
)
_APART = "{}"


def latex(text: str) -> str:
    """Write text as LaTeX, on one line; braces in it are balanced."""
    line = " ".join(unicodedata.normalize("NFC", text).split())
    return _APART.join("".join(map(_sign, part)) for part in _LIGATURE.split(line))


def _sign(character: str) -> str:
    if character.isascii() or character in _SIGNS:
        return _SIGNS.get(character, character)
    base, *marks = list(unicodedata.normalize("NFD", character))
    if len(marks) != 1 or marks[0] not in _ACCENTS or not base.isascii():
        # Other scripts stay as they are, which every present-day LaTeX reads.
        return character
    accent = _ACCENTS[marks[0]]
    return f"{{\\{accent}{{{base}}}}}" if accent.isalpha() else f"{{\\{accent}{base}}}"
