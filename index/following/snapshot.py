"""Checked snapshots of an index in memory: one file of content, one manifest that vouches for it."""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TypeVar

from filelock import FileLock

from index.following.durable import replace_text, set_aside, sha256, sync
from index.following.state import State

Content = TypeVar("Content")

MANIFEST = "manifest.json"
SUFFIX = ".snapshot"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a snapshot's file must be.

    Attributes:
        state: What is in it.
        file: Its name.
        size: Bytes.
        sha256: 64 hexadecimal digits.
    """

    state: State
    file: str
    size: int
    sha256: str


class Snapshots:
    """The snapshots of one index in one folder, shared by any number of processes.

    Args:
        folder: Made when missing.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self._lock = FileLock(folder / "lock")

    def load(
        self, now: Callable[[], State | None], read: Callable[[Path], Content]
    ) -> tuple[State, Content] | None:
        """Read the newest snapshot, if it is whole and of this database's past.

        Args:
            now: Tells what the database holds; None for nothing. It is asked when no other process can save
                a snapshot any more: one of what was stored since would look as if it came from elsewhere.
            read: Reads a file; raises RuntimeError where it cannot.

        Returns:
            What is in it, and what was read. None where there is nothing to use: no snapshot, one
            of an earlier model, or one that does not match, which is then set aside.
        """
        with self._lock:
            manifest, there = self._manifest(), now()
            if manifest is None or there is None or _is_superseded(manifest.state, there):
                return None
            reason = _mismatch(manifest.state, there) or self._damage(manifest)
            if not reason:
                try:
                    return manifest.state, read(self.folder / manifest.file)
                except RuntimeError as error:
                    reason = f"it cannot be read ({error})"
            self._set_aside(manifest, reason)
            return None

    def save(self, now: State, write: Callable[[Path], State]) -> bool:
        """Write a snapshot, unless there is one as new; the manifest's renaming is the commit.

        Args:
            now: What would be written.
            write: Writes a file and says what went into it, which may be newer than `now`.

        Returns:
            Whether a snapshot was written.
        """
        with self._lock:
            there = self._manifest()
            if there is not None and there.state.database != now.database:
                self._set_aside(there, "it belongs to another database")
                there = None
            if there is not None and there.state.age >= now.age:
                return False
            self._commit(write)
            return True

    def _commit(self, write: Callable[[Path], State]) -> None:
        path = self.folder / f"{secrets.token_hex(8)}{SUFFIX}"
        try:
            state = write(path)
            sync(path)
            manifest = Manifest(state, path.name, path.stat().st_size, sha256(path))
            replace_text(self.folder / MANIFEST, _written(manifest))
        except BaseException:
            # Half a snapshot would take up whatever room is made on a full disk.
            path.unlink(missing_ok=True)
            raise
        for leftover in (*self.folder.glob(f"*{SUFFIX}"), *self.folder.glob("*.tmp")):
            if leftover.name != manifest.file:
                leftover.unlink()

    def _manifest(self) -> Manifest | None:
        path = self.folder / MANIFEST
        try:
            return _parsed(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None
        except ValueError as error:
            # Which file it named is unknown, so all of them go with it.
            set_aside([path, *self.folder.glob(f"*{SUFFIX}")], f"the manifest is damaged ({error})")
            return None

    def _damage(self, manifest: Manifest) -> str:
        path = self.folder / manifest.file
        if not path.is_file():
            return f"{manifest.file} is missing"
        if path.stat().st_size != manifest.size or sha256(path) != manifest.sha256:
            return f"{manifest.file} is damaged"
        return ""

    def _set_aside(self, manifest: Manifest, reason: str) -> None:
        set_aside([self.folder / MANIFEST, self.folder / manifest.file], reason)


def _is_superseded(state: State, now: State) -> bool:
    """Tell the snapshot of an earlier model, which the next one replaces in the ordinary way."""
    return state.database == now.database and state.model_id < now.model_id


def _mismatch(state: State, now: State) -> str:
    if state.database != now.database:
        return "it belongs to another database"
    if state.age > now.age:
        return "it is ahead of the database, which was restored from an older copy"
    if (state.model, state.dimension) != (now.model, now.dimension):
        return f"it was made by {state.model} ({state.dimension} numbers a vector)"
    return ""


def _written(manifest: Manifest) -> str:
    values = asdict(manifest)
    return json.dumps({"manifest": values, "check": _digest(values)}, indent=1)


def _parsed(text: str) -> Manifest:
    """Read a manifest; a flipped digit in it would make changes go missing without a sign."""
    try:
        written = json.loads(text)
        values = written["manifest"]
        if written["check"] != _digest(values):
            raise ValueError("its checksum differs")
        return Manifest(**{**values, "state": State(**values["state"])})
    except (KeyError, TypeError) as error:
        raise ValueError(f"it has another form: {error}") from error


def _digest(values: object) -> str:
    return hashlib.sha256(json.dumps(values, sort_keys=True).encode()).hexdigest()
