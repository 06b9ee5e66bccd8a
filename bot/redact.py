"""The bot's token never reaches a log: PTB's and httpx's addresses, reprs and errors contain it."""

from __future__ import annotations

import logging
import re

HIDDEN = "<token>"
# Any bot's token, in an address with or without the colon encoded.
_ANY_TOKEN = re.compile(r"\d{5,}(?::|%3[Aa])[A-Za-z0-9_-]{30,}")
_FORMATTER = logging.Formatter()


class TokenFilter(logging.Filter):
    """Hides tokens in everything that a handler would write: message, arguments, traceback.

    Args:
        token: The token in use.
    """

    def __init__(self, token: str) -> None:
        super().__init__()
        spellings = (token, token.replace(":", "%3A"), token.replace(":", "%3a"))
        self._spellings = [spelling for spelling in spellings if spelling]

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record; it always passes."""
        record.msg, record.args = self.hide(record.getMessage()), None
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
        return _ANY_TOKEN.sub(HIDDEN, text)


def protect(token: str) -> None:
    """Keep the token out of every log that the root's handlers write; quieten httpx, which logs addresses.

    Args:
        token: The token in use.
    """
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)
    handlers = list(logging.getLogger().handlers)
    if logging.lastResort:
        handlers.append(logging.lastResort)
    for handler in handlers:
        for old in [one for one in handler.filters if isinstance(one, TokenFilter)]:
            handler.removeFilter(old)
        handler.addFilter(TokenFilter(token))
