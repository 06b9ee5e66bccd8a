"""What becomes of a quote when its article changes; all articles are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Article, Revision, Span
from corpus.standing import Kind, Piece, Retraction, Standing
from index.standing import standing

OLD = (
    "Der Rat tagte am Montag. Die Brücke kostet 126 Millionen Euro. Das Land zahlt die Hälfte."
    "\n\nDie Arbeiten beginnen im Mai. Der Verkehr wird umgeleitet."
)
COSTS = "Die Brücke kostet 126 Millionen Euro."
HALF = "Das Land zahlt die Hälfte."


def revisions(*texts, updated=(), language="de"):
    """Revisions of one article, each stored a day after the one before."""
    stamps = [*updated, *[""] * (len(texts) - len(updated))]
    return [
        Revision(
            id=at,
            number=at,
            article=Article(id="a", text=text, language=language, updated=stamp),
            added=f"2025-05-{10 + at}T08:00:00+00:00",
        )
        for at, (text, stamp) in enumerate(zip(texts, stamps, strict=True), 1)
    ]


def became(quote, *texts, number=1, **more):
    start = texts[number - 1].index(quote)
    span = Span(start, start + len(quote))
    return standing(span, quote, number, revisions(*texts, **more), None)


def pieces(quote, new, old=OLD, **more):
    found = became(quote, old, new, **more)
    return [(piece.old, piece.new) for piece in found.pieces]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Die Strasse kostet 1.200 Taler.", "Die Straße kostet 1200 Taler."),
        ("Die Bürgermeistrein sprach zuerst.", "Die Bürgermeisterin sprach zuerst."),
        ("Der U-Bahn-Bau beginnt im Mai.", "Der U-Bahnbau beginnt im Mai."),
    ],
)
def test_what_changes_without_mattering(old, new):
    """Nobody is told of what tells no reader anything else; a letter more may be another word."""
    assert (pieces(old, f"{OLD} {new}", f"{OLD} {old}"), became(old, old, new).kind) == ([], Kind.STANDS)
    worse = new.replace("beginnt", "beginne").replace("1200", "1300").replace("sprach", "brach")
    assert pieces(old, worse, old) == [(old, worse)]


@pytest.mark.parametrize(
    "new",
    [
        OLD,
        "Zuerst sprach die Bürgermeisterin. " + OLD,
        OLD.replace("\n\n", " "),
        OLD.replace("Euro. Das", "Euro! –\n\nDas"),
        "Das Land zahlt die Hälfte.\n\nEtwas anderes steht davor. Die Brücke kostet „126 Millionen Euro“.",
        OLD.replace("Das Land zahlt die Hälfte.", "Niemand zahlt."),
    ],
)
def test_it_stands(new):
    """What moved, or is punctuated otherwise, or changed elsewhere, is no change of the quote."""
    found = became(COSTS, OLD, new)
    assert (found.kind, found.pieces) == (Kind.STANDS, ())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (COSTS, "Die Brücke kostet 183 Millionen Euro."),
        (COSTS, "Die Brücke kostet nicht 126 Millionen Euro."),
        (COSTS, "Die Brücke kostet 126 Millionen Euro, sagt die Stadt."),
        (COSTS, "Die Brücke kostet 12,6 Millionen Euro."),
        ("Es sind -5 Grad.", "Es sind 5 Grad."),
        ("Es sind 5 % mehr.", "Es sind 5 ‰ mehr."),
        ("Das kostet 5 $ am Tag.", "Das kostet 5 € am Tag."),
        ("Er kommt.", "Er kommt?"),
        ("The trains are not able to stop.", "The trains are notable to stop."),
    ],
)
def test_it_was_changed(old, new):
    """Every word, figure and sign of quantity counts."""
    before = OLD.replace(COSTS, old)
    assert pieces(old, before.replace(old, new), before) == [(old, new)]


def test_part_of_a_sentence():
    """Words that were looked up stand and fall with their sentences: a negation may stand beside them."""
    part, across = "Brücke kostet 126", "126 Millionen Euro. Das Land zahlt"
    new = OLD.replace("Montag", "Dienstag").replace("Hälfte", "Hälfte nicht")
    assert (pieces(part, new), pieces(across, OLD.replace("Montag", "Dienstag"))) == ([], [])
    assert pieces(across, new) == [(HALF, "Das Land zahlt die Hälfte nicht.")]
    turned = COSTS.replace("kostet", "kostet 2025 keine")
    assert pieces("126 Millionen Euro", OLD.replace(COSTS, turned)) == [(COSTS, turned)]
    assert pieces(part, OLD.replace(COSTS + " ", "")) == [(COSTS, "")]


def test_it_is_gone():
    """Where no sentence like it stands there, none is made out to have taken its place."""
    new = OLD.replace(COSTS, "Niemand wurde bei dem Unwetter verletzt.")
    assert became(COSTS, OLD, new).kind is Kind.GONE
    assert pieces(COSTS, OLD.replace(COSTS + " ", "")) == [(COSTS, "")]


def test_only_what_changed_of_a_quote_is_named():
    """Of a quote of several sentences those that still stand are left out, also between two that do not."""
    quote = f"Der Rat tagte am Montag. {COSTS} {HALF}"
    new = OLD.replace("126", "183")
    assert pieces(quote, new) == [(COSTS, COSTS.replace("126", "183"))]
    new = OLD.replace("Montag", "Dienstag").replace("Hälfte", "Kosten ganz")
    assert pieces(quote, new) == [
        ("Der Rat tagte am Montag.", "Der Rat tagte am Dienstag."),
        (HALF, "Das Land zahlt die Kosten ganz."),
    ]


def test_one_sentence_became_two():
    """What took its place may be several sentences of a paragraph."""
    two = "Die Brücke kostet 126 Millionen. Euro sind das."
    assert pieces(COSTS, OLD.replace(COSTS, "Die Brücke kostet. 183 Millionen Euro.")) == [
        (COSTS, "Die Brücke kostet. 183 Millionen Euro.")
    ]
    assert pieces(COSTS, OLD.replace(COSTS, two))[0][1].startswith("Die Brücke kostet 126 Millionen.")


def test_what_stands_elsewhere_must_be_more_like_it():
    """A paragraph that went to another place and changed is still found, an unlike one is not taken."""
    rest = OLD.replace(COSTS + " ", "")
    assert pieces(COSTS, f"{rest}\n\nDie Brücke kostet 183 Millionen Euro.") == [
        (COSTS, "Die Brücke kostet 183 Millionen Euro.")
    ]
    assert pieces(COSTS, f"{rest}\n\nDie Brücke ist 126 Jahre alt.") == [(COSTS, "")]


def test_a_correction_that_repeats_the_old_words_does_not_keep_them():
    """The old sentence inside the outlet's own correction stands there as no sentence of its own."""
    new = OLD.replace(COSTS, "Die Brücke kostet 183 Millionen Euro.")
    note = f"{new}\n\nIn einer früheren Fassung hieß es: {COSTS}"
    assert became(COSTS, OLD, note).kind is Kind.CHANGED


