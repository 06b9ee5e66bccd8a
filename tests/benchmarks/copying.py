"""Measure how copies are found among many articles: memory, time, and which pairs are joined.

usage: python -m tests.benchmarks.copying [ARTICLES] [FOLDER]

The articles are drawn word by word from a vocabulary that is as uneven as that of a language (Zipf 1949),
with common phrases in between, and have 80 to 700 words. Every hundredth is an edited copy of another one.
"""

from __future__ import annotations

import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import numpy as np
import numpy.typing as npt

from corpus.article import Article
from corpus.store import Draft, Signature, Store
from index.copies import Copies, signature
from tests.copying import NO_VECTORS, events, measured

ARTICLES = 100_000
WORDS = 60_000
PHRASES = 3_000
AT_ONCE = 200
PROBES = 500


class Language:
    """Draws texts."""

    def __init__(self, seed: int) -> None:
        self._drawn = np.random.default_rng(seed)
        letters = random.Random(seed)
        vowels, others = "aeiou", "bdfghklmnprstvwz"
        self._words = np.array(
            [
                "".join(letters.choice(others) + letters.choice(vowels) for _ in range(letters.randint(1, 5)))
                + letters.choice(others)
                for _ in range(WORDS)
            ]
        )
        self._chances = np.cumsum(1 / np.arange(1, WORDS + 1))
        self._chances /= self._chances[-1]
        self._phrases = [" ".join(self.words(int(self._drawn.integers(3, 7)))) for _ in range(PHRASES)]

    def words(self, count: int) -> list[str]:
        """Draw words, common ones more often."""
        return self._words[self._chances.searchsorted(self._drawn.random(count))].tolist()

    def text(self) -> str:
        """Draw a text of 80 to 700 words, a tenth of it phrases that others have too."""
        length = int(np.clip(self._drawn.lognormal(5.7, 0.5), 80, 700))
        parts = self.words(int(length * 0.9))
        for place in self._drawn.integers(0, len(parts), length // 50):
            parts[place] = self._phrases[int(self._drawn.zipf(1.3)) % PHRASES]
        return " ".join(parts)

    def edited(self, text: str) -> str:
        """Replace a tenth of the words."""
        words = text.split()
        for place in self._drawn.choice(len(words), len(words) // 10, replace=False):
            words[place] = str(self._drawn.choice(self._words))
        return " ".join(words)


def articles(count: int) -> Iterator[Article]:
    """Yield invented articles, some of them copies."""
    language = Language(1)
    before = ""
    for number in range(count):
        text = language.edited(before) if number % 100 == 99 else language.text()
        before = text if number % 100 == 42 else before
        yield Article(id=f"a{number}", text=text, source=f"outlet {number % 40}", language="de")


def memory_mb() -> float:
    """Return what this process has in memory now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


def filled(store: Store, count: int) -> list[float]:
    """Add articles in batches, as `add` does.

    Returns:
        Milliseconds an article for signing and linking: by the clock, and of processor.
    """
    copies = Copies(store)
    spent = np.zeros(2)
    everything = articles(count)
    while batch := list(islice(everything, AT_ONCE)):
        before = times()
        signed = [signature(article.text) for article in batch]
        spent += times() - before
        drafts = [Draft(*pair) for pair in _drafts(batch, signed)]
        store.put(drafts, "none")
        before = times()
        copies.link()
        spent += times() - before
    return [float(each) for each in spent / count * 1000]


def times() -> npt.NDArray[np.float64]:
    """Return seconds by the clock and of processor time."""
    return np.array([time.perf_counter(), time.process_time()])


def _drafts(batch: list[Article], signed: list[Signature]) -> Iterator[tuple]:
    for article, mark in zip(batch, signed, strict=True):
        yield article, (), NO_VECTORS, mark


def look(store: Store, count: int) -> None:
    """Open the index anew, as another process does, and look for copies of what is not stored."""
    before, started = memory_mb(), time.perf_counter()
    copies = Copies(store)
    copies.of(Article(text="Ein Wort. " * 30))
    print(
        f"index read in {time.perf_counter() - started:.2f} s, {memory_mb() - before:.0f} MB more in memory"
    )
    language, spent, found = Language(2), [], 0
    for number in np.linspace(1, count - 1, PROBES).astype(int):
        stored = store.newest(f"a{number}").article
        probe = Article(text=language.edited(stored.text))
        before = times()
        found += stored.id in {copy.article for copy in copies.of(probe)}
        spent.append((times() - before) * 1000)
    for name, column in zip(("clock", "processor"), np.array(spent).T, strict=True):
        median, most = np.quantile(column, (0.5, 0.99))
        print(f"looking for copies of one, {name}: median {median:.2f} ms, 99 % within {most:.2f} ms")
    print(f"{found} of {PROBES} found")


def main() -> None:
    """Print the figures."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    with tempfile.TemporaryDirectory(dir=sys.argv[2] if len(sys.argv) > 2 else None) as folder:
        store = Store(Path(folder) / "beleg.sqlite")
        clock, processor = filled(store, count)
        print(f"{count:,} articles signed and linked in {clock:.2f} ms each, of processor {processor:.2f} ms")
        look(store, count)
        linked = sum(bool(store.links(id)) for id in range(1, count + 1))
        print(f"{linked} have a copy, {2 * (count // 100)} were made so")
        print(f"the process had at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000:.0f} MB")
        store.close()
    for name, half in (("tuned on", 0), ("held back", 1)):
        pairs(name, half)


def pairs(name: str, half: int) -> None:
    """Print how many pairs of one half of the invented events are joined."""
    print(f"pairs {name}, joined:")
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder) / "beleg.sqlite")
        for kind, (found, of) in measured(store, events()[half::2]).items():
            print(f"  {kind}: {found} of {of}, {found / of:.2%}")
        store.close()


if __name__ == "__main__":
    main()
