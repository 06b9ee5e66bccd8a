"""What a server answers to one request."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

from corpus.errors import FetchError, Gone, Unreachable

OK = 200
UNCHANGED = 304
REDIRECTS = {301, 302, 303, 307, 308}

_GONE = {404: "is not there (404)", 410: "was removed for good (410)"}
_REFUSED = {
    401: "asks for a login (401)",
    402: "asks for payment (402)",
    403: "the server refuses to hand it out (403)",
    451: "the server must not show it, for legal reasons (451)",
}
_TOO_MANY = 429
# What another attempt may mend.
_PASSING = {_TOO_MANY, 502, 503, 504}
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE | re.ASCII)
_MEDIA_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+", re.ASCII)


class Passing(Unreachable):
    """It failed in a way that another attempt may mend at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A response.

    Attributes:
        status: Such as 200.
        headers: By name in lower case; of several with one name, the last.
        body: Decompressed; empty where the status is another than 200.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes = b""

    def header(self, name: str) -> str:
        """Return a header's value, empty where there is none."""
        return self.headers.get(name, "").strip()

    @property
    def media_type(self) -> str:
        """Such as "text/html", in lower case; empty where there is none."""
        written = self.header("content-type").partition(";")[0].strip().lower()
        return written if _MEDIA_TYPE.fullmatch(written) else ""

    @property
    def charset(self) -> str:
        """As the server names it; empty where it names none."""
        found = _CHARSET.search(self.header("content-type"))
        return found[1] if found else ""

    @property
    def after_s(self) -> float:
        """Seconds for which the server asks to be left alone; 0 where it does not say."""
        written = self.header("retry-after")
        if written.isascii() and written.isdecimal():
            return float(written)
        try:
            # Compared to the server's clock, since ours may be another.
            then, now = map(parsedate_to_datetime, (written, self.header("date")))
            return max(0.0, (then - now).total_seconds())
        except (ValueError, TypeError, OverflowError):
            return 0.0


def check_passing(answer: Answer) -> Answer:
    """Return an answer that stays as it is if it is asked for again.

    Raises:
        Passing: It may not.
    """
    if answer.status not in _PASSING:
        return answer
    error: Passing = (
        Passing("", "the server asks for fewer requests (429); try again later")
        if answer.status == _TOO_MANY
        else Passing("", "the server has a fault ({status}); try again later", status=answer.status)
    )
    error.after_s = answer.after_s
    raise error


def check_status(status: int) -> None:
    """Check that an answer is one.

    Raises:
        Gone: Nothing is there.
        Unreachable: The server is at fault.
        FetchError: It answers otherwise.
    """
    if status == OK:
        return
    if status in _GONE:
        raise Gone("", _GONE[status])
    if status in _REFUSED:
        raise FetchError("", _REFUSED[status])
    if status >= 500:
        raise Unreachable("", "the server has a fault ({status}); try again later", status=status)
    raise FetchError("", "the server answers with the status {status}", status=status)
