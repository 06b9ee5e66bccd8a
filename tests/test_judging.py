"""New articles answer a question each by its own evidence, among all that is there."""

from dataclasses import replace

import pytest
from toys import BRIDGE, THEATRE, TRAM, ruled, toy_archive

from index.audience import Audience
from index.evidence import Evidence
from index.judging import UNASKED
from index.question import Way
from index.scope import Scope

QUESTION = "Was kostet die Sanierung der Brücke?"
SLICE = "Die Sanierung der Brücke kostet 126 Millionen Taler."
CHEAPER = replace(BRIDGE, id="cheaper", source="Anzeiger", text=BRIDGE.text.replace("126", "99"))


@pytest.fixture
def archive(tmp_path):
    """An archive of three articles."""
    opened = toy_archive(tmp_path, [BRIDGE, TRAM, THEATRE])
    yield opened
    opened.close()


def told(archive, *articles, question=QUESTION, audience=Audience.EDITORS, **more):
    """Return what is quoted of new articles, by article."""
    answer = archive.readership(audience).answered_by(articles, question, **more)
    return {quote.article: quote.text for quote in answer.quotes}


def test_the_article_that_answers(archive):
    """It is quoted as asking quotes it; another one that is new does not ride along."""
    assert told(archive, "bridge", "tram", "gone") == {"bridge": archive.ask(QUESTION).quotes[0].text}
    assert told(archive, "tram", "theatre") == {}
    assert told(archive) == {}


def test_each_that_answers(archive):
    """Several are quoted once each; what is beyond the limit is told apart."""
    list(archive.add([CHEAPER]))
    assert sorted(told(archive, "bridge", "cheaper")) == ["bridge", "cheaper"]
    answer = archive.readership().answered_by(["bridge", "cheaper"], QUESTION, limit=1)
    assert {quote.article for quote in (*answer.quotes, *answer.rest)} == {"bridge", "cheaper"}
    assert (len(answer.quotes), len(answer.rest)) == (1, 1)


def test_what_another_article_printed_before(archive):
    """A reprint of what is there is not new; of two that come together one names the other."""
    reprint = replace(BRIDGE, id="reprint", source="Anzeiger")
    list(archive.add([reprint]))
    assert told(archive, "reprint") == {}
    (quote,) = archive.readership().answered_by(["reprint", "bridge"], QUESTION).quotes
    assert [each.article for each in quote.also] == [
        {"reprint": "bridge", "bridge": "reprint"}[quote.article]
    ]


def test_within_what_is_wanted(archive):
    """Limits that the question names, or whoever follows it, hold; both can be lifted."""
    list(archive.add([CHEAPER]))
    named = "Was schrieb der Anzeiger über die Kosten der Sanierung der Brücke?"
    assert list(told(archive, "bridge", "cheaper", question=named)) == ["cheaper"]
    assert list(told(archive, "bridge", "cheaper", scope=Scope(outlet="Talbote"))) == ["bridge"]
    both = told(archive, "bridge", "cheaper", question=named, any_time=True)
    assert set(both) == {"bridge", "cheaper"}


def test_within_what_may_be_seen(archive):
    """What is internal is quoted in private alone."""
    archive.rule("talbote", ruled(internal=True))
    seen = [told(archive, "bridge", audience=audience) for audience in (Audience.PRIVATE, Audience.PUBLIC)]
    assert [list(each) for each in seen] == [["bridge"], []]


def test_what_is_looked_for(archive):
    """A question without what limits it, in its language; with days in doubt in two ways."""
    judging = archive._asking.judging(Audience.EDITORS)
    assert judging.sought(QUESTION, any_time=False) == (Way(QUESTION, "de"),)
    named = "Was schrieb der Talbote über die Brücke?"
    assert judging.sought(named, any_time=True) == (Way(named, "de"),)
    (way,) = judging.sought(named, any_time=False)
    assert "Talbote" not in way.text
    assert judging.needed == Evidence(None, 3).needed + UNASKED
    assert judging.usual == 1.0
