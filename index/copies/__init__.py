"""Near-copies of whole articles: agency text with another headline, shortened, in another house style.

After A. Broder, On the resemblance and containment of documents, Compression and Complexity of Sequences
1997: texts are compared by their shingles, candidates are found by the minima of random permutations.
"""

from __future__ import annotations

from index.copies.bands import Bands
from index.copies.copies import Copies
from index.copies.copy import Copy
from index.copies.linked import linked
from index.copies.shingles import COPIED, likeness, words
from index.copies.signing import FORM, signature

__all__ = ["COPIED", "FORM", "Bands", "Copies", "Copy", "likeness", "linked", "signature", "words"]
