"""The process that opens one PDF: bytes from standard input → JSON to standard output.

It runs as a script of its own and imports nothing of Beleg, so that a parser that crashes, hangs or eats
memory takes nothing else with it.
"""

from __future__ import annotations

import json
import sys

import pypdfium2

MEMORY_BYTES = 2 * 1024**3
CPU_SECONDS = 60
MOST_PAGES = 2_000
MOST_CHARACTERS = 20_000_000


def limit() -> None:
    """Bound this process's memory and processor time, where the system can."""
    try:
        import resource  # noqa: PLC0415  # Windows has none; the parent's deadline holds there alone
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))


def pages(data: bytes) -> list[str]:
    """Return the text of each page.

    Raises:
        pypdfium2.PdfiumError: The file is broken or encrypted.
    """
    document = pypdfium2.PdfDocument(data)
    texts: list[str] = []
    for number in range(min(len(document), MOST_PAGES)):
        texts.append(document[number].get_textpage().get_text_range())
        if sum(map(len, texts)) > MOST_CHARACTERS:
            break
    return texts


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
