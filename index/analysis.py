"""Words of texts and questions: lower-cased, without stop words, stemmed by the text's language."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from index.terms import same_number, split

# Per language, some 20 MB.
REMEMBERED = 200_000

Stem = Callable[[str], str]


class Analyzer:
    """Makes words of a text, in the order of the text. Any thread may use it.

    Args:
        stemmer: Language → what makes of a word its stem, or "" of a stop word.
    """

    def __init__(self, stemmer: Callable[[str], Stem]) -> None:
        self._stemmer = stemmer
        self._stems: dict[str, _Stems] = {}

    def analyze(self, text: str, language: str) -> list[str]:
        """Analyse a text in its own language.

        Args:
            text: Any text.
            language: ISO 639-1 code, or anything else, where words are lower-cased only.

        Returns:
            Words, as often as they occur.
        """
        return list(filter(None, map(self._of(language).__getitem__, split(text, language))))

    def question(self, text: str, languages: Iterable[str], language: str = "") -> list[str]:
        """Analyse a question in every language in which something can be found.

        Args:
            text: The question.
            languages: ISO 639-1 codes of the articles.
            language: That of the question; its stop words count in no other language either, or the
                German "die" would find English articles about dying. Empty where it is not known.

        Returns:
            Words, each once; none where there are only stop words.
        """
        own = self._of(language)
        kept = [word for word in split(text, language) if own[word]]
        found = (self._of(each)[word] for each in sorted(set(languages)) for word in kept)
        return list(dict.fromkeys(filter(None, found)))

    def _of(self, language: str) -> _Stems:
        if language not in self._stems:
            self._stems[language] = _Stems(self._stemmer(language))
        return self._stems[language]


class _Stems(dict[str, str]):
    """Word → stem, "" for a stop word; stemming costs ten times as much as looking up."""

    def __init__(self, stem: Stem) -> None:
        super().__init__()
        self._stem = stem

    def __missing__(self, word: str) -> str:
        if len(self) >= REMEMBERED:
            self.clear()
        self[word] = stem = self._stem(same_number(word))
        return stem
