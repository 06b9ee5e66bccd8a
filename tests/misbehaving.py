"""A process that opens files as the real one does, but for what it does with them: as their bytes say."""

import os
import subprocess
import time

from corpus.article import Article
from corpus.readers import worker

# The worker leads what is printed elsewhere.
ANSWERS = os.dup(1)
HELD = []


def obeyed(_name, data):  # noqa: C901, PLR0912 - a list of cases
    match data:
        case b"abort":
            os.abort()
        case b"memory":
            bytearray(4 * 1024**3)
        case b"exit":
            os._exit(0)
        case b"garbage":
            os.write(ANSWERS, b"garbage" * 100)
            os._exit(0)
        case b"endless head":
            os.write(ANSWERS, b"\xff" * 8)
            time.sleep(60)
        case b"sleep":
            time.sleep(60)
        case b"busy":
            while True:
                pass
        case b"raise":
            raise ZeroDivisionError
        case b"many":
            yield from (Article(text=str(number)) for number in range(3))
        case b"bloat":
            HELD.append(bytearray(200 * 1024**2))
            yield Article(text=str(os.getpid()))
        case b"pid":
            yield Article(text=str(os.getpid()))
        case b"child":
            yield Article(text=str(subprocess.Popen(["sleep", "60"]).pid))
        case b"environment":
            yield Article(text=" ".join(os.environ))
        case _:
            yield Article(text=data.decode())


if __name__ == "__main__":
    worker.READERS[".txt"] = obeyed
    worker.CPU_SECONDS = 1
    worker.main()
