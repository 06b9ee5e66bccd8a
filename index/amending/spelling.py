"""Whether a word was only misspelt; pure.

A letter in the place of another makes another word too often ("wurde", "würde"), and so does one at the
beginning or the end ("Massen" and "Klassen", "bracht" and "brachte"), or one more inside: "geschossen" and
"geschlossen", "Anlage" and "Anklage", "county" and "country". So only letters inside that are swapped
count, or doubled in a long word; of short ones that makes other words, too ("Hüten" and "Hütten").
"""

from __future__ import annotations

from collections.abc import Sequence

from index.amending.tokens import Token

_FEWEST_SWAPPED = 7
_FEWEST_DOUBLED = 8
# Other words all the same.
_WORDS = frozenset({"marital", "martial"})
DETERMINERS = tuple(
    frozenset(each.split())
    for each in (
        "der die das dem den des",
        "ein eine einem einen einer eines",
        "a an",
        "this these that those",
    )
)


def is_misspelt(old: Sequence[Token], new: Sequence[Token]) -> bool:
    """Tell whether the words differ by nothing but a slip of the keyboard in one of them."""
    if len(old) != 1 or len(new) != 1:
        return False
    return _is_slip(*sorted((old[0].value, new[0].value), key=len))


def only_determiners(old: Sequence[Token], new: Sequence[Token]) -> bool:
    """Tell whether one article stands in another case."""
    if len(old) != 1 or len(new) != 1:
        return False
    return any({old[0].value, new[0].value} <= each for each in DETERMINERS)


def _is_slip(shorter: str, longer: str) -> bool:
    start = next((at for at, pair in enumerate(zip(shorter, longer, strict=False)) if len({*pair}) > 1), None)
    if not start or shorter in _WORDS:
        return False
    if len(shorter) == len(longer):
        swapped = longer[:start] + longer[start + 1 : start + 2] + longer[start] + longer[start + 2 :]
        return len(longer) >= _FEWEST_SWAPPED and swapped == shorter
    is_doubled = longer[start] in {longer[start - 1], longer[start + 1 : start + 2]}
    same = longer[:start] + longer[start + 1 :] == shorter and shorter[-1] == longer[-1]
    return len(longer) >= _FEWEST_DOUBLED and is_doubled and same
