"""What an operator should know of an archive without having asked."""

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
    """Say that another model would help; empty where nothing is to be said.

    Args:
        model: Name of the one in use.
        counts: What the archive holds.
    """
    known = sum(counts.languages.get(language, 0) for language in BUNDLED_LANGUAGES)
    if model != BUNDLED or known * 2 >= counts.articles:
        return ""
    return Reason(ADVICE, model=ADVISED)
