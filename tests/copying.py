"""Pairs for measuring how copies are found: invented articles, two on each event, and copies made of them.

All events, people and places are invented. The two articles on an event were written separately, as two
outlets would: they share its facts, its names and what was said.
"""

import random
import re
from collections import defaultdict
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from corpus.article import Article
from corpus.store import Draft
from index.copies import Copies, signature

EVENTS = Path(__file__).parent / "events"
# The most that is changed of a copy, as a share of its words.
MOST = 0.2
NO_VECTORS = np.zeros((0, 4), dtype=np.float32)
DIFFERENT = "different articles on one event"
RIVALS = "copies of the one and the other article on its event"
STRANGERS = "copies and articles on other events"
_SENTENCE_END = re.compile(r"(?<=[.!?“\"]) (?=[A-ZÄÖÜ„\"])")
_DATELINES = ("BERLIN (dpa) - ", "Wien (APA) – ", "(Reuters) - ", "LONDON (AP) — ", "Hamburg, 3. Mai. ")
_OUTLETS = ("Talbote", "Anzeiger", "Bergblatt", "Evening Herald", "Daily Courier", "Morning Star of Linfield")
_MARKS = str.maketrans({"„": "»", "“": "«", "–": "-", '"': "”", "ß": "ss"})


@dataclass(frozen=True)
class Event:
    """What happened, told twice."""

    one: Article
    other: Article


def events():
    """Read all events, the German ones first; every other one is what thresholds were chosen on."""
    found = [_events(language) for language in ("de", "en")]
    return [event for each in found for event in each]


def made(article, others, rng):
    """Make a copy of each kind.

    Args:
        article: What is copied.
        others: Articles in its language, for other words and paragraphs.
        rng: Makes all choices.

    Returns:
        Kind → copy; of all but "shortened" and "longer" at most MOST of the words are changed.
    """
    vocabulary = " ".join(other.text for other in others).split()
    text = article.text
    half = 0.5 * len(text.split())
    made = {
        "replaced": _replaced(text, vocabulary, MOST, rng),
        "scattered": _edited(text, vocabulary, MOST, rng),
        "edited": _edited(text, vocabulary, rng.uniform(0.02, MOST), rng),
        "ended": _cut(text, (1 - MOST) * len(text.split())),
        "moved": _moved(_edited(text, vocabulary, MOST / 2, rng), rng),
        "mixed": _cut(_edited(text, vocabulary, MOST / 2, rng), 0.9 * len(text.split())).translate(_MARKS),
        "shortened": _edited(_cut(text, half), vocabulary, MOST / 4, rng),
        "longer": _edited(text, vocabulary, MOST / 2, rng) + "\n\n" + _strange(others, rng),
    }
    return {
        kind: _printed(article, rng.choice(_DATELINES) + text, others, rng) for kind, text in made.items()
    }


def _printed(article, text, others, rng):
    title = rng.choice(others).title
    return replace(article, text=text, title=title, source=rng.choice(_OUTLETS), id=f"copy of {article.id}")


def _replaced(text, vocabulary, share, rng):
    """Replace so large a share of the words by others, anywhere: the most that a share can change."""
    words = re.split(r"(\s+)", text)
    for place in rng.sample(range(0, len(words), 2), int(share * len(text.split()))):
        words[place] = rng.choice(vocabulary)
    return "".join(words)


def _edited(text, vocabulary, share, rng):
    """Replace, delete and insert so large a share of the words, anywhere."""
    words = re.split(r"(\s+)", text)
    places = rng.sample(range(0, len(words), 2), int(share * len(text.split())))
    for place in places:
        other = rng.choice(vocabulary)
        words[place] = rng.choice((other, other, "", f"{words[place]} {other}"))
    return "".join(words)


def _cut(text, words):
    """Cut sentences at the end as long as so many words are left, but keep the first."""
    while (shorter := _SENTENCE_END.split(text)[:-1]) and len(" ".join(shorter).split()) >= words:
        text = " ".join(shorter)
    return text


def _moved(text, rng):
    paragraphs = [_SENTENCE_END.split(paragraph) for paragraph in text.split("\n\n")]
    for sentences in paragraphs:
        rng.shuffle(sentences)
    return "\n\n".join(map(" ".join, paragraphs))


def _strange(others, rng):
    """Put a paragraph together from sentences of several articles."""
    return " ".join(rng.choice(_SENTENCE_END.split(other.text)) for other in rng.sample(others, 3))


def _events(language):
    written = (EVENTS / f"{language}.txt").read_text(encoding="utf-8")
    blocks = re.split(r"^= ", written, flags=re.MULTILINE)[1:]
    return [_event(language, number, block) for number, block in enumerate(blocks)]


def _event(language, number, block):
    one, other = (
        Article(
            id=f"{language}-{number}-{which}",
            title=title,
            text=text.strip(),
            source=source,
            language=language,
        )
        for which, source, (title, _, text) in (
            (which, source, story.partition("\n"))
            for which, source, story in zip("ab", _OUTLETS, block.split("\n- "), strict=False)
        )
    )
    return Event(one, other)


def store_all(store, articles):
    """Store articles with their signatures, but without passages."""
    drafts = [Draft(article, (), NO_VECTORS, signature(article.text)) for article in articles]
    store.put(drafts, "none")


def measured(store, found, rounds=3):
    """Look for copies of invented articles among all of them, and for one article on an event by the other.

    Args:
        store: Empty.
        found: Events.
        rounds: How many copies of each kind are made of an article.

    Returns:
        Kind of pair → (how many were found, of how many).
    """
    everything = [article for event in found for article in (event.one, event.other)]
    store_all(store, everything)
    copies = Copies(store)
    counts = defaultdict(list)
    for number, event in enumerate(found):
        others = [
            each
            for each in everything
            if each.language == event.one.language and each.id[:-1] != event.one.id[:-1]
        ]
        counts[DIFFERENT].append(event.other.id in ids(copies.of(event.one)))
        for article, rival in ((event.one, event.other), (event.other, event.one)):
            for turn in range(rounds):
                rng = random.Random(f"{number} {turn}")
                for kind, copy in made(article, others, rng).items():
                    names = ids(copies.of(copy))
                    counts[kind].append(article.id in names)
                    counts[RIVALS].append(rival.id in names)
                    # A longer one has sentences of strangers, indeed.
                    if kind != "longer":
                        counts[STRANGERS].append(bool(names - {article.id, rival.id}))
    return {kind: (sum(each), len(each)) for kind, each in counts.items()}


def ids(copies):
    """Return the ids of copies."""
    return {copy.article for copy in copies}
