"""Cut what was found into sentences, and mark what of the question each holds."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import chain, pairwise
from typing import NamedTuple

from corpus.article import Article, Span
from index.analysis import WRITTEN, Analyzer
from index.compounds import COMPOUNDING
from index.found import Asked, Sentence
from index.likeness import Likeness, share
from index.matches import ENOUGH, UNTELLING
from index.matches import held as words_held
from index.naming import finding, phrases
from index.terms import split
from index.wants import Want, held, named, wants

# How much a word counts as it is written beside its stem.
WRITTEN_SHARE = 0.6
# Words of the question that are neighbours there stand near in a text with at most two words between.
NEAR = 3
_WORD = re.compile(r"\w+")
# Sentences that are found again and again, as those of the latest news are; about 30 MB.
_REMEMBERED = 30_000
_ENDED = re.compile(r"[.!…:]\W*$")
_NONE: frozenset[str] = frozenset()
_NO_LETTERS: Mapping[str, int] = {}

Weigh = Callable[[Sequence[str]], Mapping[str, float]]


def token_share(token: str) -> float:
    """Return what a token counts: a stem fully, a form less, since it only adds to its stem."""
    return WRITTEN_SHARE if token.startswith(WRITTEN) else 1.0


class Reading:
    """One question, read into the passages found for it; of one thread.

    Args:
        analyzer: Makes tokens of words.
        question: The question.
        language: Its ISO 639-1 code; empty where it is not known.
        languages: Those of the articles.
        weigh: Tokens → their inverse document frequencies.
    """

    def __init__(
        self, analyzer: Analyzer, question: str, language: str, languages: Sequence[str], weigh: Weigh
    ) -> None:
        self._analyzer = analyzer
        self._question = question
        self._words = analyzer.content_words(question, language)
        self._languages = languages
        self._weigh = weigh
        self._matches: dict[str, _Matches] = {}

    @cached_property
    def weights(self) -> Mapping[str, float]:
        """Every token of the question in every language → its inverse document frequency."""
        found = (self._analyzer.tokens(word, each) for each in self._languages for word in self._words)
        return self._weigh(sorted({token for tokens in found for token in tokens}))

    def compounding(self) -> list[str]:
        """Return the question's stems in those languages that write compounds as one word."""
        languages = COMPOUNDING.intersection(self._languages)
        found = (self._analyzer.tokens(word, each)[:1] for each in languages for word in self._words)
        return list(dict.fromkeys(chain.from_iterable(found)))

    def asked(self, language: str) -> Asked:
        """Return the question as the articles of a language can answer it."""
        return self._match(language).asked

    def sentence(self, article: Article, span: Span) -> Sentence:
        """Mark a sentence.

        Args:
            article: Where it stands.
            span: The sentence.
        """
        return self._marked(span.of(article.text), article.language, span)

    def titled(self, article: Article) -> frozenset[str]:
        """Return the words of the question that stand in an article's title, lower-cased."""
        if not article.title:
            return frozenset()
        title = self._marked(article.title, article.language, Span(0, len(article.title)))
        return words_held(self.asked(article.language), [title])

    def _marked(self, text: str, language: str, span: Span) -> Sentence:
        matches = self._match(language)
        words, ended = _printed(text, language)
        found = list(map(matches.__getitem__, words))
        if not any(found):
            # Half of all sentences.
            return Sentence(
                span, _NONE, _NO_LETTERS, matches.held(text), ended, phrases=matches.phrases(text)
            )
        met = [(words[at], at, match) for at, match in enumerate(found) if match is not None]
        alike: dict[str, int] = {}
        for _, _, match in met:
            for own, letters in match.alike:
                alike[own] = alike.get(own, 0) | letters
        return Sentence(
            span,
            frozenset(chain.from_iterable(match.tokens for _, _, match in met)),
            alike,
            matches.held(text),
            ended,
            frozenset(word for word, _, match in met if match.telling),
            matches.near([(at, match.own) for _, at, match in met if match.own]),
            matches.phrases(text),
        )

    def _match(self, language: str) -> _Matches:
        if language not in self._matches:
            self._matches[language] = _Matches(
                self._analyzer, self._question, language, self._asked(language)
            )
        return self._matches[language]

    def _asked(self, language: str) -> Asked:
        found = {word: self._analyzer.tokens(word, language) for word in self._words}
        own = {token: self.weights[token] for tokens in found.values() for token in tokens}
        weights, rare = (
            {token: weight * token_share(token) for token, weight in weigh.items()}
            for weigh in (own, self._analyzer.rarities(own, language))
        )
        stems = {word: tokens[0] for word, tokens in found.items() if tokens}
        names = frozenset(capitals(self._question, language)) & stems.keys()
        weight = sum(weights.values()) or 1.0
        named = {
            phrase: sum(weights[stems[word]] for word in words if word in stems)
            for phrase, words in phrases(self._question).items()
        }
        pairs = {one: min(weights[stems[one]], weights[stems[two]]) for one, two in pairwise(stems)}
        return Asked(weights, stems, wants(self._question), weight, names, pairs, named, rare)


