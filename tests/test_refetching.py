"""What fetches articles again, put together."""

from dataclasses import replace

import pytest
from fake_fetching import TEXT, FakeFetching, page
from toys import BRIDGE, toy_archive

from bot.refetching import refreshing
from corpus.readers.sandbox import Sandbox
from index.refreshing import Outcome

URLS = ("https://talbote.example/1", "https://talbote.example/2")


@pytest.fixture
def archive(tmp_path):
    opened = toy_archive(tmp_path, [replace(BRIDGE, id=url, url=url, text=TEXT) for url in URLS])
    yield opened
    opened.close()


def test_pages_are_opened_by_the_same_process(archive):
    """Each visit leaves the sandbox's process for the next one."""
    web = FakeFetching(*(page(url, TEXT.replace("Mai", "Juni")) for url in URLS))
    with Sandbox() as sandbox:
        made = refreshing(archive, web, sandbox)
        seen = [(made.visit(url).outcome, *sandbox._idle) for url in URLS]
    assert [outcome for outcome, *_ in seen] == [Outcome.REVISED, Outcome.REVISED]
    assert seen[0][1] is seen[1][1]
