"""Adds invented villages with the toy encoder and prints each id once it is safe: a process to be killed.

usage: python -m tests.adder FOLDER COUNT [AT_ONCE]
"""

import sys
from pathlib import Path

from index.archive import Archive
from tests.toys import ToyEncoder
from tests.villages import village

if __name__ == "__main__":
    count, at_once = int(sys.argv[2]), int(sys.argv[-1])
    archive = Archive(Path(sys.argv[1]), load=ToyEncoder, model="toy")
    for start in range(0, count, at_once):
        for added in archive.add(village(number) for number in range(start, min(start + at_once, count))):
            print(added.id, flush=True)
    archive.close()
