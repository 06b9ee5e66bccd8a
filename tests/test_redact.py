"""The token never reaches a log."""

import io
import logging

import pytest

from bot.redact import TokenFilter, protect

TOKEN = "987654:" + "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789"
OTHER = "1234567:" + "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"


@pytest.fixture
def written() -> io.StringIO:
    """What a handler with the filter wrote for the logger "redacted"."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.addFilter(TokenFilter(TOKEN))
    logger = logging.getLogger("redacted")
    logger.handlers, logger.propagate = [handler], False
    return stream


@pytest.mark.parametrize("spelling", [TOKEN, TOKEN.replace(":", "%3A"), OTHER])
def test_tokens_are_hidden_in_messages_and_arguments(written: io.StringIO, spelling: str) -> None:
    """Neither the message nor its arguments show a token, our own or any other."""
    logging.getLogger("redacted").error("%s", spelling)
    logging.getLogger("redacted").error("POST https://api.example/bot%s/getMe", spelling)
    assert written.getvalue() == "<token>\nPOST https://api.example/bot<token>/getMe\n"


def test_tokens_are_hidden_in_tracebacks(written: io.StringIO) -> None:
    """The traceback stays, the token in it goes."""
    try:
        int(TOKEN)
    except ValueError:
        logging.getLogger("redacted").exception("failed")
    assert "ValueError: invalid literal for int() with base 10: '<token>'" in written.getvalue()
    assert "AbCdEf" not in written.getvalue()


def test_protect_covers_the_roots_handlers_once(caplog: pytest.LogCaptureFixture) -> None:
    """All handlers of the root hide the token; protecting twice does not pile filters up."""
    root = logging.getLogger()
    protect(TOKEN)
    protect(TOKEN)
    assert [sum(isinstance(one, TokenFilter) for one in handler.filters) for handler in root.handlers] == [
        1 for _ in root.handlers
    ]
    logging.getLogger("anything").warning("token %s", TOKEN)
    assert caplog.messages == ["token <token>"]


def test_httpx_does_not_log_addresses() -> None:
    """httpx logs every address at INFO, token included; so it may only warn."""
    protect(TOKEN)
    assert not logging.getLogger("httpx").isEnabledFor(logging.INFO)
