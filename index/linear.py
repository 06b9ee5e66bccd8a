"""Linear layers whose weights lie in memory as the processor's library multiplies them.

torch arranges a layer's weights anew at every call, and computes the activation in a pass of its
own. Doing the first once and the second on the way makes encoding in bfloat16 a sixth faster, to
the same vectors but for rounding. The operators are those that torch's own compiler uses; they are
not public, so they belong to the one version of torch that this project pins.
"""

from __future__ import annotations

from typing import Any

# How many rows the packing is chosen for: a batch of 8 texts of 256 tokens.
USUAL_ROWS = 2048


def pack(torch: Any, model: Any) -> None:
    """Replace every linear layer of a model by a packed one, in place.

    Args:
        torch: The library; whoever calls this has imported it already.
        model: A module in bfloat16 on the processor, which is not trained any more.
    """
    for name, child in model.named_children():
        if isinstance(child, torch.nn.Linear):
            setattr(model, name, _packed(torch, child))
        else:
            pack(torch, child)
    # In BERT's layers the activation is a module beside the linear layer that feeds it.
    if type(getattr(model, "intermediate_act_fn", None)).__name__ == "GELUActivation":
        model.dense.activation = "gelu"
        model.intermediate_act_fn = torch.nn.Identity()


def _packed(torch: Any, linear: Any) -> Any:
    operators = torch.ops.mkldnn
    bias = None if linear.bias is None else linear.bias.detach()
    weight = operators._reorder_linear_weight(linear.weight.detach(), USUAL_ROWS)  # noqa: SLF001 - see above

    class Packed(torch.nn.Module):  # type: ignore[misc]  # torch is an argument here
        def __init__(self) -> None:
            super().__init__()
            self.activation = "none"

        def forward(self, rows: Any) -> Any:
            # The last argument names the formula of GELU.
            formula = "none" if self.activation == "gelu" else ""
            return operators._linear_pointwise(rows, weight, bias, self.activation, [], formula)  # noqa: SLF001

    return Packed()
