"""Another model takes over once it has encoded everything."""

import pytest
from drafts import MODEL, as_lists, draft

from corpus.errors import ModelUnavailable
from index import reencoding
from index.encoding import EncodingThread
from index.reencoding import encode_again
from tests.toys import ToyEncoder


class Interrupted(ToyEncoder):
    """Encodes so many batches, then does something else first."""

    def __init__(self, batches, then):
        super().__init__("better")
        self.left, self.then = batches, then

    def encode(self, texts, *, questions=False):
        self.left -= 1
        if self.left == -1:
            self.then()
        return super().encode(texts, questions=questions)


@pytest.fixture
def again(store):
    """Encodes again with an encoder and returns the progress that was told."""
    threads = []

    def run(encoder):
        threads.append(EncodingThread(encoder))
        told = []
        encode_again(store, threads[-1], lambda done, total: told.append((done, total)))
        return told

    yield run
    for thread in threads:
        thread.close()


@pytest.fixture
def two_at_once(monkeypatch):
    monkeypatch.setattr(reencoding, "PASSAGES_AT_ONCE", 2)


def encoded(encoder):
    return [text for batch, _ in encoder.batches for text in batch]


def test_every_passage_gets_the_vector_of_its_text(again, store):
    """Under the article's title, as new articles do."""
    store.put([draft("a", "Die Tram kommt. Die Schule ruht.", title="Tram")], MODEL)
    better = ToyEncoder("better")
    assert again(better) == [(0, 2)]
    assert sorted(encoded(better)) == ["Tram\nDie Schule ruht.", "Tram\nDie Tram kommt"]
    ids, vectors = as_lists(store.vectors([1, 2]))
    assert (ids, store.model().name) == ([1, 2], "better")
    assert vectors == ToyEncoder().encode(["Tram\nDie Tram kommt", "Tram\nDie Schule ruht."]).tolist()


@pytest.mark.usefixtures("two_at_once")
def test_an_interrupted_run_is_taken_up(again, store):
    """What it encoded is not encoded again, and the old vectors serve meanwhile."""
    store.put([draft("a", "Eins. Zwei. Drei. Vier. Fünf.")], MODEL)

    def fail():
        raise ModelUnavailable("better", "it is gone")

    with pytest.raises(ModelUnavailable):
        again(Interrupted(1, fail))
    assert (store.model().name, store.passages_without("better")) == (MODEL, [3, 4, 5])
    better = ToyEncoder("better")
    assert again(better) == [(2, 5), (4, 5)]
    assert sorted(encoded(better)) == ["Drei", "Fünf.", "Vier"]
    assert (store.model().name, as_lists(store.vectors(range(9)))[0]) == ("better", [1, 2, 3, 4, 5])


@pytest.mark.usefixtures("two_at_once")
def test_passages_that_come_and_go_meanwhile(again, store):
    """Those of another process are encoded too, and those that went are passed over."""
    store.put([draft("a", "Eins. Zwei."), draft("b", "Drei. Vier.")], MODEL)

    def change():
        store.put([draft("c", "Fünf.")], MODEL)
        store.remove("b")

    again(Interrupted(0, change))
    assert (store.model().name, as_lists(store.vectors(range(9)))[0]) == ("better", [1, 2, 5])


def test_an_empty_archive_chooses_its_model(again, store):
    """The first article is then encoded by it."""
    assert again(ToyEncoder("better")) == []
    assert (store.model().name, store.model().dimension) == ("better", 7)


def test_all_articles_removed_meanwhile(again, store):
    """The model is switched even where nothing is left."""
    store.put([draft("a", "Eins. Zwei.")], MODEL)
    again(Interrupted(0, lambda: store.remove("a")))
    assert (store.model().name, store.counts().passages) == ("better", 0)
