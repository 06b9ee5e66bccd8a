"""Whether a word was only misspelt; pure.

A letter in the place of another makes another word too often ("wurde", "würde"), and so does one at the
beginning or the end ("Massen" and "Klassen", "bracht" and "brachte"). So only letters inside that are
missing, doubled or swapped count.
"""

from __future__ import annotations

from collections.abc import Sequence

from index.amending.tokens import Token

_FEWEST_LETTERS = 6
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
    if len(longer) < _FEWEST_LETTERS or shorter[0] != longer[0]:
        return False
    start = next((at for at, pair in enumerate(zip(shorter, longer, strict=False)) if len({*pair}) > 1), None)
    if start is None:
        return False
    if len(shorter) == len(longer):
        swapped = longer[:start] + longer[start + 1 : start + 2] + longer[start] + longer[start + 2 :]
        return swapped == shorter
    return longer[:start] + longer[start + 1 :] == shorter and shorter[-1] == longer[-1]
