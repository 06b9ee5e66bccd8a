"""What can go wrong, as types.

BelegError
├── InputError              something that a person gave cannot become an article
│   ├── UnreadableInput     broken, encrypted, binary, of a type that is not read
│   ├── EmptyInput          nothing to quote in it
│   ├── InvalidRecord       a line of .jsonl, a front matter or a date that breaks the form
│   ├── Paywalled           only the beginning of an article that must be paid for
│   └── FetchError          an address cannot be fetched
│       ├── Disallowed      it must not be: robots.txt, a private network, a port, a kind of address
│       ├── Gone            the server says that nothing is there, or no longer
│       └── Unreachable     now; another time it may
├── StorageError            the archive's file cannot be used
│   ├── NotAnArchive        the file is not SQLite, or not Beleg's
│   ├── ArchiveTooNew       written by a newer Beleg
│   └── UnsafeSqlite        the SQLite in use can corrupt an archive shared by two processes
├── UnknownArticle          no article has this id
├── NotRetracted            the article was not withdrawn
├── UnknownAnswer           no answer has this number
├── ModelError              the encoder cannot be used
│   ├── ModelMismatch       the vectors were made by another model
│   └── ModelUnavailable    the model cannot be loaded
└── SettingsError           a setting is missing or wrong
"""

from __future__ import annotations

from typing import Self


class BelegError(Exception):
    """Anything that Beleg raises on purpose; `str()` is a sentence for a person."""


class Reason(str):
    """What is wrong and what to do, in English; knows what it is made of, so that it can be translated.

    Attributes:
        template: The sentence; braces hold what is filled in.
        values: What is filled in.
    """

    __slots__ = ("template", "values")
    template: str
    values: dict[str, object]

    def __new__(cls, template: str, **values: object) -> Self:
        """Fill in the values, if there are any; a template without them may have braces of its own."""
        reason = super().__new__(cls, template.format(**values) if values else template)
        reason.template = template
        reason.values = values
        return reason


class InputError(BelegError):
    """An input cannot become an article.

    Args:
        where: The file, line or address, as the person gave it.
        reason: What is wrong and what to do, without the place; braces hold what is filled in.
        **values: What is filled in.

    Attributes:
        where, reason: As above.
    """

    def __init__(self, where: str, reason: str, **values: object) -> None:
        self.where = where
        self.reason = Reason(reason, **values)
        super().__init__(self.reason)

    def __str__(self) -> str:
        return f"{self.where}: {self.reason}" if self.where else str(self.reason)


class UnreadableInput(InputError):
    """The input is broken, encrypted, binary, or of a type that is not read."""


class EmptyInput(InputError):
    """The input holds nothing to quote."""


class InvalidRecord(InputError):
    """A line of .jsonl, a front matter or a date breaks the form."""


class Paywalled(InputError):
    """The input is only the beginning of an article that must be paid for."""


class FetchError(InputError):
    """An address cannot be fetched."""


class Disallowed(FetchError):
    """It must not be: robots.txt, a private network, a port or a kind of address forbids it."""


class Gone(FetchError):
    """The server says that nothing is there (404), or no longer (410)."""


class Unreachable(FetchError):
    """It cannot be fetched now; another time it may.

    Attributes:
        after_s: For how many seconds the server asks to be left alone; 0 where it does not.
    """

    after_s: float = 0


class StorageError(BelegError):
    """The archive's file cannot be used.

    Attributes:
        path: The file.
    """

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path


class NotAnArchive(StorageError):
    """The file is not SQLite, or not Beleg's."""


class ArchiveTooNew(StorageError):
    """The file was written by a newer Beleg."""


class UnsafeSqlite(StorageError):
    """The SQLite library in use can corrupt a file that two processes share."""


class UnknownArticle(BelegError):
    """No article has this id.

    Attributes:
        id: What was asked for.
    """

    def __init__(self, id: str) -> None:
        super().__init__(f"no article has the id {id!r}; `list` shows those that there are")
        self.id = id


class NotRetracted(BelegError):
    """An article was not withdrawn, so that there is nothing to take back.

    Attributes:
        id: The article's.
    """

    def __init__(self, id: str) -> None:
        super().__init__(f"the article {id!r} was not withdrawn")
        self.id = id


class UnknownAnswer(BelegError):
    """No answer has this number.

    Attributes:
        number: What was asked for.
    """

    def __init__(self, number: int) -> None:
        super().__init__(f"no answer has the number {number}; answers are kept for 90 days")
        self.number = number


class ModelError(BelegError):
    """The encoder cannot be used."""


class ModelMismatch(ModelError):
    """The vectors were made by another model.

    Attributes:
        stored: The model that made the vectors.
        given: The model that was asked for.
    """

    def __init__(self, stored: str, given: str) -> None:
        super().__init__(
            f"the archive's vectors are by {stored}, not by {given}; "
            f"`rebuild --model {given}` encodes the archive again"
        )
        self.stored = stored
        self.given = given


class ModelUnavailable(ModelError):
    """The model cannot be loaded.

    Attributes:
        name: The model.
    """

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"the model {name} cannot be loaded: {reason}")
        self.name = name


class SettingsError(BelegError):
    """A setting is missing or wrong.

    Attributes:
        name: The environment variable.
    """

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: {reason}")
        self.name = name
