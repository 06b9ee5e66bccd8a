"""What is not read, and what nobody foresaw at reading: foreign bytes that make a library fail."""

from __future__ import annotations

import logging

from corpus.errors import UnreadableInput

UNFORESEEN = "cannot be read; save it as plain text (.txt) and add that"
UNKNOWN = "this type is not read; save it as .txt, .md, .html, .pdf, .docx or .jsonl"
_LOGGER = logging.getLogger(__name__)


def failed(where: str, error: Exception) -> UnreadableInput:
    """Make of an unforeseen error one that names the input; the log has the traceback.

    Args:
        where: The file, and the line where there are several.
        error: What was raised.
    """
    _LOGGER.error("reading %s failed", where, exc_info=error)
    return UnreadableInput(where, UNFORESEEN)
