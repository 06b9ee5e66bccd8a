"""Preferences are kept as they are given."""


def test_preferences_come_back(store):
    """The last one counts, and an empty one is forgotten."""
    store.save_preference(7, {"language": "en"})
    store.save_preference(7, {"language": "de"})
    store.save_preference(-8, {"quotes": 2})
    store.save_preference(9, {"quotes": 1})
    store.save_preference(9, {})
    assert store.preferences() == {7: {"language": "de"}, -8: {"quotes": 2}}
