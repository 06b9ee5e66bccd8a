"""The languages that there is a file for."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from bot.locales import cldr
from bot.locales.entries import Entry
from bot.locales.errors import BrokenCatalogue
from bot.locales.filling import fill
from bot.locales.words import Words

_ENGLISH = "en"


class Languages(Mapping[str, Words]):
    """Wording by the language's code, English first; the others are read when they are first asked for.

    Args:
        folder: Has a file for each language, such as `en.toml`; all are compared with the English one.

    Raises:
        BrokenCatalogue: The English file is not as it must be.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        others = {path.stem for path in folder.glob("*.toml")} - {_ENGLISH}
        self._codes = (_ENGLISH, *sorted(others))
        self._english = self._table(_ENGLISH)
        # What the others are compared with must itself be whole.
        self._read = {_ENGLISH: self._words(_ENGLISH, self._english)}

    def __getitem__(self, code: str) -> Words:
        """Return the wording of a language.

        Raises:
            BrokenCatalogue: Its file is not as it must be; the error says where and what to do.
        """
        if code not in self._codes:
            raise KeyError(code)
        if code not in self._read:
            self._read[code] = self._words(code, self._table(code))
        return self._read[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._codes)

    def __len__(self) -> int:
        return len(self._codes)

    def _words(self, code: str, table: dict[str, Any]) -> Words:
        return fill(Words, Entry(code, "", table, self._english), code=code)

    def _table(self, code: str) -> dict[str, Any]:
        name = f"{code}.toml"
        if not cldr.is_known(code):
            raise BrokenCatalogue(name, "", "is no language that CLDR knows; name it by its code, as de.toml")
        try:
            return tomllib.loads((self._folder / name).read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise BrokenCatalogue(name, "", f"cannot be read as TOML; mend it: {error}") from error
