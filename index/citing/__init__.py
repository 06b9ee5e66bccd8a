"""Articles as programs for literature cite them, BibTeX and CSL-JSON; pure."""

from __future__ import annotations

from index.citing.bibtex import bibtex
from index.citing.csl import csl
from index.citing.names import byline
from index.citing.work import Work, day_of, key, work

__all__ = ["Work", "bibtex", "byline", "csl", "day_of", "key", "work"]