def capitals(question: str, language: str) -> Iterator[str]:
    """Yield the words that are written with a capital, which German gives to every noun."""
    for word in _WORD.findall(question)[1:]:
        if word[0].isupper():
            yield from split(word, language)


@lru_cache(_REMEMBERED)
def _printed(text: str, language: str) -> tuple[tuple[str, ...], bool]:
    """Return the words of a sentence, and whether it ends as a statement does."""
    # The same few words are most of all texts.
    return tuple(map(sys.intern, split(text, language))), _ENDED.search(text) is not None


class _Match(NamedTuple):
    """What a word of a text and a question have in common, and whether that tells a reader anything."""

    tokens: tuple[str, ...]
    alike: tuple[tuple[str, int], ...]
    own: tuple[str, ...]
    telling: bool


class _Matches(dict[str, _Match | None]):
    """Word of a text → what it has in common with the question; None for most words."""

    def __init__(self, analyzer: Analyzer, question: str, language: str, asked: Asked) -> None:
        super().__init__()
        self.asked = asked
        self._tokens = analyzer.lookup(language)
        self._likeness = Likeness(asked.stems)
        weights = {word: asked.tokens[stem] for word, stem in asked.stems.items()}
        self._name = named(question, weights)
        self._all = asked.tokens.keys()
        self._next = dict(pairwise(asked.stems))
        self.phrases = finding(asked.phrases)

    def __missing__(self, word: str) -> _Match | None:
        tokens = self._tokens(word)
        # "allen" stands in "Hallenbad" by chance.
        alike = self._likeness.like(word) if tokens else ()
        # Most words of a text; the rest would take half of a question's time.
        if not alike and self._all.isdisjoint(tokens):
            self[word] = None
            return None
        same = tuple(filter(self._all.__contains__, tokens))
        own = tuple(own for own, stem in self.asked.stems.items() if stem in same)
        own += tuple(other for other, bits in alike if share(bits, other) >= ENOUGH and other not in own)
        # All of one word in the other, or most of it.
        close = any(word in own or share(bits, own) >= ENOUGH for own, bits in alike)
        telling = word not in UNTELLING and (bool(same) or close)
        self[word] = match = _Match(same, alike, own, telling)
        return match

    def near(self, met: Sequence[tuple[int, Sequence[str]]]) -> frozenset[str]:
        """Return the words of the question near which its next word stands, by the places of all."""
        if len(met) < 2:
            return frozenset()
        places = [(at, word) for at, words in met for word in words]
        return frozenset(
            word
            for at, word in places
            if any(self._next.get(word) == other and 0 < abs(at - there) <= NEAR for there, other in places)
        )

    def held(self, text: str) -> frozenset[Want]:
        """Tell what of the things asked for a sentence holds."""
        return held(text, self.asked.wants, self._name, self.asked.stems) if self.asked.wants else frozenset()
