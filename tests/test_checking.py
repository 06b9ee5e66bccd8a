"""Alleged quotes: word for word, changed, or not in the archive."""

import pytest
from toys import BRIDGE, THEATRE, TRAM, toy_archive

from corpus.article import Article
from index.checking import Checked, bare, is_enough

COPY = Article(
    id="copy", source="Bergpost", published="2025-02-11", language="de", text=f"Gestern. {BRIDGE.text}"
)
COST = "Die Sanierung der Brücke kostet 126 Millionen Taler."


@pytest.fixture
def archive(tmp_path):
    opened = toy_archive(tmp_path, [BRIDGE, TRAM, THEATRE, COPY])
    yield opened
    opened.close()


def told(checked):
    matches = [(match.article.article, match.text, match.alignment.changed) for match in checked.matches]
    return checked.is_verbatim, matches, checked.articles


@pytest.mark.parametrize("alleged", [COST, f"„{COST}“", f"  “{COST[:-1]} …”", COST.replace(" ", "\n")])
def test_word_for_word(archive, alleged):
    """Every article that has it is named, the earliest first; marks around it are the asker's."""
    text = COST if alleged.rstrip("“ ").endswith(".") else COST[:-1]
    assert told(archive.check(alleged)) == (True, [("copy", text, 0), ("bridge", text, 0)], 4)


def test_over_two_paragraphs(archive):
    """What is quoted as one sentence may stand in two paragraphs."""
    found = archive.check("Das teilte die Stadt am Mittwoch mit. Die Arbeiten beginnen im Mai.")
    assert told(found)[0] is True
    assert found.matches[0].text == "Das teilte die Stadt am Mittwoch mit.\n\nDie Arbeiten beginnen im Mai."


@pytest.mark.parametrize(
    ("alleged", "changed"),
    [
        ("Die Sanierung der Brücke kostet 183 Millionen Taler.", 1),
        ("Die Sanierung der alten Brücke kostet nur 126 Millionen Taler.", 2),
        ("Die Sanierung kostet 126 Millionen Taler.", 2),
        ("die Sanierung der Brücke kostet 126 Millionen Taler!", 2),
    ],
)
def test_changed(archive, alleged, changed):
    """Two words replaced, added or dropped, capitals and marks."""
    assert told(archive.check(alleged)) == (False, [("copy", COST, changed), ("bridge", COST, changed)], 4)


@pytest.mark.parametrize(
    "alleged",
    [
        "Die Sanierung der Oper kostet 126 Millionen Gulden und drei Groschen.",
        "Der Jahrmarkt öffnet am Samstag um neun Uhr.",
        "Das ist in der Stadt so und nicht anders.",
        "xyzzy plugh frobnicate quux",
    ],
)
def test_not_found(archive, alleged):
    """What shares a topic or small words with a text is no quote of it."""
    assert archive.check(alleged) == Checked(alleged=alleged, articles=4)


def test_only_the_newest_revision_is_checked(archive):
    """What a paper has corrected it does not say any more."""
    list(
        archive.add(
            [Article(id="tram", language="de", text="Die neue Tram fährt erst ab Sommer bis zum Hafen.")]
        )
    )
    assert told(archive.check("Die neue Tram fährt ab Herbst bis zum Hafen."))[0] is False


def test_an_empty_archive(tmp_path):
    """Nothing is found, of no articles."""
    archive = toy_archive(tmp_path)
    assert archive.check(COST) == Checked(alleged=COST)
    archive.close()


def test_what_can_be_checked():
    """Four words say something, three may stand anywhere; marks and an ellipsis around a quote fall away."""
    assert [is_enough(text) for text in ("", "ja, nein, doch", "Das ist so gut")] == [False, False, True]
    assert bare(" „… ‚Das\n ist‘ so …“ ") == "Das ist‘ so"
