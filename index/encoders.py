"""Which encoder serves: that of the stored vectors, unless the person names another."""

from __future__ import annotations

import threading
from collections.abc import Callable

from corpus.errors import ModelMismatch
from corpus.store import Store
from corpus.stored import NO_TRUST, Trust
from index.encode import BUNDLED, Encoder, presumed
from index.encoding import EncodingThread


class Encoders:
    """The encoders of one archive, each on a thread of its own. Any thread may call anything.

    Args:
        store: Knows the model of its vectors, which another process may change.
        load: Makes an encoder by its name.
        wanted: The model that the person named; empty for that of the stored vectors.
    """

    def __init__(self, store: Store, load: Callable[[str], Encoder], wanted: str = "") -> None:
        self._store = store
        self._load = load
        self._wanted = wanted
        self._threads: dict[str, EncodingThread] = {}
        self._lock = threading.Lock()

    @property
    def stored(self) -> str:
        """Name of the model of the stored vectors; empty where there is none."""
        model = self._store.model()
        return model.name if model else ""

    def serving(self) -> EncodingThread:
        """Return the encoder for questions and new articles.

        Raises:
            ModelMismatch: The person named another model than that of the stored vectors.
        """
        stored = self.stored
        if stored and self._wanted and stored != self._wanted:
            raise ModelMismatch(stored, self._wanted)
        return self.named(stored or self._wanted or BUNDLED)

    def named(self, name: str) -> EncodingThread:
        """Return the encoder of a name; its model is loaded when first used."""
        with self._lock:
            if name not in self._threads:
                self._threads[name] = EncodingThread(self._load(name))
            return self._threads[name]

    def switched(self, name: str) -> None:
        """Take note that the vectors are now by another model."""
        self._wanted = name

    def trust(self, language: str) -> Trust:
        """Say how far the stored vectors are to be trusted in a language, as was learned or is presumed.

        A model that is known not to know a language is not trusted there, whatever was learned: titles that
        are names flatter it.
        """
        stored = self.stored
        if not stored:
            return NO_TRUST
        usual = presumed(stored, language)
        return (self._store.trusts().get(language) or usual) if usual.weight else NO_TRUST

    def close(self) -> None:
        """End all threads."""
        for thread in self._threads.values():
            thread.close()
