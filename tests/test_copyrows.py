"""What the store knows of copies. All texts are invented."""

from dataclasses import replace

import pytest
from drafts import MODEL, draft

from corpus.article import Article
from corpus.copyrows import Signed
from corpus.stored import Signature, Stored

LONG = " ".join(f"Der Storch Nummer {number} flog am Dienstag über Olvermünde." for number in range(5))
SHORT = "Mehr in Kürze."


def signed(key, text, data=b"1", form=1):
    return replace(draft(key, text), signature=Signature(form, data))


def named(text, source="Talbote", **more):
    return replace(draft("", text), article=Article(text=text, source=source, **more))


@pytest.mark.parametrize(
    ("there", "comes", "is_one"),
    [
        # In print and on a page, and on that for telephones.
        ({"url": "https://talbote.test/1"}, {"url": "https://talbote.test/amp/1"}, True),
        ({"url": "https://talbote.test/1"}, {"title": "Ein anderer Titel"}, True),
        ({}, {"url": "https://talbote.test/1", "source": "TALBOTE"}, True),
        ({}, {"url": "https://bergbote.test/1", "source": "Bergbote"}, False),
        ({}, {"url": "https://talbote.test/1", "text": LONG + " Er kam an."}, False),
        ({"id": "x"}, {"url": "https://talbote.test/1"}, True),
        ({"id": "x"}, {"id": "y"}, False),
        (
            {"text": SHORT, "title": "Brand"},
            {"text": SHORT, "title": "Sturm", "url": "https://t/"},
            False,
        ),
        (
            {"text": SHORT, "title": "Brand"},
            {"text": SHORT, "title": "Brand", "url": "https://t/"},
            True,
        ),
        # Where no outlet is named.
        ({"source": "", "url": "https://a.test/1"}, {"source": "", "url": "https://www.a.test/2"}, True),
        ({"source": "", "url": "https://a.test/1"}, {"source": "", "url": "https://b.test/1"}, False),
        ({"source": "", "url": "https://a.test/1"}, {"source": ""}, True),
        ({"source": "", "url": "https://["}, {"source": "", "url": "https://[/"}, False),
    ],
)
def test_exact_copies_are_one_article(store, there, comes, is_one):
    """Of one outlet, unless a person gave each an id; where the text is short, under one headline."""
    first, second = (named(**{"text": LONG} | each) for each in (there, comes))
    store.put([first], MODEL)
    key = first.article.key
    assert store.twin(second.article) == (key if is_one else None)
    (what,) = store.put([second], MODEL)
    assert (what == Stored(key, "unchanged", len(first.passages))) is is_one
    assert len(list(store.articles())) == (1 if is_one else 2)


@pytest.mark.parametrize(
    ("comes", "is_withdrawn"),
    [
        ({"url": "https://talbote.test/amp/1"}, True),
        ({"url": "https://bergbote.test/1", "source": "Bergbote"}, False),
        ({"id": "y"}, False),
        ({"url": "https://talbote.test/2", "text": LONG.replace("Storch", "Kranich")}, False),
    ],
)
def test_what_was_withdrawn_comes_not_back_elsewhere(store, comes, is_withdrawn):
    """A copy to the letter at another address is the withdrawn article; what that said before is not."""
    first, last, second = (
        named(**{"text": LONG} | each)
        for each in (
            {"url": "https://talbote.test/1", "text": LONG.replace("Storch", "Kranich")},
            {"url": "https://talbote.test/1"},
            comes,
        )
    )
    store.put([first, last], MODEL)
    store.retract(first.article.key, "Erfunden.")
    (what,) = store.put([second], MODEL)
    expected = Stored(first.article.key, "withdrawn", 0)
    assert (what == expected, len(list(store.articles()))) == (is_withdrawn, int(not is_withdrawn))


def test_signatures_come_in_order(store):
    """Each has a number of its own, also that of a text that was changed."""
    store.put([signed("a", "Eins."), signed("b", "Zwei."), draft("c", "Drei.")], MODEL)
    store.put([signed("a", "Vier.", b"2")], MODEL)
    assert store.signatures(1, 0, 10) == [Signed(2, 2, b"1"), Signed(3, 4, b"2")]
    assert store.signatures(1, 2, 10) == store.signatures_of(1, [1, 4]) == [Signed(3, 4, b"2")]
    assert (store.signatures(1, 0, 1), store.signatures(2, 0, 10)) == ([Signed(2, 2, b"1")], [])


def test_what_is_not_signed(store):
    """What an older version stored, or signed in another way; never a former revision."""
    store.put([signed("a", "Eins."), draft("b", "Zwei."), draft("b", "Drei.")], MODEL)
    assert (store.unsigned(1, 10), store.unsigned(2, 10), store.unsigned(2, 1)) == ([3], [1, 3], [1])
    store.put_signatures({1: Signature(2, b"x"), 2: Signature(2, b"y"), 3: Signature(2, b"z")})
    assert store.signatures(2, 0, 10) == [Signed(2, 1, b"x"), Signed(3, 3, b"z")]
    assert store.unsigned(2, 10) == []


def test_links_hold_in_both_directions(store):
    """Before copies were looked for there are none to tell of; what is gone is linked to nothing."""
    store.put([signed("a", "Eins."), signed("b", "Zwei."), draft("c", "Drei.")], MODEL)
    assert (store.links(1), [one.revision for one in store.unlinked(1, 10)]) == (None, [1, 2])
    store.put_links({1: {2: 0.75, 9: 1.0}})
    assert (store.links(1), store.links(2), store.unlinked(1, 10)) == ({2: 0.75}, None, [Signed(2, 2, b"1")])
    store.put_links({2: {1: 0.5}})
    assert (store.links(1), store.links(2), store.links(3)) == ({2: 0.5}, {1: 0.5}, None)


@pytest.mark.parametrize(
    "end", [lambda store: store.remove("b"), lambda store: store.put([signed("b", "Neu.")], MODEL)]
)
def test_links_go_with_the_text(store, end):
    """A removed article has no copies, and another text has its own."""
    store.put([signed("a", "Eins."), signed("b", "Zwei.")], MODEL)
    store.put_links({1: {2: 1.0}, 2: {}})
    end(store)
    assert (store.links(1), store.links(2), list(store.current([1, 2]))) == ({}, None, [1])
