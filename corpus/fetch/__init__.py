"""The one HTTP client for foreign addresses: what it asks for, whom, and what it refuses.

It imports the HTTP libraries: import it where something is fetched, and not earlier.
"""

from corpus.fetch.fetcher import Fetcher
from corpus.fetch.policy import Policy

__all__ = ["Fetcher", "Policy"]
