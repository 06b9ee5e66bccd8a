"""Index passages with txtai and search once: what `indexing.py` runs beside Beleg.

usage: python txtai_index.py PASSAGES.jsonl MODEL_FOLDER
"""

import json
import sys
from pathlib import Path

from txtai import Embeddings

lines = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
embeddings = Embeddings(path=sys.argv[2], hybrid=True, content=True)
embeddings.index((number, json.loads(line), None) for number, line in enumerate(lines))
print(embeddings.search("Rundfunkbeitrag", 1)[0]["score"])
