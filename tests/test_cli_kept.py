"""`why` and `again`, with a real archive."""

import json
import re

import pytest
from desk import ARTICLES, LINES, Desk

QUESTION = "Wann fährt die neue Tram bis zum Hafen?"


@pytest.fixture
def desk(tmp_path):
    """A desk, and a function that adds lines of articles to its archive."""
    made = Desk(tmp_path / "data")

    def add(*lines):
        (tmp_path / "given.jsonl").write_text("\n".join(lines), encoding="utf-8")
        assert made("add", tmp_path / "given.jsonl")[0] == 0

    made.add = add
    return made


def test_why(desk):
    """Each quote word for word, with its score as the sum of its parts; then what was not quoted."""
    desk.add(ARTICLES)
    number = json.loads(desk("ask", "--json", QUESTION)[1])["number"]
    status, out, err = desk("why", number)
    assert (status, err, number) == (0, "", 1)
    assert f"Question: {QUESTION}\nSearched: 3 articles from 2 outlets, " in out
    assert "│ Die neue Tram fährt ab Herbst bis zum Hafen." in out
    sums = [line.strip() for line in out.splitlines() if re.match(r"  [−\d.]+ = ", line)]
    assert sums
    for line in sums:
        total, parts = line.split(" = ")
        added = sum(float(part.rpartition(" ")[2].replace("−", "-")) for part in parts.split(" · "))
        assert added == pytest.approx(float(total), abs=0.03)


def test_why_of_a_removed_article(desk):
    """Its text is gone, and is not kept elsewhere."""
    desk.add(ARTICLES)
    desk("ask", QUESTION)
    desk("remove", "tram")
    out = desk("why", 1)[1]
    assert "│ What stood here is no longer in the archive.\n" in out
    assert "Die neue Tram" not in out


def test_again(desk):
    """What was added since comes as new; asked once more, nothing is."""
    desk.add(LINES[0])
    assert desk("ask", QUESTION)[1].endswith("\nAnswer 1: `why 1` says how it came about\n")
    desk.add(LINES[1])
    out = desk("again", 1)[1]
    assert re.match(f"Question: {re.escape(QUESTION)}\nNew since [^\n]* UTC: 1 of 1 quote\\.\n\n│ ", out)
    assert out.endswith("\nAnswer 2: `why 2` says how it came about\n")
    out = desk("again", 2)[1]
    assert re.fullmatch(
        f"Question: {re.escape(QUESTION)}\nNothing new since [^\n]* UTC\\.\n"
        "\nAnswer 3: `why 3` says how it came about\n",
        out,
    )
    desk("remove", "tram")
    out = desk("again", 3)[1]
    assert "No longer among the best: 1 quote of the earlier answer." in out
    assert "\nI found no passage that answers this.\n" in out


def test_at_the_prompt(desk):
    """`chat` takes both as they stand under the answer, and says when no answer has the number."""
    desk.add(ARTICLES)
    _, out, err = desk("chat", given=f"{QUESTION}\nwhy 1\n/Again 1\nwhy 7\nWhy 7 comets?\n")
    told = re.findall(r"^(Answer \d|Nothing new since|I found)", out, flags=re.MULTILINE)
    assert told == ["Answer 1", "Answer 1", "Nothing new since", "Answer 2", "I found", "Answer 3"]
    assert err == "no answer has the number 7; answers are kept for 90 days\n"


@pytest.mark.parametrize("command", ["why", "again"])
def test_numbers_that_none_has(desk, command):
    """Unknown ones end with 1, wrong ones with 2."""
    desk.add(LINES[0])
    unknown = "Error: no answer has the number 7; answers are kept for 90 days\n"
    assert desk(command, 7) == (1, "", unknown)
    assert [desk(command, number)[0] for number in ("0", "-1", "x", "")] == [2, 2, 2, 2]
