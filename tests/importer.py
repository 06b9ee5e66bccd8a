"""Adds files as `add --json` does, with the toy encoder: a process to be killed and measured.

usage: python -m tests.importer FOLDER FILE…
"""

import sys
from pathlib import Path

from bot.commands.keeping import Given, add
from bot.terminal import standard
from index.archive import Archive
from tests.fake_fetching import FakeFetching
from tests.toys import ToyEncoder

if __name__ == "__main__":
    archive = Archive(Path(sys.argv[1]), load=ToyEncoder, model="toy")
    add(archive, standard(), Given(sys.argv[2:], FakeFetching()), as_json=True)
    archive.close()
