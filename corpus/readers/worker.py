"""The process that opens foreign files for others: a request after the other, within limits.

It is given no environment, and what it reads can cost no more than itself.
"""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path
from typing import IO, Any

from corpus.errors import InputError
from corpus.feeds.guarded import SERVED
from corpus.readers.frames import packed, receive, send
from corpus.readers.kinds import GUARDED, OPEN
from corpus.text import DETECTION

READERS = OPEN | GUARDED | SERVED
# So that Beleg and one hostile file stay within 400 MB more than Beleg alone; ordinary ones need half of it.
MEMORY_BYTES = 240 * 1024**2
# With the code of all libraries, of which little is ever in memory.
ADDRESS_BYTES = 320 * 1024**2
CPU_SECONDS = 60
# What one file leaves behind must not be missing for the next; a page leaves 60 MiB of libraries.
TIRED_BYTES = ADDRESS_BYTES // 2
# Python may keep what it compiled of the libraries; nothing else is written.
FILE_BYTES = 16 * 1024**2


def limit() -> None:
    """Bound this process's memory and files, where the system can."""
    try:
        import resource  # noqa: PLC0415  # Windows has none; the parent's deadline holds there alone
    except ImportError:
        return
    for kind, most in (
        (resource.RLIMIT_AS, ADDRESS_BYTES),
        (resource.RLIMIT_DATA, MEMORY_BYTES),
        (resource.RLIMIT_FSIZE, FILE_BYTES),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(kind, (most, most))


def allow_time() -> None:
    """Grant processor time for one more request, beyond which the system ends this process."""
    try:
        import resource  # noqa: PLC0415  # as above
    except ImportError:
        return
    usage = resource.getrusage(resource.RUSAGE_SELF)
    used = int(usage.ru_utime + usage.ru_stime)
    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (used + CPU_SECONDS, most))


def _held() -> int:
    """Return the bytes of addresses that this process holds; 0 where the system does not say."""
    try:
        pages = Path("/proc/self/statm").read_text().split()[0]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def serve(request: dict[str, Any], data: bytes, answers: IO[bytes]) -> None:
    """Answer one request by all that its file holds, and an end."""
    try:
        for found in READERS[request["kind"]](request["name"], data):
            send(answers, *packed(found))
    except InputError as error:
        send(answers, *packed(error))
    except MemoryError:
        # What is left of this process is not to be relied on.
        os._exit(1)
    except BrokenPipeError:
        raise
    except Exception:  # noqa: BLE001 - whatever a library does at foreign bytes, the next file is read
        send(answers, {"unforeseen": traceback.format_exc()})
    send(answers, {"end": True, "tired": _held() > TIRED_BYTES})


def main() -> None:
    """Serve until nobody asks any more."""
    limit()
    DETECTION.is_left = True
    answers = os.fdopen(os.dup(1), "wb")
    # What a library prints must not get among the answers.
    os.dup2(2, 1)
    while (request := receive(sys.stdin.buffer)) is not None:
        allow_time()
        serve(*request, answers)


if __name__ == "__main__":
    main()
