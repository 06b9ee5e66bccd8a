"""Takes in a newsroom's feeds with the toy encoder and says what it did: a process to be killed.

usage: python -m tests.feeder FOLDER PORT ARTICLES MINUTES

MINUTES is how far its clock is ahead: what a killed process had claimed is free after a while.
"""

import sys
from collections import Counter
from datetime import timedelta
from pathlib import Path

from corpus.clock import utc_now
from corpus.readers.addresses import read_address
from corpus.readers.sandbox import Sandbox
from corpus.schema import FILE
from corpus.store import Store
from index.archive import Archive
from index.polling import Poller, Reading, Turns, taking
from tests.newsroom import feeds_at, fetcher
from tests.toys import ToyEncoder


def main(folder: Path, port: int, articles: int, ahead: timedelta) -> None:
    """Take in everything, a few articles at a time."""

    def now():
        return utc_now() + ahead

    taking.AT_ONCE = 16
    archive, store = Archive(folder, load=ToyEncoder, model="toy"), Store(folder / FILE, now=now)
    web = fetcher(port)
    sandbox = Sandbox()
    reading = Reading(lambda url: read_address(web, url, sandbox), sandbox)
    poller = Poller(store, web, reading, archive.add, now=now, turns=Turns(0))
    for url in feeds_at(port, articles):
        poller.note(url)
    for feed in poller.due(now()):
        poller.poll(feed)
    while taken := poller.take():
        print(dict(Counter(one.added.status for one in taken)), flush=True)
    sandbox.close()
    archive.close()
    store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), timedelta(minutes=float(sys.argv[4])))
