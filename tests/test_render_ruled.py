"""Rules for outlets, in words."""

from bot.locales import ENGLISH, GERMAN
from bot.render.ruled import rule_line
from corpus.outletrows import OutletRule

RULE = OutletRule(
    outlet="Talbote", display="Der Talbote", internal=True, embargo="2026-12-01T05:00:00+00:00", most=300
)


def test_all_that_holds_is_said():
    """On one line, in both languages; an embargo with its hour."""
    assert rule_line(RULE, ENGLISH) == (
        "Talbote: shown as Der Talbote · in private chats only · under embargo until 1 December 2026,"
        " 05:00 UTC · quotes of at most 300 characters"
    )
    assert rule_line(RULE, GERMAN) == (
        "Talbote: gezeigt als Der Talbote · nur in privaten Chats · gesperrt bis 1. Dezember 2026, 05:00 UTC"
        " · Zitate bis 300 Zeichen"
    )


def test_that_nothing_holds_is_said():
    """For an outlet that has no rule."""
    assert rule_line(OutletRule(outlet="Bote"), ENGLISH) == "Bote: no rule"


def test_a_long_name_hides_nothing():
    """It is shortened; what holds is said."""
    rule = OutletRule(outlet="<b>" * 300, display="X" * 200, internal=True, most=300)
    said = rule_line(rule, ENGLISH)
    assert said.endswith(f"X… · in private chats only · quotes of at most {rule.most} characters")
    assert len(said) < 300
