"""Two word indexes that are one."""

from contextlib import contextmanager
from dataclasses import replace

import pytest
from drafts import MODEL, document, draft

from index.following.documents import Batch
from index.following.pair import FORM, Pair, WordState
from index.following.source import nobody


class Memory:
    """A word index in memory; what a block puts counts once the block has ended well."""

    def __init__(self):
        self.documents = {}
        self.state = None
        self.reloads = 0

    def reload(self):
        self.reloads += 1

    @contextmanager
    def writing(self, database, seq, gone=()):
        coming = {id: document for id, document in self.documents.items() if id not in gone}
        yield Putting(coming)
        self.documents = coming
        self.state = WordState(database=database, seq=seq, documents=len(coming))


class Putting:
    def __init__(self, documents):
        self.documents = documents

    def put(self, document):
        assert document.id not in self.documents
        self.documents[document.id] = document


def analyze(text, _language):
    return text.replace(".", "").split()


@pytest.fixture
def pair():
    return Pair(Memory(), Memory())


@pytest.fixture
def filled(pair, store):
    """All of a store with two articles, the first with two passages."""
    store.put([draft("a", "Eins. Zwei.", title="A"), draft("b", "Drei.")], MODEL)
    pair.fill(store, analyze, nobody)
    return pair


def states(pair, **change):
    """Let both indexes say something else of themselves."""
    for index in (pair.passages, pair.articles):
        index.state = replace(index.state, **change)


def test_a_state_survives_writing():
    """As text within the index, so that it comes with the commit."""
    state = WordState(database="d", seq=7, documents=3)
    assert WordState.read(state.written()) == state == WordState(database="d", seq=7, documents=3, form=FORM)


@pytest.mark.parametrize("text", ['{"seq": 7}', '{"database": "d", "seq": 7, "documents": 3, "more": 1}'])
def test_a_state_of_another_version_is_none(text):
    """Its fields mean something else."""
    assert WordState.read(text) is None


def test_all_of_the_store(filled, store):
    """Passages by their ids, articles by their revisions'."""
    assert filled.passages.documents == {
        1: document(1, "Eins", "A"),
        2: document(2, "Zwei", "A"),
        3: document(3, "Drei", ""),
    }
    assert filled.articles.documents == {1: document(1, "Eins Zwei", "A"), 2: document(2, "Drei", "")}
    assert (filled.seq, filled.reason_against(store), filled.disagrees_with(store)) == (3, "", False)


def test_batches_go_to_both(filled, store):
    """With the number of the change that is reached."""
    filled.apply((Batch(frozenset({1, 2}), ()), Batch(frozenset({1}), ())), store.database_id, 5)
    assert (sorted(filled.passages.documents), sorted(filled.articles.documents), filled.seq) == ([3], [2], 5)


def test_an_error_in_either_is_raised(filled, store):
    """And that one has what it had before."""
    again = Batch(frozenset(), (document(2, "Drei", ""),))
    with pytest.raises(AssertionError):
        filled.apply((Batch(frozenset({1}), ()), again), store.database_id, 5)
    assert (filled.seq, filled.articles.documents[2]) == (3, document(2, "Drei", ""))


def test_the_one_behind_decides(filled):
    """A kill between the two commits must not make changes go missing."""
    filled.articles.state = replace(filled.articles.state, seq=1)
    assert filled.seq == 1
    filled.articles.state = None
    assert filled.seq == 0


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"seq": 0}, ""),
        ({"form": FORM + 1}, "another version of Beleg wrote it"),
        ({"database": "x"}, "it belongs to another database"),
        ({"seq": 4}, "it is ahead of the database, which was restored from an older copy"),
    ],
)
def test_why_it_cannot_follow(filled, store, change, reason):
    """Each reason is worded for the log."""
    states(filled, **change)
    assert filled.reason_against(store) == reason


def test_an_index_without_a_state_lacks_documents(filled, store):
    """Either of them."""
    filled.articles.state = None
    assert filled.reason_against(store) == "documents are missing"


@pytest.mark.parametrize(
    ("change", "disagrees"), [({"documents": 2}, True), ({"documents": 2, "seq": 2}, False)]
)
def test_numbers_must_agree_once_all_is_applied(filled, store, change, disagrees):
    """Before that they rightly differ."""
    states(filled, **change)
    assert filled.disagrees_with(store) is disagrees


def test_both_are_reloaded(pair):
    """What another process committed is in two places."""
    pair.reload()
    assert (pair.passages.reloads, pair.articles.reloads) == (1, 1)
