"""How well articles are read from whole pages: all invented, in the manner of German and English news sites.

Each page in `pages/` has beside it what is right: the text, block by block, or why there must be none.

Token F1 of a page: both texts are taken as bags of tokens, a token being a run of letters, digits and
underscores in one case. With o tokens in both bags (each as often as in the bag where it is rarer), f in the
found one and e in the expected one, precision is o / f, recall o / e, and F1 their harmonic mean,
2 o / (f + e). The figure is the mean over the pages. `pytest -s tests/test_readers_pages.py` prints it, and
each page that is not read exactly.
"""

import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from corpus.errors import InputError
from corpus.readers.webpage import read_page

PAGES = Path(__file__).with_name("pages")
CASES = {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(PAGES.glob("*.toml"))}
READ = {name: case for name, case in CASES.items() if "refused" not in case}
REFUSED = {name: case for name, case in CASES.items() if "refused" in case}


def read(name):
    """Read a page as if it had come from its address."""
    return read_page(CASES[name]["url"], PAGES.joinpath(f"{name}.html").read_bytes())


@pytest.fixture(scope="module")
def found():
    """All articles by the names of their pages."""
    return {name: read(name) for name in READ}


def tokens(text):
    return Counter(re.findall(r"\w+", text.casefold()))


def f1(expected, text):
    wanted, got = tokens(" ".join(expected)), tokens(text)
    return 2 * (wanted & got).total() / (wanted.total() + got.total())


def test_there_are_enough_pages():
    """At least 25 pages in two languages, and each has what is right beside it."""
    languages = Counter(name.rpartition("-")[2] for name in READ)
    assert len(READ) >= 25
    assert min(languages["de"], languages["en"]) >= 10
    assert {path.stem for path in PAGES.glob("*.html")} == set(CASES)


def test_text(found):
    """The mean F1 is 0.95 or more, and no page is lost."""
    figures = {name: f1(case["text"], found[name].text) for name, case in READ.items()}
    mean = sum(figures.values()) / len(figures)
    print(f"\nF1 {mean:.4f} on {len(figures)} pages;", {n: round(f, 3) for n, f in figures.items() if f < 1})
    assert mean >= 0.95
    assert min(figures.values()) >= 0.9


def test_titles(found):
    """Each title is right to the letter."""
    assert {name: found[name].title for name in READ} == {name: case["title"] for name, case in READ.items()}


def test_dates(found):
    """Each date is right, and so is what says so, and when a page was changed."""
    expected = {n: (c["published"], c["dated_by"], c.get("updated", "")) for n, c in READ.items()}
    assert {n: (found[n].published, found[n].dated_by, found[n].updated) for n in READ} == expected


def test_dates_as_printed(found):
    """A date that stands in the text is kept as it is printed there."""
    expected = {name: case["published_as"] for name, case in READ.items() if "published_as" in case}
    assert {name: found[name].published_as for name in expected} == expected
    assert len(expected) > 3


def test_outlets_and_authors(found):
    """Nine outlets in ten are right, and nine authors."""
    for field, key in (("source", "outlet"), ("author", "author")):
        right = sum(getattr(found[name], field) == case[key] for name, case in READ.items())
        print(f"\n{key} {right} of {len(READ)}")
        assert right >= 0.9 * len(READ)


def test_addresses(found):
    """Trackers and fragments are gone, and what the page calls canonical counts."""
    expected = {name: case.get("canonical", case["url"]) for name, case in READ.items()}
    assert {name: found[name].url for name in READ} == expected


@pytest.mark.parametrize("name", REFUSED)
def test_what_stands_before_an_article(name):
    """A page that keeps its article back is refused with the reason, and nothing of it is taken."""
    with pytest.raises(InputError) as raised:
        read(name)
    assert type(raised.value).__name__ == CASES[name]["refused"]
    assert raised.value.where == CASES[name]["url"]
