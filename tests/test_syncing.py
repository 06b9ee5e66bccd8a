"""What was renamed stays renamed."""

import os

from corpus.syncing import sync_folder


def test_a_folder_is_synced(tmp_path, monkeypatch):
    """The system is told to write the folder itself, and the folder is closed again."""
    opened, synced, closed = [], [], []
    monkeypatch.setattr("corpus.syncing.os.open", lambda path, flags: opened.append((path, flags)) or 7)
    monkeypatch.setattr("corpus.syncing.os.fsync", synced.append)
    monkeypatch.setattr("corpus.syncing.os.close", closed.append)
    sync_folder(tmp_path)
    assert (opened, synced, closed) == ([(tmp_path, os.O_RDONLY)], [7], [7])


def test_a_system_without_synced_folders_goes_without(tmp_path, monkeypatch):
    """Elsewhere a folder cannot be opened like a file."""
    monkeypatch.setattr("corpus.syncing.os.name", "nt")
    monkeypatch.setattr("corpus.syncing.os.open", None)
    sync_folder(tmp_path)
