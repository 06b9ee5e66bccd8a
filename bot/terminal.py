"""What a person sees in a terminal: results on one stream, messages and progress on the other."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, TextIO

from bot.unsafe import one_line, printable

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress

_ERASE_LINE = "\r\x1b[2K"
_SHOW_CURSOR = "\x1b[?25h"


class Terminal:
    """Writes for a person or a pipe; foreign text is made harmless here.

    Args:
        out: Takes results.
        err: Takes messages and, where it is a terminal, progress.
    """

    def __init__(self, out: TextIO, err: TextIO) -> None:
        self._out = out
        self._err = err
        self._moving = False

    def result(self, text: str) -> None:
        """Write a result and flush it, so that whoever waits at a pipe has it at once."""
        self._clear()
        self._out.write(printable(text) + "\n")
        self._out.flush()

    def message(self, text: str) -> None:
        """Write a line that is no result; where nobody can be told, the command goes on."""
        with suppress(OSError):
            if self._moving:
                self._err.write(_ERASE_LINE)
            self._err.write(one_line(text) + "\n")
            self._err.flush()

    @property
    def console(self) -> Console:
        """A rich console for results, which lays out and colours where `out` is a terminal."""
        # Importing rich takes a tenth of what `status` may take.
        from rich.console import Console  # noqa: PLC0415

        self._clear()
        return Console(file=self._out, highlight=False, markup=False, emoji=False)

    @contextmanager
    def waiting(self, what: str) -> Iterator[None]:
        """Show that something of unknown length goes on."""
        with self._progress("{task.description}", "elapsed") as progress:
            if progress:
                progress.add_task(what, total=None)
            yield

    @contextmanager
    def counting(self, what: str, total: int | None = None) -> Iterator[Count]:
        """Show how much of something is done.

        Args:
            what: Names it.
            total: How many steps it has, where that is known beforehand.

        Yields:
            To be called with the number of steps done and the number of all.
        """
        with self._progress("{task.description}{task.fields[begun]}", "bar", "done", "left") as progress:
            yield Count(progress, what, total)

    @contextmanager
    def _progress(self, text: str, *columns: str) -> Iterator[Progress | None]:
        if not self._err.isatty() or self._moving:
            yield None
            return
        self._moving = True
        try:
            with _bar(self._err, text, columns) as progress:
                yield progress
        finally:
            self._moving = False
            # rich hides it, and shows it again only where nothing interrupts its beginning.
            self._err.write(_SHOW_CURSOR)

    def _clear(self) -> None:
        # The bar is one line, drawn again within a tenth of a second; results take its place.
        if self._moving and self._out.isatty():
            self._out.write(_ERASE_LINE)


class Count:
    """How much of something is done; shown where somebody watches.

    Args:
        progress: Shows it; None where nobody watches.
        what: Names it.
        total: How many steps it has, where that is known beforehand.
    """

    def __init__(self, progress: Progress | None, what: str, total: int | None) -> None:
        self._progress = progress
        self._task = progress.add_task(what, total=total, begun="") if progress else None

    def __call__(self, done: int, of: int) -> None:
        """Say how many steps are done, and how many there are, or 0 where that stays as it was."""
        self._update(completed=done, total=of or None)

    def begin(self, text: str) -> None:
        """Say what was begun, of which none may be done for a while."""
        self._update(begun=f" ({text})")

    def _update(self, **changed: Any) -> None:
        if self._progress and self._task is not None:
            self._progress.update(self._task, **changed)


def standard() -> Terminal:
    """Return the process's own terminal."""
    return Terminal(sys.stdout, sys.stderr)


def _bar(err: TextIO, text: str, columns: tuple[str, ...]) -> Progress:
    from rich import progress  # noqa: PLC0415 - see `Terminal.console`
    from rich.console import Console  # noqa: PLC0415

    made = {
        "elapsed": progress.TimeElapsedColumn,
        "bar": progress.BarColumn,
        "done": progress.MofNCompleteColumn,
        "left": progress.TimeRemainingColumn,
    }
    return progress.Progress(
        progress.SpinnerColumn(),
        progress.TextColumn(text, markup=False),
        *(made[column]() for column in columns),
        console=Console(file=err),
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
    )
