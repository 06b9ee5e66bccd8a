"""How often Python looks for garbage that refers to itself."""

import gc

# After so many new objects; with Python's own 700, all that was imported is looked over again and again
# while more is imported, and the model takes a quarter longer to start.
NEW_OBJECTS = 10_000


def look_seldom() -> None:
    """Have this process look a tenth as often; what refers to nothing is gone at once all the same."""
    gc.set_threshold(NEW_OBJECTS, *gc.get_threshold()[1:])
