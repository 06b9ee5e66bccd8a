"""What whoever has an archive should know about its model; pure."""

from __future__ import annotations

from corpus.errors import Reason
from corpus.stored import Counts
from index.encode import BUNDLED, BUNDLED_LANGUAGES

ADVISED = "ibm-granite/granite-embedding-97m-multilingual-r2"
ADVICE = (
    "most articles are not in English, the only language that the bundled model knows; "
    "`rebuild --model {model}` lets vectors help"
)


def advice(model: str, counts: Counts) -> str:
    """Advise another model where the bundled one does not know the language of most articles.

    Args:
        model: Name of the one that made the vectors; empty where there is none.
        counts: What there is.

    Returns:
        A sentence that can be translated; empty where there is nothing to advise.
    """
    known = sum(counts.languages.get(language, 0) for language in BUNDLED_LANGUAGES)
    if model != BUNDLED or known * 2 >= counts.articles:
        return ""
    return Reason(ADVICE, model=ADVISED)
