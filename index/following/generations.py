"""Folders that replace each other as a whole: one small file names the one that counts."""

from __future__ import annotations

import re
import secrets
import shutil
from contextlib import AbstractContextManager
from pathlib import Path

from filelock import FileLock

from corpus.syncing import sync_folder
from index.following.durable import replace_text, set_aside

_NAME = re.compile(r"[0-9a-f]{16}")


class Generations:
    """The states of an index that is a folder, shared by any number of processes.

    All but `current` asks for the lock to be held.

    Args:
        folder: Made when missing.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self._named = folder / "current"
        self._lock = FileLock(folder / "lock")

    def locked(self, *, wait: bool) -> AbstractContextManager[object]:
        """Lock out all other writing threads and processes for the block.

        Args:
            wait: Whether to wait for them.

        Raises:
            filelock.Timeout: One of them has the lock and `wait` is False.
        """
        return self._lock.acquire(blocking=wait)

    def current(self) -> Path | None:
        """Return the folder that counts; None where there is none."""
        try:
            name = self._named.read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return None
        path = self.folder / name
        return path if _NAME.fullmatch(name) and path.is_dir() else None

    def fresh(self) -> Path:
        """Make an empty folder that does not count yet."""
        self.sweep()
        path = self.folder / secrets.token_hex(8)
        path.mkdir()
        return path

    def commit(self, path: Path) -> None:
        """Let a folder count from now on, in one step, and remove those before it.

        Args:
            path: What `fresh` returned; its files are on the disk.
        """
        sync_folder(path)
        replace_text(self._named, path.name)
        self.sweep()

    def set_aside(self, path: Path, reason: str) -> None:
        """Keep a folder that cannot be trusted out of the way.

        Args:
            path: The folder that counts.
            reason: What is wrong with it, for the log.
        """
        set_aside([path, self._named], reason)

    def sweep(self) -> None:
        """Remove all folders but the one that counts."""
        current = self.current()
        for path in self.folder.iterdir():
            if path.is_dir() and _NAME.fullmatch(path.name) and path != current:
                # Another process may still be reading it, which some systems do not allow to remove.
                shutil.rmtree(path, ignore_errors=True)
            elif path.suffix == ".tmp":
                path.unlink(missing_ok=True)
