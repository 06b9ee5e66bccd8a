"""Near-copies of whole articles."""

from index.copies.copy import Copy

__all__ = ["Copy"]
