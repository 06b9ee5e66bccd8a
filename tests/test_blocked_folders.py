"""Folders of the indexes that cannot be used are told in a sentence."""

import shutil

import pytest

from corpus.errors import StorageError
from tests.toys import BRIDGE, toy_archive


@pytest.mark.parametrize("place", ["vectors", "words", "words/current", "vectors/manifest.json"])
def test_what_is_in_the_way_is_named(tmp_path, place):
    """A file where a folder belongs, or the reverse, says what to delete; nothing is lost by that."""
    toy_archive(tmp_path, [BRIDGE]).close()
    path = tmp_path / place
    if path.is_dir():
        shutil.rmtree(path)
        path.touch()
    else:
        path.unlink()
        path.mkdir()
    with pytest.raises(StorageError, match=rf'{place}: .*"vectors" and "words" may be deleted'):
        toy_archive(tmp_path).status()
    for folder in ("vectors", "words"):
        if (tmp_path / folder).is_dir():
            shutil.rmtree(tmp_path / folder)
        else:
            (tmp_path / folder).unlink()
    archive = toy_archive(tmp_path)
    status = archive.status()
    archive.close()
    assert (status.articles, status.vectors, status.words) == (1, 1, 1)
