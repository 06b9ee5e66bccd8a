"""Headlines beside a refusal."""

import pytest
from drafts import MODEL, draft

from corpus.stored import Bounds
from index.beside.quoting import headline
from index.found import Asked, Found
from index.nearest import Nearest, alike

DRAFTS = tuple(
    draft(id, title=title, source=source, published=f"2025-02-{day}", language="de")
    for id, title, source, day in (
        ("army", "Ausgaben für das Heer steigen", "Kurier", "03"),
        ("arms", "Streit um Rüstung", "Bote", "04"),
        ("zoo", "Der Zoo hat ein Zebra", "Bote", "05"),
        ("snow", "Im Tal liegt Schnee", "Kurier", "06"),
        ("what", "Welche Wege offen sind", "Kurier", "07"),
    )
)
ARMY, ARMS, ZOO, SNOW, WHAT = (headline(one.article) for one in DRAFTS)
ALL = Bounds(outlets=("Bote", "Kurier", ""))
QUESTION = "Welche Höhe haben die Rüstungsausgaben?"


@pytest.fixture
def nearest(store):
    store.put(DRAFTS, MODEL)
    return Nearest(store)


def found(store, id):
    asked = Asked(tokens={}, stems={}, wants=frozenset(), weight=1.0)
    return Found(store.newest(id), (), asked, 1.0, 1.0, 0.0)


def test_parts_of_a_long_word_make_a_title_near(nearest):
    """Most letters first; small words do not count, and the newest of the others fills up."""
    assert nearest.to(QUESTION, "de", (), ALL) == ((ARMY, ARMS), (WHAT,))


def test_what_was_found_comes_first(nearest, store):
    """Each article once, whatever its title says."""
    one, other = found(store, "zoo"), found(store, "snow")
    assert nearest.to(QUESTION, "de", [one, one], ALL) == ((ZOO, ARMY, ARMS), ())
    assert nearest.to(QUESTION, "de", [other, one, found(store, "arms"), found(store, "army")], ALL) == (
        (SNOW, ZOO, ARMS),
        (),
    )


def test_only_what_lies_within_the_limits(nearest):
    """And no more than there is."""
    assert nearest.to(QUESTION, "de", (), Bounds(outlets=("Bote",))) == ((ARMS,), (ZOO,))
    assert nearest.to("Wer?", "de", (), Bounds(outlets=("Bote", "Kurier"), until="2025-02-05")) == (
        (),
        (ARMS, ARMY),
    )
    assert nearest.to(QUESTION, "de", (), Bounds(outlets=())) == ((), ())


def test_an_article_without_a_title_is_called_by_its_first_words(store):
    """As everywhere."""
    untitled = draft("a", "Es regnet. Es schneit.")
    store.put([untitled], MODEL)
    assert Nearest(store).to(QUESTION, "de", (), ALL) == ((), (headline(untitled.article),))


def test_titles_that_are_alike():
    """Of equals the order stays; what shares nothing is left out."""
    titles = [(1, "Brücke gesperrt"), (2, "Neues vom Zoo"), (3, "Die Brückenbauer"), (4, "Brücke: Sanierung")]
    assert alike(["brücke", "sanierung"], titles, "de") == [4, 1, 3]
    assert alike([], titles, "de") == []
