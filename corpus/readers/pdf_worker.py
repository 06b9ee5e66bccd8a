"""The process that opens one PDF: bytes from standard input → JSON to standard output.

It runs as a script of its own and imports nothing of Beleg, so that a parser that crashes, hangs or eats
memory takes nothing else with it.
"""

from __future__ import annotations

import json
import math
import sys

import pypdfium2

MEMORY_BYTES = 2 * 1024**3
CPU_SECONDS = 60
MOST_PAGES = 2_000
MOST_CHARACTERS = 20_000_000
# Lines whose letters differ by more are no paragraph together: a headline, a sub-heading, a caption.
OTHER_SIZE = 1.15
LINE_END = "\r\n"


def limit() -> None:
    """Bound this process's memory and processor time, where the system can."""
    try:
        import resource  # noqa: PLC0415  # Windows has none; the parent's deadline holds there alone
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))


def pages(data: bytes) -> list[str]:
    """Return the text of each page, with a blank line where the size of the letters changes.

    Raises:
        pypdfium2.PdfiumError: The file is broken or encrypted.
    """
    document = pypdfium2.PdfDocument(data)
    texts: list[str] = []
    for number in range(min(len(document), MOST_PAGES)):
        texts.append(_apart(document[number].get_textpage()))
        if sum(map(len, texts)) > MOST_CHARACTERS:
            break
    return texts


def _apart(page: pypdfium2.PdfTextPage) -> str:
    lines = page.get_text_range().split(LINE_END)
    parts, start, before = lines[:1], 0, 0.0
    for number, line in enumerate(lines):
        size = _size(page, start, len(line))
        if number:
            differs = min(size, before) > 0 and max(size, before) > OTHER_SIZE * min(size, before)
            parts += [LINE_END * (2 if differs else 1), line]
        start, before = start + len(line) + len(LINE_END), size or before
    return "".join(parts)


def _size(page: pypdfium2.PdfTextPage, start: int, length: int) -> float:
    """Return the font's size in most of a line; 0.0 where it has none.

    Three letters tell, none at an end, where an initial or a footnote's figure may stand.
    """
    sizes, scale = [], pypdfium2.raw.FS_MATRIX()
    for at in {start + length * part // 4 for part in (1, 2, 3)} if length else ():
        index = pypdfium2.raw.FPDFText_GetCharIndexFromTextIndex(page, at)
        if index >= 0:
            # What PDFium calls the size leaves out how the text is scaled.
            pypdfium2.raw.FPDFText_GetMatrix(page, index, scale)
            sizes.append(pypdfium2.raw.FPDFText_GetFontSize(page, index) * math.hypot(scale.c, scale.d))
    return sorted(sizes)[len(sizes) // 2] if sizes else 0.0


def main() -> None:
    """Answer with {"pages": […]} or {"error": "encrypted" | "broken"}."""
    limit()
    try:
        answer: dict[str, object] = {"pages": pages(sys.stdin.buffer.read())}
    except pypdfium2.PdfiumError as error:
        answer = {"error": "encrypted" if "password" in str(error).lower() else "broken"}
    sys.stdout.write(json.dumps(answer))


if __name__ == "__main__":
    main()
