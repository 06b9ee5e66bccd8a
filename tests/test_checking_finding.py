"""Alleged quotes: word for word, changed, or not in the archive."""

import pytest
from toys import BRIDGE, THEATRE, TRAM, toy_archive

from corpus.article import Article
from index.checking.alignment import Change
from index.checking.checked import Checked, Verdict

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
    return checked.verdict is Verdict.VERBATIM, matches, checked.articles


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


HONEY = "Der Imker verkauft heuer Lindenhonig."
BASIN = "Das Becken ist nun neun Meter tief."
CABLE = "Die Seilbahn über den Rabensee wird von Mai an erneuert."
QUAY = "Wer seinen Kahn am Steg liegen lässt, zahlt künftig elf Taler Gebühr für jede angefangene Woche."
SHIPS = (
    "Nach Angaben der Hafenmeisterin lagen in der Nacht zum Freitag siebzehn Schiffe vor der Schleuse, weil"
    " ein Tor klemmte und niemand einen passenden Schlüssel hatte."
)
SAID = "„Wir haben alles verloren, auch die Hühner“, sagte der Müller Veit Osterkorn am Abend."
FLOOD = "“We lost everything in the flood,” said Ottilie Marsh, who runs the NATO museum."
VALLEY = Article(
    id="valley",
    source="Talbote",
    language="de",
    text=(
        f"Es war ein langer Tag in der Stadt. Er kam, sah, sagte „ja“, und ging sofort. {HONEY}"
        f"\n\n{BASIN} {CABLE}\n\n{QUAY}\n\n{SHIPS} {SAID}"
    ),
)
RIVER = Article(id="river", source="Courier", language="en", text=f"The river rose. {FLOOD} It is closed.")

