"""`feed` in the terminal, with real archives, the toy encoder and a web of the test's own."""

import getpass
import json

import pytest
from desk import Desk
from feeds import FEED, FakeWeb, rss, whole_item

from bot import fetching
from corpus.feeds import Outline, read_opml
from corpus.schema import FILE
from corpus.store import Store
from index.polling import poller
from index.polling.adding import Turns

PAGE = "https://olverbote.example/"
OPML = """<opml version="2.0"><body><outline text="Tirol">
<outline text="Olverbote &amp; Co" xmlUrl="https://olverbote.example/feed"/></outline></body></opml>"""


@pytest.fixture
def web(monkeypatch):
    web = FakeWeb()
    web.pages = {FEED: rss([whole_item(1), whole_item(2)]), PAGE: b'<link rel="alternate" href="/feed" '}
    web.pages[PAGE] += b'type="application/rss+xml">'
    monkeypatch.setattr(fetching, "fetcher", lambda _: web)
    monkeypatch.setattr(poller, "Turns", lambda: Turns(0))
    return web


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path / "data")


@pytest.mark.usefixtures("web")
def test_add(desk):
    """A feed, and a page that names one, are followed; what is none is named with its reason."""
    added = f"1  Olverbote  {FEED}: Followed, with 2 entries; its articles come in bit by bit."
    assert desk("feed", "add", PAGE) == (0, f"added  {added} Found on {PAGE}\n", "")
    status, out, err = desk("feed", "add", FEED, "https://x.example/", "feed")
    assert (status, err) == (1, "")
    assert out.splitlines() == [
        f"unchanged  1  Olverbote  {FEED}: Followed already.",
        "failed  https://x.example/: there is nothing at this address",
        "failed  feed: is no address of a feed, a sitemap or a page; it begins with https:// or http://",
    ]


def test_poll(desk, web):
    """Feeds that are due, or named, are looked at, and their articles can be asked for."""
    desk("feed", "add", "--outlet", "Bote", FEED)
    articles = [f"added  https://olverbote.example/a/{n}  Meldung {n}" for n in (1, 2)]
    assert desk("feed", "poll") == (0, "".join(f"{line}\n" for line in articles), "")
    web.pages[FEED] = rss([whole_item(3), "<item></item>"])
    status, out, err = desk("feed", "poll", "1", "9")
    assert (status, out.splitlines()[0]) == (1, f"read  1  Bote  {FEED}: 1 new")
    assert err.splitlines() == [
        "no feed is called '9'; `feed list` shows their numbers",
        f"{FEED} (#2): the entry has neither an address nor a text",
    ]
    assert "Bote: Meldung 1" in desk("list")[1]


@pytest.mark.usefixtures("web")
def test_a_feed_that_fails(desk, web):
    """A feed that cannot be read is named with its reason, and the others are looked at."""
    desk("feed", "add", FEED)
    del web.pages[FEED]
    status, out, _err = desk("feed", "poll", FEED)
    assert status == 1
    assert out.splitlines()[0] == f"failed  1  Olverbote  {FEED}: there is nothing at this address"
    assert "⚠ cannot be read: there is nothing at this address" in desk("feed", "list")[1]


@pytest.mark.usefixtures("web")
def test_list_and_remove(desk):
    """Feeds are listed with how they do, for people and for programs, and removed."""
    desk("feed", "add", FEED)
    line = desk("feed", "list")[1]
    assert line.startswith(f"1  Olverbote  {FEED}: last new 12 February 2025, 08:30 UTC; ")
    form = json.loads(desk("feed", "list", "--json")[1])
    assert {name: form[name] for name in ("id", "url", "title", "state", "entries", "waiting", "error")} == {
        "id": 1,
        "url": FEED,
        "title": "Olverbote",
        "state": "well",
        "entries": 2,
        "waiting": 2,
        "error": "",
    }
    assert desk("feed", "remove", "1", "1") == (
        1,
        f"removed  1  Olverbote  {FEED}\n",
        "no feed is called '1'; `feed list` shows their numbers\n",
    )


@pytest.mark.usefixtures("web")
def test_undo(desk):
    """The last change is taken back, whatever it was: a rule, then a feed that went, then that it came."""
    desk("feed", "add", "--outlet", "Bote", FEED)
    desk("feed", "remove", "1")
    desk("outlet", "Bote", "--internal")
    assert desk("undo") == (0, "Taken back, so ruled as before: Bote; internal yes (Bote)\n", "")
    assert desk("undo") == (0, f"Followed again: Bote ({FEED})\n", "")
    assert json.loads(desk("feed", "list", "--json")[1])["outlet"] == "Bote"
    assert desk("undo") == (0, f"Followed no longer: Bote ({FEED})\n", "")
    assert (desk("outlet")[1], desk("feed", "list")[1], desk("undo")[0]) == ("", "", 1)


def test_a_list_in_and_out(desk, web, tmp_path):
    """An OPML file brings feeds, which are read when they are looked at, and is written again."""
    file = tmp_path / "feeds.opml"
    file.write_text(OPML)
    assert desk("feed", "import", file) == (0, "1 feed added, 0 followed already\n", "")
    assert (desk("feed", "import", file)[1], web.asked) == ("0 feeds added, 1 followed already\n", [])
    status, out, err = desk("feed", "export")
    assert (status, err, read_opml("x", out.encode())) == (0, "", (Outline(FEED, "Olverbote & Co"),))
    file.write_text("Text")
    error = f"Error: {file}: is no OPML that can be read; export the list of feeds again\n"
    assert desk("feed", "import", file) == (2, "", error)


def test_an_answer_says_how_fresh_it_is(desk, web):
    """A quote of an outlet whose feed was not looked at for long says as of when."""
    web.pages[FEED] = rss([whole_item(1)])
    desk("feed", "add", "--outlet", "Olverbote", FEED)
    desk("feed", "poll")
    fresh = json.loads(desk("ask", "--json", "Kettenbrücke beraten?")[1])
    store = Store(desk.folder / FILE)
    with store._connections.writing() as db:
        db.execute("UPDATE feed SET state = 'failing', last_success = '2025-05-12T08:30:00+00:00'")
    store.close()
    stale = json.loads(desk("ask", "--json", "Kettenbrücke beraten?")[1])
    assert {quote["as_of"] for quote in fresh["quotes"]} == {""}
    assert {quote["as_of"] for quote in stale["quotes"]} == {"2025-05-12T08:30:00+00:00"}
    assert ", as of 12 May 2025" in desk("ask", "Kettenbrücke beraten?")[1]


@pytest.mark.usefixtures("web")
def test_the_log_says_who_followed_what(desk, monkeypatch):
    """Whoever sits at the terminal did it."""
    monkeypatch.setattr(getpass, "getuser", lambda: "ada")
    for command in (("add", FEED), ("add", FEED), ("remove", "1")):
        desk("feed", *command)
    logged = [json.loads(line) for line in desk("log", "--json")[1].splitlines()]
    assert [(one["by"], one["what"], one["article"], one["title"]) for one in logged] == [
        ({"id": 0, "name": "ada"}, what, FEED, "Olverbote") for what in ("unfollowed", "followed")
    ]
