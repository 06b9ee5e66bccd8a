"""Articles: reading, cleaning, storing; the lowest layer."""
