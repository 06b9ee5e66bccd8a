"""What an archive keeps of its answers."""

import pytest

from corpus.errors import StorageError, UnknownAnswer
from corpus.numberedrows import Asking
from index.archive import Archive
from tests.toys import BRIDGE, TRAM, ToyEncoder

QUESTION = "Was kostet die Sanierung der Brücke?"


@pytest.fixture
def archive(tmp_path):
    opened = Archive(tmp_path, load=ToyEncoder, model="toy")
    list(opened.add([BRIDGE]))
    yield opened
    opened.close()


def test_an_answer_is_kept_under_a_number(archive):
    """With what its quotes were, where it was asked, and how it came about."""
    answer = archive.keep(archive.ask(QUESTION), Asking(place=-1001))
    kept = archive.kept(answer.number)
    assert (answer.number, kept.number, kept.place, kept.question) == (1, 1, -1001, QUESTION)
    assert [(one.headline.article, one.span) for one in kept.quoted] == [
        (quote.article, quote.span) for quote in answer.quotes
    ]
    assert (kept.account, kept.coverage) == (answer.account, answer.coverage)


def test_a_number_that_none_has(archive):
    """The error says how long answers are kept."""
    with pytest.raises(UnknownAnswer, match=r"^no answer has the number 1; answers are kept for 90 days$"):
        archive.kept(1)


def test_an_answer_is_true_without_a_number(archive, monkeypatch, caplog):
    """On a full disk it is given all the same, and the log says why it has none."""

    def full(*_given, **_named):
        raise StorageError("beleg.sqlite", "the disk is full")

    monkeypatch.setattr(archive._store, "put_numbered", full)
    answer = archive.ask(QUESTION)
    assert archive.keep(answer) == answer
    assert caplog.messages == ["an answer was not kept: beleg.sqlite: the disk is full"]


def test_asking_again_brings_what_was_added_since(archive):
    """The same question within the same limits, from the articles of now."""
    first = archive.kept(archive.keep(archive.ask("Wann fährt die neue Tram bis zum Hafen?")).number)
    assert (list(first.quoted), archive.again(first).new) == ([], ())
    list(archive.add([TRAM]))
    again = archive.again(first)
    assert ([quote.article for quote in again.new], again.gone) == (["tram"], 0)
    second = archive.kept(archive.keep(again.answer).number)
    archive.remove("tram")
    later = archive.again(second)
    assert (later.answer.quotes, later.new, later.gone) == ((), (), len(again.new))
