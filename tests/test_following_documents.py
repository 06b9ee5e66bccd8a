"""From the store's changes to documents."""

from datetime import date

from drafts import MODEL, document, draft

from index.following.documents import Batch, article_document, changed, passage_documents


def analyze(text, language):
    return [f"{language}:{word}" for word in text.lower().replace(".", "").split()]


def stems(text, _language):
    return text.lower().replace(".", "").split()


def put(store, *drafts):
    """Store drafts and return the changes that came of it."""
    before = store.last_change()
    store.put(drafts, MODEL)
    return store.changes(before)


def test_an_article_and_its_passages(store):
    """Words in the article's language, its title with each of them."""
    put(store, draft("a", "Es regnet. Es schneit.", title="Das Wetter", language="lb"))
    revision = store.newest("a")
    assert article_document(analyze, revision) == document(
        1, "lb:es lb:regnet lb:es lb:schneit", "lb:das lb:wetter"
    )
    assert list(passage_documents(analyze, revision, store.passages_of(1))) == [
        document(1, "lb:es lb:regnet", "lb:das lb:wetter"),
        document(2, "lb:es lb:schneit", "lb:das lb:wetter"),
    ]


def test_german_documents_have_parts_of_words(store):
    """Those of a passage's own text; a title has none."""
    put(store, draft("a", "Das Holzauge. Es regnet.", title="Nebelbank", language="de"))
    revision = store.newest("a")
    first, second = passage_documents(stems, revision, store.passages_of(1))
    assert (first.parts, second.parts) == ("holza zauge", "")
    assert article_document(stems, revision).parts == "holza zauge"


def test_a_document_knows_its_day_and_outlet(store):
    """So that a question may be limited to some."""
    put(store, draft("a", "Eins.", published="2025-02-03T22:30:00+00:00", source="Der TALBOTE"))
    day = date(2025, 2, 3).toordinal()
    assert article_document(analyze, store.newest("a")) == document(
        1, ":eins", "", published=day, known=day, outlet="der talbote"
    )


def test_what_came(store):
    """Each document replaces one that may be there already."""
    changes = put(store, draft("a", "Eins."), draft("b", "Zwei.", title="B"))
    assert changed(store, analyze, changes) == (
        Batch(frozenset({1, 2}), (document(1, ":eins", ""), document(2, ":zwei", ":b"))),
        Batch(frozenset({1, 2}), (document(1, ":eins", ""), document(2, ":zwei", ":b"))),
    )


def test_a_revision_replaces_the_one_before(store):
    """Documents of the old one go, those of the new one come."""
    put(store, draft("a", "Eins. Zwei."))
    changes = put(store, draft("a", "Drei."))
    assert changed(store, analyze, changes) == (
        Batch(frozenset({1, 2, 3}), (document(3, ":drei", ""),)),
        Batch(frozenset({1, 2}), (document(2, ":drei", ""),)),
    )


def test_what_went(store):
    """Nothing comes in its place."""
    put(store, draft("a", "Eins. Zwei."))
    before = store.last_change()
    store.remove("a")
    assert changed(store, analyze, store.changes(before)) == (
        Batch(frozenset({1, 2}), ()),
        Batch(frozenset({1}), ()),
    )


def test_a_page_may_end_within_an_article(store):
    """The article's document comes with each of its pages, whole."""
    changes = put(store, draft("a", "Eins. Zwei."))
    whole = Batch(frozenset({1}), (document(1, ":eins :zwei", ""),))
    assert [changed(store, analyze, [change]) for change in changes] == [
        (Batch(frozenset({1}), (document(1, ":eins", ""),)), whole),
        (Batch(frozenset({2}), (document(2, ":zwei", ""),)), whole),
    ]


def test_the_store_may_be_ahead(store):
    """What went since has no document, and what stayed of its page has."""
    changes = put(store, draft("a", "Eins."), draft("b", "Zwei."))
    store.remove("a")
    assert changed(store, analyze, changes) == (
        Batch(frozenset({1, 2}), (document(2, ":zwei", ""),)),
        Batch(frozenset({1, 2}), (document(2, ":zwei", ""),)),
    )
