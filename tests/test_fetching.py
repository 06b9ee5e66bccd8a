"""The client that is made late."""

from types import SimpleNamespace

from fake_fetching import FakeFetching, page

from bot import fetching
from corpus.fetch import Policy

URL = "https://talbote.example/1"


def test_it_is_made_once_when_it_is_needed(monkeypatch):
    """Nothing is made before the first address, and one client fetches all of them."""
    made = []

    def make(policy):
        assert policy == Policy(contact="https://talbote.example")
        made.append(FakeFetching(page(URL)))
        return made[-1]

    monkeypatch.setattr(fetching, "fetcher", make)
    late = fetching.late({"FETCH_CONTACT": "https://talbote.example"})
    assert made == []
    assert [late.get(URL), late.get(URL)] == [page(URL)] * 2
    assert [each.asked for each in made] == [[URL, URL]]


def test_closing_makes_nothing(monkeypatch):
    """What was made is closed, and what was not is not made for that."""
    made = SimpleNamespace(get=lambda url, **_: page(url), closed=0)
    made.close = lambda: setattr(made, "closed", made.closed + 1)
    monkeypatch.setattr(fetching, "fetcher", lambda _: made)
    late = fetching.late({})
    late.close()
    assert (made.closed, late.get(URL)) == (0, page(URL))
    late.close()
    assert made.closed == 1
