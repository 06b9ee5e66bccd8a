"""What readers miss, put together and counted."""

import json
from itertools import combinations
from pathlib import Path

from gap_cases import CASES

from corpus.gaprows import Lack
from corpus.voterows import Vote, Why
from index.evaluate import Question, read_questions
from index.gaps import Gap, gaps, question_form, worded

OLD = Vote(good=False, why=Why.OLD)
SAID = Vote(good=False, why=Why.OTHER, said="Der Preis stimmt nicht mehr.")


def lack(number: int, question: str, asker: int | None = 7, **more: object) -> Lack:
    asked = f"2025-05-{number:02}T10:00:00+00:00"
    return Lack(number=number, asked=asked, asker=asker, place=7, question=question, **more)


def test_nothing_is_missing() -> None:
    """No gaps."""
    assert gaps([]) == []


def test_what_is_counted() -> None:
    """People once each, however often they asked; answers without a quote, and votes with what they say."""
    lacks = [
        lack(4, "was kostet die Kettenbrücke?", 9),
        lack(3, "Was kostet die Kettenbrücke?", 8, quotes=3, voted="2025-05-04", votes=(OLD, SAID, OLD)),
        lack(2, "Wie teuer wird die Kettenbrücke?", 7),
        lack(1, "Was kostet die Kettenbrücke?", 7),
    ]
    assert gaps(lacks) == [
        Gap(
            question="Was kostet die Kettenbrücke?",
            others=("was kostet die Kettenbrücke?", "Wie teuer wird die Kettenbrücke?"),
            askers=3,
            unanswered=3,
            bad=3,
            votes=(OLD, SAID),
            first="2025-05-01T10:00:00+00:00",
            last="2025-05-04T10:00:00+00:00",
            lacks=tuple(lacks),
        )
    ]


def test_what_most_people_miss_comes_first() -> None:
    """Then what was asked more often, then what was asked last."""
    lacks = [
        lack(7, "Wo wohnt der Storch?"),
        lack(6, "Who runs the museum?", 8),
        lack(5, "Warum brannte das Rathaus?", 9),
        lack(4, "Warum brannte das Rathaus?", 9),
        lack(3, "Wann fährt die Fähre?", 5),
        lack(2, "Wann fährt die Fähre?", 6),
    ]
    assert [(gap.question, gap.askers) for gap in gaps(lacks)] == [
        ("Wann fährt die Fähre?", 2),
        ("Warum brannte das Rathaus?", 1),
        ("Wo wohnt der Storch?", 1),
        ("Who runs the museum?", 1),
    ]


def test_questions_on_the_same() -> None:
    """None on different things are put together, and few on the same are not."""
    asked = [(line, line_of[0], question) for line, line_of in enumerate(CASES) for question in line_of[1:]]
    lacks = [lack(at, question) for at, (_, _, question) in enumerate(asked)]
    found = {one.number: at for at, gap in enumerate(gaps(reversed(lacks))) for one in gap.lacks}
    pairs = list(combinations(range(len(asked)), 2))
    joined = {(one, other) for one, other in pairs if found[one] == found[other]}
    assert [asked[one] for one, other in joined if asked[one][1] != asked[other][1]] == []
    same = [pair for pair in pairs if asked[pair[0]][0] == asked[pair[1]][0]]
    assert sum(pair in joined for pair in same) >= 0.9 * len(same)


def test_a_question_that_goes_on() -> None:
    """It says what it took over, so that it can be asked by itself; what limits it is in it already."""
    went_on = lack(1, "Und was sagte sie zu Europa?", sought="was sagte sie zu Europa? Mara Talvert")
    assert worded(went_on) == "Und was sagte sie zu Europa? Mara Talvert"
    assert worded(lack(1, "Was geschah im Mai 2025?", sought="Was geschah")) == "Was geschah im Mai 2025?"


def test_questions_of_nothing_that_tells() -> None:
    """Small words, signs and nothing at all make no error."""
    lacks = [lack(3, "Wer?"), lack(2, "???"), lack(1, "")]
    assert [gap.question for gap in gaps(lacks)] == ["Wer?", "???", ""]


def test_as_a_set_of_questions(tmp_path: Path) -> None:
    """`eval` reads it: what has no answer counts as without one, what has a bad one as with one."""
    found = gaps(
        [
            lack(2, "Was kostet die Brücke?", quotes=3, voted="2025-05-03", votes=(SAID, OLD)),
            lack(1, "Wo wohnt der Storch?"),
        ]
    )
    forms = [question_form(gap) for gap in found]
    assert forms[0] == {
        "question": "Was kostet die Brücke?",
        "answers": [],
        "articles": [],
        "answerable": True,
        "asked": "2025-05-02",
        "askers": 1,
        "unanswered": 0,
        "bad": 2,
        "reasons": ["Der Preis stimmt nicht mehr.", "old"],
        "others": [],
    }
    file = tmp_path / "gaps.jsonl"
    file.write_text("".join(f"{json.dumps(form)}\n" for form in forms), "utf-8")
    read = [(one.text, one.answerable, str(one.asked)) for one in read_questions(file)]
    assert read == [
        ("Was kostet die Brücke?", True, "2025-05-02"),
        ("Wo wohnt der Storch?", False, "2025-05-01"),
    ]
    assert isinstance(read_questions(file)[0], Question)
