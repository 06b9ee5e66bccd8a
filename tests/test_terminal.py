"""Results on one stream, messages and progress on the other."""

import io

import pytest

from bot.terminal import Terminal


class Screen(io.StringIO):
    """A stream that says that it is a terminal."""

    def isatty(self):
        return True


def test_streams():
    """Results and messages go apart, and neither carries control sequences."""
    out, err = io.StringIO(), io.StringIO()
    terminal = Terminal(out, err)
    terminal.result("eins\x1b[2J\nzwei")
    terminal.message("drei\nvier\x07")
    assert (out.getvalue(), err.getvalue()) == ("eins [2J\nzwei\n", "drei vier\n")


def test_no_progress_into_a_pipe():
    """Where nobody watches, nothing is drawn."""
    out, err = Screen(), io.StringIO()
    terminal = Terminal(out, err)
    with terminal.counting("Adding", 2) as done, terminal.waiting("Searching"):
        done(1, 2)
        terminal.result("eins")
    assert (out.getvalue(), err.getvalue()) == ("eins\n", "")


def test_progress_on_a_terminal():
    """A bar counts on standard error, results into a file stay clean."""
    out, err = io.StringIO(), Screen()
    terminal = Terminal(out, err)
    with terminal.counting("[b]Adding", 2) as done:
        terminal.result("eins")
        done(1, 0)
        done(2, 2)
    assert out.getvalue() == "eins\n"
    assert "[b]Adding" in err.getvalue()
    assert "2/2" in err.getvalue()


def test_what_is_begun_is_shown():
    """While nothing is done yet, somebody who watches sees that it goes on."""
    err = Screen()
    with Terminal(io.StringIO(), err).counting("Adding", 9) as done:
        done.begin("7 read")
    assert "Adding (7 read)" in err.getvalue()
    assert "0/9" in err.getvalue()


def test_results_take_the_place_of_the_bar():
    """Where both are the same terminal, a result first erases the bar's line."""
    out, err = Screen(), Screen()
    terminal = Terminal(out, err)
    with terminal.waiting("Searching"):
        terminal.result("eins")
        terminal.console.print("zwei")
    terminal.result("drei")
    assert out.getvalue() == "\r\x1b[2Keins\n\r\x1b[2Kzwei\ndrei\n"


def test_the_cursor_comes_back():
    """However it ends, the bar gives the cursor back."""
    err = Screen()
    with pytest.raises(KeyboardInterrupt), Terminal(io.StringIO(), err).waiting("Searching"):
        raise KeyboardInterrupt
    assert err.getvalue().rstrip().endswith("\x1b[?25h")
