"""Articles that are withdrawn from a whole archive."""

import pytest
from toys import BRIDGE, THEATRE, TRAM, ToyEncoder, toy_archive

from corpus.standing import Retraction
from index.archive import Archive
from index.checking import Verdict

QUESTION = "Was kostet die Sanierung der Brücke?"


@pytest.fixture
def archive(tmp_path):
    opened = toy_archive(tmp_path, [BRIDGE, TRAM, THEATRE])
    yield opened
    opened.close()


def test_a_withdrawn_article_answers_no_more(archive):
    """It is not quoted nor among the nearest headlines, and can still be shown."""
    archive.retract("bridge", "Erfunden.")
    answer = archive.ask(QUESTION)
    named = [*answer.quotes, *answer.nearest, *answer.newest]
    assert "bridge" not in {each.article for each in named}
    assert (len(archive.show("bridge")), answer.coverage.articles) == (1, 2)
    withdrawn = archive.retraction("bridge")
    assert withdrawn == Retraction(withdrawn.at, "Erfunden.")


def test_it_is_seen_by_other_processes_and_after_a_restart(archive, tmp_path):
    """Indexes follow the change log wherever they are, both ways."""
    other = Archive(tmp_path, load=ToyEncoder, model="toy")
    assert [quote.article for quote in other.ask(QUESTION).quotes][:1] == ["bridge"]
    archive.retract("bridge", "Erfunden.")
    assert [quote.article for quote in other.ask(QUESTION).quotes] == []
    other.reinstate("bridge")
    assert [quote.article for quote in archive.ask(QUESTION).quotes][:1] == ["bridge"]
    other.close()


def test_added_again_it_stays_withdrawn(archive):
    """Whoever adds it reads why it is not taken."""
    archive.retract("bridge", "Erfunden.")
    (added,) = archive.add([BRIDGE])
    reason = "was withdrawn; `retract --undo` takes that back"
    assert (added.status, str(added.reason)) == ("failed", reason)


def test_checking_what_was_withdrawn(archive):
    """Its words were printed, and are said to be withdrawn; what was never printed is not found."""
    alleged = "Die Sanierung der Brücke kostet 126 Millionen Taler."
    assert [match.withdrawn for match in archive.check(alleged).matches] == [None]
    archive.retract("bridge", "Erfunden.")
    (match,) = archive.check(f"Er sagt: „{alleged}“").matches
    assert (match.text, match.withdrawn) == (alleged, archive.retraction("bridge"))
    (match,) = archive.check(alleged.replace("126", "183")).matches
    assert (match.verdict, match.withdrawn.reason) == (Verdict.CHANGED, "Erfunden.")
    assert archive.check("Die Oper kostet zwölf Gulden und drei Groschen.").matches == ()
