"""What an article can be for many questions at once is what it can be for each of them alone."""

import numpy as np
import pytest
from awaiting import ANALYZER, NO_ROWS, entries, looked, strengths, weigh
from hypothesis import given
from hypothesis import strategies as st

from corpus.stored import Trust
from index.awaiting.batch import Batch
from index.awaiting.rarity import Rarity
from index.evidence import WEIGHTS

BRIDGE = "Die Sanierung der Brücke kostet 126 Millionen Taler. Das teilte die Stadt am Mittwoch mit."
WORDS = (
    "Brücke",
    "Brücken",
    "Brückensanierung",
    "Sanierung",
    "Stadt",
    "Taler",
    "126",
    "die",
    "Schiff",
    "und",
)
TEXTS = st.lists(st.sampled_from([*WORDS, "Ende.\n\nAnfang", "Punkt."]), min_size=1, max_size=30).map(
    " ".join
)


@given(
    st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join), min_size=1, max_size=6),
    TEXTS,
)
def test_all_at_once_is_each_alone(questions, text):
    """No question changes what is found for another one."""
    asked, of = entries(*questions), looked(text)
    alone = {}
    for one in asked:
        alone |= strengths([one], of)
    assert strengths(asked, of) == pytest.approx(alone, abs=1e-4)


def test_what_shares_no_word_is_not_there():
    """An article says nothing about a question with which it has no word in common."""
    asked = entries("Was kostet die Brücke?", "Wo liegt das Schiff?", "Wer ist das?")
    assert list(strengths(asked, looked(BRIDGE))) == [1]


@pytest.mark.parametrize(
    ("stronger", "weaker"),
    [
        ("Die Brücke kostet Geld.", "Die Brücke steht.\n\nDas Schiff kostet Geld."),
        ("Die Brücke kostet Geld.", "Das kostet Geld."),
        ("Die Brücke kostet Geld.", "Die Kettenbrücken kosten Geld."),
        ("Die Brücke kostet Geld. Die Brücke steht.", "Die Brücke kostet Geld. Das Schiff steht."),
    ],
)
def test_what_is_more(stronger, weaker):
    """Words together, all of them, as they are written, and often are more."""
    (asked,) = (entries("Was kostet die Brücke?"),)
    padding = "\n\n".join(
        f"Ein Satz steht hier {number} Mal dazwischen, er sagt nichts." for number in range(9)
    )
    strong, weak = (
        strengths(asked, looked(text.replace("\n\n", f"\n\n{padding}\n\n")))[1] for text in (stronger, weaker)
    )
    assert strong > weak


def test_numbers_must_be_there():
    """A question about another year is another question."""
    asked = entries("Was kostete die Brücke 1999?", "Was kostete die Brücke?")
    with_year, without = looked(f"{BRIDGE} So war es 1999."), looked(BRIDGE)
    gained = {id: strengths(asked, with_year)[id] - strengths(asked, without)[id] for id in (1, 2)}
    assert gained[1] > 2 * WEIGHTS.numbers > gained[2]


def test_a_title_counts():
    """What stands in the title speaks for an article."""
    asked = entries("Was kostet die Brücke?")
    assert strengths(asked, looked(BRIDGE, "Die Brücke"))[1] > strengths(asked, looked(BRIDGE))[1]


def test_another_language_has_other_stems():
    """A German question is looked for in English articles by English stems."""
    asked = entries("Was sagte Smith zu bridges?")
    assert list(strengths(asked, looked("Smith crossed the bridge.", language="en"))) == [1]


def test_vectors_as_far_as_they_are_trusted():
    """The nearest passage counts; where no vectors are known they may be as near as can be."""
    near, far = (np.array([row], dtype=np.float32) for row in ([1.0, 0.0], [0.0, 1.0]))
    asked, trust = entries("Was kostet die Brücke?", n1=near[0]), Trust(0.5, 0.2)
    base = strengths(asked, looked(BRIDGE))[1]
    found = [strengths(asked, looked(BRIDGE, rows=rows), trust)[1] - base for rows in (near, far, NO_ROWS)]
    whole = WEIGHTS.trust * 0.5
    expected = [whole + WEIGHTS.cosine * 0.5 * (cosine - 0.2) for cosine in (1.0, 0.0, 1.0)]
    assert found == pytest.approx(expected, abs=1e-4)


def test_words_are_weighed_again():
    """What has become common in articles says less."""
    weights = [2.0]

    def changing(tokens):
        return Rarity(*(dict.fromkeys(tokens, weight) for weight in (2.0, weights[0], weights[0])))

    batch = Batch(entries("Was kostet die Brücke?"), ANALYZER, changing)
    of = looked(BRIDGE)
    trust = dict.fromkeys(batch.languages, Trust(0.0, 0.0))
    (before,) = batch.strengths(of, trust)[1]
    weights[0] = 0.5
    (same,) = batch.strengths(of, trust)[1]
    batch.renew()
    (after,) = batch.strengths(of, trust)[1]
    assert before == same > after


def test_no_questions():
    """A batch of none finds nothing."""
    assert strengths([], looked(BRIDGE)) == {}
    assert weigh(["a"]).passages == {"a": 1.0}
