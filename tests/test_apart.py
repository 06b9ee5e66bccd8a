"""The process that answers."""

import gc
import logging
import os
import pickle
import re
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest
from toys import BRIDGE, TRAM, toy_archive

from bot.answering import DeskApart, PublicApart, SurveysApart
from bot.apart import Apart, Unanswered
from bot.asked import Asked
from bot.desk import Desk
from bot.garbage import NEW_OBJECTS
from bot.locales import ENGLISH, GERMAN
from bot.public import Public
from bot.surveys import Surveys
from corpus.article import Article
from corpus.schema import FILE

ROOT = Path(__file__).resolve().parents[1]
ADDRESS = "https://t.me/beleg_bot"


def silent():
    logging.disable()


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    made = toy_archive(tmp_path_factory.mktemp("data"), [BRIDGE, TRAM])
    yield made
    made.close()


@pytest.fixture(scope="module")
def apart(archive):
    made = Apart(partial(toy_archive, archive.folder), silent)
    yield made
    made.close()


def asked(question, **more):
    return Asked(question=question, chat=7, words=GERMAN, asker=7, **more)


def pid(apart):
    return apart._pool.submit(os.getpid).result()


def said(seen):
    """What is read, without the number, which is another one each time."""
    return re.sub(r"(Antwort|answer) \d+", r"\1 N", seen.message.body.html)


def test_it_looks_for_garbage_as_seldom(apart):
    """As the bot's process: it loads the same model."""
    assert apart._pool.submit(gc.get_threshold).result()[0] == NEW_OBJECTS


def test_it_answers_as_the_desk_here_does(apart, archive):
    """The answer is kept in the same archive, under the next number."""
    seen = DeskApart(archive, apart).answer(asked("Was kostet die Brücke?"))
    here = Desk(archive).answer(asked("Was kostet die Brücke?"))
    assert "126 Millionen" in said(seen)
    assert (said(seen), dict(seen.quotes)) == (said(here), dict(here.quotes))
    assert here.number == seen.number + 1


def test_again_and_what_is_there_are_asked_apart(apart, archive):
    """As the desk here would."""
    there, here = DeskApart(archive, apart), Desk(archive)
    first = there.answer(asked("Was kostet die Brücke?"))
    assert said(there.again(first.number, asked(""))) == said(here.again(first.number, asked("")))
    known = (asked("Was kostet eine Fahrkarte?"), "Gibt es schon:")
    assert said(there.there(*known)) == said(here.there(*known))


def test_lists_are_made_apart(apart, archive):
    """As they would be here."""
    there, here = SurveysApart(archive, apart), Surveys(archive)
    assert said(there.timeline(asked("Brücke"))) == said(here.timeline(asked("Brücke")))
    latest = said(there.latest(asked("")))
    assert "12. Februar 2025" in latest
    assert latest == said(here.latest(asked("")))


def test_the_public_is_answered_apart(apart, archive):
    there, here = PublicApart(archive, apart), Public(archive)
    question = ("Was kostet die Brücke?", GERMAN, ADDRESS)
    assert there.offer(*question) == here.offer(*question) != []
    assert there.answer(*question) == here.answer(*question)


def test_what_is_added_here_is_found_there(apart, archive):
    list(archive.add([Article(id="ferry", language="de", text="Die Fähre kostet neun Taler.")]))
    seen = DeskApart(archive, apart).answer(asked("Was kostet die Fähre?"))
    assert "Die Fähre kostet neun Taler." in seen.message.body.html.replace("<b>", "").replace("</b>", "")


def test_an_error_there_is_one_here(apart):
    """With its traceback; the process goes on."""
    before = pid(apart)
    with pytest.raises(Unanswered, match=r"(?s)Traceback.*AttributeError"):
        apart.call("answer", None)
    assert pid(apart) == before


def test_another_takes_the_place_of_one_that_was_killed(archive, caplog):
    apart = Apart(partial(toy_archive, archive.folder), silent)
    killed = pid(apart)
    os.kill(killed, signal.SIGKILL)
    seen = DeskApart(archive, apart).answer(asked("Was kostet die Brücke?"))
    assert "126 Millionen" in seen.message.body.html
    assert pid(apart) != killed
    assert "the process that answers has ended; another one takes its place" in caplog.text
    apart.close()


def test_one_that_cannot_begin_is_an_error(archive):
    """The archive is gone, say: whoever asks must hear of it."""
    apart = Apart(partial(toy_archive, archive.folder / FILE / "none"), silent)
    with pytest.raises(Unanswered, match="has ended again"):
        apart.call("answer", asked("Was kostet die Brücke?"))
    apart.close()


def test_ctrl_c_is_left_to_the_bot(apart, archive):
    """The terminal sends it to all processes; what was asked is still answered."""
    before = pid(apart)
    os.kill(before, signal.SIGINT)
    assert "126" in DeskApart(archive, apart).answer(asked("Was kostet die Brücke?")).message.body.html
    assert pid(apart) == before


_KILLED = """
import os, sys, time
from functools import partial
from pathlib import Path
from bot.apart import Apart
from test_apart import silent
from toys import toy_archive
if __name__ == "__main__":
    apart = Apart(partial(toy_archive, Path(sys.argv[1])), silent)
    print(apart._pool.submit(os.getpid).result(), flush=True)
    time.sleep(60)
"""


def test_it_ends_with_a_bot_that_is_killed(archive, tmp_path):
    (tmp_path / "killed.py").write_text(_KILLED)
    command = [sys.executable, tmp_path / "killed.py", archive.folder]
    own = {**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=own, text=True) as bot:
        there = Path(f"/proc/{int(bot.stdout.readline())}")
        assert there.exists()
        bot.kill()
    deadline = time.monotonic() + 20
    while (
        there.exists() and "\nState:\tZ" not in (there / "status").read_text() and time.monotonic() < deadline
    ):
        time.sleep(0.05)
    assert not there.exists() or "\nState:\tZ" in (there / "status").read_text()


@pytest.mark.parametrize("words", [GERMAN, ENGLISH])
def test_a_language_is_pickled_by_its_code(words):
    pickled = pickle.dumps(words)
    assert pickle.loads(pickled) is words
    assert len(pickled) < 100
