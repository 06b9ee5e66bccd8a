"""Invented outlets with feeds and pages, as many articles as wanted, and a process that serves them.

usage: python -m tests.newsroom ARTICLES    prints its port, serves until standard input ends

The sentences are those of `events/`, all invented. In each some words are exchanged for others of the same
pool and its numbers for others, so that the words are as common as in real news and hardly any two articles
are alike. Each article is about a place of its own, which its title names and a question can ask for.
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import cache
from html import escape
from pathlib import Path

from corpus.article import Article
from corpus.fetch import Fetcher, Policy
from corpus.fetch.network import Network
from tests.web_server import HERE, Reply, WebServer, trust

OUTLETS = 12
EVENTS = Path(__file__).parent / "events"
# Which outlets have whole texts in their feeds; those of the others are fetched as pages.
WHOLE_EVERY = 3
# Every so many articles stand in two feeds of their outlet.
TWICE_EVERY = 20
_EXCHANGED = 0.2
_FIRST_DAY = datetime(2026, 3, 2, 6, 0, tzinfo=UTC)
_SENTENCE_END = re.compile(r"(?<=[.!?]) (?=[A-ZÄÖÜ])")
_WORD = re.compile(r"(?<=[a-zäöüß,] )(?:[A-ZÄÖÜ][a-zäöüß]{4,}|[a-zäöüß]{7,})\b")
_NUMBER = re.compile(r"\b[1-9][0-9]{1,2}\b")
_TITLES = {
    "de": ("Streit um das Freibad in {}", "{} bekommt eine neue Brücke", "Rat von {} spart am Bus"),
    "en": ("Row over the swimming pool in {}", "{} is to get a new bridge", "Council of {} cuts bus service"),
}
_OPENINGS = {
    "de": "Der Gemeinderat von {} hat am Montag {} Taler für das Vorhaben bewilligt.",
    "en": "The council of {} on Monday approved {} crowns for the project.",
}
_QUESTIONS = {
    "de": "Wie viele Taler hat der Gemeinderat von {} bewilligt?",
    "en": "How many crowns did the council of {} approve?",
}


@dataclass(frozen=True)
class Story:
    """An article as its outlet has it.

    Attributes:
        outlet: Number of its outlet.
        place: Stands in no other one.
        paragraphs: Its text.
    """

    number: int
    outlet: int
    language: str
    place: str
    title: str
    paragraphs: tuple[str, ...]

    @property
    def text(self) -> str:
        """Return what must be stored."""
        return "\n\n".join(self.paragraphs)

    @property
    def question(self) -> str:
        """Return what only this article answers."""
        return _QUESTIONS[self.language].format(self.place)

    @property
    def published(self) -> datetime:
        """Return when it appeared, each one a minute after the one before."""
        return _FIRST_DAY + timedelta(minutes=self.number)

    @property
    def host(self) -> str:
        """Return its outlet's name on the web."""
        return f"bote{self.outlet}.example"

    @property
    def path(self) -> str:
        """Return where it stands there; no two outlets have the same one."""
        return f"/{self.language}/{self.number}-{self.place.lower()}.html"


def stories(count: int) -> list[Story]:
    """Draw so many articles, always the same ones."""
    drawn = random.Random(1)
    return [_story(number, drawn) for number in range(count)]


def _story(number: int, drawn: random.Random) -> Story:
    outlet = number % OUTLETS
    language = "de" if outlet % 2 == 0 else "en"
    place = _place(number)
    opening = _OPENINGS[language].format(place, number + 1_000)
    body = [_varied(drawn.choice(_pool(language)), language, drawn) for _ in range(drawn.randint(11, 26))]
    sentences = [opening, *body]
    title = drawn.choice(_TITLES[language]).format(place)
    return Story(number, outlet, language, place, title, tuple(_paragraphs(sentences, drawn)))


def _place(number: int) -> str:
    """Name a place; a number has one name, and its neighbours have others."""
    syllables = ("bar", "dol", "fen", "gim", "hur", "kes", "lan", "mor", "nid", "ruf")
    # No two numbers below 100,000 give the same, since 61,813 has no factor in common with it.
    digits = f"{number * 61_813 % 100_000:05}"
    return "".join(syllables[int(digit)] for digit in digits).capitalize()


def _paragraphs(sentences: Sequence[str], drawn: random.Random) -> Iterator[str]:
    start = 0
    while start < len(sentences):
        stop = start + drawn.randint(2, 5)
        yield " ".join(sentences[start:stop])
        start = stop


