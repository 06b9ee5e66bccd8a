"""Who wrote an article, taken apart only where that is plain."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.citing.names import Name, authors


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("", ()),
        ("Von Anna Weiß", (Name("Weiß", "Anna"),)),
        ("By Ann Hill", (Name("Hill", "Ann"),)),
        ("Anna von Weiß, Bernd Groß", (Name("von Weiß", "Anna"), Name("Groß", "Bernd"))),
        ("Anna Weiß und Carla van der Berg", (Name("Weiß", "Anna"), Name("van der Berg", "Carla"))),
        ("Jean-Luc O’Brien & Zoë Ng", (Name("O’Brien", "Jean-Luc"), Name("Ng", "Zoë"))),
        ("Ann Hill, Tom Reed, and Zoë Ng", (Name("Hill", "Ann"), Name("Reed", "Tom"), Name("Ng", "Zoë"))),
    ],
)
def test_persons(printed: str, expected: tuple[Name, ...]) -> None:
    """Family names keep their particles."""
    assert authors(printed) == expected


@pytest.mark.parametrize(
    "printed",
    [
        "halvpress",
        "Weiß, Anna",
        "Ann Hill, Political Editor",
        "Ann Hill, Wien",
        "Beacon Staff",
        "Von der Alm",
    ],
)
def test_what_is_no_row_of_persons(printed: str) -> None:
    """It stays whole: half of it would be somebody who wrote nothing."""
    assert authors(printed) == (Name(printed),)


@given(st.text())
def test_any_text(printed: str) -> None:
    """No author is without a name."""
    assert all(name.family.strip() for name in authors(printed))
