"""The bot's token is never shown: PTB's and httpx's addresses, reprs and errors contain it."""

from __future__ import annotations

import logging
import re
import sys
import threading
import traceback
from functools import partial
from typing import Any

HIDDEN = "<token>"
# Any bot's token, in an address with or without the colon encoded.
_ANY_TOKEN = re.compile(r"\d{5,}(?::|%3[Aa])[A-Za-z0-9_-]{30,}")
_FORMATTER = logging.Formatter()


class TokenFilter(logging.Filter):
    """Hides tokens in everything that a handler would write: message, arguments, traceback.

    Args:
        token: The token in use.
        secret: Of the webhook, hidden likewise; empty for none.
    """

    def __init__(self, token: str, secret: str = "") -> None:
        super().__init__()
        spellings = (token, token.replace(":", "%3A"), token.replace(":", "%3a"), secret)
        self._spellings = [spelling for spelling in spellings if spelling]

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record; it always passes."""
        record.msg, record.args = self.hide(_message(record)), None
        if record.exc_info and not record.exc_text:
            record.exc_text = _FORMATTER.formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = self.hide(record.exc_text)
        # A formatter of another kind would render the exception itself once more.
        record.exc_info = None
        if record.stack_info:
            record.stack_info = self.hide(record.stack_info)
        return True

    def hide(self, text: str) -> str:
        """Return the text without any token."""
        for spelling in self._spellings:
            text = text.replace(spelling, HIDDEN)
        return without_tokens(text)


def without_tokens(text: str) -> str:
    """Return a text without what looks like any bot's token."""
    return _ANY_TOKEN.sub(HIDDEN, text)


def protect_process(token: str) -> None:
    """Keep the token out of what no handler of the root's writes: warnings, and errors that nobody caught.

    Args:
        token: The token in use.
    """
    hidden = TokenFilter(token)
    sys.excepthook = partial(_say, hidden)
    threading.excepthook = lambda told: _say(hidden, told.exc_type, told.exc_value, told.exc_traceback)
    sys.unraisablehook = lambda told: _say(hidden, told.exc_type, told.exc_value, told.exc_traceback)
    logging.captureWarnings(capture=True)


def protect(token: str, secret: str = "") -> None:
    """Keep the token out of every log that the root's handlers write; quieten httpx, which logs addresses.

    Args:
        token: The token in use.
        secret: Of the webhook, which PTB logs at debug level; empty for none.
    """
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)
    handlers = list(logging.getLogger().handlers)
    if logging.lastResort:
        handlers.append(logging.lastResort)
    for handler in handlers:
        for old in [one for one in handler.filters if isinstance(one, TokenFilter)]:
            handler.removeFilter(old)
        handler.addFilter(TokenFilter(token, secret))


def _message(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (KeyError, TypeError, ValueError) as error:
        # What does not fit together logging would print as it is, to where no filter looks.
        return f"{record.msg!r} {record.args!r} ({error})"


def _say(hidden: TokenFilter, kind: Any, error: Any, trace: Any) -> None:
    """Print an error that nobody caught as Python does, without the token."""
    if sys.stderr and kind is not SystemExit:
        sys.stderr.write(hidden.hide("".join(traceback.format_exception(kind, error, trace))))