@cache
def _pool(language: str) -> tuple[str, ...]:
    lines = (EVENTS / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    texts = [line for line in lines if line and line[0] not in "=-"]
    found = [sentence for text in texts for sentence in _SENTENCE_END.split(text)]
    # Those with half a quotation in them would run on into their neighbours.
    return tuple(sentence for sentence in found if not set(sentence) & set("„“\"”‘’'") and len(sentence) > 30)


@cache
def _words(language: str) -> dict[bool, tuple[str, ...]]:
    """Return words that may stand for each other: those with a capital, and those without."""
    found = [word for sentence in _pool(language) for word in _WORD.findall(sentence)]
    return {big: tuple(word for word in found if word[0].isupper() is big) for big in (True, False)}


def _varied(sentence: str, language: str, drawn: random.Random) -> str:
    def other(word: re.Match[str]) -> str:
        exchanged = drawn.random() < _EXCHANGED
        return drawn.choice(_words(language)[word[0][0].isupper()]) if exchanged else word[0]

    numbered = _NUMBER.sub(lambda _: str(drawn.randint(11, 999)), sentence)
    return _WORD.sub(other, numbered)


def things(language: str) -> tuple[str, ...]:
    """Return nouns that stand in the articles of a language, or what comes near to them, each once."""
    return tuple(dict.fromkeys(_words(language)[language == "de"]))


def serve(web: WebServer, told: Sequence[Story]) -> list[str]:
    """Put everything on a server; returns the addresses of the feeds."""
    for story in told:
        web.put(story.path, Reply(body=page(story).encode(), headers={"Content-Type": "text/html"}))
    feeds = []
    for outlet in range(OUTLETS):
        own = [story for story in told if story.outlet == outlet]
        if not own:
            continue
        for name, entries in (("news", own), ("best", [s for s in own if s.number % TWICE_EVERY < 2])):
            path = f"/{name}-{outlet}.xml"
            write = _atom if outlet % 2 else _rss
            body = write(outlet, [_entry(web, story, atom=bool(outlet % 2)) for story in entries])
            web.put(path, Reply(body=body.encode(), headers={"Content-Type": "application/xml"}))
            feeds.append(web.url(path, own[0].host))
    return feeds


def feeds_at(port: int, count: int) -> list[str]:
    """Return the addresses that `serve` returns, where another process serves at a port."""
    return [
        f"http://bote{outlet}.example:{port}/{name}-{outlet}.xml"
        for outlet in range(min(OUTLETS, count))
        for name in ("news", "best")
    ]


def _rss(outlet: int, entries: Sequence[str]) -> str:
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"'
        ' xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        f"<channel><title>Bote {outlet}</title>{''.join(entries)}</channel></rss>"
    )


def _atom(outlet: int, entries: Sequence[str]) -> str:
    return (
        '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom">'
        f"<title>Bote {outlet}</title><id>urn:{outlet}</id>{''.join(entries)}</feed>"
    )


def _entry(web: WebServer, story: Story, *, atom: bool) -> str:
    link, title = web.url(story.path, story.host), escape(story.title)
    summary = escape(story.paragraphs[0][:120] + "…")
    markup = escape(_body(story)) if story.outlet % WHOLE_EVERY == 0 else ""
    if atom:
        content = f'<content type="html">{markup}</content>' if markup else ""
        return (
            f'<entry><title>{title}</title><link href="{link}"/><id>{link}</id>'
            f"<published>{story.published.isoformat()}</published><updated>{story.published.isoformat()}</updated>"
            f"<summary>{summary}</summary>{content}</entry>"
        )
    content = f"<content:encoded>{markup}</content:encoded>" if markup else ""
    return (
        f"<item><title>{title}</title><link>{link}</link><guid>{link}</guid>"
        f"<pubDate>{format_datetime(story.published)}</pubDate>"
        f"<description>{summary}</description>{content}</item>"
    )


def _body(story: Story) -> str:
    return "".join(f"<p>{escape(paragraph)}</p>" for paragraph in story.paragraphs)


def page(story: Story) -> str:
    """Return a page with what stands around an article."""
    menu = "".join(
        f'<li><a href="/{name}">{name}</a></li>' for name in ("Sport", "Region", "Kultur", "Wetter")
    )
    others = "".join(f'<li><a href="/{n}.html">Meldung {n} aus der Umgebung</a></li>' for n in range(12))
    return (
        f'<!DOCTYPE html><html lang="{story.language}"><head><meta charset="utf-8">'
        f"<title>{escape(story.title)} | Bote {story.outlet}</title>"
        f'<meta property="og:site_name" content="Bote {story.outlet}">'
        f'<meta property="article:published_time" content="{story.published.isoformat()}"></head><body>'
        f"<header><nav><ul>{menu}</ul></nav></header><main><article><h1>{escape(story.title)}</h1>"
        f"{_body(story)}</article><aside><h2>Mehr</h2><ul>{others}</ul></aside></main>"
        "<footer><p>Impressum</p></footer></body></html>"
    )


def fetcher(port: int) -> Fetcher:
    """Return a fetcher for which a server on this machine is the internet."""
    network = Network(resolve=lambda *_: [HERE], allowed=lambda address: str(address) == HERE, tls=trust())
    return Fetcher(Policy(contact="desk@archive.example", ports=frozenset({port})), network=network)


def wrong(told: Sequence[Story], stored: Sequence[Article]) -> tuple[list[str], list[str]]:
    """Compare what is stored with what was published.

    Returns:
        The titles of what is missing or not as it was published, and of what is there twice or was never
        published.
    """
    rest = [(article.title, article.text) for article in stored]
    lost = []
    for one in [(story.title, story.text) for story in told]:
        if one in rest:
            rest.remove(one)
        else:
            lost.append(one[0])
    return lost, [title for title, _ in rest]


if __name__ == "__main__":
    server = WebServer()
    serve(server, stories(int(sys.argv[1])))
    print(server.port, flush=True)
    sys.stdin.read()
    server.close()
