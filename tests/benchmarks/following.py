"""Time looking through new articles for those who follow questions, and compare it with asking.

usage: python -m tests.benchmarks.following [--follows N] [--articles N] [--new N] [--asked N] [--data FOLDER]

An archive of invented articles in German and English is made with the real model, then N questions are
followed, and new articles come one at a time. Each new article answers one of the questions; the others ask
for things that stand in many articles, of places that have an article or will. After each article some of the
questions that it was not found for are judged as well, to see what was missed. FOLDER keeps the archive
without the new articles for the next time. Times are those of the processor, of all threads.
"""

from __future__ import annotations

import argparse
import random
import resource
import shutil
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import numpy as np

from corpus.article import Article
from corpus.followrows import Wish
from corpus.schema import FILE
from corpus.store import Store
from index.archive import Archive
from tests.newsroom import Story, stories, things

FOLLOWS = 10_000
ARTICLES = 1_000
NEW = 100
ASKED = 20
_TEMPLATES = {
    "de": (
        "Was wurde aus {one} in {place}?",
        "Wann kommt {one} nach {place}?",
        "Wie viel kostet {one} in {place}?",
        "Warum streitet {place} über {one} und {two}?",
        "Wer entscheidet über {one} und {two}?",
        "Was sagte die Polizei zu {one} und {two} in {place}?",
    ),
    "en": (
        "What became of {one} in {place}?",
        "When does {one} come to {place}?",
        "How much is {one} in {place}?",
        "Why does {place} quarrel over {one} and {two}?",
        "Who decides on {one} and {two}?",
        "What did the police say about {one} and {two} in {place}?",
    ),
}

T = TypeVar("T")


@dataclass
class Seen:
    """What was seen of each new article."""

    finding_ms: list[float] = field(default_factory=list)
    judging_ms: list[float] = field(default_factory=list)
    found: list[int] = field(default_factory=list)
    told: list[int] = field(default_factory=list)
    asked: int = 0
    missed: list[str] = field(default_factory=list)


def questions(count: int, told: Sequence[Story], coming: Sequence[Story]) -> dict[str, str]:
    """Draw questions with their languages, always the same ones."""
    drawn, asked = random.Random(2), {story.question: story.language for story in coming}
    while len(asked) < count:
        language = drawn.choice(("de", "en"))
        one, two = drawn.sample(things(language), 2)
        place = drawn.choice([*told, *coming]).place
        asked[drawn.choice(_TEMPLATES[language]).format(place=place, one=one, two=two)] = language
    return asked


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """Do something; return the milliseconds of processor that it took, and what came of it."""
    started = time.process_time()
    done = work()
    return 1000 * (time.process_time() - started), done


def article(story: Story) -> Article:
    """Return a story as it is added."""
    return Article(
        title=story.title,
        text=story.text,
        source=f"Bote {story.outlet}",
        language=story.language,
        published=story.published.isoformat(),
    )


def look(archive: Archive, store: Store, story: Story, asked: int, seen: Seen) -> None:
    """Add an article and look through it."""
    (added,) = archive.add([article(story)])
    spent, _ = timed(archive.find_followed)
    seen.finding_ms.append(spent)
    found = [news for spot in store.spots(store._now()) for news in store.news(spot)]
    pairs = {news.follow.id: news.follow.question for news in found if added.id in news.articles}
    spent, told = timed(
        lambda: [id for id, question in pairs.items() if answers(archive, added.id, question)]
    )
    seen.judging_ms.append(spent)
    seen.found.append(len(pairs))
    seen.told.append(len(told))
    others = [follow for follow in store.follows_after(0) if follow.id not in pairs]
    for follow in random.Random(story.number).sample(others, asked):
        seen.asked += 1
        if answers(archive, added.id, follow.question):
            seen.missed.append(follow.question)


def answers(archive: Archive, id: str, question: str) -> bool:
    """Tell whether a new article answers a question."""
    return bool(archive.readership().answered_by([id], question).quotes)


def filled(folder: Path, told: Sequence[Story]) -> Archive:
    """Return an archive of stories."""
    is_new = not (folder / FILE).exists()
    archive = Archive(folder)
    if is_new:
        list(archive.add(map(article, told)))
    return archive


def main() -> None:
    """Run it and print the figures."""
    given = _given()
    every = stories(given.articles + given.new)
    told, coming = every[: given.articles], every[given.articles :]
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "copy"
        kept = given.data or Path(scratch) / "kept"
        filled(kept, told).close()
        shutil.copytree(kept, folder)
        archive, store = Archive(folder), Store(folder / FILE)
        for number, (question, language) in enumerate(questions(given.follows, told, coming).items(), 1):
            store.put_follow(Wish(chat=number, asker=number, question=question, language=language), 50)
        archive.ask(told[0].question)
        list(archive.add([article(coming[0])]))
        spent, _ = timed(archive.find_followed)
        print(f"reading {given.follows} questions: {spent / 1000:.1f} s, once; memory {_megabytes():.0f} MB")
        seen = Seen()
        for story in coming[1:]:
            look(archive, store, story, given.asked, seen)
        report(seen)


def report(seen: Seen) -> None:
    """Print what was seen."""
    for name, spent in (("finding", seen.finding_ms), ("judging", seen.judging_ms)):
        mean, (median, rare), most = np.mean(spent), np.quantile(spent, (0.5, 0.95)), max(spent)
        print(
            f"{name}: ms an article, mean {mean:.1f}, median {median:.1f}, 95 % {rare:.1f}, most {most:.1f}"
        )
    print(f"an article: found for {np.mean(seen.found):.1f} questions, told of {np.mean(seen.told):.1f}")
    print(f"of {seen.asked} questions that it was not found for, {len(seen.missed)} would be told")
    for question in seen.missed[:5]:
        print(f"  {question}")


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _given() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--follows", type=int, default=FOLLOWS)
    parser.add_argument("--articles", type=int, default=ARTICLES)
    parser.add_argument("--new", type=int, default=NEW)
    parser.add_argument("--asked", type=int, default=ASKED)
    parser.add_argument("--data", type=Path)
    return parser.parse_args()


if __name__ == "__main__":
    main()
