"""How an archive is used, day by day."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from corpus.numberedrows import Asking
from corpus.usagerows import Came, Quoted, Served
from index.archive import Archive
from index.usage import DAYS, Day, Usage, begins, usage
from tests.toys import BRIDGE, ToyEncoder

VIENNA = ZoneInfo("Europe/Vienna")
TODAY = date(2026, 11, 23)


def test_the_first_day_begins_at_the_readers_midnight():
    """Also where the clocks were put back meanwhile."""
    first = begins(TODAY, VIENNA)
    assert first == datetime(2026, 10, 25, tzinfo=VIENNA)
    assert first.astimezone(UTC) == datetime(2026, 10, 24, 22, tzinfo=UTC)


def test_days_are_the_readers():
    """What is asked at half past eleven in UTC belongs to the next day in Vienna; no day is left out."""
    served = [
        Served("2026-11-21T22:59:00+00:00", 3, 100),
        Served("2026-11-21T23:30:00+00:00", 0, 900),
        Served("2026-11-22T09:00:00+00:00", 1, 200),
        Served("2026-11-22T10:00:00+00:00", 2, 301),
    ]
    came = [Came("2026-11-21T23:00", 40), Came("2026-11-22T22:59", 2), Came("2026-11-22T23:00", 1)]
    found = usage(served, came, [Quoted("Landbote", 6)], TODAY, VIENNA)
    zeros = [Day(day=date.fromordinal(TODAY.toordinal() - ago)) for ago in range(DAYS)]
    expected = [
        replace(zeros[0], articles=1),
        replace(zeros[1], questions=3, answered=2, median_ms=301, articles=42),
        replace(zeros[2], questions=1, answered=1, median_ms=100),
        *zeros[3:],
    ]
    assert found == Usage(days=tuple(reversed(expected)), outlets=(Quoted("Landbote", 6),), median_ms=250)
    assert (found.questions, found.share, found.articles, found.is_empty) == (4, 0.75, 43, False)


def test_without_anything_all_is_zero():
    """Nothing is divided by nothing."""
    found = usage([], [], [], TODAY, VIENNA)
    assert (found.questions, found.share, found.articles, found.median_ms) == (0, 0, 0, 0)
    assert (len(found.days), found.is_empty) == (DAYS, True)


def test_what_comes_from_another_day_is_left_out():
    """A clock that was wrong once makes no day of its own."""
    served = [Served("2027-01-01T00:00:00+00:00", 1, 5), Served("2020-01-01T00:00:00+00:00", 1, 5)]
    assert usage(served, [Came("2027-01-01T00:00", 3)], [], TODAY, VIENNA).is_empty


def test_an_archive_tells_of_its_use(tmp_path):
    """Answers that it kept and articles that it took in are there at once; outlets as answers name them."""
    archive = Archive(tmp_path, load=ToyEncoder, model="toy")
    list(archive.add([BRIDGE]))
    answer = archive.keep(archive.ask("Was kostet die Sanierung der Brücke?"), Asking(place=7, asker=7))
    found = archive.usage(VIENNA)
    archive.close()
    assert (found.days[-1].questions, found.days[-1].answered, found.days[-1].articles) == (1, 1, 1)
    assert found.outlets == (Quoted(BRIDGE.source, len(answer.quotes) + len(answer.rest)),)
    assert found.median_ms == round(answer.elapsed_ms)
