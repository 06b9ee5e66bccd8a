"""What every command starts from: the folder, the terminal, and how an archive is opened and closed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from bot.terminal import Terminal

if TYPE_CHECKING:
    from index.archive import Archive


class Opener(Protocol):
    """Opens an archive."""

    def __call__(self, data: Path, model: str, /, *, create: bool) -> Archive:
        """Open the archive in a folder.

        Args:
            data: The folder.
            model: Name of the model; empty for that of the stored vectors.
            create: Whether to make an archive where there is none.
        """


@dataclass(frozen=True, slots=True)
class Session:
    """What every command starts from.

    Attributes:
        data: Folder of the archive.
        chosen: Whether the person named the folder on the command line.
        terminal: Takes results and messages.
        opener: Opens archives.
    """

    data: Path
    chosen: bool
    terminal: Terminal
    opener: Opener

    @contextmanager
    def archive(
        self, data: Path | None = None, model: str = "", *, create: bool = False
    ) -> Iterator[Archive]:
        """Lend the archive, or the one in another folder.

        Only a command that fills it makes one: reading at a mistyped place must not leave one there.
        """
        opened = self.opener(data or self.data, model, create=create)
        try:
            yield opened
        except KeyboardInterrupt:
            # Closing would wait for what is being encoded; what was acknowledged is safe without it.
            raise
        except BaseException:
            opened.close()
            raise
        opened.close()
