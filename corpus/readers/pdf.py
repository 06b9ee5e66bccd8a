"""A PDF with text in it → an article."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.article import Article, DatedBy
from corpus.clean import clean
from corpus.errors import EmptyInput, UnreadableInput
from corpus.readers.fields import LONGEST_TEXT, TOO_LONG, Fields, article
from corpus.readers.pdfcolumns import reading_order
from corpus.readers.pdflines import LINE_END, Line, lines
from corpus.readers.pdfrunning import without_running
from corpus.readers.properties import file_date, person, printed_title

MOST_PAGES = 2_000
# Lines whose letters differ by more are no paragraph together: a headline, a sub-heading, a caption.
OTHER_SIZE = 1.15
_OPENING = 4_000


def pdf_article(name: str, data: bytes) -> Article:
    """Read the text of a PDF; called in a process of its own only (see `corpus.readers.sandbox`).

    Args:
        name: The file's name, for errors.
        data: The whole file.

    Returns:
        The article; its first paragraph becomes the title where it obviously is a headline. What the file
        says of itself counts where it is printed, too; the day on which it was made, where it can be true.

    Raises:
        EmptyInput: Its pages are pictures.
        UnreadableInput: The file is encrypted, broken or too long.
    """
    import pypdfium2  # noqa: PLC0415 - in the process of its own only

    try:
        document = pypdfium2.PdfDocument(data)
        pages = _pages(name, document)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise UnreadableInput(name, "the PDF is encrypted; save it without a password") from None
        raise UnreadableInput(name, "the PDF is broken; open it in a viewer and save it again") from None
    text = "\f".join(_text(reading_order(page)) for page in without_running(pages))
    if not text.strip():
        raise EmptyInput(name, "a scan without text; run text recognition (OCR) over it and save it again")
    given = _fields(document.get_metadata_dict(), text[:_OPENING])
    found = clean(text)
    if given.title and not found.title:
        found = clean(text, title=given.title)
    return article(name, found, given, DatedBy.FILE)


def _pages(name: str, document: object) -> list[list[Line]]:
    count = len(document)  # type: ignore[arg-type]  # pypdfium2 has no types
    if count > MOST_PAGES:
        raise UnreadableInput(
            name, "the PDF has {count} pages, more than {limit}; split it", count=count, limit=MOST_PAGES
        )
    pages, characters = [], 0
    for number in range(count):
        pages.append(lines(document[number].get_textpage()))  # type: ignore[index]  # as above
        characters += sum(len(line.text) for line in pages[-1])
        if characters > LONGEST_TEXT:
            raise UnreadableInput(name, TOO_LONG, limit=LONGEST_TEXT)
    return pages


def _fields(said: dict[str, str], opening: str) -> Fields:
    author = person(said["Author"])
    return Fields(
        title=printed_title(said["Title"], opening),
        author=author if printed_title(author, opening) else "",
        published=file_date(said["CreationDate"]),
    )


def _text(page: Sequence[Line]) -> str:
    """Join lines, with a blank line where the size of the letters changes."""
    parts: list[str] = []
    before: Line | None = None
    for line in page:
        if before:
            sizes = line.size, before.size
            differs = min(sizes) > 0 and max(sizes) > OTHER_SIZE * min(sizes)
            parts.append(" " if line.row == before.row else LINE_END * (2 if differs else 1))
        parts.append(line.text)
        before = line
    return "".join(parts)
