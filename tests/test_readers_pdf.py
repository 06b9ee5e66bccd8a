"""PDF → article."""

import subprocess
import sys

import pytest
from pdfs import LARGE, pdf

from corpus.article import Article, Span
from corpus.errors import EmptyInput, UnreadableInput
from corpus.readers import pdf as reader
from corpus.readers.pdf import read_pdf

FIRST = (
    "Kantstadt sperrt die Brücke",
    "Die Stadt Kantstadt hat am Mittwoch die alte Brücke über die Mar-",
    "be gesperrt. Den NATO-Ministern war sie noch vorgeführt worden, wo-",
    "bei niemand die Risse sah. Nun ist sie zu, und zwar bis die neue",
)
SECOND = ("Brücke fertig ist. Das dauert Jahre.",)


def test_pages_become_one_text():
    """Lines, divided words and pages are joined, and the headline is the title."""
    assert read_pdf("bruecke.pdf", pdf([FIRST, SECOND])) == Article(
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
    read = read_pdf("bruecke.pdf", pdf([[*headline, *body, heading, *behind]]))
    assert read == Article(
        title="Kantstadt sperrt die alte Brücke über die Marbe",
        text=f"{' '.join(body)}\n\nHändler in Sorge\n\n{' '.join(behind)}",
        headings=(Span(94, 110),),
        language="de",
    )


@pytest.mark.parametrize(
    ("data", "kind", "message"),
    [
        (b"", EmptyInput, "a.pdf: is empty; there is nothing to add"),
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
    ids=["empty", "scan", "encrypted", "broken"],
)
def test_what_cannot_be_read_says_what_to_do(data, kind, message):
    """Each way in which a PDF fails has its own sentence."""
    with pytest.raises(kind) as raised:
        read_pdf("a.pdf", data)
    assert str(raised.value) == message


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ("import time; time.sleep(60)", "the PDF took longer than 1 s; split it"),
        ("import os; os.abort()", "the PDF made its reader fail or asked for too much memory; split it"),
    ],
    ids=["hangs", "crashes"],
)
def test_a_parser_that_fails_takes_nothing_with_it(script, reason, tmp_path, monkeypatch):
    """A parser that hangs or crashes is one failed input."""
    worker = tmp_path / "worker.py"
    worker.write_text(script)
    monkeypatch.setattr(reader, "_WORKER", worker)
    monkeypatch.setattr(reader, "TIMEOUT_S", 1.0)
    with pytest.raises(UnreadableInput) as raised:
        read_pdf("a.pdf", pdf([FIRST]))
    assert raised.value.reason == reason


def test_the_worker_is_bounded_in_memory():
    """The worker cannot take more memory than it is given."""
    script = "from corpus.readers.pdf_worker import limit; limit(); bytearray(4 * 1024**3)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.stderr.splitlines()[-1] == "MemoryError"
