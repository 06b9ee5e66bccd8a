"""Inputs of any kind → articles, one module per kind."""

from corpus.readers.files import read, read_bytes
from corpus.readers.plain import read_text

__all__ = ["read", "read_bytes", "read_text"]
