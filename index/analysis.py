"""Words of texts and questions: lower-cased, without stop words, stemmed by the text's language.

A stem alone confuses Bayer with Bayern; so each word is also there as it is written, marked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import chain

import numpy as np

from index.frequencies import Shares, rarity
from index.terms import STEMMED, same_number, split

# Per language, some 30 MB.
REMEMBERED = 200_000
# Stands before a word as it is written, and in no stem.
WRITTEN = "="

Stem = Callable[[str], str]


def is_stem(token: str) -> bool:
    """Tell whether a token is a stem, not a word as it is written nor a number."""
    return token[0].isalpha()


class Analyzer:
    """Makes words of a text, in the order of the text. Any thread may use it.

    Args:
        stemmer: Language → what makes of a word its stem, or "" of a stop word.
    """

    def __init__(self, stemmer: Callable[[str], Stem]) -> None:
        self._stemmer = stemmer
        self._known: dict[str, _Tokens] = {}
        self._shares: dict[str, Shares] = {}

    def analyze(self, text: str, language: str) -> list[str]:
        """Analyse a text in its own language.

        Args:
            text: Any text.
            language: ISO 639-1 code, or anything else, where words are lower-cased only.

        Returns:
            Tokens, as often as they occur: of each word its stem and, after WRITTEN, its form.
        """
        return list(chain.from_iterable(map(self._of(language).__getitem__, split(text, language))))

    def question(self, text: str, languages: Iterable[str], language: str = "") -> list[str]:
        """Analyse a question in every language in which something can be found.

        Args:
            text: The question.
            languages: ISO 639-1 codes of the articles.
            language: That of the question; its stop words count in no other language either, or the
                German "die" would find English articles about dying. Empty where it is not known.

        Returns:
            Tokens as of `analyze`, each once; none where there are only stop words.
        """
        kept = self.content_words(text, language)
        found = (self.tokens(word, each) for each in sorted(set(languages)) for word in kept)
        return list(dict.fromkeys(chain.from_iterable(found)))

    def content_words(self, text: str, language: str) -> list[str]:
        """Return a question's words that say what it is about, lower-cased, in order, each once.

        Args:
            text: The question.
            language: Its ISO 639-1 code, or anything else.
        """
        own = self._of(language)
        return list(dict.fromkeys(word for word in split(text, language) if own[word]))

    def tokens(self, word: str, language: str) -> tuple[str, ...]:
        """Return stem and form of a lower-cased word; nothing of a stop word.

        Args:
            word: As `content_words` returns it.
            language: ISO 639-1 code, or anything else.
        """
        return self._of(language)[word]

    def lookup(self, language: str) -> Callable[[str], tuple[str, ...]]:
        """Return `tokens` for one language, for callers with thousands of words."""
        return self._of(language).__getitem__

    def shares(self, tokens: Iterable[str], language: str) -> Mapping[str, float] | None:
        """Tell in what share of passages in a language tokens stand; None where that is not known.

        Args:
            tokens: Stems and forms.
            language: ISO 639-1 code, or anything else.
        """
        if language not in self._shares:
            self._shares[language] = Shares(language, self._stemmer(language))
        own = self._shares[language]
        if not own.are_known:
            return None
        return {
            token: own.of_form(token[1:]) if token.startswith(WRITTEN) else own.of_stem(token)
            for token in tokens
        }

    def rarities(self, weights: Mapping[str, float], language: str) -> Mapping[str, float]:
        """Weigh tokens by how rare they are in a language as well as in the archive.

        Args:
            weights: Token → its inverse document frequency in the archive.
            language: ISO 639-1 code; of anything else the archive's own weights are returned.
        """
        shares = self.shares(weights, language)
        if shares is None:
            return weights
        rare = rarity(np.array(list(shares.values())), np.array(list(weights.values())))
        return dict(zip(weights, rare.tolist(), strict=True))

    def _of(self, language: str) -> _Tokens:
        if language not in self._known:
            self._known[language] = _Tokens(self._stemmer(language), stemmed=language in STEMMED)
        return self._known[language]


class _Tokens(dict[str, tuple[str, ...]]):
    """Word → its tokens; stemming costs ten times as much as looking up."""

    def __init__(self, stem: Stem, *, stemmed: bool) -> None:
        super().__init__()
        self._stem = stem
        self._stemmed = stemmed

    def __missing__(self, word: str) -> tuple[str, ...]:
        if len(self) >= REMEMBERED:
            self.clear()
        stem = self._stem(same_number(word))
        also_written = stem and self._stemmed and not word[0].isdigit()
        self[word] = tokens = (stem, WRITTEN + word) if also_written else (stem,) if stem else ()
        return tokens
