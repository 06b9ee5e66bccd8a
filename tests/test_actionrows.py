"""The log: what is done stands in it with who did it, and can be taken back for a day."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from drafts import MODEL, article, cut, draft, rows, table_sizes
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.actions import BELEG, TERMINAL, Actor, Deed, Logged, Lot, Undone, revision_form, revision_of
from corpus.article import Article, DatedBy, Revision, Span
from corpus.errors import UnknownArticle
from corpus.outletrows import OutletRule
from corpus.standing import Retraction
from corpus.store import Draft, Store

NOON = "2026-11-23T12:00:00+00:00"
ADA, BERND = Actor(5, "Ada"), Actor(6, "<b>Bernd")


def undo(store, by):
    """Take back somebody's last change, as the archive does it."""
    _, steps = store.undoable(by)
    drafts = {}
    for step in steps:
        if step.former:
            last = step.former[-1].article
            passages = cut(last.text)
            drafts[step.action] = Draft(last, passages, rows(range(len(passages))))
    return store.undo(steps, drafts, MODEL, Lot.of(by))


def removed(store):
    with store._connections.reading() as db:
        return db.execute("SELECT count(*) FROM removed").fetchone()[0]


def test_what_is_done_is_logged(store):
    """With who did it and when, last change first; what stays as it was is no line."""
    store.put([draft("a", title="Wetter")], MODEL, Lot.of(ADA))
    store.put([draft("a", title="Wetter")], MODEL, Lot.of(BERND))
    store.put([draft("a", "Es hagelt.")], MODEL, Lot.of(BERND))
    store.remove("a")
    assert store.log() == [
        Logged(NOON, TERMINAL, Deed.REMOVED, "a", "Es hagelt.", 1),
        Logged(NOON, BERND, Deed.REVISED, "a", "Es hagelt.", 1),
        Logged(NOON, ADA, Deed.ADDED, "a", "Wetter", 1),
    ]
    assert (store.logged(), store.log(1, 2), store.log(5, 3)) == (3, store.log()[2:], [])


def test_a_change_of_many_is_one_line_of_each_kind(store):
    """However many transactions it took."""
    store.put([draft("old")], MODEL)
    lot = Lot.of(ADA)
    store.put([draft("a"), draft("b")], MODEL, lot)
    store.put([draft("old", "Neu."), draft("c")], MODEL, lot)
    assert [(one.deed, one.article, one.articles) for one in store.log()] == [
        (Deed.REVISED, "old", 1),
        (Deed.ADDED, "a", 3),
        (Deed.ADDED, "old", 1),
    ]
    assert undo(store, ADA) == [
        Undone(Deed.ADDED, "c", "Es regnet. Es schneit.", done=True),
        Undone(Deed.REVISED, "old", "Neu.", done=True),
        Undone(Deed.ADDED, "b", "Es regnet. Es schneit.", done=True),
        Undone(Deed.ADDED, "a", "Es regnet. Es schneit.", done=True),
    ]
    assert [one.article.text for one in store.history("old")] == [
        "Es regnet. Es schneit.",
        "Neu.",
        "Es regnet. Es schneit.",
    ]
    assert [revision.article.id for revision in store.articles()] == ["old"]


def test_one_undo_after_the_other(store):
    """Each takes back the change before; then there is nothing left."""
    store.put([draft("a")], MODEL, Lot.of(ADA))
    store.put([draft("a", "Eins. Zwei.")], MODEL, Lot.of(ADA))
    store.remove("a", Lot.of(ADA))
    assert [[one.deed for one in undo(store, ADA)] for _ in range(4)] == [
        [Deed.REMOVED],
        [Deed.REVISED],
        [Deed.ADDED],
        [],
    ]
    assert (table_sizes(store), removed(store)) == ([0, 0, 0, 0, 0], 0)
    assert [one.deed for one in store.log()] == [Deed.UNDONE] * 3 + [Deed.REMOVED, Deed.REVISED, Deed.ADDED]


def test_a_removed_article_comes_back_whole(store):
    """With all its revisions, as they were and when they were added, and its passages."""
    store.put([draft("a", headings=(Span(0, 2),), dated_by=DatedBy.PERSON)], MODEL)
    store.put([draft("a", "Eins. Zwei. Drei.", author="Ada")], MODEL)
    before = [(one.number, one.article, one.added) for one in store.history("a")]
    store.remove("a")
    assert store.fingerprint("a") is None
    assert undo(store, TERMINAL)[0].done
    assert [(one.number, one.article, one.added) for one in store.history("a")] == before
    assert len(store.passages_of(store.newest("a").id)) == 3
    assert store.counts().articles == 1


def test_what_others_changed_since_stays(store):
    """Their change is not taken back with it, and the undo after that goes on to the one before."""
    store.put([draft("z")], MODEL, Lot.of(ADA))
    store.put([draft("a")], MODEL, Lot.of(ADA))
    store.put([draft("a", "Eins.")], MODEL, Lot.of(BERND))
    assert [(one.article, one.done) for one in undo(store, ADA)] == [("a", False)]
    assert store.newest("a").article.text == "Eins."
    assert [(one.article, one.done) for one in undo(store, ADA)] == [("z", True)]