def test_what_is_no_sentence_is_not_compared():
    """What has no full stop for pages took no sentence's place, though it holds its words."""
    listed = " ".join(f"Posten {number} kostet {number} Euro," for number in range(600))
    new = OLD.replace(COSTS, f"{COSTS[:-1]} und die Straße, {listed} mehr nicht.")
    assert pieces(COSTS, new) == [(COSTS, "")]


def test_a_long_sentence_is_compared_as_a_whole():
    """Where it became a part of a longer one, that is not looked for, which would take seconds."""
    listed = ", ".join(f"Posten {number}" for number in range(60))
    long = f"Bezahlt werden {listed}."
    longer = f"Nach einer Sitzung, {'die bis in die Nacht dauerte, ' * 40}werden {listed} bezahlt."
    assert len(long) > 600
    assert pieces(long, OLD.replace(COSTS, longer), OLD.replace(COSTS, long)) == [(long, "")]
    near = long.replace("Posten 7,", "Posten 700,")
    assert pieces(long, OLD.replace(COSTS, near), OLD.replace(COSTS, long)) == [(long, near)]


def test_since_when():
    """The outlet's own date where it gives one, else when it was noticed; not a later change's."""
    new = OLD.replace("126", "183")
    later = new.replace("Mai", "Juni")
    changed = (Piece(COSTS, COSTS.replace("126", "183")),)
    assert became(COSTS, OLD, new, later, updated=("", "2025-05-12", "2025-05-20")) == Standing(
        kind=Kind.CHANGED, pieces=changed, revision=2, since="2025-05-12"
    )
    assert became(COSTS, OLD, new, updated=("2025-05-09", "2025-05-09")) == Standing(
        kind=Kind.CHANGED, pieces=changed, revision=2, since="2025-05-12T08:00:00+00:00", noticed=True
    )


@pytest.mark.parametrize("updated", [(), ("", "2025-05-12", "2025-05-13")])
def test_changed_back(updated):
    """What stands again as it was quoted stands, since that was noticed, whatever the outlet says."""
    found = became(COSTS, OLD, OLD.replace("126", "183"), OLD, updated=updated)
    assert found == Standing(kind=Kind.STANDS, revision=3, since="2025-05-13T08:00:00+00:00", noticed=True)


def test_withdrawn():
    """A retraction is told whatever the text says, with its reason."""
    found = standing(
        Span(25, 25 + len(COSTS)),
        COSTS,
        1,
        revisions(OLD),
        Retraction("2025-05-20T10:00:00+00:00", "Erfunden."),
    )
    assert found == Standing(
        kind=Kind.WITHDRAWN, revision=1, since="2025-05-20T10:00:00+00:00", noticed=True, reason="Erfunden."
    )


@pytest.mark.parametrize(("text", "number"), [("Die Brücke ist alt.", 1), (COSTS, 7)])
def test_another_article_of_the_same_id(text, number):
    """Where the revision does not have the quote, nothing is told."""
    assert standing(Span(25, 25 + len(text)), text, number, revisions(OLD), None) is None
    assert standing(Span(25, 25 + len(text)), text, number, (), None) is None


words = st.sampled_from(
    ["Die", "Brücke", "kostet", "nicht", "126", "€.", "Er", "sagt:", "„Ja.", "Nein“.", "ש", "\n\n"]
)
texts = st.lists(words, min_size=1, max_size=40).map(" ".join).map(str.strip).filter(bool)


@given(texts, texts)
def test_whatever_is_told_was_printed(old, new):
    """What is said to have stood and to stand there are slices of the two revisions."""
    found = became(old, old, new)
    assert all(piece.old in old and piece.new in new for piece in found.pieces)
    assert (found.kind is Kind.STANDS) == (found.pieces == ())
    assert became(old, old, old).pieces == ()
