"""Runs commands in this process on an archive of the test's own."""

import json

from click.testing import CliRunner
from toys import BRIDGE, THEATRE, TRAM, ToyEncoder

from bot.cli import beleg
from index.archive import Archive

FIELDS = ("id", "title", "text", "source", "published", "language")
LINES = [json.dumps({name: getattr(article, name) for name in FIELDS}) for article in (BRIDGE, TRAM, THEATRE)]
ARTICLES = "\n".join(LINES)
OWN = dict.fromkeys(
    (
        "BELEG_DATA",
        "TELEGRAM_TOKEN",
        "TELEGRAM_API_URL",
        "ADMIN_IDS",
        "RERANKER",
        "FETCH_CONTACT",
        "FETCH_PORTS",
    )
)


def toy_opened(data, model):
    """Open an archive with the toy encoder, here or in another process."""
    return Archive(data, load=ToyEncoder, model=model or "toy")


class Desk:
    """Runs commands on one folder.

    Args:
        folder: The archive's.
        opener: Takes the place of opening an archive with the toy encoder.
    """

    def __init__(self, folder, opener=None):
        self.folder = folder
        self.opened = []
        self.opener = opener or toy_opened

    def __call__(self, *arguments, given=None, **environment):
        """Run a command; return its status and what it wrote on both streams."""
        command = ["--data", str(self.folder), *map(str, arguments)]
        return self.bare(*command, given=given, **environment)

    def bare(self, *command, given=None, **environment):
        """Run a command without naming the folder."""
        runner = CliRunner(env=OWN | environment)
        result = runner.invoke(beleg, command, input=given, obj=self._open, catch_exceptions=False)
        return result.exit_code, result.stdout, result.stderr

    def _open(self, data, model):
        self.opened.append((data, model))
        return self.opener(data, model)
