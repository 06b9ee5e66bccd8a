"""How commands end that are interrupted, cut off, or broken."""

import pytest
from desk import Desk

from corpus.errors import (
    ArchiveTooNew,
    ModelMismatch,
    NotAnArchive,
    SettingsError,
    StorageError,
    UnknownArticle,
    UnsafeSqlite,
)
from corpus.schema import FILE


class Broken:
    """An archive that raises when it is asked how it is."""

    def __init__(self, error):
        self.error = error
        self.closed = False

    def status(self):
        raise self.error

    def close(self):
        self.closed = True


def ended(folder, error):
    """Return how `status` ended, and whether the archive was closed."""
    (folder / FILE).touch()
    archive = Broken(error)
    return Desk(folder, lambda _data, _model: archive)("status"), archive.closed


def test_interrupted(tmp_path):
    """Ctrl-C ends with 130, without a word and without waiting for the encoder."""
    assert ended(tmp_path, KeyboardInterrupt()) == ((130, "", ""), False)


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (StorageError("beleg.sqlite", "the disk is full"), 1),
        (UnknownArticle("a"), 1),
        (NotAnArchive("beleg.sqlite", "this is not an archive of Beleg"), 2),
        (ArchiveTooNew("beleg.sqlite", "a newer Beleg wrote it"), 2),
        (UnsafeSqlite("beleg.sqlite", "SQLite 3.40 can corrupt an archive"), 2),
        (ModelMismatch("one", "two"), 2),
        (SettingsError("ADMIN_IDS", "is no number"), 2),
    ],
)
def test_what_a_person_can_mend(tmp_path, error, status):
    """It is a line; 2 is for what was used or set wrongly, and not for what failed on the way."""
    assert ended(tmp_path, error) == ((status, "", f"Error: {error}\n"), True)


def test_bugs_stay_visible(tmp_path):
    """What nobody foresaw is not dressed up as a message."""
    with pytest.raises(ZeroDivisionError):
        ended(tmp_path, ZeroDivisionError())
