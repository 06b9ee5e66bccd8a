"""Adds files as `add --json` does, with the toy encoder: a process to be killed and measured.

usage: python -m tests.importer FOLDER FILE [FEWEST]

FEWEST is of how many articles on it is remembered how far they were read.
"""

import sys
from functools import partial
from pathlib import Path

from bot.commands import keeping
from bot.terminal import standard
from corpus.readers.resuming import Resuming
from index.archive import Archive
from tests.fake_fetching import FakeFetching
from tests.toys import ToyEncoder

if __name__ == "__main__":
    archive = Archive(Path(sys.argv[1]), load=ToyEncoder, model="toy")
    if sys.argv[3:]:
        keeping.Resuming = partial(Resuming, remembered_from=int(sys.argv[3]))
    keeping.add(archive, standard(), keeping.Given([sys.argv[2]], FakeFetching()), as_json=True)
    archive.close()
