"""Foreign files opened in processes of their own, with limits on time, memory and size."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Generator
from contextlib import closing, suppress
from pathlib import Path
from typing import Self

from corpus.errors import UnreadableInput
from corpus.readers.failures import UNFORESEEN
from corpus.readers.frames import Found, Head, receive, send, unpacked

TIMEOUT_S = 90.0
# Libraries keep caches; a new process costs as much as a few dozen pages.
MOST_REQUESTS = 1_000
# An archive in an archive has several at work at once, which would all stay with their memory.
MOST_IDLE = 1
_ROOT = Path(__file__).parents[2]
# -P keeps the folder in which Beleg was started off the path, where files could hide those of the library.
_COMMAND = (sys.executable, "-P", "-m", "corpus.readers.worker")
# Nothing that the person has set, a token least of all. More threads would reserve more memory than they may.
_ENVIRONMENT = {"PYTHONPATH": str(_ROOT), "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
_LOGGER = logging.getLogger(__name__)


class Sandbox:
    """Opens files in other processes, of which one is kept for the next file. Any thread may call anything.

    Args:
        timeout_s: How long a process may take for each thing that it finds in a file.
        command: Starts a process that serves as `corpus.readers.worker` does.
    """

    def __init__(self, timeout_s: float = TIMEOUT_S, command: tuple[str, ...] = _COMMAND) -> None:
        self._timeout_s = timeout_s
        self._command = command
        self._lock = threading.Lock()
        self._idle: list[_Process] = []
        self._closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the processes that wait; those at work end when they are done."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for process in idle:
            process.end()

    def read(self, kind: str, name: str, data: bytes) -> Generator[Found, None, None]:
        """Open a file.

        Args:
            kind: One of `corpus.readers.worker.READERS`.
            name: The file's name, for errors.
            data: The whole file.

        Yields:
            What it holds, as it is found: articles, errors, other files.

        Raises:
            UnreadableInput: It asks too much of the process, or makes it fail.
        """
        process = self._taken()
        whole = False
        try:
            with closing(process.answers({"kind": kind, "name": name}, data)) as answers:
                yield from answers
            whole = True
        finally:
            # One that was left in the middle would answer the next request with what is left of this.
            self._returned(process) if whole else process.end()

    def _taken(self) -> _Process:
        with self._lock:
            if self._idle:
                return self._idle.pop()
        return _Process(self._command, self._timeout_s)

    def _returned(self, process: _Process) -> None:
        with self._lock:
            room = not self._closed and len(self._idle) < MOST_IDLE
            keep = room and not process.tired and process.requests < MOST_REQUESTS
            if keep:
                self._idle.append(process)
        if not keep:
            process.end()


class _Process:
    """One process; serves one request at a time.

    Attributes:
        requests: How many it was asked.
        tired: Whether it holds so much memory that the next file might not get what it needs.
    """

    def __init__(self, command: tuple[str, ...], timeout_s: float) -> None:
        self.requests = 0
        self.tired = False
        self._timeout_s = timeout_s
        self._late = False
        self._process = subprocess.Popen(  # noqa: S603 - our own command
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_ENVIRONMENT,
            # Its group is ended with it, and an interruption at the terminal is for the parent alone.
            start_new_session=True,
        )

    def answers(self, request: Head, data: bytes) -> Generator[Found, None, None]:
        """Ask, and yield what comes until the end of the answer."""
        self.requests += 1
        name = str(request["name"])
        answer = self._in_time(request, data)
        while answer is not None:
            head, blob = answer
            if "end" in head:
                self.tired = bool(head.get("tired"))
                return
            if "unforeseen" in head:
                _LOGGER.error("reading %s failed\n%s", name, head["unforeseen"])
                yield UnreadableInput(name, UNFORESEEN)
            else:
                yield unpacked(head, blob)
            answer = self._in_time()
        raise self._failure(name)

    def end(self) -> None:
        """End the process and all that it may have started."""
        self._kill()
        for stream in (self._process.stdin, self._process.stdout):
            if stream:
                with suppress(OSError):
                    stream.close()
        self._process.wait()

    def _in_time(self, request: Head | None = None, data: bytes = b"") -> tuple[Head, bytes] | None:
        """Return the next answer, if it comes in time; the clock stands still while nobody waits for it."""
        into, out = self._process.stdin, self._process.stdout
        if into is None or out is None:
            raise TypeError("both streams are pipes")
        timer = threading.Timer(self._timeout_s, self._expire)
        timer.daemon = True
        timer.start()
        try:
            if request:
                send(into, request, data)
            return receive(out)
        except OSError:
            return None
        finally:
            timer.cancel()

    def _failure(self, name: str) -> UnreadableInput:
        self._kill()
        code = self._process.wait()
        if self._late or code == -getattr(signal, "SIGXCPU", 0):
            return UnreadableInput(
                name, "reading it took longer than {limit} s; split it", limit=round(self._timeout_s)
            )
        return UnreadableInput(name, "it made its reader fail or asked for too much memory; split it")

    def _expire(self) -> None:
        self._late = True
        self._kill()

    def _kill(self) -> None:
        if self._process.poll() is not None:
            return
        with suppress(ProcessLookupError):
            if os.name == "posix":
                os.killpg(self._process.pid, signal.SIGKILL)
            else:
                self._process.kill()
