"""Questions within what an audience may see."""

import pytest
from toys import ruled

from index.asking import MOST_ANSWERING
from index.audience import Audience
from tests.toys import BRIDGE, TRAM, toy_archive

QUESTION = "Was kostet die Brücke?"


@pytest.fixture
def archive(tmp_path):
    opened = toy_archive(tmp_path, [BRIDGE, TRAM])
    yield opened
    opened.close()


def test_what_answers_is_kept_for_each_set_of_rules(archive):
    """The same rules are answered by the same, others by others, and old ones are let go."""
    for most in range(1, 3 * MOST_ANSWERING):
        archive.rule("Talbote", ruled(most=most))
        archive.readership(Audience.PUBLIC).ask(QUESTION)
    known = archive._asking._answerings
    archive.readership(Audience.PUBLIC).ask(QUESTION)
    assert (len(known), archive._asking._answerings is known) == (MOST_ANSWERING + 1, True)


def test_a_rule_holds_for_the_next_question(archive):
    """Also one that another process has set."""
    other = toy_archive(archive._folder)
    seen = []
    for internal in (False, True, False):
        other.rule("Talbote", ruled(internal=internal))
        answer = archive.readership(Audience.PUBLIC).ask(QUESTION)
        seen.append({quote.article for quote in answer.quotes})
    assert seen == [{"bridge"}, set(), {"bridge"}]
    other.close()
