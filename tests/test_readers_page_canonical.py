"""The one address of an article."""

import pytest

from corpus.readers.page.canonical import address, tidy
from corpus.readers.page.dom import parse

HERE = "https://www.talbote.example/stadt/bruecke-gesperrt-4711?utm_source=x#top"
TIDY = "https://www.talbote.example/stadt/bruecke-gesperrt-4711"


def chosen(head, url=HERE, linked=""):
    return address(parse("a", f"<html><head>{head}</head><body><p>x</p></body></html>"), linked, url)


def canonical(href):
    return f'<link rel="canonical" href="{href}">'


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("", TIDY),
        (canonical("/a/b/?x=1&utm_medium=y"), "https://www.talbote.example/a/b/?x=1"),
        (canonical("../c"), "https://www.talbote.example/c"),
        (canonical("https://m.talbote.example/mobil/1"), "https://m.talbote.example/mobil/1"),
        (
            '<base href="https://www.talbote.example/neu/">' + canonical("d"),
            "https://www.talbote.example/neu/d",
        ),
        (canonical("https://www.talbote.example/"), TIDY),
        (canonical("https://anders.example/ganz/anderes"), TIDY),
        (
            canonical("https://anders.example/x/bruecke-gesperrt-4711"),
            "https://anders.example/x/bruecke-gesperrt-4711",
        ),
        (canonical("javascript:alert(1)"), TIDY),
        (canonical("https://[broken/x"), TIDY),
        (
            '<meta property="og:url" content="https://www.talbote.example/og">',
            "https://www.talbote.example/og",
        ),
    ],
)
def test_what_the_page_calls_canonical(head, expected):
    """It counts where it can be true: not a front page, not any other site, nothing that is no address."""
    assert chosen(head) == expected


def test_another_site_that_is_named_twice():
    """A page that was taken over from elsewhere says so in its metadata, too."""
    there = "https://anders.example/ganz/anderes"
    assert chosen(canonical(there), linked=there) == there


def test_a_file_without_an_address():
    """What a saved page says is all that there is; a relative address says nothing then."""
    assert (chosen(canonical("/a"), url=""), chosen(canonical(TIDY), url=""), chosen("", url="")) == (
        "",
        TIDY,
        "",
    )


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example/x/?id=3&utm_source=n&fbclid=1#kommentare", "https://a.example/x/?id=3"),
        ("https://a.example/x?wt_mc=nl", "https://a.example/x"),
        ("https://a.example/#!/artikel/5", "https://a.example/#!/artikel/5"),
        ("HTTP://A.example:80/x", "http://a.example/x"),
    ],
)
def test_tidy(url, expected):
    """Trackers and places within the page go, what names the article stays; it is stable."""
    assert tidy(url) == tidy(tidy(url)) == expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://xn--kln-sna.example/a", "https://köln.example/a"),
        ("https://xn--bendblatt-zyh.example/a", "https://xn--bendblatt-zyh.example/a"),
        ("https://\u0430bendblatt.example:8443/a", "https://xn--bendblatt-zyh.example:8443/a"),
    ],
)
def test_letters_that_look_like_others(url, expected):
    """A host whose letters are not all Latin is written so that nobody takes it for another."""
    assert tidy(url) == expected
