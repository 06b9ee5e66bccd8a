"""The store: articles, revisions, passages, vectors, changes and answers in one file."""

import re
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from drafts import MODEL, article, cut, draft, rows
from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Article, Change, Passage, Revision, Span, StoredPassage
from corpus.errors import ModelError, ModelMismatch, UnknownArticle
from corpus.store import Counts, Draft, Outlet, Store, Stored, StoredModel, fingerprint

NOON = datetime(2026, 11, 23, 12, 0, 0, 999_999, tzinfo=UTC)
NOON_TEXT = "2026-11-23T12:00:00+00:00"
EMPTY = Counts(articles=0, passages=0, outlets=0, languages={}, first="", last="")


class Clock:
    def __init__(self):
        self.moment = NOON

    def __call__(self):
        return self.moment


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def store(tmp_path, clock):
    opened = Store(tmp_path / "beleg.sqlite", now=clock)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def lasting_store(tmp_path_factory):
    opened = Store(tmp_path_factory.mktemp("lasting") / "beleg.sqlite")
    yield opened
    opened.close()


def as_lists(found):
    ids, vectors = found
    assert (ids.dtype, vectors.dtype) == (np.int64, np.float32)
    return ids.tolist(), vectors.tolist()


def table_sizes(store):
    names = ("article", "revision", "content", "passage", "vector")
    with store._connections.reading() as db:
        return [db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names]


# Articles and revisions


def test_new_store_is_empty(store):
    """Every question has an answer before the first article."""
    found = store.model(), store.counts(), store.outlets(), store.latest(10), list(store.articles())
    assert found == (None, EMPTY, [], [], [])
    assert (store.last_change(), store.changes(0), store.fingerprint("a")) == (0, [], None)
    assert (store.passages([1]), store.passages_of(1), list(store.all_vectors())) == ({}, (), [])
    assert as_lists(store.vectors([1])) == ([], [])
    assert store.put([], MODEL) == []
    assert store.model() is None


def test_database_id_is_random_and_stays(store, tmp_path):
    """Two archives differ; one archive opened twice does not."""
    again, other = Store(tmp_path / "beleg.sqlite"), Store(tmp_path / "other.sqlite")
    assert re.fullmatch("[0-9a-f]{32}", store.database_id)
    assert (again.database_id == store.database_id, other.database_id == store.database_id) == (True, False)
    again.close()
    other.close()


def test_everything_of_an_article_comes_back(store):
    """All that a reader found is stored and read again unchanged, under the article's key."""
    text = "Wetter\n\n„Es regnet“, sagte sie. 🌧"
    given = Article(
        text=text,
        headings=(Span(0, 6),),
        title="Regen",
        url="https://blatt.example/regen",
        source="Blatt",
        author="Ada Ast",
        published="2025-02-12T08:30:00+00:00",
        published_as="12. Februar, 9.30 Uhr",
        language="de",
    )
    passage = Passage(Span(0, 32), (Span(8, 30), Span(31, 32)))
    assert store.put([Draft(given, (passage,), rows([1]))], MODEL) == [Stored(given.url, "added", 1)]
    kept = Revision(
        id=1,
        number=1,
        article=Article(
            text=text,
            headings=(Span(0, 6),),
            id="https://blatt.example/regen",
            title="Regen",
            url="https://blatt.example/regen",
            source="Blatt",
            author="Ada Ast",
            published="2025-02-12T08:30:00+00:00",
            published_as="12. Februar, 9.30 Uhr",
            language="de",
        ),
        added=NOON_TEXT,
    )
    assert store.newest(given.url) == kept
    assert store.revision(1) == kept
    assert store.history(given.url) == (kept,)
    assert store.latest(5) == list(store.articles()) == [kept]
    assert store.passages([1]) == {1: StoredPassage(1, 1, passage)}
    assert store.fingerprint(given.url) == fingerprint(given)


@given(st.text(), st.text(), st.text(min_size=1))
def test_any_text_comes_back(lasting_store, text, title, key):
    """Whatever characters a text has, its slices stay where they were."""
    given = Article(text=text, title=title, id=key)
    lasting_store.put([Draft(given, (), rows([]))], MODEL)
    assert lasting_store.newest(key).article == given


def test_same_again_is_unchanged(store):
    """The same content stores nothing; the way the date was written does not count."""
    store.put([draft("a")], MODEL)
    before = table_sizes(store)
    assert store.put([draft("a", published_as="today")], MODEL) == [Stored("a", "unchanged", 2)]
    assert (table_sizes(store), store.last_change()) == (before, 2)


