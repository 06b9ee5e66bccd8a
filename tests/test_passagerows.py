"""The change log: one line for each passage that comes or goes."""

from drafts import MODEL, draft

from corpus.article import Change
from corpus.passagerows import Owner


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


def test_passages_have_owners(store):
    """Whose each is and in which language; what is gone or never was has none."""
    store.put([draft("a", "Eins. Zwei."), draft("b", "Three.", language="en")], MODEL)
    store.put([draft("a", "Vier.")], MODEL)
    assert store.owners([1, 3, 4, 99]) == {3: Owner(2, "en"), 4: Owner(3, "")}
