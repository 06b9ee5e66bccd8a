"""From the name of a host to addresses, within a time."""

from __future__ import annotations

import queue
import socket
import threading
from collections.abc import Callable

# Host, port, seconds → IP addresses, in the order in which to try them; OSError where there are none.
Resolve = Callable[[str, int, float], list[str]]


def resolve(host: str, port: int, seconds: float) -> list[str]:
    """Look up a name as this machine does.

    The system's call knows no limit of time, so it has a thread to itself, which nobody waits for beyond one.

    Raises:
        OSError: There is no address, or not in time (TimeoutError).
    """
    answers: queue.SimpleQueue[list[str] | OSError] = queue.SimpleQueue()
    threading.Thread(target=_look_up, args=(host, port, answers), daemon=True).start()
    try:
        answer = answers.get(timeout=seconds)
    except queue.Empty:
        raise TimeoutError from None
    if isinstance(answer, OSError):
        raise answer
    return answer


def _look_up(host: str, port: int, answers: queue.SimpleQueue[list[str] | OSError]) -> None:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        answers.put(list(dict.fromkeys(str(address[0]) for *_, address in found)))
    except OSError as error:
        answers.put(error)
    except UnicodeError:
        answers.put(OSError("no name"))
