"""Quotations over several paragraphs."""

import time

import pytest

from corpus.article import Span
from corpus.speeches import REACH, speeches

# "[" and "]" stand where a quotation over several paragraphs begins and ends.
CASES = {
    "German marks": "Er sagte: [„Wir prüfen. Lange.\n\nNun handeln wir.“] Dann ging er.",
    "one inside": "Er sagte: [„Wir „prüfen“.\n\nNun „handeln“ wir.“] Dann ging er.",
    "one open inside": "Er sagte: [„Sie rief: „Halt. Sofort.\n\nGeh.“ Das war es.“] Er ging.",
    "German marks, English end": "[„Wir prüfen.\n\nNun handeln wir”], sagte er.",
    "repeated in each paragraph": "[“We look.\n\n“We wait.\n\n“We act.”] He left. “No.”",
    "repeated, straight": '["We look.\n\n"We act,"] he said. "Now."',
    "repeated in German": "[„Wir prüfen.\n\n„Nun handeln wir.“] Er ging.",
    "repeated, then one inside": "[„Wir prüfen.\n\n„Gut“ ist es. So sei es.“] Er ging.",
    "not repeated": "[“We look.\n\nWe act,”] he said. “Now.”",
    "straight": 'Er rief: ["Wir prüfen.\n\nNun handeln wir"], sagte er. "Jetzt."',
    "chevrons": "Er sagte: [»Wir prüfen.\n\nNun handeln wir.«] Er ging.",
    "guillemets": "Il dit: [«Oui.\n\nNon.»] Il part.",
    "guillemets with spaces": "Il dit : [« Oui.\n\nNon. »] Il part.",
    "single": "Er sagte: [‚Wir prüfen.\n\nNun handeln wir.‘] Er ging.",
    "English single": "She said: [‘We look.\n\nWe act.’] The dogs’ owner left.",
    "behind a dash": "– [„Wir prüfen.\n\n– „Nun handeln wir.“] Er ging.",
    "two of them": "[„Eins.\n\nZwei“], sagte er und: [„Drei.\n\nVier.“] Er ging.",
    "closed in its paragraph": "„Wir prüfen. Lange.“\n\n„Nun handeln wir.“ Er ging.",
    "lost end": "Er sagte: „Wir prüfen. Lange.\n\nNun „handeln“ wir. Er ging.",
    "lost beginning": "Er sagte: Wir prüfen.\n\nNun handeln wir.“ Er ging.",
    "an inch": 'Er rief: "Wir prüfen.\n\nDer Schirm misst 15" und mehr.',
    "an apostrophe": "‚Wir prüfen.\n\nHans’ Haus. Geht’s? Die ‘90s.",
}


@pytest.mark.parametrize("marked", CASES.values(), ids=CASES)
def test_marks_pair_over_paragraphs(marked):
    """An opening mark is answered in a later paragraph, whether or not each paragraph repeats it."""
    text = marked.replace("[", "").replace("]", "")
    expected = [part.partition("]")[0] for part in marked.split("[")[1:]]
    assert [span.of(text) for span in speeches(text)] == expected


def test_a_heading_says_nothing():
    """Marks of a sub-heading neither open nor close what stands around it."""
    text = "„Wir prüfen.\n\n“ Halt „\n\nNun handeln wir.“"
    assert speeches(text, [Span(14, 22)]) == [Span(0, len(text))]


@pytest.mark.parametrize(("length", "found"), [(REACH - 4, 1), (REACH - 3, 0)])
def test_a_quotation_has_a_reach(length, found):
    """An end that is too far away belongs to something else: the right one was lost in print."""
    text = f"„Ja.\n\n{'x' * (length - 3)}.“"
    assert len(speeches(text)) == found


def test_a_repeated_mark_renews_the_reach():
    """A speech that opens each paragraph with the mark may be as long as it likes."""
    text = "\n\n".join(f"“{'x' * 2_000}." for _ in range(5)) + "”"
    assert speeches(text) == [Span(0, len(text))]


@pytest.mark.parametrize("unit", ["„\n\n", '"a\n\n', "“a\n\n", "»\n\n", "“\n\n„", '„a\n\nb“ "\n\n'])
def test_strange_texts_cost_linear_time(unit):
    """A text of nothing but marks is finished in a moment."""
    started = time.process_time()
    speeches(unit * 10_000)
    assert time.process_time() - started < 5
