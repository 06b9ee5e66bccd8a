"""What admins have ruled for outlets, as it is kept."""

from dataclasses import replace

from corpus.outletrows import OutletRule

RULE = OutletRule(
    outlet="Talbote", display="Der Talbote", internal=True, embargo="2026-12-01T00:00:00+00:00", most=300
)


def test_a_rule_is_kept(store):
    """All of it, by the outlet's name in any capitals; for others nothing holds."""
    store.put_outlet_rule(RULE)
    assert (store.outlet_rule("TALBOTE"), store.outlet_rule("Bote")) == (RULE, OutletRule(outlet="Bote"))
    assert store.outlet_rules() == (RULE,)


def test_an_outlet_has_one_rule(store):
    """A later one takes its place, however the outlet is written there."""
    store.put_outlet_rule(RULE)
    later = replace(RULE, outlet="TalBote", most=0)
    store.put_outlet_rule(later)
    assert store.outlet_rules() == (later,)


def test_a_rule_that_rules_nothing_is_forgotten(store):
    """Nothing is listed then."""
    store.put_outlet_rule(RULE)
    store.put_outlet_rule(OutletRule(outlet="talbote"))
    assert store.outlet_rules() == ()
