"""Roles and invitations, as they are kept."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from corpus.actions import Actor, Deed
from corpus.rolerows import INVITED, Entrusted, Invitation, Role

ADA, BERND, CLARA = Actor(7, "Ada"), Actor(8, "Bernd"), Actor(9, "Clara")
NOON = "2025-05-12T12:00:00+00:00"


def test_an_invitation_is_taken_up_once(store):
    """Whoever comes second gets nothing."""
    store.invite("code", Role.EDITOR, ADA)
    assert store.take_up("code", BERND) == Invitation(Role.EDITOR, ADA)
    assert store.take_up("code", CLARA) is None
    [bernd] = store.roles()
    assert bernd == Entrusted(8, Role.EDITOR, "Bernd", bernd.since, "Ada")


def test_of_two_at_the_same_moment_one_gets_it(store):
    """However many try."""
    store.invite("code", Role.ADMIN, ADA)
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda user: store.take_up("code", Actor(user)), range(100, 120)))
    assert len([one for one in found if one]) == len(store.roles()) == 1


def test_not_by_who_made_it(store):
    """Nobody lifts herself up; the invitation still holds for others."""
    store.invite("code", Role.ADMIN, ADA)
    assert store.take_up("code", ADA) is None
    assert store.take_up("code", BERND) == Invitation(Role.ADMIN, ADA)


def test_not_after_ten_minutes(store, monkeypatch):
    """Nor with another code."""
    store.invite("code", Role.ADMIN, ADA)
    assert store.take_up("Code", BERND) is None
    now = store._now()
    monkeypatch.setattr(store, "_now", lambda: now + INVITED + timedelta(seconds=1))
    assert store.take_up("code", BERND) is None


def test_the_code_is_not_kept(store):
    """Whoever reads the file is not let in by it."""
    store.invite("a-secret-code", Role.ADMIN, ADA)
    with store._connections.reading() as db:
        assert "a-secret-code" not in str(db.execute("SELECT * FROM invitation").fetchall())


def test_a_role_is_given_and_taken(store):
    """The last one counts."""
    store.give_role(BERND, Role.EDITOR, ADA)
    store.give_role(BERND, Role.ADMIN, CLARA)
    assert [(one.user, one.role, one.given_by) for one in store.roles()] == [(8, Role.ADMIN, "Clara")]
    assert [store.drop_role(8, ADA), store.drop_role(8, ADA), store.roles()] == [True, False, []]


def test_who_let_whom_in_stands_in_the_log(store):
    """Invitations, without their codes, what came of them, and what became of roles."""
    store.invite("code", Role.EDITOR, ADA)
    store.take_up("code", BERND)
    store.give_role(BERND, Role.ADMIN, CLARA)
    store.drop_role(8, ADA)
    store.drop_role(8, ADA)
    told = [(one.by, one.deed, one.article, one.title) for one in reversed(store.log())]
    assert told == [
        (ADA, Deed.INVITED, "/invite editor", "/invite editor"),
        (ADA, Deed.MADE_EDITOR, "8", "Bernd"),
        (CLARA, Deed.MADE_ADMIN, "8", "Bernd"),
        (ADA, Deed.DISMISSED, "8", "Bernd"),
    ]
    assert store.undoable(ADA) == ("", ())
