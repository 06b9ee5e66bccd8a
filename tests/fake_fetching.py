"""Stands for the web in tests."""

from corpus.errors import FetchError
from corpus.fetched import Fetched

PAGE = """<!DOCTYPE html><html lang="de"><head><title>Erfundene Brücke gesperrt | Talbote</title>
<meta property="og:site_name" content="Talbote"><meta property="article:published_time" content="2025-02-12">
</head><body><h1>Erfundene Brücke gesperrt</h1><p>{text}</p></body></html>"""
TEXT = (
    "Die Stadt hat am Mittwoch die erfundene Brücke über die Marbe gesperrt, wie das Bauamt mitteilte. "
    "Der Verkehr wird über den Norden geleitet, und das dauert nach Schätzung des Amtes bis in den Mai. "
    "„Wir haben keine Wahl“, sagte die Baustadträtin vor dem Rat."
)


class FakeFetching:
    """Answers from a table; notes what it was asked for.

    Args:
        *answers: What stands where it says.
    """

    def __init__(self, *answers):
        self.answers = {answer.url: answer for answer in answers}
        self.asked = []

    def get(self, url, *, etag="", modified=""):
        """Answer as a client does."""
        assert (etag, modified) == ("", "")
        self.asked.append(url)
        if url not in self.answers:
            raise FetchError(url, "is not there (404)")
        return self.answers[url]

    def close(self):
        """Nobody waits."""


def page(url, text=TEXT, **given):
    """Return an answer that is a page of an article."""
    return Fetched(url=url, data=PAGE.format(text=text).encode(), media_type="text/html", **given)
