"""Cutting articles into passages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Article, Passage, Span
from index.passages import MOST_WORDS, passages


def words(count, first=0):
    return " ".join(f"wort{number}" for number in range(first, first + count)) + "."


def test_short_text_is_one_passage():
    """An article of a few sentences is one passage with all of them."""
    article = Article(text="Es regnet. Es schneit.", language="de")
    assert passages(article) == (Passage(Span(0, 22), (Span(0, 10), Span(11, 22))),)


def test_a_long_text_is_cut_evenly_with_overlap():
    """300 words in sentences of 30 become two passages; the second repeats the first's last sentence."""
    text = " ".join(words(30, first) for first in range(0, 300, 30)).replace("wort", "Wort")
    found = passages(Article(text=text, language="de"))
    assert [len(each.span.of(text).split()) for each in found] == [150, 180]
    assert found[0].sentences[-1] == found[1].sentences[0]


@pytest.mark.parametrize(
    ("lengths", "expected"),
    [
        ([20] * 10, [200]),
        ([20] * 11, [120, 120]),
        ([56] * 4, [112, 112]),
        ([190, 20], [190, 20]),
        ([120, 100, 120, 60], [120, 100, 180]),
        ([10, 300, 10], [10, 300, 10]),
    ],
)
def test_a_passage_is_never_too_long(lengths, expected):
    """As soon as 200 words are passed, there is one more passage; only a single sentence may be longer."""
    text = " ".join(words(length).capitalize() for length in lengths)
    found = passages(Article(text=text, language="de"))
    assert [len(each.span.of(text).split()) for each in found] == expected


@given(st.lists(st.integers(1, 250), min_size=1, max_size=30))
def test_no_passage_of_several_sentences_is_too_long(lengths):
    """Whatever the lengths, MOST_WORDS binds the overlap as well as the rest."""
    text = " ".join(words(length).capitalize() for length in lengths)
    for each in passages(Article(text=text, language="de")):
        assert len(each.sentences) == 1 or len(each.span.of(text).split()) <= MOST_WORDS


def test_a_heading_opens_its_passage_and_is_never_quoted():
    """A sub-heading begins the passage of what it heads; no passage crosses it."""
    text = "Es regnet seit Tagen.\n\nDer Fluss steigt\n\nAm Hafen steht das Wasser hoch."
    heading = Span(23, 39)
    found = passages(Article(text=text, headings=(heading,), language="de"))
    assert found == (
        Passage(Span(0, 21), (Span(0, 21),)),
        Passage(Span(23, 72), (Span(41, 72),)),
    )


def test_a_heading_without_text_is_still_found():
    """A sub-heading at the end is a passage without anything to quote."""
    text = "Es regnet.\n\nMehr zum Wetter"
    found = passages(Article(text=text, headings=(Span(12, 27),), language="de"))
    assert found[-1] == Passage(Span(12, 27), ())


def test_a_sentence_longer_than_a_passage_stays_whole():
    """400 words without a full stop are one passage."""
    text = words(400)
    assert [each.span for each in passages(Article(text=text, language="de"))] == [Span(0, len(text))]


sentence = st.lists(
    st.sampled_from(["Haus", "geht", "am", "3.", "Mai", "„Ja“", "z. B.", "17,50"]), min_size=1
)
paragraph = st.lists(sentence.map(lambda found: " ".join(found) + "."), min_size=1).map(" ".join)


@given(st.lists(paragraph, min_size=1, max_size=12), st.data())
def test_passages_cover_the_text_in_order(paragraphs, data):
    """Whatever the text, passages cover all of it, in order, and none crosses a sub-heading."""
    text = "\n\n".join(paragraphs)
    starts = [sum(len(each) + 2 for each in paragraphs[:number]) for number in range(len(paragraphs))]
    spans = [Span(start, start + len(each)) for start, each in zip(starts, paragraphs, strict=True)]
    headings = tuple(data.draw(st.lists(st.sampled_from(spans), unique=True).map(sorted)))
    found = passages(Article(text=text, headings=headings, language="de"))
    covered = {place for each in found for place in range(each.span.start, each.span.stop)}
    assert all(place in covered for place, char in enumerate(text) if not char.isspace())
    assert [each.span for each in found] == sorted(each.span for each in found)
    for each in found:
        inside = [heading for heading in headings if each.span.start < heading.start < each.span.stop]
        assert all(not each.sentences or heading.start < each.sentences[0].start for heading in inside)
        assert all(
            heading.stop <= one.start or one.stop <= heading.start
            for heading in headings
            for one in each.sentences
        )
