"""Rules for outlets, as somebody writes them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.locales import ENGLISH, GERMAN
from bot.ruling import LONG_NAME, NO_NUMBER, NO_OUTLET, NO_ZONE, UNREADABLE, named, parsed
from corpus.dates import UNREADABLE as NO_DATE
from corpus.errors import InvalidRecord
from corpus.outletrows import OutletRule

RULE = OutletRule(
    outlet="Talbote", display="Der Talbote", internal=True, embargo="2026-12-01T05:00:00+00:00", most=300
)


def ruled(text, rule=None, words=GERMAN):
    name, changes = parsed(text, [words.changes.rule_words])
    rule = rule or OutletRule(outlet=name)
    for change in changes:
        rule = change(rule)
    return rule


@pytest.mark.parametrize(
    "text",
    [
        "Talbote; name Der Talbote; internal yes; embargo 2026-12-01T06:00+01:00; quote 300",
        "Talbote\nDisplay: Der Talbote\nintern\nSperrfrist = 2026-12-01T05:00Z\nZitat: 300",
    ],
)
def test_a_rule_is_read(text):
    """In English and in German, with semicolons or on lines of their own."""
    assert ruled(text) == RULE


def test_what_is_not_named_stays():
    """And "none" lifts a part."""
    assert ruled("Talbote; embargo keine", RULE) == OutletRule(
        outlet="Talbote", display="Der Talbote", internal=True, most=300
    )
    assert ruled("Talbote; name none; intern nein; embargo -; quote 0", RULE) == OutletRule(outlet="Talbote")


def test_words_of_the_catalogue():
    """Those of her language and of English; where an outlet is to be called like one of them, it is."""
    words = replace(GERMAN.changes.rule_words, internal="vertraulich", yes="jawohl")
    changed = replace(GERMAN, changes=replace(GERMAN.changes, rule_words=words))
    assert ruled("Talbote; Vertraulich jawohl; quote 300", words=changed) == OutletRule(
        outlet="Talbote", internal=True, most=300
    )
    assert ruled("Talbote; name Zitat").display == "Zitat"
    assert ruled("Talbote; name An").display == "An"
    with pytest.raises(InvalidRecord):
        ruled("Talbote; intern ja", words=ENGLISH)


def test_names_are_cleaned():
    """As those of articles are, so that what is ruled for an outlet holds for them."""
    rule = ruled("Mu\u0308nchner\x00  Bote\u202e; name Der\u200b Bote")
    assert rule == OutletRule(outlet="M\u00fcnchner Bote", display="Der Bote")


def test_a_name_stands_on_one_line():
    """Line ends and signs that turn the direction, as the terminal may give them, are no part of it."""
    assert named(RULE, "Der\n\u202eTal\u200bbote ").display == "Der Talbote"
    assert named(RULE, "x" * 200).display == "x" * 200
    assert named(RULE, " None\n").display == ""


def test_a_day_begins_at_midnight_utc():
    """As newspapers print it, too."""
    assert {
        ruled(f"T; embargo {day}").embargo for day in ("2026-12-01", "1. Dezember 2026", "01.12.2026")
    } == {"2026-12-01T00:00:00+00:00"}


@pytest.mark.parametrize(
    ("text", "template"),
    [
        ("T; length 3", UNREADABLE),
        ("T; intern vielleicht", UNREADABLE),
        ("T; ;;; 12", UNREADABLE),
        ("T; embargo 2026-12-01 06:00", NO_ZONE),
        ("T; sperrfrist 1. Dezember 2026, 6:00", NO_ZONE),
        ("T; embargo bald", NO_DATE),
        ("T; name " + "x" * 201, LONG_NAME),
        ("T; quote -1", NO_NUMBER),
        ("T; quote viel", NO_NUMBER),
        ("T; quote ³", NO_NUMBER),
        ("T; quote 99999999999999999999", NO_NUMBER),
        ("T; name X; quote viel", NO_NUMBER),
        ("T; quote 0000000300", NO_NUMBER),
        ("; intern ja", NO_OUTLET),
    ],
)
def test_what_cannot_be_read_is_refused(text, template):
    """With what to write; a time without a zone would let something out too early."""
    with pytest.raises(InvalidRecord) as refused:
        parsed(text, [GERMAN.changes.rule_words])
    assert refused.value.reason.template == template


@given(st.text(max_size=60))
def test_anything_is_read_or_refused(text):
    """Nothing else is raised."""
    try:
        name, _ = parsed(text)
    except InvalidRecord:
        return
    assert name == " ".join(name.split())
