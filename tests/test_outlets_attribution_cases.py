"""The table of sentences that attribution is measured by is itself well formed."""

from collections import Counter

from attribution_cases import CASES


def test_balance():
    """Half of the sentences of each language name an outlet as their source, half name none."""
    assert Counter((language, bool(outlets)) for language, _, outlets in CASES) == {
        ("de", True): 97,
        ("de", False): 97,
        ("en", True): 96,
        ("en", False): 96,
    }


def test_no_repeats():
    """No sentence occurs twice."""
    assert [text for text, times in Counter(text for _, text, _ in CASES).items() if times > 1] == []


def test_outlets_as_printed():
    """Outlets stand in their sentence as given, each behind the one before."""
    for _, text, outlets in CASES:
        places = [text.find(outlet) for outlet in outlets]
        assert (text, places) == (text, sorted(places))
        assert -1 not in places
