"""What stands beside a quote: its source, where that has it from, and a link to the sentence; pure."""

from __future__ import annotations

from index.beside.opening import opening
from index.beside.origins import origin
from index.beside.quoting import begun, headline, quote, whole

__all__ = ["begun", "headline", "opening", "origin", "quote", "whole"]
