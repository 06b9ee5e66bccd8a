"""How rare the words of an alleged quote are in the archive."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import accumulate, takewhile

from index.terms import split
from index.words import Words

# Words that stand in one of so many passages tell no more than small ones, unless the archive is small.
_COMMON_SHARE = 20
_FEW_PASSAGES = 20
# So many words are looked for however common they are: two of them may be other words than print has.
_FEWEST = 3


class Rarity:
    """The words of a quote, as they are written, and in how many passages each stands.

    Args:
        alleged: The quote.
        words: Counts them.
        languages: Those of the articles.
    """

    def __init__(self, alleged: str, words: Words, languages: Iterable[str]) -> None:
        self._passages = words.passages
        # The last token of a word is the one nearest to how it is written; a small word has none.
        self._tokens = {
            language: {word: words.analyzer.tokens(word, language)[-1:] for word in split(alleged, language)}
            for language in languages
        }
        tokens = {token for of in self._tokens.values() for found in of.values() for token in found}
        self._frequencies = words.doc_freq(sorted(tokens))

    def rarest(self, most: int) -> Sequence[str]:
        """Return tokens of the rarest words that stand anywhere, at most so many.

        Of those that stand nearly everywhere as few as possible: looking for them takes the most time and
        tells the least.
        """
        known = sorted((count, token) for token, count in self._frequencies.items() if count)
        reached = accumulate(count for count, _ in known)
        enough = takewhile(lambda at: at[0] < _FEWEST or at[1] <= self._passages, enumerate(reached))
        return [token for _, token in known][: min(most, len(list(enough)))]

    def weights(self, language: str) -> dict[str, float]:
        """Weigh each word of the quote by how rare it is, unknown ones as those known once.

        Args:
            language: Of an article.

        Returns:
            Lower-cased word → weight, 0 for small words and for common ones; nothing where no article had
            that language when the words were counted.
        """
        tokens_of = self._tokens.get(language, {})
        return {word: sum(map(self._weight, tokens)) for word, tokens in tokens_of.items()}

    def _weight(self, token: str) -> float:
        count = max(1, self._frequencies[token])
        is_common = count > max(_FEW_PASSAGES, self._passages / _COMMON_SHARE)
        return 0.0 if is_common else math.log((self._passages + 1) / count)
