"""Articles that are fetched again, with a real archive and an invented server."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from corpus.actions import BELEG, Deed
from corpus.article import Article, DatedBy
from corpus.clock import stamp
from corpus.errors import EmptyInput, FetchError, Gone, UnknownArticle, Unreachable
from corpus.fetched import Fetched
from corpus.visitrows import Visit
from index.adding import WITHDRAWN
from index.refreshing import Outcome, Refreshing, Visited
from index.refreshing.refreshing import NO_ADDRESS, NOTHING
from index.refreshing.replacing import STUB
from tests.toys import BRIDGE, TRAM, toy_archive

URL = "https://talbote.example/bruecke"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
PUBLISHED = replace(BRIDGE, url=URL, published="2026-11-20T08:00:00+00:00", dated_by=DatedBy.META)


class Server:
    """Has one article at any address, as the test says."""

    def __init__(self) -> None:
        self.article: Article | Exception | None = replace(PUBLISHED, id="", url=f"{URL}?canonical")
        self.etag = '"1"'
        self.asked: list[tuple[str, str]] = []

    def get(self, url: str, *, etag: str = "", modified: str = "") -> Fetched:  # noqa: ARG002
        self.asked.append((url, etag))
        if isinstance(self.article, FetchError):
            raise self.article
        unchanged = etag == self.etag != ""
        return Fetched(url=url, data=b"" if unchanged else b"page", etag=self.etag, unchanged=unchanged)

    def reads(self, fetched: Fetched) -> Iterator[Article | Exception]:
        assert fetched.data == b"page"
        if self.article is not None:
            yield self.article

    def changes(self, **fields: str) -> None:
        """Have another text there, which has another mark."""
        self.article = replace(PUBLISHED, **{"id": "", "source": "Talbote Online", **fields})
        self.etag = f'"{hash(frozenset(fields.items()))}"'


@pytest.fixture
def archive(tmp_path):
    opened = toy_archive(tmp_path, [PUBLISHED, TRAM])
    yield opened
    opened.close()


@pytest.fixture
def clock(archive):
    """Stands a second after the article was added."""

    class Now:
        moment = datetime.fromisoformat(archive.show("bridge")[0].added) + timedelta(seconds=1)

        def __call__(self) -> datetime:
            return self.moment

    now = Now()
    # The article is young however late this test is run.
    archive._store._now = now
    return now


@pytest.fixture
def server():
    return Server()


@pytest.fixture
def refreshing(archive, server, clock):
    list(archive.add([replace(PUBLISHED, published=stamp(clock.moment - DAY))]))
    return Refreshing(archive, server, server.reads, clock)


def told(visited: Visited):
    kinds = [(each.kind, each.was, each.now) for each in visited.amendments]
    return visited.outcome, kinds, visited.matters


def numbers(archive):
    return [revision.number for revision in archive.show("bridge")]


def test_the_same_text_is_no_revision(archive, refreshing, server):
    """The second time the server is asked whether it changed, and nothing is read."""
    before = numbers(archive)
    visits = [refreshing.visit("bridge") for _ in range(2)]
    expected = Visited(key="bridge", title=BRIDGE.title, outcome=Outcome.UNCHANGED, language="de")
    assert (visits, numbers(archive)) == ([expected] * 2, before)
    assert server.asked == [(URL, ""), (URL, '"1"')]


def test_another_text_is_a_new_revision(archive, refreshing, server, clock):
    """Under the same id, address, outlet and first date of publication; the former text no longer answers."""
    before = archive.show("bridge")[-1].article
    server.changes(text=BRIDGE.text.replace("126", "183"), url=f"{URL}-neu", updated="2026-11-23")
    visited = refreshing.visit("bridge")
    assert told(visited) == (Outcome.REVISED, [("number", "126", "183")], True)
    expected = replace(before, text=BRIDGE.text.replace("126", "183"), updated="2026-11-23")
    assert archive.show("bridge")[-1].article == expected
    quotes = archive.ask("Was kostet die Sanierung der Brücke?").quotes
    assert ["183" in quote.text for quote in quotes if quote.article == "bridge"][:1] == [True]
    visit = archive.visits.visit("bridge")
    assert (visit.changed, visit.due) == (stamp(clock.moment), stamp(clock.moment + 2 * HOUR))


def test_what_does_not_matter_is_stored_as_well(archive, refreshing, server):
    """So that what is quoted stands there; nobody need be told."""
    server.changes(text=BRIDGE.text.replace("Taler.", "Taler!"))
    number = numbers(archive)[-1]
    visited = refreshing.visit("bridge")
    assert (visited.outcome, visited.matters, numbers(archive)[-1]) == (Outcome.REVISED, False, number + 1)


def test_a_stub_changes_nothing(archive, refreshing, server):
    """The article stays as it was, the reason is kept, and the page is read again the next time."""
    server.changes(text=BRIDGE.text.split(". ")[0] + " …")
    before = numbers(archive)
    visits = [refreshing.visit("bridge") for _ in range(2)]
    assert [(visited.outcome, visited.reason.template) for visited in visits] == [(Outcome.REFUSED, STUB)] * 2
    assert (numbers(archive), [etag for _, etag in server.asked]) == (before, ["", ""])
    assert archive.visits.visit("bridge").error == str(visits[0].reason)


@pytest.mark.parametrize(
    ("article", "reason"),
    [(EmptyInput(URL, "is a paywall"), "is a paywall"), (None, NOTHING)],
)
def test_what_cannot_be_read_is_refused(archive, refreshing, server, article, reason):
    """With the reader's own reason."""
    server.article = article
    before = numbers(archive)
    visited = refreshing.visit("bridge")
    assert (visited.outcome, visited.reason, numbers(archive)) == (Outcome.REFUSED, reason, before)


