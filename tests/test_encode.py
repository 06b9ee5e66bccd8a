"""Encoding on a thread of its own."""

import threading

import numpy as np
import pytest

from corpus.errors import ModelUnavailable
from index.encode import BUNDLED, SentenceEncoder, presumed
from index.encoding import EncodingThread
from index.pacing import BATCH
from tests.toys import ToyEncoder


class Waiting(ToyEncoder):
    """Waits in its first batch until it is let go."""

    def __init__(self):
        super().__init__()
        self.started = threading.Event()
        self.go = threading.Event()

    def encode(self, texts, *, questions=False):
        self.started.set()
        self.go.wait(5)
        return super().encode(texts, questions=questions)


@pytest.fixture
def encoder():
    return ToyEncoder()


@pytest.fixture
def thread(encoder):
    started = EncodingThread(encoder)
    yield started
    started.close()


def test_passages_keep_their_order(thread, encoder):
    """Texts are encoded shortest first and come back in the order of the request."""
    found = thread.passages(["die tram und noch etwas", "brücke"])
    assert encoder.batches == [(["brücke", "die tram und noch etwas"], False)]
    assert np.argmax(found, axis=1).tolist() == [1, 0]


def test_no_passages_need_no_model(thread, encoder):
    """Nothing in, nothing out."""
    assert (thread.passages([]).shape, encoder.batches) == ((0, 0), [])


def test_a_question_overtakes_passages():
    """A question waits for the batch that runs, not for those behind it."""
    encoder = Waiting()
    thread = EncodingThread(encoder)
    passages = threading.Thread(target=thread.passages, args=([f"{n:03}" for n in range(3 * BATCH)],))
    passages.start()
    encoder.started.wait(5)
    question = threading.Thread(target=thread.question, args=("tram?",))
    question.start()
    while thread._jobs.qsize() < 3:
        pass
    encoder.go.set()
    passages.join(5)
    question.join(5)
    thread.close()
    assert [asked for _, asked in encoder.batches] == [False, True, False, False]


def test_an_error_reaches_the_one_who_asked():
    """What the encoder raises is raised where the vectors were wanted, and the thread goes on."""

    class Broken(ToyEncoder):
        def encode(self, texts, *, questions=False):
            if questions:
                raise ModelUnavailable("toy", "it is broken")
            return super().encode(texts)

    thread = EncodingThread(Broken())
    with pytest.raises(ModelUnavailable, match="the model toy cannot be loaded: it is broken"):
        thread.question("tram?")
    assert thread.passages(["tram"]).shape == (1, 7)
    thread.close()


@pytest.mark.torch
def test_the_bundled_model_gives_unit_rows_that_know_english():
    """The real model puts a question nearer to its answer than to something else."""
    encoder = SentenceEncoder()
    rows = encoder.encode(["The bridge will be closed in May.", "Bananas are sweet."])
    question = encoder.encode(["When does the bridge close?"], questions=True)[0]
    assert (rows.dtype, rows.shape) == (np.float32, (2, 384))
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-6)
    assert int(np.argmax(rows @ question)) == 0


@pytest.mark.torch
def test_a_model_that_is_not_there_is_named(tmp_path):
    """A folder without a model raises an error that names it."""
    with pytest.raises(ModelUnavailable) as caught:
        SentenceEncoder(str(tmp_path)).encode(["tram"])
    assert caught.value.name == str(tmp_path)


def test_trust_follows_what_the_model_knows():
    """The bundled model is trusted in English only, another one everywhere."""
    asked = ((BUNDLED, "en"), (BUNDLED, "de"), ("other", "de"))
    assert [presumed(*each).weight for each in asked] == [0.6, 0.0, 0.6]