def test_what_was_removed_and_added_again_stays(store):
    """And a revision of what somebody removed cannot come back."""
    store.put([draft("a"), draft("b")], MODEL)
    store.put([draft("b", "Eins.")], MODEL, Lot.of(ADA))
    store.remove("a", Lot.of(BERND))
    store.put([draft("a", "Neu.")], MODEL)
    store.remove("b")
    assert [one.done for by in (BERND, ADA) for one in undo(store, by)] == [False, False]
    assert store.newest("a").article.text == "Neu."


def test_what_was_withdrawn_stays_so_when_its_removal_is_taken_back(store):
    """Nobody took the retraction back, which is the next that can be."""
    store.put([draft("a", "Es regnet."), draft("b")], MODEL, Lot.of(BERND))
    store.retract("a", "Erfunden.", Lot.of(ADA))
    before = table_sizes(store)
    store.remove("a", Lot.of(ADA))
    assert [(one.deed, one.done) for one in undo(store, ADA)] == [(Deed.REMOVED, True)]
    assert (store.retraction("a"), list(content(store))) == (Retraction(NOON, "Erfunden."), ["b"])
    assert table_sizes(store) == before
    assert [(one.deed, one.done) for one in undo(store, ADA)] == [(Deed.RETRACTED, True)]
    assert content(store)["a"] == "Es regnet."


def test_what_was_removed_added_again_and_withdrawn_stays(store):
    """It has no newest revision, and is there all the same."""
    store.put([draft("a")], MODEL)
    store.remove("a", Lot.of(ADA))
    store.put([draft("a", "Neu.")], MODEL, Lot.of(BERND))
    store.retract("a", "Erfunden.", Lot.of(BERND))
    assert [(one.deed, one.done) for one in undo(store, ADA)] == [(Deed.REMOVED, False)]
    assert store.history("a")[-1].article.text == "Neu."


def test_what_somebody_else_withdrew_as_well_stays_so(store):
    """Each has her own reason; it answers again once the last one is taken back."""
    store.put([draft("a")], MODEL, Lot.of(BELEG))
    store.retract("a", "Erfunden.", Lot.of(ADA))
    store.retract("a", "Verboten.", Lot.of(BERND))
    assert [one.done for one in undo(store, ADA)] == [False]
    assert store.retraction("a") == Retraction(NOON, "Verboten.")
    assert [one.done for one in undo(store, BERND)] == [True]
    assert list(content(store)) == ["a"]


def test_what_somebody_else_withdrew_before_stays_withdrawn(store):
    """For the reason that she gave; and for the first of two where it was the same person."""
    store.put([draft("a"), draft("b")], MODEL, Lot.of(BELEG))
    store.retract("a", "Erfunden.", Lot.of(ADA))
    store.retract("a", "Verboten.", Lot.of(BERND))
    assert [one.done for one in undo(store, BERND)] == [True]
    assert store.retraction("a") == Retraction(NOON, "Erfunden.")
    store.retract("b", "Erfundn.", Lot.of(BERND))
    store.retract("b", "Erfunden.", Lot.of(BERND))
    assert [one.done for one in undo(store, BERND)] == [True]
    assert store.retraction("b") == Retraction(NOON, "Erfundn.")
    assert [one.done for by in (BERND, ADA) for one in undo(store, by)] == [True, True]
    assert sorted(content(store)) == ["a", "b"]


def test_each_takes_back_what_is_hers(store):
    """By the id, whatever the name; nobody takes back what Beleg did on its own."""
    store.put([draft("a")], MODEL, Lot.of(ADA))
    store.put([draft("b")], MODEL, Lot.of(BELEG))
    assert undo(store, Actor(7, "Ada")) == undo(store, TERMINAL) == []
    assert undo(store, Actor(5, "Ada Ast"))[0].article == "a"


def test_a_day_later_it_is_too_late(store, clock):
    """What was removed is gone for good; the log stays."""
    store.put([draft("a")], MODEL)
    store.remove("a")
    clock.moment += timedelta(hours=24)
    store.purge()
    assert (len(store.undoable(TERMINAL)[1]), removed(store)) == (1, 1)
    clock.moment += timedelta(seconds=1)
    assert (store.undoable(TERMINAL), removed(store)) == (("", ()), 1)
    store.purge()
    assert (removed(store), store.logged()) == (0, 2)


def test_two_undo_at_once(store):
    """The second finds nothing left to take back."""
    store.put([draft("a")], MODEL)
    _, steps = store.undoable(TERMINAL)
    assert (len(store.undo(steps, {}, MODEL)), store.undo(steps, {}, MODEL)) == (1, [])


def ruled(store, **given):
    return store.change_outlet_rule("Bote", [lambda rule: replace(rule, **given)], Lot.of(ADA))