def test_a_broken_server_is_asked_later(archive, refreshing, server, clock):
    """Each failure makes the pause longer; the article stays."""
    server.article = FetchError(URL, "the server answers 503")
    dues = []
    for _ in range(3):
        visited = refreshing.visit("bridge")
        dues.append(archive.visits.visit("bridge").due)
    pauses = [stamp(clock.moment + hours * HOUR) for hours in (2, 5, 16)]
    assert (visited.outcome, visited.reason, dues) == (Outcome.FAILED, "the server answers 503", pauses)
    server.article = replace(PUBLISHED, id="")
    refreshing.visit("bridge")
    assert (archive.visits.visit("bridge").failures, archive.visits.visit("bridge").error) == (0, "")


@pytest.mark.parametrize(("after_s", "pause"), [(60.0, 2 * HOUR), (6 * 3600.0, 6 * HOUR), (9e9, DAY)])
def test_a_server_may_ask_for_time(archive, refreshing, server, after_s, pause):
    """It gets it, up to a day."""
    server.article = Unreachable(URL, "the server answers 429")
    server.article.after_s = after_s
    refreshing.visit("bridge")
    assert archive.visits.visit("bridge").due == stamp(refreshing._now() + pause)


def test_gone_is_told_once_after_a_second_look(archive, refreshing, server, clock):
    """A day later; then nobody looks any more, and the article stays until somebody removes it."""
    server.article = Gone(URL, "is not there (404)")
    start = clock.moment
    seen = []
    for pause in (timedelta(0), DAY - HOUR, HOUR, DAY):
        clock.moment += pause
        visited = refreshing.visit("bridge")
        seen.append((visited.outcome, visited.is_news, archive.visits.visit("bridge").due))
    assert seen == [
        (Outcome.GONE, False, stamp(start + DAY)),
        (Outcome.GONE, False, stamp(start + 2 * DAY - HOUR)),
        (Outcome.GONE, True, ""),
        (Outcome.GONE, False, ""),
    ]
    assert visited.since == stamp(start)
    assert [visit.key for visit in archive.visits.gone_visits()] == ["bridge"]
    assert "bridge" in {quote.article for quote in archive.ask("Was kostet die Brücke?").quotes}
    server.article = replace(PUBLISHED, id="")
    refreshing.visit("bridge")
    assert archive.visits.gone_visits() == []


def test_due_are_new_articles_and_those_whose_time_has_come(refreshing, clock):
    """An hour after it was added, three hours after that; never without an address."""
    seen = {0: refreshing.due(9)}
    clock.moment += HOUR
    seen[1] = refreshing.due(9)
    refreshing.visit("bridge")
    seen[2] = refreshing.due(9)
    clock.moment += 2 * HOUR
    seen[3] = (refreshing.due(9), refreshing.due(0))
    assert seen == {0: [], 1: ["bridge"], 2: [], 3: (["bridge"], [])}