# Alleged → verdict, and what differs: =capitals, -alleged, +printed, …left out.
TABLE = [
    # Two words changed, by the length of the quote. Of four, two say too little.
    ("Der Imker verschenkt Waldhonig.", "not found", ""),
    ("Der Imker verkauft jetzt Waldhonig.", "changed", "-jetzt Waldhonig +heuer Lindenhonig"),
    ("Das Becken ist nun elf Fuß tief.", "changed", "-elf Fuß +neun Meter"),
    (CABLE.replace("Mai", "Juni").replace("erneuert", "saniert"), "changed", "-Juni +Mai -saniert +erneuert"),
    (QUAY.replace("elf", "acht").replace("Woche", "Stunde"), "changed", "-acht +elf -Stunde +Woche"),
    (SHIPS.replace("siebzehn", "acht").replace("Tor", "Rad"), "changed", "-acht +siebzehn -Rad +Tor"),
    # Dropped.
    ("Der Imker verkauft Honig.", "changed", "+heuer -Honig +Lindenhonig"),
    ("Das Becken ist tief.", "not found", ""),
    ("Das Becken ist nun tief.", "changed", "+neun Meter"),
    (CABLE.replace(" von Mai", ""), "changed", "+von Mai"),
    (QUAY.replace(" künftig", "").replace(" angefangene", ""), "changed", "+künftig +angefangene"),
    (SHIPS.replace(" siebzehn", "").replace(" passenden", ""), "changed", "+siebzehn +passenden"),
    # Added.
    ("Der Imker verkauft heuer nur noch Lindenhonig.", "changed", "-nur noch"),
    ("Wohl auch das Becken ist nun neun Meter tief.", "changed", "-Wohl auch =das/Das"),
    (CABLE.replace("wird", "wird nicht").replace("Mai", "Mai 1913"), "changed", "-nicht -1913"),
    (QUAY.replace("Steg", "alten Steg").replace("Taler", "blanke Taler"), "changed", "-alten -blanke"),
    (SHIPS.replace("Tor", "altes Tor").replace("hatte", "mehr hatte"), "changed", "-altes -mehr"),
    # Moved.
    ("Heuer verkauft der Imker Lindenhonig.", "not found", ""),
    ("Das Becken ist neun Meter nun tief.", "changed", "+nun -nun"),
    ("Die Seilbahn wird von Mai an erneuert.", "not found", ""),
    (QUAY.replace("künftig elf Taler", "elf Taler künftig"), "changed", "+künftig -künftig"),
    (
        SHIPS.replace("klemmte und niemand", "niemand und klemmte"),
        "changed",
        "-niemand +klemmte -klemmte +niemand",
    ),
    # Capitals.
    (CABLE.upper()[:-1], "changed", f"={CABLE.upper()[:-1]}/{CABLE[:-1]}"),
    ("Ottilie Marsh, who runs the Nato museum", "changed", "=Nato/NATO"),
    ("Ottilie Marsh, who runs the NATO museum", "verbatim", ""),
    # Left out, and said so.
    ("Wer seinen Kahn […] liegen lässt, zahlt [...] elf Taler", "shortened", "…am Steg …künftig"),
    (
        "Wer seinen Kahn am Steg liegen lässt, zahlt ... angefangene Woche.",
        "shortened",
        "…künftig elf Taler Gebühr für jede",
    ),
    ("Wer seinen Karren […] liegen lässt, zahlt künftig", "changed", "-Karren +Kahn …am Steg"),
    ("Lindenhonig. […] Das Becken ist nun neun", "shortened", "…"),
    ("Das Becken […] zahlt künftig elf Pfund und drei Groschen", "not found", ""),
    # Over two sentences.
    (f"{BASIN} {CABLE}", "verbatim", ""),
    (
        f"nun neun Meter tief. {CABLE}".replace("Mai", "Juni").replace("neun", "elf"),
        "changed",
        "-elf +neun -Juni +Mai",
    ),
    # With who said it: all of it, else what is in quotation marks.
    ('"Wir haben alles verloren, auch die Hühner", sagte der Müller Veit Osterkorn.', "changed", "+am Abend"),
    ("„Wir haben alles verloren, auch die Hühner“, sagte der Bauer.", "changed", "-Bauer +Müller -."),
    (
        "„Wir haben alles verloren“, klagte gestern in Grelhaven ein Bauer namens Jost Kemmel.",
        "inner verbatim",
        "",
    ),
    (
        "Im Anzeiger steht: „Wir haben alles verloren, auch die Kühe“. So ein Unfug aber auch!",
        "inner changed",
        "-Kühe +Hühner",
    ),
    ("Erst: „Der Mond ist heute aus Käse“, dann: „Wir haben alles verloren“. Na?", "inner verbatim", ""),
    ("Müller: „Wir haben fast gar nichts“, aber das stimmt nicht.", "not found", ""),
    ('"We lost everything in the flood", said Ottilie Marsh', "changed", "+, -,"),
    # As pasted.
    (
        "&bdquo;Wir haben alles verloren, auch die H&uuml;hner&ldquo;,&nbsp;sagte der M&#252;ller",
        "verbatim",
        "",
    ),
    ("We lost everything in the \ufb02ood", "verbatim", ""),
    ("Die Seil\xadbahn über den Raben\xadsee wird", "verbatim", ""),
    ("🔥 Wir haben alles verloren, auch die Hühner 😢😢", "verbatim", ""),
    ("Wir haben alles 😢 verloren", "changed", "-😢"),
    ("Er kam sah sagte ja und ging sofort", "changed", "+, +, +„ +“,"),
    # Small words.
    ("Es war ein kurzer Tag in dem Dorf.", "not found", ""),
]


def differences(match):
    told = []
    for piece in match.alignment.pieces:
        if piece.change is Change.CAPITALS:
            told.append(f"={piece.alleged}/{piece.printed}")
        elif piece.change is Change.OMITTED:
            told.append(f"…{piece.printed}")
        elif piece.change is not Change.SAME:
            told += [f"-{piece.alleged}"] * bool(piece.alleged) + [f"+{piece.printed}"] * bool(piece.printed)
    return " ".join(told)


@pytest.fixture(scope="module")
def press(tmp_path_factory):
    opened = toy_archive(tmp_path_factory.mktemp("press"), [VALLEY, RIVER, BRIDGE, TRAM])
    yield opened
    opened.close()


@pytest.mark.parametrize(("alleged", "verdict", "expected"), TABLE)
def test_what_becomes_of_quotes(press, alleged, verdict, expected):
    """Found with two words changed, dropped, added or moved; what differs is marked, and nothing else."""
    checked = press.check(alleged)
    told = "".join(map(differences, checked.matches))
    assert ("inner " * checked.is_inner + checked.verdict, told) == (verdict, expected)
    assert checked.articles == 4


def test_when_an_article_came_in(press):
    """Of an article without a date of publication that is all that is known."""
    [match] = press.check(CABLE).matches
    assert (match.article.published, match.added) == ("", press.show("valley")[-1].added)


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
