"""A PDF with text in it → an article."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from corpus.article import Article
from corpus.clean import clean
from corpus.errors import EmptyInput, UnreadableInput
from corpus.readers.fields import Fields, article

TIMEOUT_S = 90.0
_WORKER = Path(__file__).with_name("pdf_worker.py")
_REASONS = {
    "encrypted": "the PDF is encrypted; save it without a password",
    "broken": "the PDF is broken; open it in a viewer and save it again",
}


def read_pdf(name: str, data: bytes) -> Article:
    """Read the text of a PDF, in a process of its own.

    Args:
        name: The file's name, for errors.
        data: The whole file.

    Returns:
        The article; its first paragraph becomes the title where it obviously is a headline.

    Raises:
        EmptyInput: The file is empty, or its pages are pictures.
        UnreadableInput: The file is encrypted or broken, or asks too much of the reader.
    """
    if not data:
        raise EmptyInput(name, "is empty; there is nothing to add")
    # PDFium puts U+FFFE where a hyphen divides a word at the end of a line.
    text = "\f".join(_pages(name, data)).replace("\ufffe", "-\n")
    if not text.strip():
        raise EmptyInput(name, "a scan without text; run text recognition (OCR) over it and save it again")
    return article(name, clean(text), Fields())


def _pages(name: str, data: bytes) -> list[str]:
    # -P keeps this folder off the worker's path, where our modules would hide those of the library.
    command = [sys.executable, "-P", str(_WORKER)]
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=TIMEOUT_S, check=True)  # noqa: S603
    except subprocess.TimeoutExpired:
        raise UnreadableInput(
            name, "the PDF took longer than {limit} s; split it", limit=round(TIMEOUT_S)
        ) from None
    except subprocess.CalledProcessError:
        raise UnreadableInput(
            name, "the PDF made its reader fail or asked for too much memory; split it"
        ) from None
    answer: dict[str, list[str]] = json.loads(done.stdout)
    if "pages" not in answer:
        raise UnreadableInput(name, _REASONS[str(answer["error"])])
    return answer["pages"]