def test_new_articles_do_not_wait_for_all_others(archive, refreshing, clock):
    """Where more is due than may be fetched, half is new, however long the rest is overdue."""
    day = stamp(clock.moment - DAY)
    more = [replace(PUBLISHED, id=f"a{at}", url=f"{URL}/{at}", published=day) for at in range(6)]
    list(archive.add(more))
    for each in more[:3]:
        archive.visits.put_visit(Visit(key=each.id, due=day, visits=3))
    clock.moment += HOUR * 1.5
    assert [refreshing.due(limit) for limit in (1, 2, 4, 9)] == [
        ["a5"],
        ["a0", "a5"],
        ["a0", "a1", "a5", "a4"],
        ["a0", "a1", "a2", "a5", "a4", "a3", "bridge"],
    ]


def test_an_article_without_an_address_fails(refreshing):
    """It is said, and nothing is fetched."""
    visited = refreshing.visit("tram")
    assert (visited.outcome, visited.reason) == (Outcome.FAILED, NO_ADDRESS)
    with pytest.raises(UnknownArticle):
        refreshing.visit("nobody")


def test_what_is_removed_meanwhile_stays_removed(archive, refreshing, server):
    """A text that arrives after the removal does not bring the article back."""
    server.changes(text=BRIDGE.text.replace("126", "183"))
    read = server.reads

    def reads(fetched):
        archive.remove("bridge")
        yield from read(fetched)

    refreshing._reads = reads
    with pytest.raises(UnknownArticle):
        refreshing.visit("bridge")
    assert [revision.article.id for revision in archive.articles()] == ["tram"]


def test_a_kill_before_the_visit_is_noted_changes_nothing(archive, refreshing, server, monkeypatch):
    """The next visit finds the text stored, and stores nothing again."""
    server.changes(text=BRIDGE.text.replace("126", "183"))

    def killed(_visit: Visit) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(archive._store, "put_visit", killed)
        with pytest.raises(KeyboardInterrupt):
            refreshing.visit("bridge")
    stored = numbers(archive)
    assert (refreshing.visit("bridge").outcome, numbers(archive)) == (Outcome.UNCHANGED, stored)


def test_what_is_withdrawn_is_left_alone(archive, refreshing, server, clock):
    """Visited or not, it is never due; asked for by its id, nothing is fetched, and the reason is said."""
    clock.moment += HOUR
    seen = [refreshing.due(9)]
    archive.retract("bridge", "Invented.")
    seen.append(refreshing.due(9))
    archive.reinstate("bridge")
    refreshing.visit("bridge")
    clock.moment += 2 * HOUR
    seen.append(refreshing.due(9))
    archive.retract("bridge", "Invented.")
    seen.append(refreshing.due(9))
    asked = len(server.asked)
    visited = refreshing.visit("bridge")
    assert seen == [["bridge"], [], ["bridge"], []]
    assert (visited.outcome, visited.reason, len(server.asked)) == (Outcome.REFUSED, WITHDRAWN, asked)


def test_what_is_withdrawn_meanwhile_stays_withdrawn(archive, refreshing, server):
    """A text that arrives after the retraction is no new revision."""
    server.changes(text=BRIDGE.text.replace("126", "183"))
    before, read = numbers(archive), server.reads

    def reads(fetched):
        archive.retract("bridge", "Invented.")
        yield from read(fetched)

    refreshing._reads = reads
    visited = refreshing.visit("bridge")
    assert (visited.outcome, visited.reason, numbers(archive)) == (Outcome.REFUSED, WITHDRAWN, before)


def test_what_is_fetched_again_is_belegs_own_deed(archive, refreshing, server):
    """The log says so, and nobody's "undo" takes it back instead of what she did herself."""
    server.changes(text=BRIDGE.text.replace("126", "183"))
    refreshing.visit("bridge")
    (last,) = archive.log(1)
    assert (last.deed, last.article, last.by) == (Deed.REVISED, "bridge", BELEG)
