"""Where each token of a question is looked for."""

from index.lookups import PART_WEIGHT, PARTS, TEXT, TITLE, WRITTEN_WEIGHT, lookups


def test_stems_and_written_words():
    """In texts and titles; a written word adds to its stem."""
    assert list(lookups(["bruck", "=brücke"])) == [
        (TEXT, "bruck", 1.0),
        (TITLE, "bruck", 1.0),
        (TEXT, "=brücke", WRITTEN_WEIGHT),
        (TITLE, "=brücke", WRITTEN_WEIGHT),
    ]


def test_parts_of_words():
    """The question's stems among the parts of texts, parts of its words among their stems."""
    assert list(lookups(["~rustungsausgab", "+ausgab"])) == [
        (PARTS, "rustungsausgab", PART_WEIGHT),
        (TEXT, "ausgab", PART_WEIGHT),
    ]


def test_each_token_counts_once():
    """A word asked twice is no stronger; as a part it is another token."""
    assert list(lookups(["12", "12", "~hafen", "~hafen"])) == [
        (TEXT, "12", 1.0),
        (TITLE, "12", 1.0),
        (PARTS, "hafen", PART_WEIGHT),
    ]
    assert list(lookups([])) == []
