"""How often Python looks for garbage."""

import gc

from bot.garbage import NEW_OBJECTS, look_seldom


def test_it_looks_seldom_and_not_never():
    """Only the first of Python's numbers changes; circles go as soon as enough is new."""
    before = gc.get_threshold()
    gc.set_threshold(700, 10, 10)
    look_seldom()
    changed = gc.get_threshold()
    looked = gc.get_stats()[0]["collections"]
    kept = [[] for _ in range(2 * NEW_OBJECTS)]
    more = gc.get_stats()[0]["collections"] - looked
    gc.set_threshold(*before)
    assert (changed, len(kept), 0 < more <= 3) == ((NEW_OBJECTS, 10, 10), 2 * NEW_OBJECTS, True)
