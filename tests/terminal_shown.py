"""What a terminal or a pipe shows."""

import io

from rich.console import Console


def shown(show, *content, **terminal):
    """Return what is written.

    Args:
        show: Writes on a console.
        content: What it shows, if anything.
        terminal: What the console is like; without anything a pipe.
    """
    out = io.StringIO()
    show(Console(file=out, highlight=False, markup=False, emoji=False, **terminal), *content)
    return out.getvalue()
