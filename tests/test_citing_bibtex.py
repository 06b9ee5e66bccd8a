"""Entries of BibTeX, read again by a parser of BibTeX and LaTeX that is not ours."""

import re
from dataclasses import replace

import bibtexparser
import pytest
from bibtexparser import middlewares
from citing_cases import WORK
from hypothesis import given
from hypothesis import strategies as st

from index.citing import bibtex
from index.citing.latex import latex

ENTRY = r"""@article{talbote-0c8e9f0f,
  author = {von Wei{\ss}, Anna and Gro{\ss}, Bernd},
  title = {{Br{\"u}cke: 50 \% teurer?}},
  journal = {Talbote \& S{\"o}hne},
  year = {2025},
  month = feb,
  date = {2025-02-12},
  url = {https://talbote.example/a_b?c=%20&d#e},
  urldate = {2025-02-14},
  langid = {ngerman},
  note = {Zur{\"u}ckgezogen}
}
"""
# What LaTeX has more than one sign for is compared by one; the parser knows no name for braces and a caret.
SAME = str.maketrans({"’": "'", "‘": "`", "”": '"', "“": '"', "\u02c6": "^"})
LETTERS = "aäößéçšøłŁÆ 19#$%&_\\~„“”‘’«»–—…§°!?,.:;()[]=+*/|@<>-'`Яж"


def read(entry: str) -> dict[str, str]:
    """Return the fields of an entry, with what LaTeX makes of them but for addresses."""
    raw, seen = (bibtexparser.parse_string(entry, append_middleware=each) for each in ([], [decoded()]))
    assert (raw.failed_blocks, seen.failed_blocks, len(raw.entries)) == ([], [], 1)
    fields = {name: field.value for name, field in seen.entries[0].fields_dict.items()}
    return {**fields, **({"url": raw.entries[0]["url"]} if "url" in fields else {})}


def decoded() -> middlewares.LatexDecodingMiddleware:
    return middlewares.LatexDecodingMiddleware()


def test_an_entry() -> None:
    """ASCII only, as the oldest LaTeX wants it, and the address as it is."""
    assert bibtex(WORK, "Zurückgezogen") == ENTRY
    assert ENTRY.isascii()


def test_it_is_read_again() -> None:
    """By the parser, as it was meant."""
    assert read(bibtex(WORK)) == {
        "author": "von Weiß, Anna and Groß, Bernd",
        "title": WORK.title,
        "journal": WORK.outlet,
        "year": "2025",
        "month": "feb",
        "date": "2025-02-12",
        "url": WORK.url,
        "urldate": "2025-02-14",
        "langid": "ngerman",
    }


@pytest.mark.parametrize(
    ("outlet", "url", "kind"), [("", "https://a.example/", "online"), ("", "", "misc"), ("A", "", "article")]
)
def test_kinds(outlet: str, url: str, kind: str) -> None:
    """What no outlet printed is an address, and without one it is anything; a date of retrieval needs one."""
    entry = bibtex(replace(WORK, outlet=outlet, url=url, published=None, author="", language=""))
    assert entry.startswith(f"@{kind}{{")
    assert ("urldate" in read(entry)) is bool(url)


def test_an_address_is_ascii() -> None:
    """Its other letters are written as browsers send them."""
    entry = bibtex(replace(WORK, url="https://talbote.example/brücke"))
    assert "url = {https://talbote.example/br%C3%BCcke}" in entry


def test_an_outlet_is_one_author() -> None:
    """Its name is not turned around, although two words with capitals may be a person."""
    assert "author = {{Olver Tagblatt}}" in bibtex(
        replace(WORK, author="Olver Tagblatt", outlet="Olver Tagblatt")
    )


def test_an_agency_is_one_author() -> None:
    """Braces keep "and" from dividing it."""
    assert "author = {{Hill and Sons, Editors}}" in bibtex(replace(WORK, author="Hill and Sons, Editors"))


@given(st.text(LETTERS, min_size=1).filter(lambda text: re.search(r"[a-z1]", text)))
def test_titles_are_read_again(title: str) -> None:
    """Whatever signs stand in them, and however they stand beside each other."""
    wanted = " ".join(title.split()).translate(SAME)
    assert read(bibtex(replace(WORK, title=title)))["title"].translate(SAME) == wanted


@given(st.text())
def test_no_text_breaks_an_entry(text: str) -> None:
    """Braces are balanced and addresses end where they should, so that the next entry is read, too."""
    work = replace(WORK, title=text, author=text, outlet=text, url=f"https://a.example/{text}")
    both = bibtexparser.parse_string(bibtex(work, text) + ENTRY.replace("talbote-", "next-"))
    assert [entry.key for entry in both.entries] == ["talbote-0c8e9f0f", "next-0c8e9f0f"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{a}", r"{\textbraceleft}a{\textbraceright}"),
        ("a--b", "a-{}-b"),
        ("a––—b", "a--{}--{}---b"),
        ('"a"', "''a''"),
        ("''", "'{}'"),
        ("?‘", "?{}`"),
        ("^~\\", r"{\textasciicircum}{\textasciitilde}{\textbackslash}"),
        ("č ñ å", r"{\v{c}} {\~n} {\r{a}}"),
        ("Жук", "Жук"),
    ],
)
def test_signs(text: str, expected: str) -> None:
    """Braces have names, since BibTeX counts them; other scripts stay."""
    assert latex(text) == expected
