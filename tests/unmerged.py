"""A process that is gone between a commit and the merging that follows it: FOLDER.

It commits as often as makes tantivy merge, each time removing a document of the commit before.
"""

import os
import sys
from pathlib import Path

from index.following.documents import Document
from index.words import _Index

COMMITS = 8


class Gone:
    """A writer whose process ends where it would wait for merging."""

    def __init__(self, writer):
        self._writer = writer

    def __getattr__(self, name):
        return getattr(self._writer, name)

    def wait_merging_threads(self):
        os._exit(0)


class Index:
    """An index with such writers."""

    def __init__(self, index):
        self._index = index

    def writer(self, *given, **named):
        return Gone(self._index.writer(*given, **named))


def document(id):
    return Document(id=id, text="x", title="x", parts="", published=0, known=0, outlet="x")


def commit(index, ids, gone):
    with index.writing("database", 1, gone) as writer:
        for id in ids:
            writer.put(document(id))


def main():
    index = _Index(Path(sys.argv[1]))
    # The first segment is the largest, by which tantivy goes on after merging.
    commit(index, range(100, 140), [])
    for number in range(1, COMMITS):
        if number == COMMITS - 1:
            index._index = Index(index._index)
        commit(index, [10 * number, 10 * number + 1, 10 * number + 2], [10 * number - 10 or 100])


if __name__ == "__main__":
    main()
