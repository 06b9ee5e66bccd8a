"""What admins have ruled for outlets, as it is kept."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial

from corpus.outletrows import OutletRule
from corpus.store import Store

RULE = OutletRule(
    outlet="Talbote", display="Der Talbote", internal=True, embargo="2026-12-01T00:00:00+00:00", most=300
)


def put(store, rule):
    return store.change_outlet_rule(rule.outlet, [lambda _: rule])


def test_a_rule_is_kept(store):
    """All of it, by the outlet's name in any capitals; for others nothing holds."""
    put(store, RULE)
    assert (store.outlet_rule("TALBOTE"), store.outlet_rule("Bote")) == (RULE, OutletRule(outlet="Bote"))
    assert store.outlet_rules() == (RULE,)


def test_an_outlet_has_one_rule(store):
    """A later one takes its place, however the outlet is written there."""
    put(store, RULE)
    later = replace(RULE, outlet="TalBote", most=0)
    put(store, later)
    assert store.outlet_rules() == (later,)


def test_a_rule_that_rules_nothing_is_forgotten(store):
    """Nothing is listed then."""
    put(store, RULE)
    put(store, OutletRule(outlet="talbote"))
    assert store.outlet_rules() == ()


def test_two_at_once_lose_nothing(tmp_path):
    """What each of several processes changes of a rule holds, and all of it stands in the log."""
    stores = [Store(tmp_path / "beleg.sqlite") for _ in range(4)]
    fields = [{"display": "Der Talbote"}, {"internal": True}, {"embargo": RULE.embargo}, {"most": 300}]
    changes = [partial(replace, **field) for field in fields]
    with ThreadPoolExecutor(4) as threads:
        list(
            threads.map(
                lambda pair: pair[0].change_outlet_rule("Talbote", [pair[1]]),
                zip(stores, changes, strict=True),
            )
        )
    assert stores[0].outlet_rules() == (RULE,)
    assert stores[0].log()[0].title == RULE.written
    assert stores[0].logged() == 4
    for store in stores:
        store.close()


def test_what_is_ruled_already_is_not_logged(store):
    """Whoever asks for what holds changes nothing."""
    assert put(store, RULE) == put(store, RULE) == RULE
    assert store.logged() == 1
