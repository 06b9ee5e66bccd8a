"""The store: what is put into the file comes back, once, whole, and goes whole."""

import re

import pytest
from drafts import MODEL, article, as_lists, cut, draft, rows, table_sizes
from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Article, DatedBy, Passage, Revision, Span, StoredPassage
from corpus.errors import UnknownArticle
from corpus.store import Counts, Draft, Store, Stored, fingerprint

NOON = "2026-11-23T12:00:00+00:00"
EMPTY = Counts(articles=0, passages=0, outlets=0, languages={}, first="", last="")


@pytest.fixture(scope="module")
def lasting_store(tmp_path_factory):
    opened = Store(tmp_path_factory.mktemp("lasting") / "beleg.sqlite")
    yield opened
    opened.close()


def test_new_store_is_empty(store):
    """Every question has an answer before the first article."""
    found = store.model(), store.counts(), store.outlets(), list(store.articles())
    assert found == (None, EMPTY, [], [])
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
        dated_by=DatedBy.RECORD,
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
            dated_by=DatedBy.RECORD,
            language="de",
        ),
        added=NOON,
    )
    assert store.newest(given.url) == kept
    assert store.revision(1) == kept
    assert store.history(given.url) == (kept,)
    assert list(store.articles()) == [kept]
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
    assert (store.newest("a"), list(store.articles())) == (new, [new])


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


def test_bytes_that_are_no_text_name_no_article(store):
    """A shell hands on bytes that are not UTF-8 as halves of surrogate pairs."""
    for call in (store.history, store.remove):
        with pytest.raises(UnknownArticle, match=r"no article has the id '\\udcff'"):
            call("\udcff")
