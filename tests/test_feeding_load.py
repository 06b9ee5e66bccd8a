"""Many articles of many feeds: none is lost and none comes twice, beside questions and in spite of a kill."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

# urllib3 keeps its warning of a missing library to itself only where it is imported together with it.
import trafilatura  # noqa: F401 - see above

from bot.polling import poller
from corpus.schema import FILE
from corpus.store import Store
from index.archive import Archive
from index.polling import Turns
from tests.askers import Askers
from tests.newsroom import OUTLETS, fetcher, page, serve, stories, wrong
from tests.toys import ToyEncoder

ROOT = Path(__file__).parents[1]
ARTICLES = 60
PER_SECOND = 5
SLOW_S = 0.05


@pytest.fixture
def told():
    return stories(ARTICLES)


@pytest.fixture
def feeds(web, told):
    return serve(web, told)


def test_questions_while_articles_come(web, feeds, told, sandbox, tmp_path):
    """Every question for what is stored gets quotes while the rest comes in, whole and once."""
    archive, store = Archive(tmp_path, load=ToyEncoder, model="toy"), Store(tmp_path / FILE)
    feeding = poller(store, fetcher(web.port), archive.add, sandbox, Turns(0))
    for feed in feeds:
        feeding.follow(feed)
    first = {one.added.title for one in feeding.take(feeds=[1])}
    known = [story for story in told if story.title in first]

    def ask(number):
        # The toy encoder cannot tell the councils of two places apart; that there is a quote is enough.
        return bool(archive.ask(known[number % len(known)].question).quotes)

    askers = Askers(ask, PER_SECOND)
    while feeding.step():
        pass
    asked = askers.end()
    stored = [one.article for one in archive.articles()]
    archive.close()
    store.close()
    assert wrong(told, stored) == ([], [])
    # How many depends on how fast the articles come in.
    assert asked
    assert [one for one in asked if not one.right] == []


def feeder(folder, web, minutes):
    command = [sys.executable, "-m", "tests.feeder", *map(str, (folder, web.port, ARTICLES, minutes))]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


@pytest.mark.slow
def test_killed_in_the_middle(web, feeds, told, tmp_path):
    """A process that is killed while it takes articles in loses none, and the next one brings none twice."""
    with feeder(tmp_path, web, 0) as first:
        assert "added" in first.stdout.readline()
        time.sleep(SLOW_S)
        first.send_signal(signal.SIGKILL)
    store = Store(tmp_path / FILE)
    assert len(feeds) == 2 * OUTLETS
    assert 0 < store.counts().articles < ARTICLES
    with feeder(tmp_path, web, 31) as second:
        assert second.wait(60) == 0
    assert wrong(told, [one.article for one in store.articles()]) == ([], [])
    assert sum(feed.waiting for feed in store.feeds()) == 0
    store.close()


def test_what_is_compared():
    """What is missing, changed, there twice or never published is named."""
    told = stories(3)
    stored = [told[0], told[1], told[1]]
    assert wrong(told, stored) == ([told[2].title], [told[1].title])


def test_stories_are_all_different():
    """A place names one article, which stands on its page."""
    told = stories(300)
    assert len({story.place for story in told}) == 300
    assert all(story.place in story.question and story.title in page(story) for story in told)
