"""How far vectors are to be trusted, learned with encoders that know everything, half, or nothing."""

import zlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Article
from corpus.errors import ModelUnavailable
from corpus.stored import Trust
from index.archive import Archive
from index.encode import TRUSTED
from index.encoding import EncodingThread
from index.learning import LEAST, LONGEST, Exercise, bm25, exercise, learned, reciprocal_rank

NUMBER = 60
# Each article says one thing in three ways, so that words find it by the first only.
NAMES = [f"n{number:02}x" for number in range(NUMBER)]


class Knowing:
    """Knows which texts belong together for a share of them, and takes the others for noise."""

    name = "knowing"

    def __init__(self, share):
        self.share = share

    def encode(self, texts, *, questions=False):
        rows = np.array([self._row(text, questions) for text in texts], dtype=np.float32)
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)

    def _row(self, text, questions):
        number = next((at for at, name in enumerate(NAMES) if name in text), 0)
        known = number < self.share * NUMBER
        seed = number if known else zlib.crc32(f"{text}{questions}".encode())
        return np.random.default_rng(seed).normal(size=64)


def article(number, language="de"):
    name = NAMES[number]
    return Article(
        id=name,
        title=f"{name} wird umgebaut",
        text=f"Das Haus {name} bleibt zu. Es regnet. Das sagte der Wirt am Abend.",
        language=language,
    )


@pytest.fixture
def learning():
    """A function from the share that an encoder knows to what is learned of it."""
    threads = []

    def learn(share, exercises):
        threads.append(EncodingThread(Knowing(share)))
        return learned(threads[-1], exercises, str.split)

    yield learn
    for thread in threads:
        thread.close()


@pytest.mark.parametrize(("share", "weight"), [(0.0, 0.0), (0.5, 0.0), (0.85, 0.3), (1.0, TRUSTED)])
def test_the_weight_follows_what_the_model_knows(learning, share, weight):
    """Vectors that find as much as words do weigh as much as measured best, much worse ones nothing."""
    exercises = [Exercise(f"{name} zu?", f"Das Haus {name} bleibt zu.") for name in NAMES]
    assert learning(share, exercises).weight == pytest.approx(weight)


def test_chance_is_the_cosine_of_what_does_not_belong_together(learning):
    """Random vectors have one of about 0."""
    exercises = [Exercise(f"{name} zu?", f"Das Haus {name} bleibt zu.") for name in NAMES]
    assert learning(1.0, exercises).chance == pytest.approx(0.0, abs=0.02)


def test_what_asks_is_not_what_is_found():
    """A title asks for the text, and without one the first sentence asks for the rest."""
    text = "Die Brücke ist zu. Sie wird saniert. Das dauert."
    assert [
        exercise(Article(id="a", title="Brücke zu", text=text, language="de")),
        exercise(Article(id="a", text=text, language="de")),
        exercise(Article(id="a", text="Die Brücke ist zu.", language="de")),
    ] == [
        Exercise("Brücke zu", text),
        Exercise("Die Brücke ist zu.", "Sie wird saniert. Das dauert."),
        None,
    ]


def test_a_long_text_is_cut_between_sentences():
    """What a model would not read does not have to be found."""
    text = " ".join(["Die Brücke am Hafen bleibt bis auf weiteres zu."] * 60)
    found = exercise(Article(id="a", title="Brücke", text=text, language="de"))
    assert found is not None
    assert (len(found.text) <= LONGEST, len(found.text) > LONGEST - 60, found.text[-1]) == (True, True, ".")


def test_reciprocal_rank():
    """One over the rank, ties against it, and 0 for what has no score at all."""
    scores = np.array([[3, 1, 2], [5, 4, 4], [0, 1, 0]], dtype=np.float32)
    assert reciprocal_rank(scores) == pytest.approx((1 + 1 / 3 + 0) / 3)


def test_bm25_finds_rare_words():
    """A rare word counts more than a frequent one, and a short text more than a long one."""
    scores = bm25([["a", "b"], []], [["a"], ["b"], ["a", "c", "c", "c"]])
    assert (scores[0, 1] > scores[0, 0] > scores[0, 2] > 0, scores[1].tolist()) == (True, [0.0] * 3)


@given(st.lists(st.lists(st.sampled_from("abc")), min_size=1))
def test_bm25_is_zero_where_nothing_is_shared(texts):
    """And above it elsewhere."""
    scores = bm25([["a"]], texts)
    assert (scores[0] > 0).tolist() == ["a" in text for text in texts]


@pytest.fixture
def opened(tmp_path):
    """A function from the share that the encoder knows to an archive."""
    archives = []

    def make(share):
        archives.append(Archive(tmp_path, load=lambda _: Knowing(share), model="knowing"))
        return archives[-1]

    yield make
    for archive in archives:
        archive.close()


def test_an_archive_learns_as_it_grows(opened):
    """Nothing is learned of few articles; later it is learned again only from twice as many."""
    archive = opened(0.0)
    weights = []
    for start, stop in ((0, LEAST - 1), (LEAST - 1, LEAST), (LEAST, NUMBER)):
        list(archive.add(map(article, range(start, stop))))
        weights.append((archive.status().weights, archive._store.trusts().get("de", Trust(0, 0)).articles))
    assert weights == [({"de": TRUSTED}, 0), ({"de": 0.0}, LEAST), ({"de": 0.0}, LEAST)]


def test_rebuild_learns_again(opened):
    """Another state of the same model, or another sample, may know more."""
    list(opened(0.0).add(map(article, range(NUMBER))))
    archive = opened(1.0)
    before = archive.status().weights
    archive.rebuild()
    assert (before, archive.status().weights) == ({"de": 0.0}, {"de": TRUSTED})


def test_each_language_is_learned_for_itself(opened):
    """A language with few articles keeps what is presumed."""
    articles = [article(number, "de" if number < LEAST else "en") for number in range(NUMBER)]
    archive = opened(0.0)
    list(archive.add(articles))
    assert archive.status().weights == {"de": 0.0, "en": TRUSTED}


def test_rebuild_does_without_a_model(opened, monkeypatch, caplog):
    """The indexes need none; what it knows is learned another time."""
    archive = opened(0.0)
    list(archive.add(map(article, range(NUMBER))))

    def fail(_self, _texts, **_more):
        raise ModelUnavailable("knowing", "is gone")

    monkeypatch.setattr(Knowing, "encode", fail)
    archive.rebuild()
    assert (archive.status().vectors, archive.status().weights) == (NUMBER, {"de": 0.0})
    assert caplog.messages == [
        "what the model knows was not learned again: " + str(ModelUnavailable("knowing", "is gone"))
    ]
