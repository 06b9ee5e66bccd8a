"""When a page says that its article was published, and what says so."""

from datetime import UTC, datetime

import pytest

from corpus.article import DatedBy
from corpus.readers.page import naming
from corpus.readers.page.dating import believed, published, updated
from corpus.readers.page.dom import parse

NOW = datetime(2025, 6, 1, 12, 0, tzinfo=UTC)
URL = "https://talbote.example/stadt/bruecke"
META = '<meta property="article:published_time" content="2025-02-12">'
TIME = '<time datetime="2025-02-13">13. Februar</time>'
LINE = "<p>14. Februar 2025, 9.30 Uhr</p>"
TEXT = "<p>Die erfundene Brücke ist seit dem 9. Februar 2025 gesperrt, sagte die Stadt.</p>"


def dated(body="", head="", linked="", url=URL):
    """Date a page whose headline is "Brücke zu"."""
    tree = parse("a", f"<html><head>{head}</head><body>{body}{TEXT}</body></html>")
    return published(tree, linked, naming.heading(tree, "Brücke zu"), url, NOW)


@pytest.mark.parametrize(
    ("given", "value", "by"),
    [
        ({"linked": "2025-02-11", "head": META}, "2025-02-11", DatedBy.LINKED),
        ({"head": META, "body": f"<h1>Brücke zu</h1>{TIME}"}, "2025-02-12", DatedBy.META),
        ({"body": f"<h1>Brücke zu</h1>{TIME}{LINE}"}, "2025-02-13", DatedBy.TIME),
        (
            {"body": f"<h1>Brücke zu</h1>{LINE}", "url": f"{URL}/2025/02/15"},
            "14. Februar 2025, 9.30 Uhr",
            DatedBy.TEXT,
        ),
        ({"body": f"{LINE}<h1>Brücke zu</h1>"}, "14. Februar 2025, 9.30 Uhr", DatedBy.TEXT),
        ({"body": "<h1>Brücke zu</h1>", "url": f"{URL}/2025/02/15"}, "2025-02-15", DatedBy.ADDRESS),
        (
            {"body": "<h1>Brücke zu</h1>", "url": "https://a.example/2025/feb/15/x"},
            "15 feb 2025",
            DatedBy.ADDRESS,
        ),
        (
            {"body": "<h1>Brücke zu</h1>", "url": "https://a.example/x-20250215.html"},
            "2025-02-15",
            DatedBy.ADDRESS,
        ),
        ({"body": "<h1>Brücke zu</h1>", "url": "https://a.example/x-20251399.html"}, "", DatedBy.UNKNOWN),
        ({"body": "<h1>Brücke zu</h1>"}, "", DatedBy.UNKNOWN),
    ],
)
def test_the_first_that_says_something_counts(given, value, by):
    """JSON-LD, metadata, a <time>, a printed line, the address, in this order."""
    assert dated(**given) == (value, by)


@pytest.mark.parametrize(
    "wrong", ["2099-01-01", "1970-01-01T00:00:00+00:00", "1970-01-01T00:00:00+01:00", "lately"]
)
def test_what_cannot_be_true_is_passed_over(wrong):
    """A date of the future, one of 1970, and no date at all give way to the next source."""
    head = META.replace("2025-02-12", wrong)
    assert dated(linked=wrong, head=head, body=f"<h1>Brücke zu</h1>{TIME}") == ("2025-02-13", DatedBy.TIME)
    assert dated(linked=wrong, head=head, url="") == ("", DatedBy.UNKNOWN)


@pytest.mark.parametrize(
    ("value", "is_believed"),
    [
        ("2025-06-01", True),
        ("2025-06-02", True),
        ("2025-06-03", False),
        ("2025-06-02T11:59:00Z", True),
        ("2025-06-02T12:01:00Z", False),
        ("1969-12-31", False),
        ("0001-01-01", False),
        ("1705-03-01", True),
        ("", False),
    ],
)
def test_what_is_believed(value, is_believed):
    """More than a day ahead is the future; nothing was printed before the first newspaper."""
    assert believed(value, NOW) is is_believed


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Brücke zu</h1><p>Heute ist Freitag, 14. Februar 2025</p>",
        "<h1>Brücke zu</h1><p>Aktualisiert am 14. Februar 2025</p>",
        "<h1>Brücke zu</h1><p>Updated: 14 February 2025</p>",
        "<h1>Brücke zu</h1><aside><p>14. Februar 2025</p></aside>",
        "<h1>Brücke zu</h1><p>Geändert: <time datetime='2025-02-14'>14.2.</time></p>",
        "<h1>Brücke zu</h1><div class='comment'><time datetime='2025-02-14'>14.2.</time></div>",
        "<article><h1>Brücke zu</h1></article><article><time datetime='2025-02-14'></time></article>",
    ],
)
def test_dates_of_other_things(body):
    """Today's date, that of a change, of a comment and of another article are not the article's."""
    assert dated(body) == ("", DatedBy.UNKNOWN)


@pytest.mark.parametrize(
    ("line", "printed"),
    [
        ("Mi., 12. Feb. 2025", "Mi., 12. Feb. 2025"),
        ("Von Eva Lang | 12. Februar 2025, 9.30 Uhr", "12. Februar 2025, 9.30 Uhr"),
        ("Stand: 12.02.2025 09:30 Uhr", "12.02.2025 09:30 Uhr"),
        ("Published 12 February 2025 · Updated 13 February 2025", "12 February 2025"),
        ("Pressemitteilung vom 12. Februar 2025", "12. Februar 2025"),
    ],
)
def test_lines_with_dates(line, printed):
    """What stands around a printed date does not matter, and the date is kept as it is printed."""
    assert dated(f"<h1>Brücke zu</h1><p>{line}</p>") == (printed, DatedBy.TEXT)


def test_a_line_at_the_end_that_says_what_it_is():
    """Far from the headline a date must say that it is that of publication."""
    filler = "<p>Ein erfundener Absatz folgt auf den anderen, sagte die Stadt am Montag.</p>" * 12
    body = f"<h1>Brücke zu</h1>{filler}<p>{{}}12. Februar 2025</p>"
    assert dated(body.format("Veröffentlicht am ")).value == "12. Februar 2025"
    assert dated(body.format("")).value == ""


def test_when_it_was_changed():
    """The last change is what JSON-LD, the metadata or a <time> say, if it can be true."""
    head = '<meta property="og:updated_time" content="{}">'
    body = "<h1>Brücke zu</h1><p>Aktualisiert: <time datetime='2025-02-16'>16.2.</time></p>"

    def change(linked, meta):
        tree = parse("a", f"<html><head>{head.format(meta)}</head><body>{body}</body></html>")
        return updated(tree, linked, naming.heading(tree, "Brücke zu"), NOW)

    cases = [("2025-02-14", "2025-02-15"), ("", "2025-02-15"), ("2099-01-01", "1970-01-01")]
    assert [change(*case) for case in cases] == ["2025-02-14", "2025-02-15", "2025-02-16"]


@pytest.mark.parametrize("day", ["2025-02-31", "2025-02-31T99:99:99Z", "2999-02-01"])
def test_a_day_that_is_none_is_no_other_day(day):
    """What cannot be believed does not come back as the first of its month."""
    head = f'<meta property="article:published_time" content="{day}">'
    tree = parse("a", f"<html><head>{head}</head><body><p>Ohne Tag.</p></body></html>")
    assert published(tree, "", None, URL, NOW).value == ""
