"""The token never reaches a log."""

import io
import logging
import subprocess
import sys
from pathlib import Path

import pytest

from bot.redact import TokenFilter, protect

ROOT = Path(__file__).parent.parent
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


def test_a_webhooks_secret_is_hidden_as_well() -> None:
    """It is no token, but lets whoever reads it write updates."""
    hidden = TokenFilter(TOKEN, "of_the-newsroom-2026").hide(f"of_the-newsroom-2026 {TOKEN} of_the-newsroom")
    assert hidden == "<token> <token> of_the-newsroom"
    assert TokenFilter(TOKEN).hide("of_the-newsroom-2026") == "of_the-newsroom-2026"


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


@pytest.mark.parametrize("arguments", [(5, 6), ("x",), ({"a": 1},)])
def test_what_does_not_fit_together_is_hidden_all_the_same(
    written: io.StringIO, arguments: tuple[object, ...]
) -> None:
    """Logging would print it to standard error, where no filter looks; nor does the log call fail."""
    message = f"%d {TOKEN} %(x)s"
    logging.getLogger("redacted").error(message, *arguments)
    assert "<token>" in written.getvalue()
    assert "AbCdEf" not in written.getvalue()


UNCAUGHT = """
import logging, sys, threading, warnings
from bot.redact import protect, protect_process
logging.basicConfig(level=logging.DEBUG)
token = sys.argv[1]
protect(token)
protect_process(token)
warnings.warn(token)
class Loose:
    def __del__(self):
        raise ValueError(token)
Loose()
def fail():
    raise LookupError(token)
threading.Thread(target=fail).start()
try:
    fail()
except LookupError as error:
    raise RuntimeError(f"https://api.example/bot{token}/x") from error
"""


def test_what_nobody_caught_is_hidden() -> None:
    """Warnings, errors of threads and of what is thrown away, and what ends the process, with its cause."""
    ended = subprocess.run(
        [sys.executable, "-X", "dev", "-c", UNCAUGHT, TOKEN],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    said = ended.stdout + ended.stderr
    assert ended.returncode == 1
    assert "AbCdEf" not in said
    assert said.count("<token>") == 5
    assert "RuntimeError: https://api.example/bot<token>/x" in said
    assert "Traceback" in said
