"""From articles to stored, findable passages, many at a time."""

from dataclasses import replace

import pytest

from corpus.article import Article, Passage, Span
from corpus.errors import EmptyInput, ModelUnavailable, StorageError
from index import adding
from index.adding import Adding, texts
from index.derived import Derived
from index.encoding import EncodingThread
from tests.toys import BRIDGE, THEATRE, TRAM, ToyEncoder

EMPTY = EmptyInput("leer.txt", "nothing in it")


class Failing(ToyEncoder):
    """Fails at texts about the theatre."""

    def encode(self, texts, *, questions=False):
        if any("Theater" in text for text in texts):
            raise ModelUnavailable(self.name, "it is broken")
        return super().encode(texts, questions=questions)


@pytest.fixture
def encoder():
    return ToyEncoder()


@pytest.fixture
def derived(tmp_path, store):
    return Derived(tmp_path, store)


@pytest.fixture
def adding_with(store, derived):
    """A function from an encoder to what adds with it."""
    threads = []

    def make(encoder):
        threads.append(EncodingThread(encoder))
        return Adding(store, threads[-1], derived)

    yield make
    for thread in threads:
        thread.close()


@pytest.fixture
def one_at_once(monkeypatch):
    """Each article is a batch of its own."""
    monkeypatch.setattr(adding, "PASSAGES_AT_ONCE", 1)


def said(added):
    return [(one.id, one.status, one.passages) for one in added]


def stored(store):
    return sorted(revision.article.id for revision in store.articles())


def test_titles_are_encoded_with_each_passage():
    """A passage alone often does not say what it is about; an input that failed has nothing."""
    article = Article(title="Tram", text="Sie kommt. Sie geht.")
    cut = [Passage(span, (span,)) for span in (Span(0, 10), Span(11, 20))]
    assert (texts(article, cut), texts(replace(article, title=""), cut), texts(EMPTY, ())) == (
        ["Tram\nSie kommt.", "Tram\nSie geht."],
        ["Sie kommt.", "Sie geht."],
        [],
    )


def test_what_is_there_is_not_encoded_again(adding_with, encoder):
    """Encoding is what takes long."""
    adder = adding_with(encoder)
    assert said(adder.add([BRIDGE])) == [("bridge", "added", 1)]
    assert said(adder.add([TRAM, BRIDGE])) == [("tram", "added", 1), ("bridge", "unchanged", 1)]
    assert [batch for batch, _ in encoder.batches] == [
        texts(one, adding.passages(one)) for one in (BRIDGE, TRAM)
    ]


@pytest.mark.usefixtures("one_at_once")
def test_what_is_reported_is_safe_and_findable(adding_with, encoder, store, derived):
    """At the moment of the report, not some time later."""
    for added in adding_with(encoder).add([BRIDGE, TRAM, THEATRE]):
        assert added.id in stored(store)
        reached = store.last_change()
        assert (derived.words.seq, derived.vectors.seq) == (reached, reached)


@pytest.mark.usefixtures("one_at_once")
def test_inputs_are_read_while_results_are_told(adding_with, encoder):
    """At most the batch that is encoded and the next one wait, however many inputs there are."""
    read = []

    def endless():
        for number in range(10**9):
            read.append(number)
            yield replace(TRAM, id=f"tram-{number}")

    added = adding_with(encoder).add(endless())
    assert [next(added).id for _ in range(3)] == ["tram-0", "tram-1", "tram-2"]
    assert len(read) == 4
    added.close()


def test_failures_need_no_passages_to_be_told(adding_with, encoder, monkeypatch):
    """Nor do articles that are there already: so many inputs are a batch, whatever is in them."""
    monkeypatch.setattr(adding, "INPUTS_AT_ONCE", 2)
    read = []

    def failures():
        for _ in range(100):
            read.append(EMPTY)
            yield EMPTY

    added = adding_with(encoder).add(failures())
    assert said([next(added)]) == [("leer.txt", "failed", 0)]
    assert len(read) == 4
    added.close()


@pytest.mark.usefixtures("one_at_once")
def test_an_encoder_that_fails_costs_its_batch_only(adding_with, store):
    """What was reported before stays, and a later attempt adds the rest."""
    added = adding_with(Failing()).add([BRIDGE, THEATRE, TRAM])
    assert next(added).id == "bridge"
    with pytest.raises(ModelUnavailable, match="it is broken"):
        next(added)
    assert stored(store) == ["bridge"]
    assert said(adding_with(ToyEncoder()).add([BRIDGE, THEATRE, TRAM])) == [
        ("bridge", "unchanged", 1),
        ("theatre", "added", 1),
        ("tram", "added", 1),
    ]


@pytest.mark.usefixtures("one_at_once")
def test_the_same_article_in_neighbouring_batches(adding_with, encoder, store):
    """What is still on its way counts: the third is another revision, though it equals the first."""
    other = replace(TRAM, text="Die Tram fällt aus.")
    assert said(adding_with(encoder).add([TRAM, other, TRAM, TRAM])) == [
        ("tram", "added", 1),
        ("tram", "revised", 1),
        ("tram", "revised", 1),
        ("tram", "unchanged", 1),
    ]
    assert store.newest("tram").number == 3


def test_no_input_needs_no_model(adding_with, encoder, store):
    """And leaves an archive without one."""
    assert (list(adding_with(encoder).add([])), encoder.batches, store.model()) == ([], [], None)


def storks(**more):
    text = " ".join(f"Der Storch Nummer {number} flog am Dienstag über Olvermünde." for number in range(5))
    return Article(**{"text": text, "language": "de", "source": "Talbote"} | more)


@pytest.mark.usefixtures("one_at_once")
def test_exact_copies_are_one_article(adding_with, encoder, store):
    """In print and on a page, at once or later, when it is not encoded again."""
    printed, page = storks(id="print"), storks(url="https://talbote.test/storks")
    adder = adding_with(encoder)
    assert said(adder.add([printed, page])) == [("print", "added", 1), ("print", "unchanged", 1)]
    encoder.batches.clear()
    assert said(adder.add([page])) == [("print", "unchanged", 1)]
    assert [texts for texts, _ in encoder.batches if texts] == []
    assert stored(store) == ["print"]


def test_near_copies_are_kept_and_linked(adding_with, encoder, store):
    """Each with its own outlet; a disk that is full then costs the link alone."""
    near = storks(id="near", source="Bergbote")
    assert said(adding_with(encoder).add([storks(id="one"), near])) == [
        ("one", "added", 1),
        ("near", "added", 1),
    ]
    assert (store.links(1), store.links(2)) == ({2: 1.0}, {1: 1.0})


def test_a_link_that_cannot_be_written_is_made_later(adding_with, encoder, store, caplog, monkeypatch):
    """What is stored is reported all the same."""

    def full(_links):
        raise StorageError("beleg.sqlite", "the disk is full")

    with monkeypatch.context() as first:
        first.setattr(store, "put_links", full)
        assert said(adding_with(encoder).add([storks(id="one")])) == [("one", "added", 1)]
    assert "copies were not looked for: beleg.sqlite: the disk is full" in caplog.text
    list(adding_with(encoder).add([storks(id="near", source="Bergbote")]))
    assert store.links(1) == {2: 1.0}
