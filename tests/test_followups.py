"""A question takes over what it leaves open, and nothing where it can be understood alone."""

import pytest
from followup_cases import CASES
from hypothesis import given
from hypothesis import strategies as st

from index.followups import MOST_WORDS, carried


@pytest.mark.parametrize(("before", "question", "expected"), CASES)
def test_what_is_taken_over(before, question, expected):
    """Names where it has words of its own, else all that the question before is about."""
    assert carried(question, before) == expected


def test_a_reply_goes_on_in_any_case():
    """Whoever replies to an answer means it, also with a question that could be understood alone."""
    before = "Was sagte Talvert zur Kettenbrücke?"
    assert carried("Wann wurde das Gesetz beschlossen?", before) == ""
    assert carried("Wann wurde das Gesetz beschlossen?", before, is_reply=True) == "Talvert"


def test_a_chain():
    """What was taken over once goes on."""
    before = "Was sagte Talvert zur Kettenbrücke?"
    second = "und was sagte er zu Europa?"
    sought = f"{second} {carried(second, before)}"
    assert carried("Und zu Asien?", sought) == "und was sagte er Talvert"
    assert "Talvert" in carried("Wann war das?", sought)


@given(st.text(), st.text(), st.booleans())
def test_only_words_of_the_question_before(question, before, is_reply):
    """Whatever is asked, nothing is invented, and never more than a few words."""
    taken = carried(question, before, is_reply=is_reply).split()
    assert len(taken) <= MOST_WORDS
    assert all(word in before for word in taken)
