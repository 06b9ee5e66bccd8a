"""What somebody alleges, freed of what stands around it."""

import pytest

from index.checking.alleging import bare, is_enough, letters, readings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" „… ‚Das\n ist‘ so …“ ", "Das ist‘ so"),
        ("[…] das ist so. [...]", "das ist so."),
        ("... das ist so...", "das ist so"),
        ("(…) das ist so!", "das ist so!"),
        ("🔥🔥 „Das ist so“ 👍🏽❤️", "Das ist so"),
        ("Das 🔥 ist so", "Das 🔥 ist so"),
        ("&quot;Das k&ouml;nnte&nbsp;&#8230;&quot;", "Das könnte"),
        ("Das ist R&amp;D &unbekannt; &copy=1", "Das ist R&D &unbekannt; &copy=1"),
        ("Das ist e\ufb03zient", "Das ist effizient"),
        ("Das ist e\xadf\xadfi&shy;zient", "Das ist effizient"),
        ("-5 Grad sind es", "-5 Grad sind es"),
    ],
)
def test_bare(text, expected):
    """Marks, ellipses and emoji around a quote are the asker's; entities and ligatures are letters."""
    assert bare(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("„Wir haben alles verloren“", ("Wir haben alles verloren",)),
        (
            "„Wir haben alles verloren“, sagte Müller.",
            ("Wir haben alles verloren“, sagte Müller.", "Wir haben alles verloren"),
        ),
        (" „…“ ", ("",)),
        ("Sie sagte „nein“ und ging hinaus.", ("Sie sagte „nein“ und ging hinaus.",)),
        (
            '"Er ist wieder trocken", sagte sie, "der Wein hat es überlebt."',
            (
                'Er ist wieder trocken", sagte sie, "der Wein hat es überlebt.',
                "Er ist wieder trocken […] der Wein hat es überlebt.",
                "der Wein hat es überlebt.",
                "Er ist wieder trocken",
            ),
        ),
    ],
)
def test_readings(text, expected):
    """All of it comes first, then its quotations, together and each, if they are enough to be checked."""
    assert readings(text) == expected


def test_most_quotations():
    """Of many quotations only the longest are looked for alone."""
    quoted = [f"Das ist nun Nummer {'x' * number}" for number in range(1, 8)]
    assert readings(" ".join(f"„{each}“." for each in quoted))[2:] == tuple(reversed(quoted[2:]))


def test_what_can_be_checked():
    """Four words say something, three may stand anywhere."""
    assert [is_enough(text) for text in ("", "ja, nein, doch", "Das ist so gut")] == [False, False, True]


def test_letters():
    """Only ligatures change."""
    assert letters("\ufb01n\ufb02 ½ ﬁ ²") == "finfl ½ fi ²"
