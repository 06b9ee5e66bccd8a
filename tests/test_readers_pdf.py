"""PDF → article."""

import pytest
from pdfs import LARGE, pdf, placed

from corpus.article import Article, DatedBy, Span
from corpus.errors import EmptyInput, UnreadableInput
from corpus.readers import pdf as reader
from corpus.readers.pdf import pdf_article

FIRST = (
    "Kantstadt sperrt die Brücke",
    "Die Stadt Kantstadt hat am Mittwoch die alte Brücke über die Mar-",
    "be gesperrt. Den NATO-Ministern war sie noch vorgeführt worden, wo-",
    "bei niemand die Risse sah. Nun ist sie zu, und zwar bis die neue",
)
SECOND = ("Brücke fertig ist. Das dauert Jahre.",)


def test_pages_become_one_text():
    """Lines, divided words and pages are joined, and the headline is the title."""
    assert pdf_article("bruecke.pdf", pdf([FIRST, SECOND])) == Article(
        title="Kantstadt sperrt die Brücke",
        text="Die Stadt Kantstadt hat am Mittwoch die alte Brücke über die Marbe gesperrt. "
        "Den NATO-Ministern war "
        "sie noch vorgeführt worden, wobei niemand die Risse sah. "
        "Nun ist sie zu, und zwar bis die neue Brücke fertig ist. Das dauert Jahre.",
        language="de",
    )


def test_a_headline_over_two_lines():
    """Larger letters hold the lines of a headline together, and keep them apart from the text."""
    headline = (f"{LARGE}Kantstadt sperrt die alte", f"{LARGE}Brücke über die Marbe")
    heading = f"{LARGE}Händler in Sorge"
    body = ("Die Stadt hat am Mittwoch die alte Brücke über die Marbe zur Gänze", "gesperrt. Nun ist sie zu.")
    behind = ("Die Händler fürchten, dass nun viele ihrer Kunden bis zum Herbst", "zu Hause bleiben.")
    read = pdf_article("bruecke.pdf", pdf([[*headline, *body, heading, *behind]]))
    assert read == Article(
        title="Kantstadt sperrt die alte Brücke über die Marbe",
        text=f"{' '.join(body)}\n\nHändler in Sorge\n\n{' '.join(behind)}",
        headings=(Span(94, 110),),
        language="de",
    )


@pytest.mark.parametrize(
    ("data", "kind", "message"),
    [
        (
            pdf([[]]),
            EmptyInput,
            "a.pdf: a scan without text; run text recognition (OCR) over it and save it again",
        ),
        (
            pdf([FIRST], encrypted=True),
            UnreadableInput,
            "a.pdf: the PDF is encrypted; save it without a password",
        ),
        (
            b"%PDF-1.7 and nothing else",
            UnreadableInput,
            "a.pdf: the PDF is broken; open it in a viewer and save it again",
        ),
    ],
    ids=["scan", "encrypted", "broken"],
)
def test_what_cannot_be_read_says_what_to_do(data, kind, message):
    """Each way in which a PDF fails has its own sentence."""
    with pytest.raises(kind) as raised:
        pdf_article("a.pdf", data)
    assert str(raised.value) == message


LEFT = (
    "Die Stadt hat am Mittwoch die",
    "alte Brücke gesperrt. Den Mi-",
    "nistern war sie noch gezeigt",
    "worden. Nun ist sie zu, bis die",
)
RIGHT = (
    "neue Brücke fertig ist. Das kann",
    "Jahre dauern, sagte ein Sprecher",
    "der Stadt. Die Händler fürchten",
    "um ihre Kunden im Herbst.",
)
COLUMNS = (
    "Die Stadt hat am Mittwoch die alte Brücke gesperrt. Den Ministern war sie noch gezeigt worden. "
    "Nun ist sie zu, bis die neue Brücke fertig ist. Das kann Jahre dauern, sagte ein Sprecher der Stadt. "
    "Die Händler fürchten um ihre Kunden im Herbst."
)
TITLE = (60, 760, f"{LARGE}Kantstadt sperrt die alte Brücke")


def column(left, lines, top=700):
    return [(left, top - 14 * at, line) for at, line in enumerate(lines)]


@pytest.mark.parametrize(
    "lines",
    [
        [TITLE, *column(60, LEFT), *column(300, RIGHT)],
        [TITLE, *(line for row in zip(column(60, LEFT), column(300, RIGHT), strict=True) for line in row)],
        [*column(300, RIGHT), *column(60, LEFT), TITLE],
    ],
    ids=["column by column", "row by row", "from behind"],
)
def test_two_columns_under_a_headline(lines):
    """However the file orders them, the left column is read first and the headline above both."""
    assert pdf_article("a.pdf", placed([lines])) == Article(
        title="Kantstadt sperrt die alte Brücke", text=COLUMNS, language="de"
    )


def test_a_table_is_no_columns():
    """What is read row by row stays in rows."""
    cells = [("Hafen", "12.300"), ("Altstadt", "8.450"), ("Neubau", "790"), ("Talvert", "55")]
    rows = [
        (60 + 240 * at, 700 - 14 * row, cell)
        for row, cells in enumerate(cells)
        for at, cell in enumerate(cells)
    ]
    assert pdf_article("a.pdf", placed([rows])).text.split() == [word for row in cells for word in row]


def page(number, lines):
    head = (60, 810, f"Olverbote · Ausgabe 12 · Seite {number}")
    return [head, *column(60, lines), (290, 30, f"– {number} –")]


def test_heads_and_feet_are_left_out():
    """What repeats but for its number is no text; a sentence goes on over the page."""
    pages = [page(4 + at, LEFT if at % 2 == 0 else RIGHT) for at in range(4)]
    assert pdf_article("a.pdf", placed(pages)).text == f"{COLUMNS}\n\n{COLUMNS}"


def test_what_the_file_says_of_itself():
    """A title and an author count where they are printed, a date of making where it can be true."""
    said = {
        "Title": "Kantstadt sperrt die Brücke - Olverbote",
        "Author": "Anna Weiß",
        "CreationDate": "D:20250212083000+01'00'",
    }
    lines = ["Kantstadt sperrt die Brücke", "Von Anna Weiß", *FIRST[1:], *SECOND]
    read = pdf_article("a.pdf", pdf([lines], **said))
    assert (read.title, read.author, read.published, read.dated_by) == (
        "Kantstadt sperrt die Brücke",
        "Anna Weiß",
        "2025-02-12T07:30:00+00:00",
        DatedBy.FILE,
    )
    wrong = {
        "Title": "Microsoft Word - artikel7.doc",
        "Author": "Microsoft Office User",
        "CreationDate": "D:1970",
    }
    assert pdf_article("a.pdf", pdf([lines], **wrong)).author == ""
    assert pdf_article("a.pdf", pdf([FIRST], **wrong)) == pdf_article("a.pdf", pdf([FIRST]))


def test_too_many_pages_are_refused():
    """Ten thousand pages are no article, and none of them is dropped in silence."""
    with pytest.raises(UnreadableInput) as raised:
        pdf_article("a.pdf", pdf([("Seite",)] * 10_000))
    assert raised.value.reason == "the PDF has 10000 pages, more than 2000; split it"


def test_too_many_characters_are_refused(monkeypatch):
    """Nor is what comes behind the last character that counts."""
    monkeypatch.setattr(reader, "LONGEST_TEXT", 100)
    with pytest.raises(UnreadableInput) as raised:
        pdf_article("a.pdf", pdf([FIRST, SECOND]))
    assert raised.value.reason == "holds more than 100 characters; split it"