@pytest.mark.parametrize(
    "change",
    [
        {"text": "Es hagelt. Es schneit."},
        {"headings": (Span(0, 9),)},
        {"title": "Wetter"},
        {"url": "https://blatt.example/1"},
        {"source": "Blatt"},
        {"author": "Ada Ast"},
        {"published": "2025-02-12"},
        {"language": "de"},
    ],
)
def test_any_change_of_content_is_a_revision(store, change):
    """Other content under the same id becomes the newest revision, and the old one is kept."""
    store.put([draft("a")], MODEL)
    assert store.put([draft("a", **change)], MODEL) == [Stored("a", "revised", 2)]
    old, new = store.history("a")
    assert (old.number, old.article) == (1, article("a"))
    assert (new.number, new.article) == (2, article("a", **change))
    assert (store.newest("a"), store.latest(5)) == (new, [new])


def test_revision_replaces_passages_and_vectors(store):
    """Only the newest revision has passages and vectors, and row ids never return."""
    store.put([draft("a", "Eins. Zwei.", first=1)], MODEL)
    store.put([draft("a", "Drei. Vier. Fünf.", first=3)], MODEL)
    passages = cut("Drei. Vier. Fünf.")
    kept = tuple(StoredPassage(row, 2, passage) for row, passage in zip((3, 4, 5), passages, strict=True))
    assert (store.passages_of(1), store.passages_of(2)) == ((), kept)
    assert store.passages([1, 2, 3, 4, 5, 6]) == {passage.id: passage for passage in kept}
    assert as_lists(store.vectors(range(10))) == ([3, 4, 5], [[3, 3], [4, 4], [5, 5]])


def test_back_to_an_older_state_is_a_third_revision(store):
    """A correction that was taken back shows as such."""
    for text in ("Eins.", "Zwei.", "Eins."):
        store.put([draft("a", text)], MODEL)
    assert [revision.article.text for revision in store.history("a")] == ["Eins.", "Zwei.", "Eins."]


def test_same_article_twice_in_one_call(store):
    """Drafts are stored one after the other."""
    items = [draft("a"), draft("a"), draft("a", "Anders.")]
    assert store.put(items, MODEL) == [
        Stored("a", "added", 2),
        Stored("a", "unchanged", 2),
        Stored("a", "revised", 1),
    ]


def test_failed_put_leaves_nothing(store):
    """One draft with too few vectors, and none of the call is stored, the model neither."""
    with pytest.raises(ValueError, match=re.escape("vectors of shape (1, 2), expected (2, 2)")):
        store.put([draft("a"), Draft(article("b"), cut("Es. Ja."), rows([1]))], MODEL)
    assert (store.counts(), store.model(), store.last_change()) == (EMPTY, None, 0)


def test_remove(store):
    """An article goes with all its revisions, passages and vectors; the others stay."""
    store.put([draft("a"), draft("b", first=5)], MODEL)
    store.put([draft("a", "Anders.")], MODEL)
    store.remove("a")
    assert table_sizes(store) == [1, 1, 1, 2, 2]
    assert as_lists(store.vectors(range(10))) == ([3, 4], [[5, 5], [6, 6]])
    for call in (store.newest, store.history, store.remove):
        with pytest.raises(UnknownArticle, match="no article has the id 'a'"):
            call("a")
    with pytest.raises(UnknownArticle):
        store.revision(1)


def test_added_again_after_removal(store):
    """A removed article may come back; its passages get new row ids."""
    store.put([draft("a")], MODEL)
    store.remove("a")
    assert store.put([draft("a")], MODEL) == [Stored("a", "added", 2)]
    assert list(store.passages(range(10))) == [3, 4]


def test_last_stored_first(store, clock):
    """Articles come by the time of their newest revision; pages are cut from the same order."""
    store.put([draft(key) for key in "abcd"], MODEL)
    clock.moment += timedelta(hours=1)
    store.put([draft("b", "Anders.")], MODEL)
    order = [(revision.article.id, revision.added) for revision in store.articles()]
    assert order == [
        ("b", "2026-11-23T13:00:00+00:00"),
        ("d", NOON_TEXT),
        ("c", NOON_TEXT),
        ("a", NOON_TEXT),
    ]
    assert [revision.article.id for revision in store.latest(2, 1)] == ["d", "c"]


def test_articles_may_be_removed_while_they_stream(store):
    """The stream sees the state of its first step."""
    store.put([draft(key) for key in "abc"], MODEL)
    seen = []
    for revision in store.articles():
        store.remove(revision.article.id)
        seen.append(revision.article.id)
    assert (seen, store.latest(5)) == (["c", "b", "a"], [])


# Counts


