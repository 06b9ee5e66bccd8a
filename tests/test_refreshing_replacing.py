"""Whether what stands at an address now is the article; all texts are invented."""

import pytest

from corpus.article import Article
from index.refreshing.replacing import ANOTHER, STUB, refusal

TEXT = (
    "Der Stadtrat von Olvermünde stimmte am Mittwoch für die Sanierung der Kettenbrücke. Die Stadt rechnet "
    "mit Kosten von 126 Millionen Taler.\n\nDie Arbeiten sollen im September beginnen und 14 Monate dauern. "
    "Bürgermeisterin Talvert sprach von einem guten Tag.\n\nKorbach von der Opposition nannte die Rechnung "
    "geschönt. Ein Gutachten wird im Juni erwartet."
)
OLD = Article(text=TEXT, title="Stadtrat beschließt Sanierung", language="de")
FIRST = TEXT.split("\n\n", maxsplit=1)[0]


@pytest.mark.parametrize(
    ("new", "template"),
    [
        (TEXT.replace("126", "183"), None),
        (TEXT + "\n\nDie Stadt äußerte sich am Abend nicht mehr.", None),
        # A paragraph was taken back.
        (TEXT.rpartition("\n\n")[0], None),
        # Shortened and written anew, without any word of a wall.
        (
            "Korbach nannte die Rechnung geschönt. Das Gutachten kommt im Juni. Die Kettenbrücke bleibt zu.",
            None,
        ),
        (FIRST, STUB),
        (FIRST[:-1] + " …", STUB),
        (FIRST.replace("126", "183") + "\n\nWeiterlesen mit einem Abo. Bitte anmelden.", STUB),
        # It breaks off late.
        (TEXT.rpartition("\n\n")[0] + "\n\nWeiterlesen mit einem Abo.", STUB),
        (TEXT + "\n\nWeiterlesen mit einem Abo.", None),
        ("Wir verwenden Cookies. Bitte zustimmen.", STUB),
        ("404 Not Found", STUB),
        ("", STUB),
        ("The harbour festival drew a record crowd to the old quays, organisers said. " * 5, ANOTHER),
    ],
)  # fmt: skip
def test_a_wall_is_no_new_state(new, template):
    """Stubs, banners, error pages and other texts are refused, corrections and cuts are taken."""
    found = refusal(OLD, Article(text=new, title=OLD.title if template != ANOTHER else "", language="de"))
    assert (found and found.template) == template


def test_an_article_about_walls_is_one():
    """What it always said of subscriptions and cookies is no sign."""
    text = "Das Abo der Zeitung kostet mehr. Wer Cookies zustimmt, zahlt weniger. " + TEXT
    shorter = Article(text=text[: len(text) // 2].rpartition(".")[0] + " heute.", language="de")
    assert refusal(Article(text=text, language="de"), shorter) is None
