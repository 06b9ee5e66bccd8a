"""Adds invented villages with the toy encoder and prints each id once it is safe: a process to be killed.

usage: python -m tests.adder FOLDER COUNT
"""

import sys
from pathlib import Path

from index.archive import Archive
from tests.toys import ToyEncoder
from tests.villages import village

if __name__ == "__main__":
    archive = Archive(Path(sys.argv[1]), load=ToyEncoder, model="toy")
    for added in archive.add(village(number) for number in range(int(sys.argv[2]))):
        print(added.id, flush=True)
    archive.close()
