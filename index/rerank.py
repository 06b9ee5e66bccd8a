"""Order what may be quoted by a cross-encoder, which reads question and text at once; off by default.

The only import of a cross-encoder, made late: importing torch takes seconds. It sees each run of
sentences as it would be quoted, under its article's title. Whether to quote at all is decided before,
by what was found: what a model's scores mean differs from model to model, their order does not.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

from corpus.errors import ModelUnavailable
from index.encode import precision, quieten
from index.quotes import Run

if TYPE_CHECKING:
    from sentence_transformers import CrossEncoder

# As many as a small model reads in a third of a second on two cores.
CANDIDATES = 24
BATCH = 8
# What other models have of a classifier is drawn by chance, and so would be the order.
_KINDS = ("ForSequenceClassification", "ForCausalLM")


class Reranker(Protocol):
    """What answering needs of a cross-encoder. Any thread may call it."""

    def scores(self, question: str, texts: Sequence[str]) -> Sequence[float]:
        """Score how well texts answer a question.

        Args:
            question: Any text.
            texts: Each with its title.

        Returns:
            A number for each text, in their order; the higher, the better.

        Raises:
            ModelUnavailable: The model cannot be loaded.
        """


class CrossReranker:
    """A sentence-transformers cross-encoder, loaded when first used, on a GPU where there is one.

    Args:
        name: A folder, or a model's name on its hub.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self._model: CrossEncoder | None = None
        # Fast tokenizers fail when two threads share one.
        self._lock = threading.Lock()

    def scores(self, question: str, texts: Sequence[str]) -> Sequence[float]:
        """See `Reranker.scores`."""
        with self._lock:
            if self._model is None:
                self._model = _load(self.name)
            pairs = [(question, text) for text in texts]
            return [float(score) for score in _predicted(self._model, pairs)]


def reranked(question: str, runs: Sequence[Run], reranker: Reranker) -> tuple[Run, ...]:
    """Order the best runs as a cross-encoder does.

    Args:
        question: As asked.
        runs: Best first, overlapping ones too.
        reranker: The cross-encoder.

    Returns:
        The best that do not overlap, in its order. The scores are those of the runs that stood in their
        places before, so that what is weak beside the best stays comparable.
    """
    candidates = _apart(runs)
    scores = reranker.scores(question, [_text(run) for run in candidates])
    # Where it makes no difference, the order stays as it was.
    order = sorted(range(len(candidates)), key=lambda place: -scores[place])
    return tuple(
        replace(candidates[place], score=before.score)
        for place, before in zip(order, candidates, strict=True)
    )


def _apart(runs: Sequence[Run]) -> list[Run]:
    """Return the best runs of which none overlaps a better one."""
    candidates: list[Run] = []
    for run in runs:
        if len(candidates) == CANDIDATES:
            break
        if not any(run.overlaps(other) for other in candidates):
            candidates.append(run)
    return candidates


def _text(run: Run) -> str:
    article = run.found.revision.article
    return f"{article.title}\n{run.span.of(article.text)}".strip()


def _load(name: str) -> Any:
    import torch  # noqa: PLC0415 - seconds to import, and `status` needs none of it
    from sentence_transformers import CrossEncoder  # noqa: PLC0415 - see above

    quieten()
    try:
        model = CrossEncoder(
            name, model_kwargs={"dtype": precision(torch)}, activation_fn=torch.nn.Identity()
        )
    except (OSError, ValueError) as error:
        raise ModelUnavailable(name, str(error).splitlines()[0]) from error
    _check(name, model)
    return model


def _check(name: str, model: Any) -> None:
    kinds = model.model.config.architectures or ()
    if not any(kind.endswith(_KINDS) for kind in kinds):
        raise ModelUnavailable(name, "it is no cross-encoder")
    if model.num_labels != 1:
        raise ModelUnavailable(name, f"it gives {model.num_labels} scores for a text, and one is needed")


def _predicted(model: CrossEncoder, pairs: Sequence[tuple[str, str]]) -> Any:
    return model.predict(list(pairs), batch_size=BATCH, show_progress_bar=False) if pairs else ()
