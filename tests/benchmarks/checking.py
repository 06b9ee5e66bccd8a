"""Time checking quotes of which two words were replaced, dropped or added, among many passages.

usage: python tests/benchmarks/checking.py [--passages N] [--quotes N] [--data FOLDER]

The texts are drawn from invented words as often as words are in print (Zipf's law), ten passages of
six sentences an article, with toy vectors: words alone find quotes. Quotes have 7 to 20 words; N of
each kind are checked, and N that were printed nowhere. FOLDER is kept and used again.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Iterator
from itertools import accumulate, islice
from pathlib import Path

import numpy as np

from corpus.article import Article, Passage, Span
from corpus.store import Store
from corpus.stored import Draft
from index.checking.finding import Checking
from index.words import Words

VOCABULARY = 200_000
SENTENCES = 6
PASSAGES = 10
WORDS = 20
FEWEST = 7
BATCH = 500


class Press:
    """Prints invented articles.

    Args:
        seed: The same seed prints the same articles.
    """

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        syllables = [a + b for a in "bdfgklmnprstvw" for b in ("a", "e", "i", "o", "u", "au", "ei")]
        drawn = self.chance.choices(syllables, k=4 * VOCABULARY)
        self._words = ["".join(drawn[4 * n : 4 * n + 4]) for n in range(VOCABULARY)]
        self._often = list(accumulate(1 / (rank + 2.7) for rank in range(VOCABULARY)))

    def sentence(self) -> str:
        """Return a sentence."""
        words = self.chance.choices(self._words, cum_weights=self._often, k=WORDS)
        return f"{' '.join(words).capitalize()}."

    def draft(self, number: int) -> Draft:
        """Return an article, cut and with vectors."""
        passages, paragraphs, start = [], [], 0
        for _ in range(PASSAGES):
            text = " ".join(self.sentence() for _ in range(SENTENCES))
            span = Span(start, start + len(text))
            passages.append(Passage(span, (span,)))
            paragraphs.append(text)
            start = span.stop + 2
        article = Article(id=str(number), text="\n\n".join(paragraphs), language="de")
        return Draft(article, tuple(passages), np.ones((PASSAGES, 2), dtype=np.float32))

    def changed(self, quote: str, kind: str) -> str:
        """Return a quote with two of its inner words replaced, dropped, or followed by added ones."""
        words = quote.split()
        # From behind, so that the places before stay where they are.
        for at in sorted(self.chance.sample(range(1, len(words) - 1), 2), reverse=True):
            new = self.chance.choices(self._words, cum_weights=self._often)
            words[at : at + 1] = {"replaced": new, "dropped": [], "added": [words[at], *new]}[kind]
        return " ".join(words)

    def part(self, sentence: str) -> str:
        """Return words of a sentence that follow one another: seven to all of them."""
        words = sentence.split()
        first = self.chance.randrange(len(words) - FEWEST)
        return " ".join(words[first : self.chance.randrange(first + FEWEST, len(words)) + 1])


def main() -> None:
    """Make the archive where it is missing, check quotes, print the times."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--passages", type=int, default=1_000_000)
    parser.add_argument("--quotes", type=int, default=200)
    parser.add_argument("--data", type=Path)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="beleg-") as folder:
        data = given.data or Path(folder)
        data.mkdir(exist_ok=True)
        store, words = Store(data / "beleg.sqlite"), Words(data / "words")
        _print(store, Press(0), given.passages // PASSAGES)
        words.catch_up(store)
        print(f"{words.passages:,} passages")
        _check(store, Checking(store, words), given.quotes)


def _print(store: Store, press: Press, articles: int) -> None:
    if store.counts().articles:
        return
    drafts: Iterator[Draft] = map(press.draft, range(articles))
    while batch := list(islice(drafts, BATCH)):
        store.put(batch, "toy")


def _check(store: Store, checking: Checking, number: int) -> None:
    press, times = Press(1), list[float]()
    for kind in ("replaced", "dropped", "added"):
        found = 0
        for _ in range(number):
            key = str(press.chance.randrange(store.counts().articles))
            sentences = store.history(key)[-1].article.text.replace("\n\n", " ").split(". ")
            quote = press.changed(press.part(press.chance.choice(sentences)), kind)
            found += key in _timed(checking, quote, times)
        print(f"two words {kind}: found {found} of {number}")
    elsewhere = sum(bool(_timed(checking, press.part(press.sentence()), times)) for _ in range(number))
    print(f"printed nowhere: found {elsewhere} of {number}")
    hundredths = statistics.quantiles(times, n=100)
    median, slow, slower = (hundredths[percent - 1] for percent in (50, 95, 99))
    print(f"median {median:.1f} ms, 95 % within {slow:.1f} ms, 99 % within {slower:.1f} ms", end=", ")
    print(f"the slowest {max(times):.1f} ms")


def _timed(checking: Checking, quote: str, times: list[float]) -> list[str]:
    begun = time.perf_counter()
    checked = checking.check(quote)
    times.append((time.perf_counter() - begun) * 1000)
    return [match.article.article for match in checked.matches]


if __name__ == "__main__":
    main()
