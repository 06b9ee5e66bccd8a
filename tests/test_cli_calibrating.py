"""`calibrate`, with real archives and the toy encoder."""

import json

import pytest
from desk import ARTICLES, Desk

from bot.commands.calibrating import ARTICLES as ARTICLES_FILE
from bot.commands.calibrating import QUESTIONS
from index.evidence import NEEDED, PER_ROOT, WEIGHTS

ASKED = (
    ("Was kostet die Sanierung der Brücke?", "126 Millionen", "bridge"),
    ("Wohin fährt die neue Tram?", "bis zum Hafen", "tram"),
    ("Wann öffnet das Theater?", "nach dem Umbau", "theatre"),
    ("Wie weit ist der Mars?", "", ""),
)
SCHOOL = {"id": "school", "text": "Die Schule am Anger öffnet im Mai.", "language": "de"}


def question(text, answer, article):
    able = {"answers": [answer], "articles": [article], "answerable": True}
    return json.dumps(
        {"question": text, **(able if article else {"answers": [], "articles": [], "answerable": False})}
    )


@pytest.fixture(autouse=True)
def _hasty(monkeypatch):
    """How long the search lasts is another file's matter."""
    monkeypatch.setattr("index.calibrating.fitting.STEPS", 40)


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path / "data")


@pytest.fixture
def sets(tmp_path):
    """Two sets: three articles with four questions, and one of each."""
    made = tmp_path / "town", tmp_path / "school"
    for folder in made:
        folder.mkdir()
    (made[0] / ARTICLES_FILE).write_text(ARTICLES)
    (made[0] / QUESTIONS).write_text("\n".join(question(*one) for one in ASKED))
    (made[1] / ARTICLES_FILE).write_text(json.dumps(SCHOOL))
    (made[1] / QUESTIONS).write_text(question("Wann öffnet die Schule am Anger?", "im Mai", "school"))
    return made


def test_calibrate_json(desk, sets):
    """Both decisions with what becomes of each kind of case, from archives that are thrown away."""
    status, out, err = desk("calibrate", "--json", "--model", "mine", *sets)
    found = json.loads(out)
    assert (status, err, list(found)) == (0, "", ["in_use", "fitted"])
    in_use, fitted = found["in_use"], found["fitted"]
    assert (in_use["weights"], in_use["needed"]) == (WEIGHTS._asdict(), NEEDED)
    assert fitted["answered"] == 1.0
    assert [point["kept"] for point in fitted["curve"]] == [0.99, 0.97, 0.95, 0.93, 0.9]
    assert [(group["set"], group["kind"], group["cases"]) for group in fitted["groups"]] == [
        (str(sets[0]), "unanswerable", 1),
        (str(sets[0]), "answerable", 3),
        (str(sets[0]), "taken out", 3),
        (str(sets[0]), "of other sets", 1),
        (str(sets[1]), "answerable", 1),
        (str(sets[1]), "taken out", 1),
        (str(sets[1]), "of other sets", 3),
    ]
    assert {model for _, model in desk.opened} == {"mine"}
    assert [folder.exists() for folder, _ in desk.opened] == [False, False]
    assert not desk.folder.exists()


def test_calibrate(desk, sets):
    """The lines to paste are those of the figures."""
    fitted = json.loads(desk("calibrate", "--json", sets[0])[1])["fitted"]
    status, out, err = desk("calibrate", sets[0])
    lines = out.splitlines()
    assert (status, err, lines[0].split()) == (0, "", ["in", "use", "fitted"])
    written = ", ".join(f"{name}={weight}" for name, weight in fitted["weights"].items())
    assert lines[-2:] == [f"WEIGHTS = Parts({written})", f"NEEDED = {fitted['needed']}"]
    rows = {line[:14].strip(): line[14:].split() for line in lines}
    assert rows["held"] == [f"{WEIGHTS.held:.2f}", f"{fitted['weights']['held']:.2f}"]
    assert rows["per root"] == [f"{PER_ROOT:.3f}"] * 2
    assert rows["taken out"][2:] == ["3", str(sets[0])]


def test_an_article_that_cannot_be_read(desk, sets):
    """It is named, and the others are asked."""
    (sets[0] / ARTICLES_FILE).write_text(ARTICLES + "\nno article\n")
    status, out, err = desk("calibrate", sets[0])
    assert (status, "NEEDED = " in out) == (1, True)
    assert err.startswith(f"failed {sets[0] / ARTICLES_FILE}:4: ")


def test_sets_that_cannot_calibrate(desk, sets, tmp_path):
    """Without answers there is nothing to keep; a folder without a set is named with its file."""
    (sets[0] / QUESTIONS).write_text(question(*ASKED[3]))
    reason = "needs questions whose answer stands in an article, and ones that have none"
    assert desk("calibrate", sets[0]) == (2, "", f"Error: {sets[0]}: {reason}\n")
    missing = f"Error: {tmp_path / QUESTIONS}: cannot be opened: No such file or directory\n"
    assert desk("calibrate", tmp_path) == (2, "", missing)
