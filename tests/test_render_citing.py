"""Quotes as they are pasted elsewhere, and what a button can hold of them."""

from dataclasses import replace

import pytest
from citing_cases import WORK
from hypothesis import given
from hypothesis import strategies as st
from telegram_rules import parse
from telegram_shown import shown

from bot import render
from bot.buttons import Form, ToCite, View
from bot.locales import ENGLISH, GERMAN, Words
from bot.render.citing import MAX_COPIED, written
from bot.render.markup import units
from corpus.standing import Kind, Standing

GOT, FETCHED = "abgerufen am 14. Februar 2025", "retrieved on 14 February 2025"
CITED = render.Cited("Die Brücke wird teurer.", WORK)
CHANGED = Standing(kind=Kind.CHANGED, since="2025-05-12")
WITHDRAWN = Standing(kind=Kind.WITHDRAWN, since="2025-05-12T08:00:00+00:00", noticed=True, reason="falsch")
BARE = replace(WORK, author="", outlet="", url="", published=None)
STANDS = Standing(kind=Kind.STANDS, since="2025-05-12")
HERE = ToCite(View("id", 0, 1))


@pytest.mark.parametrize(
    ("form", "words", "expected"),
    [
        (Form.QUOTE, GERMAN, f"„Die Brücke wird teurer.“ (Talbote & Söhne, 12. Februar 2025, {WORK.url})"),
        (
            Form.SOURCE,
            GERMAN,
            f"{WORK.author}: „{WORK.title}“, {WORK.outlet}, 12. Februar 2025, {WORK.url} ({GOT}).",
        ),
        (
            Form.SOURCE,
            ENGLISH,
            f"{WORK.author}, “{WORK.title}”, {WORK.outlet}, 12 February 2025, {WORK.url} ({FETCHED}).",
        ),
    ],
)
def test_prose(form: Form, words: Words, expected: str) -> None:
    """With absolute dates and the address."""
    assert written(form, CITED, words) == expected


def test_what_is_unknown() -> None:
    """Author and address are left out; an outlet and a date are said to be unknown."""
    bare = replace(CITED, work=BARE)
    assert written(Form.QUOTE, bare, GERMAN) == "„Die Brücke wird teurer.“ (Medium unbekannt, ohne Datum)"
    assert written(Form.SOURCE, bare, GERMAN) == "„Brücke: 50 % teurer?“, Medium unbekannt, ohne Datum."


def test_the_word_before_an_author() -> None:
    """Such as "By" stands above an article, not in what cites it; a name that begins so keeps it."""
    cited = {
        printed: written(Form.SOURCE, replace(CITED, work=replace(BARE, author=printed)), GERMAN)
        for printed in ("Von Anna Weiß", "Von der Alm")
    }
    rest = "„Brücke: 50 % teurer?“, Medium unbekannt, ohne Datum."
    assert cited == {"Von Anna Weiß": f"Anna Weiß: {rest}", "Von der Alm": f"Von der Alm: {rest}"}


@pytest.mark.parametrize(
    ("standing", "said"),
    [
        (CHANGED, "Vom Medium geändert am 12. Mai 2025"),
        (WITHDRAWN, "Zurückgezogen am 12. Mai 2025, 08:00 UTC"),
    ],
)
def test_what_became_of_it(standing: Standing, said: str) -> None:
    """Every form says so, but of a quote that stands again."""
    corrected = replace(CITED, standing=standing)
    for form in (Form.QUOTE, Form.SOURCE):
        assert f") ⚠ {said}" in written(form, corrected, GERMAN).replace(").", ")")
    assert f'"note": "{said}' in written(Form.CSL, corrected, GERMAN)
    assert "\n  note = {" in written(Form.BIBTEX, corrected, GERMAN)
    stands = replace(CITED, standing=STANDS)
    assert all(written(form, stands, GERMAN) == written(form, CITED, GERMAN) for form in Form)


def test_buttons() -> None:
    """What fits is copied by the button itself; the quotes keep the numbers that the page gave them."""
    long = replace(CITED, text="Satz. " * 50)
    rows = render.citing({4: CITED, 5: long}, 3, replace(HERE, at=5), ENGLISH)
    assert [[(one.text, one.data, bool(one.copy)) for one in row] for row in rows] == [
        [("Quote 2", "b1:id:0:1:4", False), ("✓ Quote 3", "b1:id:0:1:5", False)],
        [("Quote and source", "b2:id:5:quote", False), ("Citation", "", True)],
        [("BibTeX", "b2:id:5:bibtex", False), ("CSL-JSON", "b2:id:5:csl", False)],
        [("◂ Back", "q1:id:0:1", False)],
    ]
    alone = render.citing({0: CITED}, 0, HERE, ENGLISH)
    assert alone[0][0].copy == written(Form.QUOTE, CITED, ENGLISH)
    assert len(alone) == 3


def test_messages() -> None:
    """Lines for programs are marked as such; whatever fits no message is a file."""
    message = render.cited(Form.BIBTEX, CITED, ENGLISH)
    assert isinstance(message, render.Message)
    text, (entity,) = parse(message.body.html)
    assert (text, entity["type"]) == (written(Form.BIBTEX, CITED, ENGLISH), "precode")
    prose = render.cited(Form.SOURCE, CITED, ENGLISH)
    assert isinstance(prose, render.Message)
    assert shown(prose) == written(Form.SOURCE, CITED, ENGLISH)
    endless = replace(CITED, work=replace(WORK, title="ä" * 5000))
    file = render.cited(Form.CSL, endless, ENGLISH)
    assert file == render.File("talbote-0c8e9f0f.json", written(Form.CSL, endless, ENGLISH))


@given(st.text(min_size=1), st.sampled_from(Form))
def test_any_text(text: str, form: Form) -> None:
    """Telegram takes every button and every message."""
    foreign = render.Cited(text, replace(WORK, title=f"a{text}", author=text, outlet=text))
    rows = render.citing({0: foreign}, 0, HERE, GERMAN)
    shown(render.Message(render.Markup("a", 1), rows))
    assert all(units(button.copy) <= MAX_COPIED for row in rows for button in row)
    message = render.cited(form, foreign, GERMAN)
    assert isinstance(message, render.Message)
    assert shown(message)
