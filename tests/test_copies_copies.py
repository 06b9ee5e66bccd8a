"""Finding and linking near-copies of what an archive holds. All texts are invented."""

from dataclasses import replace

import pytest

from corpus.article import Article
from corpus.stored import Draft
from index.copies import Copies, Copy, signature
from index.copies import copies as copies_module
from tests.copying import NO_VECTORS, events

FIRST, SECOND = (replace(event.one, published="2025-05-02") for event in events()[:2])
AGENCY = replace(
    FIRST,
    id="agency",
    title="Dach abgedeckt",
    source="Bergblatt",
    published="2025-05-01",
    text=f"Birkenau-Moos (dpa) - {FIRST.text}",
)
SHORT = replace(FIRST, id="short", title="", source="", published="", text=FIRST.text.partition("\n")[0])


def put(store, *articles):
    store.put([Draft(one, (), NO_VECTORS, signature(one.text)) for one in articles], "toy")


def told(article, likeness=1.0, opening=""):
    return Copy(
        article=article.id,
        title=article.title,
        source=article.source,
        published=article.published,
        likeness=likeness,
        opening=opening,
    )


@pytest.fixture
def copies(store):
    put(store, FIRST, SECOND, AGENCY, SHORT)
    return Copies(store)


ALL = (told(AGENCY), told(FIRST), told(SHORT, opening="Ein Sturm hat in der Nacht zum Dienstag …"))


def test_what_is_not_stored_has_copies(copies):
    """Those that are most alike first, then the earliest; a preview shows them."""
    assert copies.of(Article(text=FIRST.text)) == ALL
    # One word more than the first, and fewer than the agency's.
    edited = FIRST.text.replace("Verletzt wurde niemand", "Es gab keine Verletzten")
    assert [(one.article, one.likeness) for one in copies.of(Article(text=edited))] == [
        ("de-0-a", 0.964),
        ("agency", 0.952),
        ("short", 0.919),
    ]


@pytest.mark.parametrize("is_linked", [True, False])
def test_what_is_stored_has_copies(copies, store, is_linked):
    """All but itself, whether or not they were linked yet."""
    if is_linked:
        copies.link()
    assert [one.article for one in copies.of(store.newest("de-0-a").article)] == ["agency", "short"]
    assert copies.of(store.newest("de-1-a").article) == ()
    assert [one.article for one in copies.of(AGENCY)] == ["de-0-a", "short"]


def test_a_text_that_is_to_replace_another_is_no_copy_of_it(copies):
    """The next revision of an article is not its own copy."""
    longer = replace(FIRST, text=f"{FIRST.text} Mehr folgt.")
    assert [one.article for one in copies.of(longer)] == ["short", "agency"]


def test_what_another_process_adds_is_found(copies, store):
    """And what it removes is not."""
    assert copies.of(Article(text=SECOND.text)) == (told(SECOND),)
    later = replace(SECOND, id="later", published="2025-05-03", source="Anzeiger")
    put(store, later)
    store.remove("agency")
    assert copies.of(Article(text=SECOND.text)) == (told(SECOND), told(later))
    assert copies.of(Article(text=FIRST.text)) == ALL[1:]


def test_linking_ends_with_all_linked(copies, store, monkeypatch):
    """However many are linked at once; the second time there is nothing to do."""
    monkeypatch.setattr(copies_module, "LINKED_AT_ONCE", 1)
    copies.link()
    assert [sorted(store.links(id)) for id in range(1, 5)] == [[3, 4], [], [1, 4], [1, 3]]
    monkeypatch.setattr(store, "put_links", None)
    copies.link()


def test_what_an_older_version_stored_is_caught_up_with(store, monkeypatch):
    """A page at a time, or as many as are asked for."""
    monkeypatch.setattr(copies_module, "PAGE", 1)
    store.put([Draft(one, (), NO_VECTORS) for one in (FIRST, SECOND, AGENCY)], "toy")
    copies = Copies(store)
    assert (copies.of(FIRST), copies.sign(1), copies.of(AGENCY)) == ((), 1, (told(FIRST),))
    copies.make()
    assert (copies.sign(9), store.links(1), store.links(2)) == (0, {3: 1.0}, {})
    # An archive of which all is signed is not looked through again, until it is rebuilt.
    store.put([Draft(SHORT, (), NO_VECTORS)], "toy")
    assert (copies.sign(9), store.links(4)) == (0, None)
    copies.make()
    assert store.links(4) == {1: 1.0, 3: 1.0}


def test_a_short_text_has_no_copies(copies, store):
    """Too many articles begin or end in the same few words."""
    put(store, Article(id="tiny", text="Mehr in Kürze."))
    assert copies.of(Article(text="Mehr in Kürze.")) == ()


def test_texts_that_agree_little_are_not_read(copies, monkeypatch):
    """Reading and comparing them is what takes long."""
    copies.of(FIRST)
    monkeypatch.setattr(copies._bands, "near", lambda *_: [1, 2, 3, 4])
    assert copies._near(signature(SECOND.text).data) == [2]
