"""What every command starts from: the archive's folder and the terminal."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bot.terminal import Terminal
from bot.unsafe import one_line
from corpus.errors import SettingsError
from corpus.fetched import Fetching

if TYPE_CHECKING:
    from corpus.actions import Actor
    from index.archive import Archive

Opener = Callable[[Path, str], "Archive"]


@dataclass(frozen=True, slots=True)
class Session:
    """What every command starts from.

    Attributes:
        data: Folder of the archive.
        chosen: Whether the person named the folder on the command line.
        terminal: Takes results and messages.
        opener: Opens an archive by folder and model; an empty model for that of the stored vectors.
        fetching: Fetches foreign addresses.

    Raises:
        SettingsError: The folder's name cannot be used.
    """

    data: Path
    chosen: bool
    terminal: Terminal
    opener: Opener
    fetching: Fetching

    def __post_init__(self) -> None:
        try:
            str(self.data).encode()
        except UnicodeEncodeError:
            raise SettingsError("--data", "the word index needs a name in UTF-8; rename the folder") from None

    @property
    def actor(self) -> Actor:
        """Who sits at the terminal, for the log."""
        import getpass  # noqa: PLC0415 - only what changes something asks

        from corpus.actions import TERMINAL, Actor  # noqa: PLC0415 - as for `existing`

        try:
            return Actor(TERMINAL.id, getpass.getuser())
        except (ImportError, KeyError, OSError):
            # A process without a user, say in a container.
            return TERMINAL

    @contextmanager
    def archive(self, data: Path | None = None, model: str = "") -> Iterator[Archive]:
        """Lend the archive, or the one in another folder."""
        opened = self.opener(data or self.data, model)
        try:
            yield opened
        except KeyboardInterrupt:
            # Closing would wait for what is being encoded; what was acknowledged is safe without it.
            raise
        except BaseException:
            opened.close()
            raise
        opened.close()

    @contextmanager
    def existing(self) -> Iterator[Archive]:
        """Lend the archive; where there is none, an empty one that leaves no trace of a mistyped name."""
        from corpus.schema import FILE  # noqa: PLC0415 - `--help` waits for no SQLite

        if _may_be_there(self.data / FILE):
            with self.archive() as archive:
                yield archive
            return
        self.terminal.message(f"Note: there is no archive in {one_line(str(self.data))} yet; `add` makes one")
        with tempfile.TemporaryDirectory(prefix="beleg-") as nowhere, self.archive(Path(nowhere)) as archive:
            yield archive


def _may_be_there(file: Path) -> bool:
    try:
        return file.exists()
    except OSError:
        # Opening it says what is wrong.
        return True


def opened(data: Path, model: str, reranker: str = "") -> Archive:
    """Open the archive in a folder.

    Args:
        data: The folder.
        model: Name of the encoder; empty for that of the stored vectors.
        reranker: Name of the cross-encoder that orders quotes; empty for none.
    """
    from index.archive import Archive  # noqa: PLC0415 - as above

    if not reranker:
        return Archive(data, model=model)
    from index.rerank import CrossReranker  # noqa: PLC0415 - only where it is wanted

    return Archive(data, model=model, reranker=CrossReranker(reranker))