def test_feeds_and_rules_are_logged(store):
    """With who did it, many at once as one line."""
    store.note(Deed.FOLLOWED, [("https://a.example/", "A"), ("https://b.example/", "B")], Lot.of(BERND))
    store.note(Deed.FOLLOWED, [], Lot.of(ADA))
    ruled(store, internal=True)
    assert store.log() == [
        Logged(NOON, ADA, Deed.RULED, "Bote", "Bote; internal yes", 1),
        Logged(NOON, BERND, Deed.FOLLOWED, "https://a.example/", "A", 2),
    ]


def test_rules_are_taken_back_one_by_one(store):
    """Before the article that was added earlier."""
    store.put([draft("a")], MODEL, Lot.of(ADA))
    ruled(store, internal=True)
    ruled(store, most=300)
    assert undo(store, ADA) == [Undone(Deed.RULED, "Bote", "Bote; internal yes; quote 300", done=True)]
    assert store.outlet_rules() == (OutletRule(outlet="Bote", internal=True),)
    undo(store, ADA)
    assert store.outlet_rules() == ()
    assert [one.deed for one in undo(store, ADA)] == [Deed.ADDED]


def test_a_rule_that_was_changed_since_stays(store):
    """Whoever changed it knows why."""
    ruled(store, internal=True)
    store.change_outlet_rule("bote", [lambda rule: replace(rule, most=300)], Lot.of(BERND))
    assert undo(store, ADA) == [Undone(Deed.RULED, "Bote", "Bote; internal yes", done=False)]
    assert store.outlet_rule("Bote") == OutletRule(outlet="Bote", internal=True, most=300)


def test_feeds_are_followed_no_longer_and_again(store):
    """As they were, though looked at anew; what is or is not followed meanwhile stays so."""
    urls = [f"https://{name}.example/" for name in "ab"]
    feeds = [store.follow(url, title="T", outlet="Bote", language="de") for url in urls]
    store.note(Deed.FOLLOWED, [(url, "T") for url in urls], Lot.of(ADA))
    store.unfollow(feeds[0].id)
    told = [(step.article, step.done) for step in undo(store, ADA)]
    assert (told, store.feeds()) == ([(urls[1], True), (urls[0], False)], [])

    former = {"url": urls[0], "title": "T", "outlet": "Bote", "language": "de"}
    for done in (True, False):
        store.note(Deed.UNFOLLOWED, [(urls[0], "T")], Lot.of(ADA), former)
        assert undo(store, ADA) == [Undone(Deed.UNFOLLOWED, urls[0], "T", done)]
        [feed] = store.feeds()
        assert (feed.url, feed.title, feed.outlet, feed.language) == (urls[0], "T", "Bote", "de")
    assert removed(store) == 0


def test_what_is_not_done_is_not_logged(store):
    """A line and its deed are one transaction."""
    with pytest.raises(UnknownArticle):
        store.remove("nobody")
    store.put([draft("a")], MODEL)
    with pytest.raises(ValueError, match="vectors"):
        store.put([draft("b"), Draft(article("c"), cut("Eins. Zwei."), rows([1]))], MODEL)
    assert [one.article for one in store.log()] == ["a"]


def content(store):
    """What answers: each article's newest text."""
    return {revision.article.id: revision.article.text for revision in store.articles()}


def do(store, key, text):
    """Remove an article where no text is given, else store it; return whether that changed anything."""
    try:
        done = store.put([draft(key, text)], MODEL) if text else store.remove(key)
    except UnknownArticle:
        return False
    return done is None or done[0].status != "unchanged"


@settings(max_examples=12)
@given(
    st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from(["", "Eins.", "Zwei.", "Drei."])), max_size=8)
)
def test_undo_leads_back_the_whole_way(tmp_path_factory, steps):
    """Whatever was done, each undo brings back exactly what answered before."""
    store = Store(tmp_path_factory.mktemp("undo") / "beleg.sqlite")
    before = []
    for key, text in steps:
        was = content(store)
        before += [was] if do(store, key, text) else []
    for was in reversed(before):
        assert [one.done for one in undo(store, TERMINAL)] == [True]
        assert content(store) == was
    assert (undo(store, TERMINAL), removed(store), table_sizes(store)) == ([], 0, [0] * 5)
    store.close()


LINES = st.text(st.characters(exclude_categories=["Cs"]), max_size=9)
ARTICLES = st.builds(
    Article,
    text=LINES,
    headings=st.lists(st.builds(Span, st.integers(0, 9), st.integers(0, 9))).map(tuple),
    dated_by=st.sampled_from(DatedBy),
    **dict.fromkeys(("id", "title", "url", "source", "author", "published", "updated", "language"), LINES),
)


@given(ARTICLES)
def test_a_removed_revision_survives_being_kept(kept):
    """Field by field, whatever is in it."""
    revision = Revision(id=1, number=2, article=kept, added=NOON)
    assert revision_of(json.loads(json.dumps(revision_form(revision)))) == revision
