"""What a question's verbs say of time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.times.tense import habits, past, plans, present, reports

REPORT, PLAN, PAST, PRESENT, HABIT = "report", "plan", "past", "present", "habit"


def told(question):
    """Everything that a question's verbs say."""
    asked = {REPORT: reports, PLAN: plans, PAST: past, PRESENT: present, HABIT: habits}
    return {name for name, ask in asked.items() if ask(question)}


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Was wurde über die Brücke berichtet?", {REPORT, PAST}),
        ("Was schrieben die Zeitungen über die Brücke?", {REPORT, PAST}),
        ("Was steht in den Medien dazu?", {REPORT, PRESENT}),
        ("Wer schrieb 1954 den Roman?", {PAST}),
        ("What was reported about the bridge?", {REPORT, PAST}),
        ("Who wrote about the bridge?", {REPORT, PAST}),
        ("Was soll gebaut werden?", {PLAN}),
        ("Wann wird die Brücke eröffnet?", {PLAN}),
        ("When will the bridge open?", {PLAN}),
        ("Will the bridge open?", {PLAN}),
        ("What did Will say?", {PAST}),
        ("Was hat der Rat beschlossen?", {PAST}),
        ("Wer ist zurückgetreten, und warum?", {PAST}),
        ("Was geschah?", {PAST}),
        ("Wer kritisierte den Rat?", {PAST}),
        ("Who was elected?", {PAST}),
        ("Was the bridge closed?", {PAST}),
        ("Which firms have failed?", {PAST}),
        ("Who resigned?", {PAST}),
        ("Was öffnet?", set()),
        ("Was öffnet jeden Montag?", {HABIT}),
        ("What always happened in May?", {PAST, HABIT}),
        ("Wann erschien der Artikel?", {PAST}),
        ("Was kostet eine Fahrkarte?", {PRESENT}),
        ("Welche Geschäfte haben offen?", {PRESENT}),
        ("Ist das Amt geöffnet?", {PRESENT}),
        ("Wer leitet das Museum?", {PRESENT}),
        ("What is the town called?", {PRESENT}),
        ("Does the bridge sway?", {PRESENT}),
        ("Brücke Februar", set()),
    ],
)
def test_verbs(question, expected):
    """Reporting, plans, what is past and what is so now."""
    assert told(question) == expected


@given(st.text())
def test_nothing_is_both_past_and_present(text):
    """Whatever the text."""
    assert not (past(text) and present(text))
