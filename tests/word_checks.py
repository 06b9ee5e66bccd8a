"""What word indexes must agree with."""

from angles import ids
from drafts import draft

from index.words import _any_word

RAIN = "Regen fällt auf Brücken. Die Brücke steht."


def german(id="a", text=RAIN, **more):
    return draft(id, text, language="de", **more)


def found(words, *wanted):
    """Ids of the passages and of the revisions that hold one of the words."""
    return sorted(ids(words.search_passages(wanted, 999))), sorted(ids(articles(words, wanted)))


def articles(words, wanted, k=999):
    """Revisions that hold one of the words, with their scores."""
    return words.pair.articles.search(_any_word(wanted), k) if words.pair else []


def stored(store):
    revisions = list(store.articles())
    passages = [passage.id for revision in revisions for passage in store.passages_of(revision.id)]
    return sorted(passages), sorted(revision.id for revision in revisions)


def check_agrees(words, store):
    """Every article of these tests has the word "Brücke" in every sentence."""
    counts = store.counts()
    assert found(words, "bruck") == stored(store)
    assert (words.passages, words.articles, words.seq) == (
        counts.passages,
        counts.articles,
        store.last_change(),
    )


def aside(tmp_path):
    return len(list((tmp_path / "words").glob("set-aside-*")))


def files(tmp_path, pattern):
    return sorted((tmp_path / "words").rglob(pattern))
