"""How many lists a large vector index has, and how its quality is measured."""

import numpy as np
import pytest

from index.training import QUESTION_COSINE, QUESTIONS, TrueTen, like_questions, lists_for, sampled


def unit(rows):
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def rows(count, dimension=16, seed=0):
    return unit(np.random.default_rng(seed).standard_normal((count, dimension)))


@pytest.mark.parametrize(
    ("count", "lists", "wanted"),
    [
        (0, 0, 0),
        (199_999, 0, 0),
        (200_000, 0, 1024),
        (1_000_000, 0, 2048),
        (100_000_000, 0, 16_384),
        (300_000, 1024, 1024),
        (1_000_000, 1024, 1024),
        (4_000_000, 1024, 4096),
        (150_000, 1024, 1024),
        (99_999, 1024, 0),
    ],
)
def test_lists_follow_the_number_of_vectors(count, lists, wanted):
    """Small indexes are flat; large ones are only laid out anew where it is worth the training."""
    assert lists_for(count, lists, 200_000) == wanted


def test_few_vectors_get_few_lists():
    """Each list's centre has enough vectors to be learnt from."""
    assert lists_for(2000, 0, 1000) == 32


def test_a_sample_comes_from_every_chunk():
    """Each chunk gives its share, at least one vector, and no vector comes twice."""
    vectors = rows(30)
    chunks = [(np.arange(20), vectors[:20]), (np.arange(20, 30), vectors[20:])]
    sample = sampled(chunks, 0.1)
    found = [int(np.flatnonzero((vectors == row).all(axis=1))[0]) for row in sample]
    assert sorted(number >= 20 for number in found) == [False, False, True]
    assert len(set(found)) == 3
    assert sorted(sampled(chunks, 5.0).tolist()) == sorted(vectors.tolist())


def test_questions_lie_at_the_given_cosine():
    """They are as far from their vectors as real ones, up to chance."""
    vectors = rows(500, 384)
    questions = like_questions(vectors)
    cosines = (questions * vectors[:QUESTIONS]).sum(axis=1)
    assert questions.shape == (QUESTIONS, 384)
    assert np.abs(np.linalg.norm(questions, axis=1) - 1).max() < 1e-5
    assert abs(cosines.mean() - QUESTION_COSINE) < 0.02


def test_the_true_ten_are_found_chunk_by_chunk():
    """What a look at all vectors at once finds is what is counted."""
    vectors, questions = rows(300), rows(5, seed=1)
    ids = np.arange(1000, 1300)
    truth = TrueTen(questions)
    passed = list(truth.watching([(ids[:4], vectors[:4]), (ids[4:], vectors[4:])]))
    best = ids[np.argsort(-(questions @ vectors.T), axis=1)[:, :10]]
    assert [len(part) for part, _ in passed] == [4, 296]
    assert truth.share_in(best) == 1.0
    assert truth.share_in(best[:, :5]) == 0.5
    assert truth.share_in(np.full((5, 10), -1)) == 0.0


def test_fewer_than_ten_vectors_are_no_loss():
    """What does not exist cannot be missed."""
    vectors = rows(3)
    truth = TrueTen(vectors)
    list(truth.watching([(np.arange(1, 4), vectors)]))
    assert truth.share_in(np.array([[1, 2, 3, -1]] * 3)) == 1.0
