"""Time checking quotes of which two words were changed, dropped or added, among many passages.

usage: python tests/benchmarks/checking.py [--passages N] [--quotes N] [--data FOLDER]

The texts are drawn from invented words as often as words are in print (Zipf's law), ten passages of
six sentences an article, with toy vectors: words alone find quotes. FOLDER is kept and used again.
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
from index.checking import Checking
from index.words import Words

VOCABULARY = 200_000
SENTENCES = 6
PASSAGES = 10
WORDS = 20
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

    def changed(self, sentence: str) -> str:
        """Return a sentence with two words replaced, dropped or added."""
        words = sentence.split()
        for _ in range(2):
            at = self.chance.randrange(1, len(words) - 1)
            new, keep = self.chance.choice([("neu", False), ("", False), ("neu", True)])
            words[at : at + 1] = [new] * bool(new) + [words[at]] * keep
        return " ".join(words)


def main() -> None:
    """Make the archive where it is missing, check quotes, print the times."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--passages", type=int, default=1_000_000)
    parser.add_argument("--quotes", type=int, default=300)
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
    press = Press(1)
    times: list[float] = []
    found = 0
    for _ in range(number):
        article = press.chance.randrange(store.counts().articles)
        sentences = store.history(str(article))[-1].article.text.replace("\n\n", " ").split(". ")
        begun = time.perf_counter()
        checked = checking.check(press.changed(press.chance.choice(sentences)))
        times.append((time.perf_counter() - begun) * 1000)
        found += any(match.article.article == str(article) for match in checked.matches)
    slow = statistics.quantiles(times, n=20)[-1]
    print(f"found {found} of {number}; median {statistics.median(times):.1f} ms, 95 % within {slow:.1f} ms")


if __name__ == "__main__":
    main()
