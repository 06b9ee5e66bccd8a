"""What comes is looked through once for all who follow something, whoever adds it, whenever they follow."""

from dataclasses import replace

import pytest
from toys import BRIDGE, THEATRE, TRAM, ToyEncoder, ruled, toy_archive

from corpus.followrows import Spot, Wish
from index.archive import Archive
from index.awaiting import awaited

QUESTION = "Was kostet die Sanierung der Brücke?"


@pytest.fixture
def archive(tmp_path):
    """An archive of one article."""
    opened = toy_archive(tmp_path, [THEATRE])
    yield opened
    opened.close()


def follow(archive, *questions, chat=7, **more):
    """Follow questions."""
    for question in questions:
        wish = Wish(chat=chat, asker=chat, question=question, language="de", **more)
        assert archive._store.put_follow(wish, 50)


def found(archive, chat=7):
    """What was found, by question; whatever waits is looked at first."""
    while archive.find_followed():
        continue
    return {news.follow.question: set(news.articles) for news in archive._store.news(Spot(chat))}


def test_what_may_answer(archive):
    """An article is found for the questions whose words it has, and looked at once."""
    follow(archive, QUESTION, "Wann fährt die neue Tram zum Hafen?", "Wer gewann das Rennen?")
    list(archive.add([BRIDGE, TRAM]))
    assert archive.find_followed() == 2
    assert found(archive) == {QUESTION: {"bridge"}, "Wann fährt die neue Tram zum Hafen?": {"tram"}}
    assert archive.find_followed() == 0


def test_a_few_at_a_time(archive):
    """Not more than is asked for, so that stopping does not wait."""
    follow(archive, QUESTION)
    list(archive.add([BRIDGE, TRAM]))
    assert [archive._awaiting.find(archive._asking._store._now(), 1) for _ in range(3)] == [1, 1, 0]


def test_who_follows_later(archive):
    """An article is found only for those who followed before it came, also where both came meanwhile."""
    follow(archive, QUESTION, chat=1)
    list(archive.add([BRIDGE]))
    follow(archive, QUESTION, chat=2)
    assert [found(archive, chat) for chat in (1, 2)] == [{QUESTION: {"bridge"}}, {}]


def test_who_comes_and_goes(archive):
    """What is followed since the last look counts, and what is followed no longer does not."""
    follow(archive, QUESTION, chat=1)
    list(archive.add([TRAM]))
    assert found(archive, 1) == {}
    follow(archive, QUESTION, chat=2)
    archive._store.end_follow(1, 1)
    list(archive.add([BRIDGE]))
    assert (found(archive, 1), found(archive, 2)) == ({}, {QUESTION: {"bridge"}})


def test_another_process(archive):
    """What a second process adds, or follows, is known to the first."""
    other = Archive(archive.folder, load=ToyEncoder, model="toy")
    follow(other, QUESTION)
    list(other.add([BRIDGE]))
    other.close()
    assert found(archive) == {QUESTION: {"bridge"}}


def test_a_restart(archive):
    """What came while nobody looked is found by the next process."""
    follow(archive, QUESTION)
    list(archive.add([BRIDGE]))
    again = Archive(archive.folder, load=ToyEncoder, model="toy")
    assert found(again) == {QUESTION: {"bridge"}}
    again.close()


def test_embargoes(archive):
    """What may not be quoted yet is looked at when it may."""
    follow(archive, QUESTION)
    archive.rule("talbote", ruled(embargo="2099-01-01T00:00:00+00:00"))
    list(archive.add([BRIDGE]))
    assert archive.find_followed() == 0
    archive.rule("talbote", ruled())
    assert found(archive) == {QUESTION: {"bridge"}}


def test_limits_that_a_question_names(archive):
    """They need not stand in the article."""
    asked = "Was schrieb der Talbote über die Sanierung der Brücke?"
    follow(archive, asked)
    list(archive.add([BRIDGE]))
    assert found(archive) == {asked: {"bridge"}}


def test_many_that_came_since(archive, monkeypatch):
    """What came since the others is put to them when it has become much; nothing is lost."""
    monkeypatch.setattr(awaited, "APART", 2)
    for number in range(5):
        follow(archive, f"{QUESTION[:-1]} im Jahr {number}?")
        list(archive.add([replace(TRAM, id=f"tram-{number}")]))
        archive.find_followed()
    held = archive._awaiting._awaited
    assert [len(batch.entries) for batch in (held._many, held._few)] == [3, 2]
    list(archive.add([replace(BRIDGE, text=f"{BRIDGE.text} 0 1 2 3 4")]))
    assert len(found(archive)) == 5


def test_words_that_become_common(archive, monkeypatch):
    """They are weighed again when there are clearly more articles."""
    follow(archive, QUESTION)
    list(archive.add([TRAM]))
    archive.find_followed()
    held = archive._awaiting._awaited
    renewed = []
    monkeypatch.setattr(held._few, "renew", lambda: renewed.append(archive.status().passages))
    list(archive.add([replace(TRAM, id="same-size", title="Tram")]))
    archive.find_followed()
    assert renewed == [3]


def test_vectors_are_kept(tmp_path):
    """A question is encoded once for a model, and again for another one; a restart reads what was encoded."""
    archive = toy_archive(tmp_path, [replace(THEATRE, id=f"{number}") for number in range(3)])
    follow(archive, QUESTION)
    list(archive.add([BRIDGE]))
    archive.find_followed()
    model = archive.status().model
    ids, rows = archive._store.follow_vectors(model)
    assert (ids.tolist(), rows.shape) == ([1], (1, 7))
    again = Archive(tmp_path, load=ToyEncoder, model="toy")
    list(again.add([TRAM]))
    encoder = again._encoders.serving()._encoder
    encoder.batches.clear()
    again.find_followed()
    assert [batch for batch in encoder.batches if batch[1]] == []
    again.rebuild("other")
    list(again.add([replace(BRIDGE, id="later")]))
    again.find_followed()
    assert again._store.follow_vectors("other")[0].tolist() == [1]
    again.close()
    archive.close()