def test_counts_and_outlets(store):
    """Only newest revisions count; articles without an outlet are listed, not counted as one."""
    store.put(
        [
            draft("a", source="Blatt", language="de", published="2025-02-12T08:30:00+00:00"),
            draft("b", source="Blatt", language="de", published="2024-01-31"),
            draft("c", source="Courier", language="en"),
            draft("d", language="de", published="2026-05-01"),
            draft("e", source="Gone", language="fr", published="1999-01-01"),
        ],
        MODEL,
    )
    store.put([draft("e", "Neu.", source="Courier", language="en")], MODEL)
    assert store.outlets() == [
        Outlet("Blatt", 2, "2024-01-31", "2025-02-12"),
        Outlet("Courier", 2, "", ""),
        Outlet("", 1, "2026-05-01", "2026-05-01"),
    ]
    counts = store.counts()
    assert counts == Counts(
        articles=5,
        passages=9,
        outlets=2,
        languages={"de": 3, "en": 2},
        first="2024-01-31",
        last="2026-05-01",
    )
    assert list(counts.languages) == ["de", "en"]


def test_counting_reads_no_text(store):
    """Counts come from indexes alone, so they stay quick however much text there is."""
    queries = (
        "SELECT source, count(*), min(published) FROM revision WHERE newest = 1 GROUP BY source",
        "SELECT language, count(*) FROM revision WHERE newest = 1 GROUP BY language",
        "SELECT count(*) FROM passage",
    )
    with store._connections.reading() as db:
        plans = [db.execute(f"EXPLAIN QUERY PLAN {query}").fetchone()[3] for query in queries]
    assert all("USING COVERING INDEX" in plan for plan in plans)


# The change log


def test_changes_are_numbered(store):
    """Each passage that comes or goes is one line, by whatever statement it went."""
    store.put([draft("a", "Eins. Zwei."), draft("b", "Drei.")], MODEL)
    store.put([draft("b", "Vier.")], MODEL)
    store.remove("a")
    log = [
        Change(1, True, 1, 1),
        Change(2, True, 2, 1),
        Change(3, True, 3, 2),
        Change(4, False, 3, 2),
        Change(5, True, 4, 3),
        Change(6, False, 1, 1),
        Change(7, False, 2, 1),
    ]
    assert store.changes(0) == log
    assert store.changes(2, limit=3) == log[2:5]
    assert (store.changes(7), store.last_change()) == ([], 7)


def test_following_the_log_ends_at_the_truth(store):
    """Whoever applies the log line by line ends with exactly the passages that there are."""
    for text in ("Eins. Zwei.", "Zwei. Drei.", "Vier."):
        store.put([draft(key, text) for key in "abc"], MODEL)
    store.remove("b")
    followed = set()
    for change in store.changes(0):
        (followed.add if change.added else followed.remove)(change.passage)
    assert followed == set(store.passages(range(100)))


# Vectors and models


def test_first_put_decides_the_model(store):
    """The first article's model serves; another one is refused with the remedy."""
    store.put([draft("a")], MODEL)
    assert store.model() == StoredModel(1, "toy", 2)
    with pytest.raises(ModelMismatch) as caught:
        store.put([draft("b")], "other")
    assert str(caught.value) == (
        "the archive's vectors are by toy, not by other; `rebuild --model other` encodes the archive again"
    )
    assert store.counts().articles == 1


def test_dimension_is_the_models(store):
    """Vectors of another length are a programmer's mistake."""
    store.put([draft("a")], MODEL)
    with pytest.raises(ValueError, match=re.escape("vectors of shape (2, 3), expected (2, 2)")):
        store.put([Draft(article("b"), cut("Es. Ja."), rows([1, 2], 3))], MODEL)


def test_vectors_by_growing_id(store):
    """Vectors come back bit for bit, sorted, once each, without those that are missing."""
    exact = np.array([[0.1, -0.2], [1e-40, 3.4e38]], dtype=np.float32)
    store.put([Draft(article("a"), cut("Es. Ja."), exact)], MODEL)
    ids, vectors = store.vectors([np.int64(2), 7, 1, 2])
    assert (ids.tolist(), vectors.tobytes()) == ([1, 2], exact.tobytes())
    vectors[0] = 0
    assert as_lists(store.vectors([])) == ([], [])
    assert store.vectors([])[1].shape == (0, 2)


def test_all_vectors_in_chunks(store):
    """All vectors come in order, in chunks of the size asked for, and may be written to."""
    store.put([draft("a", "Eins. Zwei. Drei.", first=1), draft("b", "Vier. Fünf.", first=4)], MODEL)
    chunks = [as_lists(chunk) for chunk in store.all_vectors(chunk=2)]
    assert chunks == [([1, 2], [[1, 1], [2, 2]]), ([3, 4], [[3, 3], [4, 4]]), ([5], [[5, 5]])]
    assert all(vectors.flags.writeable for _, vectors in store.all_vectors())


