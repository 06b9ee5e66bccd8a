"""Lists of outlets."""
