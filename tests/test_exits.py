"""How commands end that are interrupted, cut off, or broken."""

import pytest
from desk import Desk

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


def test_bugs_stay_visible(tmp_path):
    """What nobody foresaw is not dressed up as a message."""
    with pytest.raises(ZeroDivisionError):
        ended(tmp_path, ZeroDivisionError())