def test_other_model_beside_the_serving_one(store):
    """While another model's vectors arrive, the serving model's are the ones that are read."""
    store.put([draft("a", "Eins. Zwei. Drei.", first=1)], MODEL)
    store.put_vectors("new", 3, [1, 2], rows([7, 8], 3))
    assert (store.passages_without("new"), store.passages_without(MODEL)) == ([3], [])
    assert store.passages_without("unheard of") == [1, 2, 3]
    assert (store.model(), as_lists(store.vectors([1]))) == (StoredModel(1, "toy", 2), ([1], [[1, 1]]))


def test_switch_needs_all_passages(store):
    """A model that has not encoded everything does not serve, even where none is known by its name."""
    store.put([draft("a", "Eins. Zwei.")], MODEL)
    store.put_vectors("new", 3, [1], rows([7], 3))
    for name in ("new", "unheard of"):
        with pytest.raises(ModelError, match=f"not all passages are encoded by {name} yet"):
            store.switch_model(name)
    assert store.model() == StoredModel(1, "toy", 2)


def test_switch_drops_the_old_vectors(store):
    """After the switch only the new model's vectors are there, and new articles must be by it."""
    store.put([draft("a", "Eins. Zwei.")], MODEL)
    store.put_vectors("abandoned", 5, [1], rows([1], 5))
    store.put_vectors("new", 3, [1, 2], rows([7, 8], 3))
    store.switch_model("new")
    assert store.model() == StoredModel(3, "new", 3)
    assert as_lists(store.vectors([1, 2])) == ([1, 2], [[7, 7, 7], [8, 8, 8]])
    assert table_sizes(store)[-1] == 2
    with pytest.raises(ModelMismatch):
        store.put([draft("b")], MODEL)


def test_vectors_for_passages_that_went(store):
    """A passage that was removed while it was encoded is passed over; a repeat replaces."""
    store.put([draft("a", "Eins."), draft("b", "Zwei.")], MODEL)
    store.remove("a")
    store.put_vectors("new", 3, [1, 2], rows([7, 8], 3))
    store.put_vectors("new", 3, [2], rows([9], 3))
    store.switch_model("new")
    assert as_lists(store.vectors([1, 2])) == ([2], [[9, 9, 9]])


def test_switch_of_an_empty_store(store):
    """Another model can be chosen before the first article."""
    store.put_vectors("new", 3, [], rows([], 3))
    store.switch_model("new")
    assert store.model() == StoredModel(1, "new", 3)


def test_wrong_number_of_vectors(store):
    """As many vectors as ids, or nothing is stored."""
    store.put([draft("a")], MODEL)
    with pytest.raises(ValueError, match=re.escape("vectors of shape (1, 3), expected (2, 3)")):
        store.put_vectors("new", 3, [1, 2], rows([1], 3))
    assert store.passages_without("new") == [1, 2]


# Answers


def test_answers(store):
    """A kept answer comes back by its random id, may be changed, and is itself again."""
    body = {"question": "Wer sagt „ja“?", "shown": 3, "spans": [[1, 2]], "none": None}
    first, second = store.save_answer(body), store.save_answer({})
    assert all(re.fullmatch("[A-Za-z0-9_-]{12}", name) for name in (first, second))
    assert first != second
    assert (store.answer(first), store.answer(second), store.answer("nonsense")) == (body, {}, None)
    store.update_answer(first, {"shown": 6})
    store.update_answer("nonsense", {"shown": 6})
    assert (store.answer(first), store.answer("nonsense")) == ({"shown": 6}, None)


def test_old_answers_are_swept(store, clock):
    """After 90 days an answer goes when the next one is kept."""
    old = store.save_answer({"n": 1})
    clock.moment += timedelta(days=90)
    new = store.save_answer({"n": 2})
    kept = store.answer(old)
    clock.moment += timedelta(seconds=1)
    store.save_answer({"n": 3})
    assert (kept, store.answer(old), store.answer(new)) == ({"n": 1}, None, {"n": 2})


def test_survives_a_restart(store, tmp_path):
    """A second opening finds all that the first one wrote."""
    store.put([draft("a")], MODEL)
    answer = store.save_answer({"n": 1})
    again = Store(tmp_path / "beleg.sqlite")
    assert (again.newest("a"), again.counts(), again.answer(answer)) == (
        store.newest("a"),
        store.counts(),
        {"n": 1},
    )
    again.close()
