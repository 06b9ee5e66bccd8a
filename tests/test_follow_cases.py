"""Who follows a question hears of the articles that answer it: measured on invented events.

The articles come one after the other, as in life. What is told is compared with what answers, and with asking
after each article; `tests/benchmarks/following.py --cases` prints the whole comparison.
"""

from follow_cases import Agreement, agreement, coming
from toys import THEATRE, toy_archive

from corpus.stored import NO_TRUST


def test_what_is_told_is_what_answers(tmp_path):
    """Hardly an answer is missed, and most of what is told answers; nothing that would be told is not found.

    By words alone: a toy's vectors say nothing.
    """
    archive = toy_archive(tmp_path, [THEATRE])
    archive._store.put_trusts("toy", dict.fromkeys(("de", "en"), NO_TRUST))
    measured = agreement(archive, coming(), others=2)
    archive.close()
    assert measured.missed == frozenset()
    assert measured.recall >= 0.97
    assert measured.precision >= 0.7


def test_the_figures():
    """Shares of what is told, and of what answers."""
    measured = Agreement(
        told=frozenset({("a", "1"), ("b", "1")}), answering=frozenset({("a", "1"), ("a", "2")}), found=3
    )
    assert (measured.precision, measured.recall) == (0.5, 0.5)
