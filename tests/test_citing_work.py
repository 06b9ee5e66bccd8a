"""What is cited of a revision, and under which key."""

from dataclasses import replace
from datetime import date

import pytest
from citing_cases import ARTICLE, REVISION

from index.citing import Work, day_of, key, work


def test_a_work() -> None:
    """The day of retrieval is that on which the cited revision was stored."""
    assert work(REVISION, "Der Talbote") == Work(
        key="talbote-17f29b07",
        title="Die Brücke wird teurer",
        author="Anna Weiß",
        outlet="Der Talbote",
        url="https://talbote.example/bridge",
        published=date(2025, 2, 12),
        retrieved=date(2025, 2, 14),
        language="de",
    )


def test_a_key_stays() -> None:
    """Whatever an outlet changes in an article; another article has another key."""
    changed = replace(ARTICLE, title="Noch teurer", text="Viel.", author="Bernd Groß", published="2025-03-01")
    assert key(changed) == key(ARTICLE) == "talbote-17f29b07"
    assert key(replace(ARTICLE, id="tram")) != key(ARTICLE)


@pytest.mark.parametrize(
    ("outlet", "expected"),
    [
        ("Österreichs Größter", "oesterreichs-groesster-"),
        ("Вести", "beleg-"),
        ("", "beleg-"),
        ("{},%", "beleg-"),
    ],
)
def test_keys_are_plain(outlet: str, expected: str) -> None:
    """BibTeX takes letters, digits and hyphens everywhere."""
    assert key(replace(ARTICLE, source=outlet)) == f"{expected}17f29b07"


@pytest.mark.parametrize(
    ("published", "written", "expected"),
    [
        ("", "", None),
        ("2025-02-12T23:30:00+00:00", "2025-02-13T00:30:00+01:00", date(2025, 2, 13)),
        ("2025-02-12T23:30:00+00:00", "", date(2025, 2, 12)),
    ],
)
def test_the_day_is_the_outlets(published: str, written: str, expected: date | None) -> None:
    """Where it is known; else it is that of Greenwich."""
    assert day_of(replace(ARTICLE, published=published, published_as=written)) == expected
